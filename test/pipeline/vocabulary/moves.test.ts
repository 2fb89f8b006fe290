import { describe, expect, it } from 'vitest';
import { moveEnds } from '../../../pipeline/vocabulary/moves.ts';

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
