/** What the start page chooses: the budget report to show, the key figures on cards, what two meetings both print. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { statementsOf, type Statement } from '../budget/statements.ts';
import { baseFigure, placeOfDomain, seriesOf } from '../indicators/identity.ts';
import { indicatorsOf, type Indicator } from '../indicators/indicators.ts';
import { statedTime } from '../indicators/time.ts';
import { groupBy } from '../lookup.ts';
import { isToldAt, type At } from './meetings.ts';

/** The newest report: the committee's own policy areas before all committees, tables before prose. */
export function newestStatement(figures: readonly BudgetFigure[], committee: string | null): Statement | undefined {
  const statements = statementsOf(figures).filter(({ economy }) => economy === 'operations');
  const newest = statements[0];
  if (newest === undefined) return undefined;
  const rank = ({ kind, source, committee: own }: Statement): number =>
    Number(source.table_no === null) * 4 +
    (kind === 'areas' && own !== null && own === committee ? 0 : kind === 'committees' ? 1 : kind === 'areas' ? 2 : 3);
  return statements
    .filter(({ source }) => source.document_id === newest.source.document_id)
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** Of several measures of one thing the first of these is shown. */
const MEASURES = ['share', 'reversal_rate', 'recipients', 'agreement', 'rank', 'gap', 'days'];

/** How many areas of a measure get a card; of others only the one that tells most. */
const AREAS: Readonly<Record<string, number>> = { reversal_rate: 3, recipients: 6, agreement: 2 };

/** The key figures that get a card, at most six: those that the meeting itself printed come first. */
export function cardsOf(figures: readonly IndicatorFigure[], meeting: At): Indicator[] {
  // The ends of a range are no value of their own.
  const single = figures.filter(({ bound }) => bound !== 'low' && bound !== 'high');
  const known = indicatorsOf(single).filter(({ measure }) => MEASURES.includes(measure));
  const bySubject = groupBy(known, ({ domain, area, subject }) => [domain, area, subject].join('|'));
  const isFresh = ({ own }: Indicator): boolean => own.slice(-1).some(({ figure }) => isToldAt(figure, meeting));
  const fresher = (a: Indicator, b: Indicator): number => Number(isFresh(b)) - Number(isFresh(a));
  const leading = bySubject.flatMap((some) => [...some].sort((a, b) => byMeasure(a, b) || fresher(a, b)).slice(0, 1));
  return groupBy(leading, ({ family }) => family)
    .flatMap((family) => {
      const most = AREAS[family[0]?.measure ?? ''] ?? 1;
      return [...family].sort((a, b) => fresher(a, b) || weight(b) - weight(a)).slice(0, most);
    })
    .sort((a, b) => fresher(a, b) || placeOfDomain(a.domain) - placeOfDomain(b.domain) || byMeasure(a, b))
    .slice(0, 6);
}

function byMeasure(a: Indicator, b: Indicator): number {
  return MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure);
}

/** A course says more than a point, the whole more than a part. */
function weight({ own, area }: Indicator): number {
  return own.length + Number(area === null) * 100;
}

/** A figure of the newer meeting beside the same figure of the meeting before it. */
export type Change = IndicatorChange | BudgetChange;

export interface IndicatorChange {
  readonly kind: 'indicator';
  readonly from: IndicatorFigure;
  readonly to: IndicatorFigure;
  /** Of how many, where the meetings print it: places of a ranking, benefits measured. */
  readonly bases: { readonly from: IndicatorFigure | null; readonly to: IndicatorFigure | null };
}

export interface BudgetChange {
  readonly kind: 'budget';
  readonly from: BudgetFigure;
  readonly to: BudgetFigure;
}

const CHANGING = ['share', 'rank', 'gap', 'reversal_rate', 'recipients', 'agreement', 'response_rate', 'days', 'count'];

