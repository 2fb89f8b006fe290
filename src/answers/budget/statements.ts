/** From budget figures to statements: one table or text of one report, with its rows and its total. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import { groupBy, groupByAll } from '../lookup.ts';

type BudgetMeasure = BudgetFigure['measure'];

/** A row: a committee, a policy area or a part of the service frame, with its figures by measure. */
export interface Entry {
  readonly id: string;
  readonly committee: string | null;
  readonly area: string | null;
  readonly frame: 'inside' | 'outside' | null;
  readonly isTotal: boolean;
  readonly figures: Readonly<Partial<Record<BudgetMeasure, BudgetFigure>>>;
}

/** What one place in one document says about one year, one report and one economy. */
export interface Statement {
  readonly kind: 'committees' | 'areas' | 'frames';
  readonly municipality: string;
  readonly fiscalYear: number;
  readonly report: string;
  readonly standing: string | null;
  readonly asOf: string | null;
  readonly economy: string;
  readonly frame: 'inside' | 'outside' | null;
  /** Whose areas; null for a statement over committees. */
  readonly committee: string | null;
  readonly rows: readonly Entry[];
  readonly total: Entry | null;
  /** A figure of it, for the source line. */
  readonly source: BudgetFigure;
  /** What other meetings told of the same rows. */
  readonly retold?: readonly Retelling[];
}

/** Another meeting's print of a row: the same figure again, or one that a newer meeting replaced. */
export interface Retelling {
  readonly figure: BudgetFigure;
  readonly shown: BudgetFigure;
  readonly same: boolean;
}

/** Whether a statement says anything of a committee: a row among the others, or areas of its own. */
export function speaksOf({ kind, committee, rows }: Statement, asked: string): boolean {
  return committee === asked || (kind === 'committees' && rows.some((row) => row.committee === asked));
}

/**
 * Whether a report splits a committee into areas: its operations, or whatever it says of a committee without a row of
 * its own. A word on the interest does not stand for a committee whose result is in a table.
 */
export function isSplit(statements: readonly Statement[], committee: string): boolean {
  const areas = statements.filter((one) => one.kind === 'areas' && one.committee === committee);
  const hasRow = statements.some((one) => one.kind === 'committees' && speaksOf(one, committee));
  return areas.some(({ economy }) => economy === 'operations' || !hasRow);
}

/** Groups figures into statements, newest report first, in the documents' order. */
export function statementsOf(figures: readonly BudgetFigure[]): Statement[] {
  const places = groupByAll(
    figures,
    ({ municipality_slug: slug }) => slug,
    ({ document_id: document }) => document,
    ({ item_no: item }) => item,
    ({ table_no: table }) => table,
    ({ fiscal_year: year }) => year,
    economyOf,
  );
  return places.flatMap(reportsOfPlace).sort(newestFirst);
}

/** A table may speak of several reports; a budget without a report belongs to each of them. */
function reportsOfPlace(figures: readonly BudgetFigure[]): Statement[] {
  const budgets = figures.filter(({ report }) => report === null);
  const reported = figures.filter(({ report }) => report !== null);
  return groupByAll(
    reported,
    ({ report }) => report,
    ({ as_of: day }) => day,
  ).flatMap((some) => statementsOfPlace([...some, ...budgets].sort((a, b) => a.place - b.place)));
}

/** Operations are what the minutes speak of when they do not say. */
export function economyOf(figure: BudgetFigure): string {
  return figure.economy ?? 'operations';
}

