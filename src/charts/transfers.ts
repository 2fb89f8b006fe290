/** Money moved between years: committee by receiving year; bound transfers filled, requested ones outlined. */

import * as Plot from '@observablehq/plot';
import {
  drawPanels,
  linesOf,
  NARROW,
  opensFact,
  SMALL,
  TEXT,
  textWidth,
  type Cell,
  type ChartOptions,
  type PanelSpec,
} from './panel.ts';
import { heading, nameMarks, placeWide, type Placed, type RowHead, drawnName } from './rows.ts';

export interface TransferLine {
  readonly kind: 'bound' | 'requested' | 'unstated' | 'none';
  /** 'Bundet' */
  readonly label: string;
  /** One per column; null where the document has no figure. */
  readonly cells: readonly (Cell | null)[];
  /** The sum over the columns, computed. */
  readonly sum: string;
}

export interface TransferRow extends RowHead {
  readonly lines: readonly TransferLine[];
}

export interface TransferOptions extends ChartOptions {
  readonly columns: readonly string[];
  readonly headings: { readonly label: string; readonly sum: string };
}

const LINE = 34;
/** A column narrower than this has no room for a bar and a figure beside each other. */
const BESIDE = 96;

export function transfers(rows: readonly TransferRow[], options: TransferOptions): SVGSVGElement {
  return options.width < NARROW + 100 ? stacked(rows, options) : grid(rows, options);
}

interface BarScale {
  /** A value in pixels: all cells of all rows share the scale. */
  readonly bar: (value: number) => number;
  /** What the negative values need left of their zero line, in pixels. */
  readonly before: number;
}

function barScale(rows: readonly TransferRow[], room: number): BarScale {
  const values = rows.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const bar = (value: number): number => (value / (high - low || 1)) * room;
  return { bar, before: -bar(low) };
}

interface Drawn {
  readonly cell: Cell;
  readonly line: TransferLine;
  readonly isTotal: boolean;
  readonly zero: number;
  readonly right: number;
  readonly y: number;
}

function grid(rows: readonly TransferRow[], options: TransferOptions): SVGSVGElement {
  const { width, columns } = options;
  const labelWidth = Math.max(170, width * 0.26);
  const kindWidth = 80;
  const sumWidth = 84;
  const columnWidth = (width - labelWidth - kindWidth - sumWidth) / Math.max(1, columns.length);
  // On paper a column has no room for a bar beside its figure: the bar goes below it.
  const below = columnWidth < BESIDE;
  const names = columns.map((column) =>
    textWidth(column, SMALL) > columnWidth - 8 ? column.replace(' ', '\n') : column,
  );
  const top = names.some((name) => name.includes('\n')) ? 56 : 36;
  let at = top;
  const placed: Placed<TransferRow>[] = rows.map((row) => {
    const nameLines = linesOf(drawnName(row), labelWidth - 12) * 22 + (row.note === undefined ? 0 : 20);
    const height = Math.max(LINE * Math.max(1, row.lines.length), nameLines + 14);
    const nameAt = at + Math.max(LINE, nameLines + 12) / 2;
    const place = { row, top: at, bottom: at + height, mid: at + height / 2, nameAt };
    at += height;
    return place;
  });
  const layout = { placed, top, height: at + 4 };
  const ownRows = placed.filter(({ row }) => !row.isTotal);
  const { bar, before } = barScale(
    ownRows.map(({ row }) => row),
    below ? Math.max(12, columnWidth - 18) : Math.max(12, columnWidth - 96),
  );
  const start = labelWidth + kindWidth;
  const zeroOf = (index: number): number => start + index * columnWidth + 10 + before;
  const drawn = placed.flatMap(({ row, top: rowTop }) =>
    row.lines.flatMap((line, lineAt) =>
      line.cells.flatMap((cell, index): Drawn[] =>
        cell === null
          ? []
          : [
              {
                cell,
                line,
                isTotal: row.isTotal,
                zero: zeroOf(index),
                right: start + (index + 1) * columnWidth - 8,
                y: rowTop + LINE * (lineAt + 0.5),
              },
            ],
      ),
    ),
  );
  const lines = placed.flatMap(({ row, top: rowTop }) =>
    row.lines.map((line, lineAt) => ({ line, isTotal: row.isTotal, y: rowTop + LINE * (lineAt + 0.5) })),
  );
  const bodyBottom = ownRows.at(-1)?.bottom ?? top;
  // A line through all rows would run through the figures that stand above their bars.
  const ticks = drawn.filter(({ isTotal }) => !isTotal).map(({ zero, y }) => ({ x: zero, from: y + 6, to: y + 16 }));
  const dy = below ? -4 : 0;
  const marks: Plot.Markish[] = [
    Plot.link(placed, { x1: 0, x2: width, y1: 'top', y2: 'top', stroke: 'var(--rule)', strokeWidth: 1 }),
    ...nameMarks(layout, labelWidth - 12, width),
    Plot.link(below ? ticks : columns.map((_, index) => ({ x: zeroOf(index), from: top, to: bodyBottom })), {
      x1: 'x',
      x2: 'x',
      y1: 'from',
      y2: 'to',
      stroke: 'var(--line2)',
      strokeWidth: 1,
    }),
    Plot.text(lines, {
      x: labelWidth,
      y: 'y',
      dy,
      text: ({ line }: (typeof lines)[number]) => line.label,
      textAnchor: 'start',
      fontSize: SMALL,
    }),
    ...bars(
      drawn.filter(({ isTotal }) => !isTotal),
      bar,
      below,
    ),
    ...figures(drawn, dy),
    ...[true, false].map((isTotal) =>
      Plot.text(
        lines.filter((line) => line.isTotal === isTotal),
        {
          x: width,
          y: 'y',
          dy,
          text: ({ line }: (typeof lines)[number]) => line.sum,
          textAnchor: 'end',
          fontSize: TEXT,
          fontWeight: isTotal ? 600 : 400,
        },
      ),
    ),
    heading(options.headings.label, 0, top - 10),
    ...names.map((column, index) =>
      heading(column, start + (index + 1) * columnWidth - 8, top - 10, { anchor: 'end' }),
    ),
    heading(options.headings.sum, width, top - 10, { anchor: 'end' }),
  ];
  return drawPanels([{ left: 0, width, marks }], layout.height, options);
}

