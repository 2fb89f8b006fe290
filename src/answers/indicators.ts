/** From key figures to series in time: own values, benchmarks, the cases behind a percentage, breaks. */

import type { IndicatorFigure } from '../../pipeline/lake/queries/indicators.ts';
import { groupBy } from './budget.ts';

/** A percentage of fewer cases says too little about a development. */
export const SMALL_BASE = 20;

export interface Point {
  readonly figure: IndicatorFigure;
  /** Year with its fraction. */
  readonly at: number;
  /** The document does not say when it was measured: it stands at its meeting's day, or before it. */
  readonly undated: boolean;
  readonly base: Count | null;
  readonly part: Count | null;
  readonly small: boolean;
}

/** A number of cases: printed, or the only whole number that gives the printed percent. */
export interface Count {
  readonly value: number;
  readonly figure: IndicatorFigure | null;
}

export interface Line {
  readonly entity: string;
  readonly points: readonly Point[];
}

/** One key figure of one municipality: its own line and those of others. */
export interface Indicator {
  readonly key: string;
  /** Domain and measure: the areas of a family share a scale. */
  readonly family: string;
  readonly domain: string;
  readonly measure: string;
  readonly area: string | null;
  readonly subject: string | null;
  readonly comparedTo: string | null;
  readonly municipality: string;
  readonly own: readonly Point[];
  readonly others: readonly Line[];
}

/** What is shown as a key figure; the rest are counts behind them. */
const LEADING = new Set([
  'share',
  'reversal_rate',
  'rank',
  'gap',
  'recipients',
  'agreement',
  'response_rate',
  'target',
  'count',
  'change',
  'days',
]);

/** Measures that mean something only beside whom they compare with. */
const COMPARING = new Set(['gap', 'rank']);

export function indicatorsOf(figures: readonly IndicatorFigure[]): Indicator[] {
  const leading = figures.filter(({ measure }) => LEADING.has(measure));
  return groupBy(leading, keyOf).flatMap((some) => {
    const first = some[0];
    if (first === undefined) return [];
    const ownFigures = some.filter(({ entity, municipality }) => entity === municipality);
    if (ownFigures.length === 0) return [];
    const own = pointsOf(ownFigures, figures);
    const indicator: Indicator = {
      key: keyOf(first),
      family: familyOf(first),
      domain: first.domain,
      measure: first.measure,
      area: first.area,
      subject: first.subject,
      comparedTo: COMPARING.has(first.measure) ? first.compared_to : null,
      municipality: first.municipality,
      own,
      others: groupBy(
        some.filter(({ entity, municipality }) => entity !== municipality),
        ({ entity }) => entity,
      ).map((line) => ({ entity: line[0]?.entity ?? '', points: pointsOf(line, []) })),
    };
    return own.length === 0 ? [] : [indicator];
  });
}

export function familyOf({ domain, measure }: { readonly domain: string; readonly measure: string }): string {
  return `${domain}.${measure}`;
}

function keyOf(figure: IndicatorFigure): string {
  const compared = COMPARING.has(figure.measure) ? figure.compared_to : null;
  return [familyOf(figure), figure.area, figure.subject, compared].join('|');
}

function pointsOf(figures: readonly IndicatorFigure[], all: readonly IndicatorFigure[]): Point[] {
  const dated = figures.map((figure) => ({ figure, at: statedTime(figure) }));
  const points = dated.flatMap(({ figure, at }): Point[] => {
    const place = at ?? assumedTime(figure, dated);
    if (place === null) return [];
    const base = baseOf(figure, all);
    return [
      {
        figure,
        at: place,
        undated: at === null,
        base,
        part: partOf(figure, base, all),
        small: base !== null && base.value < SMALL_BASE,
      },
    ];
  });
  // Of several prints of the same time the newest meeting's counts, and a meeting's own before what it recalls.
  const byTime = groupBy(points, ({ at }) => at.toFixed(3)).flatMap((some) => {
    const best = [...some].sort(
      (a, b) =>
        Number(a.figure.previous) - Number(b.figure.previous) ||
        (b.figure.reported_on ?? '').localeCompare(a.figure.reported_on ?? ''),
    )[0];
    return best === undefined ? [] : [best];
  });
  return byTime.sort((a, b) => a.at - b.at);
}

/** When a figure was measured, as the document says: the day, the period or the year; null when it does not say. */
export function statedTime({ as_of, period, fiscal_year }: IndicatorFigure): number | null {
  if (as_of !== null) return dayTime(as_of);
  if (period !== null) {
    const time = periodTime(period);
    if (time !== null) return time;
  }
  return fiscal_year;
}

