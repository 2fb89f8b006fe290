import { finding } from '../finding.ts';
import { exact } from '../numbers.ts';
import type { Fact, FindingRow, TableRow } from '../types.ts';
import { agree, asPrinted } from './precision.ts';

interface Corrected {
  readonly facts: readonly Fact[];
  readonly findings: readonly FindingRow[];
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,-]+|(?<=\.)(?=\p{L})/u)
    .filter((word) => word !== '');

/** So many letters an ending has; a word that goes on for longer is another. */
const ENDING = 3;

/** Whether a word is the beginning of another, cut at a stop or without its ending. */
function shortens(short: string, long: string): boolean {
  const bare = short.replace(/\.$/u, '');
  const whole = long.replace(/\.$/u, '');
  return whole.startsWith(bare) && (bare !== short || whole.length - bare.length <= ENDING);
}

/** Whether one name is the other with shortened words ("danskudd." for "danskuddannelse", "indkomst" for "indkomster"). */
function sameName(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((word, at) => shortens(word, other[at] ?? '?') || shortens(other[at] ?? '?', word))
  );
}

/** Gives every spelling of a policy area in an item one name, the one spelt out longest; headings count. */
export function unifyAreas(facts: readonly Fact[], headings: readonly string[]): Fact[] {
  const printed = [
    ...new Set(
      facts.flatMap((fact) => ((fact.unit === 'kr' || fact.unit === 'pct') && fact.area !== null ? [fact.area] : [])),
    ),
  ];
  const spelt = [...printed, ...headings].map((name) => ({ name, words: wordsOf(name) }));
  const nameOf = (area: string): string => {
    const words = wordsOf(area);
    return spelt
      .filter((one) => sameName(one.words, words))
      .reduce((best, { name }) => (name.length > best.length ? name : best), area);
  };
  const names = new Map(printed.map((area) => [area, nameOf(area)]));
  return facts.map((fact) => {
    const area = fact.area === null ? null : (names.get(fact.area) ?? fact.area);
    return area === fact.area ? fact : { ...fact, area };
  });
}

const isProse = (fact: Fact): boolean => fact.table_no === null;
const sameFrame = (a: Fact, b: Fact): boolean => a.frame === b.frame;

/**
 * A table that prints underspends without a sign: where prose calls the same amount an underspend, the whole table's
 * unsigned deviations and changes are turned.
 */
export function correctSigns(facts: readonly Fact[], documentId: string): Corrected {
  const prose = facts.filter((fact) => isProse(fact) && fact.measure === 'deviation' && fact.unit === 'kr');
  const findings: FindingRow[] = [];
  const turned = new Map<string, Fact>();
  for (const tableNo of new Set(facts.flatMap((fact) => fact.table_no ?? []))) {
    const unsigned = facts.filter(
      (fact) =>
        fact.table_no === tableNo &&
        ['deviation', 'change'].includes(fact.measure) &&
        fact.sign_rule === 'none printed',
    );
    const opposite = unsigned.flatMap((fact) =>
      prose
        .filter(
          (said) =>
            said.value < 0 &&
            fact.value > 0 &&
            sameFrame(said, fact) &&
            said.committee === fact.committee &&
            agree({ ...fact, value: -fact.value }, said),
        )
        .map((said) => ({ fact, said })),
    );
    const sameSign = unsigned.some((fact) =>
      prose.some((said) => said.value > 0 && fact.value > 0 && sameFrame(said, fact) && agree(fact, said)),
    );
    const proof = opposite[0];
    if (proof === undefined || sameSign) continue;
    for (const fact of unsigned) {
      turned.set(fact.fact_id, {
        ...fact,
        value: fact.value === 0 ? 0 : -fact.value,
        sign_rule: 'printed without sign; prose calls it an underspend',
      });
    }
    findings.push(
      finding(documentId, {
        code: 'sign_corrected',
        severity: 'warning',
        facts: [proof.fact, proof.said],
        message: `Table ${tableNo} prints underspends as positive: prose calls ${proof.said.printed} ${proof.said.printed_unit ?? ''} an underspend, the table prints ${proof.fact.printed}.`,
        values: {
          table: tableNo,
          printed: proof.fact.printed,
          prose: `${proof.said.printed} ${proof.said.printed_unit ?? ''}`.trim(),
        },
      }),
    );
  }
  return { facts: facts.map((fact) => turned.get(fact.fact_id) ?? fact), findings };
}

interface UnitProof {
  readonly cell: Fact;
  readonly said: Fact;
}

/** So many of the prints in prose that prove a table's unit are told. */
const PROOFS_TOLD = 2;

