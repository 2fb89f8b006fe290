/** A key figure over time beside its benchmark; no line crosses a break, small numbers get no full line. */

import * as Plot from '@observablehq/plot';
import { drawPanels, hatch, opensFact, SMALL, textWidth, type ChartOptions } from './panel.ts';
import { gridValues, niceDomain } from './scale.ts';
import { apart, nameLabels, valueLabels, type TrendPoint, type TrendSeries, type TrendTick } from './trend-labels.ts';

export type { TrendPoint, TrendSeries, TrendTick } from './trend-labels.ts';

export interface TrendOptions extends ChartOptions {
  readonly height: number;
  readonly ticks: readonly TrendTick[];
  readonly format: (value: number) => string;
  /** The unit, printed once on the top grid line. */
  readonly unit: string;
  /** A scale shared with other charts. */
  readonly domain?: readonly [number, number];
  /** Ranks run downwards: 1 is on top. */
  readonly downwards?: boolean;
  /** Print each value at its point; else only the last. */
  readonly values: boolean;
  /** What the value should be: a level line with its words. */
  readonly target?: { readonly value: number; readonly label: string };
  /** Changes, each of its own span of time: upright from zero, nothing joins them. */
  readonly stems?: boolean;
  /** A line of figures below the axis, one under each tick. */
  readonly below?: { readonly label: string; readonly texts: readonly TrendTick[] };
}

interface Segment {
  readonly from: TrendPoint;
  readonly to: TrendPoint;
}

/** The line's parts: full between certain points, dotted at small numbers, none across a break. */
export function segments(points: readonly TrendPoint[]): { full: Segment[]; dotted: Segment[]; breaks: number[] } {
  const full: Segment[] = [];
  const dotted: Segment[] = [];
  const breaks: number[] = [];
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (from === undefined) return;
    // Between the ends of a range no line could be right.
    if (from.upTo !== undefined || to.upTo !== undefined) return;
    if (to.breakBefore) breaks.push((from.at + to.at) / 2);
    else if (from.small || to.small) dotted.push({ from, to });
    else full.push({ from, to });
  });
  return { full, dotted, breaks };
}

export function trend(series: readonly TrendSeries[], options: TrendOptions): SVGSVGElement {
  const { width, height, ticks } = options;
  const all = series.flatMap(({ points }) => points);
  const domain =
    options.domain ??
    niceDomain(
      [
        ...all.flatMap(({ value, upTo }) => (upTo === undefined ? [value] : [value, upTo])),
        ...(options.target === undefined ? [] : [options.target.value]),
      ],
      options.downwards !== true,
    );
  // There is no rank 0.
  const steps = gridValues(domain).filter((value) => options.downwards !== true || value !== 0);
  const top = 28;
  const belowRoom = options.below === undefined ? 0 : 56;
  const bottom = height - 30 - belowRoom;
  const y = (value: number): number => {
    const share = (value - domain[0]) / (domain[1] - domain[0] || 1);
    return options.downwards === true ? top + share * (bottom - top) : bottom - share * (bottom - top);
  };
  const names = series.flatMap((one) => {
    const last = one.points.at(-1);
    return last === undefined ? [] : [{ one, last, text: `${one.name} ${last.text}`.trim() }];
  });
  const longest = Math.max(0, ...names.map(({ text }) => textWidth(text, SMALL))) + 16;
  // Names that would take a third of the width stand above and below the last points instead.
  const narrow = longest > width * 0.34;
  const nameRoom = narrow ? 0 : longest;
  const places = [...ticks.map(({ at }) => at), ...all.map(({ at }) => at)];
  const first = Math.min(...places);
  const last = Math.max(...places);
  const inner = { left: narrow ? 40 : 64, right: width - nameRoom - (narrow ? 36 : 16) };
  const x = (at: number): number =>
    last === first
      ? (inner.left + inner.right) / 2
      : inner.left + ((at - first) / (last - first)) * (inner.right - inner.left);

  const small = hatch('var(--control)', 8, 0.6);
  const gap = spacing([...new Set(all.map(({ at }) => at))], x) / 2;
  const smallPoints = series.filter(({ own }) => own).flatMap(({ points }) => points.filter((point) => point.small));
  const gridRight = inner.right + (narrow ? 24 : 8);
  const grid: Plot.Markish[] = steps.flatMap((value, index) => [
    Plot.link([value], {
      x1: 0,
      x2: gridRight,
      y1: y(value),
      y2: y(value),
      stroke: value === 0 ? 'currentColor' : 'var(--rule)',
      strokeWidth: 1,
    }),
    label(
      index === topIndex(steps, options) ? `${options.format(value)} ${options.unit}`.trim() : options.format(value),
      0,
      y(value) - 9,
      'start',
    ),
  ]);
  const marks: Plot.Markish[] = [
    Plot.rect(smallPoints, {
      x1: (point: TrendPoint) => x(point.at) - Math.min(gap, 48),
      x2: (point: TrendPoint) => x(point.at) + Math.min(gap, 48),
      y1: top,
      y2: bottom,
      fill: small.paint,
    }),
    ...grid,
    ...apart(ticks, x).map((tick) => label(tick.label, x(tick.at), bottom + 20, 'middle')),
    ...targetMarks(options, series, y, { left: inner.left, right: gridRight }),
    ...series.flatMap((one) => [
      ...(options.stems === true ? stemMarks(one, x, y) : lineMarks(one, x, y, top, bottom)),
      ...dotMarks(one, x, y),
    ]),
    ...(options.values ? valueLabels(series, x, y, options.stems === true) : []),
    ...nameLabels(names, x, y, narrow, width),
    ...belowMarks(options, x, bottom, width),
  ];
  const drawing = drawPanels([{ left: 0, width, marks }], height, options, 'columns');
  small.add(drawing);
  return drawing;
}

