/** A fact in words: what a figure is, in the reader's language, from its columns. */

import type { Around, Formats } from '../format.ts';
import type { Words } from '../messages/index.ts';
import type { Unit } from '../../pipeline/types/figures.ts';
import { capital } from '../messages/typeset.ts';

/** The columns that say what a figure is; rows of any query that has them fit. */
export interface Described {
  readonly domain: string;
  readonly measure: string;
  readonly municipality: string;
  readonly entity: string;
  readonly compared_to: string | null;
  readonly committee: string | null;
  readonly area: string | null;
  readonly subject: string | null;
  readonly transfer: string | null;
  readonly economy: string | null;
  readonly frame: string | null;
  readonly fiscal_year: number | null;
  readonly target_year: number | null;
  readonly report: string | null;
  readonly period: string | null;
  readonly standing: string | null;
  readonly is_total: boolean;
  readonly value: number;
  readonly unit: Unit;
}

/** A label for a code, or the code itself where the words have none. */
export function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}

/** Topics that are themselves what is measured: an absence, an unemployment. */
const MEASURED_TOPICS: ReadonlySet<string> = new Set(['sickness_absence', 'unemployment_shares']);

/** Measures whose own word does not tell of what: a share, a number, an aim. */
const OF_SOMETHING: ReadonlySet<string> = new Set(['share', 'count', 'target', 'change']);

/** 'afvigelse', 'sygefravær', 'ventetid', 'sygefravær, mål': what is measured, in a word or two. */
function measuredName(fact: Described, words: Words): string {
  if (fact.measure === 'gap' && fact.compared_to !== null) return words.passport.gapTo(fact.compared_to);
  const measure = labelOf(words.measures, fact.measure);
  if (!OF_SOMETHING.has(fact.measure)) return measure;
  const topic = labelOf(words.domains, fact.domain).toLowerCase();
  const said = fact.area?.toLowerCase().includes(topic) === true;
  const kind = fact.subject ?? (MEASURED_TOPICS.has(fact.domain) && !said ? topic : null);
  if (kind === null) return measure;
  return fact.measure === 'share' || fact.measure === 'count' ? kind : `${kind}, ${measure}`;
}

/** 'Økonomiudvalget, afvigelse 2023' */
export function factTitle(fact: Described, words: Words): string {
  const other = fact.entity === fact.municipality ? null : fact.entity;
  const who = [fact.area ?? fact.committee ?? (other === null ? fact.entity : null), other]
    .filter((part) => part !== null)
    .join(', ');
  const what = measuredName(fact, words);
  const when = fact.fiscal_year === null ? '' : ` ${String(fact.fiscal_year)}`;
  const head = who === '' ? capital(what) : `${capital(who)}, ${what}`;
  const target = fact.target_year !== null && fact.target_year !== fact.fiscal_year;
  return `${head}${when}${target ? ` → ${String(fact.target_year)}` : ''}`;
}

/** 'mindreforbrug · foreløbigt regnskab · inden for servicerammen' */
export function factContext(fact: Described, words: Words, formats: Formats): string {
  const isDeviation = fact.measure === 'deviation' || fact.measure === 'deviation_pct';
  const side = isDeviation && fact.value !== 0 ? words.side(fact.value < 0, fact.economy) : null;
  const standing = fact.report === 'final' || fact.standing === null ? null : labelOf(words.standings, fact.standing);
  const period = fact.period !== null && fact.period !== String(fact.fiscal_year) ? formats.period(fact.period) : null;
  return [
    side,
    fact.area !== null ? fact.committee : null,
    // The title has it already where it is what is counted.
    OF_SOMETHING.has(fact.measure) ? null : fact.subject,
    fact.measure === 'gap' ? null : fact.compared_to,
    fact.report === null ? null : words.report(fact.report, fact.standing),
    standing,
    fact.transfer === null ? null : labelOf(words.transfers, fact.transfer),
    fact.economy === null ? null : labelOf(words.economies, fact.economy),
    fact.frame === null ? null : labelOf(words.frames, fact.frame),
    period,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** '26 × 1.000.000, fortegn -': how a print becomes its value; null where it is the value. */
export function readingSteps(
  { printed, scale, value }: { readonly printed: string; readonly scale: number; readonly value: number },
  words: Words,
  formats: Formats,
): string | null {
  const printsMinus = /^\s*[-−–(]/u.test(printed);
  const turned = value !== 0 && value < 0 !== printsMinus;
  if (scale === 1 && !turned) return null;
  const scaled = scale === 1 ? printed : `${printed} × ${formats.count(scale)}`;
  return turned ? `${scaled}, ${words.passport.withSign(value < 0 ? '-' : '+')}` : scaled;
}

const SIGNED = new Set(['deviation', 'deviation_pct', 'gap', 'change', 'transfer', 'appropriation', 'places']);

/** Measures that have two sides, so that a plus is printed too. */
export function isSigned(measure: string): boolean {
  return SIGNED.has(measure);
}

/** A figure and what stands around it. */
export type FactValue = Around & { readonly number: string };

const BOUNDS: Readonly<Record<string, string>> = {
  at_least: '≥ ',
  more_than: '> ',
  at_most: '≤ ',
  less_than: '< ',
};

/** What stands before a figure that is printed as a limit: '≥ ' for 'mindst 95 %', '> ' for 'mere end 95 %'. */
export function boundSign({ bound }: { readonly bound: string }): string {
  return BOUNDS[bound] ?? '';
}

/** A figure in the unit that reads best: millions from one million kroner on, else whole kroner. */
export function factValue(fact: Described, formats: Formats): FactValue {
  const signed = isSigned(fact.measure);
  if (fact.unit === 'kr') {
    const unit = Math.abs(fact.value) >= 100_000 ? 'mio' : 'kr';
    return { number: formats.money(fact.value, unit, { signed }), ...formats.moneyAround(unit) };
  }
  const after = fact.unit === 'count' ? '' : formats.unit(fact.unit, fact.value);
  return { number: formats.number(fact.value, { signed }), before: '', after };
}
