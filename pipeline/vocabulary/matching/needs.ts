/** Which letters a regular expression needs, read from its own source. */

/** Pieces of text in lower case of which at least one stands in every match. */
export type Pieces = readonly string[];
/** What a pattern needs: a piece of each of these; empty when it names none. */
export type Needs = readonly Pieces[];

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u;
const GROUP_OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/u;
const ESCAPE = /^\\(?:p\{[^}]*\}|.)/iu;
/** Escapes that stand for themselves ("\."); letters and digits behind a stroke stand for a kind of character. */
const LITERAL_ESCAPE = /^\\[^\p{L}\d]$/u;
const DIGITS = /^\[(?:\d-\d|\d|\\d)+\]$/u;
/** Characters of a class that are as good as a choice of letters: "[-–]", not "[1-4]". */
const SMALL_CLASS = /^\[(?!\^|[^\\]-[^\\])[^\\]{1,3}\]$/u;

/** Stands for any digit. */
export const DIGIT = String.raw`\d`;

/** Characters that stand in most sentences tell nothing. */
const EVERYWHERE = /^[\p{L}\d\s.,]$/u;

function telling(piece: string): number {
  if (EVERYWHERE.test(piece)) return -1;
  return piece === DIGIT ? 0 : piece.length;
}

const shortest = (pieces: Pieces): number => Math.min(...pieces.map(telling));

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
    if (characters.length === 0 && DIGITS.test(choice)) return { literal: null, inner: [[DIGIT]] };
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
    if (escape === DIGIT) return { literal: null, inner: [[DIGIT]] };
    if (escape !== undefined) return { literal: LITERAL_ESCAPE.test(escape) ? escape.slice(1) : null, inner: [] };
    const character = this.text[this.at] ?? '';
    this.at += 1;
    return { literal: /[.^$]/u.test(character) ? null : character, inner: [] };
  }
}

/**
 * What every match of a pattern holds: one of the pieces of each list, in lower case. Reads patterns with the flag "u".
 */
export function neededBy(pattern: RegExp): Needs {
  const needs = new Source(pattern.source).alternatives();
  const different = new Map(needs.map((pieces) => [pieces.join('|'), pieces]));
  return [...different.values()].filter((pieces) => !pieces.some((piece) => EVERYWHERE.test(piece)));
}
