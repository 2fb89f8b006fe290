import { describe, expect, it } from 'vitest';
import { restatesAmount, wholesNamed } from '../../../../pipeline/vocabulary/cues/wholes.ts';

describe('a number of which another is a part, or the same in percent', () => {
  it('is said again behind its amount', () => {
    expect(restatesAmount('17,1 mio. kr., svarende til ')).toBe(true);
    expect(restatesAmount('17,1 mio. kr. (')).toBe(true);
    expect(restatesAmount('mindreforbrug på op til ')).toBe(false);
  });
});

describe('what only a whole municipality has', () => {
  it('is counted once, however often a text names it', () => {
    expect(wholesNamed('Skatteindtægterne følger budgettet. Skatter og likviditet ventes uændret.')).toBe(2);
    expect(wholesNamed('Servicerammen overholdes.')).toBe(1);
    expect(wholesNamed('Biblioteker og museer holder budgettet.')).toBe(0);
  });
});
