/** From key figures to the series, ticks and tables of a trend chart, in the reader's language. */

import type { IndicatorFigure } from '../../pipeline/lake/queries/indicators.ts';
import type { TrendPoint, TrendSeries, TrendTick } from '../charts/trend.ts';
import type { Formats } from '../format.ts';
import { definitionOf } from '../indicators.ts';
import type { Words } from '../messages/index.ts';
import { isStandardBenchmark, statedTime, type Indicator, type Line, type Point } from './indicators.ts';

export interface Speech {
  readonly f: Formats;
  readonly w: Words;
}

/** '12,9 %', 'nr. 38', '+0,3 pct.point' */
export function valueText(figure: IndicatorFigure, { f, w }: Speech): string {
  const text = f.value(figure.value, figure.unit, signsOf(figure));
  return figure.bound === 'about' && !figure.is_derived
    ? w.charts.overview.about(text)
    : `${BOUNDS[figure.bound] ?? ''}${text}`;
}

const BOUNDS: Readonly<Record<string, string>> = { at_least: '≥ ', at_most: '≤ ' };

/** '12,9', with the sign where a figure has two sides. */
export function numberText(figure: IndicatorFigure, { f }: Speech): string {
  if (figure.unit === 'rank') return f.value(figure.value, 'rank');
  return f.number(figure.value, signsOf(figure));
}

function signsOf({ measure, unit, printed, value }: IndicatorFigure): { signed: boolean; digits?: number } {
  const signed = measure === 'gap' || measure === 'change';
  if (unit === 'pct_point') return { signed, digits: 1 };
  // As many decimals as were printed, so that 37 beside 38,5 is not made more exact than it is.
  const decimals = /,(\d+)/.exec(printed)?.[1]?.length;
  return decimals === undefined || Number.isInteger(value) ? { signed } : { signed, digits: decimals };
}

/** What the key figure is called: its definition's name, else its measure with the area. */
export function nameOf(indicator: Indicator, { w, f }: Speech): string {
  const definition = definitionOf(indicator.domain, indicator.measure, indicator.area);
  const base = definition?.name[f.language] ?? measureName(indicator, w);
  const area = definition?.area === null || definition === undefined ? indicator.area : null;
  const compared =
    indicator.measure === 'gap' && indicator.area !== null && !base.includes('region') ? indicator.comparedTo : null;
  return [base, area, indicator.subject, compared].filter((part) => part !== null).join(', ');
}

function measureName({ measure }: Indicator, w: Words): string {
  const labels: Readonly<Record<string, string>> = w.measures;
  const name = labels[measure] ?? measure;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** When a point was measured: 'oktober 2025', '2024', or the meeting's month for an undated one. */
export function timeText(point: Point, { f, w }: Speech): string {
  const { figure } = point;
  if (point.undated && figure.previous) return w.charts.overview.previousTime;
  if (statedTime(figure) !== null) {
    if (figure.as_of !== null) return f.period(figure.as_of.slice(0, 7));
    return figure.period === null ? String(figure.fiscal_year) : f.period(figure.period);
  }
  return figure.reported_on === null ? '' : f.period(figure.reported_on.slice(0, 7));
}

/** The others that a key figure is held against: country and region, one of the others, or none. */
export function comparedWith(indicator: Indicator, choice: string | undefined): readonly Line[] {
  if (choice === 'ingen') return [];
  if (choice === undefined) return indicator.others.filter(({ entity }) => isStandardBenchmark(entity));
  return indicator.others.filter(({ entity }) => entity === choice);
}

/** The line that a sentence compares with: the country before the region before others. */
export function mainBenchmark(lines: readonly Line[]): Line | undefined {
  return lines.find(({ entity }) => entity === 'Hele landet') ?? lines[0];
}

function trendPoint(point: Point, who: string, speech: Speech): TrendPoint {
  const text = valueText(point.figure, speech);
  return {
    value: point.figure.value,
    at: point.at,
    text: numberText(point.figure, speech),
    fact: point.figure.fact_id,
    reading: `${who}, ${timeText(point, speech)}: ${text}`,
    small: point.small,
    breakBefore: point.figure.break_before,
  };
}

/** The lines of a chart; short names for small charts, none where one line stands alone. */
export function seriesOf(indicator: Indicator, lines: readonly Line[], speech: Speech, short = false): TrendSeries[] {
  const others = lines.map(({ entity, points }) => ({
    name: short ? speech.w.charts.entityShort(entity) : entity,
    own: false,
    points: points.map((point) => trendPoint(point, entity, speech)),
  }));
  const own = {
    name: lines.length === 0 ? '' : indicator.municipality,
    own: true,
    points: indicator.own.map((point) => trendPoint(point, indicator.municipality, speech)),
  };
  return [...others, own];
}

/** The ticks below the axis: each point's time where they are few, else the years between. */
export function ticksOf(indicator: Indicator, speech: Speech, most = 6): TrendTick[] {
  const times = new Map(indicator.own.map((point) => [point.at.toFixed(3), point]));
  const points = [...times.values()];
  const stated = points.filter(({ undated, figure }) => !undated || !figure.previous);
  if (points.length <= most) return stated.map((point) => ({ at: point.at, label: shortTime(point, speech) }));
  const first = Math.ceil(Math.min(...points.map(({ at }) => at)));
  const last = Math.floor(Math.max(...points.map(({ at }) => at)));
  const step = Math.max(1, Math.ceil((last - first) / most));
  const ticks: TrendTick[] = [];
  for (let year = first; year <= last; year += step) ticks.push({ at: year, label: String(year) });
  return ticks;
}

function shortTime(point: Point, speech: Speech): string {
  const text = timeText(point, speech);
  return /^\d{4}$/.test(text) ? text : text.replace(/^(\p{L}{3})\p{L}+/u, '$1');
}

/** Whether ranks run downwards. */
export function runsDownwards({ measure }: Indicator): boolean {
  return measure === 'rank';
}
