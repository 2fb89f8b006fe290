import { finding } from '../finding.ts';
import { exact } from '../numbers.ts';
import type { Fact, FindingRow } from '../types.ts';
import { agree, decimalsOf } from './precision.ts';

interface Settled {
  readonly facts: readonly Fact[];
  readonly findings: readonly FindingRow[];
}

/** The units in which minutes print amounts, the finer first. */
const SCALES = [1000, 1_000_000] as const;
const PRINTED: ReadonlyMap<number, string> = new Map([
  [1000, '1.000 kr.'],
  [1_000_000, 'mio. kr.'],
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

/**
 * Settles the amounts of tables that declare no unit: they take the unit that prose proves; amounts with decimals that
 * nothing proves are no whole kroner and become no figure, but are told.
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
    const broken = cells.find(({ printed }) => decimalsOf(printed) > 0);
    if (scale !== null) {
      for (const cell of cells)
        settled.set(cell.fact_id, { ...scaled(cell, scale), printed_unit: PRINTED.get(scale) ?? null });
    } else if (broken !== undefined && !hasOre(cells)) {
      for (const cell of cells) settled.set(cell.fact_id, null);
      findings.push(
        finding(documentId, {
          code: 'unclear_number',
          severity: 'warning',
          itemNo: broken.item_no,
          tableNo,
          line: broken.line,
          message: `Table ${tableNo ?? ''} declares no unit: ${broken.printed} and the other amounts became no figures.`,
          values: { printed: broken.printed, quote: broken.quote, table: tableNo ?? '' },
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
