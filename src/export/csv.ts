/** CSV: as Danish Excel opens it (semicolon, decimal comma, byte-order mark), and as RFC 4180 has it. */

import type { Language } from '../language.ts';

export type CsvValue = string | number | boolean | null | undefined;

/** How a CSV file parts its fields and writes its numbers. */
export interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  /** What the file begins with. */
  readonly mark: string;
  /** A spreadsheet opens it, and takes some texts for formulas or numbers. */
  readonly spreadsheet: boolean;
}

// Excel takes a file without the mark for Latin-1, and breaks æ, ø and å.
const BYTE_ORDER_MARK = '\uFEFF';

/** A double click in a Danish Windows opens it in columns. */
export const DANISH_EXCEL: Dialect = { separator: ';', decimal: ',', mark: BYTE_ORDER_MARK, spreadsheet: true };

/** RFC 4180, for every other program. */
export const STANDARD: Dialect = { separator: ',', decimal: '.', mark: '', spreadsheet: false };

const ENGLISH_EXCEL: Dialect = { ...STANDARD, mark: BYTE_ORDER_MARK, spreadsheet: true };

/** The file's whole text, for spreadsheets in the reader's language. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  language: Language,
): string {
  const dialect = language === 'da' ? DANISH_EXCEL : ENGLISH_EXCEL;
  return dialect.mark + csvLines([header, ...rows], dialect);
}

/** Rows as lines, each ended by CR LF as RFC 4180 has it. */
export function csvLines(rows: readonly (readonly CsvValue[])[], dialect: Dialect): string {
  return rows.map((row) => `${row.map((value) => field(value, dialect)).join(dialect.separator)}\r\n`).join('');
}

/** A bullet, '=' or '@' before words begins a formula; minutes are full of bullets. A signed number is none. */
const FORMULA = /^(?![+-]\d[\d.,]*%?$|[+-]$)[=+\-@\t]/u;

/**
 * What a spreadsheet would take for a number and change: digits beyond the 15 that it keeps, zeros in front, an e
 * between digits (a power of ten), and numbers parted as the parts of a day are, which a whole ISO day alone should
 * become.
 */
const CHANGED =
  /^(?:-?(?=(?:[.,]?\d){16})[\d.,]+|\+?0\d+|\d+(?:[.,]\d+)?e[+-]?\d+|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,4}[-/]\d{1,2})$/iu;

/** Characters of a spreadsheet's cell: what is longer would run over into the next line. */
export const MOST_CHARACTERS = 32_767;

/** A text as a cell holds it: what is too long ends in an ellipsis. */
export function withinCell(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}

/** The text as the spreadsheet must read it to show it unchanged. */
function guarded(text: string): string {
  if (FORMULA.test(text)) return withinCell(`'${text}`);
  return CHANGED.test(text) ? `="${text}"` : withinCell(text);
}

/** A number as data: what is none and what is infinite as databases and Python write and read it. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return Number.isFinite(value) ? String(value) : value < 0 ? '-inf' : 'inf';
}

function field(value: CsvValue, { separator, decimal, spreadsheet }: Dialect): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value).replace('.', decimal);
  const text = spreadsheet && typeof value === 'string' ? guarded(value) : String(value);
  // An empty text is quoted, so that it is not NULL to those that tell them apart.
  const quoted = text === '' ? !spreadsheet : text.includes(separator) || /["\r\n]/u.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}
