/** Texts in the form that patterns run over fastest. */
import type { Line } from './types/document.ts';

/** Longer texts are no sentences, and cut into them anyway. */
const LONGEST = 2000;
const LAST_OF_A_BYTE = 0xff;
const bytes = new Uint8Array(LONGEST);

/**
 * The same text in one byte a character, where that holds it. Cut from a document with one dash anywhere, a string has
 * two bytes a character for good, and the engine's patterns take a fifth longer over it; made from codes, it has one.
 */
export function narrow(text: string): string {
  if (text.length > LONGEST) return text;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_OF_A_BYTE) return text;
    bytes[at] = code;
  }
  const made: unknown = Reflect.apply(String.fromCharCode, null, bytes.subarray(0, text.length));
  return typeof made === 'string' ? made : text;
}

/** Lines with their texts in one byte a character where that holds them. */
export const narrowLines = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ ...line, text: narrow(line.text) }));
