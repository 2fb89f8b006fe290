import { expect, it } from 'vitest';
import { tellsSameTimeNext } from '../../../../pipeline/vocabulary/cues/comparisons.ts';

it('tells the same day of another year behind a number', () => {
  expect(tellsSameTimeNext(' på samme tidspunkt i 2023.')).toBe(true);
  expect(tellsSameTimeNext(' personer på samme dag i 2022')).toBe(true);
  expect(tellsSameTimeNext(' i 2023.')).toBe(false);
  expect(tellsSameTimeNext(' på samme tidspunkt året før')).toBe(false);
});
