import { finding } from '../finding.ts';
import { domainsWhere } from '../kinds/index.ts';
import { exact } from '../numerals.ts';
import type { TableRow } from '../types/extraction.ts';
import type { Fact } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';
import { PRINTED_UNIT } from '../vocabulary/names.ts';
import { agree, decimalsOf } from '../precision.ts';

const isProse = (fact: Fact): boolean => fact.table_no === null;

interface Settled {
  readonly facts: readonly Fact[];
  readonly findings: readonly FindingRow[];
}

/** The units in which minutes print amounts, the finer first. */
const SCALES = [1, 1000, 1_000_000] as const;
const PRINTED: ReadonlyMap<number, string> = new Map([
  [1, PRINTED_UNIT.kroner],
  [1000, PRINTED_UNIT.thousands],
  [1_000_000, PRINTED_UNIT.millions],
]);
/** Amounts with two decimals in whole kroner reach at least so far in a table of a municipality. */
const ORE_FROM = 100_000;

const digitsOf = (printed: string): number => printed.replaceAll(/\D/gu, '').replace(/^0+/u, '').length;

/** An amount of a table in whole kroner because nobody declares its unit. */
const isUndeclared = (fact: Fact): boolean =>
  fact.table_no !== null && fact.unit === 'kr' && fact.printed_unit === null && fact.scale === 1;

const scaled = (cell: Fact, scale: number): Fact => ({ ...cell, scale, value: exact(cell.value * scale) });

/** Whether prose prints the amount of a cell, read at a scale: more than one digit of each, and the same area. */
function proves(said: Fact, cell: Fact, scale: number): boolean {
  const sameArea = said.area === null || said.area.toLowerCase() === cell.area?.toLowerCase();
  return (
    said.measure === cell.measure &&
    sameArea &&
    digitsOf(said.printed) > 1 &&
    digitsOf(cell.printed) > 1 &&
    agree({ ...scaled(cell, scale), value: Math.abs(cell.value * scale) }, { ...said, value: Math.abs(said.value) })
  );
}

/** The scale that prose proves for a table's amounts; null when it proves none or several. */
function provenScale(cells: readonly Fact[], prose: readonly Fact[]): number | null {
  const [only, ...others] = SCALES.filter((scale) =>
    cells.some((cell) => prose.some((said) => proves(said, cell, scale))),
  );
  return only === undefined || others.length > 0 ? null : only;
}

/** Kroner and øre: every amount has two decimals, and some are as large as kroner are. */
const hasOre = (cells: readonly Fact[]): boolean =>
  cells.every(({ printed, value }) => decimalsOf(printed) === 2 || value === 0) &&
  cells.some(({ value }) => Math.abs(value) >= ORE_FROM);

/** Amounts in whole kroner that reach so far are no thousands. */
const KRONER_FROM = 10_000_000;
const HUNDREDS = 100;

/** Whether amounts without decimals are thousands rather than kroner, which mostly are round where they are small. */
const areThousands = (cells: readonly Fact[]): boolean =>
  cells.every(({ value, printed }) => decimalsOf(printed) === 0 && Math.abs(value) < KRONER_FROM) &&
  cells.some(({ value }) => value % HUNDREDS !== 0);

/** Amounts of a municipality's accounts that are smaller may be thousands as well as kroner. */
const SURELY_KRONER = 1_000_000;
const OF_ACCOUNTS = domainsWhere(({ targeted }) => targeted.includes('transfer'));

/** Whether nothing tells amounts of budgets and accounts from thousands: none is large, and not all are round. */
const mayBeThousands = (cells: readonly Fact[]): boolean =>
  areThousands(cells) &&
  cells.every(
    ({ domain, measure, value }) =>
      OF_ACCOUNTS.has(domain) && measure !== 'appropriation' && Math.abs(value) < SURELY_KRONER,
  );

/**
 * The cell of another table that tells the unit of one without: the item's other tables declare one unit, for such
 * columns.
 */
function besideTable(cells: readonly Fact[], facts: readonly Fact[]): Fact | undefined {
  const declared = facts.filter(
    ({ table_no: no, unit, printed_unit: printed }) => no !== null && unit === 'kr' && printed !== null,
  );
  const [first] = declared;
  if (first === undefined || first.scale === 1 || declared.some(({ scale }) => scale !== first.scale)) return undefined;
  const measured = new Set(declared.map(({ measure }) => measure));
  if (!cells.every(({ measure }) => measured.has(measure))) return undefined;
  const broken = cells.some(({ printed }) => decimalsOf(printed) > 0);
  const fits = first.scale === 1_000_000 ? broken && !hasOre(cells) : areThousands(cells);
  return fits ? first : undefined;
}

/**
 * Settles the amounts of tables that declare no unit: they take the unit that prose proves, or that of the item's other
 * tables. Of the rest, those with decimals and those that may be thousands become no figures, but are told.
 */
export function settleUnits(facts: readonly Fact[], documentId: string): Settled {
  const findings: FindingRow[] = [];
  const settled = new Map<string, Fact | null>();
  const undeclared = facts.filter(isUndeclared);
  if (undeclared.length === 0) return { facts, findings };
  const prose = facts.filter((fact) => fact.table_no === null && fact.unit === 'kr');
  for (const tableNo of new Set(undeclared.map((fact) => fact.table_no))) {
    const cells = undeclared.filter((fact) => fact.table_no === tableNo);
    const scale = provenScale(cells, prose);
    const broken = hasOre(cells) ? undefined : cells.find(({ printed }) => decimalsOf(printed) > 0);
    const doubted = broken ?? (mayBeThousands(cells) ? cells[0] : undefined);
    if (scale !== null) {
      for (const cell of cells)
        settled.set(cell.fact_id, { ...scaled(cell, scale), printed_unit: PRINTED.get(scale) ?? null });
      continue;
    }
    const sibling = besideTable(cells, facts);
    if (sibling !== undefined) {
      for (const cell of cells)
        settled.set(cell.fact_id, { ...scaled(cell, sibling.scale), printed_unit: sibling.printed_unit });
    } else if (doubted !== undefined) {
      for (const cell of cells) settled.set(cell.fact_id, null);
      findings.push(
        finding(documentId, {
          code: 'unclear_number',
          severity: 'warning',
          itemNo: doubted.item_no,
          tableNo,
          line: doubted.line,
          message: `Table ${tableNo ?? ''} declares no unit: ${doubted.printed} and the other amounts became no figures.`,
          values: { printed: doubted.printed, quote: doubted.quote, table: tableNo ?? '' },
        }),
      );
    }
  }
  return {
    facts: facts.flatMap((fact) => {
      const found = settled.get(fact.fact_id);
      return found === undefined ? [fact] : found === null ? [] : [found];
    }),
    findings,
  };
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
        message: `Table ${table.table_no} declares "${table.unit_declared ?? ''}" over cells that cannot be so large (${example?.printed ?? ''})${proof === '' ? '' : `; prose prints ${proof}`}. Read as ${table.unit_read ?? ''}`,
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
