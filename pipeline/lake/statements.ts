/** Statements that are no questions: the views that queries read, and the copy that an export takes. */

import type { Parameter } from './queries/query.ts';
import { columnsOf, lakeTables, type LakeTable, type SchemaColumn } from './schema.ts';

/**
 * The rows of a table's files, without files none, with the table's columns all the same. A pattern may stand for many
 * files: each name of a list costs the browser's engine a look at all its files, at every question.
 */
function rowsOf(table: LakeTable, files: readonly string[]): string {
  if (files.length === 0) return emptyRows(columnsOf(table));
  return `SELECT * FROM read_parquet([${files.map(quoteText).join(', ')}])`;
}

/** Opens a table's files as the view that all queries name. */
export function createView(table: LakeTable, files: readonly string[]): string {
  return `CREATE OR REPLACE VIEW ${table} AS ${rowsOf(table, files)}`;
}

/** The files that the tables of a query stand for. */
export type FilesOfTables = ReadonlyMap<LakeTable, readonly string[]>;

/** A query asked of these files alone: in it, the tables' names mean them and not the whole lake's. */
export function within(sql: string, files: FilesOfTables): string {
  const named = Array.from(files, ([table, list]) => `${table} AS (${rowsOf(table, list)})`);
  return named.length === 0 ? sql : `WITH ${named.join(', ')} (${sql}\n)`;
}

/** No rows of these columns. */
function emptyRows(columns: readonly SchemaColumn[]): string {
  const list = columns.map(({ name, type }) => `CAST(NULL AS ${type}) AS "${name}"`);
  return `SELECT ${list.join(', ')} WHERE false`;
}

/** The tables that a reader's SQL may name: those whose names stand in it as words, be it in a text. */
export function tablesIn(sql: string): readonly LakeTable[] {
  return lakeTables.filter((table) => new RegExp(String.raw`\b${table}\b`, 'iu').test(sql));
}

/** Writes a query's answer to a Parquet file. A comment at the query's end ends with its line. */
export function copyToParquet(sql: string, file: string): string {
  return `COPY (${sql}\n) TO ${quoteText(file)} (FORMAT PARQUET, CODEC 'ZSTD')`;
}

/** How the rows of a reader's query are exported: its columns in order, by name. */
export interface ExportedQuery {
  readonly columns: readonly string[];
  readonly sort: { readonly column: string | null; readonly descending: boolean };
  /** The address that asks the query; with a fact's name behind it where the rows name facts. */
  readonly link: string;
}

/**
 * All rows of a reader's query with their link and, where they name facts, with the source of each fact. The source is
 * looked up as one value per row, so that rows pass through in their order: sorting them whole took gigabytes.
 */
export function exportQuery(sql: string, { columns, sort, link }: ExportedQuery): string {
  const names = new Set(columns.map((name) => name.toLowerCase()));
  const place = [
    ['document', 'd.name'],
    ...['item_no', 'table_no', 'page', 'line', 'quote'].map((name) => [name, `f.${name}`]),
  ].filter(([name]) => names.has('fact_id') && !names.has(name ?? ''));
  const rows = inOrder(sql, sort.column !== null && names.has(sort.column.toLowerCase()) ? sort : null);
  const own = names.has('fact_id') ? ` || coalesce(CAST(q.fact_id AS VARCHAR), '')` : '';
  const linked = names.has('link') ? '' : `, ${quoteText(link)}${own} AS link`;
  if (place.length === 0) return `SELECT q.*${linked} FROM (${rows}\n) q`;
  const packed = place.map(([name, value]) => `${name ?? ''} := ${value ?? ''}`).join(', ');
  return `SELECT q.* EXCLUDE (udvalgstal_source),
      ${place.map(([name]) => `udvalgstal_source.${name ?? ''}`).join(', ')}${linked}
    FROM (SELECT q.*, (SELECT struct_pack(${packed})
        FROM facts f JOIN documents d ON d.document_id = f.document_id
        WHERE f.fact_id = CAST(q.fact_id AS VARCHAR)) AS udvalgstal_source
      FROM (${rows}\n) q) q`;
}

/** The rows as they stand on the screen: equal ones keep the order in which the query gives them. */
function inOrder(sql: string, sort: ExportedQuery['sort'] | null): string {
  if (sort?.column == null) return sql;
  return `SELECT * EXCLUDE (udvalgstal_row)
    FROM (SELECT *, row_number() OVER () AS udvalgstal_row FROM (${sql}\n))
    ORDER BY ${quoteName(sort.column)} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, udvalgstal_row`;
}

/** How many rows a query has, counted no further than `most`. */
export function countUpTo(sql: string, most: number): string {
  return `SELECT CAST(count(*) AS DOUBLE) AS rows FROM (SELECT 1 FROM (${sql}\n) LIMIT ${String(most)})`;
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Puts the parameters into a query's text as literals: COPY and streams take none. Question marks inside quotes stay. */
export function bindParameters(sql: string, parameters: readonly Parameter[]): string {
  let next = 0;
  const bound = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/gu, (part) => {
    if (part !== '?') return part;
    const value = parameters[next];
    next += 1;
    if (value === undefined) throw new Error(`query: a parameter is missing: number ${String(next)}`);
    return literal(value);
  });
  if (next !== parameters.length) {
    throw new Error(`query: ${String(parameters.length)} parameters given, ${String(next)} asked for`);
  }
  return bound;
}

function literal(value: Parameter): string {
  if (typeof value === 'string') return quoteText(value);
  return value === null ? 'NULL' : String(value);
}

/** A text as a literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
