/** Joins text that a line end cut: with a space, or as one word where a hyphen was set. */
import { isFigure, isYear } from './segments.ts';
import { isWholeWord, isWord } from '../../vocabulary/words.ts';

/** Words before which a hyphen stays: it stands for the end of a compound ("børne- og ungeområdet"). */
const SUSPENDED = /^(?:(?:og|eller|samt|til|men|som|i)(?!\p{L})|[-/])/u;

/** Whether a label goes on the one above it: by its words, where its place does not tell. */
export function goesOn(before: string, label: string): boolean {
  return /^[\p{Ll}(&]/u.test(label) || /[-,(/&]$/u.test(before) || isJoining(/\s(\p{L}+)\.?$/u.exec(before)?.[1] ?? '');
}

/** Short words between others, which no ending of a word looks like. */
export const isJoining = (word: string): boolean => JOINING.test(word);
const JOINING =
  /^(?:af|efter|eller|for|fra|hos|i|inkl|langs|med|mellem|mod|og|om|over|på|pr|samt|som|til|uden|under|ved)$/u;

const WHOLE_NUMBER = /^[-−–+(]?(?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,\d+)?\)?%?$/u;

/** Whether a text goes on a number that the end of its line cut. */
export function isCutNumber(first: string, second: string): boolean {
  return (
    /\d[.,]?$/u.test(first) && /^[\d.,]+\)?%?$/u.test(second) && !isYear(first) && WHOLE_NUMBER.test(first + second)
  );
}

/** Whether the first part of a cut number is no number by itself: "1.832.8" above "80". */
export const isSurelyCut = (first: string, second: string): boolean =>
  isCutNumber(first, second) && (!isFigure(first) || /,\d$|[.,]$/u.test(first)) && !WHOLE_NUMBER.test(first);

/** The words of a document: they tell a hyphen that was set at a line end from one that belongs to the word. */
export class Wrapping {
  private readonly words = new Set<string>();
  private readonly whole: () => ReadonlySet<string>;
  private wholeWords: ReadonlySet<string> | undefined;

  /** `whole` gives the words that no line end can have cut. */
  constructor(whole: () => ReadonlySet<string> = () => new Set()) {
    this.whole = whole;
  }

  /** Remembers the words of a text that stand within a line. */
  learn(text: string): void {
    for (const [word] of withoutSoftHyphens(text).matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu))
      this.words.add(word.toLowerCase());
  }

  /**
   * The lines of a cell as one: a narrow column breaks words without a hyphen, and numbers. The parts of a word are one
   * where the document or the vocabulary has it.
   */
  joinCell(first: string, second: string): string {
    if (isCutNumber(first, second)) return first + second;
    const head = /\p{L}+$/u.exec(first)?.[0];
    const tail = (/^\p{Lu}{2}/u.test(head ?? '') ? /^\p{Lu}+/u : /^\p{Ll}+/u).exec(second)?.[0];
    if (head === undefined || tail === undefined) return this.join(first, second);
    return this.isKnown(head, tail) ? first + second : this.join(first, second);
  }

  /** Whether two parts are one word of the document or the vocabulary. */
  isKnown(head: string, tail: string): boolean {
    const [one, other] = [head.toLowerCase(), tail.toLowerCase()];
    return this.words.has(one + other) || isWord(one, other);
  }

  /** Whether a word stands in the document away from all line ends, or is one of the vocabulary. */
  isWhole(word: string): boolean {
    this.wholeWords ??= this.whole();
    const lower = word.toLowerCase();
    return this.wholeWords.has(lower) || isWholeWord(lower);
  }

  /** A line's text and that of the line below it, as one. */
  join(first: string, second: string): string {
    if (first === '' || second === '') return first + second;
    // Some print a soft hyphen that a line end needed as itself, some as a hyphen behind it.
    const soft = /\u00ad-?$/u.exec(first);
    if (soft !== null) return first.slice(0, soft.index) + second;
    // A hyphen at the start of a line hangs on the word before it ("Økonomi|- og Planudvalget").
    if (/^-\s\p{L}/u.test(second) && /\p{L}$/u.test(first)) return first + second;
    if (!first.endsWith('-')) return `${first} ${second}`;
    const head = /[\p{L}\d-]*[\p{L}\d](?=-$)/u.exec(first)?.[0];
    if (head === undefined) return `${first} ${second}`;
    if (SUSPENDED.test(second)) return `${first} ${second}`;
    const tail = /^[\p{L}\d]+/u.exec(second)?.[0] ?? '';
    const hyphenated = this.words.has(`${head}-${tail}`.toLowerCase());
    const plain = this.words.has(`${head}${tail}`.toLowerCase());
    // Capitals and digits keep their hyphen ("IPS-metoden", "2024-27", "Lyngby-Taarbæk").
    const set = /\p{Ll}$/u.test(head) && /^\p{Ll}/u.test(tail);
    return plain || (set && !hyphenated) ? first.slice(0, -1) + second : first + second;
  }
}

/** Soft hyphens that no line end needed are no characters of the text. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}
