/**
 * What the minutes tell of others beside a key figure, of a population or a place that its own line is not drawn with.
 */

import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { type Indicator, isStandardBenchmark, type Line } from './indicators.ts';
import { valueText, type Speech } from './trends.ts';

/**
 * "Referatet nævner også: Hele landet 19,4 % (optaget på erhvervsuddannelse)." for the levels of others that the same
 * agenda item tells of the same time and that `lines` do not draw; '' when there are none. Of another subject only
 * country and region are told, with their subject: it may be another population.
 */
export function besideOf(
  indicator: Indicator,
  lines: readonly Line[],
  figures: readonly IndicatorFigure[],
  speech: Speech,
): string {
  const last = indicator.own.at(-1)?.figure;
  if (last === undefined) return '';
  const drawn = new Set(lines.flatMap((line) => line.points.map(({ figure }) => figure.fact_id)));
  const told = figures.filter(
    (figure) =>
      figure.document_id === last.document_id &&
      figure.item_no === last.item_no &&
      figure.domain === last.domain &&
      figure.measure === last.measure &&
      figure.area === last.area &&
      figure.unit === last.unit &&
      figure.period === last.period &&
      figure.entity !== indicator.municipality &&
      !figure.is_derived &&
      !drawn.has(figure.fact_id) &&
      (figure.subject === last.subject || (lines.length === 0 && isStandardBenchmark(figure.entity))),
  );
  const { w } = speech;
  const parts = told.map((figure) => {
    const level = `${w.indicators.entity(figure.entity)} ${valueText(figure, speech)}`;
    return figure.subject === null || figure.subject === last.subject ? level : `${level} (${figure.subject})`;
  });
  return parts.length === 0 ? '' : w.indicators.alsoTold(new Intl.ListFormat(speech.f.language).format(parts));
}
