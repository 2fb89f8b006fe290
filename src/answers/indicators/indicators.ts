/** From key figures to series in time: own values, benchmarks, the cases behind a percentage, breaks. */

import { isPlaceOfMany } from '../../../pipeline/vocabulary/names.ts';
import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { definitionOf } from '../../indicators.ts';
import { comparedOf, familyOf, keyOf, seriesBy } from './identity.ts';
import { casesOf, type Cases } from './cases.ts';
import { assumedTime, datedOf } from './time.ts';
import { groupBy, groupByAll } from '../lookup.ts';

export interface Point extends Cases {
  readonly figure: IndicatorFigure;
  /** The upper end, where the document prints a range: `figure` is its lower end. */
  readonly upper: IndicatorFigure | null;
  /** Year with its fraction. */
  readonly at: number;
  /** The document does not say when it was measured: it stands at its meeting's day, or before it. */
  readonly undated: boolean;
}

export interface Line {
  readonly entity: string;
  readonly points: readonly Point[];
}

/** One key figure of one municipality: its own line and those of others, all in one unit. */
export interface Indicator {
  readonly key: string;
  /** Domain and measure: the areas of a family share a scale. */
  readonly family: string;
  readonly domain: string;
  readonly measure: string;
  readonly area: string | null;
  readonly subject: string | null;
  readonly comparedTo: string | null;
  readonly unit: IndicatorFigure['unit'];
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
]);

/** What services did is a key figure only where the table of key figures says what it means. */
function isFollowed(figure: IndicatorFigure): boolean {
  return figure.domain !== 'activity' || definitionOf(figure) !== undefined;
}

export function indicatorsOf(figures: readonly IndicatorFigure[]): Indicator[] {
  const leading = figures.filter((figure) => LEADING.has(figure.measure) && isFollowed(figure));
  const groups = groupByAll(leading, ...seriesBy(leading, figures));
  const keys = keysOf(groups);
  return groups.flatMap((some) => {
    const first = some[0];
    const ownFigures = some.filter(({ entity, municipality }) => entity === municipality);
    if (first === undefined || ownFigures.length === 0) return [];
    const own = pointsOf(ownFigures, figures);
    if (own.length === 0) return [];
    const indicator: Indicator = {
      key: keys.get(some) ?? keyOf(first),
      family: familyOf(first),
      domain: first.domain,
      measure: first.measure,
      area: first.area,
      subject: first.subject,
      comparedTo: some.map(comparedOf).find((compared) => compared !== null) ?? null,
      unit: first.unit,
      municipality: first.municipality,
      own,
      others: groupBy(
        some.filter(({ entity, municipality }) => entity !== municipality),
        ({ entity }) => entity,
      ).map((line) => ({ entity: line[0]?.entity ?? '', points: pointsOf(line, figures) })),
    };
    return [indicator];
  });
}

/** A key for each group; where two would share one, the larger group has it and the others add their unit. */
function keysOf(groups: readonly IndicatorFigure[][]): ReadonlyMap<IndicatorFigure[], string> {
  const keys = new Map<IndicatorFigure[], string>();
  const taken = new Set<string>();
  for (const group of [...groups].sort((a, b) => b.length - a.length)) {
    const newest = [...group].sort((a, b) => (b.reported_on ?? '').localeCompare(a.reported_on ?? ''))[0];
    if (newest === undefined) continue;
    const plain = keyOf(newest);
    let key = plain;
    for (let number = 1; taken.has(key); number += 1) {
      key = [plain, newest.unit, ...(number > 1 ? [String(number)] : [])].join('|');
    }
    taken.add(key);
    keys.set(group, key);
  }
  return keys;
}

function pointsOf(figures: readonly IndicatorFigure[], all: readonly IndicatorFigure[]): Point[] {
  const dated = datedOf(figures, all);
  const points = dated.flatMap(({ figure, at }): Point[] => {
    const place = at ?? assumedTime(figure, dated);
    if (place === null) return [];
    return [{ figure, upper: null, at: place, undated: at === null, ...casesOf(figure, all) }];
  });
  // Of several prints of the same time the newest meeting's counts, and a meeting's own before what it recalls.
  const byTime = groupByAll(points, ({ at }) => Math.round(at * 1000)).flatMap((some) => {
    if (some.length === 1) return some;
    const sorted = [...some].sort(
      (a, b) =>
        Number(a.figure.previous) - Number(b.figure.previous) ||
        (b.figure.reported_on ?? '').localeCompare(a.figure.reported_on ?? ''),
    );
    const best = sorted[0];
    return best === undefined ? [] : [withRange(best, sorted)];
  });
  return byTime.sort((a, b) => a.at - b.at);
}

/** The two ends of a printed range are one point. */
function withRange(point: Point, sameTime: readonly Point[]): Point {
  const { bound, document_id: document } = point.figure;
  if (bound !== 'low' && bound !== 'high') return point;
  const end = (side: string): Point | undefined =>
    sameTime.find(({ figure }) => figure.bound === side && figure.document_id === document);
  const [low, high] = [end('low'), end('high')];
  return low === undefined || high === undefined ? point : { ...low, upper: high.figure };
}

/** The whole country and regions are what a key figure is held against unless the reader chooses others. */
export function isStandardBenchmark(entity: string): boolean {
  return isPlaceOfMany(entity);
}

/** The value of a benchmark at the time of a point. */
export function benchmarkAt(line: Line | undefined, at: number): Point | undefined {
  return line?.points.find((point) => Math.abs(point.at - at) < 0.01);
}

/**
 * Whether nothing may be joined or compared from one point to the next: the method changed, or what a count is out of.
 */
export function isBroken(before: Point | undefined, { figure, base }: Point): boolean {
  if (before === undefined) return false;
  return figure.break_before || (figure.unit === 'count' && before.base?.value !== base?.value);
}

/** A figure whose own value stands between two others, or only on one side of it, is not to be subtracted from. */
export function isPlain({ figure, upper }: Point): boolean {
  return upper === null && (figure.bound === 'exact' || figure.bound === 'about');
}

/** From one measurement to the next that can be compared with it; null where none can. */
export function movement({ own, measure }: Indicator): number | null {
  const [last, before] = [own.at(-1), own.at(-2)];
  if (last === undefined || before === undefined || measure === 'change') return null;
  if (last.small || before.small || isBroken(before, last) || !isPlain(last) || !isPlain(before)) return null;
  if (last.figure.unit === 'rank' && last.base?.value !== before.base?.value) return null;
  return last.figure.value - before.figure.value;
}
