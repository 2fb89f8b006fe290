/** How the view Udforsk writes its choices into the address. */

import { exploredCells } from '../../pipeline/lake/queries/cells.ts';
import { columnsOfExplored, type Choice, type Order } from '../../pipeline/lake/queries/explore.ts';
import type { Explored } from '../../pipeline/lake/queries/explored.ts';
import { exploredFacts } from '../../pipeline/lake/queries/facts.ts';

/** What the view shows; the first is the usual one and stands in no address. */
export const SHOWINGS = ['tal', 'celler', 'sql', 'ordbog'] as const;
export type Showing = (typeof SHOWINGS)[number];

/** The address's key of what is shown. */
export const SHOWING_KEY = 'visning';

/** What the address asks to see. */
export function showingOf(key: string | undefined): Showing {
  return SHOWINGS.find((known) => known === key) ?? 'tal';
}

/** The rows that a showing explores. */
export const EXPLORED: Readonly<Record<'tal' | 'celler', Explored>> = { tal: exploredFacts, celler: exploredCells };

/** The address's keys are Danish, as the views' names are; Kommune and Udvalg are shared with the other views. */
const FACET_KEYS: Readonly<Record<string, string>> = {
  municipality_slug: 'kommune',
  domain: 'emne',
  measure: 'maal',
  committee: 'udvalg',
  area: 'omraade',
  subject: 'spoergsmaal',
  fiscal_year: 'aar',
  target_year: 'modtageraar',
  report: 'rapport',
  economy: 'oekonomi',
  frame: 'ramme',
  standing: 'status',
  unit: 'enhed',
  entity: 'gaelder',
  document_id: 'referat',
  item_no: 'punkt',
  meeting_date: 'moede',
  caption: 'tabel',
  row_label: 'raekke',
  column_label: 'kolonne',
  is_fact: 'laest',
};

/** The further values of a facet: other views understand the first one, under the facet's own key. */
const MORE = '.flere';
const BETWEEN = '|';

/** The values of a facet that the address names. */
export function valuesOf(get: (key: string) => string | undefined, facet: string): readonly string[] {
  const key = FACET_KEYS[facet] ?? facet;
  const first = get(key);
  if (first === undefined) return [];
  const more = get(`${key}${MORE}`)?.split(BETWEEN) ?? [];
  return [first, ...more.map(plain)];
}

/** The address's choices for some values of a facet. */
export function facetChoice(facet: string, values: readonly string[]): Record<string, string | undefined> {
  const key = FACET_KEYS[facet] ?? facet;
  const [first, ...more] = values;
  return { [key]: first, [`${key}${MORE}`]: more.length === 0 ? undefined : more.map(guarded).join(BETWEEN) };
}

function guarded(value: string): string {
  return value.replaceAll('%', '%25').replaceAll(BETWEEN, '%7C');
}

function plain(value: string): string {
  return value.replaceAll('%7C', BETWEEN).replaceAll('%25', '%');
}

/**
 * What the address of Udforsk may name: rows are chosen by their own facets. What is neither figures nor cells leaves
 * the choice of rows alone, for whoever goes back to them.
 */
export function exploreKeys(showing: Showing): readonly string[] {
  const explored = showing === 'tal' || showing === 'celler' ? [EXPLORED[showing]] : Object.values(EXPLORED);
  const facets = explored.flatMap((one) => Object.keys(noChoice(one)));
  return [SHOWING_KEY, 'sorter', 'kolonner', 'sql', 'diagram', 'x', 'y', 'ord', ...facets];
}

/** The choice that the address names. */
export function choiceOf(get: (key: string) => string | undefined, explored: Explored): Choice {
  return {
    values: Object.fromEntries(Object.keys(explored.facets).map((facet) => [facet, valuesOf(get, facet)])),
    search: get('soeg') ?? '',
    everything: get('alt') === '1',
  };
}

