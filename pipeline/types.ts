/** The types at the borders of the pipeline's stages, in the order in which data passes through them. */

/** A place in a document: offsets into `TextDocument.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One printed line, without its line break. `number` counts from 1; `page` is null where the format has no pages. */
export interface Line extends Span {
  readonly text: string;
  readonly number: number;
  readonly page: number | null;
  /** The format itself marks the line as a heading (an HTML heading, larger or bold print); never set in plain text. */
  readonly heading?: true;
}

/** A document as read: its characters and the lines they stand on. */
export interface TextDocument {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

export type Format = 'text' | 'pdf' | 'html';

/** Pages that gave nothing, and why: they hold pictures only, or lie beyond what one document may cost. */
export interface UnreadPages {
  readonly from: number;
  readonly to: number;
  readonly reason: 'pages_without_text' | 'pages_without_letters' | 'pages_beyond_limit';
}

/** What a reader made of a file's bytes: lines of text, in which table rows have their cells between tabs. */
export interface ReadDocument {
  readonly document: TextDocument;
  readonly format: Format;
  /** The encoding of text and HTML; null where the format settles it. */
  readonly encoding: string | null;
  /** How many pages the file has; null where the format has none. */
  readonly pages: number | null;
  readonly unread: readonly UnreadPages[];
}

/** Why a whole file gives nothing to read. */
export type UnreadableReason =
  | 'empty'
  | 'blank'
  | 'not_text'
  | 'text_too_large'
  | 'word_document'
  | 'spreadsheet'
  | 'presentation'
  | 'zip_archive'
  | 'web_archive'
  | 'page_without_text'
  | 'page_too_deep'
  | 'pdf_too_large'
  | 'pdf_without_text'
  | 'pdf_without_letters'
  | 'pdf_protected'
  | 'pdf_broken'
  | 'no_items';

/** What the document's header says of the meeting. Dates are ISO days. */
export interface Meeting {
  readonly municipality: string | null;
  /** How the municipality was found: printed in the document, given on the command line, inferred, or not at all. */
  readonly municipalitySource: 'document' | 'option' | 'inferred' | 'none';
  readonly committee: string | null;
  readonly date: string | null;
}

export type SectionRole = 'summary' | 'process' | 'recommendation' | 'decision' | 'body' | 'attachments';

/** A headed part of an agenda item. `heading` is null for what stands before the first heading. */
export interface Section {
  readonly heading: string | null;
  readonly role: SectionRole;
  readonly lines: readonly Line[];
}

export type Decision = 'noted' | 'approved' | 'postponed' | 'discussed' | 'rejected' | 'referred' | null;

export interface AgendaItem {
  readonly no: string;
  readonly title: string;
  readonly caseNo: string | null;
  readonly decision: Decision;
  /** The words of the decision as printed, '' when the item has none. */
  readonly decisionText: string;
  readonly sections: readonly Section[];
  /** The committees that treat the item, in order, as printed. */
  readonly process: readonly string[];
  readonly span: Span;
  readonly line: number;
}

export interface GridCell {
  readonly span: Span;
  readonly text: string;
  /** The line and page of a cell that stands on another line than its row begins. */
  readonly line?: number;
  readonly page?: number | null;
  /** How many columns a header lies over, where the layout shows it; 1 unless told. */
  readonly columns?: number;
}

export interface GridRow {
  readonly line: number;
  readonly page: number | null;
  readonly cells: readonly GridCell[];
  /** The blanks before the label, where the layout keeps them. */
  readonly indent?: number;
  /** A line of a wrapped label: it belongs to the row above or below. */
  readonly joins?: 'above' | 'below';
}

/** A table as it stands: caption, header rows, body rows, the notes below it. */
export interface Grid {
  readonly no: string | null;
  readonly caption: GridCell | null;
  readonly header: readonly GridRow[];
  readonly rows: readonly GridRow[];
  readonly footnotes: readonly GridCell[];
  readonly span: Span;
  readonly heading: string | null;
  /** The paragraph right above the table and its caption, '' without one: it may tell the unit or what a plus means. */
  readonly lead?: string;
  /** A caption above the table's own, cut from it by a page, or that of the table that it goes on with: it may tell the unit. */
  readonly above?: string;
  /** Clearly a table, but nothing tells which figure stands in which column: each line is a row of one cell. */
  readonly unread?: true;
}

/** Where a text leaves out characters of the document, before its own character `at`; `left` counts those so far. */
export interface Gap {
  readonly at: number;
  readonly left: number;
}

/**
 * A sentence and what it stands in. `span` is where it is printed; `text` has single blanks, and `gaps` tell what it leaves
 * out. Places within it count from the start of its span, over no gaps. `intro` is the sentence that opens the list it is
 * an entry of.
 */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly gaps: readonly Gap[];
  readonly line: number;
  readonly page: number | null;
  readonly paragraph: Span;
  readonly heading: string | null;
  readonly role: SectionRole;
  readonly listItem: boolean;
  readonly intro: string | null;
}

