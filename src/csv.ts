/** CSV as Danish and English spreadsheets open it: Danish with semicolon and decimal comma, both with a byte-order mark. */

import type { Language } from './language.ts';

export type CsvValue = string | number | boolean | null | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/** The file's whole text, lines ended by CR LF as RFC 4180 has it. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  language: Language,
): string {
  const separator = language === 'da' ? ';' : ',';
  const decimal = language === 'da' ? ',' : '.';
  const lines = [header, ...rows].map((row) => row.map((value) => field(value, separator, decimal)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function field(value: CsvValue, separator: string, decimal: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const text = String(value);
  const quoted = text.includes(separator) || /["\r\n]/u.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}
