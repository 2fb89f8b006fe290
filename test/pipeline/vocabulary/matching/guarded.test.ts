import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../../pipeline/vocabulary/matching/guarded.ts';

describe('a guarded pattern', () => {
  it('is not tried where its letters are missing', () => {
    expect(guarded(/\b[1-4]\.\s*kvartal/giu).mayMatch('i 1. halvår')).toBe(false);
    expect(guarded(/\b[1-4]\.\s*kvartal/giu).mayMatch('I 1. KVARTAL')).toBe(true);
  });

  it('finds in any text what the pattern finds alone', () => {
    const patterns = [
      /\bfra\s+(?:\p{L}+\s+)?((?:19|20)\d{2})(?=\s+til\b)/giu,
      /(?<!\p{L})(?:første|[1-4]\.)\s(?:halvår|kvartal)(?:\s(?:i|af)\s\d{4})?/giu,
      /[Uu]dvalgets?(?!\p{L})|\bråd[-–]?/gu,
      /(?<=pr\.\s)\d{1,2}[./]\d{1,2}|\(\d+\)/gu,
      /\d*/gu,
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
        expect(
          guarded(pattern)
            .matches(joined)
            .map((match) => [match.index, match[0]]),
        ).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pattern guarded by a word too', () => {
  const report = guarded(/(?<!\p{L})ØR(?!\p{L})/giu, (word) => word === 'ør');

  it('is tried only where such a word stands', () => {
    expect(report.mayMatch('det gør kommunen')).toBe(false);
    expect(report.matches('3. ØR').length).toBe(1);
  });
});
