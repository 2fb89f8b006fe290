/** A file as read: its characters, the lines and pages they stand on, and what of it could not be read. */

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

/** The forms of file that are read. */
export type Format = 'text' | 'pdf' | 'html';

/** Pages that gave nothing, and why: they hold pictures only, or lie beyond what one document may cost. */
export interface UnreadPages {
  readonly from: number;
  readonly to: number;
  readonly reason: 'pages_without_text' | 'pages_without_letters' | 'pages_too_large' | 'pages_beyond_limit';
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
