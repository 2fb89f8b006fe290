/** Several columns of deviations in one table: that of this report, and that of an earlier one beside it. */
import { grouped, rowKey } from '../groups.ts';
import { domainsWhere } from '../kinds/index.ts';
import { exact } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import { compare, precisionOf } from '../precision.ts';

const ACCOUNTS = domainsWhere(({ accounts }) => accounts !== null);

/** So many rows must tell the same before they are believed. */
const ENOUGH = 2;

interface Column {
  readonly deviations: readonly Fact[];
  /** For each row that prints a budget and a result too: whether the deviation is their difference. */
  readonly proofs: readonly boolean[];
}

const columnNo = ({ breakdown }: Fact): string => /^[^:]*:[^:]*:(\d+)/u.exec(breakdown ?? '')?.[1] ?? '';

const besideKey = (fact: Fact): string => `${fact.economy ?? ''}:${rowKey(fact)}`;

/** Whether a deviation is the difference of the amounts beside it; nothing where they are not printed. */
function proofsOf(deviation: Fact, beside: readonly Fact[]): boolean[] {
  const budgets = beside.filter(({ measure }) => measure === 'adjusted_budget' || measure === 'original_budget');
  const results = beside.filter(({ measure }) => measure === 'expected' || measure === 'actual');
  if (budgets.length === 0 || results.length === 0) return [];
  const holds = budgets.some((budget) =>
    results.some(
      (result) =>
        compare(
          Math.abs(exact(result.value - budget.value)),
          Math.abs(deviation.value),
          precisionOf(deviation) + precisionOf(budget) + precisionOf(result),
        ) !== 'differs',
    ),
  );
  return [holds];
}

function columnsOf(table: readonly Fact[]): Column[] {
  const money = table.filter(({ unit }) => unit === 'kr');
  const beside = grouped(money, besideKey);
  const deviations = money.filter(({ measure, is_derived: derived }) => measure === 'deviation' && !derived);
  return [...grouped(deviations, columnNo)].flatMap(([no, own]) =>
    no === ''
      ? []
      : [{ deviations: own, proofs: own.flatMap((one) => proofsOf(one, beside.get(besideKey(one)) ?? [])) }],
  );
}

const isProven = ({ proofs }: Column): boolean => proofs.length >= ENOUGH && proofs.every((holds) => holds);
const isDisproven = ({ proofs }: Column): boolean =>
  proofs.length >= ENOUGH && proofs.filter((holds) => !holds).length > proofs.length / 2;

/**
 * Roles by which a row's two deviations are told apart: of two budgets, frames or reports each is a figure of its own.
 */
const APART = ['committee', 'area', 'economy', 'frame', 'fiscal_year'] as const;

/**
 * What a column that the rows disprove says of a row whose deviation is proven; null where nothing tells what it is.
 * `proven` are the row's.
 */
function earlier(fact: Fact, proven: readonly Fact[]): Fact | null {
  const rival = proven.find((one) => APART.every((role) => one[role] === fact[role]));
  if (rival === undefined) return fact;
  // "Afvigelse BO1" in the report of August: the day is this report's.
  if (rival.report !== fact.report)
    return fact.as_of !== rival.as_of || fact.fiscal_year === null
      ? fact
      : { ...fact, as_of: null, period: String(fact.fiscal_year) };
  const isDated = fact.as_of !== null && rival.as_of !== null && fact.as_of < rival.as_of;
  return isDated ? { ...fact, report: 'follow_up', previous: true } : null;
}

/**
 * Where a table prints several deviations of each row, the column that every row proves is this report's. Another that
 * the rows disprove is an earlier report's where its own day says so, else it stays a cell of the table.
 */
export function settleColumns(facts: readonly Fact[]): Fact[] {
  const settled = new Map<string, Fact | null>();
  const inTables = facts.filter(({ table_no: no, domain }) => no !== null && ACCOUNTS.has(domain));
  for (const table of grouped(inTables, ({ table_no: no }) => no).values()) {
    const columns = columnsOf(table);
    const proven = columns.filter(isProven);
    if (columns.length < 2 || proven.length !== 1) continue;
    const own = grouped(
      proven.flatMap(({ deviations }) => deviations),
      besideKey,
    );
    for (const { deviations } of columns.filter(isDisproven))
      for (const fact of deviations) settled.set(fact.fact_id, earlier(fact, own.get(besideKey(fact)) ?? []));
  }
  if (settled.size === 0) return [...facts];
  return facts.flatMap((fact) => {
    const one = settled.get(fact.fact_id);
    return one === null ? [] : [one ?? fact];
  });
}
