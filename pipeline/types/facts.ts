/** The facts: one figure each, with where it was printed and where each of its roles came from. */

import type { Bound, Domain, Economy, Frame, Measure, Standing, Transfer, Unit } from './figures.ts';

/** What holds for all figures of a document. */
export interface DocumentContext {
  readonly documentId: string;
  readonly municipality: string;
  readonly municipalitySlug: string;
  readonly committee: string | null;
  readonly reportedOn: string | null;
  readonly canonicalCommittee: (printed: string) => string;
}

/**
 * Where a role of a figure came from that no word of its own sentence, row or column tells. `list` is the sentence that
 * opens the list, `section` another paragraph, `text` the one that the whole item names, `figures` the other figures of
 * the item. Of a measure: `noun` says that only the noun counted tells it, `kind` that it is the usual one of its
 * topic, `far` that its word stands in the sentence, though far from the number, `contested` that without this word, or
 * by its sentence alone, the amount would be one of another topic.
 */
export type Whence =
  | 'before'
  | 'list'
  | 'section'
  | 'heading'
  | 'caption'
  | 'title'
  | 'summary'
  | 'recommendation'
  | 'text'
  | 'meeting'
  | 'figures'
  | 'noun'
  | 'kind'
  | 'far'
  | 'contested';

/** A rule for a value's sign that needs no word of the document. */
export type PlainSignRule =
  | 'as printed'
  | 'none printed'
  | 'note below the table'
  | 'rule in the text'
  | 'printed without sign; prose calls it an underspend'
  | 'turned: the row proves result - budget'
  | 'turned: prose tells the other direction'
  | 'turned: printed with the sign of its deviation'
  | 'received money is negative'
  | 'income is negative'
  | 'computed'
  | 'moved from here'
  | 'paid from here'
  | 'moved to here';

/** What gave a value its sign: the dashboard says each in words. Two words (`word: A + B`) decide together. */
export type SignRule = PlainSignRule | `word: ${string}` | `sign of its amount ${string}`;

/** One row per printed occurrence of a figure; lake/schema.ts describes each column. */
export interface Fact {
  readonly fact_id: string;
  readonly same_as: string | null;
  readonly domain: Domain;
  readonly measure: Measure;
  readonly municipality: string;
  readonly municipality_slug: string;
  readonly entity: string;
  readonly compared_to: string | null;
  readonly committee: string | null;
  readonly area: string | null;
  readonly subject: string | null;
  readonly transfer: Transfer | null;
  readonly economy: Economy | null;
  readonly frame: Frame | null;
  readonly fiscal_year: number | null;
  readonly target_year: number | null;
  readonly report: string | null;
  readonly as_of: string | null;
  readonly period: string | null;
  readonly previous: boolean;
  readonly reported_on: string | null;
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly standing: Standing | null;
  readonly break_before: boolean;
  readonly is_total: boolean;
  readonly breakdown: string | null;
  readonly is_derived: boolean;
  readonly derivation: string | null;
  readonly printed: string;
  readonly printed_unit: string | null;
  readonly scale: number;
  readonly sign_rule: SignRule;
  /** Roles that no word beside the number tells, each with its `Whence`: 'fiscal_year:title committee:meeting'. */
  readonly inferred: string | null;
  readonly document_id: string;
  readonly item_no: string | null;
  readonly case_no: string | null;
  readonly table_no: string | null;
  readonly row_label: string | null;
  readonly column_label: string | null;
  readonly page: number | null;
  readonly line: number;
  readonly char_start: number;
  readonly char_end: number;
  readonly quote: string;
}
