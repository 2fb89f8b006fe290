import { describe, expect, it } from 'vitest';
import { inLatin, LATIN } from '../../../../pipeline/vocabulary/matching/letters.ts';

/** The last character of the basic Latin blocks, and the block that goes on with Latin letters. */
const BASIC = 0x24f;
const ADDITIONAL = { from: 0x1e00, to: 0x1eff };

describe('patterns in Latin letters', () => {
  it('take for letters what Unicode calls letters, in the blocks of Latin script', () => {
    const letter = new RegExp(`[${LATIN}]`, 'u');
    const codes = [
      ...Array.from({ length: BASIC + 1 }, (_, code) => code),
      ...Array.from({ length: ADDITIONAL.to - ADDITIONAL.from + 1 }, (_, step) => ADDITIONAL.from + step),
    ];
    for (const code of codes) {
      const character = String.fromCodePoint(code);
      expect([code, letter.test(character)]).toEqual([code, /\p{L}/u.test(character)]);
    }
  });

  it('match the Danish words that the pattern matches', () => {
    const pattern = /(?<!\p{L})(?<noun>\p{L}+udvalg)(?:et|ets)?(?!\p{L})/giu;
    const text = 'Både Børneudvalget, ØKONOMIUDVALGETS og Ældreudvalg sagde ja; udvalget selv ikke.';
    const found = [...text.matchAll(inLatin(pattern))].map((match) => match.groups?.['noun']);
    expect(found).toEqual(['Børneudvalg', 'ØKONOMIUDVALG', 'Ældreudvalg']);
    expect(found).toEqual([...text.matchAll(pattern)].map((match) => match.groups?.['noun']));
  });

  it('keep letters in a class of characters and those that a class leaves out', () => {
    const parted = inLatin(/[^\p{L}\d ]/gu);
    expect('Tabel 3: Drift, æøå'.replaceAll(parted, '')).toBe('Tabel 3 Drift æøå');
    expect('a1-å'.split(inLatin(/\P{L}+/u))).toEqual(['a', 'å']);
  });

  it('leave brackets and strokes that are printed alone', () => {
    expect(inLatin(/\[\p{L}\]/u).test('[æ]')).toBe(true);
    expect(inLatin(/\\p\{L\}/u).test(String.raw`\p{L}`)).toBe(true);
  });

  it('keep the flags, and patterns without letters as they are', () => {
    expect(inLatin(/\p{L}/giu).flags).toBe('giu');
    const bare = /\d+/u;
    expect(inLatin(bare)).toBe(bare);
  });
});
