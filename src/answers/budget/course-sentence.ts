/** What a year's courses are called, and the one that the sentence tells. Words between ** are bold. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import { economyOf } from './statements.ts';
import { isMixed, type Course } from './course.ts';
import { reportName, seenIn, type Manner } from './variance.ts';

/**
 * 'Økonomiudvalget', 'Økonomiudvalget: Drift', 'I alt', 'Inden for servicerammen'; `named`: the page names its
 * committee.
 */
export function scopeName(figure: BudgetFigure, named: boolean, { w }: Pick<Manner, 'w'>): string {
  const { area, frame } = figure;
  const committee = named ? null : figure.committee;
  const b = w.charts.budget;
  const economy = economyOf(figure);
  const what = area ?? (frame === null ? (committee === null ? w.budget.course.whole : null) : b.frameRows[frame]);
  const name = [committee, what].filter((part) => part !== null).join(': ');
  // Operations are what the minutes speak of when they do not say.
  return economy === 'operations' ? name : `${name}, ${(b.economies[economy] ?? economy).toLowerCase()}`;
}

/** The heading of a course; of one whose points measure different things, whose they are. */
export function courseName(course: Course, named: boolean, manner: Pick<Manner, 'w'>): string {
  const first = course.points[0]?.figure;
  if (first === undefined) return '';
  if (!isMixed(course)) return scopeName(first, named, manner);
  return first.committee ?? manner.w.budget.course.mixed;
}

/** 'opfølgning pr. 1. oktober 2016', '3. opfølgning'. */
export function pointReport({ report, as_of: asOf, standing }: BudgetFigure, manner: Omit<Manner, 'unit'>): string {
  if (report === 'follow_up' && asOf !== null) return manner.w.budget.course.asOf(manner.f.date(asOf));
  return reportName({ report: report ?? '', standing, asOf }, manner);
}

/** A course report by report; its name at the first point, and wherever another thing is measured. */
export function courseSentence(course: Course, named: boolean, alone: boolean, manner: Manner): string {
  const { f, w } = manner;
  const c = w.budget.course;
  const mixed = isMixed(course);
  const text = course.points
    .map(({ figure }, at) => {
      const told = {
        amount: f.moneyWithUnit(Math.abs(figure.value), seenIn(figure.value, 'mio')),
        percent: null,
        value: figure.value,
        income: figure.economy === 'income',
      };
      const name = mixed || (at === 0 && !alone) ? `, ${scopeName(figure, named, manner)}` : '';
      const report = `${pointReport(figure, manner)}${name}`;
      return at === 0 ? c.first(report, told) : c.next(report, told);
    })
    .join('; ');
  return `${text}.`.replace(/\.\.$/u, '.');
}
