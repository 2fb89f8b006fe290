/** What a link must say so that it shows next year what it shows today, whichever minutes are read meanwhile. */

import type { Filters, ViewName } from '../place.ts';
import { knownKeys, straysOf, type Offer } from './stray.ts';

type Choices = Readonly<Record<string, string | undefined>>;

/** The choices of the address and, of everything that the view chose by itself, what it chose. */
export function linkFilters(
  filters: Filters,
  view: ViewName,
  offers: readonly Offer[],
  keys: readonly string[] = [],
): Filters {
  const known = knownKeys(view, [...keys, ...offers.map(({ key }) => key)]);
  const named = Object.fromEntries(offers.flatMap((one) => ('named' in one ? [[one.key, one.named]] : [])));
  const strays = new Set(straysOf(filters, offers).map(({ key }) => key));
  const asked = Object.entries(filters).filter(([key]) => known.has(key) && !strays.has(key));
  return stated({ ...Object.fromEntries(asked), ...named });
}

/**
 * The same for a chart in somebody else's page, which follows the newest figures: a year, a report or a meeting is
 * named only where another than the newest was chosen. `own` is what the chart shows unlike its view.
 */
export function embedFilters(
  filters: Filters,
  view: ViewName,
  offers: readonly Offer[],
  own: Choices = {},
  keys: readonly string[] = [],
): { readonly filters: Filters; readonly newest: boolean } {
  const timed = offers.filter((one) => 'newest' in one);
  const isNewest = timed.every((one) => one.named === one.newest);
  const linked = linkFilters(filters, view, offers, keys);
  const going = isNewest ? Object.fromEntries(timed.map(({ key }) => [key, undefined])) : {};
  const all = stated({ ...linked, ...going, ...own });
  return { filters: all, newest: timed.every(({ key }) => all[key] === undefined) };
}

function stated(choices: Choices): Filters {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value]])),
  );
}
