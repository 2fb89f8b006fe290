/**
 * One look through a text for all that read it: its words, and which pieces stand in it that patterns need. Several
 * matchers read the same text in turn, so the last looks are remembered.
 */
import type { Beginning } from './patterns.ts';
import { PieceAutomaton } from './pieces.ts';

/** A word in lower case, made once, and what there is to know of it wherever it stands. */
export interface Vocable {
  readonly text: string;
  /** The numbers of the pieces that it holds and of the traits that it has; one list for all words with the same. */
  readonly pieces: readonly number[];
  /** A bit for each lexicon that is known to hold no term that can begin with it (match.ts). */
  silent: number;
  /** The terms that can begin with it, by the number of their lexicon; null while none are known. */
  begins: (Beginning | undefined)[] | null;
}

/** A word of a text, and where it stands. */
export interface Word {
  readonly vocable: Vocable;
  readonly start: number;
  readonly end: number;
}

/** What a character may do in a word: stand in it, go on after a hyphen, be the hyphen. */
const STANDS = 1;
const GOES_ON = 2;
const HYPHEN = 4;
/** It is a piece by itself. */
const MARK = 8;
/** It is half of one beyond the basic plane: what it may do only the pair tells. */
const HALF = 16;
const UNKNOWN = 255;
const CHARACTERS = 0x10000;
/** What each character of the basic plane may do, and its small letter, filled as they are met. */
const kinds = new Uint8Array(CHARACTERS).fill(UNKNOWN);
const small = new Uint16Array(CHARACTERS);

const pieces: string[] = [];
const numbers = new Map<string, number>();
/** Pieces that are one character and no letter. */
const marks = new Map<number, number>();
let automaton: PieceAutomaton | null = null;

/** Whether a character of the basic plane is a letter or digit. */
export function isWordCharacter(code: number): boolean {
  const kind = kinds[code] ?? 0;
  return ((kind === UNKNOWN ? classify(code) : kind) & GOES_ON) !== 0;
}

/** What words are asked besides their pieces. */
const traits: { readonly number: number; readonly test: (word: string) => boolean }[] = [];

/** What most words hold. */
const NO_PIECES: readonly number[] = [];
/**
 * Words are met in their thousands: what many of them share is kept once, so that a document's stay near each other.
 */
const sharedPieces = new Map<string, readonly number[]>();

function shared(held: readonly number[]): readonly number[] {
  if (held.length === 0) return NO_PIECES;
  const key = held.join(' ');
  const known = sharedPieces.get(key);
  if (known !== undefined) return known;
  sharedPieces.set(key, held);
  return held;
}

const NO_WORD: Vocable = { text: '', pieces: NO_PIECES, silent: 0, begins: null };
/** So many slots for words met before, of which a word may take one of a few beside each other. */
const SLOTS = 1 << 15;
const BESIDE = 4;
const met = new Array<Vocable>(SLOTS).fill(NO_WORD);

/** Adds a piece, in lower case, to what every text is looked through for; gives its number. */
export function addPiece(printed: string): number {
  // Blanks and stops part words: the longest word of a piece stands for it.
  const words = printed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const piece = longest === '' ? printed.slice(0, 1) : longest;
  const known = numbers.get(piece);
  if (known !== undefined) return known;
  const number = pieces.push(piece) - 1;
  numbers.set(piece, number);
  if (longest === '') marks.set(piece.charCodeAt(0), number);
  forget();
  return number;
}

/** Adds a trait that a word in lower case may have; its number is one of those of the pieces. */
export function addTrait(test: (word: string) => boolean): number {
  const number = pieces.push('') - 1;
  traits.push({ number, test });
  forget();
  return number;
}

/** Whether a text was looked through since the last piece was added. */
let isUsed = false;

/** With a new piece all that was known of words is old. */
function forget(): void {
  automaton = null;
  if (!isUsed) return;
  isUsed = false;
  kinds.fill(UNKNOWN);
  met.fill(NO_WORD);
  sharedPieces.clear();
  for (const look of looks) look.text = null;
  kept.clear();
}

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return STANDS | GOES_ON;
  if (/[+§&]/u.test(character)) return STANDS;
  return /[-'’]/u.test(character) ? HYPHEN : 0;
}

function classify(code: number): number {
  isUsed = true;
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  small[code] = lower.charCodeAt(0);
  // A letter whose small one is two characters is like a half: its word is read the long way.
  const isHalf = lower.length > 1 || (code >= 0xd800 && code < 0xe000);
  return (kinds[code] = isHalf ? HALF : kindOf(character) | (marks.has(code) ? MARK : 0));
}

function vocableOf(text: string): Vocable {
  automaton ??= new PieceAutomaton(pieces);
  const held = automaton.piecesIn(text);
  for (const { number, test } of traits) if (test(text)) held.push(number);
  return { text, pieces: shared(held), silent: 0, begins: null };
}

/** Which of the slots beside each other the next new word takes. */
let replaced = 0;

/** Longer words are read the long way. */
const LONGEST = 100;
/** The word being read, letter by letter in lower case. */
const letters = new Uint16Array(LONGEST + 1);