function statementsOfPlace(figures: readonly BudgetFigure[]): Statement[] {
  const plain = figures.filter((figure) => !figure.is_total);
  const totals = figures.filter((figure) => figure.is_total);
  const committees = ofCommittees(figures);
  const areas = plain.filter(({ area }) => area !== null);
  const frames = plain.filter(({ committee, area, frame }) => committee === null && area === null && frame !== null);
  const found: (Statement | null)[] = [
    // A committee alone is no comparison between committees; it is the head of its areas.
    distinct(committees, 'committee') > 1 ||
    (areas.length === 0 && committees.some(({ table_no }) => table_no !== null))
      ? statement(
          'committees',
          committees,
          totals.filter(({ committee }) => committee === null),
        )
      : null,
    statement(
      'frames',
      frames,
      totals.filter(({ committee, area }) => committee === null && area === null),
    ),
    ...groupBy(areas, ({ committee }) => committee ?? '').map((some) =>
      statement(
        'areas',
        some,
        totals.filter((total) => total.committee === some[0]?.committee && total.table_no === some[0].table_no),
      ),
    ),
  ];
  return found.filter((one) => one !== null);
}

/** The rows of committees: where each stands over its areas it is a total of them, and still one of the committees. */
function ofCommittees(figures: readonly BudgetFigure[]): BudgetFigure[] {
  const rows = figures.filter(({ committee, area }) => committee !== null && area === null);
  const plain = new Set(rows.flatMap(({ committee, is_total }) => (is_total ? [] : [committee])));
  const whole = new Set(rows.flatMap(({ committee, frame }) => (frame === null ? [committee] : [])));
  const several = distinct(rows, 'committee') > 1;
  return rows.filter(
    ({ committee, is_total, frame }) =>
      !is_total || (several && !plain.has(committee) && (frame === null || !whole.has(committee))),
  );
}

function statement(
  kind: Statement['kind'],
  figures: readonly BudgetFigure[],
  totals: readonly BudgetFigure[],
): Statement | null {
  const source = figures.find(({ measure }) => measure === 'deviation');
  if (source?.report == null) return null;
  const rows = entriesOf(figures)
    .filter((entry) => entry.figures.deviation !== undefined)
    // A total of areas is one of the rows here.
    .map((entry) => ({ ...entry, isTotal: false }));
  // Of several totals below each other the first one closes these rows.
  const last = Math.max(...figures.map(({ place }) => place));
  const after = totals.filter(({ place }) => place > last || source.table_no === null);
  // A committee's own row may stand over its areas.
  const first = Math.min(...figures.map(({ place }) => place));
  const above = kind === 'areas' ? totals.filter(({ place }) => place < first) : [];
  const total = source.table_no === null ? null : (entriesOf(after)[0] ?? entriesOf(above).at(-1) ?? null);
  const frames = new Set(rows.map(({ frame }) => frame));
  return {
    kind,
    municipality: source.municipality,
    fiscalYear: source.fiscal_year,
    report: source.report,
    standing: source.standing,
    asOf: source.as_of,
    economy: economyOf(source),
    frame: kind !== 'frames' && frames.size === 1 ? source.frame : null,
    committee: kind === 'areas' ? source.committee : null,
    rows,
    total,
    source,
  };
}

/** Rows of one place, each with its figures by measure. */
export function entriesOf(figures: readonly BudgetFigure[]): Entry[] {
  const rows = groupByAll(
    figures,
    ({ committee }) => committee,
    ({ area }) => area,
    ({ frame }) => frame,
    ({ is_total: total }) => total,
  );
  return rows.flatMap((some) => {
    const first = some[0];
    if (first === undefined) return [];
    const found: Partial<Record<BudgetMeasure, BudgetFigure>> = {};
    for (const figure of some) found[figure.measure] ??= figure;
    const entry: Entry = {
      id: first.fact_id,
      committee: first.committee,
      area: first.area,
      frame: first.frame,
      isTotal: first.is_total,
      figures: found,
    };
    return [entry];
  });
}

/** A report in the address: its name, with its day where several reports bear the same name. */
export function reportKey({ report, asOf }: Pick<Statement, 'report' | 'asOf'>): string {
  return report === 'follow_up' && asOf !== null ? `${report}@${asOf}` : report;
}

export interface Choice {
  readonly committee: string | null;
  readonly year: number | undefined;
  readonly report: string | undefined;
}

