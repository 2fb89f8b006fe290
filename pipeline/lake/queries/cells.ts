/** The cells of all tables as rows to explore: no number is lost that no kind of figure claimed. */

import { own, ownColumns, type Explored } from './explored.ts';

export const exploredCells: Explored = {
  name: 'cells',
  source: `cells f JOIN documents d ON d.document_id = f.document_id
    LEFT JOIN (SELECT document_id, item_no, table_no, min(caption) AS caption FROM tables GROUP BY ALL) t
      ON t.document_id = f.document_id AND t.table_no = f.table_no
      AND t.item_no IS NOT DISTINCT FROM f.item_no`,
  key: `concat_ws(' ', f.document_id, f.item_no, f.table_no, f.row_no, f.column_no, f.char_start)`,
  fact: 'f.fact_id',
  columns: {
    municipality: { sql: 'd.municipality', type: 'VARCHAR' },
    committee: { sql: 'd.committee', type: 'VARCHAR' },
    meeting_date: { sql: 'd.meeting_date', type: 'VARCHAR' },
    caption: { sql: 't.caption', type: 'VARCHAR' },
    ...ownColumns(['row_label', 'column_label', 'text']),
    quantity: own('quantity', 'DOUBLE'),
    unit: own('unit'),
    ...ownColumns(['row_no', 'column_no'], 'INTEGER'),
    is_header: own('is_header', 'BOOLEAN'),
    is_fact: { sql: '(f.fact_id IS NOT NULL)', type: 'BOOLEAN' },
  },
  place: {
    document: { sql: 'd.name', type: 'VARCHAR' },
    ...ownColumns(['item_no', 'table_no']),
    ...ownColumns(['page', 'line'], 'INTEGER'),
    quote: { sql: `concat_ws(' | ', f.row_label, f.column_label, f.text)`, type: 'VARCHAR' },
    fact_id: own('fact_id'),
  },
  facets: {
    municipality_slug: { sql: 'd.municipality_slug', label: 'min(d.municipality)' },
    committee: { sql: 'd.committee' },
    meeting_date: { sql: 'd.meeting_date' },
    caption: { sql: 't.caption' },
    row_label: { sql: 'f.row_label' },
    column_label: { sql: 'f.column_label' },
    unit: { sql: 'f.unit' },
    is_fact: { sql: '(f.fact_id IS NOT NULL)' },
    document_id: { sql: 'f.document_id', label: 'min(d.name)' },
    item_no: { sql: 'f.item_no' },
  },
  searched: ['f.row_label', 'f.column_label', 'f.text', 't.caption'],
  usual: 'f.quantity IS NOT NULL AND NOT f.is_header',
  order: `d.meeting_date DESC NULLS LAST, f.document_id, f.line, f.char_start, f.row_no, f.column_no`,
};
