/** When a key figure was measured, as a place on an axis of years. */

import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { inDocument } from './identity.ts';
import { onceFor } from '../lookup.ts';

/** When a figure was measured, as the document says: the day, the period or the year; null when it does not say. */
export function statedTime({ as_of, period, fiscal_year }: IndicatorFigure): number | null {
  if (as_of !== null) return dayTime(as_of);
  if (period !== null) {
    const time = periodTime(period);
    if (time !== null) return time;
  }
  return fiscal_year;
}

function periodTime(period: string): number | null {
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  if (Number.isNaN(year)) return null;
  if (part === '') return year;
  if (period[4] === '/') return year + 0.5;
  if (part.startsWith('Q')) return year + (Number(part.slice(1)) - 0.5) / 4;
  if (part.startsWith('H')) return year + (Number(part.slice(1)) - 0.5) / 2;
  const month = Number(part);
  return Number.isNaN(month) ? year : year + (month - 0.5) / 12;
}

/** '2024-03-14' -> 2024.2 */
export const dayTime = onceFor((day: string): number => {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - start) / length;
});

/** A figure with the time that its document states, if any. */
export interface Dated {
  readonly figure: IndicatorFigure;
  readonly at: number | null;
}

/** The figures of one key figure with their stated times. `all`: everything that the same documents say. */
export function datedOf(figures: readonly IndicatorFigure[], all: readonly IndicatorFigure[]): Dated[] {
  return figures.map((figure) => ({ figure, at: isMisdated(figure, all) ? null : statedTime(figure) }));
}

/** What an item recalls ("ved sidste måling") cannot be of the time that the same item measures now. */
function isMisdated(figure: IndicatorFigure, all: readonly IndicatorFigure[]): boolean {
  if (!figure.previous) return false;
  const at = statedTime(figure);
  return inDocument(all, figure.measure, figure.document_id).some(
    (other) =>
      !other.previous && other.item_no === figure.item_no && other.domain === figure.domain && statedTime(other) === at,
  );
}

/** An undated figure stands at its meeting's day; what a meeting recalls stands midway to what came before. */
export function assumedTime(figure: IndicatorFigure, all: readonly Dated[]): number | null {
  if (figure.reported_on === null) return null;
  const meeting = dayTime(figure.reported_on);
  if (!figure.previous) return meeting;
  const time = ({ figure: other, at }: Dated): number | null =>
    at ?? (other.reported_on === null ? null : dayTime(other.reported_on));
  const others = all.filter(({ figure: other }) => other !== figure && !other.previous);
  // What is recalled lies before the figure that recalls it.
  const recalling = others.find(({ figure: other }) => other.document_id === figure.document_id);
  const limit = (recalling === undefined ? null : time(recalling)) ?? meeting;
  const before = others
    .map(time)
    .filter((at) => at !== null && at < limit - 0.02)
    .map(Number);
  return before.length === 0 ? limit - 1 : (Math.max(...before) + limit) / 2;
}
