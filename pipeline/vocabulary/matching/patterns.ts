import type { Roles, Said } from '../../types.ts';

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
  /** Begins with a star or a letter alone, so that it may begin anywhere. */
  readonly free: boolean;
}