/** The address without any choice of rows: what "clear filters" leads to. */
export function noChoice(explored: Explored): Record<string, string | undefined> {
  const cleared = Object.keys(explored.facets).flatMap((facet) => Object.entries(facetChoice(facet, [])));
  return { soeg: undefined, alt: undefined, ...Object.fromEntries(cleared) };
}

/** The part of the address that chooses rows, as one text. */
export function choiceText(get: (key: string) => string | undefined, explored: Explored): string {
  const stated = Object.keys(noChoice(explored)).map((key): [string, string] => [key, get(key) ?? '']);
  return new URLSearchParams(stated.filter(([, value]) => value !== '')).toString();
}

/** The choice that such a text names. */
export function choiceOfText(text: string, explored: Explored): Choice {
  const stated = new URLSearchParams(text);
  return choiceOf((key) => stated.get(key) ?? undefined, explored);
}

/** What tells two rows apart: whose figure, of what, where, when. */
const USUAL: Readonly<Record<Explored['name'], readonly string[]>> = {
  facts: [
    ...['measure', 'value', 'unit', 'area', 'subject', 'entity', 'fiscal_year', 'committee', 'target_year', 'economy'],
    ...['compared_to', 'domain', 'report', 'reported_on', 'breakdown', 'document', 'quote'],
  ],
  cells: [
    'row_label',
    'column_label',
    'text',
    'quantity',
    'unit',
    'caption',
    'municipality',
    'meeting_date',
    'document',
  ],
};

/** The columns that can be shown, in the order in which they are offered. */
export function offeredColumns(explored: Explored): readonly string[] {
  return Object.keys(columnsOfExplored(explored));
}

/** What tells the rows that are left out by default: where they are taken in, they must be known. */
const LEFT_OUT: Readonly<Record<Explored['name'], readonly string[]>> = {
  facts: ['is_total', 'same_as'],
  cells: ['is_header'],
};

/** What a narrow window must show of a row before it is scrolled sideways: how many, and of what. */
const AHEAD: Readonly<Record<Explored['name'], readonly string[]>> = {
  facts: ['measure', 'value', 'area', 'subject'],
  cells: [],
};

/** Behind which of the usual columns a telling one stands. */
const BEHIND: Readonly<Record<string, string>> = {
  frame: 'economy',
  transfer: 'target_year',
  period: 'fiscal_year',
  as_of: 'fiscal_year',
  previous: 'fiscal_year',
  bound: 'entity',
  standing: 'report',
};

/**
 * The columns to show, in the address's order; else a set that most questions need, with those that the rows differ by.
 */
export function chosenColumns(
  explored: Explored,
  key: string | undefined,
  everything = false,
  differing: readonly string[] = [],
  narrow = false,
): readonly string[] {
  const offered = offeredColumns(explored);
  const chosen = [...new Set(key?.split(',') ?? [])].filter((name) => offered.includes(name));
  if (chosen.length > 0) return chosen;
  const usual = USUAL[explored.name];
  const ahead = narrow ? AHEAD[explored.name].filter((name) => usual.includes(name)) : [];
  const [first = '', second = '', ...rest] = [...new Set([...ahead, ...usual])];
  const telling = everything ? LEFT_OUT[explored.name].filter((name) => offered.includes(name)) : [];
  return [first, second, ...telling, ...rest].flatMap((name) => [
    name,
    ...differing.filter((column) => BEHIND[column] === name),
  ]);
}

/** '-value' -> value, descending. A column that is none sorts as the minutes print. */
export function sortOf(explored: Explored, key: string | undefined): Order {
  const descending = key?.startsWith('-') === true;
  const name = descending ? key.slice(1) : key;
  const column = offeredColumns(explored).find((known) => known === name) ?? null;
  return { column, descending: column !== null && descending };
}

/** The address's key after a click on a heading: ascending, descending, as printed. */
export function sortKey(now: Order, column: string): string | undefined {
  if (now.column !== column) return column;
  return now.descending ? undefined : `-${column}`;
}
