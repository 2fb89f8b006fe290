/** The cells of all tables as rows to explore: no number is lost that no kind of figure claimed. */

import { fromFiles, own, ownColumns, type Explored, type ExploredBase } from './explored.ts';

const told = {
  ...ownColumns(['municipality', 'committee', 'meeting_date', 'caption', 'row_label', 'column_label', 'text']),
  quantity: own('quantity', 'DOUBLE'),
  unit: own('unit'),
  ...ownColumns(['row_no', 'column_no'], 'INTEGER'),
  is_header: own('is_header', 'BOOLEAN'),
};

const standing = {
  document: own('document'),
  ...ownColumns(['item_no', 'table_no']),
  ...ownColumns(['page', 'line'], 'INTEGER'),
};

const base: ExploredBase = {
  from: `cells f JOIN documents d ON d.document_id = f.document_id
    LEFT JOIN (SELECT document_id, item_no, table_no, min(caption) AS caption FROM tables GROUP BY ALL) t
      ON t.document_id = f.document_id AND t.table_no = f.table_no
      AND t.item_no IS NOT DISTINCT FROM f.item_no`,
  columns: {
    ...told,
    ...standing,
    municipality: { sql: 'd.municipality', type: 'VARCHAR' },
    municipality_slug: { sql: 'd.municipality_slug', type: 'VARCHAR' },
    committee: { sql: 'd.committee', type: 'VARCHAR' },
    meeting_date: { sql: 'd.meeting_date', type: 'VARCHAR' },
    caption: { sql: 't.caption', type: 'VARCHAR' },
    document: { sql: 'd.name', type: 'VARCHAR' },
    ...ownColumns(['document_id', 'fact_id']),
    char_start: own('char_start', 'INTEGER'),
  },
  distinct: ['fact_id'],
};

/** A label that is empty, or that is the cell itself, is not named beside it. */
const quote = `concat_ws(' | ', nullif(nullif(f.row_label, ''), f.text), nullif(f.column_label, ''), nullif(f.text, ''))`;

export const exploredCells: Explored = {
  name: 'cells',
  base,
  source: fromFiles(base),
  key: `concat_ws(' ', f.document_id, f.item_no, f.table_no, f.row_no, f.column_no, f.char_start)`,
  fact: 'f.fact_id',
  columns: { ...told, is_fact: { sql: '(f.fact_id IS NOT NULL)', type: 'BOOLEAN' } },
  place: { ...standing, quote: { sql: quote, type: 'VARCHAR' }, fact_id: own('fact_id') },
  telling: [],
  facets: {
    municipality_slug: { sql: 'f.municipality_slug', label: 'min(f.municipality)' },
    committee: { sql: 'f.committee' },
    meeting_date: { sql: 'f.meeting_date' },
    caption: { sql: 'f.caption' },
    row_label: { sql: 'f.row_label' },
    column_label: { sql: 'f.column_label' },
    unit: { sql: 'f.unit' },
    is_fact: { sql: '(f.fact_id IS NOT NULL)' },
    document_id: { sql: 'f.document_id', label: 'min(f.document)' },
    item_no: { sql: 'f.item_no' },
  },
  searched: ['f.row_label', 'f.column_label', 'f.text', 'f.caption'],
  usual: 'f.quantity IS NOT NULL AND NOT f.is_header',
  order: `f.meeting_date DESC NULLS LAST, f.document_id, f.line, f.char_start, f.row_no, f.column_no`,
};
