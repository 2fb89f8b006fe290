import { describe, expect, it } from 'vitest';
import { moveEnds, paysFromPool, yearsMoved } from '../../../pipeline/vocabulary/moves.ts';

describe('moveEnds', () => {
  it('are where the money comes from and goes to, and whose it becomes', () => {
    const text =
      '81.000 kr. i årene 2026-2029 flyttes fra politikområdet Overførselsindkomster til fælles it-systemer under Økonomiudvalget.';
    expect(moveEnds(text, 0)).toMatchObject({
      from: 'Overførselsindkomster',
      to: 'fælles it-systemer',
      committee: 'Økonomiudvalget',
    });
  });

  it('may lie within one committee', () => {
    expect(moveEnds('50.000 kr. flyttes fra Museer til Biblioteker i 2025.', 0)).toMatchObject({
      from: 'Museer',
      to: 'Biblioteker',
      committee: null,
    });
  });

  it('are none where nothing moves, or only years and numbers do', () => {
    expect(moveEnds('Der er 50.000 kr. til biblioteker.', 0)).toBeNull();
    expect(moveEnds('Budgettet går fra 5 mio. kr. til 6 mio. kr.', 0)).toBeNull();
  });
});

describe('a move between years', () => {
  it('names the year that gives and the year that gets', () => {
    expect(yearsMoved(' mio. kr. i anlægsmidler til legepladser fra 2023 til 2024.')).toEqual({ from: 2023, to: 2024 });
    expect(yearsMoved(' mio. kr. fra Skoleudvalget til Økonomiudvalget i 2024.')).toBeNull();
  });

  it('is not the move of an amount before it in the sentence', () => {
    const text = 'Der flyttes 0,6 mio. kr. fra Skoler til Biblioteker, og der flyttes 1,0 mio. kr. til stier.';
    expect(moveEnds(text, text.indexOf('0,6'))).toMatchObject({ from: 'Skoler', to: 'Biblioteker' });
    expect(moveEnds(text, text.indexOf('1,0'))).toBeNull();
  });
});

describe('what pays for an amount', () => {
  it('may be a pool that the words behind another amount name', () => {
    expect(paysFromPool('Merudgiften foreslås finansieret med ', ' mio. kr. fra puljen til trafiksikkerhed')).toBe(
      true,
    );
    expect(paysFromPool('Der udmøntes ', ' mio. kr. fra puljen til trafiksikkerhed')).toBe(false);
  });
});
