/**
 * Where does this figure come from? The fact with its meeting, item and table, its cells or passage, and its proofs.
 */

import { boolean, defineQuery, number, oneOf, text, type RowOf } from './query.ts';

/** Parameters: fact_id. At most one row. */
export const passportFact = defineQuery({
  name: 'passport_fact',
  reads: 'fact',
  columns: {
    fact_id: text(),
    same_as: text().nullable(),
    domain: text(),
    measure: text(),
    municipality: text(),
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
    as_of: text().nullable(),
    period: text().nullable(),
    previous: boolean(),
    value: number(),
    unit: oneOf('kr', 'pct', 'pct_point', 'rank', 'places', 'count', 'persons', 'days', 'fte'),
    bound: oneOf('exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'low', 'high'),
    standing: text().nullable(),
    is_total: boolean(),
    is_derived: boolean(),
    derivation: text().nullable(),
    printed: text(),
    printed_unit: text().nullable(),
    scale: number(),
    sign_rule: text(),
    inferred: text().nullable(),
    document_id: text(),
    document_name: text(),
    meeting_committee: text().nullable(),
    meeting_date: text().nullable(),
    source: text().nullable(),
    item_no: text().nullable(),
    item_title: text().nullable(),
    decision: text().nullable(),
    decision_text: text().nullable(),
    case_no: text().nullable(),
    table_no: text().nullable(),
    caption: text().nullable(),
    unit_declared: text().nullable(),
    unit_read: text().nullable(),
    footnotes: text().nullable(),
    row_label: text().nullable(),
    column_label: text().nullable(),
    page: number().nullable(),
    line: number(),
    char_start: number(),
    char_end: number(),
    quote: text(),
  },
  sql: `
    SELECT f.fact_id, f.same_as, f.domain, f.measure, f.municipality, f.entity, f.compared_to, f.committee, f.area,
           f.subject, f.transfer, f.economy, f.frame, f.fiscal_year, f.target_year, f.report, f.as_of, f.period,
           f.previous, f.value, f.unit, f.bound, f.standing, f.is_total, f.is_derived, f.derivation, f.printed,
           f.printed_unit, f.scale, f.sign_rule, f.inferred, f.document_id, d.name AS document_name,
           d.committee AS meeting_committee, d.meeting_date, d.source, f.item_no, i.title AS item_title, i.decision,
           i.decision_text, f.case_no, f.table_no, t.caption, t.unit_declared, t.unit_read, t.footnotes, f.row_label, f.column_label,
           f.page, f.line, f.char_start, f.char_end, f.quote
    FROM facts f
    JOIN documents d ON d.document_id = f.document_id
    LEFT JOIN items i ON i.document_id = f.document_id AND i.item_no = f.item_no
    LEFT JOIN tables t
      ON t.document_id = f.document_id AND t.item_no IS NOT DISTINCT FROM f.item_no AND t.table_no = f.table_no
    WHERE f.fact_id = ?`,
});
export type PassportFact = RowOf<typeof passportFact>;

/** Parameters: fact_id. The cells of the table that the fact stands in, in order; none for a figure in prose. */
export const passportCells = defineQuery({
  name: 'passport_cells',
  reads: 'fact',
  columns: {
    row_no: number(),
    column_no: number(),
    is_header: boolean(),
    text: text(),
    numeric: boolean(),
    fact_id: text().nullable(),
    asked: boolean(),
  },
  sql: `
    SELECT c.row_no, c.column_no, c.is_header, c.text, c.quantity IS NOT NULL AND NOT c.is_header AS numeric, c.fact_id,
           c.char_start <= f.char_start AND f.char_end <= c.char_end AND NOT c.is_header AND c.text <> '' AS asked
    FROM facts f
    JOIN cells c
      ON c.document_id = f.document_id AND c.item_no IS NOT DISTINCT FROM f.item_no AND c.table_no = f.table_no
    WHERE f.fact_id = ?
    ORDER BY c.row_no, c.column_no`,
});
export type PassportCell = RowOf<typeof passportCells>;

/** Parameters: fact_id. The paragraph that the fact stands in. */
export const passportPassage = defineQuery({
  name: 'passport_passage',
  reads: 'fact',
  columns: { heading: text().nullable(), char_start: number(), text: text() },
  sql: `
    SELECT p.heading, p.char_start, p.text
    FROM facts f
    JOIN passages p
      ON p.document_id = f.document_id AND p.char_start <= f.char_start AND f.char_end <= p.char_end
    WHERE f.fact_id = ?
    ORDER BY p.char_end - p.char_start
    LIMIT 1`,
});
export type PassportPassage = RowOf<typeof passportPassage>;

/** Parameters: fact_id. What was found about the fact or about its whole table: proofs first, then remarks. */
export const passportFindings = defineQuery({
  name: 'passport_findings',
  reads: 'fact',
  columns: {
    finding_id: text(),
    code: text(),
    severity: oneOf('info', 'warning', 'error'),
    outcome: oneOf('holds', 'holds_rounded', 'differs').nullable(),
    message: text(),
    values: text(),
  },
  sql: `
    SELECT n.finding_id, n.code, n.severity, n.outcome, n.message, n."values"
    FROM facts f
    JOIN findings n
      ON n.document_id = f.document_id
      AND (strpos(' ' || n.fact_ids || ' ', ' ' || f.fact_id || ' ') > 0
        OR (n.item_no IS NOT DISTINCT FROM f.item_no AND n.table_no = f.table_no
          AND n.code IN ('unit_corrected', 'sign_corrected') AND f.unit = 'kr'))
    WHERE f.fact_id = ?
    ORDER BY n.outcome IS NULL, n.code, n.finding_id`,
});
export type PassportFinding = RowOf<typeof passportFindings>;

/** Parameters: fact_id. All places in the document that print the same figure, the one that counts first. */
export const passportRepeats = defineQuery({
  name: 'passport_repeats',
  reads: 'fact',
  columns: {
    fact_id: text(),
    counts: boolean(),
    table_no: text().nullable(),
    item_no: text().nullable(),
    line: number(),
    printed: text(),
  },
  sql: `
    SELECT r.fact_id, r.same_as IS NULL AS counts, r.table_no, r.item_no, r.line, r.printed
    FROM facts f
    JOIN facts r
      ON r.document_id = f.document_id AND coalesce(r.same_as, r.fact_id) = coalesce(f.same_as, f.fact_id)
    WHERE f.fact_id = ?
    ORDER BY r.same_as IS NOT NULL, r.line`,
});
export type PassportRepeat = RowOf<typeof passportRepeats>;
