/**
 * A key figure that was measured once: its bar beside those of others, and the target as an upright across them all.
 */

import * as Plot from '@observablehq/plot';
import { drawPanels, linesOf, opensFact, SMALL, textWidth, type Cell, type ChartOptions } from './panel.ts';
import { nameMarks, type Layout, type Placed, type RowHead } from './rows.ts';

/** One bar: the municipality's own is filled, those of others are outlined. */
export interface StandingRow extends RowHead {
  readonly cell: Cell;
  readonly own: boolean;
}

export interface StandingOptions extends ChartOptions {
  /** What the value should be, with its words: 'Mål 2025: 30 %'. */
  readonly target: { readonly value: number; readonly label: string } | null;
}

const BAR = 20;
const NAME_LINE = 22;
const NARROW = 480;
/** Between the heading and the bars, where the target's words stand. */
const TOP = 32;

/** Bars from zero, own first, in the order given. Widths and heights are in CSS pixels. */
export function standing(rows: readonly StandingRow[], options: StandingOptions): SVGSVGElement {
  const { width, target } = options;
  const narrow = width < NARROW;
  const longest = Math.max(...rows.map(({ label }) => textWidth(label)));
  const nameWidth = narrow ? width : Math.min(Math.ceil(longest) + 8, Math.floor(width * 0.4));
  const layout = place(rows, nameWidth, narrow);
  const left = narrow ? 0 : nameWidth + 16;
  const room = 16 + Math.max(...rows.map(({ cell }) => textWidth(cell.text)));
  const values = [...rows.map(({ cell }) => cell.value), ...(target === null ? [] : [target.value])];
  const x: Plot.ScaleOptions = {
    type: 'linear',
    domain: [Math.min(0, ...values), Math.max(0, ...values) || 1],
    range: [1, width - left - room],
  };
  const ends = layout.placed.filter(({ row }) => row.cell.text !== '');
  const marks: Plot.Markish[] = [
    ...layout.placed.map((one) =>
      Plot.rect([one], {
        x1: 0,
        x2: ({ row }: Placed<StandingRow>) => row.cell.value,
        y1: ({ mid }: Placed<StandingRow>) => mid - BAR / 2,
        y2: ({ mid }: Placed<StandingRow>) => mid + BAR / 2,
        fill: one.row.own ? 'var(--under)' : 'var(--bg)',
        stroke: one.row.own ? 'var(--under)' : 'var(--line2)',
        render: opensFact([one], ({ row }) => row.cell, 'beside'),
      }),
    ),
    Plot.link([0], { x1: 0, x2: 0, y1: layout.top, y2: layout.height, stroke: 'currentColor' }),
    ...targetMarks(target, layout, x),
    Plot.text(ends, {
      x: ({ row }: Placed<StandingRow>) => behind(row.cell, target, x),
      y: 'mid',
      dx: 8,
      text: ({ row }: Placed<StandingRow>) => row.cell.text,
      textAnchor: 'start',
      render: opensFact(ends, ({ row }) => row.cell),
    }),
  ];
  const names = { left: 0, width, marks: nameMarks(layout, nameWidth, width) };
  return drawPanels([names, { left, width: width - left, marks, x }], layout.height, options);
}

/** Where a value lies on the scale, in pixels. */
function pixel(value: number, { domain, range }: Plot.ScaleOptions): number {
  const [low = 0, high = 1] = Array.from(domain ?? [], Number);
  const [from = 0, to = 1] = Array.from(range ?? [], Number);
  return from + ((value - low) / (high - low)) * (to - from);
}

/** The value behind which a bar's number stands: its end, or the target where that would run through the number. */
function behind({ value, text }: Cell, target: StandingOptions['target'], x: Plot.ScaleOptions): number {
  if (target === null) return value;
  const room = pixel(target.value, x) - pixel(value, x);
  return room >= 0 && room < textWidth(text) + 16 ? target.value : value;
}

/** The target through all bars; its words lie above, on the side that has room. */
function targetMarks(
  target: StandingOptions['target'],
  { height }: Layout<StandingRow>,
  x: Plot.ScaleOptions,
): Plot.Markish[] {
  if (target === null) return [];
  const at = pixel(target.value, x);
  const [, to = 1] = Array.from(x.range ?? [], Number);
  const isLeft = at > to - at;
  return [
    Plot.link([target.value], {
      x1: Number,
      x2: Number,
      y1: TOP - 10,
      y2: height,
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeDasharray: '2,3',
    }),
    Plot.text([target.value], {
      x: Number,
      y: TOP - 16,
      dx: isLeft ? 4 : -4,
      text: () => target.label,
      textAnchor: isLeft ? 'end' : 'start',
      fontSize: SMALL,
    }),
  ];
}

/** Where the rows stand: names beside the bars or, in a narrow drawing, above them. */
function place(rows: readonly StandingRow[], nameWidth: number, narrow: boolean): Layout<StandingRow> {
  let at = TOP;
  const placed = rows.map((row): Placed<StandingRow> => {
    const name = linesOf(row.label, nameWidth) * NAME_LINE;
    const height = narrow ? name + BAR + 16 : Math.max(name, BAR) + 14;
    const mid = narrow ? at + name + BAR / 2 + 2 : at + height / 2;
    const one = { row, top: at, bottom: at + height, mid, nameAt: narrow ? at + name / 2 : mid };
    at += height;
    return one;
  });
  return { placed, top: TOP, height: at + 4 };
}
