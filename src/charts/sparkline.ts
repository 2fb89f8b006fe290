/** A key figure's course in little: own line and benchmark without axes, the last point marked. */

import * as Plot from '@observablehq/plot';
import { drawPanels, opensFact, type ChartOptions } from './panel.ts';
import { segments, type TrendPoint, type TrendSeries } from './trend.ts';

export interface SparklineOptions extends ChartOptions {
  readonly height: number;
  readonly downwards?: boolean;
}

export function sparkline(series: readonly TrendSeries[], options: SparklineOptions): SVGSVGElement {
  const { width, height } = options;
  const all = series.flatMap(({ points }) => points);
  const [left, right, top, bottom] = [9, width - 9, 9, height - 9];
  const scale = (values: readonly number[], from: number, to: number) => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    return (value: number): number =>
      high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  };
  const x = scale(
    all.map(({ at }) => at),
    left,
    right,
  );
  const downwards = options.downwards === true;
  const y = scale(
    all.map(({ value }) => value),
    downwards ? top : bottom,
    downwards ? bottom : top,
  );
  const marks = series.flatMap(({ own, points }): Plot.Markish[] => {
    const color = own ? 'var(--under)' : 'var(--line2)';
    const parts = segments(points);
    const last = points.at(-1);
    const line = (some: typeof parts.full, dash: string): Plot.Markish =>
      Plot.link(some, {
        x1: ({ from }: (typeof some)[number]) => x(from.at),
        x2: ({ to }: (typeof some)[number]) => x(to.at),
        y1: ({ from }: (typeof some)[number]) => y(from.value),
        y2: ({ to }: (typeof some)[number]) => y(to.value),
        stroke: color,
        strokeWidth: own ? 2.5 : 1.5,
        strokeDasharray: dash,
      });
    return [
      line(parts.full, own ? 'none' : '6,4'),
      line(parts.dotted, '1.5,4'),
      Plot.link(own ? parts.breaks : [], {
        x1: (at: number) => x(at),
        x2: (at: number) => x(at),
        y1: 0,
        y2: height,
        stroke: 'currentColor',
        strokeWidth: 1.25,
        strokeDasharray: '4,4',
      }),
      ...[true, false].flatMap((open) => {
        const some = points.filter((point) => (own ? point.small : true) === open);
        return [true, false].map((isLast) => {
          const these = some.filter((point) => (point === last) === isLast);
          return Plot.dot(these, {
            x: (point: TrendPoint) => x(point.at),
            y: (point: TrendPoint) => y(point.value),
            r: own ? (isLast ? 6 : 4) : 3.5,
            symbol: own ? 'circle' : 'square',
            fill: open ? 'var(--bg)' : color,
            stroke: color,
            strokeWidth: own ? 2 : 1.5,
            render: opensFact(these, (point) => point),
          });
        });
      }),
    ];
  });
  return drawPanels([{ left: 0, width, marks }], height, options, 'columns');
}
