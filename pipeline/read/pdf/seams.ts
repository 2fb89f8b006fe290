/** Where the print of one cell touches that of the next: each is painted by itself, and they do not read on. */
import { cellQuantity } from '../../numbers.ts';
import type { Glyph } from './sheet.ts';

/** Shares of the size of print: cells that stand no further apart touch; kerned digits of one number stand so close. */
const TOUCHING = 0.2;
const KERNED = { least: -0.12, most: 0.03 };
/** A letter by itself is painted apart where it is kerned, or where all are. */
const SHORTEST = 2;

const LETTER = /\p{L}$/u;
const LOWER = /\p{Ll}$/u;
const UPPER = /^\p{Lu}/u;
const NUMERAL = /^[-\u2212\u2013]?\d[\d.,]*%?$/u;

/** What the operation that painted a glyph of a line printed there, up to a space. */
function runAt(line: readonly Glyph[], at: number): string {
  const own = line[at]?.run;
  let [from, to] = [at, at + 1];
  while (line[from - 1]?.run === own && line[from - 1]?.space === false) from -= 1;
  while (line[to]?.run === own && line[to]?.space === false) to += 1;
  let text = '';
  for (let one = from; one < to; one += 1) text += line[one]?.text ?? '';
  return text;
}

const isNumber = (text: string): boolean => NUMERAL.test(text) && cellQuantity(text, 0) !== null;

/**
 * Whether the glyph at a place of a line, which another operation painted than the one before it, begins another cell:
 * a capital behind a small letter, a number behind a word or behind another number. `gap` is in sizes of print.
 */
export function isSeam(line: readonly Glyph[], at: number, gap: number): boolean {
  if (gap > TOUCHING) return false;
  const text = line[at]?.text ?? '';
  const last = line[at - 1]?.text ?? '';
  const capital = UPPER.test(text) && LOWER.test(last);
  if (!capital && !/^[-\u2212\u2013\d]/u.test(text)) return false;
  const own = runAt(line, at);
  const before = runAt(line, at - 1);
  if (own.length < SHORTEST || before.length < SHORTEST) return false;
  if (capital) return true;
  if (!isNumber(own)) return false;
  if (!isNumber(before)) return LETTER.test(before);
  return gap < KERNED.least || gap > KERNED.most || cellQuantity(before + own, 0) === null;
}