function topIndex(steps: readonly number[], options: TrendOptions): number {
  return options.downwards === true ? 0 : steps.length - 1;
}

function spacing(places: readonly number[], x: (at: number) => number): number {
  const sorted = places.map(x).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
  return gaps.length === 0 ? 60 : Math.max(24, Math.min(...gaps));
}

function label(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  fill = 'var(--muted)',
): Plot.Markish {
  return Plot.text([text], { x, y, text: (line: string) => line, textAnchor: anchor, fontSize: SMALL, fill });
}

/** The target as a level line; its words stand at the end where the values are farther away. */
function targetMarks(
  { target }: TrendOptions,
  series: readonly TrendSeries[],
  y: (value: number) => number,
  { left, right }: { left: number; right: number },
): Plot.Markish[] {
  if (target === undefined) return [];
  const at = y(target.value);
  const ends = [0, -1].map((index) => {
    const values = series.flatMap(({ points }) => points.at(index) ?? []).map((point) => y(point.value) - at);
    return values.sort((one, other) => Math.abs(one) - Math.abs(other))[0] ?? Infinity;
  });
  const [first = Infinity, last = Infinity] = ends;
  const atEnd = Math.abs(last) > Math.abs(first);
  // On the side of the line where no value is near.
  const nearest = atEnd ? last : first;
  const below = nearest < 0 && nearest > -32;
  return [
    Plot.link([target], { x1: left - 16, x2: right, y1: at, y2: at, stroke: 'currentColor', strokeWidth: 1.5 }),
    label(target.label, atEnd ? right : left - 16, at + (below ? 12 : -10), atEnd ? 'end' : 'start', 'currentColor'),
  ];
}

function colorOf({ own }: TrendSeries): string {
  return own ? 'var(--under)' : 'var(--line2)';
}

function lineMarks(
  one: TrendSeries,
  x: (at: number) => number,
  y: (value: number) => number,
  top: number,
  bottom: number,
): Plot.Markish[] {
  const { own, points } = one;
  const parts = segments(points);
  const line = (some: readonly Segment[], dash: string | undefined, weight: number): Plot.Markish =>
    Plot.link(some, {
      x1: ({ from }: Segment) => x(from.at),
      x2: ({ to }: Segment) => x(to.at),
      y1: ({ from }: Segment) => y(from.value),
      y2: ({ to }: Segment) => y(to.value),
      stroke: colorOf(one),
      strokeWidth: weight,
      ...(dash === undefined ? {} : { strokeDasharray: dash }),
    });
  return [
    line(parts.full, own ? undefined : '6,4', own ? 2.5 : 1.5),
    line(parts.dotted, '1.5,4', own ? 2 : 1.5),
    upright(
      points.filter(({ upTo }) => upTo !== undefined),
      colorOf(one),
      x,
      y,
      (point) => point.upTo ?? point.value,
    ),
    Plot.link(own ? parts.breaks : [], {
      x1: (at: number) => x(at),
      x2: (at: number) => x(at),
      y1: top,
      y2: bottom,
      stroke: 'currentColor',
      strokeWidth: 1.25,
      strokeDasharray: '4,4',
    }),
  ];
}

function stemMarks(one: TrendSeries, x: (at: number) => number, y: (value: number) => number): Plot.Markish[] {
  return [upright(one.points, colorOf(one), x, y, () => 0)];
}

/** From each point straight up or down to another value. */
function upright(
  points: readonly TrendPoint[],
  color: string,
  x: (at: number) => number,
  y: (value: number) => number,
  to: (point: TrendPoint) => number,
): Plot.Markish {
  return Plot.link(points, {
    x1: (point: TrendPoint) => x(point.at),
    x2: (point: TrendPoint) => x(point.at),
    y1: (point: TrendPoint) => y(point.value),
    y2: (point: TrendPoint) => y(to(point)),
    stroke: color,
    strokeWidth: 2.5,
  });
}

function dotMarks(one: TrendSeries, x: (at: number) => number, y: (value: number) => number): Plot.Markish[] {
  const { own, points } = one;
  const color = colorOf(one);
  return [true, false].map((open) => {
    const some = points.filter((point) => (own ? point.small : true) === open);
    return Plot.dot(some, {
      x: (point: TrendPoint) => x(point.at),
      y: (point: TrendPoint) => y(point.value),
      r: own ? 5 : 4,
      symbol: own ? 'circle' : 'square',
      fill: open ? 'var(--bg)' : color,
      stroke: color,
      strokeWidth: own ? 2 : 1.5,
      render: opensFact(some, (point) => point),
    });
  });
}

function belowMarks(options: TrendOptions, x: (at: number) => number, bottom: number, width: number): Plot.Markish[] {
  if (options.below === undefined) return [];
  const { label: title, texts } = options.below;
  return [
    Plot.link([0], { x1: 0, x2: width, y1: bottom + 36, y2: bottom + 36, stroke: 'var(--rule)', strokeWidth: 1 }),
    label(title, 0, bottom + 52, 'start'),
    ...texts.map((text) => label(text.label, x(text.at), bottom + 74, 'middle', 'currentColor')),
  ];
}