export type Bound = 'exact' | 'about' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'low' | 'high';

export type Unit = 'kr' | 'pct' | 'pct_point' | 'rank' | 'places' | 'count' | 'persons' | 'days' | 'fte';

export type Domain =
  | 'transfers'
  | 'accounts'
  | 'expected_accounts'
  | 'appropriations'
  | 'unemployment_shares'
  | 'reversal_rates'
  | 'benefits'
  | 'surveys'
  | 'rankings'
  | 'education'
  | 'sickness_absence'
  | 'costs'
  | 'grants'
  | 'activity';

export type Measure =
  | 'original_budget'
  | 'adjusted_budget'
  | 'spent_to_date'
  | 'actual'
  | 'expected'
  | 'deviation'
  | 'deviation_pct'
  | 'expected_pct'
  | 'transfer'
  | 'appropriation'
  | 'balance'
  | 'share'
  | 'gap'
  | 'rank'
  | 'rank_of'
  | 'places'
  | 'reversal_rate'
  | 'amended_rate'
  | 'remitted_rate'
  | 'decisions'
  | 'reversed'
  | 'amended'
  | 'remitted'
  | 'recipients'
  | 'persons'
  | 'change'
  | 'agreement'
  | 'invited'
  | 'answered'
  | 'response_rate'
  | 'target'
  | 'count'
  | 'cost'
  | 'grant';

export type Economy = 'operations' | 'capital' | 'financing' | 'income';
export type Frame = 'inside' | 'outside';
export type Transfer = 'bound' | 'requested';
export type Standing = 'final' | 'provisional' | 'proposed' | 'wished' | 'granted' | 'announced' | 'hypothetical';

/** What a word can say about the quantity beside it. A missing key says nothing; null says "none" (all committees). */
export interface Roles {
  readonly domain?: Domain;
  readonly measure?: Measure;
  readonly entity?: string;
  readonly comparedTo?: string;
  readonly committee?: string | null;
  readonly area?: string;
  readonly subject?: string;
  readonly transfer?: Transfer;
  readonly economy?: Economy;
  /** null says: inside and outside together. */
  readonly frame?: Frame | null;
  readonly fiscalYear?: number;
  readonly targetYears?: readonly number[];
  readonly report?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly previous?: boolean;
  readonly standing?: Standing;
  readonly unit?: Unit;
  readonly scale?: number;
  /** +1 and -1: the direction of overspend and budget increase, or of a gap above and below. */
  readonly direction?: 1 | -1;
  /** The word means "better": its direction depends on whether more is good. */
  readonly better?: boolean;
  readonly isTotal?: boolean;
  readonly breakBefore?: boolean;
  /** A noun that can be counted ("virksomheder"). */
  readonly counted?: Unit;
  /** The words continue the sentence before ("Det giver ..."). */
  readonly anaphora?: boolean;
  /** The quantity is one end of a move of money: taken from (-1) or given to (+1). */
  readonly move?: 'verb' | 'from' | 'to';
  /** The words deny what stands behind them ("ikke længere et merforbrug på"). */
  readonly denied?: true;
}

/** What a word says: the name of one of its roles. */
export type Role = keyof Roles;

/** What words say, made ready to be asked (vocabulary/said.ts): every role has its place, said or not. */
export type Said = { readonly [R in Role]-?: Roles[R] | undefined } & {
  /** A bit for each role that they say something of. */
  readonly roles: number;
};

/**
 * A piece of vocabulary. `words` are lower-case words separated by spaces; `*` stands for any letters at an end of a
 * word; `_` stands for one word of any kind.
 */
export interface Term {
  readonly words: string;
  readonly says: Roles;
}

export type Level = 'document' | 'item' | 'heading' | 'caption' | 'section' | 'row' | 'column' | 'clause';

export interface Label {
  readonly span: Span;
  readonly text: string;
  readonly says: Said;
  readonly level: Level;
}

/** A label seen from a quantity: the smaller the distance, the nearer the word. See distances.ts for the scale. */
export interface NearLabel extends Label {
  readonly distance: number;
  readonly after: boolean;
  /** The words stand in a sentence before. */
  readonly inherited: boolean;
}

