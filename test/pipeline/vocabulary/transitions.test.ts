import { describe, expect, it } from 'vitest';
import { quantities } from '../../../pipeline/numbers.ts';
import { ranksBetween, spanEnds } from '../../../pipeline/vocabulary/transitions.ts';

describe('ranksBetween', () => {
  const ranks = (text: string): unknown[] =>
    ranksBetween(quantities(text, 0, []), text, 0).map(({ low, unit, transition }) => [low, unit, transition]);

  it('gives both ends of a move their unit', () => {
    expect(ranks('rykket fra plads 80 til 20')).toEqual([
      [80, 'rank', 'from'],
      [20, 'rank', 'to'],
    ]);
  });

  it('knows the earlier rank of a comparison', () => {
    expect(ranks('plads 16 mod plads 83')).toEqual([
      [16, 'rank', null],
      [83, 'rank', 'from'],
    ]);
  });

  it('leaves other numbers alone', () => {
    expect(ranks('fra 63 til 70')).toEqual([
      [63, null, 'from'],
      [70, null, 'to'],
    ]);
  });
});

it('a change and what it led to are no range', () => {
  expect(spanEnds(14, 402, 'fte')).toBe(false);
  expect(spanEnds(2, 3, 'kr')).toBe(true);
  expect(spanEnds(1, 8, 'pct')).toBe(true);
  expect(spanEnds(31, 40, undefined)).toBe(false);
});