/** The first prints in prose of amounts that stand in cells. */
function unitProofs(cells: readonly Fact[], prose: readonly Fact[]): UnitProof[] {
  const proofs: UnitProof[] = [];
  for (const cell of cells) {
    if (cell.value === 0) continue;
    for (const said of prose) {
      if (said.measure !== cell.measure || said.committee !== cell.committee || !agree(said, cell)) continue;
      if (proofs.push({ cell, said }) === PROOFS_TOLD) return proofs;
    }
  }
  return proofs;
}

/** Reports tables whose declared unit cannot be right, with what prose prints for the same figures. */
export function reportUnits(
  facts: readonly Fact[],
  tables: readonly TableRow[],
  corrected: ReadonlySet<string>,
  documentId: string,
): FindingRow[] {
  return tables
    .filter((table) => corrected.has(table.table_no))
    .map((table) => {
      const cells = facts.filter((fact) => fact.table_no === table.table_no && fact.unit === 'kr');
      const shown = unitProofs(cells, facts.filter(isProse));
      const proof = shown
        .map(({ cell, said }) => `${said.printed} ${said.printed_unit ?? ''} for ${cell.printed}`)
        .join(', ');
      const example = cells[0];
      return finding(documentId, {
        code: 'unit_corrected',
        severity: 'warning',
        tableNo: table.table_no,
        itemNo: table.item_no,
        line: table.line,
        facts: shown.flatMap(({ cell, said }) => [cell, said]),
        message: `Table ${table.table_no} declares "${table.unit_declared ?? ''}" over cells that are thousands (${example?.printed ?? ''})${proof === '' ? '' : `; prose prints ${proof}`}. Read as ${table.unit_read ?? ''}`,
        values: {
          table: table.table_no,
          declared: table.unit_declared ?? '',
          read: table.unit_read ?? '',
          example: example?.printed ?? '',
          proof,
        },
      });
    });
}

/** Tells the tables that hold amounts and declare no unit anywhere: their kroner are a guess. */
export function reportNoUnit(facts: readonly Fact[], documentId: string): FindingRow[] {
  const unsaid = facts.filter((fact) => fact.table_no !== null && fact.unit === 'kr' && fact.printed_unit === null);
  return [...new Set(unsaid.map((fact) => fact.table_no))].flatMap((table): FindingRow[] => {
    const cells = unsaid.filter((fact) => fact.table_no === table);
    const [first] = cells;
    if (first === undefined) return [];
    return [
      finding(documentId, {
        code: 'unclear_number',
        severity: 'warning',
        facts: cells,
        message: `Table ${table ?? ''} declares no unit: ${first.printed} is read as whole kroner.`,
        values: { printed: first.printed, quote: first.quote, table: table ?? '' },
      }),
    ];
  });
}

const FRAMED = [
  'original_budget',
  'adjusted_budget',
  'actual',
  'expected',
  'spent_to_date',
  'deviation',
  'deviation_pct',
  'transfer',
];

/** A table whose total is a figure that prose puts inside (or outside) the service frame lies there as a whole. */
export function inferFrames(facts: readonly Fact[]): Fact[] {
  const framed = facts.filter((fact) => fact.measure === 'deviation' && fact.frame !== null && fact.value !== 0);
  const frames = new Map<string, Fact['frame']>();
  for (const total of facts) {
    if (total.table_no === null || !total.is_total || total.measure !== 'deviation' || total.frame !== null) continue;
    const found = new Set(
      framed
        .filter(
          (said) =>
            said.table_no !== total.table_no &&
            said.committee === total.committee &&
            said.fiscal_year === total.fiscal_year &&
            agree(said, total),
        )
        .map((said) => said.frame),
    );
    const [frame] = found;
    const ownFrames = facts.some((fact) => fact.table_no === total.table_no && fact.frame !== null);
    if (found.size === 1 && frame !== undefined && !ownFrames) frames.set(total.table_no, frame);
  }
  return facts.map((fact) => {
    const frame = fact.table_no === null ? undefined : frames.get(fact.table_no);
    const applies = frame !== undefined && fact.economy !== 'capital' && FRAMED.includes(fact.measure);
    return applies ? { ...fact, frame } : fact;
  });
}

/** A percentage printed without sign takes the sign of its amount. */
export function signPercentages(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    if (fact.measure !== 'deviation_pct' || fact.value === 0) return fact;
    const deviations = facts.filter(
      (other) => other.measure === 'deviation' && other.item_no === fact.item_no && other.table_no === fact.table_no,
    );
    const amount =
      fact.table_no === null
        ? deviations.findLast(({ quote, char_start: at }) => quote === fact.quote && at < fact.char_start)
        : deviations.find(({ line }) => line === fact.line);
    if (amount === undefined || amount.value >= 0 || fact.value < 0) return fact;
    return { ...fact, value: exact(-fact.value), sign_rule: `sign of its amount (${asPrinted(amount.value, amount)})` };
  });
}
