/** The rows of the lake that one document gives; lake/schema.ts describes each column. */

import type { Format } from './document.ts';
import type { Fact } from './facts.ts';
import type { FindingRow } from './findings.ts';
import type { Decision, Meeting } from './minutes.ts';

/** One row per document that was read. */
export interface DocumentRow {
  readonly document_id: string;
  /** File name without folders, so that two machines write the same bytes. */
  readonly name: string;
  readonly format: Format;
  readonly municipality: string;
  readonly municipality_slug: string;
  readonly municipality_source: Meeting['municipalitySource'];
  readonly committee: string | null;
  readonly meeting_date: string | null;
  readonly source: string | null;
  readonly bytes: number;
  readonly lines: number;
  readonly pages: number | null;
  readonly items: number;
  readonly tables: number;
  readonly facts: number;
  readonly findings: number;
}

/** One row per agenda item. */
export interface ItemRow {
  readonly document_id: string;
  readonly item_no: string;
  readonly title: string;
  readonly case_no: string | null;
  readonly decision: Decision;
  readonly decision_text: string;
  /** Committees that treat the item, in order, separated by ' - '. */
  readonly process: string | null;
  readonly line: number;
  readonly facts: number;
}

/** One row per table of a document, understood or not. */
export interface TableRow {
  readonly document_id: string;
  readonly item_no: string | null;
  readonly table_no: string;
  readonly caption: string | null;
  readonly unit_declared: string | null;
  readonly unit_read: string | null;
  readonly footnotes: string | null;
  readonly columns: number;
  readonly rows: number;
  readonly line: number;
  readonly page: number | null;
}

/** Every cell of every table, so that a table can be drawn again. `row_no` 0.. from the first header row. */
export interface CellRow {
  readonly document_id: string;
  readonly item_no: string | null;
  readonly table_no: string;
  readonly row_no: number;
  readonly column_no: number;
  readonly is_header: boolean;
  readonly text: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly row_label: string | null;
  readonly column_label: string | null;
  readonly fact_id: string | null;
  readonly line: number;
  readonly page: number | null;
  readonly char_start: number;
  readonly char_end: number;
}

/** One row per paragraph, so that the minutes can be searched. */
export interface PassageRow {
  readonly document_id: string;
  readonly item_no: string | null;
  readonly heading: string | null;
  readonly line: number;
  readonly page: number | null;
  readonly char_start: number;
  readonly char_end: number;
  readonly text: string;
}

/** The paragraph that explains the deviation of a policy area, or of a committee as a whole. */
export interface NoteRow {
  readonly document_id: string;
  readonly item_no: string | null;
  readonly committee: string | null;
  /** Null: the committee as a whole. */
  readonly area: string | null;
  readonly fiscal_year: number | null;
  readonly line: number;
  readonly char_start: number;
  readonly char_end: number;
  readonly text: string;
}

/** Everything that one document gives. */
export interface Extraction {
  readonly document: DocumentRow;
  readonly items: readonly ItemRow[];
  readonly tables: readonly TableRow[];
  readonly cells: readonly CellRow[];
  readonly passages: readonly PassageRow[];
  readonly notes: readonly NoteRow[];
  readonly facts: readonly Fact[];
  readonly findings: readonly FindingRow[];
}
