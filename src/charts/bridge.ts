/** From one level to another, step by step: budgets outlined, an actual solid, a forecast hatched. */

import * as Plot from '@observablehq/plot';
import { edge } from './deviations.ts';
import { drawPanels, hatch, NARROW, opensFact, TEXT, textWidth, type Cell, type ChartOptions } from './panel.ts';
import { heading, nameMarks, placeNarrow, placeWide, type Layout, type Placed, type RowHead } from './rows.ts';

/** A level stands on the axis, `from` and `to` are its value; a step goes from the value before it to the one after. */
export interface BridgeRow extends RowHead {
  readonly kind: 'level' | 'step';
  readonly from: number;
  readonly to: number;
  readonly fill: 'outlined' | 'solid' | 'hatched';
  readonly cell: Cell;
}

export interface BridgeOptions extends ChartOptions {
  readonly headings: { readonly label: string; readonly amount: string };
}

type Row = Placed<BridgeRow>;

/** Steps of less than this part of the levels would be too small to see from zero. */
const SMALL_SPAN = 0.4;

/** Whether the axis of these rows starts beyond zero, so that their steps can be seen. */
export function isCut(rows: readonly Pick<BridgeRow, 'from' | 'to'>[]): boolean {
  const { low, high } = spanOf(rows);
  return low !== high && (low > 0 || high < 0) && high - low < SMALL_SPAN * Math.max(Math.abs(low), Math.abs(high));
}

function spanOf(rows: readonly Pick<BridgeRow, 'from' | 'to'>[]): { low: number; high: number } {
  const values = rows.flatMap(({ from, to }) => [from, to]);
  return { low: Math.min(...values), high: Math.max(...values) };
}

interface BridgeScale {
  readonly x: (value: number) => number;
  /** Where the levels begin: zero, or the edge of a cut axis. */
  readonly base: number;
  readonly cut: boolean;
}

function scaleOf(rows: readonly BridgeRow[], left: number, right: number): BridgeScale {
  const cut = isCut(rows);
  let { low, high } = spanOf(cut ? rows : [...rows, { from: 0, to: 0 }]);
  const below = high <= 0;
  if (cut) {
    // A third of the span keeps the shortest level visible.
    if (below) high += (high - low) / 3;
    else low -= (high - low) / 3;
  }
  const span = high - low || 1;
  const x = (value: number): number => left + ((value - low) / span) * (right - left);
  return { x, base: x(cut ? (below ? high : low) : 0), cut };
}

/** Draws the rows in the order given. */
export function bridge(rows: readonly BridgeRow[], options: BridgeOptions): SVGSVGElement {
  const { width, headings } = options;
  const isNarrow = width < NARROW;
  const labelWidth = isNarrow ? width : Math.min(380, Math.max(190, width * 0.32));
  const top = isNarrow ? 8 : 40;
  const layout = isNarrow ? placeNarrow(rows, width - 8, top) : placeWide(rows, labelWidth - 12, top);
  const room = Math.min(width * 0.3, Math.max(40, ...rows.map(({ cell }) => textWidth(cell.text, TEXT))) + 14);
  const start = isNarrow ? 0 : labelWidth;
  const { x, base, cut } = scaleOf(rows, start + room, width - room);
  const paints = { under: hatch('var(--under)'), over: hatch('var(--over)'), level: hatch('currentColor') };
  const drawing = drawPanels(
    [
      {
        left: 0,
        width,
        marks: [
          ...nameMarks(layout, isNarrow ? width - 8 : labelWidth - 16, width),
          ...(isNarrow
            ? []
            : [heading(headings.label, 0, top - 8), heading(headings.amount, labelWidth, top - 8, { strong: true })]),
          ...baseLine(layout, base, isNarrow),
          // Where names stand above the bars, a line from bar to bar would cross them.
          ...(isNarrow ? [] : connectors(layout.placed, x)),
          ...bars(layout.placed, x, base, paints),
          ...(cut ? cuts(layout.placed, x, base) : []),
          ...labels(layout.placed, x, base),
        ],
      },
    ],
    layout.height,
    options,
  );
  for (const pattern of Object.values(paints)) pattern.add(drawing);
  return drawing;
}

