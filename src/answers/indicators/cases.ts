/** The numbers behind a key figure: of how many cases it is a percentage, of how many places a rank. */

import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { SMALL_BASE } from '../../../pipeline/small-base.ts';
import { baseFigure, inDocument } from './identity.ts';
import { lookupByTwo } from '../lookup.ts';

/** A number of cases: printed, or the only whole number that gives the printed percent. */
export interface Count {
  readonly value: number;
  readonly figure: IndicatorFigure | null;
}

export interface Cases {
  readonly base: Count | null;
  readonly part: Count | null;
  readonly small: boolean;
}

const BEHIND: Readonly<Record<string, { readonly base: string; readonly part: string | null }>> = {
  reversal_rate: { base: 'decisions', part: 'reversed' },
  agreement: { base: 'answered', part: null },
  response_rate: { base: 'invited', part: 'answered' },
};

/** What all say of a measure and a year. */
const ofYear = lookupByTwo(
  ({ measure }: IndicatorFigure): string => measure,
  ({ fiscal_year }) => fiscal_year,
);

/** The cases behind a figure, as far as the documents print them. */
export function casesOf(figure: IndicatorFigure, all: readonly IndicatorFigure[]): Cases {
  const base = baseOf(figure, all);
  const part = partOf(figure, base, all);
  const small = figure.unit === 'pct' && base !== null && base.value < SMALL_BASE;
  return { base, part, small };
}

function baseOf(figure: IndicatorFigure, all: readonly IndicatorFigure[]): Count | null {
  const found =
    figure.measure === 'rank' || figure.measure === 'count'
      ? baseFigure(figure, all)
      : counted(figure, BEHIND[figure.measure]?.base, all);
  return found === undefined ? null : { value: found.value, figure: found };
}

/** The count of the same case: of the same year, or, in surveys, of the same item, which may tell of several. */
function counted(
  figure: IndicatorFigure,
  measure: string | undefined,
  all: readonly IndicatorFigure[],
): IndicatorFigure | undefined {
  if (measure === undefined) return undefined;
  const isSame = (other: IndicatorFigure): boolean =>
    other.domain === figure.domain &&
    other.entity === figure.entity &&
    other.area === figure.area &&
    other.previous === figure.previous;
  if (figure.domain !== 'surveys' && figure.fiscal_year !== null) {
    const same = ofYear(all, measure, figure.fiscal_year).filter(isSame);
    return same.find((other) => other.document_id === figure.document_id) ?? same[0];
  }
  const ofItem = inDocument(all, measure, figure.document_id).filter(
    (other) => isSame(other) && other.item_no === figure.item_no,
  );
  return ofItem.find((other) => other.period === figure.period) ?? (ofItem.length === 1 ? ofItem[0] : undefined);
}

function partOf(figure: IndicatorFigure, base: Count | null, all: readonly IndicatorFigure[]): Count | null {
  const measure = BEHIND[figure.measure]?.part ?? null;
  if (measure === null) return null;
  const found = counted(figure, measure, all);
  if (found !== undefined) return base === null || fits(found.value, base.value, figure.value) ? of(found) : null;
  if (base === null || figure.bound !== 'exact') return null;
  const value = onlyWholeNumber(figure, base.value);
  return value === null ? null : { value, figure: null };
}

function of(figure: IndicatorFigure): Count {
  return { value: figure.value, figure };
}

/** Whether a part and its whole give the percent, to the nearest percent; else they count something else. */
function fits(part: number, base: number, percent: number): boolean {
  return Math.abs((part / base) * 100 - percent) <= 1;
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
