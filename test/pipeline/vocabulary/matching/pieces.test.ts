import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceAutomaton } from '../../../../pipeline/vocabulary/matching/pieces.ts';

describe('the automaton', () => {
  it('finds every piece of a word that searching finds, pieces within pieces too', () => {
    const letters = (maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength });
    fc.assert(
      fc.property(fc.uniqueArray(letters(4), { maxLength: 8 }), letters(12), (pieces, word) => {
        const held = pieces.flatMap((piece, number) => (piece !== '' && word.includes(piece) ? [number] : []));
        expect([...new PieceAutomaton(pieces).piecesIn(word)].sort()).toEqual(held);
      }),
      { numRuns: 500 },
    );
  });
});
