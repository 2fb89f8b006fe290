/** From a key figure to what its card says: value, course, change, benchmark and what to beware of. */

import { COUNTRY } from '../../../pipeline/vocabulary/names.ts';
import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import type { TrendSeries } from '../../charts/trend.ts';
import { labelOf } from '../describe.ts';
import { definitionOf, holdsArea, withArea } from '../../indicators.ts';
import { capital } from '../../messages/typeset.ts';
import { baseFigure } from './identity.ts';
import {
  benchmarkAt,
  isBroken,
  isPlain,
  isStandardBenchmark,
  type Indicator,
  type Line,
  type Point,
} from './indicators.ts';
import { definedName, kindName, topicName } from './naming.ts';
import { difference } from '../meeting/start.ts';
import { gapSize, gapTo, levelText } from './telling.ts';
import {
  mainBenchmark,
  numberText,
  pointNumber,
  pointText,
  runsDownwards,
  seriesOf,
  timeText,
  type Speech,
} from './trends.ts';

/** Words whose figures, between **, open the passports of `facts` in order. */
export interface Said {
  readonly text: string;
  readonly facts: readonly string[];
}

export interface Card {
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  readonly fact: string;
  readonly reading: string;
  /** Made when it is drawn: the words of hundreds of points, of which few are in sight. */
  readonly series: readonly TrendSeries[];
  readonly downwards: boolean;
  readonly first: string | null;
  readonly last: string;
  /** What became of the value since the point before, or why that is not told. */
  readonly change: Said;
  readonly benchmarks: readonly Said[];
  readonly cases: string | null;
  readonly small: string | null;
  readonly hasBreak: boolean;
  readonly undated: string | null;
  readonly derived: boolean;
}

/** What a key figure is called where there is little room. `base`: of how many places a rank is. */
export function shortName(figure: IndicatorFigure, base: number | null, { w, f }: Speech): string {
  const { measure, domain, area, subject, compared_to: entity } = figure;
  const names = w.start.names;
  const defined = definitionOf(figure);
  const definition = defined === undefined ? undefined : withArea(defined.name[f.language], null);
  const topic = labelOf(w.domains, domain);
  // Defined for this area: its own name, up to the comma that says in what it is measured.
  const own = isNamed(defined?.area) ? definition?.split(',')[0] : undefined;
  switch (measure) {
    case 'reversal_rate':
      return names.rate(area);
    case 'gap':
      return names.gap(own ?? kindName(topic, figure), entity ?? '');
    case 'rank':
      return area === null && definition !== undefined
        ? definition
        : names.rank(own ?? capital(area ?? topic), base === null ? null : f.count(base));
    case 'response_rate':
      return names.responseRate;
    case 'agreement':
      return subject === null ? (definition ?? topic) : w.indicators.questionName(definition ?? topic, subject);
    default:
  }
  if (own !== undefined) return own;
  if (defined === undefined) return topicName(figure, w);
  const { name, rest } = definedName(defined, figure, f.language);
  // Where there is little room a benefit alone says what is counted.
  if (holdsArea(defined.name[f.language]) && area !== null) return kindName(topic, { domain, area, subject: null });
  return [name, ...rest].join(', ');
}

/** A definition's area that it names itself: neither any nor none. */
function isNamed(name: string | null | undefined): boolean {
  return name !== null && name !== undefined && name !== '';
}

/** Country before region: who the card's own line is held against. */
function standardLines({ others }: Indicator): readonly Line[] {
  const rank = ({ entity }: Line): number => (entity === COUNTRY ? 0 : 1);
  return others.filter(({ entity }) => isStandardBenchmark(entity)).sort((a, b) => rank(a) - rank(b));
}

export function cardOf(indicator: Indicator, all: readonly IndicatorFigure[], speech: Speech): Card | null {
  const { f, w } = speech;
  const last = indicator.own.at(-1);
  const first = indicator.own[0];
  if (last === undefined || first === undefined) return null;
  const { figure } = last;
  const base = baseFigure(figure, all);
  const benchmark = mainBenchmark(standardLines(indicator));
  const title = shortName(figure, base?.value ?? null, speech);
  const isRank = figure.unit === 'rank';
  const bound = figure.bound === 'exact' ? '' : `${labelOf(w.passport.bounds, figure.bound)} `;
  let series: readonly TrendSeries[] | null = null;
  return {
    title,
    value: last.upper === null ? `${bound}${numberText(figure, speech)}` : pointNumber(last, speech),
    unit: isRank || figure.unit === 'count' ? ofBase(base?.value ?? last.base?.value, speech) : unitOf(figure, speech),
    fact: figure.fact_id,
    reading: `${title}: ${pointText(last, speech)}`,
    get series() {
      series ??= seriesOf(indicator, benchmark === undefined ? [] : [benchmark], speech).map((one) => ({
        ...one,
        points: one.points.map((point) => read(point, title)),
      }));
      return series;
    },
    downwards: runsDownwards(indicator),
    first: first === last ? null : `${numberText(first.figure, speech)} · ${timeText(first, speech)}`,
    last: timeText(last, speech),
    change: changeOf(indicator, last, speech),
    benchmarks: benchmarksOf(indicator, last, all, speech),
    cases: casesOf(last, speech),
    small: last.small && last.base !== null ? w.indicators.small(figure.measure, f.count(last.base.value)) : null,
    hasBreak: indicator.own.some((point, at) => isBroken(indicator.own[at - 1], point)),
    undated: undatedWords(indicator, speech),
    derived: [last, ...standardLines(indicator).flatMap(({ points }) => points)].some((one) => one.figure.is_derived),
  };
}

