import type { Label, Level, Roles, Span, Term } from '../types.ts';
import { type Word, wordsOf } from './words.ts';

/** A term made ready to be compared with words; `list` is the list it is from. */
interface Pattern {
  readonly rest: readonly ((word: string) => boolean)[];
  readonly first: (word: string) => boolean;
  readonly length: number;
  readonly says: Roles;
  readonly list: number;
  /** Begins with a star or a letter alone, so that it may begin anywhere. */
  readonly free: boolean;
}

function wordTest(pattern: string): (word: string) => boolean {
  if (pattern === '_') return () => true;
  const open = pattern.startsWith('*');
  const close = pattern.endsWith('*');
  const core = pattern.slice(open ? 1 : 0, close ? -1 : undefined);
  if (open && close) return (word) => word.includes(core);
  if (open) return (word) => word.endsWith(core);
  if (close) return (word) => word.startsWith(core);
  return (word) => word === core;
}

/** A list of terms made ready to find in texts. */
export interface Matcher {
  /** The labels in a text, in the order of their places; where two terms start together the longer wins. */
  readonly labels: (text: string, offset: number, level: Level) => Label[];
}

/** Several lists of terms, found together in one pass over a text. */
export interface Lexicon<Name extends string> {
  readonly find: (text: string) => Findings<Name>;
}

/** A term found in a text. */
interface Found extends Span {
  readonly says: Roles;
  readonly list: number;
}

/** Where the terms of several lists stand in a text, in order; no two terms of one list share a word. */
export class Findings<Name extends string> {
  private readonly text: string;
  private readonly found: readonly Found[];
  private readonly names: readonly string[];

  constructor(text: string, found: readonly Found[], names: readonly string[]) {
    this.text = text;
    this.found = found;
    this.names = names;
  }

  /** Whether any term of a list stands in the text. */
  has(name: Name): boolean {
    const list = this.names.indexOf(name);
    return this.found.some((one) => one.list === list);
  }

  /** The terms of a list as labels, in the order of their places. */
  labels(name: Name, offset: number, level: Level): Label[] {
    const list = this.names.indexOf(name);
    const labels: Label[] = [];
    for (const { start, end, says, list: own } of this.found) {
      if (own !== list) continue;
      const span = { start: offset + start, end: offset + end };
      labels.push({ span, text: this.text.slice(start, end), says, level });
    }
    return labels;
  }
}

/** So many letters of a term's first word find it. */
const KEY = 2;
/** A corpus has ever new words (names, numbers): beyond so many the memory of them starts anew. */
const REMEMBERED = 20_000;

const NONE: readonly never[] = [];

const longestFirst = (a: Pattern, b: Pattern): number => b.length - a.length || Number(a.free) - Number(b.free);

function goesOn(pattern: Pattern, words: readonly Word[], at: number): boolean {
  const { rest } = pattern;
  for (let step = 0; step < rest.length; step += 1) {
    const word = words[at + 1 + step];
    if (word === undefined || rest[step]?.(word.text) !== true) return false;
  }
  return true;
}

/** The patterns that can begin with a word. The same words come again and again, so each is looked up once. */
function firstWords(patterns: readonly Pattern[], firsts: readonly string[]): (word: string) => readonly Pattern[] {
  const byKey = new Map<string, Pattern[]>();
  const anywhere: Pattern[] = [];
  for (const [at, pattern] of patterns.entries()) {
    if (pattern.free) {
      anywhere.push(pattern);
      continue;
    }
    const key = (firsts[at] ?? '').slice(0, KEY);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [pattern]);
    else list.push(pattern);
  }
  const known = new Map<string, readonly Pattern[]>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const fitting: Pattern[] = [];
    for (const list of [byKey.get(word.slice(0, KEY)) ?? NONE, anywhere])
      for (const pattern of list) if (pattern.first(word)) fitting.push(pattern);
    const found = fitting.length === 0 ? NONE : fitting.sort(longestFirst);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

/**
 * Compiles lists of terms to one lexicon. In a term, a word shorter than two letters or with a star at its beginning is
 * tried everywhere.
 */
export function compileLists<Name extends string>(lists: Readonly<Record<Name, readonly Term[]>>): Lexicon<Name> {
  const names = Object.keys(lists);
  const firsts: string[] = [];
  const patterns = Object.values<readonly Term[]>(lists).flatMap((terms, list) =>
    terms.map((term): Pattern => {
      const [first = '', ...rest] = term.words.split(' ');
      const literal = first.replaceAll('*', '');
      firsts.push(literal);
      return {
        first: wordTest(first),
        rest: rest.map(wordTest),
        length: 1 + rest.length,
        says: term.says,
        list,
        free: first.startsWith('*') || first === '_' || literal.length < KEY,
      };
    }),
  );
  const beginning = firstWords(patterns, firsts);

  function find(text: string): Findings<Name> {
    const found: Found[] = [];
    if (patterns.length === 0) return new Findings<Name>(text, found, names);
    const words = wordsOf(text);
    // For each list, the first word that none of its terms has taken.
    let free: number[] | null = null;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      for (const pattern of beginning(word.text)) {
        const { list } = pattern;
        free ??= names.map(() => 0);
        if ((free[list] ?? 0) > at || !goesOn(pattern, words, at)) continue;
        free[list] = at + pattern.length;
        const end = words[at + pattern.length - 1]?.end ?? word.end;
        found.push({ start: word.start, end, says: pattern.says, list });
      }
    }
    return new Findings<Name>(text, found, names);
  }
  return { find };
}

/** Compiles one list of terms. */
export function compile(terms: readonly Term[]): Matcher {
  const lexicon = compileLists({ terms });
  return { labels: (text, offset, level) => lexicon.find(text).labels('terms', offset, level) };
}
