import { expect, it } from 'vitest';
import { endsSentence } from '../../../pipeline/vocabulary/abbreviations.ts';

const endsAtPieces = (text: string): boolean => endsSentence(text, text.indexOf('stk.') + 'stk.'.length);

it('goes on behind "stk." where a name of capitals tells what there are so many of', () => {
  expect(endsAtPieces('Der købes 40 stk. PC til jobcentret.')).toBe(false);
  expect(endsAtPieces('Der købes 25 stk. AED-startere til hallerne.')).toBe(false);
  expect(endsAtPieces('Der er købt 12 stk. Bordene leveres i uge 40.')).toBe(true);
});
