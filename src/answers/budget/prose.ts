/** What several meetings tell in prose of one year and report: one statement, and what was told before or again. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import { sameCountedTwice } from '../../messages/scopes.ts';
import { reportKey, type Entry, type Retelling, type Statement } from './statements.ts';
import { groupBy, groupByAll } from '../lookup.ts';

/**
 * Prose of one committee, year and report becomes one statement, whichever meetings tell it. Tables stay by themselves.
 */
export function withProseJoined(statements: readonly Statement[]): Statement[] {
  const groups = groupByAll(
    statements.filter(isProse),
    ({ fiscalYear }) => fiscalYear,
    reportKey,
    ({ asOf }) => asOf,
    ({ economy }) => economy,
    ({ committee }) => committee,
  );
  const byFirst = new Map(groups.map((same) => [same[0], same]));
  return statements.flatMap((one) => {
    if (!isProse(one)) return [one];
    const same = byFirst.get(one);
    if (same === undefined) return [];
    return [same.length === 1 ? one : join(same)];
  });
}

function isProse({ kind, source }: Statement): boolean {
  return kind === 'areas' && source.table_no === null;
}

function join(statements: readonly Statement[]): Statement {
  // Oldest first: a later meeting that repeats a figure leaves it to the first; one that changes it replaces it.
  const all = statements.toSorted((a, b) => dayOf(a.source).localeCompare(dayOf(b.source)));
  const entries = all.flatMap(({ rows }) => rows);
  const rows: Entry[] = [];
  const retold: Retelling[] = [];
  for (const some of groupBy(entries, ({ area, frame }) => [area, frame].join('|'))) {
    const newest = some.at(-1);
    const value = newest?.figures.deviation?.value;
    const shown = some.find(({ figures }) => figures.deviation?.value === value);
    if (shown?.figures.deviation === undefined) continue;
    rows.push(shown);
    for (const other of some) {
      const figure = other.figures.deviation;
      if (other === shown || figure === undefined) continue;
      retold.push({ figure, shown: shown.figures.deviation, same: figure.value === value });
    }
  }
  const first = all[0];
  const newest = all.at(-1);
  if (first === undefined || newest === undefined) throw new Error('join: no statement');
  const source = rows.flatMap(({ figures }) => figures.deviation ?? [])[0] ?? newest.source;
  return { ...newest, rows, source, retold };
}

function dayOf({ reported_on: day }: BudgetFigure): string {
  return day ?? '';
}

/** Two rows that count the same with and without something, and how far they are apart. */
export interface Apart {
  readonly larger: Entry;
  readonly smaller: Entry;
  readonly difference: number;
}

/** The first pair of rows that are one thing counted in two ways; undefined where there is none. */
export function apartOf(rows: readonly Entry[]): Apart | undefined {
  for (const [at, one] of rows.entries()) {
    for (const other of rows.slice(at + 1)) {
      const [a, b] = [one.figures.deviation?.value, other.figures.deviation?.value];
      if (a === undefined || b === undefined || a === b) continue;
      if (!sameCountedTwice(one.area ?? '', other.area ?? '')) continue;
      const [larger, smaller] = a > b ? [one, other] : [other, one];
      return { larger, smaller, difference: Math.abs(a - b) };
    }
  }
  return undefined;
}
