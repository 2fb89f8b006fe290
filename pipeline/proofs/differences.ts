import { grouped, rowKey } from '../groups.ts';
import { domainsWhere } from '../kinds/index.ts';
import { exact } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import { compare, precisionOf } from '../precision.ts';

const ACCOUNTS = domainsWhere(({ accounts }) => accounts !== null);

interface Row {
  readonly change: Fact;
  readonly budget: Fact;
  readonly result: Fact;
}

/** The rows of a table that print a difference, called `measure`, beside a budget and a result. */
function rowsOf(facts: readonly Fact[], name: Measure): Row[] {
  const rows = grouped(facts, rowKey);
  return facts.flatMap((change): Row[] => {
    if (change.measure !== name || change.unit !== 'kr') return [];
    const beside = rows.get(rowKey(change)) ?? [];
    const budget =
      beside.find(({ measure }) => measure === 'adjusted_budget') ??
      beside.find(({ measure }) => measure === 'original_budget');
    const result = beside.find(({ measure }) => measure === 'expected' || measure === 'actual');
    return budget === undefined || result === undefined ? [] : [{ change, budget, result }];
  });
}

const holds = ({ change, budget, result }: Row, turn: 1 | -1): boolean =>
  compare(
    exact(result.value - budget.value),
    turn * change.value,
    precisionOf(change) + precisionOf(budget) + precisionOf(result),
  ) !== 'differs';

/** Which way all rows of a column of differences hold, of two at least; null where they do not. */
function turnOf(rows: readonly Row[]): 1 | -1 | null {
  if (rows.length < 2) return null;
  if (rows.every((row) => holds(row, 1))) return 1;
  return rows.every((row) => holds(row, -1)) ? -1 : null;
}

/** The facts of every table of accounts, by the table's number. */
function tablesOf(facts: readonly Fact[]): Fact[][] {
  const inTables = facts.filter(({ table_no: no, domain }) => no !== null && ACCOUNTS.has(domain));
  return [...grouped(inTables, ({ table_no: no }) => no).values()];
}

/** A deviation "i kr." beside amounts in thousands: the factor that all rows prove; null when they do not. */
function provenScale(rows: readonly Row[]): number | null {
  const scale = rows[0]?.budget.scale ?? 1;
  if (scale === 1 || rows.length < 2) return null;
  const lifted = rows.map((row) => ({ ...row, change: { ...row.change, scale, value: row.change.value * scale } }));
  return rows.every(({ change }) => change.scale === 1) && lifted.every((row) => holds(row, 1)) ? scale : null;
}

/**
 * Makes the column of differences what its rows prove it to be. Called only a difference, it is the deviation where
 * every row holds, result - adjusted budget, and its sign is turned where they hold the other way round. Headed "i kr."
 * against percent, it has the scale of the amounts beside it.
 */
export function proveDifferences(facts: readonly Fact[]): Fact[] {
  const proven = new Map<string, Fact>();
  for (const table of tablesOf(facts)) {
    const deviations = rowsOf(table, 'deviation');
    const scale = provenScale(deviations);
    if (scale !== null)
      for (const { change } of deviations)
        proven.set(change.fact_id, { ...change, scale, value: exact(change.value * scale) });
    if (table.some(({ measure }) => measure === 'deviation')) continue;
    // "Forskel opr. budget | Forskel korr. budget": at most one of them is what the adjusted budget proves.
    const columns = [...grouped(rowsOf(table, 'change'), ({ change }) => change.column_label).values()];
    const proved = columns.flatMap((rows) => {
      const turn = turnOf(rows);
      return turn === null ? [] : [{ rows, turn }];
    });
    const [only] = proved;
    if (only === undefined || proved.length > 1) continue;
    const { rows, turn } = only;
    for (const { change, result } of rows)
      proven.set(change.fact_id, {
        ...change,
        measure: 'deviation',
        report: result.report,
        standing: result.standing,
        value: change.value === 0 ? 0 : turn * change.value,
        sign_rule: turn === 1 ? change.sign_rule : 'turned: the row proves result - budget',
      });
  }
  return facts.map((fact) => proven.get(fact.fact_id) ?? fact);
}
