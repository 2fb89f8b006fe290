import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { narrow, narrowLines } from '../../pipeline/narrow.ts';

/** What the engine's own format says a string is kept in: `"` one byte a character, `c` two (v8: value-serializer). */
const isOneByte = (text: string): boolean => serialize(text)[2] === '"'.charCodeAt(0);

const minutes = 'Punkt 1: Økonomi – status\nMerforbruget på Børn og Unge er 2,5 mio. kr. i 2025, jf. § 4 (½ år)\n';
const second = minutes.split('\n')[1] ?? '';

describe('a text in one byte a character', () => {
  it('is what a line without dashes becomes, though its document has one', () => {
    expect(isOneByte(second)).toBe(false);
    expect(isOneByte(narrow(second))).toBe(true);
  });

  it('has the same characters', () => {
    const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
    expect(narrow(latin)).toBe(latin);
    expect(narrow(second)).toBe(second);
    expect(narrow('')).toBe('');
  });

  it('is not made of a text that does not fit into it', () => {
    for (const text of ['x'.repeat(3000), '5 – 7', '”citat”', '− 2,5', '\u0100', '😀 2,5'])
      expect(narrow(text)).toBe(text);
  });

  it('keeps where a line stands', () => {
    const line = { text: second, start: 26, end: 26 + second.length, number: 2, page: null };
    expect(narrowLines([line])).toEqual([line]);
  });
});
