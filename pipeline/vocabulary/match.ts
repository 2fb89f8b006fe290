import type { Label, Level, Roles, Term } from '../types.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly words: readonly ((word: string) => boolean)[];
  readonly says: Roles;
}

const WORD = /[\p{L}\p{N}+§&]+(?:[-'’][\p{L}\p{N}]+)*/gu;

let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/**
 * The words of a text in lower case with their offsets; hyphenated words ("a-dagpenge") stay whole. Remembers the last
 * text, because several matchers read the same one in turn.
 */
export function wordsOf(text: string): readonly Word[] {
  if (last.text === text) return last.words;
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  last = { text, words };
  return words;
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

const KEY = 2;

const longestFirst = (a: Pattern, b: Pattern): number => b.words.length - a.words.length;

function fitsAt(pattern: Pattern, words: readonly Word[], at: number): boolean {
  for (let step = 0; step < pattern.words.length; step += 1) {
    const word = words[at + step];
    if (word === undefined || pattern.words[step]?.(word.text) !== true) return false;
  }
  return true;
}

function firstFit(patterns: readonly Pattern[], words: readonly Word[], at: number): Pattern | undefined {
  for (const pattern of patterns) if (fitsAt(pattern, words, at)) return pattern;
  return undefined;
}

/** Letters that one of the patterns that begin with `*` needs in its first word; null when any word will do. */
function coresOf(firsts: readonly string[]): RegExp | null {
  const cores = firsts.map((first) => first.replaceAll('*', ''));
  if (cores.length === 0 || cores.some((core) => core === '_' || core === '')) return null;
  return new RegExp(cores.map((core) => core.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'u');
}

/** Compiles terms to one matcher. Terms that begin with `*` or a word shorter than two letters are tried everywhere. */
export function compile(terms: readonly Term[]): Matcher {
  const byKey = new Map<string, Pattern[]>();
  const anywhere: Pattern[] = [];
  const firsts: string[] = [];
  for (const term of terms) {
    const parts = term.words.split(' ');
    const first = parts[0] ?? '';
    const pattern = { words: parts.map(wordTest), says: term.says };
    const literal = first.replaceAll('*', '');
    if (first.startsWith('*') || first === '_' || literal.length < KEY) {
      anywhere.push(pattern);
      firsts.push(first);
    } else {
      const key = literal.slice(0, KEY);
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [pattern]);
      else list.push(pattern);
    }
  }
  for (const list of byKey.values()) list.sort(longestFirst);
  anywhere.sort(longestFirst);
  const cores = coresOf(firsts);

  function matchAt(words: readonly Word[], at: number, word: Word): Pattern | undefined {
    const list = byKey.get(word.text.slice(0, KEY));
    const keyed = list === undefined ? undefined : firstFit(list, words, at);
    if (anywhere.length === 0 || cores?.test(word.text) === false) return keyed;
    const free = firstFit(anywhere, words, at);
    if (keyed === undefined) return free;
    return free !== undefined && free.words.length > keyed.words.length ? free : keyed;
  }

  return {
    labels(text, offset, level) {
      const words = wordsOf(text);
      const labels: Label[] = [];
      let at = 0;
      while (at < words.length) {
        const first = words[at];
        if (first === undefined) break;
        const pattern = matchAt(words, at, first);
        if (pattern === undefined) {
          at += 1;
          continue;
        }
        const last = words[at + pattern.words.length - 1] ?? first;
        labels.push({
          span: { start: offset + first.start, end: offset + last.end },
          text: text.slice(first.start, last.end),
          says: pattern.says,
          level,
        });
        at += pattern.words.length;
      }
      return labels;
    },
  };
}
