import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const DEVIATION = 'Der ventes et merforbrug på 2,4 mio. kr.';

describe('the report of a figure', () => {
  it.each([
    ['Budgetopfølgning 2, 2025', 'forecast_2'],
    ['2. budgetopfølgning 2025', 'forecast_2'],
    ['Anden budgetopfølgning 2025', 'forecast_2'],
    ['Budgetrevision 3, 2025', 'forecast_3'],
    ['1. budgetrevision 2025', 'forecast_1'],
    ['Tredje økonomirapport 2025', 'forecast_3'],
    ['Budgetkontrol 4 - 2025', 'forecast_4'],
    ['Økonomirapport pr. 31. marts 2025', 'follow_up'],
    ['Halvårsregnskab 2025', 'follow_up'],
    ['Økonomisk status pr. 31. maj 2025', 'follow_up'],
  ])('called "%s" is %s', (title, report) => {
    expect(figuresOf(title, DEVIATION)).toMatchObject([{ domain: 'expected_accounts', report, fiscal_year: 2025 }]);
  });

  it('has the number behind its name, not that of its table', () => {
    const table = ['Tabel 2. Budgetopfølgning 3 2025, mio. kr.', '', 'Område\tAfvigelse', 'Skoler\t1,2', 'Veje\t-0,4'];
    expect(figuresOf('Økonomi 2025', table.join('\n')).map(({ report }) => report)).toEqual([
      'forecast_3',
      'forecast_3',
    ]);
  });
});

describe('the report of a change', () => {
  it('is the one that tells it, not the one before', () => {
    const text = 'Der ventes et merforbrug på 2,4 mio. kr. Det er 0,4 mio. kr. mindre end ved budgetopfølgning 1.';
    expect(figuresOf('Budgetopfølgning 2, 2025', text)).toMatchObject([
      { measure: 'deviation', report: 'forecast_2' },
      { measure: 'change', value: -400_000, report: 'forecast_2' },
    ]);
  });
});
