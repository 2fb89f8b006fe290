/**
 * A chart's figures as a file: as they stand on the screen, with what they are, where they are from and how to get them
 * again.
 */

import { writeCsv, type CsvValue } from '../export/csv.ts';
import type { Language } from '../language.ts';
import { richCell, type TableData, type TableRow } from '../answers/table.ts';

/** What is said of the rows: the heading of its column, and the text; or the text of each row. */
export type Remark = readonly [heading: string, text: string | ((row: TableRow) => string)];

/**
 * Amounts are in the unit that their column or the chart's title names, unrounded where the table knows them so; what
 * is no plain number stays text.
 */
export function chartCsv({ columns, rows }: TableData, remarks: readonly Remark[], language: Language): string {
  const values = rows.map((row): CsvValue[] => [
    ...row.cells.map((cell, at): CsvValue => {
      const { text, exact } = richCell(cell);
      return columns[at]?.numeric === true ? (exact ?? shownNumber(text, language) ?? text) : text;
    }),
    ...remarks.map(([, text]) => (typeof text === 'string' ? text : text(row))),
  ]);
  const header = [...columns.map(({ label }) => label), ...remarks.map(([heading]) => heading)];
  return writeCsv(header, values, language);
}

const SHOWN: Readonly<Record<Language, RegExp>> = {
  da: /^[+-]?\d+(?:\.\d{3})*(?:,\d+)?$/u,
  en: /^[+-]?\d+(?:,\d{3})*(?:\.\d+)?$/u,
};

/** The number that a text of the screen shows, without its marks; null when it shows something else. */
export function shownNumber(text: string, language: Language): number | null {
  const plain = text.trim().replace(/ ?[%*]+$/u, '');
  if (!SHOWN[language].test(plain)) return null;
  return Number(language === 'da' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
}
