/** Any answer as bars or as a line: one column across, one upwards. */

import * as Plot from '@observablehq/plot';
import {
  deviationScale,
  drawPanels,
  linesOf,
  NARROW,
  opensFact,
  setAttributes,
  SMALL,
  textWidth,
  type ChartOptions,
} from './panel.ts';
import { nameMarks, type Layout, type Placed, type RowHead } from './rows.ts';

export interface AnswerPoint {
  readonly x: string | number;
  readonly y: number;
  /** The fact whose passport the mark opens, where the answer names one. */
  readonly fact: string | null;
}

export interface AnswerChartOptions extends ChartOptions {
  readonly kind: 'bars' | 'line';
  readonly xLabel: string;
  readonly yLabel: string;
  /** How a number is written. */
  readonly number: (value: number) => string;
}

/** Names longer than this many characters are sentences: the table has them whole. */
const LONGEST = 120;

const NAME_LINE = 22;
const BAR = 16;

/** Bars lie, so that their names can be read; a line runs from left to right. */
export function answerChart(points: readonly AnswerPoint[], options: AnswerChartOptions): SVGSVGElement | HTMLElement {
  return options.kind === 'bars' ? asAnswer(bars(points, options), 'rows') : asAnswer(line(points, options), 'columns');
}

interface Bar extends RowHead {
  readonly point: AnswerPoint;
}

/** Names left of the bars or, in a narrow drawing, above them; each bar has its number at its end. */
function bars(points: readonly AnswerPoint[], options: AnswerChartOptions): SVGSVGElement {
  const { width, number, yLabel } = options;
  const rows = points.map((point, at): Bar => ({
    id: String(at),
    label: shortened(String(point.x)),
    href: null,
    isTotal: false,
    point,
  }));
  const narrow = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label)));
  const nameWidth = narrow ? width : Math.min(Math.ceil(longest) + 8, Math.floor(width * 0.4));
  const layout = placed(rows, nameWidth, narrow);
  const left = narrow ? 0 : nameWidth + 16;
  const room = 16 + Math.max(0, ...points.map(({ y }) => textWidth(number(y), SMALL)));
  const { x } = deviationScale(
    points.map(({ y }) => y),
    width - left,
    { under: room, over: room },
  );
  const render = opensFact(layout.placed, ({ row }: Placed<Bar>) => readingOf(row.point, number));
  const ends = (under: boolean): Plot.Markish => {
    const some = layout.placed.filter(({ row }) => row.point.y < 0 === under);
    return Plot.text(some, {
      x: ({ row }: Placed<Bar>) => row.point.y,
      y: 'mid',
      dx: under ? -6 : 6,
      text: ({ row }: Placed<Bar>) => number(row.point.y),
      textAnchor: under ? 'end' : 'start',
      fontSize: SMALL,
      render: opensFact(some, ({ row }: Placed<Bar>) => readingOf(row.point, number)),
    });
  };
  // Where names stand above the bars, the axis runs beside the bars only.
  const axis = narrow
    ? layout.placed.map(({ mid }) => ({ top: mid - BAR / 2 - 2, bottom: mid + BAR / 2 + 2 }))
    : [{ top: layout.top, bottom: layout.height }];
  const marks = [
    Plot.text([yLabel], { frameAnchor: 'top-left', dx: 8, dy: 2, lineAnchor: 'top', text: String, fontSize: SMALL }),
    Plot.rect(layout.placed, {
      x1: 0,
      x2: ({ row }: Placed<Bar>) => row.point.y,
      y1: ({ mid }: Placed<Bar>) => mid - BAR / 2,
      y2: ({ mid }: Placed<Bar>) => mid + BAR / 2,
      fill: 'var(--under)',
      render,
    }),
    Plot.link(axis, { x1: 0, x2: 0, y1: 'top', y2: 'bottom', stroke: 'currentColor' }),
    ends(true),
    ends(false),
  ];
  const names = { left: 0, width, marks: nameMarks(layout, nameWidth, width) };
  return drawPanels([names, { left, width: width - left, marks, x }], layout.height, options);
}

/** Where the rows stand: as high as their names need. */
function placed(rows: readonly Bar[], nameWidth: number, narrow: boolean): Layout<Bar> {
  const top = 28;
  let at = top;
  const all = rows.map((row): Placed<Bar> => {
    const name = linesOf(row.label, nameWidth) * NAME_LINE;
    const height = narrow ? name + BAR + 12 : Math.max(name, BAR) + 8;
    const mid = narrow ? at + name + BAR / 2 : at + height / 2;
    const place = { row, top: at, bottom: at + height, mid, nameAt: narrow ? at + name / 2 : mid };
    at += height;
    return place;
  });
  return { placed: all, top, height: at + 4 };
}

function readingOf(
  { x, y, fact }: AnswerPoint,
  number: (value: number) => string,
): { fact: string | null; reading: string } {
  return { fact, reading: `${String(x)}: ${number(y)}` };
}

function line(points: readonly AnswerPoint[], options: AnswerChartOptions): SVGSVGElement | HTMLElement {
  const { width, xLabel, yLabel, number } = options;
  const numeric = points.every(({ x }) => typeof x === 'number');
  const whole = numeric && points.every(({ x }) => Number.isInteger(x));
  return Plot.plot({
    width,
    style: { fontSize: '14px', background: 'none' },
    document: options.document ?? globalThis.document,
    height: 320,
    marginLeft: 88,
    marginBottom: 40,
    x: numeric
      ? {
          label: xLabel,
          type: 'linear',
          ticks: Math.max(2, Math.floor(width / 100)),
          tickFormat: (value: number) => (whole ? (Number.isInteger(value) ? String(value) : '') : number(value)),
        }
      : { label: xLabel, type: 'point' },
    y: { label: yLabel, tickFormat: number, grid: true, ticks: 5 },
    marks: [
      Plot.lineY(points, { x: 'x', y: 'y', stroke: 'var(--under)', strokeWidth: 2 }),
      Plot.dot(points, {
        x: 'x',
        y: 'y',
        fill: 'var(--under)',
        r: 3,
        render: opensFact(points, (point) => readingOf(point, number)),
      }),
    ],
  });
}

/** Says how arrow keys go through the marks, and that they are an answer: printed or computed, the question knows. */
function asAnswer<T extends Element>(drawing: T, lines: 'rows' | 'columns'): T {
  setAttributes(drawing, { 'data-lines': lines, 'data-answer': '' });
  return drawing;
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
