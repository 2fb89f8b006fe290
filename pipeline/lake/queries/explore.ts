/** Give me exactly these rows: facets with counts, windows of rows, and the whole choice for export. */

import type { ColumnType } from '../schema.ts';
import type { Explored, ExploredColumn } from './explored.ts';
import { boolean, defineQuery, number, text, type Column, type Parameter, type Query } from './query.ts';

/** Stands for NULL among the chosen values. */
export const notStated = '-';

/** What the reader has chosen: per facet any of some values. `search` is looked for in the row's texts. */
export interface Choice {
  readonly values: Readonly<Record<string, readonly string[] | undefined>>;
  readonly search: string;
  /** What is left out by default too: totals and repeats of the facts, headers and empty cells. */
  readonly everything: boolean;
}

/** The order of the rows; a column that is none sorts as the minutes print. */
export interface Order {
  readonly column: string | null;
  readonly descending: boolean;
}

/** A question with its parameters. */
export interface Asked<Row> {
  readonly query: Query<Row>;
  readonly parameters: readonly Parameter[];
}

/** What a column of a row may hold. */
export type Value = string | number | boolean | null;
export type ExploreRow = Readonly<Record<string, Value>>;

/** A condition on the rows. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

function chosen(facet: string, values: readonly string[]): Condition {
  const stated = values.filter((value) => value !== notStated);
  const parts = [
    ...(stated.length > 0 ? [`${asText(facet)} IN (${stated.map(() => '?').join(', ')})`] : []),
    ...(stated.length < values.length ? [`${facet} IS NULL`] : []),
  ];
  return { sql: `(${parts.join(' OR ')})`, parameters: stated };
}

/** The rows that the search finds. */
function found(explored: Explored, search: string): Condition {
  if (explored.found !== undefined) return { sql: `f.rowid IN (SELECT row_at FROM ${explored.found})`, parameters: [] };
  const texts = `lower(concat_ws(' ', ${explored.searched.join(', ')}))`;
  return { sql: `contains(${texts}, lower(CAST(? AS VARCHAR)))`, parameters: [search] };
}

