import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../pipeline/vocabulary/words.ts';

const WORD = /[\p{L}\p{N}+§&]+(?:[-'’][\p{L}\p{N}]+)*/gu;

describe('wordsOf', () => {
  it('keeps hyphenated words whole, in lower case, with their places', () => {
    expect(wordsOf('A-dagpenge på § 96')).toEqual([
      { text: 'a-dagpenge', start: 0, end: 10 },
      { text: 'på', start: 11, end: 13 },
      { text: '§', start: 14, end: 15 },
      { text: '96', start: 16, end: 18 },
    ]);
    expect(wordsOf('')).toEqual([]);
  });

  it('ends a word at a hyphen that nothing follows', () => {
    expect(wordsOf('Børne- og Skoleudvalget').map(({ text }) => text)).toEqual(['børne', 'og', 'skoleudvalget']);
  });

  it('takes letters of any script, and of any plane, for letters', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'Å', '-', '’', "'", '+', '§', ' ', '𝒜', '😀', '1', '.', '\n', 'é'),
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
          text: word.toLowerCase(),
          start: index,
          end: index + word.length,
        }));
        expect(wordsOf(text)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});
