/** Lines of prose as one text with single blanks between its words, and where each of its characters is printed. */
import { narrow } from './narrow.ts';
import type { Line, Span } from './types/document.ts';
import type { Gap } from './types/sentences.ts';
import { hyphenation } from './vocabulary/hyphens.ts';

/** A text made of lines of a document. */
export interface Prose {
  readonly text: string;
  /** Where its first character is printed. */
  readonly start: number;
  readonly gaps: readonly Gap[];
}

/** Two blanks or more; between two digits they may part two numbers, as those of a row do. */
const WIDE_BLANK = /(?<=\S)\s{2,}(?=\S)/gu;
const MAY_BE_WIDE = /\s{2}/u;
const PARTS_NUMBERS = /^\d\s+\d$/u;

/** A line or words of it, and where they are printed. */
type Words = Pick<Line, 'text' | 'start'>;

const firstWord = ({ text, start }: Words): number => start + text.length - text.trimStart().length;

/** A line as words with single blanks between them, and those blanks that are left out. */
function wordsIn(line: Words): Words[] {
  const text = line.text.trim();
  const start = firstWord(line);
  if (!MAY_BE_WIDE.test(text)) return [{ text, start }];
  const words: Words[] = [];
  let from = 0;
  for (const { 0: blanks, index } of text.matchAll(WIDE_BLANK)) {
    const end = index + blanks.length;
    if (PARTS_NUMBERS.test(text.slice(index - 1, end + 1))) continue;
    words.push({ text: text.slice(from, index + 1), start: start + from });
    from = end;
  }
  words.push({ text: text.slice(from), start: start + from });
  return words;
}

/**
 * Lines as one text, a line break between two of them, and none where the first ends within a word. What stands between
 * them in the document is not of the text.
 */
export function proseOf(lines: readonly Words[]): Prose {
  const parts: string[] = [];
  const gaps: Gap[] = [];
  const start = lines[0] === undefined ? 0 : firstWord(lines[0]);
  let length = 0;
  let left = 0;
  const add = (text: string, at: number): void => {
    const gap = at - start - length - left;
    if (gap !== 0) gaps.push({ at: length, left: (left += gap) });
    parts.push(text);
    length += text.length;
  };
  for (const line of lines) {
    const words = wordsIn(line);
    const before = parts.at(-1);
    const hyphen = before === undefined ? null : hyphenation(before, words[0]?.text ?? '');
    if (hyphen === 'cut') {
      parts.push(parts.pop()?.slice(0, -1) ?? '');
      length -= 1;
    } else if (before !== undefined && hyphen === null) {
      parts.push('\n');
      length += 1;
    }
    for (const { text, start: at } of words) add(text, at);
  }
  return { text: parts.join(''), start, gaps };
}

/** How many gaps stand before a character of a text, or right at it. */
function gapsUpTo(gaps: readonly Gap[], at: number): number {
  let from = 0;
  let to = gaps.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((gaps[middle]?.at ?? Infinity) <= at) from = middle + 1;
    else to = middle;
  }
  return from;
}

const leftUpTo = (gaps: readonly Gap[], at: number): number => gaps[gapsUpTo(gaps, at) - 1]?.left ?? 0;

/** Where a stretch of a text is printed, by its offsets in the text. */
export function printedAt({ start, gaps }: Omit<Prose, 'text'>, from: number, to: number): Span {
  if (gaps.length === 0) return { start: start + from, end: start + to };
  const end = to > from ? leftUpTo(gaps, to - 1) : leftUpTo(gaps, from);
  return { start: start + from + leftUpTo(gaps, from), end: start + to + end };
}

/** A stretch of a text as a text by itself. */
export function partOf({ text, start, gaps }: Prose, from: number, to: number): Prose {
  const own = narrow(text.slice(from, to));
  if (gaps.length === 0) return { text: own, start: start + from, gaps };
  const left = leftUpTo(gaps, from);
  return {
    text: own,
    start: start + from + left,
    gaps: gaps
      .slice(gapsUpTo(gaps, from), gapsUpTo(gaps, to - 1))
      .map((gap) => ({ at: gap.at - from, left: gap.left - left })),
  };
}
