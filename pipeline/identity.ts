import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const BYTES = 8;
const utf8 = new TextEncoder();

/** The first 16 hex digits of SHA-256: enough to tell the figures and documents of a country apart. */
export function shortHash(content: string | Uint8Array): string {
  const hash = sha256(typeof content === 'string' ? utf8.encode(content) : content);
  return bytesToHex(hash.subarray(0, BYTES));
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e', ü: 'u', ö: 'oe', ä: 'ae' };

/** A name as it stands in paths and links: 'Sorø' -> 'soroe'. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[æøåéüöä]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