/** A printed number. `low` and `high` differ only for a range; both are in the printed unit, before `scale`. */
export interface Quantity {
  readonly span: Span;
  readonly printed: string;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly unit: Unit | null;
  readonly scale: number | null;
  readonly printedUnit: string | null;
  readonly sign: -1 | 0 | 1;
  readonly decimals: number;
  /** Which end of "fra X til Y" it is. */
  readonly transition: 'from' | 'to' | null;
  /** Printed with dots between thousands. */
  readonly grouped: boolean;
}

/** Where a reading stands, for provenance. */
export interface Place {
  /** The number in the document. */
  readonly span: Span;
  readonly itemNo: string | null;
  readonly caseNo: string | null;
  readonly tableNo: string | null;
  readonly rowNo: number | null;
  readonly columnNo: number | null;
  readonly rowLabel: string | null;
  readonly columnLabel: string | null;
  readonly section: string | null;
  readonly line: number;
  readonly page: number | null;
  readonly quote: string;
}

/** The words that a quantity shares with its neighbours: sentences before, heading, caption, item. */
export interface Surroundings {
  /** The labels that say something of a role, nearest first. */
  readonly saying: (role: Role) => readonly NearLabel[];
}

/** A quantity with the words around it and where it stands. */
export interface Reading {
  readonly quantity: Quantity;
  /** The words of its own sentence, or of its row and column; nearest first. */
  readonly labels: readonly NearLabel[];
  /** The words farther around; as near as an own word, they come after it. */
  readonly around: Surroundings;
  readonly place: Place;
  readonly source: 'grid' | 'sentence';
  /** What the quantity counts or is about, as printed, looked up when asked for; null where no kind may use it. */
  readonly freeText: () => string | null;
  /** A count noun stands right behind the number ("58 småjobs"). */
  readonly countsNoun: string | null;
  /** The sign rule printed below a table: what a plus means; null where none is printed. */
  readonly plusMeans: 'overspend' | 'underspend' | null;
  /** The words before the number in its sentence; '' in a table. */
  readonly lead: string;
  /** Where the number stands in the quote of its place; 0 in a table. */
  readonly quoteAt: number;
  /** Its sentence has swallowed a row of a table: nothing tells which of its numbers is what. */
  readonly inTableRow: boolean;
  /** The sentence repeats a figure given before ("De 4 afgørelser"). */
  readonly refersBack: boolean;
  /** The unit declared for a table, and whether it was corrected. */
  readonly declared: {
    readonly unit: Unit;
    readonly scale: number;
    readonly printed: string;
    readonly corrected: boolean;
  } | null;
  /** The column of cells that add up with each other; null in prose. */
  readonly breakdown: string | null;
}

/** Names kept by hand in data/reference/, as values: the pipeline itself reads no file. */
export interface Reference {
  /** The municipality to assume where a document names none. */
  readonly municipality: string | null;
  readonly municipalities: readonly string[];
  readonly committees: readonly CommitteeAlias[];
}

/** What holds for all figures of a document. */
export interface DocumentContext {
  readonly documentId: string;
  readonly municipality: string;
  readonly municipalitySlug: string;
  readonly committee: string | null;
  readonly reportedOn: string | null;
  readonly canonicalCommittee: (printed: string) => string;
}

/** A figure that an authority publishes, against which the minutes' own print of it is compared. */
export interface BenchmarkFigure {
  readonly entity: string;
  readonly domain: string;
  readonly measure: string;
  readonly area: string;
  readonly fiscalYear: number;
  readonly value: number;
  readonly source: string;
}

/** `municipality` is null for a committee name used in many municipalities. */
export interface CommitteeAlias {
  readonly municipality: string | null;
  readonly committee: string;
  readonly aliases: readonly string[];
}

/**
 * Where a role of a figure came from that no word of its own sentence, row or column tells. `list` is the sentence that
 * opens the list, `section` another paragraph, `text` the one that the whole item names, `figures` the other figures of
 * the item. Of a measure: `noun` says that only the noun counted tells it, `kind` that it is the usual one of its topic,
 * `far` that its word stands in the sentence, though far from the number.
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
  | 'far';

/** A rule for a value's sign that needs no word of the document. */
export type PlainSignRule =
  | 'as printed'
  | 'none printed'
  | 'note below the table'
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

export type Severity = 'info' | 'warning' | 'error';

/** What a careful reader would remark. `code` names the kind of remark; `arguments` fills its message in src/messages. */
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
  | 'pages_beyond_limit'
  | 'benchmark_differs'
  | 'revised';

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
