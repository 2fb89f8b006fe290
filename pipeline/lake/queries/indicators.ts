/** How are we doing on the agreed goals, over time, against the region and the country? */

import { newestCommittee } from './newest.ts';
import { boolean, defineQuery, number, oneOf, text, type RowOf } from './query.ts';

const domains = [
  'unemployment_shares',
  'reversal_rates',
  'benefits',
  'rankings',
  'surveys',
  'education',
  'sickness_absence',
] as const;

/** Of activity what is followed from meeting to meeting: waiting times, and what a named place or service counts. */
const followed = `(f.domain = 'activity' AND (f.unit = 'days' OR f.area IS NOT NULL))`;

const indicatorColumns = {
  fact_id: text(),
  municipality: text(),
  municipality_slug: text(),
  domain: text(),
  measure: text(),
  entity: text(),
  compared_to: text().nullable(),
  area: text().nullable(),
  subject: text().nullable(),
  fiscal_year: number().nullable(),
  as_of: text().nullable(),
  period: text().nullable(),
  previous: boolean(),
  reported_on: text().nullable(),
  value: number(),
  unit: oneOf('kr', 'pct', 'pct_point', 'rank', 'places', 'count', 'persons', 'days', 'fte'),
  bound: text(),
  break_before: boolean(),
  is_derived: boolean(),
  derivation: text().nullable(),
  printed: text(),
  document_id: text(),
  meeting_committee: text().nullable(),
  item_no: text().nullable(),
  table_no: text().nullable(),
  decision: text().nullable(),
};

const indicatorSelection = `
    SELECT f.fact_id, f.municipality, f.municipality_slug, f.domain, f.measure, f.entity, f.compared_to, f.area,
           f.subject, f.fiscal_year, f.as_of, f.period, f.previous, f.reported_on, f.value, f.unit, f.bound,
           f.break_before, f.is_derived, f.derivation, f.printed, f.document_id, d.committee AS meeting_committee,
           f.item_no, f.table_no, i.decision
    FROM facts f
    JOIN documents d ON d.document_id = f.document_id
    LEFT JOIN items i ON i.document_id = f.document_id AND i.item_no = f.item_no
    WHERE (f.domain IN (${domains.map((domain) => `'${domain}'`).join(', ')}) OR ${followed})
      AND f.same_as IS NULL`;

const indicatorOrder = 'ORDER BY f.reported_on NULLS FIRST, f.document_id, f.char_start, f.fact_id';

/** Parameters: municipality ('' for the one to start with). Its key figures with what they are compared with. */
export const indicatorFigures = defineQuery({
  name: 'indicator_figures',
  reads: 'municipality',
  prepared: true,
  columns: indicatorColumns,
  sql: `${indicatorSelection} ${indicatorOrder}`,
});
export type IndicatorFigure = RowOf<typeof indicatorFigures>;

/** Parameters: municipality. Of them those of the committee that met last: what the first screen shows. */
export const startIndicatorFigures = defineQuery({
  name: 'start_indicator_figures',
  reads: 'municipality',
  partOf: indicatorFigures,
  columns: indicatorColumns,
  sql: `${indicatorSelection} AND d.committee IS NOT DISTINCT FROM ${newestCommittee} ${indicatorOrder}`,
});

/** Parameters: municipality. The levels of up to three other municipalities. */
export const otherIndicatorFigures = defineQuery({
  name: 'other_indicator_figures',
  reads: 'others',
  columns: indicatorColumns,
  sql: `${indicatorSelection} AND f.measure IN ('recipients', 'share', 'reversal_rate') ${indicatorOrder}`,
});
