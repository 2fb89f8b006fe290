/** How the view Udforsk writes its choices into the address. */

import { sortColumns, type ExploreRow, type Facet } from '../pipeline/lake/queries/explore.ts';

/** The columns that a row can show; the passport's key is none of them. */
export type FactColumn = Exclude<keyof ExploreRow, 'fact_id'>;

/** Rows on one page of the table. */
export const PAGE_SIZE = 50;

/** The address's keys are Danish, as the views' names are; Kommune and Udvalg are shared with the other views. */
export const FACET_KEYS: Readonly<Record<Facet, string>> = {
  municipality_slug: 'kommune',
  domain: 'emne',
  measure: 'maal',
  committee: 'udvalg',
  area: 'omraade',
  fiscal_year: 'aar',
  entity: 'gaelder',
  document_id: 'referat',
  item_no: 'punkt',
};

/** The facets that the reader chooses from; a link from Kilder chooses the other two. */
export const LISTED_FACETS = [
  'municipality_slug',
  'domain',
  'measure',
  'committee',
  'area',
  'fiscal_year',
  'entity',
] as const satisfies readonly Facet[];

export const FACT_COLUMNS = [
  'municipality',
  'domain',
  'measure',
  'entity',
  'compared_to',
  'committee',
  'area',
  'subject',
  'transfer',
  'economy',
  'frame',
  'fiscal_year',
  'target_year',
  'report',
  'period',
  'reported_on',
  'standing',
  'is_total',
  'value',
  'unit',
  'printed',
  'item_no',
  'quote',
] as const satisfies readonly FactColumn[];

/** What tells two rows apart: whose figure, of what, where, when. */
const WIDE: readonly FactColumn[] = [
  'entity',
  'domain',
  'measure',
  'compared_to',
  'committee',
  'area',
  'subject',
  'fiscal_year',
  'target_year',
  'value',
  'reported_on',
];

/** The columns to show: those of the address, else a set that fits a screen. */
export function chosenColumns(key: string | undefined): readonly FactColumn[] {
  const named = key?.split(',') ?? [];
  const chosen = FACT_COLUMNS.filter((column) => named.includes(column));
  return chosen.length > 0 ? chosen : WIDE;
}

export interface Sort {
  readonly column: string | null;
  readonly descending: boolean;
}

/** '-value' -> value, descending. A column that is none sorts as the minutes print. */
export function sortOf(key: string | undefined): Sort {
  const descending = key?.startsWith('-') === true;
  const name = descending ? key.slice(1) : key;
  const column = sortColumns.find((known) => known === name) ?? null;
  return { column, descending: column !== null && descending };
}

/** The address's key after a click on a heading: ascending, descending, as printed. */
export function sortKey(now: Sort, column: string): string | undefined {
  if (now.column !== column) return column;
  return now.descending ? undefined : `-${column}`;
}

/** The page that the address names; the first when it names none. */
export function pageNumber(key: string | undefined): number {
  const number = Number(key);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
