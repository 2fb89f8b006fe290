import { expect, it } from 'vitest';
import { opensBracketedAmount } from '../../../../pipeline/vocabulary/cues/brackets.ts';

it('tells a name whose amount, one of several, stands in brackets', () => {
  expect(opensBracketedAmount(' (3,2 mio. kr.) og havne (2,3 mio. kr.).')).toBe(true);
  expect(opensBracketedAmount(' (3,2 mio. kr. årligt).')).toBe(false);
  expect(opensBracketedAmount(' (3,2 mio. kr.) i 2025.')).toBe(false);
  expect(opensBracketedAmount(' og havne (2,3 mio. kr.).')).toBe(false);
});
