/** Deviations from the budget, report by report: a forecast hatched, the accounts solid, the budget a double line. */

import * as Plot from '@observablehq/plot';
import { edge } from './deviations.ts';
import {
  drawPanels,
  eachElement,
  hatch,
  linesOf,
  NARROW,
  opensFact,
  SMALL,
  TEXT,
  type Cell,
  type ChartOptions,
} from './panel.ts';

export interface CoursePoint {
  readonly cell: Cell;
  /** The report, below the column: '3. opfølgning'. */
  readonly label: string;
  /** What the point measures, where the point before measures something else. */
  readonly scope: string | null;
  readonly forecast: boolean;
  /** It measures something else than the point before: a dashed upright parts them. */
  readonly breakBefore: boolean;
  /** The movement since the point before, as text; null where the two cannot be compared. */
  readonly movement: string | null;
}

/** The course of one thing. All courses of a drawing share one scale. */
export interface CoursePanel {
  readonly title: string;
  readonly points: readonly CoursePoint[];
}

export interface CourseOptions extends ChartOptions {
  readonly words: {
    /** Beside a dashed upright: 'anden afgrænsning'. */
    readonly otherScope: string;
    readonly under: string;
    readonly over: string;
  };
}

const PLOT_HEIGHT = 180;
const LINE = 20;
const WIDEST_COLUMN = 180;
const NARROWEST_COLUMN = 76;
const BAR = 40;
/** Room for the words of the two sides; the phone has none and leaves them to the heading. */
const SIDE = 64;
/** Bold letters are wider than those that a line's width is reckoned by. */
const BOLD = 0.94;

