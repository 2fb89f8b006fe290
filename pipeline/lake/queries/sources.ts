/** What was read? Documents, their agenda items with decisions, and what a careful reader would remark. */

import { defineQuery, number, oneOf, text, type RowOf } from './query.ts';

/** No parameters. Newest meeting first. */
export const sourceDocuments = defineQuery({
  name: 'source_documents',
  columns: {
    document_id: text(),
    name: text(),
    municipality: text(),
    municipality_slug: text(),
    municipality_source: oneOf('document', 'option', 'inferred', 'none'),
    committee: text().nullable(),
    meeting_date: text().nullable(),
    source: text().nullable(),
    items: number(),
    tables: number(),
    facts: number(),
    findings: number(),
  },
  sql: `
    SELECT document_id, name, municipality, municipality_slug, municipality_source, committee, meeting_date, source,
           items, tables, facts, findings
    FROM documents
    ORDER BY meeting_date DESC NULLS LAST, municipality, name`,
});
export type SourceDocument = RowOf<typeof sourceDocuments>;

/** Parameters: municipality, document_id. The agenda items in their order. */
export const sourceItems = defineQuery({
  name: 'source_items',
  reads: 'municipality',
  columns: {
    item_no: text(),
    title: text(),
    case_no: text().nullable(),
    decision: text().nullable(),
    decision_text: text(),
    line: number(),
    facts: number(),
  },
  sql: `
    SELECT item_no, title, case_no, decision, decision_text, line, facts
    FROM items
    WHERE document_id = ?
    ORDER BY line, item_no`,
});
export type SourceItem = RowOf<typeof sourceItems>;

const findingColumns = {
  finding_id: text(),
  document_id: text(),
  document_name: text(),
  municipality: text(),
  meeting_date: text().nullable(),
  severity: oneOf('info', 'warning', 'error'),
  code: text(),
  item_no: text().nullable(),
  line: number().nullable(),
  fact_ids: text(),
  /** What the document prints for the first of these facts. */
  printed_1: text().nullable(),
  printed_2: text().nullable(),
  printed_3: text().nullable(),
  outcome: oneOf('holds', 'holds_rounded', 'differs').nullable(),
  message: text(),
  values: text(),
};

/** The findings of those documents that the condition on `n` chooses, doubts first. */
function findingsOf(condition: string): string {
  return `
    SELECT n.finding_id, n.document_id, d.name AS document_name, d.municipality, d.meeting_date, n.severity, n.code,
           n.item_no, n.line, n.fact_ids, f1.printed AS printed_1, f2.printed AS printed_2, f3.printed AS printed_3,
           n.outcome, n.message, n."values"
    FROM findings n
    JOIN documents d ON d.document_id = n.document_id
    LEFT JOIN facts f1 ON f1.document_id = n.document_id AND f1.fact_id = split_part(n.fact_ids, ' ', 1)
    LEFT JOIN facts f2 ON f2.document_id = n.document_id AND f2.fact_id = split_part(n.fact_ids, ' ', 2)
    LEFT JOIN facts f3 ON f3.document_id = n.document_id AND f3.fact_id = split_part(n.fact_ids, ' ', 3)
    WHERE ${condition}
    ORDER BY CASE n.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
             d.meeting_date DESC NULLS LAST, d.name, n.line NULLS LAST, n.finding_id`;
}

/** No parameters. The findings of all municipalities: for a lake of few documents. */
export const allFindings = defineQuery({
  name: 'all_findings',
  columns: findingColumns,
  sql: findingsOf('true'),
});
export type SourceFinding = RowOf<typeof allFindings>;

/** Parameters: municipality. */
export const municipalityFindings = defineQuery({
  name: 'municipality_findings',
  reads: 'municipality',
  columns: findingColumns,
  sql: findingsOf('true'),
});

/** Parameters: municipality, document_id. */
export const documentFindings = defineQuery({
  name: 'document_findings',
  reads: 'municipality',
  columns: findingColumns,
  sql: findingsOf('n.document_id = ?'),
});
