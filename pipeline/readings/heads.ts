/** What the headers of a table's columns say together: many say little alone ("Forventet", "Resultat", "Rest"). */
import type { Label, Roles } from '../types/words.ts';
import { headsApplication } from '../vocabulary/applications.ts';
import { closesProject } from '../vocabulary/cues/money.ts';
import {
  headsActual,
  headsBudget,
  headsChange,
  headsDifferencePct,
  headsExpected,
  headsGranted,
  headsLawful,
  headsRest,
  headsResult,
  headsSpent,
  againstOriginal,
  speaksOfExpected,
  kindOfSpending,
  withoutUnit,
} from '../vocabulary/headers.ts';
import { asksFor } from '../vocabulary/moves.ts';
import { headsBudgetYear } from '../vocabulary/proposals.ts';
import { headsReport } from '../vocabulary/reports.ts';
import { said } from '../vocabulary/said.ts';
import { isPartOfRow } from '../vocabulary/totals.ts';
import { appliedFor, givenSaid } from './applications.ts';
import type { Outline } from './outline.ts';
import { aimsOf, transferSaid } from './transfers.ts';

type Measured = Roles['measure'];
type Columns = readonly (readonly Label[])[];

const BUDGETS: readonly Measured[] = ['original_budget', 'adjusted_budget'];
const RESULTS: readonly Measured[] = ['actual', 'spent_to_date', 'deviation', 'expected'];
const ENDS: readonly Measured[] = ['actual', 'expected'];
const MONEY: ReadonlySet<Measured> = new Set([...BUDGETS, ...RESULTS]);

/** Whether a measure is one of the columns of budgets and accounts. */
export const inBudgetTables = (measure: Measured): boolean => measure !== undefined && MONEY.has(measure);

const says = (column: readonly Label[], measures: readonly Measured[]): boolean =>
  column.some((label) => measures.includes(label.says.measure));

/** Whether columns hold what was spent or is expected, or how far that is from the budget. */
export const holdResults = (columns: Columns): boolean => columns.some((column) => says(column, RESULTS));

/**
 * What a column's own words leave to its table: nothing that another column is called. In a table of "Forventet
 * regnskab" with a column of that name, a column called otherwise is not expected too.
 */
export function namedElsewhere(columns: Columns, column: readonly Label[]): ReadonlySet<Measured> {
  if (column.some((label) => label.says.measure !== undefined)) return new Set();
  return new Set(
    columns.flatMap((labels) => labels.flatMap(({ says: { measure } }) => (inBudgetTables(measure) ? [measure] : []))),
  );
}

/** A column "Anlægsbevilling" beside what was spent is what that is held against: no table of appropriations. */
function asBudget(label: Label): Label {
  const { domain, measure } = label.says;
  if (domain !== 'appropriations' || measure !== 'appropriation') return label;
  return { ...label, says: said({ ...label.says, domain: undefined }) };
}

/**
 * "Drift pr. udvalg og bevilling" over columns of what was spent or is expected says how the rows are grouped, and what
 * an item recommends to grant says nothing of them.
 */
export function withoutGrants<One extends Label>(label: One): One {
  const { domain, measure } = label.says;
  if (domain !== 'appropriations' && measure !== 'appropriation') return label;
  return {
    ...label,
    says: said({
      ...label.says,
      domain: domain === 'appropriations' ? undefined : domain,
      measure: measure === 'appropriation' ? undefined : measure,
    }),
  };
}

/** "Regnskab pr. 30. juni" beside what the year is expected to end at: spent so far, and no accounts. */
function asSpent(label: Label): Label {
  const { domain, measure } = label.says;
  if (domain !== 'accounts' && measure !== 'actual') return label;
  return { ...label, says: said({ ...label.says, domain: undefined, measure: undefined }) };
}

const RESTED = said({ measure: 'deviation' });

/** Whether a plus in a column means less spending: what is left of what was granted. */
export const leavesRest = (column: readonly Label[]): boolean => column.some((label) => label.says === RESTED);

const endsBeforeYear = (column: readonly Label[]): boolean =>
  column.some((label) => label.says.asOf?.endsWith('-12-31') === false);

const withoutDomain = (label: Label): Label => ({ ...label, says: said({ ...label.says, domain: undefined }) });

