/**
 * A reader's own query, asked so that nothing of its answer is lost on the way: the engine in the browser hands over
 * large integers and decimals rounded, moments as numbers, and columns of one name mixed up. So it is first asked which
 * columns there are, and then for those by their places, each in a form that keeps every digit.
 */

import { quoteName, quoteText } from './statements.ts';

/** What a column holds for a reader. `moment`: a day with a time. */
export type Kind = 'text' | 'integer' | 'number' | 'truth' | 'day' | 'moment';

/** A column of the answer by its place: a name that no other column has, and the engine's word for its type. */
export interface AskedColumn {
  readonly name: string;
  readonly engine: string;
}

/** Begins on a line of its own, so that the engine's line numbers are those of the query and one. */
const BEFORE = 'DESCRIBE\n';

/** Asks which columns a query's answer has: a row for each, its name and its type first. */
export function describeQuery(sql: string): string {
  return `${BEFORE}${sql}`;
}

/** Lines that stand before the query in that question. */
export const LINES_BEFORE = 1;

/** Columns of one name get a number behind it, as the engine names them in a table: a, a_1. */
export function toldApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 1; taken.has(free.toLowerCase()); number += 1) free = `${name}_${String(number)}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Integers that may be longer than JavaScript counts to. */
const LONG = /^(?:BIGINT|HUGEINT|UBIGINT|UHUGEINT)$/u;
const SHORT = /^U?(?:INTEGER|SMALLINT|TINYINT)$/u;
const FRACTION = /^(?:DECIMAL|FLOAT)\b(?!.*\[)/u;

/** What a type of the engine is to a reader. */
export function kindOf(engine: string): Kind {
  if (LONG.test(engine) || SHORT.test(engine)) return 'integer';
  if (FRACTION.test(engine) || engine === 'DOUBLE') return 'number';
  if (engine === 'BOOLEAN') return 'truth';
  if (engine === 'DATE') return 'day';
  return /^TIMESTAMP\b(?!.*\[)/u.test(engine) ? 'moment' : 'text';
}

/** Those that the engine hands over as they are. */
function isPlain(engine: string): boolean {
  return SHORT.test(engine) || engine === 'DOUBLE' || engine === 'BOOLEAN' || engine === 'VARCHAR';
}

/**
 * A list of texts as JSON: the engine writes none of its quotes, and a text may hold a comma. Other lists say as much.
 */
function asText(column: string, engine: string): string {
  if (engine !== 'VARCHAR[]') return `CAST(${column} AS VARCHAR)`;
  const one = String.raw`'"' || replace(replace(x, '\', '\\'), '"', '\"') || '"'`;
  return `CASE WHEN ${column} IS NOT NULL
    THEN '[' || coalesce(array_to_string([coalesce(${one}, 'null') FOR x IN ${column}], ', '), '') || ']' END`;
}

/** A value of the answer in the form in which its digits are kept: as it is, or as the engine writes it out. */
function kept(column: string, engine: string): string {
  return isPlain(engine) ? column : asText(column, engine);
}

/** The same in a Parquet file, whose columns have types: text for what other programs cannot read there. */
function keptInParquet(column: string, engine: string): string {
  if (engine === 'HUGEINT') return `CAST(${column} AS DECIMAL(38, 0))`;
  const isTyped = kindOf(engine) !== 'text' || /^(?:VARCHAR|UUID|BLOB|TIME|ENUM\(.*\))$/su.test(engine);
  return isTyped ? column : asText(column, engine);
}

function placeName(at: number): string {
  return `c${String(at)}`;
}

/** The query with its columns by their places. */
function byPlace(sql: string, columns: readonly AskedColumn[]): string {
  return `(${sql}\n) q(${columns.map((_, at) => placeName(at)).join(', ')})`;
}

/** The answer's rows, its columns called c0, c1, ... in order. */
export function plainQuery(sql: string, columns: readonly AskedColumn[]): string {
  const list = columns.map(({ engine }, at) => `${kept(placeName(at), engine)} AS ${placeName(at)}`);
  return `SELECT ${list.join(', ')} FROM ${byPlace(sql, columns)}`;
}

/** How the rows of a reader's query are exported: its columns in order. */
export interface ExportedQuery {
  readonly columns: readonly AskedColumn[];
  readonly sort: { readonly column: string | null; readonly descending: boolean };
  /** The address that asks the query; with a fact's name behind it where the rows name facts. */
  readonly link: string;
  /** A Parquet file keeps types, and the columns' own names. */
  readonly parquet?: boolean;
}

/**
 * All rows of a reader's query with their link and, where they name facts, with the source of each fact. The source is
 * looked up as one value per row, so that rows pass through in their order: sorting them whole took gigabytes.
 */
export function exportQuery(sql: string, { columns, sort, link, parquet = false }: ExportedQuery): string {
  const names = columns.map(({ name }) => name.toLowerCase());
  const fact = names.includes('fact_id') ? `CAST(${placeName(names.indexOf('fact_id'))} AS VARCHAR)` : null;
  const place = [
    ['document', 'd.name'],
    ...['item_no', 'table_no', 'page', 'line', 'quote'].map((name) => [name, `f.${name}`]),
  ].filter(([name]) => fact !== null && !names.includes(name ?? ''));
  const own = columns.map(({ name, engine }, at) => {
    const column = placeName(at);
    return parquet ? `${keptInParquet(column, engine)} AS ${quoteName(name)}` : `${kept(column, engine)} AS ${column}`;
  });
  const sources = place.map(([name]) => `source.${name ?? ''}`);
  const linked = fact === null ? quoteText(link) : `${quoteText(link)} || coalesce(${fact}, '')`;
  const listed = [...own, ...sources, ...(names.includes('link') ? [] : [`${linked} AS link`])].join(', ');
  const rows = inOrder(byPlace(sql, columns), sort, names);
  if (place.length === 0) return `SELECT ${listed} FROM ${rows}`;
  const packed = place.map(([name, value]) => `${name ?? ''} := ${value ?? ''}`).join(', ');
  return `SELECT ${listed}
    FROM (SELECT q.*, (SELECT struct_pack(${packed})
        FROM facts f JOIN documents d ON d.document_id = f.document_id
        WHERE f.fact_id = ${fact ?? 'NULL'}) AS source
      FROM ${rows}) q`;
}

/** The rows as they stand on the screen: equal ones keep the order in which the query gives them. */
function inOrder(rows: string, sort: ExportedQuery['sort'], names: readonly string[]): string {
  const at = sort.column === null ? -1 : names.indexOf(sort.column.toLowerCase());
  if (at < 0) return rows;
  return `(SELECT * EXCLUDE (row_at) FROM (SELECT *, row_number() OVER () AS row_at FROM ${rows})
    ORDER BY ${placeName(at)} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, row_at) q`;
}

/** How many rows a query has, counted no further than `most`. */
export function countUpTo(sql: string, most: number): string {
  return `SELECT CAST(count(*) AS DOUBLE) AS rows FROM (SELECT 1 FROM (${sql}\n) LIMIT ${String(most)})`;
}
