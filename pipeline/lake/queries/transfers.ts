/** What money moves between years, who gets it, and who pays? */

import { boolean, defineQuery, number, oneOf, text, type RowOf } from './query.ts';

// A table of accounts may have a column of what is carried over: it stays in accounts, and moves money all the same.
const moves = `(f.domain IN ('transfers', 'appropriations') OR f.measure = 'transfer')`;

/** Parameters: municipality ('' for the one to start with). Transfers, appropriations, financing and pools. */
export const transferFigures = defineQuery({
  name: 'transfer_figures',
  reads: 'municipality',
  prepared: true,
  columns: {
    fact_id: text(),
    municipality: text(),
    measure: oneOf('transfer', 'appropriation', 'balance'),
    committee: text().nullable(),
    area: text().nullable(),
    transfer: oneOf('bound', 'requested').nullable(),
    economy: text().nullable(),
    frame: text().nullable(),
    fiscal_year: number().nullable(),
    target_year: number().nullable(),
    standing: text().nullable(),
    value: number(),
    is_total: boolean(),
    printed: text(),
    document_id: text(),
    reported_on: text().nullable(),
    meeting_committee: text().nullable(),
    item_no: text().nullable(),
    table_no: text().nullable(),
    row_label: text().nullable(),
    place: number(),
  },
  sql: `
    SELECT f.fact_id, f.municipality, f.measure, f.committee, f.area, f.transfer, f.economy, f.frame, f.fiscal_year,
           f.target_year, f.standing, f.value, f.is_total, f.printed, f.document_id, f.reported_on,
           d.committee AS meeting_committee, f.item_no, f.table_no, f.row_label, CAST(f.char_start AS DOUBLE) AS place
    FROM facts f
    JOIN documents d ON d.document_id = f.document_id
    WHERE f.same_as IS NULL AND f.unit = 'kr'
      AND ${moves} AND f.measure IN ('transfer', 'appropriation', 'balance')
    ORDER BY f.reported_on DESC NULLS LAST, f.document_id, f.char_start, f.fact_id`,
});
export type TransferFigure = RowOf<typeof transferFigures>;

/** Parameters: municipality. The way of each agenda item that moves money, with what has been decided so far. */
export const transferItems = defineQuery({
  name: 'transfer_items',
  reads: 'municipality',
  prepared: true,
  columns: {
    document_id: text(),
    item_no: text(),
    title: text(),
    case_no: text().nullable(),
    decision: text().nullable(),
    decision_text: text(),
    process: text().nullable(),
    committee: text().nullable(),
    meeting_date: text().nullable(),
  },
  sql: `
    SELECT i.document_id, i.item_no, i.title, i.case_no, i.decision, i.decision_text, i.process, d.committee,
           d.meeting_date
    FROM items i
    JOIN documents d ON d.document_id = i.document_id
    WHERE EXISTS (SELECT 1 FROM facts f WHERE f.document_id = i.document_id AND f.item_no = i.item_no
                  AND ${moves})
    ORDER BY d.meeting_date DESC NULLS LAST, i.document_id, i.item_no`,
});
export type TransferItem = RowOf<typeof transferItems>;
