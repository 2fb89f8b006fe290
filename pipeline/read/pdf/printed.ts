/** Words on printed lines. */

/** Characters without a space between them. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  /** A space is printed before it. */
  readonly spaced: boolean;
  /** It was painted apart from the word before it, which may touch it or run on below it. */
  readonly apart?: boolean;
}

/** Words on one baseline, from left to right. */
export interface PrintedLine {
  readonly words: readonly Word[];
  readonly base: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

/** Print of one paragraph differs in size by less than this share. */
export const SAME_SIZE = 0.06;

/** The printed size of a line: that of most of its characters. */
export function mainSize(words: readonly Pick<Word, 'text' | 'size'>[]): number {
  const [first] = words;
  if (first === undefined) return 0;
  if (words.every(({ size }) => size === first.size)) return Math.round(first.size * 4) / 4;
  const counts = new Map<number, number>();
  let best = 0;
  for (const { text, size } of words) {
    const rounded = Math.round(size * 4) / 4;
    const count = (counts.get(rounded) ?? 0) + text.length;
    counts.set(rounded, count);
    if (count >= (counts.get(best) ?? 0)) best = rounded;
  }
  return best;
}

/** The words of a line or a piece of one, with single spaces. */
export function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}
