/** Queries to begin with in the view's SQL: each answers a question that analysts have. */

export interface Example {
  readonly name: 'deviations' | 'unclaimed' | 'rates' | 'decisions' | 'doubts';
  readonly sql: string;
}

export const examples: readonly Example[] = [
  {
    name: 'deviations',
    sql: `SELECT municipality, committee, area, fiscal_year, report,
       round(value / 1e6, 1) AS mio_kr, fact_id
FROM facts
WHERE measure = 'deviation' AND unit = 'kr'
  AND same_as IS NULL AND NOT is_total
ORDER BY abs(value) DESC
LIMIT 100`,
  },
  {
    name: 'rates',
    sql: `SELECT fiscal_year, entity, area, value, fact_id
FROM facts
WHERE measure = 'reversal_rate' AND same_as IS NULL
ORDER BY area, entity, fiscal_year`,
  },
  {
    name: 'unclaimed',
    sql: `SELECT d.name AS document, c.item_no, c.table_no,
       c.row_label, c.column_label, c.text
FROM cells c
JOIN documents d USING (document_id)
WHERE c.quantity IS NOT NULL AND NOT c.is_header AND c.fact_id IS NULL
ORDER BY d.name, c.line, c.char_start`,
  },
  {
    name: 'decisions',
    sql: `SELECT d.municipality, d.meeting_date, i.item_no, i.title, i.decision, i.facts
FROM items i
JOIN documents d USING (document_id)
ORDER BY d.meeting_date DESC NULLS LAST, i.line`,
  },
  {
    name: 'doubts',
    sql: `SELECT severity, code, count(*) AS findings, min(message) AS example
FROM findings
WHERE severity <> 'info'
GROUP BY severity, code
ORDER BY findings DESC`,
  },
];

/** What the editor begins with: the first question. */
export const firstExample: string = examples[0]?.sql ?? '';