/**
 * The word that the letters spell. The same words come again and again: each is made once, so that whoever looks it up
 * need not read it anew, and of characters of its own, for a slice would keep its whole document in memory.
 */
function spelled(length: number, hash: number): Vocable {
  const first = (hash ^ (hash >>> 15)) & (SLOTS - BESIDE);
  for (let slot = first; slot < first + BESIDE; slot += 1) {
    const known = met[slot] ?? NO_WORD;
    if (known.text.length === length && isSpelled(known.text)) return known;
  }
  replaced = (replaced + 1) % BESIDE;
  return (met[first + replaced] = vocableOf(String.fromCharCode(...letters.subarray(0, length))));
}

function isSpelled(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
}

const WORD = /[\p{L}\p{N}+§&]+(?:[-'’][\p{L}\p{N}]+)*/gu;

function wordsInLongWay(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    vocable: vocableOf(word.toLowerCase()),
    start: index,
    end: index + word.length,
  }));
}

/** Some pieces of which one must be seen: for each part of the sight that holds any, its place and which they are. */
export type Wanted = readonly { readonly part: number; readonly bits: number }[];

const PART = 32;

/** Makes ready to ask for one of several pieces. */
export function wanted(some: readonly number[]): Wanted {
  const parts = new Map<number, number>();
  for (const piece of some) {
    const part = Math.floor(piece / PART);
    parts.set(part, (parts.get(part) ?? 0) | (1 << (piece % PART)));
  }
  return [...parts].map(([part, bits]) => ({ part, bits }));
}

/** What was seen in a text. */
export class Look {
  text: string | null = null;
  words: readonly Word[] = [];
  /** A bit for each piece. */
  private seen = new Int32Array(0);

  /** Whether one of some pieces stands in the text. */
  holdsAny(some: Wanted): boolean {
    for (const { part, bits } of some) if (((this.seen[part] ?? 0) & bits) !== 0) return true;
    return false;
  }

  read(text: string): void {
    if (this.seen.length * PART < pieces.length) this.seen = new Int32Array(Math.ceil(pieces.length / PART));
    else this.seen.fill(0);
    isUsed = true;
    this.text = text;
    this.words = this.wordsIn(text) ?? wordsInLongWay(text);
    for (const { vocable } of this.words) {
      const held = vocable.pieces;
      if (held !== NO_PIECES) for (const piece of held) this.see(piece);
    }
  }

  private see(piece: number): void {
    const part = piece >> 5;
    this.seen[part] = (this.seen[part] ?? 0) | (1 << (piece & 31));
  }

  /** The words of a text; null where only the long way tells them. Pieces that are no letters are marked as seen. */
  private wordsIn(text: string): Word[] | null {
    const words: Word[] = [];
    let start = -1;
    let length = 0;
    let hash = 0;
    let hyphen = -1;
    let goesOn = STANDS;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      let kind = kinds[code] ?? 0;
      if (kind >= MARK) {
        if (kind === UNKNOWN) kind = classify(code);
        if (kind === HALF) return null;
        if ((kind & MARK) !== 0) this.see(marks.get(code) ?? 0);
      }
      if (start >= 0) {
        if (hyphen < 0 && (kind & HYPHEN) !== 0) {
          hyphen = at;
          continue;
        }
        if (hyphen >= 0 && (kind & GOES_ON) !== 0) {
          letters[length] = text.charCodeAt(hyphen);
          length += 1;
          goesOn = GOES_ON;
          hyphen = -1;
        }
        if (hyphen < 0 && (kind & goesOn) !== 0) {
          const letter = small[code] ?? 0;
          letters[length] = letter;
          length += 1;
          hash = (Math.imul(hash, 31) + letter) | 0;
          continue;
        }
        if (length > LONGEST) return null;
        words.push({ vocable: spelled(length, hash), start, end: hyphen < 0 ? at : hyphen });
        start = -1;
        hyphen = -1;
      }
      if ((kind & STANDS) === 0) continue;
      start = at;
      goesOn = STANDS;
      hash = letters[0] = small[code] ?? 0;
      length = 1;
    }
    return words;
  }
}

/** An agenda item's sentences are asked about several times; so many looks are kept. */
const KEPT = 256;
const looks = Array.from({ length: KEPT }, () => new Look());
const kept = new Map<string, Look>();
let latest = looks[0] ?? new Look();
let oldest = 0;

/** Looks through a text; the look holds until many other texts were looked through. */
export function lookAt(text: string): Look {
  if (latest.text === text) return latest;
  const known = kept.get(text);
  if (known !== undefined) return (latest = known);
  const look = looks[oldest] ?? new Look();
  oldest = (oldest + 1) % KEPT;
  if (look.text !== null) kept.delete(look.text);
  look.read(text);
  kept.set(text, look);
  return (latest = look);
}

/** The words of a text in lower case with their offsets; hyphenated words ("a-dagpenge") stay whole. */
export const wordsOf = (text: string): readonly Word[] => lookAt(text).words;