/** What headers tell of each other. */
interface Beside {
  /** Changes to the budgets of years to come, and nothing that was spent. */
  readonly proposed: boolean;
  /** The accounts of projects or of a year that are closed. */
  readonly closed: boolean;
  readonly results: boolean;
  /** A column holds what a budget is held against. */
  readonly held: boolean;
  readonly budgets: boolean;
  /** Another column holds what the year ends at, none how far that is from the budget. */
  readonly level: boolean;
  readonly expected: boolean;
  /** A column holds what a whole year's spending was. */
  readonly spent: boolean;
  /** Several columns hold deviations, one of them from the adjusted budget. */
  readonly several: boolean;
  /** Columns hold what is carried over, one of them what is bound. */
  readonly bound: boolean;
  readonly carried: boolean;
  /** The years that all columns of what is carried over name, where they name the same. */
  readonly aims: readonly number[] | undefined;
  /** A column holds what lies inside the service frame. */
  readonly service: boolean;
}

function besideOf(outline: Outline, columns: Columns, titled: readonly Label[]): Beside {
  const results = holdResults(columns);
  const heads = (usable: (text: string) => boolean): boolean =>
    outline.headers.some(({ text }) => usable(withoutUnit(text)));
  return {
    proposed: !results && proposes(titled),
    closed:
      (columns[outline.labelColumn] ?? []).concat(titled).some(({ text }) => closesProject(text)) ||
      closesYear(columns, titled),
    results,
    held: results || heads(headsExpected) || heads(headsSpent),
    budgets:
      columns.some((column) => says(column, BUDGETS)) || (results && heads((text) => headsBudget(text) !== null)),
    level:
      columns.some((column, at) => says(column, ENDS) && !headsResult(outline.headers[at]?.text ?? '')) &&
      !columns.some((column) => says(column, ['deviation'])),
    expected: columns.some((column) => says(column, ['expected'])),
    spent:
      columns.some((column) => says(column, ['spent_to_date']) && !endsBeforeYear(column)) &&
      !columns.some((column) => says(column, ['deviation', 'expected'])),
    several: columns.some(
      (column, at) => says(column, ['deviation']) && !againstOriginal(outline.headers[at]?.text ?? ''),
    ),
    bound: columns.some((column) => column.some((label) => label.says.transfer === 'bound')),
    carried: columns.some((column) => says(column, ['transfer'])),
    aims: aimsOf(columns),
    service: outline.headers.some(({ text }, at) => at > outline.labelColumn && kindOfSpending(text) === 'inside'),
  };
}

/** Whether columns hold what a whole year's spending was, under a title that says accounts, and nothing expected. */
const closesYear = (columns: Columns, titled: readonly Label[]): boolean =>
  titled.some((label) => label.says.domain === 'accounts') &&
  columns.some((column) => says(column, ['actual', 'spent_to_date'])) &&
  !columns.some((column) => says(column, ['expected']) || endsBeforeYear(column));

/** Whether a title says that amounts are proposed changes to budgets: "Budget 2026" over them is their year. */
export const proposes = (titled: readonly Label[]): boolean =>
  titled.some(({ says: { measure, standing } }) => measure === 'appropriation' && standing === 'proposed');

const yearAlone = (label: Label): Label => ({
  ...label,
  says: said({ ...label.says, measure: undefined, domain: undefined }),
});

/** Whether another column holds what a result is held against the budget: of a closed year what was spent. */
const endsYear = (text: string, { level, spent }: Beside): boolean => level || (spent && !speaksOfExpected(text));

function columnSaid(
  { text, lowest }: { readonly text: string; readonly lowest: string },
  labels: readonly Label[],
  told: (roles: Roles) => Label,
  beside: Beside,
): readonly Label[] {
  // "Service | Overførsler | Anlæg": what the law makes a municipality pay, nothing that is carried over.
  if (beside.service && headsLawful(text)) return [told({ frame: 'outside' })];
  const frame = kindOfSpending(text);
  if (frame !== null) return [...labels, told({ frame })];
  const measured = labels.some((label) => label.says.measure !== undefined);
  // What is left of the money of a closed project or year is less spending; part-way through the year it is no figure.
  if (beside.proposed && headsBudgetYear(text)) return labels.map(yearAlone);
  if (beside.closed && beside.results && headsRest(text)) return [{ ...told({}), says: RESTED }];
  // "Afvigelse ift. vedtaget budget" beside that from the adjusted budget, which is the deviation.
  if (beside.several && says(labels, ['deviation']) && againstOriginal(text)) return [told({ denied: true })];
  // "Heraf overføres til 2025" is a part of the result before it: it makes no table of transfers.
  if (beside.results && isPartOfRow(text) && says(labels, ['transfer'])) return labels.map(withoutDomain);
  if (beside.results && says(labels, ['appropriation']) && asksFor(text))
    return [told({ standing: 'proposed' }), ...labels];
  if (beside.results && !measured && headsGranted(text)) return [told({ measure: 'appropriation' }), ...labels];
  // "Forskel i %" beside a budget and what is held against it.
  if (beside.budgets && beside.held && headsDifferencePct(text)) return [told({ measure: 'deviation' }), ...labels];
  if (headsChange(text)) return [told({ measure: 'change' }), ...labels];
  // "Årets forventede resultat" beside "Forventet forbrug": what the two budgets differ from it.
  if (beside.budgets && endsYear(text, beside) && headsResult(text) && !says(labels, BUDGETS))
    return [told({ measure: 'deviation' }), ...labels.filter((label) => !ENDS.includes(label.says.measure))];
  if (beside.expected && says(labels, ['actual']) && endsBeforeYear(labels))
    return [told({ measure: 'spent_to_date' }), ...labels.map(asSpent)];
  // "1. FR", "2. FR" beside a budget: what each report expects.
  if (beside.budgets && !measured && headsReport(text))
    return [told({ measure: 'expected', domain: 'expected_accounts' }), ...labels];
  const budget = headsBudget(text);
  if (beside.results && budget !== null && !measured) return [told({ measure: budget }), ...labels];
  if (beside.budgets && !measured && headsActual(text))
    return [told({ measure: 'actual', domain: 'accounts' }), ...labels];
  const counts = labels.some(({ says: { measure } }) => measure !== undefined && measure !== 'cost');
  if (beside.budgets && headsSpent(text) && !counts) return [told({ measure: 'spent_to_date' }), ...labels];
  // An upper header may name the report: "Budgetopfølgning 2" over "Forventet".
  return beside.budgets && (headsExpected(text) || headsExpected(lowest))
    ? [told({ measure: 'expected', domain: 'expected_accounts' }), ...labels]
    : labels;
}

