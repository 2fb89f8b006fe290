/** What may stand behind the last word of a text: blanks and stops. */
const isBehind = (character: string): boolean => character === ' ' || character === '.' || /\s/u.test(character);
const isLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || /[\p{L}\p{N}]/u.test(character);

/**
 * The last word of a text in lower case, without what stands behind it: what may end in one of a few words is told
 * without matching. With `skipped` the word before that one, where the text ends in it.
 */
export function lastWord(text: string, skipped?: string): string {
  let end = text.length;
  for (;;) {
    while (end > 0 && isBehind(text[end - 1] ?? '')) end -= 1;
    let start = end;
    while (start > 0 && isLetter(text[start - 1] ?? '')) start -= 1;
    const word = text.slice(start, end).toLowerCase();
    if (word !== skipped) return word;
    end = start;
  }
}
