/** A place in the dashboard as the address bar writes it: `#/budget?kommune=soroe&aar=2023`. */

import type { Language } from './language.ts';

export const VIEWS = ['overblik', 'budget', 'overforsler', 'noegletal', 'udforsk', 'kilder', 'indlaes'] as const;

export type ViewName = (typeof VIEWS)[number];

export type Filters = Readonly<Record<string, string>>;

/** Everything that a link must reproduce: the view, its filters, the open passport and the language. */
export interface Place {
  readonly view: ViewName;
  readonly filters: Filters;
  readonly fact: string | null;
  readonly language: Language;
}

const FACT_KEY = 'tal';
const LANGUAGE_KEY = 'sprog';

/** Reads a location hash. An unknown view becomes the first one, so that an old link still shows something. */
export function parsePlace(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#?\/?/u, '').split('?', 2);
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const [key, value] of parameters) {
    if (key !== FACT_KEY && key !== LANGUAGE_KEY && value !== '') filters[key] = value;
  }
  return {
    view: VIEWS.find((view) => view === path) ?? 'overblik',
    filters,
    fact: parameters.get(FACT_KEY),
    language: parameters.get(LANGUAGE_KEY) === 'en' ? 'en' : 'da',
  };
}

/** Writes a place as a location hash; the reverse of `parsePlace`. */
export function writePlace(place: Place): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(place.filters)) {
    if (value !== '') parameters.set(key, value);
  }
  if (place.fact !== null) parameters.set(FACT_KEY, place.fact);
  if (place.language !== 'da') parameters.set(LANGUAGE_KEY, place.language);
  const search = parameters.toString();
  return `#/${place.view}${search === '' ? '' : `?${search}`}`;
}
