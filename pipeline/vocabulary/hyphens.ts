/** Hyphens at the ends of lines. */

const BEHIND_LETTER = /[\p{L}\d]-$/u;
/** A letter alone keeps its hyphen ("a-dagpenge"), and so do capitals and digits. */
const BEHIND_WORD = /\p{Ll}{2}-$/u;
/** Words that keep their hyphen ("ikke-kommunale"). */
const OWN = /(?<!\p{L})(?:ikke|eks|non|anti|semi|pseudo)-$/iu;
const LONGEST_OWN = 8;
/** "børne- og ungeområdet": such a hyphen stands for the rest of a word, and the blank behind it stays. */
const SUSPENDED = /^(?:og|eller|samt|til|men|som|i|hhv|henholdsvis|resp|respektive)(?!\p{L})/iu;

/**
 * What the hyphen is that a line ends in, by the words of the next one: it cuts a word ("merfor-" / "brug"), it belongs
 * to one ("Lyngby-" / "Taarbæk", "2024-" / "27"), or, null, the line does not end within a word.
 */
export function hyphenation(line: string, next: string): 'cut' | 'own' | null {
  if (!line.endsWith('-') || !BEHIND_LETTER.test(line.slice(-2))) return null;
  if (!/^[\p{L}\d]/u.test(next) || SUSPENDED.test(next)) return null;
  const isPlain = BEHIND_WORD.test(line.slice(-3)) && /^\p{Ll}/u.test(next);
  return isPlain && !OWN.test(line.slice(-LONGEST_OWN)) ? 'cut' : 'own';
}