function periodTime(period: string): number | null {
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  if (Number.isNaN(year)) return null;
  if (part === '') return year;
  if (period[4] === '/') return year + 0.5;
  if (part.startsWith('Q')) return year + (Number(part.slice(1)) - 0.5) / 4;
  if (part.startsWith('H')) return year + (Number(part.slice(1)) - 0.5) / 2;
  const month = Number(part);
  return Number.isNaN(month) ? year : year + (month - 0.5) / 12;
}

/** '2024-03-14' -> 2024.2 */
export function dayTime(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - start) / length;
}

/** An undated figure stands at its meeting's day; what a meeting recalls stands midway to what came before. */
function assumedTime(
  figure: IndicatorFigure,
  all: readonly { readonly figure: IndicatorFigure; readonly at: number | null }[],
): number | null {
  if (figure.reported_on === null) return null;
  const meeting = dayTime(figure.reported_on);
  if (!figure.previous) return meeting;
  const time = ({ figure: other, at }: (typeof all)[number]): number | null =>
    at ?? (other.reported_on === null ? null : dayTime(other.reported_on));
  const others = all.filter(({ figure: other }) => other !== figure && !other.previous);
  // What is recalled lies before the figure that recalls it.
  const recalling = others.find(({ figure: other }) => other.document_id === figure.document_id);
  const limit = (recalling === undefined ? null : time(recalling)) ?? meeting;
  const before = others
    .map(time)
    .filter((at) => at !== null && at < limit - 0.02)
    .map(Number);
  return before.length === 0 ? limit - 1 : (Math.max(...before) + limit) / 2;
}

const BASES: Readonly<Record<string, { readonly base: string; readonly part: string | null }>> = {
  reversal_rate: { base: 'decisions', part: 'reversed' },
  agreement: { base: 'answered', part: null },
};

function sameCase(figure: IndicatorFigure, other: IndicatorFigure): boolean {
  return (
    other.domain === figure.domain &&
    other.entity === figure.entity &&
    other.area === figure.area &&
    other.fiscal_year === figure.fiscal_year &&
    (other.fiscal_year !== null || other.document_id === figure.document_id)
  );
}

function baseOf(figure: IndicatorFigure, all: readonly IndicatorFigure[]): Count | null {
  const measure = BASES[figure.measure]?.base;
  const found = all.find((other) => other.measure === measure && sameCase(figure, other));
  return found === undefined ? null : { value: found.value, figure: found };
}

function partOf(figure: IndicatorFigure, base: Count | null, all: readonly IndicatorFigure[]): Count | null {
  const measure = BASES[figure.measure]?.part ?? null;
  if (measure === null) return null;
  const found = all.find((other) => other.measure === measure && sameCase(figure, other));
  if (found !== undefined) return { value: found.value, figure: found };
  if (base === null) return null;
  const value = onlyWholeNumber(figure, base.value);
  return value === null ? null : { value, figure: null };
}

/** The only whole number of cases that gives the printed percent; null when several do or none. */
export function onlyWholeNumber({ value, printed }: { value: number; printed: string }, base: number): number | null {
  const decimals = /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  const fitting: number[] = [];
  for (let part = 0; part <= base; part += 1) {
    const rate = (part / base) * 100;
    if (rate >= value - half - 1e-9 && rate <= value + half + 1e-9) fitting.push(part);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The whole country and regions are what a key figure is held against unless the reader chooses others. */
export function isStandardBenchmark(entity: string): boolean {
  return entity === 'Hele landet' || entity.startsWith('Region ');
}

/** The value of a benchmark at the time of a point. */
export function benchmarkAt(line: Line | undefined, at: number): Point | undefined {
  return line?.points.find((point) => Math.abs(point.at - at) < 0.01);
}

/** What two meetings of a committee both print: the older and the newer point of each key figure. */
export function changedBetween(
  indicators: readonly Indicator[],
  before: string,
  after: string,
): { indicator: Indicator; from: Point; to: Point }[] {
  return indicators.flatMap((indicator) => {
    const of = (document: string): Point | undefined =>
      [...indicator.own].reverse().find(({ figure }) => figure.document_id === document && !figure.previous);
    const [from, to] = [of(before), of(after)];
    return from === undefined || to === undefined || from.at >= to.at ? [] : [{ indicator, from, to }];
  });
}
