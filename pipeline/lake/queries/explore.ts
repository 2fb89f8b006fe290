/** Give me exactly these rows: filters with counts, pages of rows, and the whole choice for export. */

import { columnsOf } from '../schema.ts';
import {
  boolean,
  defineQuery,
  number,
  oneOf,
  text,
  type Column,
  type Parameter,
  type Query,
  type RowOf,
} from './query.ts';

/** The columns that can be chosen by value, in the order in which they are offered. */
export const facets = [
  'municipality_slug',
  'domain',
  'measure',
  'committee',
  'area',
  'fiscal_year',
  'entity',
  'document_id',
  'item_no',
] as const;
export type Facet = (typeof facets)[number];

/** Stands for NULL among the chosen values. */
export const notStated = '-';

/** What the reader has chosen. `search` is looked for in the labels and in the quoted source. */
export interface Choice {
  readonly values: Readonly<Partial<Record<Facet, string>>>;
  readonly search: string;
  /** Totals and repeats too; they are left out by default, because rows with them do not add up. */
  readonly everything: boolean;
}

/** The parameters that every query here begins with. */
export function choiceParameters(choice: Choice): Parameter[] {
  const search = choice.search.trim();
  return [...facets.map((facet) => choice.values[facet] ?? null), search === '' ? null : search, choice.everything];
}

const chosen = `chosen AS (SELECT ${facets.map((facet) => `CAST(? AS VARCHAR) AS ${facet}`).join(', ')},
    lower(CAST(? AS VARCHAR)) AS search, CAST(? AS BOOLEAN) AS everything)`;

function fits(facet: Facet): string {
  return `(c.${facet} IS NULL OR CAST(f.${facet} AS VARCHAR) = c.${facet}
    OR (c.${facet} = '${notStated}' AND f.${facet} IS NULL))`;
}

const general = `(c.everything OR (f.same_as IS NULL AND NOT f.is_total))
    AND (c.search IS NULL OR strpos(lower(concat_ws(' ', f.area, f.committee, f.subject, f.entity, f.compared_to,
      f.row_label, f.column_label, f.printed, f.quote)), c.search) > 0)`;

const matching = `${facets.map(fits).join(' AND ')} AND ${general}`;

// What a reader calls a value that is a key.
const labels: Readonly<Partial<Record<Facet, string>>> = {
  municipality_slug: 'min(municipality)',
  document_id: 'min(document_name)',
};

/** Parameters: the choice. Per facet its values with the number of rows that the other choices leave. */
export const exploreFacets = defineQuery({
  name: 'explore_facets',
  columns: { facet: oneOf(...facets), value: text().nullable(), label: text().nullable(), rows: number() },
  sql: `
    WITH ${chosen},
    marked AS (
      SELECT ${facets.map((facet) => `CAST(f.${facet} AS VARCHAR) AS ${facet}, ${fits(facet)} AS fits_${facet}`).join(', ')},
             f.municipality, d.name AS document_name
      FROM chosen c, facts f
      JOIN documents d ON d.document_id = f.document_id
      WHERE ${general}
    )
    ${facets
      .map((facet) => {
        const others = facets.filter((other) => other !== facet).map((other) => `fits_${other}`);
        const label = labels[facet] ?? facet;
        return `SELECT '${facet}' AS facet, ${facet} AS value, ${label} AS label, CAST(count(*) AS DOUBLE) AS rows
    FROM marked WHERE ${others.join(' AND ')} GROUP BY ${facet}`;
      })
      .join(' UNION ALL ')}`,
});
export type FacetValue = RowOf<typeof exploreFacets>;

/** Parameters: the choice. */
export const exploreCount = defineQuery({
  name: 'explore_count',
  columns: { rows: number() },
  sql: `WITH ${chosen} SELECT CAST(count(*) AS DOUBLE) AS rows FROM facts f, chosen c WHERE ${matching}`,
});

const rowColumns = {
  fact_id: text(),
  municipality: text(),
  domain: text(),
  measure: text(),
  entity: text(),
  compared_to: text().nullable(),
  committee: text().nullable(),
  area: text().nullable(),
  subject: text().nullable(),
  transfer: text().nullable(),
  economy: text().nullable(),
  frame: text().nullable(),
  fiscal_year: number().nullable(),
  target_year: number().nullable(),
  report: text().nullable(),
  period: text().nullable(),
  reported_on: text().nullable(),
  standing: text().nullable(),
  is_total: boolean(),
  value: number(),
  unit: oneOf('kr', 'pct', 'pct_point', 'rank', 'places', 'count', 'persons', 'days', 'fte'),
  printed: text(),
  item_no: text().nullable(),
  quote: text(),
};

/** The columns that the table can show and sort by. */
export const sortColumns = Object.keys(rowColumns).filter((name) => name !== 'fact_id');

// The order in which the minutes print them, meeting by meeting, newest first; fact_id makes it the same each time.
const naturalOrder = 'f.reported_on DESC NULLS LAST, f.document_id, f.line, f.char_start, f.target_year, f.fact_id';

function orderBy(sort: string | null, descending: boolean): string {
  const column = sortColumns.find((name) => name === sort);
  return column === undefined ? naturalOrder : `f.${column} ${descending ? 'DESC' : 'ASC'} NULLS LAST, ${naturalOrder}`;
}

/** Parameters: the choice, then number of rows and offset. `sort` is one of `sortColumns`; others sort naturally. */
export function exploreRows(sort: string | null, descending: boolean) {
  return defineQuery({
    name: `explore_rows ${sort ?? ''} ${descending ? 'desc' : 'asc'}`,
    columns: rowColumns,
    sql: `
    WITH ${chosen}
    SELECT ${Object.keys(rowColumns)
      .map((name) => `f.${name}`)
      .join(', ')}
    FROM facts f, chosen c
    WHERE ${matching}
    ORDER BY ${orderBy(sort, descending)}
    LIMIT CAST(? AS BIGINT) OFFSET CAST(? AS BIGINT)`,
  });
}
export type ExploreRow = RowOf<ReturnType<typeof exploreRows>>;

type ExportValue = string | number | boolean | null;

const kinds: Readonly<Record<'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN', Column<ExportValue>>> = {
  VARCHAR: text().nullable(),
  INTEGER: number().nullable(),
  DOUBLE: number().nullable(),
  BOOLEAN: boolean().nullable(),
};

/** Parameters: the choice. All its rows with all columns of the facts, in the table's order. */
export function exploreExport(sort: string | null, descending: boolean): Query<Readonly<Record<string, ExportValue>>> {
  return defineQuery({
    name: `explore_export ${sort ?? ''} ${descending ? 'desc' : 'asc'}`,
    columns: Object.fromEntries(columnsOf('facts').map((column) => [column.name, kinds[column.type]])),
    sql: `
    WITH ${chosen}
    SELECT f.* FROM facts f, chosen c WHERE ${matching} ORDER BY ${orderBy(sort, descending)}`,
  });
}
