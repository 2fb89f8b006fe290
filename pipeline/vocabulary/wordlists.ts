/** Lists of words as prose: split by spaces and lines, one line to a family, so that a word is found and added. */

/** The words of a list. */
const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);

/** A list as a set, to look up whole words in. */
export const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/**
 * A list as a piece of patterns that matches any of it; the first that fits wins. Its words may be pieces of patterns
 * themselves, which write a space as `\s`.
 */
export const anyOf = (list: string): string => `(?:${wordsOf(list).join('|')})`;

/** A list as a piece of patterns that matches any of its words where no letter stands beside it. */
export const wholeWords = (list: string): string => String.raw`(?<!\p{L})${anyOf(list)}(?!\p{L})`;
