/** Any answer as bars or as a line: one column across, one upwards. */

import * as Plot from '@observablehq/plot';
import { opensFact, setAttributes, type ChartOptions } from './panel.ts';

export interface AnswerPoint {
  readonly x: string | number;
  readonly y: number;
}

export interface AnswerChartOptions extends ChartOptions {
  readonly kind: 'bars' | 'line';
  readonly xLabel: string;
  readonly yLabel: string;
  /** How a number is written on the axis. */
  readonly number: (value: number) => string;
}

/** Names longer than this many characters are cut on the axis; the table has them whole. */
const LONGEST = 28;

/** Bars lie, so that their names can be read; a line runs from left to right. */
export function answerChart(points: readonly AnswerPoint[], options: AnswerChartOptions): SVGSVGElement | HTMLElement {
  const { kind, width, xLabel, yLabel, number } = options;
  const drawn = {
    width,
    style: { fontSize: '14px', background: 'none' },
    document: options.document ?? globalThis.document,
  };
  const render = opensFact(points, ({ x, y }) => ({ fact: null, reading: `${String(x)}: ${number(y)}` }));
  if (kind === 'bars') {
    const names = points.map((point) => String(point.x));
    const longest = Math.min(LONGEST, Math.max(4, ...names.map((name) => name.length)));
    const bars = Plot.plot({
      ...drawn,
      height: points.length * 26 + 48,
      marginLeft: Math.min(longest * 8 + 12, width * 0.45),
      marginRight: 24,
      x: { label: yLabel, tickFormat: number, grid: true, ticks: Math.max(2, Math.floor(width / 140)), axis: 'top' },
      y: {
        label: null,
        domain: points.map((_, at) => at),
        tickFormat: (at: number) => shortened(names[at] ?? ''),
        tickSize: 0,
      },
      marks: [
        Plot.barX(points, {
          x: 'y',
          y: (_, at: number) => at,
          fill: 'var(--under)',
          insetTop: 3,
          insetBottom: 3,
          render,
        }),
        Plot.ruleX([0], { stroke: 'currentColor' }),
      ],
    });
    return asAnswer(bars, 'rows');
  }
  const numeric = points.every(({ x }) => typeof x === 'number');
  const whole = numeric && points.every(({ x }) => Number.isInteger(x));
  const line = Plot.plot({
    ...drawn,
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
      Plot.dot(points, { x: 'x', y: 'y', fill: 'var(--under)', r: 3, render }),
    ],
  });
  return asAnswer(line, 'columns');
}

/** Says how arrow keys go through the marks, and that they are an answer: printed or computed, the question knows. */
function asAnswer<T extends Element>(drawing: T, lines: 'rows' | 'columns'): T {
  setAttributes(drawing, { 'data-lines': lines, 'data-answer': '' });
  return drawing;
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