export interface Chosen {
  readonly year: number;
  readonly report: string;
  readonly years: readonly number[];
  /** One statement for each report of the year. */
  readonly reports: readonly Statement[];
  /** The statements of the year and the report. */
  readonly statements: readonly Statement[];
}

/**
 * The reader's year and report, or those that say most: the newest table over committees, or over a committee's areas.
 */
export function chooseReport(statements: readonly Statement[], choice: Choice): Chosen | undefined {
  const { committee } = choice;
  const own = committee === null ? statements : statements.filter((one) => speaksOf(one, committee));
  const rank = ({ kind, source, economy }: Statement): number =>
    Number(source.table_no === null) * 4 +
    Number(economy !== 'operations') * 2 +
    Number(committee === null && kind !== 'committees');
  const fitting = (one: Statement): boolean =>
    (choice.year === undefined || one.fiscalYear === choice.year) &&
    (choice.report === undefined || reportKey(one) === choice.report);
  const inYear = (one: Statement): boolean => choice.year === undefined || one.fiscalYear === choice.year;
  // A report that the chosen year does not have gives way to the year's best one.
  const found = own.some(fitting) ? own.filter(fitting) : own.filter(inYear);
  const best = [...found].sort((a, b) => rank(a) - rank(b))[0];
  if (best === undefined) return undefined;
  const ofYear = own.filter(({ fiscalYear }) => fiscalYear === best.fiscalYear);
  return {
    year: best.fiscalYear,
    report: reportKey(best),
    years: [...new Set(own.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a),
    reports: groupBy(ofYear, reportKey).flatMap(([first]) => (first === undefined ? [] : [first])),
    statements: statements.filter((one) => one.fiscalYear === best.fiscalYear && reportKey(one) === reportKey(best)),
  };
}

/** The result that the deviation is measured to: the actual of a closed year, else the expected one. */
export function outcomeOf(entry: Entry): BudgetFigure | undefined {
  return entry.figures.actual ?? entry.figures.expected;
}

export interface Percent {
  readonly value: number;
  /** The printed figure, or null when the percent is computed from the row. */
  readonly figure: BudgetFigure | null;
}

/** The deviation in percent of the adjusted budget: as printed, else computed; null without a budget. */
export function percentOf(entry: Entry): Percent | null {
  const { deviation, deviation_pct: printed, adjusted_budget: budget } = entry.figures;
  if (printed !== undefined) return { value: printed.value, figure: printed };
  if (deviation === undefined || budget === undefined || budget.value === 0) return null;
  return { value: (deviation.value / Math.abs(budget.value)) * 100, figure: null };
}

/** A forecast is not a result: everything but the final report. */
export function isForecast({ report }: { readonly report: string }): boolean {
  return report !== 'final';
}

export type Order = 'amount' | 'percent' | 'name';

/** Rows in the reader's order. */
export function ordered(rows: readonly Entry[], order: Order): Entry[] {
  const amount = (entry: Entry): number => Math.abs(entry.figures.deviation?.value ?? 0);
  const percent = (entry: Entry): number => Math.abs(percentOf(entry)?.value ?? 0);
  const name = (entry: Entry): string => entry.area ?? entry.committee ?? '';
  return [...rows].sort((a, b) => {
    if (order === 'name') return name(a).localeCompare(name(b), 'da');
    const by = order === 'percent' ? percent : amount;
    return by(b) - by(a) || name(a).localeCompare(name(b), 'da');
  });
}

function newestFirst(a: Statement, b: Statement): number {
  const [day, other] = [a.source.reported_on ?? '', b.source.reported_on ?? ''];
  return other.localeCompare(day) || b.fiscalYear - a.fiscalYear || Number(isForecast(a)) - Number(isForecast(b));
}

function distinct(figures: readonly BudgetFigure[], key: 'committee' | 'area'): number {
  return new Set(figures.map((figure) => figure[key])).size;
}
