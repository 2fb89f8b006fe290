import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ending } from '../../../../pipeline/vocabulary/matching/ending.ts';

const PATTERN = /(?<!\p{L})med\s(?:ca\.\s|godt\s)?$/iu;

describe('the end of a text', () => {
  it('is read backwards, as the pattern would find it', () => {
    const endsWithIt = ending(PATTERN);
    expect(endsWithIt('Budgettet overskrides med ')).toBe(true);
    expect(endsWithIt('Budgettet overskrides MED CA. ')).toBe(true);
    expect(endsWithIt('Budgettet overskrides med vilje ')).toBe(false);
    expect(endsWithIt('sammed ')).toBe(false);
    expect(endsWithIt('')).toBe(false);
  });

  it('is found the same from either side', () => {
    const endsWithIt = ending(PATTERN);
    const words = fc.constantFrom('med', 'ca.', 'godt', ' ', 'imod', 'a', 'å', '.');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(endsWithIt(text)).toBe(PATTERN.test(text));
      }),
    );
  });

  it('takes no pattern for anything but the end', () => {
    expect(() => ending(/med/u)).toThrow('ending');
  });
});
