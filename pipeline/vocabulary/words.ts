/** A word of a text in lower case, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a character may do in a word: stand in it, go on after a hyphen, be the hyphen. */
const STANDS = 1;
const GOES_ON = 2;
const HYPHEN = 4;

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return STANDS | GOES_ON;
  if (/[+§&]/u.test(character)) return STANDS;
  return /[-'’]/u.test(character) ? HYPHEN : 0;
}

/** Characters of the basic plane are looked up in a table, filled as they are met; each pair beyond it is asked anew. */
const kinds = new Int8Array(0x10000).fill(-1);
const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known >= 0) return known;
  if (code >= HIGH_SURROGATES && code < LOW_SURROGATES) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  // The second half of a pair is what the first is.
  if (code >= LOW_SURROGATES && code < 0xe000) return at === 0 ? 0 : kindOf(text.slice(at - 1, at + 1));
  return (kinds[code] = kindOf(String.fromCharCode(code)));
}

/** Where the characters of a kind that begin at `at` end. */
function endOf(text: string, at: number, kind: number): number {
  let end = at;
  while (end < text.length && (kindAt(text, end) & kind) !== 0) end += 1;
  return end;
}

let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/**
 * The words of a text in lower case with their offsets; hyphenated words ("a-dagpenge") stay whole. Remembers the last
 * text, because several matchers read the same one in turn.
 */
export function wordsOf(text: string): readonly Word[] {
  if (last.text === text) return last.words;
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    let end = endOf(text, at, STANDS);
    if (end === at) {
      at += 1;
      continue;
    }
    while (end < text.length && kindAt(text, end) === HYPHEN) {
      const next = endOf(text, end + 1, GOES_ON);
      if (next === end + 1) break;
      end = next;
    }
    words.push({ text: text.slice(at, end).toLowerCase(), start: at, end });
    at = end;
  }
  last = { text, words };
  return words;
}
