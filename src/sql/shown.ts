/** How the answer to a reader's query stands on the screen. */

import { NAMED_BY_NUMBER } from '../answers/explored.ts';
import type { AnswerValue } from '../lake/batch.ts';
import type { Formats } from '../format.ts';
import type { Language } from '../language.ts';
import type { ExploreWords } from '../messages/da-explore.ts';
import type { SqlAnswer } from './question.svelte.ts';
import { areYears } from './values.ts';

/** A column to sort by, by its name and its place; null for the query's own order. */
export interface SqlSort {
  readonly column: string | null;
  readonly at: number | null;
  readonly descending: boolean;
}

/** The order that the address names among the answer's columns. */
export function sqlSortOf(answer: SqlAnswer | null, key: string | undefined): SqlSort {
  const descending = key?.startsWith('-') === true;
  const name = descending ? key.slice(1) : key;
  const at = answer?.columns.findIndex((column) => column.name === name) ?? -1;
  if (name === undefined || at < 0) return { column: null, at: null, descending: false };
  return { column: name, at, descending };
}

/** The rows in that order; rows without a value stand last, as the engine's export has them. */
export function sortedRows(answer: SqlAnswer, sort: SqlSort, language: Language): SqlAnswer['rows'] {
  const { at } = sort;
  if (at === null) return answer.rows;
  const turn = sort.descending ? -1 : 1;
  const isNumeric = ['integer', 'number'].includes(answer.columns[at]?.type ?? 'text');
  const collator = new Intl.Collator(language);
  return [...answer.rows].sort((one, other) => {
    const [a, b] = [one[at] ?? null, other[at] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (isNumeric) return turn * inSize(a, b);
    if (typeof a === 'string' && typeof b === 'string') return turn * collator.compare(a, b);
    return turn * (Number(a) - Number(b));
  });
}

/** What is no number stands behind all numbers, as the engine sorts it. */
function inSize(a: AnswerValue, b: AnswerValue): number {
  const [one, other] = [Number(a), Number(b)];
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one === other ? 0 : one - other;
}

/** How a column's numbers are written: as names (years, lines), or by the digit groups of the reader's language. */
export interface Column {
  readonly name: string;
  readonly numeric: boolean;
  /** All its numbers are years. */
  readonly years: boolean;
  /** Its numbers are sums and shares of computing, whose last digits say nothing: 0.30000000000000004. */
  readonly computed: boolean;
}

/** Decimal places of such a number. */
const COMPUTED_DIGITS = 6;

/** The answer's columns as they are written. */
export function writtenColumns({ columns, asked, rows }: SqlAnswer): readonly Column[] {
  return columns.map(({ name, type }, at) => ({
    name,
    numeric: type === 'number' || type === 'integer',
    years: type === 'integer' && areYears(rows, at),
    computed: asked[at]?.engine === 'DOUBLE',
  }));
}

/** What stands where a query answers that there is no value. */
export const NOTHING = 'NULL';

/** A value as text: numbers in the reader's language with every decimal place, years without separator. */
export function cellText(value: AnswerValue, column: Column, words: ExploreWords, formats: Formats): string {
  if (value === null) return NOTHING;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return column.numeric ? longNumber(value, formats) : value;
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '-∞' : '∞';
  if (column.years || NAMED_BY_NUMBER.has(column.name) || /year|_no$|^aar$/iu.test(column.name)) return String(value);
  const { computed } = column;
  const printed = String(computed && Math.abs(value) >= 1e-4 ? Number(value.toFixed(COMPUTED_DIGITS)) : value);
  // Very large and very small ones as powers of ten: their digits would fill the window, or be none.
  if (printed.includes('e')) return printed.replace('.', decimalOf(formats));
  return formats.number(value, { digits: Math.min(20, (printed.split('.')[1] ?? '').length) });
}

function decimalOf(formats: Formats): string {
  return formats.language === 'da' ? ',' : '.';
}

/** More digits than a number of JavaScript has: grouped as they are. */
function longNumber(text: string, formats: Formats): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text) ?? [];
  if (whole === '') return text;
  const group = formats.language === 'da' ? '.' : ',';
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
  return `${sign}${grouped}${decimals === '' ? '' : `${decimalOf(formats)}${decimals}`}`;
}
