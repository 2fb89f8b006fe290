/** One year through its reports: how the expected result moved from follow-up to follow-up and to the accounts. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import { economyOf } from './statements.ts';
import { retold } from './retold.ts';
import { groupBy } from '../lookup.ts';

export interface CoursePoint {
  /** The deviation that the report told. */
  readonly figure: BudgetFigure;
  /** It measures something else than the point before it: no movement is told between the two. */
  readonly otherScope: boolean;
}

/** What one committee, policy area or part of the frame is told to be, report by report. */
export interface Course {
  readonly key: string;
  readonly points: readonly CoursePoint[];
}

/**
 * A year's courses: the whole municipality first, then those that moved most. Accounts of a scope told only once stand
 * at the end of their committee's course. Null stands for all committees, or for every part of the economy.
 */
export function coursesOf(
  figures: readonly BudgetFigure[],
  fiscalYear: number,
  committee: string | null,
  economy: string | null = null,
): Course[] {
  const told = retold(figures, fiscalYear).filter(
    (figure) =>
      (committee === null || figure.committee === committee) && (economy === null || economyOf(figure) === economy),
  );
  const scopes = groupBy(told, scopeOf);
  const moving = scopes.filter((some) => some.length > 1);
  const single = scopes.filter((some) => some.length === 1).flat();
  const courses = moving.map((some): { key: string; own: BudgetFigure[]; added: BudgetFigure[] } => ({
    key: some[0] === undefined ? '' : scopeOf(some[0]),
    own: some,
    added: [],
  }));
  for (const figure of single) {
    if (figure.report !== 'final') continue;
    // A year's end told of another scope belongs to the one course of its committee that has no end of its own.
    const open = courses.filter(
      ({ own }) => own[0]?.committee === figure.committee && own.every(({ report }) => report !== 'final'),
    );
    if (open.length === 1) open[0]?.added.push(figure);
  }
  return courses
    .map(({ key, own, added }): Course => ({ key, points: pointsOf([...own, ...added]) }))
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || movementOf(b) - movementOf(a));
}

/** The course of the whole municipality's operations, over all committees. */
function isWhole({ points: [first] }: Course): boolean {
  if (first === undefined) return false;
  const { committee, area, frame } = first.figure;
  return committee === null && area === null && frame === null && economyOf(first.figure) === 'operations';
}

function scopeOf(figure: BudgetFigure): string {
  return [figure.committee, figure.area, figure.frame, economyOf(figure)].join('|');
}

function pointsOf(figures: readonly BudgetFigure[]): CoursePoint[] {
  return figures.map((figure, at) => {
    const before = figures[at - 1];
    return { figure, otherScope: before !== undefined && scopeOf(before) !== scopeOf(figure) };
  });
}

/** Its points do not all measure the same. */
export function isMixed({ points }: Course): boolean {
  return points.some(({ otherScope }) => otherScope);
}

/** Points of one scope that follow each other, each pair with the movement between them. */
export function movementsOf({ points }: Course): readonly (number | null)[] {
  return points.slice(1).map((point, at) => {
    const before = points[at];
    return point.otherScope || before === undefined ? null : point.figure.value - before.figure.value;
  });
}

function movementOf(course: Course): number {
  return movementsOf(course).reduce<number>((sum, movement) => sum + Math.abs(movement ?? 0), 0);
}
