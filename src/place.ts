/** A place in the dashboard as the address bar writes it: `#/budget?kommune=soroe&aar=2023`. */

import { slugOf } from '../pipeline/identity.ts';
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
  /** The one chart that is shown alone, in a page of somebody else's; null for the whole view. */
  readonly embed: string | null;
  /** The path as it was written, where it names no view; null where it does. */
  readonly unknown: string | null;
}

const FACT_KEY = 'tal';
const LANGUAGE_KEY = 'sprog';
const MUNICIPALITY_KEY = 'kommune';
/** Further municipalities, as Udforsk writes them. */
const MORE_KEY = 'kommune.flere';
const LANGUAGES: readonly Language[] = ['da', 'en'];

/** `#/indlejret/budget/budget-udvalg?kommune=soroe`: the view and its chart behind this word. */
const EMBED = 'indlejret';

/** Reads a location hash. An empty one is the first view; one that names no view says what it named. */
export function parsePlace(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#?\/?/u, '').split('?', 2);
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const [key, value] of parameters) {
    if (key === FACT_KEY || value === '' || (key === LANGUAGE_KEY && languageOf(value) !== undefined)) continue;
    filters[key] = key === MUNICIPALITY_KEY ? municipality(value) : key === MORE_KEY ? municipalities(value) : value;
  }
  const parts = path.split('/');
  const embedded = parts[0] === EMBED ? parts.slice(1) : [];
  const named = (embedded[0] ?? path).replace(/\/$/u, '').toLowerCase();
  const view = VIEWS.find((one) => one === named);
  return {
    view: view ?? 'overblik',
    filters,
    // The link of a cell that became no fact ends in an empty name.
    fact: parameters.get(FACT_KEY) === '' ? null : parameters.get(FACT_KEY),
    language: languageOf(parameters.get(LANGUAGE_KEY) ?? '') ?? 'da',
    embed: embedded[1] === undefined || embedded[1] === '' ? null : decoded(embedded[1]),
    unknown: view === undefined && path !== '' ? decoded(path) : null,
  };
}

/** Whoever writes a link by hand writes the name, large or small: 'Sorø' is 'soroe'. What has no letters stays. */
function municipality(value: string): string {
  const slug = slugOf(value);
  return slug === '' ? value : slug;
}

function municipalities(value: string): string {
  return value.split('|').map(municipality).join('|');
}

/** A language, in large letters or small; undefined for one that the page does not speak. */
function languageOf(value: string): Language | undefined {
  return LANGUAGES.find((known) => known === value.toLowerCase());
}

/** A part of an address as it was meant; one that was written by hand may hold a lone percent sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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
  const shown = place.embed === null ? place.view : `${EMBED}/${place.view}/${encodeURIComponent(place.embed)}`;
  const path = place.unknown === null ? shown : encodeURI(place.unknown);
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}
