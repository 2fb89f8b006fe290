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
  /** The upper end of a printed range, whose lower end is the value. */
  readonly upTo?: number;
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
  stems: boolean,
): Plot.Markish[] {
  // Values of three lines would cover each other: those of the own line are printed, the rest are in the table.
  const printed = series.length > 2 ? series.filter(({ own }) => own) : series;
  return printed.map((one) => {
    const last = one.points.at(-1);
    const others = series.filter((other) => other !== one);
    // At the free end of its stem.
    const above = (point: TrendPoint): boolean => (stems ? point.value >= 0 : standsAbove(point, one, others, y));
    const dots = series.flatMap(({ points }) => points.map((point) => ({ x: x(point.at), y: y(point.value), point })));
    const placed: { point: TrendPoint; x: number; y: number }[] = [];
    for (const point of one.points) {
      if (point === last) continue;
      const half = textWidth(point.text, one.own ? TEXT : SMALL) / 2;
      const side = above(point) ? -18 : 18;
      const free = (at: { x: number; y: number }): boolean =>
        dots.every((dot) => dot.point === point || Math.abs(dot.x - at.x) > half + 6 || Math.abs(dot.y - at.y) > 13) &&
        placed.every((other) => Math.abs(other.x - at.x) > half + 16 || Math.abs(other.y - at.y) > 16);
      const places = [side, -side].map((offset) => ({ x: x(point.at), y: y(point.value) + offset }));
      // A value that would be covered on either side is left to the table.
      const at = stems ? places[0] : places.find(free);
      if (at !== undefined) placed.push({ point, ...at });
    }
    return Plot.text(placed, {
      x: 'x',
      y: 'y',
      text: ({ point }: (typeof placed)[number]) => point.text,
      fontSize: one.own ? TEXT : SMALL,
      fontWeight: one.own ? 600 : 400,
      fill: one.own ? 'var(--under)' : 'var(--muted)',
      render: opensFact(placed, ({ point }) => point),
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
  const end = Math.max(...names.map(({ last }) => x(last.at)));
  const own = names.find(({ one }) => one.own)?.one.points ?? [];
  // A line that ends before the others has no free room to its right.
  const early = names.filter(({ last }) => !narrow && x(last.at) < end - 1);
  const placed = names
    .filter((name) => !early.includes(name))
    .map((name) => ({ ...name, at: y(name.last.value) }))
    .sort((a, b) => a.at - b.at)
    .map((name) => ({ ...name }));
  placed.forEach((name, index) => {
    const above = placed[index - 1];
    if (narrow) name.at += index === 0 && placed.length > 1 ? -20 : 22;
    else if (above !== undefined && name.at - above.at < 20) name.at = above.at + 20;
  });
  const inside = early.map((name) => {
    const beside = own.find((point) => Math.abs(point.at - name.last.at) < 0.01);
    const under = beside !== undefined && beside.value > name.last.value;
    return Plot.text([name], {
      x: x(name.last.at),
      y: y(name.last.value) + (under ? 18 : -18),
      text: 'text',
      fontSize: SMALL,
      fontWeight: name.one.own ? 600 : 400,
      fill: name.one.own ? 'var(--under)' : 'var(--muted)',
      render: opensFact([name], ({ last }) => last),
    });
  });
  const atEnd = placed.map((name) =>
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
  return [...inside, ...atEnd];
}
