/** The start page's first sentences: the committee's budget, its leading key figure, its rank. */

import type { IndicatorFigure } from '../../pipeline/lake/queries/indicators.ts';
import { isForecast, ordered, type Statement } from './budget.ts';
import { shortName, type Said } from './cards.ts';
import { benchmarkAt, type Indicator } from './indicators.ts';
import { baseOf } from './start.ts';
import { comparedWith, mainBenchmark, valueText, type Speech } from './trends.ts';
import { told } from './variance.ts';

/** What the budget report says in all; [] when it has neither a total nor a deviation. */
export function budgetSentences(statement: Statement | undefined, speech: Speech): Said[] {
  if (statement === undefined) return [];
  const { w } = speech;
  const o = w.charts.overview;
  const manner = { ...speech, unit: 'mio' as const };
  const year = String(statement.fiscalYear);
  const forecast = isForecast(statement);
  const { total } = statement;
  const deviation = total?.figures.deviation;
  if (total === null || deviation === undefined) {
    const [largest] = ordered(statement.rows, 'beloeb');
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
  return [{ text: `${words(forecast, told(total, manner), year)}${frame}`, facts: [deviation.fact_id] }];
}

/** The newest value of a key figure, against the country or region; [] when it has no value. */
export function indicatorSentences(indicator: Indicator, all: readonly IndicatorFigure[], speech: Speech): Said[] {
  const { w, f } = speech;
  const last = indicator.own.at(-1);
  if (last === undefined) return [];
  const { figure } = last;
  const base = baseOf(figure, all);
  const name = shortName(figure, null, speech);
  const value = valueText(figure, speech);
  const head = w.charts.overview.fact(name, base === null ? value : w.start.ofBase(value, f.count(base.value)));
  const against = againstOf(indicator, last.at, all, speech);
  const small = last.small && last.base !== null ? w.indicators.onlyOf(figure.measure, f.count(last.base.value)) : '';
  return [{ text: `${head}${against.text}${small}.`, facts: [figure.fact_id, ...against.facts] }];
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
  const gap = gaps.find(({ compared_to }) => compared_to === 'Hele landet');
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
