/** Who deviates from the adjusted budget, in which report, by how much, and why? */

import { newestCommittee, newestFirst } from './newest.ts';
import { boolean, defineQuery, number, oneOf, text, type RowOf } from './query.ts';
import { isBudgetFigure, toldSince } from './told.ts';

const budgetColumns = {
  fact_id: text(),
  municipality: text(),
  municipality_slug: text(),
  domain: text(),
  measure: oneOf(
    'original_budget',
    'adjusted_budget',
    'spent_to_date',
    'actual',
    'expected',
    'deviation',
    'deviation_pct',
    'expected_pct',
  ),
  committee: text().nullable(),
  area: text().nullable(),
  economy: text().nullable(),
  frame: oneOf('inside', 'outside').nullable(),
  fiscal_year: number(),
  /** Null: the figure, a budget, holds for every report that its table names. */
  report: text().nullable(),
  as_of: text().nullable(),
  reported_on: text().nullable(),
  standing: text().nullable(),
  value: number(),
  is_total: boolean(),
  printed: text(),
  document_id: text(),
  meeting_committee: text().nullable(),
  item_no: text().nullable(),
  table_no: text().nullable(),
  decision: text().nullable(),
  place: number(),
  /** The same figure stands elsewhere in the document, printed finer. */
  repeats: boolean(),
};

const budgetSelection = `
    SELECT f.fact_id, f.municipality, f.municipality_slug, f.domain, f.measure, f.committee, f.area, f.economy, f.frame,
           f.fiscal_year, f.report, f.as_of, f.reported_on, f.standing, f.value, f.is_total, f.printed,
           f.document_id, d.committee AS meeting_committee, f.item_no, f.table_no, i.decision,
           CAST(f.char_start AS DOUBLE) AS place, f.same_as IS NOT NULL AS repeats
    FROM facts f
    JOIN documents d ON d.document_id = f.document_id
    LEFT JOIN items i ON i.document_id = f.document_id AND i.item_no = f.item_no
    WHERE ${isBudgetFigure}`;

const budgetOrder = 'ORDER BY f.reported_on DESC NULLS LAST, f.document_id, f.char_start, f.fact_id';

/** Parameters: municipality ('' for the one to start with). Budgets, results and deviations of all its reports. */
export const budgetFigures = defineQuery({
  name: 'budget_figures',
  reads: 'municipality',
  prepared: true,
  columns: budgetColumns,
  sql: `${budgetSelection} ${budgetOrder}`,
});
export type BudgetFigure = RowOf<typeof budgetFigures>;

/**
 * Parameters: municipality. Of them those of the committee that met last on the years that it was told of lately, in
 * its newest report and its last two meetings: what the first screen shows.
 */
export const startBudgetFigures = defineQuery({
  name: 'start_budget_figures',
  reads: 'municipality',
  partOf: budgetFigures,
  columns: budgetColumns,
  sql: `${budgetSelection} AND d.committee IS NOT DISTINCT FROM ${newestCommittee}
      AND f.fiscal_year IN (
        SELECT told.fiscal_year
        FROM facts told
        JOIN documents m ON m.document_id = told.document_id
        WHERE m.committee IS NOT DISTINCT FROM ${newestCommittee}
          AND (coalesce(told.reported_on, '') >= ${toldSince}
               OR told.document_id IN (
                 SELECT d.document_id FROM documents d
                 WHERE d.committee IS NOT DISTINCT FROM ${newestCommittee} ORDER BY ${newestFirst} LIMIT 2)))
      ${budgetOrder}`,
});

/** Parameters: municipality. The same of up to three other municipalities. */
export const otherBudgetFigures = defineQuery({
  name: 'other_budget_figures',
  reads: 'others',
  columns: budgetColumns,
  sql: `${budgetSelection} ${budgetOrder}`,
});

/** No parameters. Every municipality's table totals over its operations: what municipalities are compared by. */
export const municipalTotals = defineQuery({
  name: 'municipal_totals',
  reads: 'everywhere',
  columns: budgetColumns,
  sql: `${budgetSelection} AND f.is_total AND f.committee IS NULL AND f.area IS NULL AND f.table_no IS NOT NULL
      AND coalesce(f.economy, 'operations') = 'operations' ${budgetOrder}`,
});

/** Parameters: municipality. Movements from one report to the next that the minutes print themselves. */
export const budgetMoves = defineQuery({
  name: 'budget_moves',
  reads: 'municipality',
  prepared: true,
  columns: {
    fact_id: text(),
    committee: text().nullable(),
    area: text().nullable(),
    economy: text().nullable(),
    fiscal_year: number(),
    reported_on: text().nullable(),
    value: number(),
    document_id: text(),
  },
  sql: `
    SELECT f.fact_id, f.committee, f.area, f.economy, f.fiscal_year, f.reported_on, f.value, f.document_id
    FROM facts f
    WHERE f.same_as IS NULL AND f.measure = 'change' AND f.unit = 'kr'
      AND f.domain IN ('accounts', 'expected_accounts') AND f.table_no IS NULL AND f.fiscal_year IS NOT NULL
    ORDER BY f.reported_on, f.document_id, f.char_start`,
});
export type BudgetMove = RowOf<typeof budgetMoves>;

/** Parameters: municipality. What explains the deviation of an area or of a committee. */
export const budgetNotes = defineQuery({
  name: 'budget_notes',
  reads: 'municipality',
  prepared: true,
  columns: {
    document_id: text(),
    item_no: text().nullable(),
    committee: text().nullable(),
    /** Null: the committee as a whole. */
    area: text().nullable(),
    fiscal_year: number().nullable(),
    text: text(),
  },
  sql: `
    SELECT n.document_id, n.item_no, n.committee, n.area, n.fiscal_year, n.text
    FROM notes n
    ORDER BY n.document_id, n.char_start`,
});
export type BudgetNote = RowOf<typeof budgetNotes>;