interface Column {
  readonly point: CoursePoint;
  readonly x: number;
  readonly left: number;
  readonly zero: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

interface Placed {
  readonly panel: CoursePanel;
  readonly columns: readonly Column[];
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly zero: number;
  readonly plotTop: number;
}

/** Draws the courses side by side as far as they fit, then below each other. */
export function course(panels: readonly CoursePanel[], options: CourseOptions): SVGSVGElement {
  const { width } = options;
  const most = Math.max(1, ...panels.map(({ points }) => points.length));
  const side = width < NARROW ? 4 : SIDE;
  const wanted = most * NARROWEST_COLUMN + side;
  const perRow = Math.max(1, Math.min(panels.length, Math.floor((width + 32) / (Math.max(wanted, 280) + 32))));
  const panelWidth = (width - (perRow - 1) * 32) / perRow;
  const columnWidth = Math.min(WIDEST_COLUMN, (panelWidth - side) / most);
  const labelHeight = Math.max(
    ...panels.flatMap(({ points }) => points.map((point) => labelLines(point, columnWidth))),
  );
  const titleHeight = Math.max(...panels.map(({ title }) => linesOf(title, panelWidth * BOLD))) * 22 + 8;
  const headHeight = LINE * 2 + 4;
  const height = titleHeight + headHeight + PLOT_HEIGHT + labelHeight * LINE + 16;
  const values = panels.flatMap(({ points }) => points.map(({ cell }) => cell.value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Room for a figure at either end of the scale.
  const [roomAbove, roomBelow] = [high > 0 ? 24 : 8, low < 0 ? 24 : 8];
  const scale = (value: number): number =>
    roomAbove + ((high - value) / (high - low || 1)) * (PLOT_HEIGHT - roomAbove - roomBelow);
  const placed = panels.map((panel, at): Placed => {
    const left = (at % perRow) * (panelWidth + 32);
    const top = Math.floor(at / perRow) * (height + 24);
    const plotTop = top + titleHeight + headHeight;
    const zero = plotTop + scale(0);
    const columns = panel.points.map((point, index): Column => {
      const columnLeft = left + side + index * columnWidth;
      const y = plotTop + scale(point.cell.value);
      return {
        point,
        x: columnLeft + columnWidth / 2,
        left: columnLeft,
        zero,
        y,
        top: plotTop,
        bottom: plotTop + PLOT_HEIGHT,
      };
    });
    return { panel, columns, left, width: side + panel.points.length * columnWidth, top, zero, plotTop };
  });
  const rows = Math.ceil(panels.length / perRow);
  const paints = { under: hatch('var(--under)'), over: hatch('var(--over)') };
  const marks = [
    ...titles(placed, panelWidth),
    ...sides(placed, options),
    ...between(placed, columnWidth, options),
    ...columnMarks(placed, paints),
    ...budgetLines(placed),
    ...names(placed, columnWidth),
  ];
  const drawing = drawPanels([{ left: 0, width, marks }], rows * height + (rows - 1) * 24, options, 'columns');
  for (const pattern of Object.values(paints)) pattern.add(drawing);
  return drawing;
}

function labelLines({ label, scope }: CoursePoint, width: number): number {
  return linesOf(label, width - 8, SMALL) + (scope === null ? 0 : linesOf(scope, width - 8, SMALL));
}

function titles(placed: readonly Placed[], width: number): Plot.Markish[] {
  return [
    Plot.text(placed, {
      x: 'left',
      y: 'top',
      text: ({ panel }: Placed) => panel.title,
      textAnchor: 'start',
      lineAnchor: 'top',
      fontSize: TEXT,
      fontWeight: 600,
      lineWidth: (width * BOLD) / TEXT,
      lineHeight: 22 / TEXT,
    }),
  ];
}

/** Plus above the budget, minus below it, at the left edge. */
function sides(placed: readonly Placed[], { words, width }: CourseOptions): Plot.Markish[] {
  if (width < NARROW) return [];
  const all = placed.flatMap(({ columns }) => columns.map(({ point }) => point.cell.value));
  const named = [
    { text: words.over, shift: -14, shown: all.some((value) => value > 0) },
    { text: words.under, shift: 16, shown: all.some((value) => value < 0) },
  ].filter(({ shown }) => shown);
  return named.map(({ text, shift }) =>
    Plot.text(placed, {
      x: 'left',
      y: ({ zero }: Placed) => zero + shift,
      text: () => text,
      textAnchor: 'start',
      fontSize: SMALL,
      fill: 'var(--muted)',
    }),
  );
}

/** What lies between two columns: the movement, or the mark that they cannot be compared. */
function between(placed: readonly Placed[], columnWidth: number, { words }: CourseOptions): Plot.Markish[] {
  const pairs = placed.flatMap(({ columns }) =>
    columns.slice(1).map((column, at) => ({ column, before: columns[at] ?? column })),
  );
  type Pair = (typeof pairs)[number];
  const breaks = pairs.filter(({ column }) => column.point.breakBefore);
  // Of scopes that change twice in a row the first line says what the lines mean: the words would cover each other.
  const named = breaks.filter(({ before }) => !before.point.breakBefore);
  const moves = pairs.filter(({ column }) => column.point.movement !== null);
  return [
    Plot.link(moves, {
      x1: ({ before }: Pair) => before.x + BAR / 2,
      x2: ({ column }: Pair) => column.x - BAR / 2,
      y1: ({ before }: Pair) => before.y,
      y2: ({ column }: Pair) => column.y,
      stroke: 'var(--line2)',
      strokeWidth: 1,
    }),
    Plot.text(moves, {
      x: ({ column }: Pair) => column.left,
      y: ({ column }: Pair) => column.top - 6,
      text: ({ column }: Pair) => column.point.movement ?? '',
      lineAnchor: 'bottom',
      fontSize: SMALL,
      fill: 'var(--muted)',
    }),
    Plot.link(breaks, {
      x1: ({ column }: Pair) => column.left,
      x2: ({ column }: Pair) => column.left,
      y1: ({ column }: Pair) => column.top,
      y2: ({ column }: Pair) => column.bottom + 8,
      stroke: 'currentColor',
      strokeWidth: 1,
      strokeDasharray: '4 3',
    }),
    Plot.text(named, {
      x: ({ column }: Pair) => column.left,
      y: ({ column }: Pair) => column.top - 6,
      text: () => words.otherScope,
      lineAnchor: 'bottom',
      lineWidth: (columnWidth * 1.1) / SMALL,
      lineHeight: LINE / SMALL,
      fontSize: SMALL,
      fontWeight: 600,
    }),
  ];
}

function columnMarks(
  placed: readonly Placed[],
  paints: Readonly<Record<'under' | 'over', { readonly paint: string }>>,
): Plot.Markish[] {
  const columns = placed.flatMap((place) => place.columns);
  const above = ({ point }: Column): boolean => point.cell.value >= 0;
  const hue = ({ point }: Column): string => edge(point.cell.value);
  return [
    Plot.rect(columns, {
      x1: ({ x }: Column) => x - BAR / 2,
      x2: ({ x }: Column) => x + BAR / 2,
      y1: ({ y, zero }: Column) => Math.min(y, zero),
      y2: ({ y, zero }: Column) => Math.max(y, zero),
      fill: (column: Column) =>
        column.point.forecast ? (above(column) ? paints.over : paints.under).paint : hue(column),
      stroke: hue,
      strokeWidth: 1,
      render: opensFact(columns, ({ point }) => point.cell),
    }),
    ...[true, false].map((side) => {
      const some = columns.filter((column) => above(column) === side);
      return Plot.text(some, {
        x: 'x',
        y: ({ y }: Column) => y + (side ? -6 : 6),
        text: ({ point }: Column) => point.cell.text,
        lineAnchor: side ? 'bottom' : 'top',
        fontSize: TEXT,
        render: opensFact(some, ({ point }) => point.cell),
      });
    }),
  ];
}

/** The budget: a double line through all columns of a course, on whole pixels, so that the two stay two. */
function budgetLines(placed: readonly Placed[]): Plot.Markish[] {
  return [-2, 2].map((shift) =>
    Plot.link(placed, {
      x1: 'left',
      x2: ({ left, width }: Placed) => left + width,
      y1: ({ zero }: Placed) => Math.round(zero) + shift,
      y2: ({ zero }: Placed) => Math.round(zero) + shift,
      stroke: 'currentColor',
      strokeWidth: 1,
    }),
  );
}

function names(placed: readonly Placed[], columnWidth: number): Plot.Markish[] {
  const columns = placed.flatMap((place) => place.columns);
  const style = {
    x: 'x',
    lineAnchor: 'top',
    fontSize: SMALL,
    lineWidth: ((columnWidth - 8) * 1.06) / SMALL,
    lineHeight: LINE / SMALL,
  } as const;
  const scoped = columns.filter(({ point }) => point.scope !== null);
  return [
    Plot.text(columns, { ...style, y: ({ bottom }: Column) => bottom + 8, text: ({ point }: Column) => point.label }),
    Plot.text(scoped, {
      ...style,
      y: ({ bottom, point }: Column) => bottom + 8 + linesOf(point.label, columnWidth - 8, SMALL) * LINE,
      text: ({ point }: Column) => point.scope ?? '',
      fill: 'var(--muted)',
      render: eachElement(scoped, (element, { point }) => {
        element.setAttribute('data-scope', point.scope ?? '');
      }),
    }),
  ];
}
