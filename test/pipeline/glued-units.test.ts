/** Units that stand right behind their numbers. */
import { describe, expect, it } from 'vitest';
import { quantities } from '../../pipeline/numbers.ts';

describe('a unit right behind its number', () => {
  it.each([
    ['Der frigives 812.000kr. til ny belysning.', 812_000, 'kr', 1],
    ['Der bevilges 8,5mio. kr. til vejen.', 8.5, 'kr', 1e6],
    ['Der bevilges 2,1 mil. kr. til vejen.', 2.1, 'kr', 1e6],
    ['Andelen er 7pct. af alle.', 7, 'pct', 1],
  ])('is read: "%s"', (text, low, unit, scale) => {
    expect(quantities(text, 0, [])).toMatchObject([{ low, unit, scale }]);
  });
});
