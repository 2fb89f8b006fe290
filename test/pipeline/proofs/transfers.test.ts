/** Which way a column of transfers is printed. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';
import type { Fact } from '../../../pipeline/types/facts.ts';

/** The transfers of a table of accounts; a row is its area, deviation and transfer. */
function transfersOf(rows: readonly string[]): Fact[] {
  const table = ['Beløb i 1.000 kr.', '', 'Område\tAfvigelse\tOverføres til 2025', ...rows];
  return figuresOf('Regnskab 2024', table.join('\n')).filter(({ measure }) => measure === 'transfer');
}

describe('transfers printed with the signs of their deviations', () => {
  it('raise the next budget where an underspend is carried over, and lower it for an overspend', () => {
    expect(transfersOf(['Skoler\t-900\t-700', 'Veje\t-300\t-300', 'Haller\t200\t150'])).toMatchObject([
      { value: 700_000, sign_rule: 'turned: printed with the sign of its deviation' },
      { value: 300_000, printed: '-300' },
      { value: -150_000 },
    ]);
  });

  it('stay where a row has another sign than its deviation', () => {
    expect(transfersOf(['Skoler\t-900\t700', 'Veje\t-300\t300']).map(({ value }) => value)).toEqual([700_000, 300_000]);
    expect(transfersOf(['Skoler\t-900\t-700', 'Veje\t300\t-100']).map(({ value }) => value)).toEqual([
      -700_000, -100_000,
    ]);
  });

  it('stay where one row alone tells', () => {
    expect(transfersOf(['Skoler\t-900\t-700', 'Veje\t300\t0']).map(({ value }) => value)).toEqual([-700_000, 0]);
  });
});