/** Key figures that both meetings print as their own, in the order of their weight. */
export function indicatorChanges(figures: readonly IndicatorFigure[], before: At, after: At): IndicatorChange[] {
  const own = figures.filter(
    ({ measure, entity, municipality, previous }) => CHANGING.includes(measure) && entity === municipality && !previous,
  );
  const series = seriesOf(own, figures);
  return groupBy(own, (figure) => [series(figure), ...measuredOf(figure, figures)].join('|'))
    .flatMap((some): IndicatorChange[] => {
      const [from, to] = [before, after].map((meeting) => newestAt(some, meeting));
      // A count that others are part of stands beside them, not in a row of its own.
      if (from === undefined || to === undefined || isWhole(to, figures)) return [];
      // What both meetings were told of one time did not change; over a break nothing can be compared.
      const at = statedTime(to);
      if (to.break_before || (to.measure !== 'reversal_rate' && at !== null && at === statedTime(from))) return [];
      const bases = { from: baseFigure(from, figures) ?? null, to: baseFigure(to, figures) ?? null };
      return [{ kind: 'indicator', from, to, bases }];
    })
    .sort(
      (a, b) =>
        placeOfDomain(a.to.domain) - placeOfDomain(b.to.domain) ||
        CHANGING.indexOf(a.to.measure) - CHANGING.indexOf(b.to.measure),
    );
}

/**
 * Of the figures that a meeting was told, often of several years, the newest; what has no time of its own is the
 * meeting's.
 */
function newestAt(figures: readonly IndicatorFigure[], meeting: At): IndicatorFigure | undefined {
  const time = (figure: IndicatorFigure): number => statedTime(figure) ?? Infinity;
  return figures
    .filter((figure) => isToldAt(figure, meeting))
    .reduce<IndicatorFigure | undefined>(
      (best, figure) => (best === undefined || time(figure) > time(best) ? figure : best),
      undefined,
    );
}

/** A rate is that of its year, a rank one of as many: of others there is no change to tell. */
function measuredOf(figure: IndicatorFigure, all: readonly IndicatorFigure[]): (number | null | undefined)[] {
  if (figure.measure === 'reversal_rate') return [figure.fiscal_year];
  return figure.measure === 'rank' ? [baseFigure(figure, all)?.value] : [];
}

function isWhole(figure: IndicatorFigure, all: readonly IndicatorFigure[]): boolean {
  return figure.measure === 'count' && baseFigure(figure, all) === undefined;
}

/** The same year, committee and area in the reports of two meetings. */
export function budgetChanges(figures: readonly BudgetFigure[], before: At, after: At): BudgetChange[] {
  const deviations = figures.filter(({ measure, report }) => measure === 'deviation' && report !== null);
  // A committee's row is a total in a table that splits it, and none in one that does not.
  const same = groupBy(deviations, ({ committee, area, frame, economy, fiscal_year, is_total }) =>
    [committee, area, frame, economy, fiscal_year, is_total && committee === null].join('|'),
  );
  return same.flatMap((all): BudgetChange[] => {
    // What a text recalls of a report does not stand beside, or instead of, what the report's own table said.
    const some = all.filter(
      (figure) => figure.table_no !== null || !all.some((one) => one.table_no !== null && one.report === figure.report),
    );
    const newest = (meeting: At): BudgetFigure | undefined =>
      some
        .filter((figure) => isToldAt(figure, meeting))
        .sort((a, b) => (b.as_of ?? '9').localeCompare(a.as_of ?? '9'))[0];
    const [from, to] = [newest(before), newest(after)];
    // The later meeting may only repeat what the earlier one was told.
    const repeats = from?.report === to?.report && from?.as_of === to?.as_of;
    return from === undefined || to === undefined || repeats ? [] : [{ kind: 'budget', from, to }];
  });
}

/** New minus old, without the dust of binary fractions: printed figures have at most two decimals. */
export function difference(from: number, to: number): number {
  return Math.round((to - from) * 100) / 100;
}

/** The areas of a key figure that were counted most often: the larger one leads, the second stands beside it. */
export function coursesOf(figures: readonly IndicatorFigure[]): readonly [Indicator, Indicator | null] | null {
  const last = ({ own }: Indicator): number => own.at(-1)?.figure.value ?? 0;
  const courses = indicatorsOf(figures)
    .filter(({ own }) => own.length > 2)
    .sort((a, b) => b.own.length - a.own.length || last(b) - last(a));
  const [first] = courses;
  if (first === undefined) return null;
  return [first, courses.find((one) => one !== first && one.family === first.family) ?? null];
}

/** Where in Nøgletal a key figure is drawn. */
export function filtersOf({ family, key }: Indicator, slug: string): Readonly<Record<string, string>> {
  return { kommune: slug, noegletal: family, omraade: key.split('|').slice(1).join('|') };
}
