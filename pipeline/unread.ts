/** Tables whose figures cannot be told apart: what was read of them is believed of none. */
import { FIGURE_ROLES, grouped, rowKey } from './groups.ts';
import type { TableRead } from './table-findings.ts';
import type { Fact } from './types/facts.ts';
import type { Measure } from './types/figures.ts';
import type { Label } from './types/words.ts';

/** What tells the figures of a row from each other. */
const APART = [...FIGURE_ROLES, 'previous', 'standing', 'is_total'] as const;

/** So many rows must say the same. */
const FEWEST_ROWS = 2;
/** Fewer amounts than these may be anything. */
const FEWEST_AMOUNTS = 4;

const OF_BUDGETS: ReadonlySet<Measure | undefined> = new Set<Measure>([
  'original_budget',
  'adjusted_budget',
  'spent_to_date',
  'actual',
  'expected',
  'deviation',
]);

const columnOf = ({ breakdown }: Fact): string => breakdown?.split('>', 1)[0] ?? '';
/** The word that gave a figure its sign: overspends may stand in one column, underspends in the next. */
const wordOf = ({ sign_rule: rule }: Fact): string => (rule.startsWith('word') ? rule : '');
const keyOf = (fact: Fact): string => [...APART.map((role) => String(fact[role])), wordOf(fact)].join('|');

/** Whether every row prints several figures and all of them are read as the same: the header was not understood. */
function saysTheSame(facts: readonly Fact[]): boolean {
  const rows = [...grouped(facts, rowKey).values()].filter((row) => new Set(row.map(columnOf)).size > 1);
  return rows.length >= FEWEST_ROWS && rows.every((row) => new Set(row.map(keyOf)).size === 1);
}

const isBudget = ({ says }: Label): boolean => OF_BUDGETS.has(says.measure);

/**
 * Whether a table shows amounts of budgets: its headers say so, or two columns of amounts stand under a unit of money.
 */
function isOfMoney({ read }: TableRead): boolean {
  const amounts = read.readings.filter(({ quantity, declared }) => (quantity.unit ?? declared?.unit) === 'kr');
  const headed = read.readings.filter(({ labels }) =>
    labels.some((label) => label.level === 'column' && isBudget(label)),
  );
  return Math.max(amounts.length, headed.length) >= FEWEST_AMOUNTS && headed.length > 0;
}

/** Whether a table prints figures side by side that nothing heads, as the half of one that stands overleaf does. */
function isHeadless({ grid, read }: TableRead): boolean {
  if (grid.header.length > 0) return false;
  const rows = grouped(read.readings, ({ place }) => place.rowNo);
  return [...rows.values()].some((row) => row.length > 1);
}

/**
 * The figures of an item without those of tables that were not understood, and the numbers of those tables: all columns
 * of a row are read as the same, or neither amounts under the headers of budgets nor figures side by side without a
 * header give any figure at all.
 */
export function withoutUnread(
  facts: readonly Fact[],
  tables: readonly TableRead[],
): { readonly facts: readonly Fact[]; readonly unread: ReadonlySet<string> } {
  const byTable = grouped(facts, ({ table_no: no }) => no);
  const same = tables.filter(({ read }) => saysTheSame(byTable.get(read.tableNo) ?? []));
  const silent = tables.filter((table) => !byTable.has(table.read.tableNo) && (isOfMoney(table) || isHeadless(table)));
  const blurred = new Set(same.map(({ read }) => read.tableNo));
  return {
    facts: blurred.size === 0 ? facts : facts.filter(({ table_no: no }) => no === null || !blurred.has(no)),
    unread: new Set([...blurred, ...silent.map(({ read }) => read.tableNo)]),
  };
}
