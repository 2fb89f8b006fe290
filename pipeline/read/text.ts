import type { Line, ReadDocument } from '../types/document.ts';
import { UnreadableDocument } from './unreadable.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** UTF-16 text in a European language has a zero in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > sample.length / 4) return 'utf-16le';
  return even > sample.length / 4 ? 'utf-16be' : null;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; Node before 24 decodes it as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windowsLetter = (letter: string): string => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter;

/** The characters of text in UTF-8, UTF-16 or Windows-1252 (Latin-1), and which of them it was. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const wide = looksLikeUtf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes).replaceAll(/[\x80-\x9f]/gu, windowsLetter);
    return { text, encoding: 'windows-1252' };
  }
}

const CONTROL = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** Text holds hardly any control characters; an image, an archive or a program does. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  let control = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 0x20 && !CONTROL.has(code)) control += 1;
  }
  return control > sample.length / 50;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const paged = text.includes('\f');
  let page = 1;
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const printed = text.slice(start, end);
    if (paged) page += printed.split('\f').length - 1;
    const clean = printed.endsWith('\r') ? printed.slice(0, -1) : printed;
    lines.push({ text: clean, start, end: start + clean.length, number, page: paged ? page : null });
    start = end + 1;
  }
  return lines;
}

/**
 * Reads a text document from its bytes: UTF-8, UTF-16 or Windows-1252 (Latin-1), with or without a byte order mark.
 * Throws UnreadableDocument when the file is empty or holds no text.
 */
export function readText(bytes: Uint8Array, name: string): ReadDocument {
  if (bytes.length === 0) throw new UnreadableDocument('empty', 'the file is empty');
  const { text: decoded, encoding } = decode(bytes);
  const marked = decoded.replace(/^\uFEFF/u, '');
  // The Macs of old ended a line with a carriage return alone.
  const text = marked.includes('\n') ? marked : marked.replaceAll('\r', '\n');
  if (text.trim() === '') throw new UnreadableDocument('blank', 'the file holds nothing but white space');
  if (isBinary(text))
    throw new UnreadableDocument(
      'not_text',
      'the file is not text; save the minutes as plain text and read them again',
    );
  const lines = linesOf(text);
  return { document: { name, text, lines }, format: 'text', encoding, pages: lines.at(-1)?.page ?? null, unread: [] };
}
