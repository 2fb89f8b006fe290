import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn, mayMatch, neededBy } from '../../../pipeline/vocabulary/guarded.ts';

describe('what a pattern needs', () => {
  it('is its letters, in lower case', () => {
    expect(neededBy(/Halvår/u)).toEqual([['halvår']]);
  });

  it('is one of its alternatives, without those that hold another', () => {
    expect(neededBy(/(?:budget|budgetår|regnskab)\s/u)).toEqual([['budget', 'regnskab']]);
  });

  it('leaves out what may be missing and what must not stand there', () => {
    expect(neededBy(/ultimo(?:\småned)?(?!\d)s*e?/u)).toEqual([['ultimo']]);
    expect(neededBy(/til(?: og){0,2}/u)).toEqual([['til']]);
  });

  it('is all of several parts, the surest first', () => {
    expect(neededBy(/fra\s(?:19|20)\d{2}(?=\stil\b)/u)).toEqual([['fra'], ['til'], ['19', '20']]);
  });

  it('reads small classes as letters, and ranges as nothing', () => {
    expect(neededBy(/[Uu]dvalg/u)).toEqual([['udvalg']]);
    expect(neededBy(/\d[-–]\d/u)).toEqual([['-', '–']]);
    expect(neededBy(/[1-4]\p{L}\d./u)).toEqual([]);
  });

  it('is nothing where one alternative needs nothing', () => {
    expect(neededBy(/kommune|\d+/u)).toEqual([]);
    expect(neededBy(/år(?=,|$)/u)).toEqual([['år']]);
  });
});

describe('a guarded pattern', () => {
  it('is not tried where its letters are missing', () => {
    expect(mayMatch(/\b[1-4]\.\s*kvartal/giu, 'i 1. halvår')).toBe(false);
    expect(mayMatch(/\b[1-4]\.\s*kvartal/giu, 'I 1. KVARTAL')).toBe(true);
  });

  it('finds in any text what the pattern finds alone', () => {
    const patterns = [
      /\bfra\s+(?:\p{L}+\s+)?((?:19|20)\d{2})(?=\s+til\b)/giu,
      /(?<!\p{L})(?:første|[1-4]\.)\s(?:halvår|kvartal)(?:\s(?:i|af)\s\d{4})?/giu,
      /[Uu]dvalgets?(?!\p{L})|\bråd[-–]?/gu,
      /(?<=pr\.\s)\d{1,2}[./]\d{1,2}|\(\d+\)/gu,
    ];
    const pieces = [
      'fra ',
      'Budget ',
      '2023',
      ' til',
      ' 2024',
      'første ',
      '2. ',
      'KVARTAL',
      'halvår',
      ' af ',
      'udvalget',
    ];
    const text = fc.array(fc.constantFrom(...pieces, 'Udvalgets', ' råd-', 'pr. ', '31/12', '(4)', '–'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (parts, pattern) => {
        const joined = parts.join('');
        const alone = [...joined.matchAll(pattern)].map((match) => [match.index, match[0]]);
        expect([...matchesIn(pattern, joined)].map((match) => [match.index, match[0]])).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });
});
