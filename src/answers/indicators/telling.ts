/** The sentence above a key figure: what it is, against whom, and against before, unless too few cases say nothing. */

import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { boundSign, labelOf } from '../describe.ts';
import { definitionOf, withArea } from '../../indicators.ts';
import { capital } from '../../messages/typeset.ts';
import { benchmarkAt, isPlain, isStandardBenchmark, type Indicator, type Line, type Point } from './indicators.ts';
import { inDocument } from './identity.ts';
import { isOfOthers, missing, targetValue, type Target } from './target.ts';
import { statedTime } from './time.ts';
import { decimalsOf, mainBenchmark, pointText, regionOf, timeText, valueText, type Speech } from './trends.ts';

export interface Telling {
  /** Whom the reader compares with. */
  readonly lines: readonly Line[];
  readonly target: Target | null;
  /** The printed gaps among all figures: a printed difference is better than one computed from two levels. */
  readonly gaps: readonly IndicatorFigure[];
}

/** What the newest own point says, as one or a few sentences. Words between ** are bold. */
export function sentenceOf(indicator: Indicator, telling: Telling, speech: Speech): string {
  const last = indicator.own.at(-1);
  if (last === undefined) return '';
  if (indicator.measure === 'target') return targetItself(last, speech);
  const before = indicator.own.at(-2);
  const head = headOf(indicator, last, speech);
  const against = againstOf(indicator, last, telling, speech);
  const past = before === undefined ? '' : pastOf(indicator, last, before, speech);
  return `${head}${against}${past}.${smallOf(indicator, last, before, speech)}${aimOf(indicator, last, telling.target, speech)}`;
}

function headOf(indicator: Indicator, last: Point, speech: Speech): string {
  const { w, f } = speech;
  const t = w.indicators;
  const when = capital(whenOf(last, speech));
  const value = saidText(last, speech);
  const { base, part } = last;
  switch (indicator.measure) {
    case 'reversal_rate':
      if (base === null || part === null) break;
      return t.reversed(when, f.count(part.value), f.count(base.value), value);
    case 'agreement':
      return t.positive(when, value, base === null ? null : f.count(base.value));
    case 'response_rate':
      if (base === null) break;
      return t.responded(when, value, part === null ? null : f.count(part.value), f.count(base.value));
    case 'rank':
      return t.ranked(when, indicator.municipality, ofBase(last, value, speech), regionOf(indicator));
    case 'count':
      if (definitionOf(indicator) !== undefined || last.figure.unit !== 'count' || indicator.subject === null) break;
      return t.counted(when, `${value} ${indicator.subject}`);
    case 'gap':
      return last.figure.value === 0
        ? t.level0(when, phraseOf(indicator, speech), indicator.comparedTo)
        : t.apart(
            when,
            phraseOf(indicator, speech),
            sizeText(last.figure, speech),
            isUnder(last),
            indicator.comparedTo,
          );
    default:
  }
  return t.level(when, phraseOf(indicator, speech), ofBase(last, value, speech));
}

/** 'andelen af langtidsledige': the definition's words, else those of the measure. */
function phraseOf(indicator: Indicator, { w, f }: Speech): string {
  const t = w.indicators;
  const known = withArea(definitionOf(indicator)?.phrase[f.language] ?? '', indicator.area);
  if (known !== '') return known;
  return t.phrases[indicator.measure] ?? t.figure;
}

/** When a point was measured, within a sentence: an undated figure is told by its meeting. */
function whenOf(point: Point, speech: Speech): string {
  const t = speech.w.indicators;
  if (point.undated) return point.figure.previous ? t.atLast : t.atMeeting(timeText(point, speech));
  const time = timeText(point, speech);
  return time.includes('/') ? t.inSchoolYear(time) : t.inTime(time);
}

/** The value in words: 'mindst 95 %' instead of '≥ 95 %', 'mere end 95 %' instead of '> 95 %'. */
function saidText(point: Point, speech: Speech): string {
  const text = pointText(point, speech);
  const sign = boundSign(point.figure);
  if (sign === '' || !text.startsWith(sign)) return text;
  return `${labelOf(speech.w.passport.bounds, point.figure.bound)} ${text.slice(sign.length)}`;
}

/** 'nr. 38 af 91', '5 af 6': of a percentage the cases are told elsewhere. */
function ofBase({ base, figure }: Point, value: string, { w, f }: Speech): string {
  return base === null || figure.unit === 'pct' ? value : w.indicators.ofBase(value, f.count(base.value));
}

function isUnder({ figure }: Point): boolean {
  return figure.value < 0;
}

/** '5,2 pct.point' of a gap of -5,2. */
function sizeText(figure: IndicatorFigure, { f, w }: Speech): string {
  const digits = Math.max(1, decimalsOf(figure.printed));
  const text = f.value(Math.abs(figure.value), figure.unit, figure.unit === 'pct_point' ? { digits } : {});
  return figure.bound === 'about' ? w.charts.overview.about(text) : text;
}

/** The differences to country and region, or the level of the one that the reader chose. */
function againstOf(indicator: Indicator, last: Point, { lines, gaps }: Telling, speech: Speech): string {
  const t = speech.w.indicators;
  const { unit } = last.figure;
  // Ranks are compared by themselves; numbers of people say nothing about places of another size.
  if (unit !== 'pct' && unit !== 'days') return '';
  const main = mainBenchmark(lines);
  const shown = lines
    .filter((line) => line === main || isStandardBenchmark(line.entity))
    .sort((a, b) => Number(b === main) - Number(a === main))
    .flatMap((line) => {
      const point = benchmarkAt(line, last.at);
      return point === undefined ? [] : [{ line, point }];
    });
  const [first] = shown;
  if (first === undefined) return '';
  if (indicator.measure === 'reversal_rate' || !isPlain(last) || !isPlain(first.point)) {
    return t.against(levelText(first.point, speech), first.line.entity);
  }
  const parts = shown
    .filter(({ point }) => isPlain(point))
    .map(({ line, point }) => ({ point, text: gapText(gapTo(last, line.entity, point, gaps), line.entity, speech) }));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined)
    return t.joined([t.bracketed(only.text, levelText(only.point, speech))]);
  return t.joined(parts.map(({ text }) => text));
}

