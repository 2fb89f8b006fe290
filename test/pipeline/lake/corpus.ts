/** Small extractions for the tests of the lake. */
import { documentsOf } from '../../../pipeline/lake/rows.ts';
import { writeDocuments, type LakeSummary } from '../../../pipeline/lake/write.ts';
import type { StartQuery } from '../../../pipeline/lake/queries/query.ts';
import type { CellRow, DocumentRow, Extraction } from '../../../pipeline/types/extraction.ts';
import type { Fact } from '../../../pipeline/types/facts.ts';
import type { FindingRow } from '../../../pipeline/types/findings.ts';

/** A fact with plain values, changed where `change` says so. */
export function fact(change: Partial<Fact> = {}): Fact {
  return {
    fact_id: '0000000000000001',
    same_as: null,
    domain: 'accounts',
    measure: 'deviation',
    municipality: 'Sorø',
    municipality_slug: 'soroe',
    entity: 'Sorø',
    compared_to: null,
    committee: 'Økonomiudvalget',
    area: null,
    subject: null,
    transfer: null,
    economy: 'operations',
    frame: 'inside',
    fiscal_year: 2023,
    target_year: null,
    report: 'final',
    as_of: null,
    period: '2023',
    previous: false,
    reported_on: '2024-03-14',
    value: -8_106_000,
    unit: 'kr',
    bound: 'exact',
    standing: 'provisional',
    break_before: false,
    is_total: false,
    breakdown: null,
    is_derived: false,
    derivation: null,
    printed: '-8.106',
    printed_unit: '(mio. kr.)',
    scale: 1000,
    sign_rule: 'as printed',
    inferred: null,
    document_id: 'd1',
    item_no: '215',
    case_no: null,
    table_no: '2a',
    row_label: 'Økonomiudvalg',
    column_label: 'Afvigelse 2023*',
    page: null,
    line: 7,
    char_start: 100,
    char_end: 106,
    quote: 'Økonomiudvalg\t-8.106',
    ...change,
  };
}

/** A document's row. */
export function documentRow(change: Partial<DocumentRow> = {}): DocumentRow {
  return {
    document_id: 'd1',
    name: 'minutes.txt',
    format: 'text',
    municipality: 'Sorø',
    municipality_slug: 'soroe',
    municipality_source: 'document',
    committee: 'Økonomiudvalget',
    meeting_date: '2024-03-14',
    source: null,
    bytes: 1000,
    lines: 20,
    pages: null,
    items: 1,
    tables: 1,
    facts: 1,
    findings: 0,
    ...change,
  };
}

/** A finding without facts. */
export function finding(change: Partial<FindingRow> = {}): FindingRow {
  return {
    finding_id: 'f1',
    document_id: 'd1',
    severity: 'info',
    code: 'sum_check',
    item_no: '215',
    table_no: '2a',
    line: 7,
    fact_ids: '',
    outcome: 'holds',
    message: 'The rows add up.',
    values: '{}',
    ...change,
  };
}

/** A cell of the first table of item 215, changed where `change` says so. */
export function cell(change: Partial<CellRow> = {}): CellRow {
  return {
    document_id: 'd1',
    item_no: '215',
    table_no: '1',
    row_no: 1,
    column_no: 1,
    is_header: false,
    text: '',
    quantity: null,
    unit: null,
    row_label: null,
    column_label: null,
    fact_id: null,
    line: 7,
    page: null,
    char_start: 0,
    char_end: 1,
    ...change,
  };
}

/** An extraction of one document, of the facts' municipality, with the given facts and one row in every other table. */
export function extraction(document_id: string, facts: readonly Fact[]): Extraction {
  const { municipality, municipality_slug } = facts[0] ?? fact();
  const owned = facts.map((row) => ({ ...row, document_id }));
  const place = { document_id, item_no: '215', line: 7, page: null, char_start: 100, char_end: 106 };
  return {
    document: documentRow({
      document_id,
      name: `${document_id}.txt`,
      municipality,
      municipality_slug,
      facts: facts.length,
    }),
    items: [
      {
        document_id,
        item_no: '215',
        title: 'Overførsler',
        case_no: null,
        decision: 'discussed',
        decision_text: 'Sagen drøftet.',
        process: null,
        line: 3,
        facts: facts.length,
      },
    ],
    tables: [
      {
        document_id,
        item_no: '215',
        table_no: '2a',
        caption: 'Tabel 2a',
        unit_declared: '(mio. kr.)',
        unit_read: '1.000 kr.',
        footnotes: null,
        columns: 2,
        rows: 2,
        line: 5,
        page: null,
      },
    ],
    cells: [
      {
        ...place,
        table_no: '2a',
        row_no: 1,
        column_no: 1,
        is_header: false,
        text: '-8.106',
        quantity: -8106,
        unit: 'kr',
        row_label: 'Økonomiudvalg',
        column_label: 'Afvigelse 2023*',
        fact_id: owned[0]?.fact_id ?? null,
      },
    ],
    passages: [{ ...place, heading: null, text: 'Et afsnit.' }],
    notes: [{ ...place, committee: null, area: 'Uddannelse', fiscal_year: 2023, text: 'Færre elever.' }],
    facts: owned,
    findings: [finding({ finding_id: `f-${document_id}`, document_id })],
  };
}

/** Three documents of two municipalities in three domains, in no particular order. */
export function corpus(): Extraction[] {
  const amounts = [-8106, -3257, -1666, 0, 540];
  const money = amounts.map((amount, index) =>
    fact({ fact_id: `a${String(index)}`, value: amount * 1000, committee: index % 2 === 0 ? 'B-udvalget' : null }),
  );
  const odense = { municipality: 'Odense', municipality_slug: 'odense', entity: 'Odense' };
  return [
    extraction('d2', [fact({ fact_id: 'b0', ...odense }), fact({ fact_id: 'b1', domain: 'transfers', ...odense })]),
    extraction('d1', money),
    extraction('d3', [fact({ fact_id: 'c0', domain: 'surveys', measure: 'agreement', unit: 'pct', value: 93 })]),
  ];
}

/** Writes extractions as the lake in `directory`, as `writeDocuments` does. */
export const writeLake = (
  directory: string,
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  startQueries: readonly StartQuery[] = [],
  signal?: AbortSignal,
): Promise<LakeSummary> => writeDocuments(directory, documentsOf(extractions), startQueries, signal);
