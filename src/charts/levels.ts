/** Budget and expected result of a row as two bars on one scale: the budget outlined, the expected hatched. */

import * as Plot from '@observablehq/plot';
import { opensFact, type Cell } from './panel.ts';
import type { Placed, RowHead } from './rows.ts';

/** A row that has levels. `forecast` hatches the outcome, an actual result is solid. */
export interface LevelRow extends RowHead {
  readonly budget: Cell | null;
  readonly outcome: Cell | null;
  readonly forecast: boolean;
}

/** The scale of the levels: all rows together, from zero. */
export function levelScale(rows: readonly LevelRow[], width: number): Plot.ScaleOptions {
  const values = rows.flatMap(({ budget, outcome }) => [budget?.value ?? 0, outcome?.value ?? 0]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return { type: 'linear', domain: low === high ? [0, 1] : [low, high], range: [1, width - 1] };
}

/** The bars of all rows with their base line, unbroken when `whole`. `paint` is the hatch of an expected result. */
export function levelMarks<R extends LevelRow>(
  placed: readonly Placed<R>[],
  paint: string,
  whole = true,
): Plot.Markish[] {
  const budgets = placed.filter(({ row }) => row.budget !== null);
  const outcomes = placed.filter(({ row }) => row.outcome !== null);
  const first = placed[0];
  const last = placed.at(-1);
  // Where names stand above the bars, the base line runs beside the bars only.
  const lines = whole
    ? first === undefined || last === undefined
      ? []
      : [{ top: first.top, bottom: last.bottom }]
    : placed.map(({ mid }) => ({ top: mid - 14, bottom: mid + 14 }));
  return [
    Plot.rect(budgets, {
      x1: 0,
      x2: ({ row }: Placed<R>) => row.budget?.value ?? 0,
      y1: ({ mid }: Placed<R>) => mid - 11,
      y2: 'mid',
      fill: 'var(--bg)',
      stroke: 'currentColor',
      render: opensFact(budgets, ({ row }) => row.budget, 'beside'),
    }),
    Plot.rect(outcomes, {
      x1: 0,
      x2: ({ row }: Placed<R>) => row.outcome?.value ?? 0,
      y1: 'mid',
      y2: ({ mid }: Placed<R>) => mid + 11,
      fill: ({ row }: Placed<R>) => (row.forecast ? paint : 'currentColor'),
      stroke: 'currentColor',
      render: opensFact(outcomes, ({ row }) => row.outcome, 'beside'),
    }),
    Plot.link(lines, { x1: 0, x2: 0, y1: 'top', y2: 'bottom', stroke: 'currentColor', strokeWidth: 1 }),
  ];
}
