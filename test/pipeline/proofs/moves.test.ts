import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import type { Measure } from '../../../pipeline/types/figures.ts';
import { outcomes, said } from '../facts.ts';

describe('a move in a ranking', () => {
  const rank = (measure: Measure, value: number, change: Partial<Fact> = {}): Fact =>
    said(String(value), value, {
      domain: 'rankings',
      measure,
      unit: measure === 'rank' ? 'rank' : 'places',
      scale: 1,
      fiscal_year: null,
      ...change,
    });

  it('is the rank before less the rank after', () => {
    const before = rank('rank', 54, { previous: true });
    expect(outcomes('transition_check', [before, rank('rank', 38), rank('places', 16)])).toEqual(['holds']);
    expect(outcomes('transition_check', [before, rank('rank', 38), rank('places', 19)])).toEqual(['differs']);
  });
});
