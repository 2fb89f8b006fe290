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

/** An id that looks like a number would be rounded: 15 digits count, and an e between digits is a power of ten. */
const ROUNDED = /^(?:\d{16,}|\d+e\d+)$/iu;

/** The text as the spreadsheet must read it to show it unchanged. */
function guarded(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return ROUNDED.test(text) ? `="${text}"` : text;
}

function field(value: CsvValue, { separator, decimal, spreadsheet }: Dialect): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const text = spreadsheet && typeof value === 'string' ? guarded(value) : String(value);
  const quoted = text.includes(separator) || /["\r\n]/u.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}
