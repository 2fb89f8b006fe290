/**
 * A look before a match: which letters a regular expression needs, read from its own source. Searching a text for a few
 * letters is many times quicker than matching it, and most patterns of the vocabulary stand in few sentences.
 */

/** Pieces of text in lower case of which at least one stands in every match. */
type Pieces = readonly string[];
/** What a pattern needs: a piece of each of these; empty when it names none. */
type Needs = readonly Pieces[];

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u;
const GROUP_OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/u;
const ESCAPE = /^\\(?:p\{[^}]*\}|.)/iu;
/** Escapes that stand for themselves ("\."); letters and digits behind a stroke stand for a kind of character. */
const LITERAL_ESCAPE = /^\\[^\p{L}\d]$/u;
/** Characters of a class that are as good as a choice of letters: "[-–]", not "[1-4]". */
const SMALL_CLASS = /^\[(?!\^|[^\\]-[^\\])[^\\]{1,3}\]$/u;

/** More looks than so many cost more than they save. */
const LOOKS = 3;

const shortest = (pieces: Pieces): number => Math.min(...pieces.map((piece) => piece.length));

/** The surest first: those whose pieces are longer, then those with fewer. */
const surestFirst = (a: Pieces, b: Pieces): number => shortest(b) - shortest(a) || a.length - b.length;

/** Without pieces that hold another: who looks for "budget" need not look for "budgetår". */
const withoutLonger = (pieces: Pieces): Pieces =>
  [...new Set(pieces)].filter((piece, _at, all) => all.every((other) => other === piece || !piece.includes(other)));

/** Reads a regular expression's source from left to right. */
class Source {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.text.slice(this.at));
    this.at += match?.[0].length ?? 0;
    return match;
  }

  /** What a choice of alternatives needs, up to the end or a closing bracket. */
  alternatives(): Needs {
    const branches = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at += 1;
      branches.push(this.sequence());
    }
    const [only] = branches;
    if (only !== undefined && branches.length === 1) return only;
    const surest = branches.map(([first]) => first);
    return surest.every((pieces) => pieces !== undefined) ? [withoutLonger(surest.flat())] : [];
  }

  private sequence(): Needs {
    const needs: Pieces[] = [];
    let run = '';
    const endRun = (): void => {
      if (run !== '') needs.push([run.toLowerCase()]);
      run = '';
    };
    while (this.at < this.text.length && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      const { literal, inner } = this.element();
      const quantifier = this.take(QUANTIFIER)?.[0] ?? '';
      const optional = /^[*?]|^\{0/u.test(quantifier);
      if (literal !== null && !optional) run += literal;
      if (literal === null || quantifier !== '') endRun();
      if (!optional) needs.push(...inner);
    }
    endRun();
    return needs.sort(surestFirst);
  }

  /** A class of characters: "[Uu]" is a letter, "[-–]" a choice of two. */
  private static oneOf(choice: string): { readonly literal: string | null; readonly inner: Needs } {
    const characters = SMALL_CLASS.test(choice) ? [...new Set(choice.slice(1, -1).toLowerCase())] : [];
    const [only] = characters;
    if (only !== undefined && characters.length === 1) return { literal: only, inner: [] };
    return { literal: null, inner: characters.length === 0 ? [] : [characters] };
  }

  private element(): { readonly literal: string | null; readonly inner: Needs } {
    const opening = this.take(GROUP_OPENING)?.[0];
    if (opening !== undefined) {
      const inner = this.alternatives();
      this.at += 1;
      return { literal: null, inner: opening.endsWith('!') ? [] : inner };
    }
    const choice = this.take(CLASS)?.[0];
    if (choice !== undefined) return Source.oneOf(choice);
    const escape = this.take(ESCAPE)?.[0];
    if (escape !== undefined) return { literal: LITERAL_ESCAPE.test(escape) ? escape.slice(1) : null, inner: [] };
    const character = this.text[this.at] ?? '';
    this.at += 1;
    return { literal: /[.^$]/u.test(character) ? null : character, inner: [] };
  }
}

/** What every match of a pattern holds: one of the pieces of each list, in lower case. Reads patterns with the flag "u". */
export function neededBy(pattern: RegExp): Needs {
  const needs = new Source(pattern.source).alternatives();
  const different = new Map(needs.map((pieces) => [pieces.join('|'), pieces]));
  return [...different.values()].slice(0, LOOKS);
}

const known = new WeakMap<RegExp, Needs>();
const NONE: readonly RegExpExecArray[] = [];

function holdsAny(text: string, pieces: Pieces): boolean {
  for (const piece of pieces) if (text.includes(piece)) return true;
  return false;
}

let last: { readonly text: string; readonly small: string } = { text: '', small: '' };

/** A text in lower case; remembers the last, because many patterns look at the same one in turn. */
function inSmallLetters(text: string): string {
  if (last.text !== text) last = { text, small: text.toLowerCase() };
  return last.small;
}

/** Whether a text can hold a match of a pattern at all. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = neededBy(pattern);
    known.set(pattern, needs);
  }
  const small = inSmallLetters(text);
  for (const pieces of needs) if (!holdsAny(small, pieces)) return false;
  return true;
}

/** All matches in a text of a pattern with the flags "g" and "u", as `matchAll` gives them. */
export function matchesIn(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return mayMatch(pattern, text) ? text.matchAll(pattern) : NONE;
}
