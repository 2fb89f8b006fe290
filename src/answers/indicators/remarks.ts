/** What stands below a key figure's sentence and its chart: how cases divide, how it is defined, what to beware of. */

import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { labelOf } from '../describe.ts';
import { definitionOf } from '../../indicators.ts';
import { isBroken, type Indicator, type Line } from './indicators.ts';
import type { Target } from './target.ts';
import type { Speech } from './trends.ts';

/** How the reversed decisions divide, the definition, and what was decided on the item. */
export function asideOf(indicator: Indicator, figures: readonly IndicatorFigure[], { w, f }: Speech): string {
  const t = w.indicators;
  const last = indicator.own.at(-1);
  if (last === undefined) return '';
  const of = (measure: string): number | undefined =>
    figures.find(
      (figure) =>
        figure.measure === measure &&
        figure.area === indicator.area &&
        figure.entity === indicator.municipality &&
        figure.fiscal_year === last.figure.fiscal_year,
    )?.value;
  const [remitted, amended] = [of('remitted'), of('amended')];
  // Parts that do not give the whole are told by the checks, not here.
  const divided =
    indicator.measure === 'reversal_rate' &&
    remitted !== undefined &&
    amended !== undefined &&
    remitted + amended > 0 &&
    remitted + amended === last.part?.value;
  return [
    divided ? t.parts(remitted, amended) : null,
    definitionOf(indicator)?.text[f.language],
    last.figure.decision === null ? null : t.decided(labelOf(w.decisions, last.figure.decision)),
  ]
    .filter((part) => part != null)
    .join(' ');
}

/** The remarks below the chart, as far as its points call for them. */
export function remarksOf(
  { own, measure }: Indicator,
  lines: readonly Line[],
  target: Target | null,
  { w }: Speech,
): string[] {
  const t = w.indicators;
  const points = [...own, ...lines.flatMap((line) => line.points)];
  return [
    own.some(({ part }) => part !== null && part.figure === null) ? t.wholeNumberNote : null,
    own.some(({ small }) => small) ? t.smallNone(measure) : null,
    own.some((point, at) => isBroken(own[at - 1], point)) ? t.breakMark : null,
    points.some(({ figure }) => figure.is_derived) ? t.derivedNote : null,
    own.some(({ undated, figure }) => undated && !figure.previous) ? t.undatedNote : null,
    own.some(({ undated, figure }) => undated && figure.previous) ? t.undatedBetween : null,
    own.some(({ upper }) => upper !== null) ? t.rangeNote : null,
    measure === 'change' ? t.stems : null,
    target === null ? null : t.targetNote(target.figure !== null),
  ].filter((remark) => remark !== null);
}
