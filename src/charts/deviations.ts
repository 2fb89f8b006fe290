/** The marks of deviations: bars of amounts and pins of percents beside the budget's double line, their labels. */

import * as Plot from '@observablehq/plot';
import {
  deviationScale,
  NARROW,
  opensFact,
  SMALL,
  TEXT,
  textWidth,
  type Cell,
  type ChartOptions,
  type PanelSpec,
} from './panel.ts';
import { heading, type Layout, type Placed, type RowHead } from './rows.ts';

export interface VarianceRow extends RowHead {
  readonly budget: Cell | null;
  /** The actual of a closed year, or the expected result. */
  readonly outcome: Cell | null;
  readonly amount: Cell | null;
  readonly percent: Cell | null;
  /** An expected result is hatched, an actual one solid. */
  readonly forecast: boolean;
}

export interface VarianceOptions extends ChartOptions {
  readonly headings: {
    readonly label: string;
    readonly budget: string;
    readonly outcome: string;
    readonly level: string;
    readonly amount: string;
    readonly percent: string;
    readonly under: string;
    readonly over: string;
    /** 'budget' before the base of a row on the phone. */
    readonly base: string;
  };
  /** Columns with budget and outcome. */
  readonly figures: boolean;
  /** Bars of budget and outcome on a scale of their own. */
  readonly levels: boolean;
  /** 'only': percent instead of amounts. */
  readonly percent: 'pins' | 'text' | 'only';
  /** A scale shared with another chart: the amounts that both must hold. */
  readonly extent?: readonly number[];
}

type Row = Placed<VarianceRow>;

/** The hue of a side. */
export function edge(value: number): string {
  return value < 0 ? 'var(--under)' : 'var(--over)';
}

/** The paint of a deviation: solid for an actual, a hatch for a forecast, by its side. */
export type Paint = (row: VarianceRow, value: number) => string;

/** The budget itself: a double line through all rows; where names stand above the marks, only beside the marks. */
function budgetLine(layout: Layout<VarianceRow>, zero: number, whole: boolean): Plot.Markish[] {
  const parts = whole
    ? [{ top: layout.top, bottom: layout.height }]
    : layout.placed.map(({ mid }) => ({ top: mid - 18, bottom: mid + 18 }));
  // On whole pixels, so that the two lines stay two.
  return [-2, 2].map((shift) =>
    Plot.link(parts, {
      x1: Math.round(zero) + shift,
      x2: Math.round(zero) + shift,
      y1: 'top',
      y2: 'bottom',
      stroke: 'currentColor',
      strokeWidth: 1,
    }),
  );
}

function sides(
  zero: number,
  panelWidth: number,
  top: number,
  options: VarianceOptions,
  short: boolean,
  anyOver: boolean,
): Plot.Markish[] {
  const { under, over } = options.headings;
  // Without a row on that side there may be no room for its words.
  const roomUnder = zero - 8;
  const underText = short || textWidth(under, SMALL) > roomUnder + 4 ? '-' : under;
  const marks = roomUnder < 8 ? [] : [heading(underText, zero - 8, top - 8, { anchor: 'end' })];
  const roomOver = panelWidth - zero - 8;
  const overText = short || textWidth(over, SMALL) > roomOver ? '+' : over;
  if (anyOver || roomOver >= 14) marks.push(heading(overText, zero + 8, top - 8));
  return marks;
}

