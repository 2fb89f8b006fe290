/** Tells print whose font does not say which letters its signs are: the signs are there, the text is not. */
import type { PrintedLine } from './printed.ts';

/** Fewer words of letters do not tell. */
const ENOUGH = 25;
const SHORTEST_WORD = 4;
/** The first lines of a page tell. */
const MOST_LINES = 30;
/** So many consonants in a row are rare in the words of a text, and common where each letter stands for another. */
const CONSONANTS = /[^aeiouyæøåäöüéèáóíú]{5}/iu;
/** Of the words of a text no more than this share has them (at most 8 % of 25 words were seen). */
const MOST_HARD = 0.15;
/** Signs of no letter: those for a font's own use, and for control. */
const NO_LETTER = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;
const MOST_WITHOUT = 0.3;

/** Fewer letters than this do not tell how many of them are vowels. */
const ENOUGH_LETTERS = 120;
const VOWEL = /[aeiouyæøåäöüéèáóíú]/giu;
/** Of the letters of a text at least this share are vowels (no page was seen with less than 34 %). */
const LEAST_VOWELS = 0.28;

/** Whether the lines of a page are no text, though signs are printed: no figure of it can be trusted. */
export function isGarbled(lines: readonly PrintedLine[]): boolean {
  const words = lines.slice(0, MOST_LINES).flatMap((line) => line.words.map(({ text }) => text));
  const signs = words.reduce((sum, word) => sum + word.length, 0);
  const without = words.reduce((sum, word) => sum + (word.match(NO_LETTER)?.length ?? 0), 0);
  if (signs > 0 && without > MOST_WITHOUT * signs) return true;
  const letters = words.join('').match(/\p{L}/gu) ?? [];
  const vowels = letters.join('').match(VOWEL)?.length ?? 0;
  if (letters.length >= ENOUGH_LETTERS && vowels < LEAST_VOWELS * letters.length) return true;
  const long = words.filter((word) => word.length >= SHORTEST_WORD && /^\p{L}+$/u.test(word));
  return long.length >= ENOUGH && long.filter((word) => CONSONANTS.test(word)).length > MOST_HARD * long.length;
}