/** Where the levels begin: one line through all rows, on the phone beside the bars only. */
function baseLine(layout: Layout<BridgeRow>, base: number, isNarrow: boolean): Plot.Markish[] {
  const parts = isNarrow
    ? layout.placed.map(({ mid }) => ({ top: mid - 16, bottom: mid + 16 }))
    : [{ top: layout.top, bottom: layout.height }];
  return [Plot.link(parts, { x1: base, x2: base, y1: 'top', y2: 'bottom', stroke: 'currentColor', strokeWidth: 1 })];
}

/** Thin lines from where one row ends to where the next begins. */
function connectors(placed: readonly Row[], x: (value: number) => number): Plot.Markish[] {
  const pairs = placed.slice(1).map((place, at) => ({ above: placed[at] ?? place, place }));
  return [
    Plot.link(pairs, {
      x1: ({ above }: (typeof pairs)[number]) => x(above.row.to),
      x2: ({ above }: (typeof pairs)[number]) => x(above.row.to),
      y1: ({ above }: (typeof pairs)[number]) => above.mid,
      y2: ({ place }: (typeof pairs)[number]) => place.mid,
      stroke: 'var(--line2)',
      strokeWidth: 1,
    }),
  ];
}

function bars(
  placed: readonly Row[],
  x: (value: number) => number,
  base: number,
  paints: Readonly<Record<'under' | 'over' | 'level', { readonly paint: string }>>,
): Plot.Markish[] {
  const ink = ({ row }: Row): string => (row.kind === 'level' ? 'currentColor' : edge(row.to - row.from));
  const hatched = ({ row }: Row): string =>
    (row.kind === 'level' ? paints.level : row.to < row.from ? paints.under : paints.over).paint;
  return [
    Plot.rect(placed, {
      x1: ({ row }: Row) => (row.kind === 'level' ? base : Math.min(x(row.from), x(row.to))),
      // A step too small for a pixel is still there.
      x2: ({ row }: Row) =>
        row.kind === 'level' ? x(row.to) : Math.max(x(row.from), x(row.to), Math.min(x(row.from), x(row.to)) + 1),
      y1: ({ mid }: Row) => mid - 9,
      y2: ({ mid }: Row) => mid + 9,
      fill: (place: Row) =>
        place.row.fill === 'outlined' ? 'var(--bg)' : place.row.fill === 'hatched' ? hatched(place) : ink(place),
      stroke: ink,
      strokeWidth: 1.25,
      render: opensFact(placed, ({ row }) => row.cell),
    }),
  ];
}

/** Two strokes through the foot of each level: the axis does not start at zero. */
function cuts(placed: readonly Row[], x: (value: number) => number, base: number): Plot.Markish[] {
  const levels = placed.filter(({ row }) => row.kind === 'level');
  const side = levels.every(({ row }) => x(row.to) >= base) ? 1 : -1;
  const at = base + 14 * side;
  return [
    Plot.rect(levels, {
      x1: at - 3,
      x2: at + 3,
      y1: ({ mid }: Row) => mid - 11,
      y2: ({ mid }: Row) => mid + 11,
      fill: 'var(--bg)',
    }),
    ...[-3, 3].map((shift) =>
      Plot.link(levels, {
        x1: at + shift - 3,
        x2: at + shift + 3,
        y1: ({ mid }: Row) => mid + 13,
        y2: ({ mid }: Row) => mid - 13,
        stroke: 'currentColor',
        strokeWidth: 1.25,
      }),
    ),
  ];
}

/** Values at the end that the bar points to. */
function labels(placed: readonly Row[], x: (value: number) => number, base: number): Plot.Markish[] {
  const pointsLeft = ({ row }: Row): boolean => (row.kind === 'level' ? x(row.to) < base : row.to < row.from);
  return [true, false].flatMap((left) =>
    [true, false].map((level) => {
      const some = placed.filter((place) => pointsLeft(place) === left && (place.row.kind === 'level') === level);
      return Plot.text(some, {
        x: ({ row }: Row) => x(row.to),
        y: 'mid',
        text: ({ row }: Row) => row.cell.text,
        textAnchor: left ? 'end' : 'start',
        dx: left ? -9 : 9,
        fontSize: TEXT,
        fontWeight: level ? 600 : 400,
        render: opensFact(some, ({ row }) => row.cell),
      });
    }),
  );
}
