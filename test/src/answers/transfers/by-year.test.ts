/** Twenty years of decisions: the newest are seen, the others are one line for each year. */
import { describe, expect, it } from 'vitest';
import { foldedByYear } from '../../../../src/answers/transfers/by-year.ts';

const day = (at: string | null): string | null => at;
const cases = (year: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${String(year)}-0${String(at + 1)}-15`);

describe('a list that grows with the years', () => {
  it('is shown whole while it is short', () => {
    const few = [...cases(2024, 3), ...cases(2009, 2)];
    expect(foldedByYear(few, day)).toEqual({ open: few, folded: [] });
  });

  it('keeps the newest years open and folds the others, the undated last', () => {
    const all = [null, ...cases(2022, 4), ...cases(2025, 3), ...cases(2024, 3), ...cases(2010, 1)];
    const { open, folded } = foldedByYear(all, day);
    expect(open).toEqual([...cases(2025, 3), ...cases(2024, 3)]);
    expect(folded.map(({ year, items }) => [year, items.length])).toEqual([
      ['2022', 4],
      ['2010', 1],
      [null, 1],
    ]);
  });

  it('shows a year with many cases whole, rather than nothing', () => {
    const { open, folded } = foldedByYear([...cases(2025, 9), ...cases(2024, 1)], day);
    expect([open.length, folded.length]).toEqual([9, 1]);
  });
});
