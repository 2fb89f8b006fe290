/** From key figures to the series, ticks and tables of a trend chart, in the reader's language. */

import { COUNTRY, isRegion } from '../../../pipeline/vocabulary/names.ts';
import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import type { TrendPoint, TrendSeries, TrendTick } from '../../charts/trend.ts';
import type { Formats } from '../../format.ts';
import { boundSign, labelOf } from '../describe.ts';
import { definitionOf, type Definition } from '../../indicators.ts';
import { definedName, topicName } from './naming.ts';
import type { Words } from '../../messages/index.ts';
import { capital } from '../../messages/typeset.ts';
import { isBroken, isStandardBenchmark, type Indicator, type Line, type Point } from './indicators.ts';
import { statedTime } from './time.ts';

export interface Speech {
  readonly f: Formats;
  readonly w: Words;
}

/** '12,9 %', 'nr. 38', '+0,3 pct.point' */
export function valueText(figure: IndicatorFigure, { f, w }: Speech): string {
  const text = plainText(figure, f);
  return figure.bound === 'about' && !figure.is_derived ? w.charts.overview.about(text) : `${boundSign(figure)}${text}`;
}

function plainText(figure: IndicatorFigure, f: Formats): string {
  return f.value(figure.value, figure.unit, signsOf(figure));
}

/** '12,9', with the sign where a figure has two sides. */
export function numberText(figure: IndicatorFigure, { f }: Speech): string {
  if (figure.unit === 'rank') return f.value(figure.value, 'rank');
  return f.number(figure.value, signsOf(figure));
}

function signsOf({ measure, unit, printed }: IndicatorFigure): { signed: boolean; digits?: number } {
  const signed = measure === 'gap' || measure === 'change';
  const decimals = decimalsOf(printed);
  if (unit === 'pct_point') return { signed, digits: Math.max(1, decimals) };
  // As many decimals as were printed: 37 beside 38,5 is not made more exact than it is, nor 3,0 less.
  return decimals === 0 ? { signed } : { signed, digits: decimals };
}

/** The number of decimals that a document prints; two at most, for what else follows is no figure of minutes. */
export function decimalsOf(printed: string): number {
  return Math.min(2, /,(\d+)/.exec(printed)?.[1]?.length ?? 0);
}

/** The value of a point, both ends where the document prints a range: '32-34 %'. */
export function pointText({ figure, upper }: Point, speech: Speech): string {
  return upper === null ? valueText(figure, speech) : `${numberText(figure, speech)}-${plainText(upper, speech.f)}`;
}

/** The same without its unit. */
export function pointNumber({ figure, upper }: Point, speech: Speech): string {
  const text = numberText(figure, speech);
  return upper === null ? `${boundSign(figure)}${text}` : `${text}-${numberText(upper, speech)}`;
}

/** What the key figure is called: its definition's name, else topic and measure; with the area that it leaves open. */
export function nameOf(indicator: Indicator, { w, f }: Speech): string {
  const { domain, measure, area, subject, comparedTo } = indicator;
  const t = w.indicators;
  const definition = definitionOf(indicator);
  const topic = labelOf(w.domains, domain);
  if (definition === undefined && measure === 'count' && subject !== null) {
    return t.countName(capital([subject, area].filter((part) => part !== null).join(', ')), topic);
  }
  const { name, rest } =
    definition === undefined
      ? { name: topicName(indicator, w), rest: [] }
      : definedName(definition, indicator, f.language);
  if (measure === 'agreement' && rest.length > 0) return t.questionName(name, rest.join(', '));
  const what = [name, ...rest].join(', ');
  if (measure === 'gap') return t.gapName(what, comparedTo);
  if (measure === 'rank') return t.rankName(what, regionOf(indicator));
  // A definition of one unit says it already.
  const says = definition !== undefined && definition.unit !== '*';
  return isOtherUnit(indicator) && !says ? t.unitName(what, f.unit(indicator.unit)) : what;
}

/** Another key figure is the same but for the unit, as its key says. */
export function isOtherUnit({ key }: Indicator): boolean {
  return key.split('|').length > 4;
}

/** The region within which a rank is one; null for the whole country, which rankings cover unless they say else. */
export function regionOf({ comparedTo }: Indicator): string | null {
  return comparedTo !== null && isRegion(comparedTo) ? comparedTo : null;
}

/** 'lavere er bedre', of ranks 'nr. 1 er bedst'; null where no direction is. */
export function directionText({ direction, unit }: Definition, { w }: Speech): string | null {
  if (direction === 'none') return null;
  return unit === 'rank' ? w.indicators.bestRank : w.indicators[direction];
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
  return lines.find(({ entity }) => entity === COUNTRY) ?? lines[0];
}

function trendPoint(point: Point, before: Point | undefined, who: string, speech: Speech): TrendPoint {
  return {
    value: point.figure.value,
    at: point.at,
    text: pointNumber(point, speech),
    fact: point.figure.fact_id,
    reading: `${who}, ${timeText(point, speech)}: ${pointText(point, speech)}`,
    small: point.small,
    breakBefore: isBroken(before, point),
    ...(point.upper === null ? {} : { upTo: point.upper.value }),
  };
}

/** The lines of a chart; short names for small charts, none where one line stands alone. */
export function seriesOf(indicator: Indicator, lines: readonly Line[], speech: Speech, short = false): TrendSeries[] {
  const others = lines.map(({ entity, points }) => ({
    name: short ? speech.w.charts.entityShort(entity) : entity,
    own: false,
    points: points.map((point, at) => trendPoint(point, points[at - 1], entity, speech)),
  }));
  const own = {
    name: lines.length === 0 ? '' : indicator.municipality,
    own: true,
    points: indicator.own.map((point, at) => trendPoint(point, indicator.own[at - 1], indicator.municipality, speech)),
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
