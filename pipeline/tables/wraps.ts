/** Headers that are printed over several lines, one cell after the other. */
import { highest } from '../ordered.ts';
import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { isUnitAlone } from '../vocabulary/headers.ts';

const SMALL = /^\p{Ll}/u;
const ENDS_IN_YEAR = /(?:19|20)\d{2}\*{0,2}$/u;
const YEAR = /^(?:19|20)\d{2}$/u;

type Joins = (before: string, word: string) => boolean;

const hyphened: Joins = (before, word) => before.endsWith('-') && SMALL.test(word);
const small: Joins = (before, word) => before !== '' && SMALL.test(word);
const dated: Joins = (before, word) => YEAR.test(word) && /\p{Ll}$/u.test(before);

/** Every header ends in a year, with or without footnote marks. */
const toYear: Joins = (before) => before !== '' && !ENDS_IN_YEAR.test(before) && !isUnitAlone(before);

/** What joins a line of the header to the one above, from the likeliest way to print headers on. */
export const WRAPS: readonly Joins[] = [
  small,
  (before, word) => small(before, word) || dated(before, word),
  hyphened,
  toYear,
];

/** Headers printed over several lines: "Korri-" above "geret budget". */
export function unwrapped<T extends { readonly text: string }>(words: readonly T[], joins: Joins): T[][] {
  const headers: T[][] = [];
  for (const word of words) {
    const before = headers.at(-1)?.at(-1)?.text.trim() ?? '';
    if (joins(before, word.text.trim())) headers.at(-1)?.push(word);
    else headers.push([word]);
  }
  return headers;
}

/**
 * The rows of a header whose cells have several lines each, or none: every level of them is a row. A cell that is not
 * printed stands behind the first line.
 */
export function headerRows(cells: readonly (readonly Line[])[], cellOf: (line: Line) => GridCell): GridRow[] {
  const depth = highest(cells.map((cell) => cell.length));
  const behind = cells.flat()[0]?.end ?? 0;
  return Array.from({ length: depth }, (_, level) => {
    const lines = cells.map((cell) => cell[level]);
    const begins = lines.find((line) => line !== undefined);
    const empty: GridCell = { text: '', span: { start: behind, end: behind } };
    return {
      line: begins?.number ?? 0,
      page: begins?.page ?? null,
      cells: lines.map((line) => (line === undefined ? empty : cellOf(line))),
    };
  });
}
