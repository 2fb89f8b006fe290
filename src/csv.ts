/** CSV: as Danish Excel opens it (semicolon, decimal comma, byte-order mark), and as RFC 4180 has it. */

import type { Language } from './language.ts';

export type CsvValue = string | number | boolean | null | undefined;

/** How a CSV file parts its fields and writes its numbers. */
export interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  /** What the file begins with. */
  readonly mark: string;
}

// Excel takes a file without the mark for Latin-1, and breaks æ, ø and å.
const BYTE_ORDER_MARK = '\uFEFF';

/** A double click in a Danish Windows opens it in columns. */
export const DANISH_EXCEL: Dialect = { separator: ';', decimal: ',', mark: BYTE_ORDER_MARK };

/** RFC 4180, for every other program. */
export const STANDARD: Dialect = { separator: ',', decimal: '.', mark: '' };

const ENGLISH_EXCEL: Dialect = { ...STANDARD, mark: BYTE_ORDER_MARK };

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

function field(value: CsvValue, { separator, decimal }: Dialect): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const text = String(value);
  const quoted = text.includes(separator) || /["\r\n]/u.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}
