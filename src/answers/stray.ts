/** What the address asks for and a view cannot show: a committee without figures here, a year that is none. */

import type { Filters } from '../place.ts';

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

/** The choices of the address that no control offers, in the order of the offers. */
export function straysOf(filters: Filters, offers: readonly Offer[]): Stray[] {
  return offers.flatMap(({ key, label, values, shown }) => {
    const asked = filters[key];
    return asked === undefined || values.includes(asked) ? [] : [{ label, asked, shown }];
  });
}
