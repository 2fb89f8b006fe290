import { describe, expect, it } from 'vitest';
import { placesCompared, tellsSameTimeNext } from '../../../../pipeline/vocabulary/cues/comparisons.ts';

it('tells the same day of another year behind a number', () => {
  expect(tellsSameTimeNext(' på samme tidspunkt i 2023.')).toBe(true);
  expect(tellsSameTimeNext(' personer på samme dag i 2022')).toBe(true);
  expect(tellsSameTimeNext(' i 2023.')).toBe(false);
  expect(tellsSameTimeNext(' på samme tidspunkt året før')).toBe(false);
});

describe('placesCompared', () => {
  it.each(['som er lavere end ', 'mod 3,4 pct. på ', 'et niveau under gennemsnittet for hele ', 'i forhold til '])(
    'tells a place that something is set against: "%s"',
    (before) => {
      expect(placesCompared(before)).toBe(true);
    },
  );

  it.each(['Ledigheden var 3,4 pct. i ', 'Andelen er faldet til 3,4 pct. på '])('tells no other: "%s"', (before) => {
    expect(placesCompared(before)).toBe(false);
  });
});
