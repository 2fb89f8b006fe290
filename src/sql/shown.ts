/** How the answer to a reader's query stands on the screen. */

import { NAMED_BY_NUMBER } from '../answers/explored.ts';
import type { AnswerValue } from '../lake/batch.ts';
import type { Formats } from '../format.ts';
import type { Language } from '../language.ts';
import type { ExploreWords } from '../messages/da-explore.ts';
import type { SqlAnswer } from './question.svelte.ts';

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
  const collator = new Intl.Collator(language);
  return [...answer.rows].sort((one, other) => {
    const [a, b] = [one[at] ?? null, other[at] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'string' && typeof b === 'string') return turn * collator.compare(a, b);
    return turn * (Number(a) - Number(b));
  });
}

/** A value as text: numbers in the reader's language with every decimal place, years without separator. */
export function cellText(value: AnswerValue, column: string, words: ExploreWords, formats: Formats): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  if (NAMED_BY_NUMBER.has(column) || /year|_no$|^aar$/iu.test(column)) return String(value);
  // A whole number that may be a year is set as one, whatever its column is called.
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return String(value);
  const digits = Math.min(6, (String(value).split('.')[1] ?? '').length);
  return formats.number(value, { digits });
}
