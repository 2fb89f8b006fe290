/**
 * Which rows a query is asked of. A question about one municipality is asked of this municipality's files alone: its
 * answer takes as long however large the lake is.
 */
import type { places } from './queries/places.ts';
import type { Parameter, Query, Reads, RowOf } from './queries/query.ts';
import type { LakeTable } from './schema.ts';
import { quoteText, within } from './statements.ts';

/** Other municipalities that stand beside the chosen one. */
const OTHERS = 3;

export type Ranked = Pick<RowOf<typeof places>, 'municipality_slug' | 'facts'>;

/** The municipalities (their slugs) that a query is asked of, and the parameters that its SQL takes. */
export interface Scope {
  readonly municipalities: readonly string[];
  readonly parameters: readonly Parameter[];
}

/** Reads that are of some municipalities, which the first parameter tells. */
export type ScopedReads = Extract<Reads, 'municipality' | 'others'>;

export function isScoped(reads: Reads): reads is ScopedReads {
  return reads === 'municipality' || reads === 'others';
}

/** What a query with these parameters is asked of; `ranked` as `places` orders. */
export function scopeOf(reads: ScopedReads, parameters: readonly Parameter[], ranked: readonly Ranked[]): Scope {
  const [asked, ...rest] = parameters;
  if (typeof asked !== 'string') throw new Error(`scope: the first parameter is no municipality: ${String(asked)}`);
  const chosen = asked === '' ? (ranked[0]?.municipality_slug ?? '') : asked;
  return { municipalities: reads === 'municipality' ? [chosen] : othersThan(chosen, ranked), parameters: rest };
}

function othersThan(chosen: string, ranked: readonly Ranked[]): string[] {
  return ranked
    .filter(({ municipality_slug: slug }) => slug !== chosen)
    .sort((a, b) => b.facts - a.facts || (a.municipality_slug < b.municipality_slug ? -1 : 1))
    .slice(0, OTHERS)
    .map(({ municipality_slug: slug }) => slug);
}

/** Whose minutes a fact is from. */
export function ownerOf(fact: string): string {
  return `SELECT municipality_slug FROM facts WHERE fact_id = ${quoteText(fact)}`;
}

/**
 * How a query is put to an engine that has the whole lake's tables; `filesOf` names a table's files of a municipality.
 */
export function putOf(
  { reads, sql, tables }: Pick<Query<unknown>, 'reads' | 'sql' | 'tables'>,
  parameters: readonly Parameter[],
  ranked: readonly Ranked[],
  filesOf: (table: LakeTable, municipality: string) => readonly string[],
): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  if (!isScoped(reads)) return { sql, parameters };
  const scope = scopeOf(reads, parameters, ranked);
  const files = new Map(tables.map((table) => [table, scope.municipalities.flatMap((slug) => filesOf(table, slug))]));
  return { sql: within(sql, files), parameters: scope.parameters };
}