/** Bars of amounts, on a scale of their own. */
export function barPanel(
  placed: readonly Row[],
  layout: Layout<VarianceRow>,
  left: number,
  width: number,
  options: VarianceOptions,
  paint: Paint,
): PanelSpec[] {
  const amounts = placed.flatMap(({ row }) => (row.amount === null ? [] : [{ place: row, amount: row.amount }]));
  const values = [...amounts.map(({ amount }) => amount.value), ...(options.extent ?? [])];
  const widest = Math.max(0, ...amounts.map(({ amount }) => textWidth(amount.text, TEXT))) + 14;
  const { x, zero } = deviationScale(values, width, { under: widest, over: Math.max(widest, 40) });
  const bars = placed.filter(({ row }) => row.amount !== null && row.amount.value !== 0);
  const value = ({ row }: Row): number => row.amount?.value ?? 0;
  const marks: Plot.Markish[] = [
    Plot.rect(bars, {
      x1: 0,
      x2: value,
      y1: ({ mid }: Row) => mid - 9,
      y2: ({ mid }: Row) => mid + 9,
      fill: (place: Row) => paint(place.row, value(place)),
      stroke: (place: Row) => edge(value(place)),
      strokeWidth: 1,
      render: opensFact(bars, ({ row }) => row.amount),
    }),
    ...endLabels(placed, (row) => row.amount),
  ];
  const top = layout.top;
  const anyOver = values.some((amount) => amount > 0);
  return [
    { left, width, x, marks },
    {
      left,
      width,
      marks: [
        ...budgetLine(layout, zero, options.width >= NARROW),
        heading(options.headings.amount, 0, top - 30, { strong: true }),
        ...sides(zero, width, top, options, width < 200, anyOver),
      ],
    },
  ];
}

/** Pins of percents, on a scale of their own. */
export function pinPanel(
  placed: readonly Row[],
  layout: Layout<VarianceRow>,
  left: number,
  width: number,
  options: VarianceOptions,
  short: boolean,
): PanelSpec[] {
  const pins = placed.filter(({ row }) => row.percent !== null);
  const values = pins.map(({ row }) => row.percent?.value ?? 0);
  const widest = Math.max(0, ...pins.map(({ row }) => textWidth(row.percent?.text ?? '', TEXT))) + 16;
  const { x, zero } = deviationScale(values, width, { under: widest, over: Math.max(widest, 24) });
  const value = ({ row }: Row): number => row.percent?.value ?? 0;
  const headPoints = {
    x: value,
    y: 'mid',
    r: 5,
    symbol: 'square',
    // As the bars are hatched: what is only expected is not filled.
    fill: (place: Row) => (place.row.forecast ? 'var(--bg)' : edge(value(place))),
    stroke: (place: Row) => edge(value(place)),
    strokeWidth: 2,
    render: opensFact(pins, ({ row }) => row.percent),
  } as const;
  return [
    {
      left,
      width,
      x,
      marks: [
        Plot.link(pins, {
          x1: 0,
          x2: value,
          y1: 'mid',
          y2: 'mid',
          stroke: (place: Row) => edge(value(place)),
          strokeWidth: 2,
        }),
        Plot.dot(pins, headPoints),
        ...endLabels(pins, (row) => row.percent),
      ],
    },
    {
      left,
      width,
      marks: [
        ...budgetLine(layout, zero, options.width >= NARROW),
        heading(options.headings.percent, 0, layout.top - 30, { strong: true }),
        ...sides(
          zero,
          width,
          layout.top,
          options,
          short,
          values.some((percent) => percent > 0),
        ),
      ],
    },
  ];
}

/** Labels at the end of the marks, on the side they point to; zero stands right of the line. */
function endLabels(placed: readonly Row[], cellOf: (row: VarianceRow) => Cell | null): Plot.Markish[] {
  return [true, false].flatMap((under) =>
    [true, false].map((total) => {
      const some = placed.filter(({ row }) => {
        const cell = cellOf(row);
        return cell !== null && cell.value < 0 === under && row.isTotal === total;
      });
      return Plot.text(some, {
        x: ({ row }: Row) => cellOf(row)?.value ?? 0,
        y: 'mid',
        text: ({ row }: Row) => cellOf(row)?.text ?? '',
        textAnchor: under ? 'end' : 'start',
        dx: under ? -9 : 9,
        fontSize: TEXT,
        fontWeight: total ? 600 : 400,
        render: opensFact(some, ({ row }) => cellOf(row)),
      });
    }),
  );
}
