/** What the address asks for and a view cannot show: a committee without figures here, a year that is none. */

import type { Filters, ViewName } from '../place.ts';

/** What can be chosen under a key of the address. */
export interface Offer {
  readonly key: string;
  /** The control's name: 'Udvalg'. */
  readonly label: string;
  readonly values: readonly string[];
  /** What is chosen now, as the reader sees it. */
  readonly shown: string;
}

export interface Stray {
  readonly label: string;
  readonly asked: string;
  readonly shown: string;
}

/** Beside the municipality and the committee, which follow the reader from view to view. */
const EVERYWHERE = ['kommune', 'udvalg'];

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
  const known = new Set([...EVERYWHERE, ...(view === 'udforsk' ? [] : KNOWN[view]), ...own]);
  return Object.entries(filters).flatMap(([key, value]) => (known.has(key) ? [] : [`${key}=${value}`]));
}

/** The choices of the address that no control offers, in the order of the offers. */
export function straysOf(filters: Filters, offers: readonly Offer[]): Stray[] {
  return offers.flatMap(({ key, label, values, shown }) => {
    const asked = filters[key];
    return asked === undefined || values.includes(asked) ? [] : [{ label, asked, shown }];
  });
}
