/** What the address asks for and a view cannot show: a committee without figures here, a year that is none. */

import type { Place } from '../../pipeline/lake/queries/places.ts';
import type { Filters, ViewName } from '../place.ts';

/** What can be chosen under a key of the address. */
export interface Offer {
  readonly key: string;
  /** The control's name: 'Udvalg'. */
  readonly label: string;
  readonly values: readonly string[];
  /** What is chosen now, as the reader sees it. */
  readonly shown: string;
  /**
   * How an address names what is shown, so that a link shows it again whatever is read later; undefined where nothing
   * of the kind is shown. Left out where the address alone decides.
   */
  readonly named?: string | undefined;
  /** What is shown of this kind to whoever names none: the newest. */
  readonly newest?: string | undefined;
}

/** The municipality that is shown: no address has to name it, whatever leaves the page does. */
export function municipalityOffer(label: string, place: Place): Offer {
  const { municipality_slug: slug, municipality } = place;
  return { key: 'kommune', label, values: [slug], shown: municipality, named: slug };
}

export interface Stray {
  readonly key: string;
  readonly label: string;
  readonly asked: string;
  readonly shown: string;
}

/** Municipality and committee follow the reader from view to view; charts of any view can be opened as tables. */
const EVERYWHERE = ['kommune', 'udvalg', 'tabeller'];

/** What the address of each view may name. Udforsk answers for itself: its keys are those of its facets. */
const KNOWN: Readonly<Record<Exclude<ViewName, 'udforsk'>, readonly string[]>> = {
  overblik: ['moede'],
  budget: ['aar', 'rapport', 'omraade', 'enhed', 'orden', 'ramme', 'oekonomi', 'sammenlign'],
  overforsler: ['fra', 'oekonomi', 'vis', 'enhed'],
  noegletal: ['noegletal', 'omraade', 'mod', 'soeg', 'emne'],
  kilder: ['referat', 'punkt', 'bemaerkninger'],
  indlaes: ['bemaerkninger'],
};

/** Parts of the address that the view knows nothing of, as written there: 'gentagelser=ja'. */
export function unknownParts(filters: Filters, view: ViewName, own: readonly string[] = []): string[] {
  const known = knownKeys(view, own);
  return Object.entries(filters).flatMap(([key, value]) => (known.has(key) ? [] : [`${key}=${value}`]));
}

/** What the address of a view may name; `own` are keys that the view answers for itself. */
export function knownKeys(view: ViewName, own: readonly string[]): ReadonlySet<string> {
  return new Set([...EVERYWHERE, ...(view === 'udforsk' ? [] : KNOWN[view]), ...own]);
}

/** The choices of the address that no control offers, in the order of the offers. */
export function straysOf(filters: Filters, offers: readonly Offer[]): Stray[] {
  return offers.flatMap(({ key, label, values, shown }) => {
    const asked = filters[key];
    return asked === undefined || values.includes(asked) ? [] : [{ key, label, asked, shown }];
  });
}