function bars(drawn: readonly Drawn[], bar: (value: number) => number, below = false): Plot.Markish[] {
  const some = drawn.filter(({ cell }) => cell.value !== 0);
  const end = ({ cell, zero }: Drawn): number => zero + bar(cell.value);
  return [
    Plot.rect(some, {
      x1: 'zero',
      x2: end,
      y1: ({ y }: Drawn) => (below ? y + 8 : y - 6),
      y2: ({ y }: Drawn) => (below ? y + 14 : y + 6),
      fill: ({ line }: Drawn) => (line.kind === 'requested' ? 'var(--bg)' : 'currentColor'),
      stroke: 'currentColor',
      strokeWidth: 1.25,
      render: opensFact(some, ({ cell }) => cell),
    }),
  ];
}

function figures(drawn: readonly Drawn[], dy = 0): Plot.Markish[] {
  return [true, false].flatMap((isTotal) =>
    [true, false].map((isZero) => {
      const some = drawn.filter((one) => one.isTotal === isTotal && (one.cell.value === 0) === isZero);
      return Plot.text(some, {
        x: 'right',
        y: 'y',
        dy,
        text: ({ cell }: Drawn) => cell.text,
        textAnchor: 'end',
        fontSize: TEXT,
        fontWeight: isTotal ? 600 : 400,
        fill: isZero ? 'var(--muted)' : 'currentColor',
        render: opensFact(some, ({ cell }) => cell, isZero ? undefined : 'underline'),
      });
    }),
  );
}

/** The phone: per committee only the figures that are not zero, one line each. */
function stacked(rows: readonly TransferRow[], options: TransferOptions): SVGSVGElement {
  const { width, columns } = options;
  const panels: PanelSpec[] = [];
  let at = 0;
  const right = width - 2;
  const marksAt = width * 0.54;
  // The total has figures only, as on the desk: on the scale of its rows it would not fit.
  const { bar, before } = barScale(
    rows.filter(({ isTotal }) => !isTotal),
    right - marksAt - 84,
  );
  const zero = marksAt + before;
  const drawn: Drawn[] = [];
  const names: { text: string; x: number; y: number }[] = [];
  const zeros: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const head = placeWide([{ ...row, note: undefined }], width - 90, at);
    const sums = row.lines.map(({ sum }) => sum).filter((sum) => sum !== '');
    panels.push({
      left: 0,
      width,
      marks: [
        Plot.link([at], { x1: 0, x2: width, y1: at, y2: at, stroke: row.isTotal ? 'currentColor' : 'var(--rule)' }),
        ...nameMarks({ ...head, top: -1 }, width - 90, width),
        row.note === undefined ? null : heading(row.note, 0, head.height + 4),
      ],
    });
    at = head.height + (row.note === undefined ? 0 : 8);
    const from = at;
    row.lines.forEach((line) => {
      if (line.kind === 'none') {
        names.push({ text: line.label, x: 0, y: at + 12 });
        at += 28;
        return;
      }
      line.cells.forEach((cell, index) => {
        if (cell === null || cell.value === 0) return;
        names.push({ text: columns[index] ?? '', x: 0, y: at + 12 }, { text: line.label, x: width * 0.3, y: at + 12 });
        drawn.push({ cell, line, isTotal: row.isTotal, zero, right, y: at + 12 });
        at += 28;
      });
    });
    if (!row.isTotal && drawn.length > 0 && at > from && sums.length > 0) zeros.push({ top: from, bottom: at });
    at += 12;
  }
  panels.push({
    left: 0,
    width,
    marks: [
      Plot.text(names, { x: 'x', y: 'y', text: 'text', textAnchor: 'start', fontSize: SMALL, fill: 'var(--muted)' }),
      Plot.link(zeros, { x1: zero, x2: zero, y1: 'top', y2: 'bottom', stroke: 'var(--line2)' }),
      ...bars(
        drawn.filter(({ isTotal }) => !isTotal),
        bar,
      ),
      ...figures(drawn),
    ],
  });
  return drawPanels(panels, at + 4, options);
}
