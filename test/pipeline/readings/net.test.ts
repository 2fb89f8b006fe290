/** Transfers in columns of expenses, income and their net. */
import { describe, expect, it } from 'vitest';
import { facts, pick } from './minutes.ts';

const table = (rows: readonly string[], caption = 'Anlægsoverførsler fra 2023 til 2024 (1.000 kr.)'): string =>
  [caption, '', 'Område\tUdgifter\tIndtægter\tNetto', ...rows].join('\n');
const TITLE = 'Overførsler';

describe('transfers in columns of expenses, income and net', () => {
  it('are read in all three, the net as the total of its row', () => {
    const found = facts(table(['Veje\t8.100\t-3.400\t4.700', 'Skoler\t2.300\t0\t2.300']), TITLE);
    expect(found.slice(0, 3).map(({ value, economy, is_total }) => [value, economy, is_total])).toEqual([
      [8_100_000, 'capital', false],
      [-3_400_000, 'income', false],
      [4_700_000, 'capital', true],
    ]);
  });

  it('have negative income where it is printed without its minus', () => {
    const found = facts(table(['Veje\t8.100\t3.400\t4.700', 'Skoler\t2.300\t200\t2.100']), TITLE);
    expect(found.slice(0, 2).map(({ value }) => value)).toEqual([8_100_000, -3_400_000]);
  });

  it('are none where the rows do not prove the net', () => {
    expect(facts(table(['Veje\t8.100\t-3.400\t4.900', 'Skoler\t2.300\t0\t2.600']), TITLE)).toEqual([]);
  });

  it('stay cells beside income and net in accounts', () => {
    const rows = ['Veje\t8.100\t-3.400\t4.700', 'Skoler\t2.300\t0\t2.300'];
    expect(pick(facts(table(rows, 'Regnskab 2023 (1.000 kr.)'), 'Regnskab 2023')).flat()).not.toContain('8.100');
  });

  it('go from the one year to the other that a title names', () => {
    const found = facts(
      table(['Veje\t8.100\t-3.400\t4.700', 'Skoler\t2.300\t0\t2.300'], 'Beløb i 1.000 kr.'),
      'Anlægsoverførsler 2023-2024',
    );
    expect(found[0]).toMatchObject({ fiscal_year: 2023, target_year: 2024 });
  });
});
