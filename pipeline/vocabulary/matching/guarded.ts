/**
 * A look before a match: a regular expression is tried only on texts that hold the letters it needs (needs.ts). One
 * look at a text tells that for all patterns at once (scan.ts), and most of them stand in few sentences.
 */
import { inLatin } from './letters.ts';
import { DIGIT, neededBy } from './needs.ts';
import { addPiece, addTrait, type Look, lookAt, type Wanted, wanted } from './scan.ts';

/** A longer text is no sentence but a document, of which one or two things are asked: it holds most pieces anyway. */
const LONG = 4000;
const NONE: readonly RegExpExecArray[] = [];
const HOLDS_DIGIT = addTrait((word) => /\d/u.test(word));

/** What a word in lower case must be, with its hyphens. */
export type WordTest = (word: string) => boolean;

const numberOf = (piece: string): number => (piece === DIGIT ? HOLDS_DIGIT : addPiece(piece));

/** A regular expression with the flag "u", and what its matches need. */
export class Guarded {
  private readonly pattern: RegExp;
  /** The pieces of which a match holds one of each. */
  private readonly needs: readonly Wanted[];

  constructor(pattern: RegExp, word: WordTest | null) {
    this.pattern = inLatin(pattern);
    const ofWords = word === null ? [] : [wanted([addTrait(word)])];
    this.needs = [...ofWords, ...neededBy(pattern).map((pieces) => wanted(pieces.map(numberOf)))];
  }

  /** Whether a text can hold a match at all. */
  mayMatch(text: string): boolean {
    return this.needs.length === 0 || text.length > LONG || this.mayStandIn(lookAt(text));
  }

  /** The same of a text that was looked at already. */
  mayStandIn(look: Look): boolean {
    for (const pieces of this.needs) if (!look.holdsAny(pieces)) return false;
    return true;
  }

  /** Whether a match stands in a text; for patterns without the flag "g". */
  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  /** All matches in a text, as `matchAll` gives them; for patterns with the flag "g". */
  matches(text: string): readonly RegExpExecArray[] {
    if (!this.mayMatch(text)) return NONE;
    const { pattern } = this;
    pattern.lastIndex = 0;
    let found: RegExpExecArray[] | null = null;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (found === null) found = [match];
      else found.push(match);
      // A match of nothing would be found again and again.
      if (match[0] === '') pattern.lastIndex += 1;
    }
    return found ?? NONE;
  }
}

/**
 * Guards a pattern that is made once. `word` tells of a word in lower case whether a match can hold it, where one of
 * such words stands in every match and the pattern's letters say less ("ør" is no part of "gør").
 */
export const guarded = (pattern: RegExp, word: WordTest | null = null): Guarded => new Guarded(pattern, word);
