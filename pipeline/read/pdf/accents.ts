/** Accents that are printed as glyphs of their own over or under a letter: one letter with both. */
import type { Glyph } from './sheet.ts';

/** An accent by itself, and what joins a letter in its place. */
const JOINING: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['°', '\u030a'],
  ['˝', '\u030b'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
]);
/** Letters without the dot that an accent takes the place of. */
const DOTTED: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };
/** Above a capital an accent is raised by less than this share of its size. */
const RAISED = 0.45;

/** A letter with an accent that is printed over it; null where the two are not one. */
function withAccent(letter: Glyph | undefined, accent: Glyph, joining: string): Glyph | null {
  if (letter === undefined || Math.abs(letter.base - accent.base) > RAISED * letter.size) return null;
  const middle = (accent.start + accent.end) / 2;
  if (middle <= letter.start || middle >= letter.end) return null;
  const text = ((DOTTED[letter.text] ?? letter.text) + joining).normalize('NFC');
  return text.length === 1 ? { ...letter, text } : null;
}

/**
 * The glyphs of a page, in the order they are printed in, with each accent on its letter: the next one or the one
 * before.
 */
export function withAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => JOINING.has(text))) return glyphs;
  const result: Glyph[] = [];
  for (let at = 0; at < glyphs.length; at += 1) {
    const glyph = glyphs[at];
    if (glyph === undefined) continue;
    const joining = JOINING.get(glyph.text);
    const after = joining === undefined ? null : withAccent(glyphs[at + 1], glyph, joining);
    const before = joining === undefined || after !== null ? null : withAccent(result.at(-1), glyph, joining);
    if (before !== null) result.pop();
    result.push(after ?? before ?? glyph);
    if (after !== null) at += 1;
  }
  return result;
}
