/**
 * The explored rows in memory, for a lake of many: in the order in which the minutes print them, each text as its
 * number in a list of words. They are taken once; a question takes a tenth of the time then, and a window far down no
 * longer than the first. All functions below are about rows that were taken.
 */

import {
  matching,
  orderBy,
  rowColumns,
  type Asked,
  type Choice,
  type Condition,
  type ExploreRow,
  type Order,
} from './explore.ts';
import type { Explored } from './explored.ts';
import { defineQuery, number, type Parameter, type LakeRow } from './query.ts';

/** Fewer rows than these are as quick from the files; more than these have no room in a browser's memory. */
const FEWEST = 50_000;
const MOST = 3_000_000;

/** So many rows that their files are waited for. */
export function areMany(rows: number): boolean {
  return rows >= FEWEST;
}

/** So many rows should be taken into memory. */
export function isForMemory(rows: number): boolean {
  return rows >= FEWEST && rows <= MOST;
}

function memoryOf({ name }: Explored): string {
  return `explored_${name}`;
}

/** The statements that take the rows into memory, in order. */
export function takeIntoMemory(explored: Explored): readonly string[] {
  const { from, columns, distinct } = explored.base;
  const memory = memoryOf(explored);
  const inWords = (name: string): boolean => columns[name]?.type === 'VARCHAR' && !distinct.includes(name);
  const words = Object.keys(columns).filter(inWords);
  return [
    `DROP TABLE IF EXISTS ${memory}`,
    `CREATE OR REPLACE TABLE ${memory}_words AS SELECT
      ${words.map((name) => `list(DISTINCT ${columns[name]?.sql ?? ''}) AS ${name}`).join(', ')} FROM ${from}`,
    // Words stand in their order, so that their numbers sort as they do. A list of none is no list of words.
    ...words.flatMap((name) => [
      `DROP TYPE IF EXISTS ${memory}_${name}`,
      `CREATE TYPE ${memory}_${name} AS ENUM
        (SELECT unnest(list_sort(list_distinct(list_append(${name}, '')))) FROM ${memory}_words)`,
    ]),
    `DROP TABLE ${memory}_words`,
    `CREATE TABLE ${memory} AS SELECT * FROM (SELECT ${Object.entries(columns)
      .map(([name, { sql }]) => `${inWords(name) ? `CAST(${sql} AS ${memory}_${name})` : sql} AS ${name}`)
      .join(', ')} FROM ${from}) f ORDER BY ${explored.order}`,
  ];
}

/** The same rows, from memory. `found` is the table of those that fit the search; without it each question searches. */
export function inMemory(explored: Explored, found?: string): Explored {
  return {
    ...explored,
    source: `${memoryOf(explored)} f`,
    order: 'f.rowid',
    ...(found === undefined ? {} : { found }),
  };
}

/** Fails where the rows are not in memory. */
export function stillInMemory(explored: Explored): Asked<LakeRow> {
  const sql = `SELECT 1 FROM ${inMemory(explored).source} LIMIT 0`;
  return { query: defineQuery({ name: `explore_held ${explored.name}`, columns: {}, sql }), parameters: [] };
}

/** How many rows a table was made of. */
export interface Made {
  readonly Count: number;
}

function making(table: string, sql: string, parameters: readonly Parameter[]): Asked<Made> {
  const query = defineQuery({
    name: `explore_make ${table}`,
    columns: { Count: number() },
    sql: `CREATE OR REPLACE TABLE ${table} AS ${sql}`,
  });
  return { query, parameters };
}

/** Keeps which rows fit a search, with what the facets need of them. */
export function findRows(explored: Explored, search: string, table: string): Asked<Made> {
  const { sql, parameters } = finding(explored, search);
  const kept = facetColumns(explored).map((name) => `f.${name}`);
  return making(
    table,
    `SELECT ${['f.rowid AS row_at', ...kept].join(', ')} FROM ${explored.source} WHERE ${sql}`,
    parameters,
  );
}

/**
 * A million rows have few different texts: the search looks through those, and then for the rows that hold one of them.
 * Words with a space between them may stand in two columns beside each other, and are looked for in each row.
 */
function finding(explored: Explored, search: string): Condition {
  if (/\s/u.test(search)) return matching(explored, { values: {}, search, everything: true });
  const parts = explored.searched.map((column) => {
    const words = `${memoryOf(explored)}_${column.replace(/^f\./u, '')}`;
    return `${column} IN (SELECT CAST(word AS ${words})
      FROM (SELECT unnest(enum_range(CAST(NULL AS ${words}))) AS word)
      WHERE contains(lower(word), lower(CAST(? AS VARCHAR))))`;
  });
  return { sql: parts.join(' OR '), parameters: parts.map(() => search) };
}

/** The columns that facets and the usual choice are told by. */
function facetColumns({ base, facets, usual }: Explored): readonly string[] {
  const told = [usual, ...Object.values(facets).flatMap(({ sql, label = '' }) => [sql, label])].join(' ');
  return Object.keys(base.columns).filter((name) => new RegExp(String.raw`\bf\.${name}\b`, 'u').test(told));
}

/** The rows that were found alone, for the counts of their facets. */
export function foundRows(explored: Explored, table: string): Explored {
  return { ...inMemory(explored), source: `${table} f` };
}

/** Keeps which rows a choice has, in their order. */
export function arrangeRows(explored: Explored, choice: Choice, order: Order, table: string): Asked<Made> {
  const { sql, parameters } = matching(explored, choice);
  const rows = `SELECT f.rowid AS row_at FROM ${explored.source} WHERE ${sql} ORDER BY ${orderBy(explored, order)}`;
  return making(table, `SELECT row_number() OVER () AS place, row_at FROM (${rows})`, parameters);
}

/** A window of the rows that were arranged so. */
export function arrangedRows(explored: Explored, table: string, limit: number, offset: number): Asked<ExploreRow> {
  const row = rowColumns(explored);
  return {
    query: defineQuery({
      name: `explore_arranged ${explored.name}`,
      columns: row.declared,
      sql: `SELECT ${row.sql}
        FROM (SELECT place, row_at FROM ${table} WHERE place BETWEEN CAST(? AS BIGINT) AND CAST(? AS BIGINT)) s
        JOIN ${explored.source} ON f.rowid = s.row_at ORDER BY s.place`,
    }),
    parameters: [offset + 1, offset + limit],
  };
}

/** Forgets a table that was kept. */
export function forgetTable(table: string): Asked<LakeRow> {
  return {
    query: defineQuery({ name: `explore_forget ${table}`, columns: {}, sql: `DROP TABLE IF EXISTS ${table}` }),
    parameters: [],
  };
}
