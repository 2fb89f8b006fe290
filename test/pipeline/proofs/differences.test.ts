/** What a column of differences is, proved by the amounts beside it. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';
import type { Fact } from '../../../pipeline/types/facts.ts';

/** The figures of the last column of a follow-up's table. */
function lastColumn(unit: string, header: string, rows: readonly string[]): Fact[] {
  const table = [`Tabel 1. ${unit}`, '', `Område\tKorrigeret budget\tForventet regnskab\t${header}`, ...rows];
  return figuresOf('Budgetopfølgning 2, 2025', table.join('\n')).filter(({ column_label: label }) => label === header);
}

describe('a column called only a difference', () => {
  it('is the deviation where every row holds', () => {
    expect(lastColumn('Mio. kr.', 'Forskel', ['Skoler\t100,0\t102,0\t2,0', 'Veje\t50,0\t49,0\t-1,0'])).toMatchObject([
      { measure: 'deviation', value: 2_000_000 },
      { measure: 'deviation', value: -1_000_000 },
    ]);
  });

  it('has its sign turned where the rows hold the other way round', () => {
    expect(lastColumn('Mio. kr.', 'Forskel', ['Skoler\t100,0\t102,0\t-2,0', 'Veje\t50,0\t49,0\t1,0'])).toMatchObject([
      { measure: 'deviation', value: 2_000_000, printed: '-2,0' },
      { measure: 'deviation', value: -1_000_000, printed: '1,0' },
    ]);
  });

  it('stays a difference where a row does not hold', () => {
    const facts = lastColumn('Mio. kr.', 'Forskel', ['Skoler\t100,0\t102,0\t7,0', 'Veje\t50,0\t49,0\t-1,0']);
    expect(facts.map(({ measure }) => measure)).toEqual(['change', 'change']);
  });
});

describe('a deviation headed "i kr."', () => {
  it('has the scale of the amounts beside it where every row proves it', () => {
    const rows = ['Skoler\t100.000\t102.000\t2.000', 'Veje\t50.000\t49.000\t-1.000'];
    expect(lastColumn('Tusinde kr.', 'Afvigelse i kr.', rows).map(({ value }) => value)).toEqual([
      2_000_000, -1_000_000,
    ]);
  });
});
