/** The answer to a reader's query as values: columns by their own names, every digit that the engine wrote. */

import { kindOf, type AskedColumn } from '../../pipeline/lake/reader-query.ts';
import type { AnswerColumn, AnswerValue, Batch } from '../lake/batch.ts';

/** As many digits as a number of JavaScript keeps, whichever they are. */
const SAFE_DIGITS = 15;

/** The engine's text of a number as a number; as its digits where a number would round them. */
export function exactNumber(text: string): number | string {
  const number = Number(text);
  if (Number.isNaN(number)) return /^nan$/iu.test(text) ? number : infinite(text);
  const digits = text.replace(/e.*$/iu, '').replaceAll(/[-+.]/gu, '').replace(/^0+/u, '');
  if (digits.replace(/0+$/u, '').length <= SAFE_DIGITS) return number;
  return Number.isSafeInteger(number) && String(number) === text ? number : text;
}

function infinite(text: string): number | string {
  const sign = /^(-?)inf(?:inity)?$/iu.exec(text)?.[1];
  if (sign === undefined) return text;
  return sign === '' ? Infinity : -Infinity;
}

/** The columns as the reader knows them. */
export function columnsOfReader(columns: readonly AskedColumn[]): readonly AnswerColumn[] {
  return columns.map(({ name, engine }) => ({ name, type: kindOf(engine) }));
}

/**
 * Reads the engine's rows, whose first columns are those of the reader's query by their places; others stay as they
 * are.
 */
export function readerOf(columns: readonly AskedColumn[]): (batch: Batch) => Batch {
  const own = columnsOfReader(columns);
  const written = own.map(({ type }) => type === 'integer' || type === 'number');
  const read = (value: AnswerValue, at: number): AnswerValue =>
    written[at] === true && typeof value === 'string' ? exactNumber(value) : value;
  return ({ columns: named, rows }) => ({
    columns: [...own, ...named.slice(own.length)],
    rows: written.includes(true) ? rows.map((row) => row.map(read)) : rows,
  });
}

/** Whether every number of a column may be a year: those stand without separator, whatever the column is called. */
export function areYears(rows: readonly (readonly AnswerValue[])[], at: number): boolean {
  let some = false;
  for (const row of rows) {
    const value = row[at] ?? null;
    if (value === null) continue;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1900 || value >= 2100) return false;
    some = true;
  }
  return some;
}
