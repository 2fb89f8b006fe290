/** Marks beside the words of a line: raised digits, and bullets that are drawn and not printed. */
import type { PrintedLine, Word } from './printed.ts';
import type { Dot } from './sheet.ts';

/** Shares of the size of print. */
const RAISED = 0.62;
const SMALLER = 0.85;

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits beside a word as such characters, so that a footnote mark is no digit of a year or an amount. */
export function joinRaised(lines: readonly PrintedLine[]): PrintedLine[] {
  const result = [...lines];
  for (let at = 0; at < result.length; at += 1) {
    const small = result[at];
    if (small === undefined || small.words.some((word) => word.text.length > 3)) continue;
    const near = [result[at + 1], result[at - 1]].find((line) => {
      if (line === undefined || small.size > SMALLER * line.size) return false;
      const up = line.base - small.base;
      if (Math.abs(up) > RAISED * line.size) return false;
      return small.words.every((mark) =>
        line.words.some((word) => Math.abs(mark.start - word.end) < 0.35 * line.size && mark.end > word.end),
      );
    });
    if (near === undefined) continue;
    const raised = near.base > small.base;
    const mark = (text: string): string =>
      raised ? text.replaceAll(/\d/gu, (digit) => RAISED_DIGITS[Number(digit)] ?? digit) : text;
    const words = near.words.map((word) => {
      const own = small.words.find((one) => Math.abs(one.start - word.end) < 0.35 * near.size && one.end > word.end);
      return own === undefined ? word : { ...word, text: word.text + mark(own.text), end: own.end };
    });
    result[result.indexOf(near)] = { ...near, words, end: words.at(-1)?.end ?? near.end };
    result.splice(at, 1);
    at -= 1;
  }
  return result;
}

/** How far in sizes of print a drawn bullet stands before its entry at most. */
const BULLET_REACH = 2.5;

/** A line with the drawn bullets before its words as words of their own. */
export function withBullets(line: PrintedLine, dots: readonly Dot[]): PrintedLine {
  const { size, base } = line;
  const near = dots.filter((dot) => Math.abs(base - 0.33 * size - dot.middle) < 0.25 * size);
  if (near.length === 0) return line;
  const words = line.words.flatMap((word, at): Word[] => {
    const from = line.words[at - 1]?.end ?? -Infinity;
    const dot = near.find((one) => one.start > from && one.end < word.start);
    if (dot === undefined || word.start - dot.end > BULLET_REACH * size) return [word];
    const { start, end } = dot;
    return [
      { text: '•', start, end, base, size, bold: word.bold, spaced: false },
      { ...word, spaced: true },
    ];
  });
  return { ...line, words, start: words[0]?.start ?? line.start };
}