function read<T extends { readonly reading: string }>(point: T, title: string): T {
  return { ...point, reading: `${title}, ${point.reading}` };
}

/** 'af 91' */
function ofBase(base: number | undefined, { f, w }: Speech): string {
  return base === undefined ? '' : w.start.ofBase('', f.count(base)).trim();
}

function unitOf({ unit, value }: IndicatorFigure, { f }: Speech): string {
  return unit === 'count' ? '' : f.unit(unit, value);
}

function changeOf(indicator: Indicator, last: Point, speech: Speech): Said {
  const { w, f } = speech;
  const o = w.charts.overview;
  const before = indicator.own.at(-2);
  if (before === undefined) return { text: o.first, facts: [] };
  if (last.small || before.small) return { text: o.noTrend, facts: [] };
  const when = before.figure.previous && before.undated ? o.previousTime : timeText(before, speech);
  const value = `**${numberText(before.figure, speech)}**`;
  const facts = [before.figure.fact_id];
  // Of another number of benefits the same number says something else.
  if (before.base?.value !== last.base?.value && last.figure.unit === 'count') {
    const whole =
      before.base === null
        ? value
        : `**${w.indicators.ofBase(numberText(before.figure, speech), f.count(before.base.value))}**`;
    return { text: w.indicators.was(whole, when), facts };
  }
  if (last.figure.break_before) return { text: capitalised(speech.w.start.beforeBreak(value, when)), facts };
  return { text: capitalised(o.sinceBefore(changeText(before.figure, last.figure, speech), when, value)), facts };
}

function capitalised(text: string): string {
  return text.startsWith('**') ? `**${capital(text.slice(2))}` : capital(text);
}

/** '-2,8 pct.point', '7 pladser frem'; without a star. */
export function changeText(from: IndicatorFigure, to: IndicatorFigure, { f, w }: Speech): string {
  const change = difference(from.value, to.value);
  if (to.unit === 'rank') {
    if (change === 0) return plain(w.charts.overview.unchanged);
    const places = f.count(Math.abs(change));
    return plain(change < 0 ? w.charts.overview.placesForward(places) : w.charts.overview.placesBack(places));
  }
  const unit = to.unit === 'pct' ? 'pct_point' : to.unit;
  if (change === 0) return plain(w.charts.overview.unchanged);
  return f.value(change, unit, { signed: true });
}

// The words of a change carry the star that their caller sets.
function plain(text: string): string {
  return text.replace(/\*$/u, '');
}

function benchmarksOf(indicator: Indicator, last: Point, all: readonly IndicatorFigure[], speech: Speech): Said[] {
  const { w } = speech;
  const t = w.indicators;
  if (indicator.measure === 'rank') return [{ text: w.start.bestRank, facts: [] }];
  if (indicator.measure === 'gap') return [{ text: w.start.gapZero(indicator.comparedTo ?? ''), facts: [] }];
  return standardLines(indicator).flatMap((line): Said[] => {
    const point = benchmarkAt(line, last.at);
    if (point === undefined) return [];
    const level = levelText(point, speech);
    const value = level.endsWith('*') ? `**${level.slice(0, -1)}***` : `**${level}**`;
    const facts = [point.figure.fact_id];
    if (!isPlain(last) || !isPlain(point) || indicator.unit === 'persons' || indicator.unit === 'fte') {
      return [{ text: w.charts.overview.benchmark(w.charts.entityShort(line.entity), value), facts }];
    }
    const gap = gapTo(last, line.entity, point, all);
    const size = gapSize(gap, speech);
    const said = gap.value === 0 ? t.sameShort(line.entity) : t.gapShort(size, gap.value < 0, line.entity);
    return [{ text: t.bracketed(said, value), facts }];
  });
}

const isDated = ({ undated }: Point): boolean => !undated;
const isRecalled = ({ undated, figure }: Point): boolean => undated && figure.previous;

function undatedWords({ own }: Indicator, { w }: Speech): string | null {
  const t = w.indicators;
  const remarks = [
    own.some(({ undated, figure }) => undated && !figure.previous) ? t.undatedNote : null,
    own.some((point, at) => isRecalled(point) && own.slice(0, at).some(isDated) && own.slice(at).some(isDated))
      ? t.undatedBetween
      : own.some(isRecalled)
        ? t.undatedRecalled
        : null,
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? null : remarks.join(' ');
}

function casesOf({ figure, part, base }: Point, { f, w }: Speech): string | null {
  if (part === null || base === null) return null;
  const star = part.figure === null ? '*' : '';
  return w.indicators.casesIn(figure.measure, `${f.count(part.value)}${star}`, f.count(base.value));
}
