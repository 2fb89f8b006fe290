/** Joins text that a line end cut: with a space, or as one word where a hyphen was set. */

/** Words before which a hyphen stays: it stands for the end of a compound ("børne- og ungeområdet"). */
const SUSPENDED = /^(?:(?:og|eller|samt|til|men|som|i)(?!\p{L})|[-/])/u;

/** The words of a document: they tell a hyphen that was set at a line end from one that belongs to the word. */
export class Wrapping {
  private readonly words = new Set<string>();

  /** Remembers the words of a text that stand within a line. */
  learn(text: string): void {
    for (const [word] of withoutSoftHyphens(text).matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu))
      this.words.add(word.toLowerCase());
  }

  /** A line's text and that of the line below it, as one. */
  join(first: string, second: string): string {
    if (first === '' || second === '') return first + second;
    // Some print a soft hyphen that a line end needed as itself, some as a hyphen behind it.
    const soft = /\u00ad-?$/u.exec(first);
    if (soft !== null) return first.slice(0, soft.index) + second;
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
