/**
 * The letters that minutes are written in. `\p{L}` knows the letters of every script: a pattern that holds it some
 * times becomes code of many kilobytes, which takes milliseconds to make and leaves no room for that of the other
 * patterns.
 */

/** The letters of Latin script, to stand in a class of characters. */
export const LATIN = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ';

const ESCAPE = '\\';
const ANY_LETTER = String.raw`\p{L}`;
const NO_LETTER = String.raw`\P{L}`;

/** The pattern's source with the letters of Latin script for all letters. */
function sourceInLatin(source: string): string {
  let result = '';
  let isInClass = false;
  for (let at = 0; at < source.length;) {
    if (source.startsWith(ANY_LETTER, at)) {
      result += isInClass ? LATIN : `[${LATIN}]`;
      at += ANY_LETTER.length;
    } else if (!isInClass && source.startsWith(NO_LETTER, at)) {
      result += `[^${LATIN}]`;
      at += NO_LETTER.length;
    } else {
      const length = source.startsWith(ESCAPE, at) ? 2 : 1;
      const part = source.slice(at, at + length);
      if (part === '[') isInClass = true;
      else if (part === ']') isInClass = false;
      result += part;
      at += length;
    }
  }
  return result;
}

/** The same pattern for texts in Latin script: no other letters are letters to it. */
export function inLatin(pattern: RegExp): RegExp {
  const source = sourceInLatin(pattern.source);
  return source === pattern.source ? pattern : new RegExp(source, pattern.flags);
}
