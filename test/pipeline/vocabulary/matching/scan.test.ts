import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPiece, addTrait, lookAt, wanted, wordsOf } from '../../../../pipeline/vocabulary/matching/scan.ts';

const words = (text: string): { text: string; start: number; end: number }[] =>
  wordsOf(text).map(({ vocable, start, end }) => ({ text: vocable.text, start, end }));

const WORD = /[\p{L}\p{N}+§&]+(?:[-'’][\p{L}\p{N}]+)*/gu;

describe('wordsOf', () => {
  it('keeps hyphenated words whole, in lower case, with their places', () => {
    expect(words('A-dagpenge på § 96')).toEqual([
      { text: 'a-dagpenge', start: 0, end: 10 },
      { text: 'på', start: 11, end: 13 },
      { text: '§', start: 14, end: 15 },
      { text: '96', start: 16, end: 18 },
    ]);
    expect(words('')).toEqual([]);
  });

  it('ends a word at a hyphen that nothing follows', () => {
    expect(words('Børne- og Skoleudvalget').map(({ text }) => text)).toEqual(['børne', 'og', 'skoleudvalget']);
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
        expect(words(text)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it('makes a word once, however it is written', () => {
    const [first, second] = wordsOf('Budgettet for BUDGETTET').filter(({ vocable }) => vocable.text !== 'for');
    expect(second?.vocable).toBe(first?.vocable);
  });

  it('reads words that are longer than any', () => {
    const long = 'Ældre'.repeat(40);
    expect(words(`et ${long}.`)).toEqual([
      { text: 'et', start: 0, end: 2 },
      { text: long.toLowerCase(), start: 3, end: 203 },
    ]);
  });
});

describe('a look at a text', () => {
  const forbrug = wanted([addPiece('forbrug')]);
  const section = wanted([addPiece('§')]);
  const either = wanted([addPiece('forbrug'), addPiece('loven')]);
  const short = wanted([addTrait((word) => word.length < 3)]);

  it('tells which pieces stand in it, within words and alone', () => {
    expect(lookAt('Et MINDREFORBRUG i 2023').holdsAny(forbrug)).toBe(true);
    expect(lookAt('Et mindreforbrug i 2023').holdsAny(section)).toBe(false);
    expect(lookAt('efter lovens §96').holdsAny(section)).toBe(true);
    expect(lookAt('efter loven').holdsAny(either)).toBe(true);
  });

  it('takes a piece with blanks or stops for the longest of its words', () => {
    expect(addPiece('til loven.')).toBe(addPiece('loven'));
    expect(addPiece('kr.')).toBe(addPiece('kr'));
  });

  it('tells which traits its words have', () => {
    expect(lookAt('et budget').holdsAny(short)).toBe(true);
    expect(lookAt('budgettet alene').holdsAny(short)).toBe(false);
  });

  it('holds while another text is looked at', () => {
    const look = lookAt('forbruget er lavt');
    lookAt('noget andet');
    expect(look.holdsAny(forbrug)).toBe(true);
  });
});
