/** Deviations from the budget, row by row: a bar for the amount, a pin for the percent, on one double zero line. */

import type * as Plot from '@observablehq/plot';
import { barPanel, edge, pinPanel, type Paint, type VarianceOptions, type VarianceRow } from './deviations.ts';
import { levelMarks, levelScale } from './levels.ts';
import { drawPanels, hatch, NARROW, textWidth, type Cell, type PanelSpec } from './panel.ts';
import { figureMarks, heading, nameMarks, placeNarrow, placeWide } from './rows.ts';

export type { VarianceOptions, VarianceRow } from './deviations.ts';

/** Draws the rows in the order given. The total is drawn on the scale of its rows. */
export function variance(rows: readonly VarianceRow[], options: VarianceOptions): SVGSVGElement {
  const forecastUnder = hatch('var(--under)');
  const forecastOver = hatch('var(--over)');
  const forecastLevel = hatch('currentColor');
  const paint = (row: VarianceRow, value: number): string => {
    if (row.forecast) return value < 0 ? forecastUnder.paint : forecastOver.paint;
    return edge(value);
  };
  const draw = options.width < NARROW ? narrow : wide;
  const drawing = draw(rows, options, paint, forecastLevel.paint);
  for (const pattern of [forecastUnder, forecastOver, forecastLevel]) pattern.add(drawing);
  return drawing;
}

function wide(rows: readonly VarianceRow[], options: VarianceOptions, paint: Paint, levelPaint: string): SVGSVGElement {
  const { width, headings } = options;
  const onlyPercent = options.percent === 'only';
  const figures = options.figures && width >= 700;
  const column = figureWidth(rows);
  const levels = options.levels && width >= 620;
  const labelWidth = Math.min(350, Math.max(150, width * (figures ? 0.27 : 0.3)));
  const top = 60;
  const layout = placeWide(rows, labelWidth - 12, top);
  const { placed, height } = layout;
  const panels: PanelSpec[] = [];
  let left = labelWidth;
  const names: Plot.Markish[] = [...nameMarks(layout, labelWidth - 16, width), heading(headings.label, 0, top - 8)];
  if (figures) {
    for (const [text, cellOf] of [
      [headings.budget, (row: VarianceRow) => row.budget],
      [headings.outcome, (row: VarianceRow) => row.outcome],
    ] as const) {
      left += column;
      names.push(heading(text, left - 8, top - 8, { anchor: 'end' }), ...figureMarks(placed, left - 8, cellOf));
    }
    left += 20;
  }
  panels.push({ left: 0, width, marks: names });
  // Levels, bars and pins together leave each less room.
  const pinWidth = Math.max(150, width * (levels ? 0.17 : 0.22));
  const percentWidth = headings.percent === '' ? 8 : options.percent === 'text' ? 72 : pinWidth;
  if (levels) {
    const levelWidth = Math.max(90, width * 0.12);
    panels.push({
      left,
      width: levelWidth,
      x: levelScale(rows, levelWidth),
      marks: [...levelMarks(placed, levelPaint), heading(headings.level, 0, top - 8, { strong: true })],
    });
    left += levelWidth + 24;
  }
  const rest = width - left;
  if (onlyPercent) {
    panels.push(...pinPanel(placed, layout, left, rest, options, false));
  } else {
    const amountWidth = rest - percentWidth - (options.percent === 'pins' ? 24 : 0);
    panels.push(...barPanel(placed, layout, left, amountWidth, options, paint));
    if (options.percent === 'pins') {
      panels.push(...pinPanel(placed, layout, width - percentWidth, percentWidth, options, true));
    } else {
      panels.push({
        left: 0,
        width,
        marks: [
          ...figureMarks(placed, width - 2, (row) => row.percent),
          heading(headings.percent, width - 2, top - 8, { anchor: 'end' }),
        ],
      });
    }
  }
  return drawPanels(panels, height, options);
}

function narrow(
  rows: readonly VarianceRow[],
  options: VarianceOptions,
  paint: Paint,
  levelPaint: string,
): SVGSVGElement {
  const { width, headings } = options;
  // On the phone there is room for two panels: beside levels the percent is a figure.
  const asText = options.percent === 'text' || (options.percent === 'pins' && options.levels);
  const pins = options.percent === 'pins' && !asText;
  const onlyPercent = options.percent === 'only';
  const top = 48;
  const beside = asText ? 84 : 110;
  const layout = placeNarrow(rows, width - beside, top);
  const { placed, height } = layout;
  const panels: PanelSpec[] = [];
  const asideCell = (row: VarianceRow): Cell | null => {
    // No heading stands above: each figure carries its unit.
    if (asText)
      return row.percent === null ? null : { ...row.percent, text: `${row.percent.text} ${signOf(headings.percent)}` };
    return row.budget === null ? null : { ...row.budget, text: `${headings.base} ${row.budget.text}` };
  };
  const names = [
    ...nameMarks(layout, width - beside, width),
    ...figureMarks(placed, width, asideCell, ({ nameAt }) => nameAt),
  ];
  panels.push({ left: 0, width, marks: names });
  let left = 0;
  if (options.levels) {
    const levelWidth = width * 0.34;
    panels.push({
      left,
      width: levelWidth,
      x: levelScale(rows, levelWidth),
      marks: [...levelMarks(placed, levelPaint, false), heading(headings.level, 0, top - 30, { strong: true })],
    });
    left += levelWidth + 12;
  }
  if (onlyPercent) panels.push(...pinPanel(placed, layout, left, width - left, options, false));
  else {
    const pinWidth = pins ? width * 0.36 : 0;
    panels.push(...barPanel(placed, layout, left, width - left - pinWidth - (pins ? 12 : 0), options, paint));
    if (pins) panels.push(...pinPanel(placed, layout, width - pinWidth, pinWidth, options, true));
  }
  return drawPanels(panels, height, options);
}

/** The sign alone of a heading such as 'Afvigelse, %*'. */
function signOf(heading: string): string {
  return heading.slice(heading.indexOf('%'));
}

/** The width of a column of figures: that of its longest one, totals are bold. */
function figureWidth(rows: readonly VarianceRow[]): number {
  const texts = rows.flatMap(({ budget, outcome }) => [budget?.text ?? '', outcome?.text ?? '']);
  return Math.max(88, ...texts.map((text) => textWidth(text) + 20));
}
