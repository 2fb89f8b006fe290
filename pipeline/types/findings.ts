/** The remarks of a careful reader on what was read. */

/** How much a remark matters. */
export type Severity = 'info' | 'warning' | 'error';

/** The kinds of remark; src/messages has the words of each. */
export type FindingCode =
  | 'sum_check'
  | 'deviation_check'
  | 'percent_check'
  | 'rate_check'
  | 'parts_check'
  | 'balance_check'
  | 'transition_check'
  | 'prose_differs'
  | 'unit_corrected'
  | 'sign_corrected'
  | 'misspelt_header'
  | 'series_break'
  | 'small_number'
  | 'role_inferred'
  | 'spent_above_expected'
  | 'unclaimed_number'
  | 'unclear_number'
  | 'unread_table'
  | 'unread_sentence'
  | 'outside_items'
  | 'broken_table'
  | 'municipality_inferred'
  | 'municipality_unknown'
  | 'date_unknown'
  | 'document_twice'
  | 'encoding'
  | 'pages_without_text'
  | 'pages_without_letters'
  | 'pages_too_large'
  | 'pages_beyond_limit'
  | 'benchmark_differs'
  | 'revised';

/**
 * What a careful reader would remark. `code` names the kind of remark; `arguments` fills its message in src/messages.
 */
export interface FindingRow {
  readonly finding_id: string;
  readonly document_id: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly item_no: string | null;
  readonly table_no: string | null;
  readonly line: number | null;
  /** The facts it is about, fact_ids separated by one space, '' when none. */
  readonly fact_ids: string;
  /** Whether the finding is the proof of a figure ('holds', 'holds_rounded') or a doubt ('differs'); null otherwise. */
  readonly outcome: 'holds' | 'holds_rounded' | 'differs' | null;
  /** One plain English sentence, complete in itself. */
  readonly message: string;
  /** The values of the message, as a JSON object of strings, for translation. */
  readonly values: string;
}
