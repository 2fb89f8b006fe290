/** Two columns, one of overspends and one of underspends, beside each other. */
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../minutes-of.ts';
import type { Fact } from '../../../pipeline/types/facts.ts';

function deviationsOf(rows: readonly string[]): Fact[] {
  const text = ['Tabel 1. Drift 2025, mio. kr.', '', 'Område\tMerforbrug\tMindreforbrug', ...rows].join('\n');
  return minutesOf('Budgetopfølgning 2, 2025', text).facts.filter(({ measure }) => measure === 'deviation');
}

const whole = (facts: readonly Fact[], row: string): Fact[] =>
  facts.filter(({ row_label: label, subject }) => label === row && subject === null);

describe('a column of overspends beside one of underspends', () => {
  const facts = deviationsOf(['Skoler\t4,0\t', 'Veje\t0\t1,5', 'Kultur\t0,2\t', 'I alt\t4,2\t1,5']);

  it('gives a row with one of them that deviation alone', () => {
    expect(whole(facts, 'Skoler').map(({ value }) => value)).toEqual([4_000_000]);
    expect(whole(facts, 'Veje').map(({ value }) => value)).toEqual([-1_500_000]);
  });

  it('gives the total what the two make together, and each of them as its part', () => {
    expect(whole(facts, 'I alt')).toMatchObject([
      { value: 2_700_000, is_derived: true, derivation: '4,2 - 1,5 = 2,7', is_total: true },
    ]);
    const parts = facts.filter(({ row_label: label, subject }) => label === 'I alt' && subject !== null);
    expect(parts.map(({ subject, value }) => [subject, value])).toEqual([
      ['merforbrug', 4_200_000],
      ['mindreforbrug', -1_500_000],
    ]);
  });
});
