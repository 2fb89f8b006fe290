/** The facts as rows to explore. */

import { fromFiles, own, ownColumns, type Explored, type ExploredBase } from './explored.ts';

const columns = {
  ...ownColumns(['municipality', 'domain', 'measure', 'entity', 'compared_to', 'committee', 'area', 'subject']),
  ...ownColumns(['transfer', 'economy', 'frame']),
  ...ownColumns(['fiscal_year', 'target_year'], 'INTEGER'),
  ...ownColumns(['report', 'as_of', 'period', 'reported_on', 'standing']),
  value: own('value', 'DOUBLE'),
  ...ownColumns(['unit', 'bound', 'printed', 'printed_unit']),
  ...ownColumns(['previous', 'break_before', 'is_total', 'is_derived'], 'BOOLEAN'),
  same_as: own('same_as'),
  ...ownColumns(['derivation', 'breakdown', 'sign_rule', 'inferred', 'row_label', 'column_label', 'case_no']),
};

const place = {
  document: own('document'),
  ...ownColumns(['item_no', 'table_no']),
  ...ownColumns(['page', 'line'], 'INTEGER'),
  quote: own('quote'),
  fact_id: own('fact_id'),
};

const base: ExploredBase = {
  from: 'facts f JOIN documents d ON d.document_id = f.document_id',
  columns: {
    ...columns,
    ...place,
    document: { sql: 'd.name', type: 'VARCHAR' },
    ...ownColumns(['municipality_slug', 'document_id']),
    char_start: own('char_start', 'INTEGER'),
  },
  distinct: ['fact_id', 'same_as'],
};

export const exploredFacts: Explored = {
  name: 'facts',
  base,
  source: fromFiles(base),
  key: 'f.fact_id',
  fact: 'f.fact_id',
  columns,
  telling: ['frame', 'transfer', 'period', 'as_of', 'previous', 'bound', 'standing'],
  place,
  facets: {
    municipality_slug: { sql: 'f.municipality_slug', label: 'min(f.municipality)' },
    domain: { sql: 'f.domain' },
    measure: { sql: 'f.measure' },
    committee: { sql: 'f.committee' },
    area: { sql: 'f.area' },
    subject: { sql: 'f.subject' },
    fiscal_year: { sql: 'f.fiscal_year' },
    target_year: { sql: 'f.target_year' },
    report: { sql: 'f.report' },
    economy: { sql: 'f.economy' },
    frame: { sql: 'f.frame' },
    standing: { sql: 'f.standing' },
    unit: { sql: 'f.unit' },
    entity: { sql: 'f.entity' },
    document_id: { sql: 'f.document_id', label: 'min(f.document)' },
    item_no: { sql: 'f.item_no' },
  },
  searched: [
    'area',
    'committee',
    'subject',
    'entity',
    'compared_to',
    'row_label',
    'column_label',
    'printed',
    'quote',
  ].map((name) => `f.${name}`),
  usual: 'f.same_as IS NULL AND NOT f.is_total',
  order: 'f.reported_on DESC NULLS LAST, f.document_id, f.line, f.char_start, f.target_year, f.fact_id',
};
