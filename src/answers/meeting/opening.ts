/** The start page's first sentences: the committee's budget, its leading key figure, its rank. */

import { COUNTRY } from '../../../pipeline/vocabulary/names.ts';
import type { Check } from '../../../pipeline/lake/queries/checks.ts';
import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { capital } from '../../messages/typeset.ts';
import { isForecast, ordered, type Entry, type Statement } from '../budget/statements.ts';
import { doubtOf } from '../budget/sentence.ts';
import { definitionOf, holdsArea, withArea } from '../../indicators.ts';
import { shortName, type Said } from '../indicators/cards.ts';
import { baseFigure } from '../indicators/identity.ts';
import { benchmarkAt, movement, type Indicator, type Point } from '../indicators/indicators.ts';
import { isToldAt, type At } from './meetings.ts';
import { comparedWith, mainBenchmark, timeText, valueText, type Speech } from '../indicators/trends.ts';
import { told } from '../budget/variance.ts';

/** The text of the minutes may name many areas: the sentence tells the first ones. */
const MENTIONED = 2;

/** A sentence on the budget, on the first key figures that enough cases stand behind, on the overall rank. */
export function openingOf(
  statement: Statement | undefined,
  leading: readonly Indicator[],
  all: readonly IndicatorFigure[],
  speech: Speech,
  checks: readonly Check[] = [],
  /** The minutes that the page is about: what others told is told with its time; undefined for any. */
  meeting?: At,
): Said[] {
  const solid = leading.filter(({ own }) => own.at(-1)?.small !== true);
  const levels = solid.filter(({ measure }) => measure !== 'rank').slice(0, statement === undefined ? 3 : 1);
  const rank = solid.find(({ measure, area }) => measure === 'rank' && area === null);
  return [
    ...budgetSentences(statement, checks, speech),
    ...[...levels, ...(rank === undefined ? [] : [rank])].flatMap((one) =>
      indicatorSentences(one, all, speech, meeting),
    ),
  ];
}

/** What the budget report says in all; [] when it has neither a total nor a deviation. */
function budgetSentences(statement: Statement | undefined, checks: readonly Check[], speech: Speech): Said[] {
  if (statement === undefined) return [];
  const { w } = speech;
  const o = w.charts.overview;
  const manner = { ...speech, unit: 'mio' as const };
  const year = String(statement.fiscalYear);
  const forecast = isForecast(statement);
  const { total } = statement;
  const deviation = total?.figures.deviation;
  if (total === null || deviation === undefined) {
    const entries = ordered(statement.rows, 'amount');
    // The text may count one thing in two ways, and does not say from which budget: none of it is the largest.
    if (statement.source.table_no === null) return [mentioned(entries, year, speech)];
    const [largest] = entries;
    const figure = largest?.figures.deviation;
    if (largest === undefined || figure === undefined) return [];
    const name = largest.area ?? largest.committee ?? w.charts.budget.totalAreas;
    return [
      { text: w.start.largest(name, told(largest, manner).amount, figure.value > 0, year), facts: [figure.fact_id] },
    ];
  }
  if (deviation.value === 0) return [{ text: w.start.onBudget(forecast, year), facts: [] }];
  const words = statement.kind === 'areas' ? o.expects : o.committees;
  const frame = statement.frame === null ? '' : ` ${w.start.inFrame[statement.frame]}`;
  const said = told(total, manner);
  const text =
    statement.economy === 'income' ? w.budget.lead.income(said, forecast) : `${words(forecast, said, year)}${frame}`;
  const doubt = doubtOf(total, checks);
  return [{ text: doubt === null ? text : w.charts.budget.doubted(text, doubt), facts: [deviation.fact_id] }];
}

/** What the text of the minutes names, the largest first; the text may have more. */
function mentioned(entries: readonly Entry[], year: string, { w, f }: Speech): Said {
  const first = entries.slice(0, MENTIONED);
  return {
    text: w.budget.lead.mentioned(
      first.map((entry) => ({
        name: entry.area ?? entry.committee ?? w.charts.budget.totalAreas,
        told: told(entry, { w, f, unit: 'mio' }),
      })),
      entries.length > MENTIONED,
      year,
    ),
    facts: first.flatMap(({ figures }) => figures.deviation?.fact_id ?? []),
  };
}

