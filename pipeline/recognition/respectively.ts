/**
 * Whose a number of a list is, or of which year, where lists stand side by side ("Fanø og Fredericia med henholdsvis
 * 2,5 og 2,7 pct.").
 */
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import { areaRespectively, committeeRespectively } from '../vocabulary/areas-listed.ts';
import { namesCommittee } from '../vocabulary/committees.ts';
import { isPlaceOfMany } from '../vocabulary/names.ts';
import { listOf, RESPECTIVELY } from '../vocabulary/transitions.ts';
import { isOfAllYears, yearRespectively, yearsSpanned, yearsEach } from '../vocabulary/years-listed.ts';
import { wordsBehind } from './nearest.ts';

/** The numbers of a text, years and ordinals too. */
const NUMBERS = /\d[\d.,]*/gu;

/**
 * The name in a list before "henholdsvis" that stands there as the number stands behind it; null where the two lists
 * differ.
 */
export function nameRespectively({ lead, place, quoteAt, labels, source }: Reading): string | null {
  if (source !== 'sentence') return null;
  const word = RESPECTIVELY.exec(lead);
  if (word === null) return null;
  const from = lead.length - quoteAt + word.index;
  const behind = place.quote.slice(from + word[0].length);
  const at = quoteAt - from - word[0].length;
  // Names behind the numbers tell whose they are ("henholdsvis 1,3 pct. for Vejen, 1,4 pct. for Billund").
  const own = labels.filter(
    ({ says, level, inherited }) => says.entity !== undefined && level === 'clause' && !inherited,
  );
  if (own.some(({ after }) => after)) return null;
  const list = listOf(behind);
  const numbers = [...list.matchAll(NUMBERS)].map(({ index }) => index);
  const names = own.sort((a, b) => a.span.start - b.span.start).flatMap(({ says }) => says.entity ?? []);
  // "... på niveau med landsgennemsnittet, med henholdsvis": the country is none of the list.
  const listed = names.length === numbers.length ? names : names.filter((name) => !isPlaceOfMany(name));
  const which = numbers.indexOf(at);
  return which !== -1 && numbers.length === listed.length ? (listed[which] ?? null) : null;
}

/**
 * The years that receive what is granted: the one of its place in a list, or each of those that stand beside it; null
 * alone where it is the sum of them.
 */
export function yearsListed(reading: Reading, measure: Measure): readonly (number | null)[] {
  if (measure !== 'appropriation' || reading.source !== 'sentence') return [];
  const one = yearRespectively(reading.place.quote, reading.quoteAt);
  if (one !== null) return [one];
  const behind = wordsBehind(reading);
  const each = yearsEach(behind);
  if (each.length > 0) return each;
  const spanned = yearsSpanned(reading.lead, behind);
  return spanned.length > 0 && isOfAllYears(reading.lead, behind) ? [null] : spanned;
}

/**
 * The area in a list beside "henholdsvis" that stands there as the number stands in its own; of places whomOf() tells.
 */
export function areaListed({ source, place, quoteAt, labels }: Reading, { budget, areaPhrase }: Kind): string | null {
  if (source !== 'sentence' || !(budget || areaPhrase === 'absent' || areaPhrase === 'tried')) return null;
  const name = areaRespectively(place.quote, quoteAt);
  if (name === null || namesCommittee(name)) return null;
  const isPlace = labels.some(({ says, text }) => says.entity !== undefined && name.includes(text));
  if (isPlace) return null;
  return labels.find(({ says, text }) => says.area !== undefined && text.trim() === name)?.says.area ?? name;
}

/** The committee, as printed, in such a list. */
export const committeeListed = ({ source, place, quoteAt }: Reading): string | null =>
  source === 'sentence' ? committeeRespectively(place.quote, quoteAt) : null;
