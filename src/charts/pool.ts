/** A pool of money before, drawn on and after, on one scale: levels outlined, the draw filled from the right. */

import * as Plot from '@observablehq/plot';
import { drawPanels, opensFact, SMALL, TEXT, type Cell, type ChartOptions } from './panel.ts';

export interface PoolStep extends Cell {
  readonly label: string;
  readonly kind: 'level' | 'draw';
}

export function pool(steps: readonly PoolStep[], options: ChartOptions): SVGSVGElement {
  const { width } = options;
  const most = Math.max(1, ...steps.map(({ value }) => Math.abs(value)));
  const size = (value: number): number => (Math.abs(value) / most) * (width - 2);
  const row = 58;
  const before = steps.find(({ kind }) => kind === 'level');
  const levelEnd = size(before?.value ?? most) + 1;
  const placed = steps.map((step, index) => ({
    step,
    top: index * row,
    from: step.kind === 'draw' ? levelEnd - size(step.value) : 1,
    to: step.kind === 'draw' ? levelEnd : size(step.value) + 1,
  }));
  type One = (typeof placed)[number];
  const marks: Plot.Markish[] = [
    Plot.text(placed, {
      x: 0,
      y: ({ top }: One) => top + 12,
      text: ({ step }: One) => step.label,
      textAnchor: 'start',
      fontSize: SMALL,
    }),
    Plot.text(placed, {
      x: width,
      y: ({ top }: One) => top + 12,
      text: ({ step }: One) => step.text,
      textAnchor: 'end',
      fontSize: TEXT,
      fontWeight: 600,
      render: opensFact(placed, ({ step }) => step),
    }),
    Plot.rect(placed, {
      x1: 'from',
      x2: 'to',
      y1: ({ top }: One) => top + 26,
      y2: ({ top }: One) => top + 42,
      fill: ({ step }: One) => (step.kind === 'draw' ? 'currentColor' : 'var(--bg)'),
      stroke: 'currentColor',
      strokeWidth: 1.25,
      render: opensFact(placed, ({ step }) => step),
    }),
  ];
  return drawPanels([{ left: 0, width, marks }], steps.length * row - 8, options);
}
