/** Statements that are no questions: the views that queries read, and the copy that an export takes. */

import type { Parameter } from './queries/query.ts';
import { columnsOf, type LakeTable } from './schema.ts';

/** Opens a table's files as the view that all queries name. Without files the view is empty but has its columns. */
export function createView(table: LakeTable, files: readonly string[]): string {
  if (files.length > 0) {
    const list = files.map(quoteText).join(', ');
    return `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM read_parquet([${list}])`;
  }
  const columns = columnsOf(table).map((column) => `CAST(NULL AS ${column.type}) AS "${column.name}"`);
  return `CREATE OR REPLACE VIEW ${table} AS SELECT ${columns.join(', ')} WHERE false`;
}

/** Writes a query's answer to a Parquet file. COPY takes no parameters, so they are written into the text. */
export function copyToParquet(sql: string, parameters: readonly Parameter[], file: string): string {
  return `COPY (${bindParameters(sql, parameters)}) TO ${quoteText(file)} (FORMAT PARQUET, CODEC 'ZSTD')`;
}

/** Puts the parameters into a query's text as literals. Question marks inside quotes stay. */
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

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
