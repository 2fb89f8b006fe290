/** The same thing told by several reports on one year: one point for each report. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import { economyOf } from './statements.ts';
import { groupBy } from '../lookup.ts';

/** The same thing told by several reports on one year, oldest first; [] when no year is told twice. */
export function retold(figures: readonly BudgetFigure[], fiscalYear: number): BudgetFigure[] {
  const told = onePerReport(
    figures.filter(
      (figure) =>
        figure.measure === 'deviation' &&
        !figure.repeats &&
        figure.report !== null &&
        figure.fiscal_year === fiscalYear,
    ),
  );
  const several = groupBy(told, scopeOf).filter((some) => new Set(some.map(reportOf)).size > 1);
  if (several.length === 0) return [];
  const committees = new Set(several.flat().map(({ committee }) => committee));
  const chosen = new Set(several.flat());
  // A year's end is told under another name of the area: it belongs to the story.
  for (const figure of told) {
    if (figure.table_no === null && figure.area !== null && committees.has(figure.committee)) chosen.add(figure);
  }
  return [...chosen].sort(
    (a, b) =>
      (a.frame ?? 'z').localeCompare(b.frame ?? 'z') ||
      byReport(a, b) ||
      (a.area ?? '').localeCompare(b.area ?? '', 'da'),
  );
}

/** A report tells a scope once: a table's cell before the text beside it, then the meeting that told it first. */
function onePerReport(told: readonly BudgetFigure[]): BudgetFigure[] {
  const inOrder = told.toSorted(
    (a, b) =>
      Number(a.table_no === null) - Number(b.table_no === null) ||
      (a.reported_on ?? '').localeCompare(b.reported_on ?? '') ||
      a.place - b.place,
  );
  const first = (keyOf: (figure: BudgetFigure) => string, some: readonly BudgetFigure[]): BudgetFigure[] =>
    groupBy(some, keyOf).flatMap(([figure]) => (figure === undefined ? [] : [figure]));
  const inDocument = first((figure) => [figure.document_id, scopeOf(figure), reportOf(figure)].join('|'), inOrder);
  // Provisional accounts and those that replaced them are two reports.
  return first(
    (figure) => [scopeOf(figure), reportOf(figure), figure.standing === 'provisional'].join('|'),
    inDocument,
  );
}

function scopeOf(figure: BudgetFigure): string {
  return [figure.committee, figure.area, figure.frame, economyOf(figure)].join('|');
}

/** Numbered reports bear their own name; unnumbered ones are told apart by their day. */
function reportOf({ report, as_of: day }: BudgetFigure): string {
  return report === 'follow_up' ? `${report}|${day ?? ''}` : (report ?? '');
}

/** The order of a year's reports: numbered ones by their number, others by their day, the accounts last. */
function byReport(a: BudgetFigure, b: BudgetFigure): number {
  const ends = Number(a.report === 'final') - Number(b.report === 'final');
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one !== null && other !== null && one !== other) return one - other;
  return ends || dayOf(a).localeCompare(dayOf(b));
}

/** 'forecast_2' is the second; accounts and unnumbered follow-ups have no number. */
function numberOf({ report }: BudgetFigure): number | null {
  const number = /^forecast_(\d+)$/u.exec(report ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** The day that the figures are of, where it is told: a report without one is as old as its meeting. */
function dayOf({ report, as_of: day, reported_on: meeting }: BudgetFigure): string {
  return (report === 'final' ? meeting : (day ?? meeting)) ?? '';
}