/** The newest value of a key figure, against the country or region; [] when it has no value. */
function indicatorSentences(
  indicator: Indicator,
  all: readonly IndicatorFigure[],
  speech: Speech,
  meeting: At | undefined,
): Said[] {
  const { w, f } = speech;
  const last = indicator.own.at(-1);
  if (last === undefined) return [];
  const { figure } = last;
  const base = baseFigure(figure, all);
  const value = valueText(figure, speech);
  const head = headOf(figure, base === undefined ? value : w.start.ofBase(value, f.count(base.value)), speech);
  const against = againstOf(indicator, last.at, all, speech);
  const small = last.small && last.base !== null ? w.indicators.onlyOf(figure.measure, f.count(last.base.value)) : '';
  const told = meeting === undefined || isToldAt(figure, meeting) ? '' : ` (${timeText(last, speech)})`;
  const since = against.text === '' && small === '' ? sinceOf(indicator, last, speech) : '';
  return [{ text: `${head}${told}${against.text}${since}${small}.`, facts: [figure.fact_id, ...against.facts] }];
}

/** Where nobody is compared with, what became of it: ', 54* flere end december 2019'; '' where that cannot be told. */
function sinceOf(indicator: Indicator, last: Point, speech: Speech): string {
  const { w, f } = speech;
  const change = movement(indicator);
  const before = indicator.own.at(-2);
  const { unit } = last.figure;
  if (change === null || change === 0 || before === undefined || unit === 'rank') return '';
  const time = timeText(before, speech);
  const when = before.undated && before.figure.previous ? time : w.indicators.inTime(time);
  const size = Math.abs(Math.round(change * 100) / 100);
  if (unit === 'persons' || unit === 'fte') return w.start.courseChange(f.count(size), change > 0, when);
  return w.start.levelChange(f.value(size, unit === 'pct' ? 'pct_point' : unit), change > 0, when);
}

/**
 * 'Andelen af langtidsledige er 12,9 %' where a definition says how to speak of it; else 'Erhvervsvenlighed: nr. 38'.
 */
function headOf(figure: IndicatorFigure, value: string, speech: Speech): string {
  const o = speech.w.charts.overview;
  const definition = definitionOf(figure);
  const own = definition?.phrase[speech.f.language] ?? '';
  const phrase = withArea(own, figure.area);
  // A definition for any area or subject speaks of none: its name, with the area, says more.
  const isWhole =
    (figure.area === null || (definition?.area ?? null) !== null || holdsArea(own)) &&
    (figure.subject === null || (definition?.subject ?? null) !== null);
  if (phrase !== '' && isWhole && figure.measure === 'share') return o.factIs(capital(phrase), value);
  // 'nr.' says already that it is a rank.
  const name = shortName(figure, null, speech);
  return o.fact(figure.unit === 'rank' && figure.area === null ? (name.split(',')[0] ?? name) : name, value);
}

function againstOf(indicator: Indicator, at: number, all: readonly IndicatorFigure[], speech: Speech): Said {
  const { w, f } = speech;
  const none = { text: '', facts: [] };
  const figure = indicator.own.at(-1)?.figure;
  if (figure === undefined || figure.unit === 'rank') return none;
  // A printed gap is better than one computed from two levels.
  const gaps = all.filter(
    (other) =>
      other.measure === 'gap' &&
      other.domain === figure.domain &&
      other.area === figure.area &&
      other.document_id === figure.document_id,
  );
  const gap = gaps.find(({ compared_to }) => compared_to === COUNTRY);
  if (figure.measure !== 'gap' && gap?.compared_to != null) {
    const size = `**${f.value(Math.abs(gap.value), gap.unit, { digits: 1 })}**`;
    return { text: w.charts.overview.gap(size, gap.value < 0, gap.compared_to), facts: [gap.fact_id] };
  }
  const line = mainBenchmark(comparedWith(indicator, undefined));
  const other = benchmarkAt(line, at);
  if (line === undefined || other === undefined) return none;
  return {
    text: w.indicators.against(`**${valueText(other.figure, speech)}**`, line.entity),
    facts: [other.figure.fact_id],
  };
}