/** The rows that fit the choice; `without` leaves one facet's own choice out of account. */
export function matching(explored: Explored, choice: Choice, without?: string): Condition {
  const search = choice.search.trim();
  const conditions: Condition[] = Object.entries(explored.facets)
    .filter(([name]) => name !== without)
    .map(([name, facet]): Condition | null => {
      const values = choice.values[name] ?? [];
      return values.length === 0 ? null : chosen(facet.sql, values);
    })
    .filter((condition) => condition !== null);
  if (!choice.everything) conditions.push({ sql: `(${explored.usual})`, parameters: [] });
  if (search !== '') conditions.push(found(explored, search));
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND ') || 'true',
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

/** More values of a facet than these are found by the search alone. */
export const MOST_VALUES = 1000;

const facetColumns = {
  facet: text(),
  value: text().nullable(),
  label: text().nullable(),
  rows: number(),
};

/**
 * Per facet its values with the number of rows that the other facets' choices leave, the most frequent first. `most`
 * asks for the first facets alone.
 */
export function exploreFacets(explored: Explored, choice: Choice, most = Infinity): Asked<FacetValue> {
  const asked = Object.entries(explored.facets).slice(0, most);
  const parts = asked.map(([name, facet]): Condition => {
    const { sql, parameters } = matching(explored, choice, name);
    const value = asText(facet.sql);
    return {
      sql: `(SELECT '${name}' AS facet, ${value} AS value, ${asText(facet.label ?? facet.sql)} AS label,
        CAST(count(*) AS DOUBLE) AS rows
      FROM ${explored.source} WHERE ${sql} GROUP BY ${facet.sql} ORDER BY rows DESC, value LIMIT ${String(MOST_VALUES)})`,
      parameters,
    };
  });
  return {
    query: defineQuery({
      name: `explore_facets ${explored.name}`,
      columns: facetColumns,
      sql: parts.map(({ sql }) => sql).join(' UNION ALL '),
    }),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}
export interface FacetValue {
  readonly facet: string;
  readonly value: string | null;
  readonly label: string | null;
  readonly rows: number;
}

/** How many rows fit. */
export function exploreCount(explored: Explored, choice: Choice): Asked<{ readonly rows: number }> {
  const { sql, parameters } = matching(explored, choice);
  return {
    query: defineQuery({
      name: `explore_count ${explored.name}`,
      columns: { rows: number() },
      sql: `SELECT CAST(count(*) AS DOUBLE) AS rows FROM ${explored.source} WHERE ${sql}`,
    }),
    parameters,
  };
}

/** By which of the telling columns the rows of the choice differ: some have another value than others, or none. */
export function exploreDiffering(explored: Explored, choice: Choice): Asked<Readonly<Record<string, boolean>>> {
  const { sql, parameters } = matching(explored, choice);
  const differs = ({ sql: column }: ExploredColumn): string =>
    `(min(${column}) IS DISTINCT FROM max(${column}) OR (count(${column}) > 0 AND count(${column}) < count(*)))`;
  const told = explored.telling.flatMap((name) => {
    const column = explored.columns[name];
    return column === undefined ? [] : [[name, `${differs(column)} AS ${name}`] as const];
  });
  return {
    query: defineQuery({
      name: `explore_differing ${explored.name}`,
      columns: Object.fromEntries(told.map(([name]) => [name, boolean()])),
      sql: `SELECT ${told.map(([, column]) => column).join(', ')} FROM ${explored.source} WHERE ${sql}`,
    }),
    parameters,
  };
}

const kinds: Readonly<Record<ColumnType, Column<Value>>> = {
  VARCHAR: text().nullable(),
  INTEGER: number().nullable(),
  DOUBLE: number().nullable(),
  BOOLEAN: boolean().nullable(),
};

/** The columns that the table can show and sort by, and those that say where a row stands. */
export function columnsOfExplored(explored: Explored): Readonly<Record<string, ExploredColumn>> {
  return { ...explored.columns, ...explored.place };
}

/** The order of the rows; equal ones stand as printed. */
export function orderBy(explored: Explored, order: Order): string {
  const column = order.column === null ? undefined : columnsOfExplored(explored)[order.column];
  if (column === undefined) return explored.order;
  return `${column.sql} ${order.descending ? 'DESC' : 'ASC'} NULLS LAST, ${explored.order}`;
}

function asText(sql: string): string {
  return `CAST(${sql} AS VARCHAR)`;
}

/** Columns of an answer: in memory a text stands as a number of a word list, and goes out as text. */
function listed(columns: Readonly<Record<string, ExploredColumn>>): string {
  return Object.entries(columns)
    .map(([name, { sql, type }]) => `${type === 'VARCHAR' ? asText(sql) : sql} AS ${name}`)
    .join(', ');
}

/** The columns of a row, as they are checked and as they are asked for: `key` names the row, `fact_id` its fact. */
export function rowColumns(explored: Explored): {
  readonly declared: Readonly<Record<string, Column<Value>>>;
  readonly sql: string;
} {
  const columns = columnsOfExplored(explored);
  const declared = Object.entries(columns).map(([name, { type }]) => [name, kinds[type]] as const);
  return {
    declared: { key: text(), ...Object.fromEntries(declared) },
    sql: `${asText(explored.key)} AS key, ${listed(columns)}`,
  };
}

/** A window of the rows: so many, from the offset on. */
export function exploreRows(
  explored: Explored,
  choice: Choice,
  order: Order,
  limit: number,
  offset: number,
): Asked<ExploreRow> {
  const { sql, parameters } = matching(explored, choice);
  const row = rowColumns(explored);
  return {
    query: defineQuery({
      name: `explore_rows ${explored.name}`,
      columns: row.declared,
      // First which rows, by the columns that order them alone; then those rows whole: a third of the time at a
      // million.
      sql: `SELECT ${row.sql} FROM ${explored.source}
        SEMI JOIN (
          SELECT ${explored.key} AS key FROM ${explored.source}
          WHERE ${sql} ORDER BY ${orderBy(explored, order)}
          LIMIT CAST(? AS BIGINT) OFFSET CAST(? AS BIGINT)
        ) shown ON shown.key = ${explored.key}
        ORDER BY ${orderBy(explored, order)}`,
    }),
    parameters: [...parameters, limit, offset],
  };
}

/**
 * All rows of the choice in the table's order: the columns that are shown, then where each stands, then its link.
 * `link` is the address of these rows; with a fact's name behind it the fact's passport opens too.
 */
export function exploreExport(
  explored: Explored,
  choice: Choice,
  order: Order,
  shown: readonly string[],
  link: string,
): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  const { sql, parameters } = matching(explored, choice);
  const all = columnsOfExplored(explored);
  const columns = Object.fromEntries(
    [...shown, ...Object.keys(explored.place)].flatMap((name) => {
      const column = all[name];
      return column === undefined ? [] : [[name, column]];
    }),
  );
  return {
    // Sorted as they are held: in memory a text is a number until it goes out, and a million of them take little room.
    sql: `SELECT ${listed(columns)}, CAST(? AS VARCHAR) || coalesce(${asText(explored.fact)}, '') AS link
      FROM (SELECT * FROM ${explored.source} WHERE ${sql} ORDER BY ${orderBy(explored, order)}) f`,
    parameters: [link, ...parameters],
  };
}

const sourceColumns = {
  document_id: text(),
  name: text(),
  municipality: text(),
  committee: text().nullable(),
  meeting_date: text().nullable(),
  source: text().nullable(),
  rows: number(),
};

/** The documents that the rows of the choice come from, with how many come from each. */
export function exploreSources(explored: Explored, choice: Choice): Asked<SourceRow> {
  const { sql, parameters } = matching(explored, choice);
  return {
    query: defineQuery({
      name: `explore_sources ${explored.name}`,
      columns: sourceColumns,
      sql: `SELECT d.document_id, d.name, d.municipality, d.committee, d.meeting_date, d.source,
          CAST(count(*) AS DOUBLE) AS rows
        FROM ${explored.source} JOIN documents d ON d.document_id = ${asText('f.document_id')} WHERE ${sql}
        GROUP BY ALL ORDER BY d.municipality, d.meeting_date NULLS LAST, d.name, d.document_id`,
    }),
    parameters,
  };
}
export interface SourceRow {
  readonly document_id: string;
  readonly name: string;
  readonly municipality: string;
  readonly committee: string | null;
  readonly meeting_date: string | null;
  readonly source: string | null;
  readonly rows: number;
}