/** A benchmark's level; one that was computed is approximate and starred. */
export function levelText({ figure }: Point, speech: Speech): string {
  const text = valueText(figure, speech);
  return figure.is_derived ? `${speech.w.charts.overview.about(text)}*` : text;
}

/** A difference to another: printed, or computed from two levels and then starred. */
export interface Gap {
  readonly value: number;
  readonly digits: number;
  readonly unit: IndicatorFigure['unit'];
  readonly figure: IndicatorFigure | null;
}

/** The difference of a point to another's at the same time. */
export function gapTo(own: Point, entity: string, other: Point, gaps: readonly IndicatorFigure[]): Gap {
  const { figure } = own;
  const printed = inDocument(gaps, 'gap', figure.document_id).find(
    (gap) =>
      gap.compared_to === entity &&
      gap.entity === figure.entity &&
      gap.domain === figure.domain &&
      gap.area === figure.area &&
      gap.subject === figure.subject &&
      gap.previous === figure.previous &&
      statedTime(gap) === statedTime(figure),
  );
  if (printed !== undefined && figure.unit === 'pct') {
    return {
      value: printed.value,
      digits: Math.max(1, decimalsOf(printed.printed)),
      unit: printed.unit,
      figure: printed,
    };
  }
  const exact = exactRate(own);
  const decimals = [exact === null ? decimalsOf(figure.printed) : 1, decimalsOf(other.figure.printed)];
  const difference = (exact ?? figure.value) - other.figure.value;
  // A difference is no finer than the coarser of the two; one that would round away keeps a decimal.
  const coarse = Math.min(...decimals);
  const digits = Math.abs(difference) < 0.5 ? Math.max(1, ...decimals) : coarse;
  const value = Number(difference.toFixed(digits));
  return { value, digits, unit: figure.unit === 'pct' ? 'pct_point' : figure.unit, figure: null };
}

/** The share that the cases give, where a rate is printed coarser: 31 of 70 are 44,3 % and not 44; else null. */
function exactRate({ figure, part, base }: Point): number | null {
  if (figure.unit !== 'pct' || decimalsOf(figure.printed) > 0 || part === null || base === null) return null;
  return base.value === 0 ? null : (part.value / base.value) * 100;
}

function gapText(gap: Gap, entity: string, speech: Speech): string {
  const t = speech.w.indicators;
  if (gap.value === 0) return t.sameAs(entity);
  return t.gapTo(gapSize(gap, speech), gap.value < 0, entity);
}

/** '4,4 pct.point', starred where it was computed. */
export function gapSize({ value, digits, unit, figure }: Gap, { f }: Speech): string {
  return `${f.value(Math.abs(value), unit, { digits })}${figure === null ? '*' : ''}`;
}

function pastOf(indicator: Indicator, last: Point, before: Point, speech: Speech): string {
  const t = speech.w.indicators;
  // Each change is of its own span of time.
  if (last.small || before.small || indicator.measure === 'change') return '';
  const when = whenOf(before, speech);
  if (indicator.measure === 'gap') {
    const size = sizeText(before.figure, speech);
    if (last.figure.break_before) {
      return t.broken(capital(when), before.figure.value === 0 ? t.noGap : t.side(size, isUnder(before)));
    }
    return before.figure.value === 0 ? t.gapBefore0(when) : t.gapBefore(when, size, isUnder(before));
  }
  const value = ofBase(before, saidText(before, speech), speech);
  if (last.figure.break_before) return t.broken(capital(when), value);
  return value === ofBase(last, saidText(last, speech), speech) ? t.beforeSame(when, value) : t.before(when, value);
}

function smallOf({ measure }: Indicator, last: Point, before: Point | undefined, { w, f }: Speech): string {
  const t = w.indicators;
  if (last.small && last.base !== null) return t.smallNow(measure, f.count(last.base.value));
  if (before?.small === true && before.base !== null) return t.smallBefore(measure, f.count(before.base.value));
  return '';
}

function aimOf(indicator: Indicator, last: Point, target: Target | null, speech: Speech): string {
  if (target === null) return '';
  const { w, f } = speech;
  const t = w.indicators;
  const value = targetValue(target, indicator, speech);
  const year = target.year === null ? null : String(target.year);
  const past = target.year !== null && target.year < Math.floor(last.at);
  const gap = missing(indicator, target);
  if (isOfOthers(target, indicator)) {
    return `${t.aim(value, target.bound, year, past)}${t.aimOfOthers(target.figure?.subject ?? '', indicator.subject ?? '')}`;
  }
  if (gap === null) return t.aim(value, target.bound, year, past);
  if (gap === 0) return t.met(value, target.bound, year);
  const unit = indicator.unit === 'pct' ? 'pct_point' : indicator.unit;
  const digits = Math.max(indicator.unit === 'pct' ? 1 : 0, decimalsOf(last.figure.printed));
  const size = f.value(gap, unit, { digits });
  return t.missed(value, target.bound, year, past, size, last.figure.value > target.value);
}

/** A target without the figure that it is set for. */
function targetItself({ figure }: Point, { w, f }: Speech): string {
  const year = figure.fiscal_year === null ? null : String(figure.fiscal_year);
  return `${w.indicators.isTarget(f.value(figure.value, figure.unit), figure.bound, year)}.`;
}
