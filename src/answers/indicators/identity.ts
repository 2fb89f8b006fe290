/**
 * When two figures are the same key figure, and which number one is part of: Overblik and Nøgletal go by these rules.
 */

import { isRegion } from '../../../pipeline/vocabulary/names.ts';
import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { lookupByTwo, onceFor } from '../lookup.ts';

const DOMAINS = [
  'unemployment_shares',
  'reversal_rates',
  'rankings',
  'benefits',
  'sickness_absence',
  'education',
  'surveys',
  'activity',
];

/** Where a domain stands among the others; those without a place of their own come last. */
export function placeOfDomain(domain: string): number {
  const at = DOMAINS.indexOf(domain);
  return at < 0 ? DOMAINS.length : at;
}

/**
 * Domain and measure: the areas of a family share a scale. Of activity what is counted, too: waiting is no visiting.
 */
export function familyOf({
  domain,
  measure,
  subject,
}: {
  readonly domain: string;
  readonly measure: string;
  readonly subject: string | null;
}): string {
  return domain === 'activity' && subject !== null ? `${domain}.${measure}.${subject}` : `${domain}.${measure}`;
}

/** Measures that mean something only beside whom they compare with. */
const COMPARING = new Set(['gap', 'rank']);

/** Whom a figure is compared with, where that makes it another figure; null where it does not. */
export function comparedOf({ measure, compared_to: compared }: IndicatorFigure): string | null {
  return COMPARING.has(measure) ? compared : null;
}

/** The name of a figure's series in addresses. */
export function keyOf(figure: IndicatorFigure): string {
  return [familyOf(figure), figure.area, figure.subject, comparedOf(figure)].join('|');
}

/**
 * What tells the series of figures apart: the same thing counted in persons and in per cent is two, and a capital
 * letter makes no other area. Ranks among as many are one series, whether or not a meeting names the region.
 */
export function seriesBy(
  figures: readonly IndicatorFigure[],
  all: readonly IndicatorFigure[],
): readonly ((figure: IndicatorFigure) => unknown)[] {
  const bases = new Map(
    figures
      .filter(({ measure }) => measure === 'rank')
      .flatMap((figure): [string, number][] => {
        const base = rankBase(figure, all);
        return base === undefined ? [] : [[keyOf(figure).toLowerCase(), base.value]];
      }),
  );
  const small = onceFor((name: string | null) => name?.toLowerCase() ?? '');
  return [
    ({ domain }) => domain,
    ({ measure }) => measure,
    ({ area }) => small(area),
    ({ subject }) => small(subject),
    (figure) => {
      const base = figure.measure === 'rank' ? bases.get(keyOf(figure).toLowerCase()) : undefined;
      return base ?? small(comparedOf(figure));
    },
    ({ unit }) => unit,
  ];
}

/** The same in one text. */
export function seriesOf(
  figures: readonly IndicatorFigure[],
  all: readonly IndicatorFigure[],
): (figure: IndicatorFigure) => string {
  const values = seriesBy(figures, all);
  return (figure) => values.map((valueOf) => String(valueOf(figure))).join('|');
}

/** What a document says of a measure. */
export const inDocument = lookupByTwo(
  ({ measure }: IndicatorFigure): string => measure,
  ({ document_id }) => document_id,
);

/** The number that a rank or a count is one of, as its own document prints it; undefined where it prints none. */
export function baseFigure(figure: IndicatorFigure, all: readonly IndicatorFigure[]): IndicatorFigure | undefined {
  // What a document recalls was one of as many as there were then.
  if (figure.previous) return undefined;
  if (figure.measure === 'rank') return rankBase(figure, all);
  return figure.measure === 'count' ? wholeOf(figure, all) : undefined;
}

function rankBase(figure: IndicatorFigure, all: readonly IndicatorFigure[]): IndicatorFigure | undefined {
  // A place within the region, where the ranking's own base is the whole country's.
  if (figure.domain === 'rankings' && figure.compared_to !== null && isRegion(figure.compared_to)) return undefined;
  return inDocument(all, 'rank_of', figure.document_id).find(
    ({ domain, area }) => domain === figure.domain && area === figure.area,
  );
}

/** Of how many benefits some are counted; counts of other things have no whole that they are part of. */
function wholeOf(figure: IndicatorFigure, all: readonly IndicatorFigure[]): IndicatorFigure | undefined {
  if (figure.domain !== 'benefits') return undefined;
  return inDocument(all, 'count', figure.document_id)
    .filter(
      (other) =>
        other.domain === figure.domain &&
        other.subject === figure.subject &&
        !other.previous &&
        other.value > figure.value,
    )
    .sort((a, b) => b.value - a.value)[0];
}