/**
 * "Afgørelser i alt" beside "Stadfæstet" and "Hjemvist" is all decisions of its row, and makes no total of it: only
 * beside another column of the same measure does a column add up others.
 */
function ofOneRow(column: readonly Label[], at: number, columns: Columns): readonly Label[] {
  const measured = column.flatMap(({ says: { measure } }) => measure ?? []);
  const adds = measured.length === 0 || columns.some((other, otherAt) => otherAt !== at && says(other, measured));
  return adds
    ? column
    : column.map((label) =>
        label.says.isTotal === true ? { ...label, says: said({ ...label.says, isTotal: undefined }) } : label,
      );
}

/**
 * The meaning of headers that say little by themselves: "Forventet" alone holds the expected accounts where a budget
 * stands beside it, "Korrigeret" the budget beside a result, "Udvikling" alone a change. `titled` is what caption and
 * item's title say, `inMoney` whether the table's amounts are money.
 */
export function togetherSaid(outline: Outline, columns: Columns, titled: readonly Label[], inMoney: boolean): Columns {
  const beside = besideOf(outline, columns, titled);
  const applied = !beside.results && !beside.budgets && appliedFor(outline, inMoney);
  const together = columns.map((printed, column): readonly Label[] => {
    const labels = beside.results ? printed.map(asBudget) : printed;
    const header = outline.headers[column];
    if (header === undefined) return labels;
    const span = header.cells[0]?.span ?? { start: 0, end: 0 };
    const text = withoutUnit(header.text);
    const lowest = withoutUnit(header.cells.at(-1)?.text ?? '');
    const told = (roles: Roles): Label => ({ span, text, says: said(roles), level: 'column' });
    if (applied && column > outline.labelColumn && headsApplication(text) !== null)
      return givenSaid(text, labels, told);
    if (column > outline.labelColumn)
      return columnSaid({ text, lowest }, transferSaid(text, labels, told, beside), told, beside);
    const frame = column === outline.labelColumn ? kindOfSpending(text) : null;
    return frame === null ? labels : [...labels, told({ frame })];
  });
  return together.map((column, at) => ofOneRow(column, at, together));
}

/**
 * The domain of columns that name none: budgets and what is spent of them up to a day are of a report part-way through
 * the year. `dated` tells whether a day is named around the table.
 */
export function domainOfColumns(columns: Columns, dated: boolean): Label | undefined {
  const held = columns.some((column) => says(column, [...BUDGETS, 'appropriation']));
  const spent = columns.find((column) => says(column, ['spent_to_date']));
  const [first] = spent ?? [];
  return held && first !== undefined && (dated || columns.some(endsBeforeYear))
    ? { ...first, says: said({ domain: 'expected_accounts' }) }
    : undefined;
}

/** The year of the one column, or of all, that a day heads ("Regnskab pr. 30.4."): that of the budgets beside it. */
export function yearOfColumns(columns: Columns): Label | undefined {
  const dated = columns.flat().filter(({ says: { asOf } }) => asOf !== undefined);
  const [first] = dated;
  const fiscalYear = first?.says.fiscalYear;
  if (first === undefined || dated.some((label) => label.says.fiscalYear !== fiscalYear)) return undefined;
  return { ...first, says: said({ fiscalYear }) };
}
