/** Which way a column of deviations is printed, proved by the budget and the result beside it. */
import { finding } from '../finding.ts';
import { grouped, rowKey } from '../groups.ts';
import { exact } from '../numerals.ts';
import { cellQuantity } from '../numbers.ts';
import type { Fact, SignRule } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import type { FindingRow } from '../types/findings.ts';
import { compare, precisionOf } from '../precision.ts';

const BUDGETS: readonly Measure[] = ['adjusted_budget', 'original_budget'];
const RESULTS: readonly Measure[] = ['expected', 'actual'];

/** So many rows must tell the same before they are believed: one alone may be a misprint. */
const ENOUGH = 2;

/** A deviation and what result - budget may be in its row, each with how exactly it is known. */
interface Row {
  readonly deviation: Fact;
  readonly differences: readonly { readonly value: number; readonly precision: number }[];
}

interface Column {
  readonly breakdown: string;
  readonly deviations: readonly Fact[];
  readonly rows: readonly Row[];
}

/** What stands in one row of a table, or in one column of a table that is turned. */
function placeOf(fact: Fact): string {
  return fact.breakdown?.includes(':row ') === true ? `column ${fact.column_label ?? ''}` : rowKey(fact);
}

/** An income that is printed without its minus tells nothing: more of it is no overspend. */
const isTurnedIncome = ({ economy, value }: Fact): boolean => economy === 'income' && value > 0;

function rowOf(deviation: Fact, beside: readonly Fact[]): Row[] {
  const budgets = beside.filter(({ measure }) => BUDGETS.includes(measure));
  const results = beside.filter(({ measure }) => RESULTS.includes(measure));
  const differences = budgets
    .filter((budget) => !isTurnedIncome(budget))
    .flatMap((budget) =>
      results.map((result) => ({
        value: exact(result.value - budget.value),
        precision: precisionOf(deviation) + precisionOf(budget) + precisionOf(result),
      })),
    );
  return differences.length === 0 ? [] : [{ deviation, differences }];
}

/** The columns of deviations of one table, with those of their rows that print a budget and a result too. */
function columnsOf(table: readonly Fact[]): Column[] {
  const money = table.filter(({ unit, is_derived: derived }) => unit === 'kr' && !derived);
  const deviations = money.filter(({ measure }) => measure === 'deviation');
  if (deviations.length === 0) return [];
  const rows = grouped(money, placeOf);
  return [...grouped(deviations, ({ breakdown }) => breakdown)].flatMap(([breakdown, column]) =>
    breakdown === null
      ? []
      : [{ breakdown, deviations: column, rows: column.flatMap((one) => rowOf(one, rows.get(placeOf(one)) ?? [])) }],
  );
}

const holds = ({ differences }: Row, value: number): boolean =>
  differences.some((one) => compare(one.value, value, one.precision) !== 'differs');

/** Which way the rows of a column hold with these values: 0 where they do not tell, or contradict each other. */
function wayOf(rows: readonly Row[], valueOf: (deviation: Fact) => number): 1 | -1 | 0 {
  const tells = { forth: 0, back: 0, neither: 0 };
  for (const row of rows) {
    const value = valueOf(row.deviation);
    const forth = holds(row, value);
    const back = holds(row, -value);
    // A deviation of nothing, after rounding, holds both ways.
    if (forth !== back) tells[forth ? 'forth' : 'back'] += 1;
    else if (!forth) tells.neither += 1;
  }
  if (tells.forth > 0 && tells.back > 0) return 0;
  if (Math.max(tells.forth, tells.back) < Math.max(ENOUGH, tells.neither + 1)) return 0;
  return tells.forth > 0 ? 1 : -1;
}

const valueOf = ({ value }: Fact): number => value;
/** The value with the sign that is printed, whatever a word or a note made of it. */
const printedValue = ({ printed, value }: Fact): number =>
  Math.abs(value) * (cellQuantity(printed, 0)?.sign === -1 ? -1 : 1);

const tablesIn = (facts: readonly Fact[]): Fact[][] => {
  const inTables = facts.filter(({ table_no: no }) => no !== null);
  return [...grouped(inTables, ({ table_no: no }) => no).values()];
};

/** The columns of deviations, by their breakdown, that the amounts beside them prove as they are read. */
export function provenColumns(facts: readonly Fact[]): Set<string> {
  return new Set(
    tablesIn(facts)
      .flatMap(columnsOf)
      .filter(({ rows }) => wayOf(rows, valueOf) === 1)
      .map(({ breakdown }) => breakdown),
  );
}

/** A figure with its sign turned and the rule that did it; nothing stays nothing. */
export function withSign(fact: Fact, value: number, rule: SignRule): Fact {
  return { ...fact, value: value === 0 ? 0 : value, sign_rule: rule };
}

/**
 * Percentages of deviations that are printed the same way as those that were turned: every one contradicts its amount.
 */
export function turnedPercentages(table: readonly Fact[], turned: ReadonlyMap<string, Fact>, rule: SignRule): Fact[] {
  const amounts = new Map(
    table.flatMap((fact) => {
      const amount = turned.get(fact.fact_id);
      return amount === undefined ? [] : [[placeOf(fact), amount.value]];
    }),
  );
  const percentages = table.filter(({ measure }) => measure === 'deviation_pct');
  return [...grouped(percentages, ({ breakdown }) => breakdown).values()].flatMap((column) => {
    const both = column.map((fact) => Math.sign(fact.value) * Math.sign(amounts.get(placeOf(fact)) ?? 0));
    const contradicts = both.some((sign) => sign < 0) && both.every((sign) => sign <= 0);
    return contradicts ? column.map((fact) => withSign(fact, exact(-fact.value), rule)) : [];
  });
}

const TURNED = 'turned: the row proves result - budget';

/** A word or note that the rows contradict, as it is told. */
function contradicted({ deviations }: Column, documentId: string, facts: readonly Fact[]): FindingRow[] {
  const [first] = deviations;
  if (first === undefined || !(first.sign_rule === 'note below the table' || first.sign_rule.startsWith('word: ')))
    return [];
  const values = { table: first.table_no ?? '', column: first.column_label ?? '' };
  return [
    finding(documentId, {
      code: 'sign_corrected',
      severity: 'warning',
      facts,
      message: `Table ${values.table}, ${values.column}: the rows prove another sign than the words of the table say; the rows are believed.`,
      values,
    }),
  ];
}

/**
 * Gives every column of deviations the sign that its rows prove: + is overspend whatever the document printed. A column
 * that holds as it is read, or whose rows contradict each other, stays.
 */
export function proveDirections(
  facts: readonly Fact[],
  documentId: string,
): { readonly facts: readonly Fact[]; readonly findings: readonly FindingRow[] } {
  const changed = new Map<string, Fact>();
  const findings: FindingRow[] = [];
  for (const table of tablesIn(facts)) {
    for (const column of columnsOf(table)) {
      if (wayOf(column.rows, valueOf) === 1) continue;
      const way = wayOf(column.rows, printedValue);
      if (way === 0) continue;
      const rule: SignRule = way === 1 ? 'as printed' : TURNED;
      const signed = new Map(
        column.deviations.map((fact) => [fact.fact_id, withSign(fact, exact(way * printedValue(fact)), rule)]),
      );
      for (const [id, fact] of signed) changed.set(id, fact);
      for (const fact of turnedPercentages(table, signed, rule)) changed.set(fact.fact_id, fact);
      findings.push(...contradicted(column, documentId, [...signed.values()]));
    }
  }
  return { facts: changed.size === 0 ? facts : facts.map((fact) => changed.get(fact.fact_id) ?? fact), findings };
}
