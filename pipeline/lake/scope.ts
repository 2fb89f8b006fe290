/**
 * Which rows a query is asked of. A question about one municipality is answered from a schema that holds this
 * municipality's rows alone, found before the whole lake's tables: its answer takes as long however large the lake is.
 */
import type { places } from './queries/places.ts';
import type { Parameter, Query, Reads, RowOf } from './queries/query.ts';
import { columnsOf } from './schema.ts';
import { emptyRows, quoteText } from './statements.ts';

/** The facts of some municipalities (their slugs; null: of all) and domains. */
export interface Scope {
  readonly municipalities: readonly string[] | null;
  readonly domains: readonly string[] | null;
}

/** Other municipalities that stand beside the chosen one. */
const OTHERS = 3;

export type Ranked = Pick<RowOf<typeof places>, 'municipality_slug' | 'facts'>;

/** What a query with these parameters is asked of, and the parameters that its SQL takes; `ranked` as `places` orders. */
export function scopeOf(
  reads: Exclude<Reads, { readonly of: 'all' | 'documents' | 'fact' }>,
  parameters: readonly Parameter[],
  ranked: readonly Ranked[],
): { readonly scope: Scope; readonly parameters: readonly Parameter[] } {
  const { domains } = reads;
  if (reads.of === 'everywhere') return { scope: { municipalities: null, domains }, parameters };
  const [asked, ...rest] = parameters;
  if (typeof asked !== 'string') throw new Error(`scope: the first parameter is no municipality: ${String(asked)}`);
  const chosen = asked === '' ? (ranked[0]?.municipality_slug ?? '') : asked;
  const municipalities = reads.of === 'municipality' ? [chosen] : othersThan(chosen, ranked);
  return { scope: { municipalities, domains }, parameters: rest };
}

function othersThan(chosen: string, ranked: readonly Ranked[]): string[] {
  return ranked
    .filter(({ municipality_slug: slug }) => slug !== chosen)
    .sort((a, b) => b.facts - a.facts || (a.municipality_slug < b.municipality_slug ? -1 : 1))
    .slice(0, OTHERS)
    .map(({ municipality_slug: slug }) => slug);
}

/** The same scope always has the same key. */
export function scopeKey({ municipalities, domains }: Scope): string {
  return JSON.stringify([municipalities, domains]);
}

/** The tables that a scope has beside the facts; the whole lake's are kept in memory with their municipality. */
export const scopedTables = ['documents', 'items', 'notes', 'findings'] as const;

/** Where the whole lake's tables of `scopedTables` are kept, each row with its municipality. */
const KEPT = 'kept';

/** Takes the tables of `scopedTables`, which the queries name already, into memory, once for all scopes. */
export function keepTables(): string[] {
  return [
    `CREATE SCHEMA ${KEPT}`,
    ...scopedTables.map((name) =>
      name === 'documents'
        ? `CREATE TABLE ${KEPT}.documents AS SELECT * FROM main.documents`
        : `CREATE TABLE ${KEPT}.${name} AS SELECT t.*, d.municipality_slug AS kept_of FROM main.${name} t
           JOIN ${KEPT}.documents d ON d.document_id = t.document_id`,
    ),
  ];
}

/** Makes a scope's schema. `facts` is the table, or the pattern of files, that holds its facts; null when none does. */
export function createScope(schema: string, scope: Scope, facts: string | null): string[] {
  const of = (column: string): string => chosenBy(column, scope.municipalities);
  const none = scope.domains?.length === 0 || facts === null;
  return [
    `CREATE SCHEMA ${schema}`,
    ...scopedTables.map((name) =>
      name === 'documents'
        ? `CREATE VIEW ${schema}.documents AS SELECT * FROM ${KEPT}.documents WHERE ${of('municipality_slug')}`
        : `CREATE VIEW ${schema}.${name} AS SELECT * EXCLUDE (kept_of) FROM ${KEPT}.${name} WHERE ${of('kept_of')}`,
    ),
    none
      ? `CREATE VIEW ${schema}.facts AS ${emptyRows(columnsOf('facts'))}`
      : `CREATE TABLE ${schema}.facts AS SELECT * FROM ${facts}
         WHERE ${of('municipality_slug')} AND ${chosenBy('domain', scope.domains)}`,
  ];
}

function chosenBy(column: string, values: readonly string[] | null): string {
  if (values === null) return 'true';
  return values.length === 0 ? 'false' : `${column} IN (${values.map(quoteText).join(', ')})`;
}

/** Lets unqualified names mean the scope's tables first; null: the whole lake's. */
export function lookIn(schema: string | null): string {
  return `SET search_path = '${schema === null ? '' : `${schema},`}main'`;
}

/** Whose minutes a fact is from, asked of the tables that are looked in. */
export function ownerOf(fact: string): string {
  return `SELECT municipality_slug FROM facts WHERE fact_id = ${quoteText(fact)}`;
}

/** The files of a pattern as a table. */
export function filesAs(pattern: string): string {
  return `read_parquet(${quoteText(pattern)})`;
}

export function dropScope(schema: string): string {
  return `DROP SCHEMA ${schema} CASCADE`;
}

/** A schema for every scope that is asked for, on a connection that answers in order: for what asks without waiting. */
export class ScopeSchemas {
  readonly #run: (sql: string) => Promise<unknown>;
  readonly #schemas = new Map<string, string>();
  #ranked: readonly Ranked[] | null = null;

  constructor(run: (sql: string) => Promise<unknown>) {
    this.#run = run;
  }

  /** Makes the query's tables those that are looked in; returns the parameters that its SQL takes. */
  async enter(
    { reads }: Pick<Query<unknown>, 'reads'>,
    parameters: readonly Parameter[],
    askPlaces: () => Promise<readonly Ranked[]>,
  ): Promise<readonly Parameter[]> {
    if (!('domains' in reads)) {
      await this.#run(lookIn(null));
      return parameters;
    }
    if (this.#ranked === null) {
      await this.#run(lookIn(null));
      this.#ranked = await askPlaces();
      for (const sql of keepTables()) await this.#run(sql);
    }
    const asked = scopeOf(reads, parameters, this.#ranked);
    const key = scopeKey(asked.scope);
    let schema = this.#schemas.get(key);
    if (schema === undefined) {
      schema = `scope_${String(this.#schemas.size + 1)}`;
      for (const sql of createScope(schema, asked.scope, 'main.facts')) await this.#run(sql);
      this.#schemas.set(key, schema);
    }
    await this.#run(lookIn(schema));
    return asked.parameters;
  }

  /** Drops what was made. */
  async leave(): Promise<void> {
    await this.#run(lookIn(null));
    for (const schema of this.#schemas.values()) await this.#run(dropScope(schema));
    if (this.#ranked !== null) await this.#run(dropScope(KEPT));
    this.#schemas.clear();
    this.#ranked = null;
  }
}
