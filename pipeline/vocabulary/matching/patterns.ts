import type { Roles, Said } from '../../types/words.ts';

/** What one word of a term asks of a word: how its letters begin, end, or all of them; `_` asks nothing. */
export interface WordTest {
  readonly letters: string;
  readonly open: boolean;
  readonly close: boolean;
}

/** A word of a term made ready: a star stands for any letters at that end, `_` for one word of any kind. */
export function wordTest(printed: string): WordTest {
  if (printed === '_') return { letters: '', open: true, close: true };
  const open = printed.startsWith('*');
  const close = printed.endsWith('*');
  return { letters: printed.slice(open ? 1 : 0, close ? -1 : undefined), open, close };
}

/** Whether a word passes a test. */
export function passes({ letters, open, close }: WordTest, word: string): boolean {
  if (open) return close ? word.includes(letters) : word.endsWith(letters);
  return close ? word.startsWith(letters) : word === letters;
}

/** A term made ready to be compared with words; `list` is the list it is from. */
export interface Pattern {
  readonly first: WordTest;
  readonly rest: readonly WordTest[];
  readonly length: number;
  readonly says: Roles;
  /** The same made ready, once it is found anywhere: most terms stand in few documents. */
  said: Said | null;
  readonly list: number;
  /** Its place among all terms of its lexicon. */
  readonly order: number;
  /** Begins with a star or a letter alone, so that it may begin anywhere. */
  readonly free: boolean;
}

/** The patterns that can begin with a word. */
export interface Beginning {
  /** Those of one word, which stand already. */
  readonly alone: readonly Pattern[];
  /** Longer ones, by their second word where that is a whole one: most words that begin a term go on to none. */
  readonly next: ReadonlyMap<string, readonly Pattern[]>;
  /** The others, of which the second word must be tried. */
  readonly open: readonly Pattern[];
}

/** What is tried first: longer patterns, then those that begin with letters of their own, then those named first. */
export const longestFirst = (a: Pattern, b: Pattern): number =>
  b.length - a.length || Number(a.free) - Number(b.free) || a.order - b.order;

const NOWHERE: ReadonlyMap<string, readonly Pattern[]> = new Map();

/** Sorts the patterns that can begin with a word; those asked for once are not worth a table by their second word. */
export function beginningOf(fitting: readonly Pattern[], lasts: boolean): Beginning {
  const alone = fitting.filter(({ rest }) => rest.length === 0).sort(longestFirst);
  const longer = fitting.filter(({ rest }) => rest.length > 0);
  if (!lasts || longer.length === 0) return { alone, next: NOWHERE, open: longer };
  const next = new Map<string, Pattern[]>();
  const open: Pattern[] = [];
  for (const pattern of longer) {
    const [second] = pattern.rest;
    if (second === undefined || second.open || second.close) open.push(pattern);
    else next.set(second.letters, [...(next.get(second.letters) ?? []), pattern]);
  }
  return { alone, next, open };
}
