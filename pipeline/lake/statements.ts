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

/** A name of a column, whatever stands in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Puts the parameters into a query's text as literals: COPY and streams take none. Question marks inside quotes stay.
 */
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

/** A reader's own query has no parameters, and question marks in its comments are none. */
export function boundWhereNamed(sql: string, parameters: readonly Parameter[]): string {
  return parameters.length === 0 ? sql : bindParameters(sql, parameters);
}

function literal(value: Parameter): string {
  if (typeof value === 'string') return quoteText(value);
  return value === null ? 'NULL' : String(value);
}

/** A text as a literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
