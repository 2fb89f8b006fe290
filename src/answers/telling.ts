/** The sentence above a key figure: what it is, against whom, and against before, unless too few cases say nothing. */

import { benchmarkAt, type Indicator, type Line, type Point } from './indicators.ts';
import { mainBenchmark, timeText, valueText, type Speech } from './trends.ts';

/** What the newest own point says. Words between ** are bold. */
export function sentenceOf(
  indicator: Indicator,
  lines: readonly Line[],
  rankOf: string | null,
  speech: Speech,
): string {
  const { w, f } = speech;
  const t = w.charts.indicators;
  const last = indicator.own.at(-1);
  if (last === undefined) return '';
  const before = indicator.own.at(-2);
  const line = mainBenchmark(lines);
  const other = benchmarkAt(line, last.at);
  const value = valueText(last.figure, speech);
  const when = timeText(last, speech);
  const quiet = last.small || before?.small === true;
  if (indicator.measure === 'reversal_rate') {
    const head =
      last.part !== null && last.base !== null
        ? t.reversed(when, f.count(last.part.value), f.count(last.base.value), value)
        : t.reversalRate(when, value);
    const against =
      line !== undefined && other !== undefined ? t.against(valueText(other.figure, speech), line.entity) : '';
    const past =
      before === undefined || quiet ? '' : t.before(timeText(before, speech), valueText(before.figure, speech));
    const small = last.small && last.base !== null ? ` ${t.smallSentence(f.count(last.base.value))}` : '';
    return `${head}${against}${past}.${small}`;
  }
  const head = t.level(capital(t.inTime(when)), indicator.measure === 'rank' ? t.rank(value, rankOf) : value);
  return `${head}${gapTo(last, line, other, speech)}${pastOf(last, before, quiet, speech)}.`;
}

function gapTo(last: Point, line: Line | undefined, other: Point | undefined, speech: Speech): string {
  const t = speech.w.charts.indicators;
  if (line === undefined || other === undefined || last.figure.unit === 'rank') return '';
  const gap = last.figure.value - other.figure.value;
  const printed = valueText(other.figure, speech);
  const value = other.figure.is_derived ? `${speech.w.charts.overview.about(printed)}*` : printed;
  if (Math.abs(gap) < 0.05) return t.levelSame(line.entity, value);
  const unit = last.figure.unit === 'pct' ? 'pct_point' : last.figure.unit;
  const size = `${speech.f.value(Math.abs(gap), unit, unit === 'pct_point' ? { digits: 1 } : {})}*`;
  return t.levelGap(size, gap < 0, line.entity, value);
}

function pastOf(last: Point, before: Point | undefined, quiet: boolean, speech: Speech): string {
  const t = speech.w.charts.indicators;
  if (before === undefined || quiet) return '';
  const when = before.undated && before.figure.previous ? t.atLast : t.inTime(timeText(before, speech));
  const value = valueText(before.figure, speech);
  return last.figure.break_before ? t.beforeBreak(capital(when), value) : t.levelBefore(when, value);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
