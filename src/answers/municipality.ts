/** Whose answer a view shows: that of the municipality in the address, or still that of the one chosen before. */

import type { Place } from '../../pipeline/lake/queries/places.ts';

/** The municipality that was asked for; the first one where the address names none; undefined where nobody knows it. */
export function placeOf(places: readonly Place[], asked: string): Place | undefined {
  return places.find(({ municipality_slug: slug }) => asked === '' || slug === asked);
}

/**
 * Whether what is shown answers a former choice. `shown` is the slug of the answer's municipality, '' for one that
 * nobody knows. What is chosen from such an answer would be joined with the municipality that is chosen now.
 */
export function isStale(asked: string | undefined, shown: string): boolean {
  return asked !== undefined && shown !== '' && asked !== shown;
}

/** The names of the municipalities that were read. */
export function namesOf(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ municipality }) => municipality))];
}
