import { describe, expect, it } from 'vitest';
import { bitOf, bitsOf, said } from '../../../pipeline/vocabulary/said.ts';

describe('what words say', () => {
  it('is asked role by role, and by bits whether they say anything of some', () => {
    const words = said({ measure: 'deviation', direction: -1 });
    expect(words.measure).toBe('deviation');
    expect(words.direction).toBe(-1);
    expect(words.area).toBeUndefined();
    expect(words.roles).toBe(bitsOf('measure', 'direction'));
    expect(words.roles & bitOf('area')).toBe(0);
  });

  it('counts "none" as said and a role left out as not', () => {
    expect(said({ committee: null, area: undefined }).roles).toBe(bitOf('committee'));
    expect(said({}).roles).toBe(0);
  });

  it('has the same roles when some of them are said anew', () => {
    const words = said({ ...said({ domain: 'accounts', fiscalYear: 2024 }), domain: undefined });
    expect(words.roles).toBe(bitOf('fiscalYear'));
    expect(words).toEqual(said({ fiscalYear: 2024 }));
  });
});
