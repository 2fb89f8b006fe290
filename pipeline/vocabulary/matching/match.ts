import type { Span } from '../../types/document.ts';
import type { Label, Level, Said, Term } from '../../types/words.ts';
import { type Beginning, beginningOf, longestFirst, passes, type Pattern, wordTest } from './patterns.ts';
import { said } from '../said.ts';
import { type Vocable, type Word, wordsOf } from './scan.ts';

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
  readonly says: Said;
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

const NONE: readonly never[] = [];

/** Whether the words from the third on go on as a pattern has it. */
function goesOn({ rest }: Pattern, words: readonly Word[], at: number): boolean {
  for (let step = 1; step < rest.length; step += 1) {
    const word = words[at + 1 + step];
    const test = rest[step];
    if (word === undefined || test === undefined || !passes(test, word.vocable.text)) return false;
  }
  return true;
}

/** The patterns of which all words stand from a place on, the longest first. */
function goingOn({ alone, next, open }: Beginning, words: readonly Word[], at: number): readonly Pattern[] {
  const second = words[at + 1]?.vocable.text;
  if (second === undefined) return alone;
  let whole: Pattern[] | null = null;
  const named = next.get(second);
  if (named !== undefined) for (const pattern of named) if (goesOn(pattern, words, at)) (whole ??= []).push(pattern);
  for (const pattern of open) {
    const [test] = pattern.rest;
    if (test !== undefined && passes(test, second) && goesOn(pattern, words, at)) (whole ??= []).push(pattern);
  }
  if (whole === null) return alone;
  if (whole.length > 1) whole.sort(longestFirst);
  return alone.length === 0 ? whole : [...whole, ...alone];
}

/** So many lexica can be remembered by the words; each word has a bit for each. */
const MOST_LASTING = 31;
let lasting = 0;

/** The patterns that can begin with a word. */
class Beginnings {
  private readonly byKey = new Map<number, Pattern[]>();
  private readonly anywhere: Pattern[] = [];
  /** Under this number each word remembers what begins with it; null where the patterns do not last. */
  private readonly number: number | null;

  constructor(patterns: readonly Pattern[], lasts: boolean) {
    this.number = lasts && lasting < MOST_LASTING ? lasting : null;
    if (this.number !== null) lasting += 1;
    for (const pattern of patterns) {
      const key = Beginnings.keyOf(pattern.first.letters);
      const list = pattern.free ? this.anywhere : (this.byKey.get(key) ?? []);
      list.push(pattern);
      if (!pattern.free) this.byKey.set(key, list);
    }
  }

  /** The first two letters as a number; two words with the same number are told apart later. */
  private static keyOf(word: string): number {
    return word.charCodeAt(0) * 0x1000 + word.charCodeAt(1);
  }

  /** What begins with a word; null where nothing does. */
  of(vocable: Vocable): Beginning | null {
    if (this.number === null) return this.lookUp(vocable.text);
    const bit = 1 << this.number;
    if ((vocable.silent & bit) !== 0) return null;
    const known = vocable.begins?.[this.number];
    if (known !== undefined) return known;
    const begun = this.lookUp(vocable.text);
    if (begun === null) vocable.silent |= bit;
    else (vocable.begins ??= [])[this.number] = begun;
    return begun;
  }

  private lookUp(word: string): Beginning | null {
    const keyed = word.length < KEY ? NONE : (this.byKey.get(Beginnings.keyOf(word)) ?? NONE);
    if (keyed.length === 0 && this.anywhere.length === 0) return null;
    const fitting: Pattern[] = [];
    for (const list of [keyed, this.anywhere])
      for (const pattern of list) if (passes(pattern.first, word)) fitting.push(pattern);
    return fitting.length === 0 ? null : beginningOf(fitting, this.number !== null);
  }
}

/**
 * Compiles lists of terms to one lexicon. In a term, a word shorter than two letters or with a star at its beginning is
 * tried everywhere. Of lists that `last` every word remembers which terms begin with it.
 */
export function compileLists<Name extends string>(
  lists: Readonly<Record<Name, readonly Term[]>>,
  lasts: boolean,
): Lexicon<Name> {
  const names = Object.keys(lists);
  const patterns = Object.values<readonly Term[]>(lists)
    .flatMap((terms, list) => terms.map((term) => ({ ...term, list })))
    .map(({ words, says, list }, order): Pattern => {
      const [first = '', ...rest] = words.split(' ');
      const literal = first.replaceAll('*', '');
      return {
        first: wordTest(first),
        rest: rest.map(wordTest),
        length: 1 + rest.length,
        says,
        said: null,
        list,
        order,
        free: first.startsWith('*') || first === '_' || literal.length < KEY,
      };
    });
  const beginnings = new Beginnings(patterns, lasts);

  function find(text: string): Findings<Name> {
    const found: Found[] = [];
    if (patterns.length === 0) return new Findings<Name>(text, found, names);
    const words = wordsOf(text);
    // For each list, the first word that none of its terms has taken.
    let free: number[] | null = null;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const begun = beginnings.of(word.vocable);
      if (begun === null) continue;
      for (const pattern of goingOn(begun, words, at)) {
        const { list } = pattern;
        free ??= names.map(() => 0);
        if ((free[list] ?? 0) > at) continue;
        free[list] = at + pattern.length;
        const end = words[at + pattern.length - 1]?.end ?? word.end;
        found.push({ start: word.start, end, says: (pattern.said ??= said(pattern.says)), list });
      }
    }
    return new Findings<Name>(text, found, names);
  }
  return { find };
}

/** Compiles one list of terms; `lasts` as above. */
export function compile(terms: readonly Term[], lasts = false): Matcher {
  const lexicon = compileLists({ terms }, lasts);
  return { labels: (text, offset, level) => lexicon.find(text).labels('terms', offset, level) };
}
