/** What a key figure should be: a target that the minutes print, or one set in the table of definitions. */

import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import { definitionOf } from '../../indicators.ts';
import type { Language } from '../../language.ts';
import { isPlain, type Indicator } from './indicators.ts';
import { statedTime } from './time.ts';
import { decimalsOf, type Speech } from './trends.ts';
import { lookupByTwo } from '../lookup.ts';

export interface Target {
  readonly value: number;
  readonly year: number | null;
  readonly bound: string;
  /** Null: set in the table of definitions. */
  readonly figure: IndicatorFigure | null;
  /** Who agreed it and where it stands, as the table of definitions says. */
  readonly source: Readonly<Record<Language, string>> | null;
}

/** Measures that say where something stands; a target of a difference or a change would be another figure. */
const STANDING = new Set(['share', 'reversal_rate', 'count', 'recipients', 'agreement', 'response_rate', 'rank']);

const ofMeasure = lookupByTwo(
  ({ measure }: IndicatorFigure): string => measure,
  ({ area }) => area,
);

/** The printed targets that belong to a key figure. */
function printedTargets(indicator: Indicator, all: readonly IndicatorFigure[]): IndicatorFigure[] {
  if (!STANDING.has(indicator.measure)) return [];
  const subject = definitionOf(indicator)?.targetSubject ?? indicator.subject;
  return ofMeasure(all, 'target', indicator.area).filter(
    (figure) =>
      figure.domain === indicator.domain &&
      figure.unit === indicator.unit &&
      figure.entity === indicator.municipality &&
      figure.area === indicator.area &&
      figure.subject === subject,
  );
}

/** The target that holds: the next one from the newest point on, else the last one; of one year the newest print. */
export function targetOf(indicator: Indicator, all: readonly IndicatorFigure[]): Target | null {
  const last = indicator.own.at(-1);
  const printed = printedTargets(indicator, all)
    .map((figure) => ({ figure, year: yearOf(figure) }))
    .sort(
      (a, b) => (a.year ?? 0) - (b.year ?? 0) || (b.figure.reported_on ?? '').localeCompare(a.figure.reported_on ?? ''),
    );
  const now = last === undefined ? 0 : Math.floor(last.at);
  const found = printed.find(({ year }) => (year ?? 0) >= now) ?? printed.at(-1);
  if (found !== undefined) {
    const { figure, year } = found;
    return { value: figure.value, year, bound: figure.bound, figure, source: null };
  }
  const set = definitionOf(indicator)?.target ?? null;
  if (set === null || (set.comparedTo !== null && set.comparedTo !== indicator.comparedTo)) return null;
  const { value, year, bound, source } = set;
  return { value, year, bound, source, figure: null };
}

function yearOf(figure: IndicatorFigure): number | null {
  const time = figure.fiscal_year ?? statedTime(figure);
  return time === null ? null : Math.floor(time);
}

/** Without the targets that stand at another key figure. */
export function withoutTargets(indicators: readonly Indicator[], all: readonly IndicatorFigure[]): Indicator[] {
  const shown = new Set(indicators.flatMap((one) => printedTargets(one, all).map(({ fact_id: fact }) => fact)));
  return indicators.filter(
    ({ measure, own }) => measure !== 'target' || !own.every(({ figure }) => shown.has(figure.fact_id)),
  );
}

/**
 * Whether the target is set for another group than the key figure counts: the whole year group, not one class of it.
 */
export function isOfOthers({ figure }: Target, { subject }: Indicator): boolean {
  return figure !== null && figure.subject !== null && figure.subject !== subject;
}

/** '5,0 %': the target with the decimals that the minutes print it with. */
export function targetValue({ value, figure }: Target, { unit }: Indicator, { f }: Speech): string {
  const digits = figure === null ? 0 : decimalsOf(figure.printed);
  return f.value(value, unit, digits === 0 ? {} : { digits });
}

/** 'Mål 2025: mindst 30 %', with the group that it is set for where that is another one. */
export function targetLabel(target: Target, indicator: Indicator, speech: Speech): string {
  const year = target.year === null ? null : String(target.year);
  const label = speech.w.indicators.targetLabel(target.bound, year, targetValue(target, indicator, speech));
  return isOfOthers(target, indicator) ? `${label} (${target.figure?.subject ?? ''})` : label;
}

/** Which way a target that is printed as a limit is met. */
const SIDES: Readonly<Record<string, 'lower' | 'higher'>> = {
  at_most: 'lower',
  less_than: 'lower',
  at_least: 'higher',
  more_than: 'higher',
};

const STRICT: ReadonlySet<string> = new Set(['more_than', 'less_than']);

/** How far the newest value is from the target: 0 when it is met, null when that cannot be told. */
export function missing(indicator: Indicator, target: Target): number | null {
  const last = indicator.own.at(-1);
  const direction = definitionOf(indicator)?.direction ?? 'none';
  if (last === undefined || last.small || !isPlain(last) || isOfOthers(target, indicator)) return null;
  const side = SIDES[target.bound] ?? direction;
  if (side === 'none') return null;
  // Exactly the limit is neither met nor missed by a size where it must be passed.
  if (STRICT.has(target.bound) && last.figure.value === target.value) return null;
  const gap = side === 'lower' ? last.figure.value - target.value : target.value - last.figure.value;
  return Math.max(0, Math.round(gap * 100) / 100);
}

const UNITS = ['kr', 'pct', 'pct_point', 'rank', 'places', 'count', 'persons', 'days', 'fte'] as const;

/** The unit that the table of definitions names; null for any. */
export function unitOf(name: string): (typeof UNITS)[number] | null {
  return UNITS.find((unit) => unit === name) ?? null;
}
