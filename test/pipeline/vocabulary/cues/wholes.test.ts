import { describe, expect, it } from 'vitest';
import { restatesAmount } from '../../../../pipeline/vocabulary/cues/wholes.ts';

describe('a number of which another is a part, or the same in percent', () => {
  it('is said again behind its amount', () => {
    expect(restatesAmount('17,1 mio. kr., svarende til ')).toBe(true);
    expect(restatesAmount('17,1 mio. kr. (')).toBe(true);
    expect(restatesAmount('mindreforbrug på op til ')).toBe(false);
  });
});
