/** The words around a table, as each of its columns sees them. */
import { BY_COLUMNS, TABLE } from '../distances.ts';
import type { Surroundings } from '../types/readings.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { said } from '../vocabulary/said.ts';
import type { Words } from './axes.ts';
import { inBudgetTables, namedElsewhere } from './heads.ts';
import { layer, seen, surroundings } from './surroundings.ts';

/** A label that says nothing of a measure that is among `taken`. */
const without = (label: NearLabel, taken: ReadonlySet<unknown>): NearLabel =>
  label.says.measure !== undefined && taken.has(label.says.measure)
    ? { ...label, says: said({ ...label.says, measure: undefined }) }
    : label;

/** So many columns that are all of one year make the others of it too. */
const SEVERAL = 2;

/** The years that a column is carried into ("Overført fra 2024 til 2025"): a year alone may be any of both. */
const yearsInto = (column: readonly Label[]): readonly number[] =>
  column.flatMap(({ says }) => (says.fiscalYear === undefined ? (says.targetYears ?? []) : []));

/**
 * The year that the dated columns share: "Korrigeret budget 2023 | Regnskab 2023 | Afvigelse" has one. It is nearer
 * than what stands above the table where several tell it; the year of a single one is likely where no word tells any.
 * What is carried over is of its own years.
 */
function yearShared(columns: readonly (readonly Label[])[]): NearLabel | undefined {
  const own = columns.filter((column) => yearsInto(column).length === 0);
  const dated = own.flatMap((column) => column.find(({ says }) => says.fiscalYear !== undefined) ?? []);
  const [first] = dated;
  const fiscalYear = first?.says.fiscalYear;
  if (first === undefined || dated.some(({ says }) => says.fiscalYear !== fiscalYear)) return undefined;
  // It is told of the whole table, as a caption tells it.
  const told: Label = { ...first, level: 'caption', says: said({ fiscalYear }) };
  return seen(told, dated.length >= SEVERAL ? TABLE.caption - 1 : BY_COLUMNS);
}

/** Whether a column of budgets or accounts, or one of what is carried beyond a year, does not tell its own year. */
function leavesYear(column: readonly Label[], year: number | undefined): boolean {
  const aims = yearsInto(column);
  const isCarried =
    column.some(({ says }) => says.measure === 'transfer') &&
    aims.length > 0 &&
    aims.every((aim) => aim > (year ?? aim));
  return (
    (isCarried || (aims.length === 0 && column.some(({ says }) => inBudgetTables(says.measure)))) &&
    !column.some(({ says }) => says.fiscalYear !== undefined || says.previous === true || says.asOf !== undefined)
  );
}

const SPENT: ReadonlySet<unknown> = new Set(['actual', 'spent_to_date']);

/**
 * The words around, without the year of a title that is still to come, where a column tells what was spent: "Budget
 * 2026" over "Budget | Regnskab" is what the item is about, not their year.
 */
export function withoutComingYear(
  around: readonly NearLabel[],
  { columns }: Words,
  thisYear: number | null,
): readonly NearLabel[] {
  const isComing = ({ level, says: { fiscalYear } }: NearLabel): boolean =>
    level === 'item' && fiscalYear !== undefined && thisYear !== null && fiscalYear > thisYear;
  // "Budgetopfølgning 2026" is what its table tells.
  if (around.some(({ level, says }) => level === 'item' && says.domain !== undefined)) return around;
  if (!around.some(isComing) || !columns.flat().some(({ says }) => SPENT.has(says.measure))) return around;
  return around.map((label) =>
    isComing(label)
      ? { ...label, says: said({ ...label.says, fiscalYear: undefined, targetYears: undefined, period: undefined }) }
      : label,
  );
}

/**
 * By column: the words around, without the measure that another is called, with the year that all others share but the
 * `silent` ones: "Heraf i 2025" dates nothing but itself.
 */
export function aroundEach(
  { columns, transposed }: Words,
  labelColumn: number,
  silent: ReadonlySet<number>,
  contextOf: () => readonly NearLabel[],
): (columnNo: number) => Surroundings {
  let made: readonly NearLabel[] | null = null;
  const context = (): readonly NearLabel[] => (made ??= contextOf());
  const farther = surroundings(() => [layer(context())]);
  const shared = transposed ? undefined : yearShared(columns.filter((_, at) => at > labelColumn && !silent.has(at)));
  const each = columns.map((column, columnNo) => {
    if (transposed || columnNo <= labelColumn) return farther;
    const taken = namedElsewhere(columns, column);
    const year = shared !== undefined && leavesYear(column, shared.says.fiscalYear) ? [shared] : [];
    if (taken.size === 0 && year.length === 0) return farther;
    return surroundings(() => [layer([...context().map((one) => without(one, taken)), ...year])]);
  });
  return (columnNo) => each[columnNo] ?? farther;
}
