/** The words in a trend chart: ticks, values at their points, names at the lines' ends, kept from each other. */

import * as Plot from '@observablehq/plot';
import { opensFact, SMALL, TEXT, textWidth, type Cell } from './panel.ts';

export interface TrendPoint extends Cell {
  /** Where it stands in time: a year, or a year with its fraction. */
  readonly at: number;
  /** Counted from fewer cases than a percentage can bear. */
  readonly small: boolean;
  /** Definition or method changed since the point before. */
  readonly breakBefore: boolean;
}

export interface TrendSeries {
  readonly name: string;
  /** The municipality's own: full line, round points. Others: dashed, square open points. */
  readonly own: boolean;
  readonly points: readonly TrendPoint[];
}

export interface TrendTick {
  readonly at: number;
  readonly label: string;
}

/** Ticks that do not run into each other; the last one stands for sure. */
export function apart(ticks: readonly TrendTick[], x: (at: number) => number): TrendTick[] {
  const kept: TrendTick[] = [];
  let limit = Infinity;
  for (const tick of [...ticks].sort((a, b) => b.at - a.at)) {
    const half = textWidth(tick.label, SMALL) / 2 + 4;
    if (x(tick.at) + half > limit) continue;
    kept.push(tick);
    limit = x(tick.at) - half;
  }
  return kept;
}

/** The values at their points. */
export function valueLabels(
  series: readonly TrendSeries[],
  x: (at: number) => number,
  y: (value: number) => number,
): Plot.Markish[] {
  // Values of three lines would cover each other: those of the own line are printed, the rest are in the table.
  const printed = series.length > 2 ? series.filter(({ own }) => own) : series;
  return printed.map((one) => {
    const last = one.points.at(-1);
    const others = series.filter((other) => other !== one);
    let before: { x: number; y: number } | undefined;
    const shown = one.points
      .filter((point) => point !== last)
      .map((point) => {
        const at = { x: x(point.at), y: y(point.value) + (standsAbove(point, one, others, y) ? -18 : 18) };
        const hidden = before !== undefined && at.x - before.x < 34 && Math.abs(at.y - before.y) < 18;
        if (hidden) at.y = y(point.value) + 18;
        before = at;
        return { point, ...at };
      });
    return Plot.text(shown, {
      x: 'x',
      y: 'y',
      text: ({ point }: (typeof shown)[number]) => point.text,
      fontSize: one.own ? TEXT : SMALL,
      fontWeight: one.own ? 600 : 400,
      fill: one.own ? 'var(--under)' : 'var(--muted)',
      render: opensFact(shown, ({ point }) => point),
    });
  });
}

/** A value stands on the side away from the other series. */
function standsAbove(
  point: TrendPoint,
  one: TrendSeries,
  others: readonly TrendSeries[],
  y: (value: number) => number,
): boolean {
  const beside = others.flatMap(({ points }) => points.filter((other) => Math.abs(other.at - point.at) < 0.01))[0];
  if (beside === undefined) return true;
  return y(point.value) === y(beside.value) ? !one.own : y(point.value) < y(beside.value);
}

/** A line with its last point and what stands beside it. */
export interface Named {
  readonly one: TrendSeries;
  readonly last: TrendPoint;
  readonly text: string;
}

/** Names with the last value at the line's end, kept apart from each other. */
export function nameLabels(
  names: readonly Named[],
  x: (at: number) => number,
  y: (value: number) => number,
  narrow: boolean,
  width: number,
): Plot.Markish[] {
  const placed = names
    .map((name) => ({ ...name, at: y(name.last.value) }))
    .sort((a, b) => a.at - b.at)
    .map((name) => ({ ...name }));
  placed.forEach((name, index) => {
    const above = placed[index - 1];
    if (narrow) name.at += index === 0 && placed.length > 1 ? -20 : 22;
    else if (above !== undefined && name.at - above.at < 20) name.at = above.at + 20;
  });
  return placed.map((name) =>
    Plot.text([name], {
      x: narrow ? Math.min(width, x(name.last.at) + 30) : x(name.last.at) + 14,
      y: name.at,
      text: 'text',
      textAnchor: narrow ? 'end' : 'start',
      fontSize: SMALL + 1,
      fontWeight: name.one.own ? 600 : 400,
      fill: name.one.own ? 'var(--under)' : 'var(--muted)',
      render: opensFact([name], ({ last }) => last),
    }),
  );
}
