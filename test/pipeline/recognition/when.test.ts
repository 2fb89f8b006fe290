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

describe('the years that money is for', () => {
  const targets = (words: string): (number | null)[] =>
    figuresOf('Budgettet til stier', `Der foreslås en tillægsbevilling på 1,2 mio. kr. ${words} til stier.`).map(
      ({ target_year }) => target_year,
    );

  it.each([
    ['årligt i 2026-2029', [2026, 2027, 2028, 2029]],
    ['i hvert af årene 2026, 2027 og 2028', [2026, 2027, 2028]],
    ['i henholdsvis 2026 og 2027', [2026, 2027]],
    ['i 2026 og overslagsårene', [2026]],
    ['fra 2026 og frem', [2026]],
  ])('are those printed in "%s"', (words, years) => {
    expect(targets(words)).toEqual(years);
  });
});

describe('a value of the year before', () => {
  it('has the year before the one beside it', () => {
    const text = 'Sygefraværet var 13,7 dage pr. medarbejder i 2024 mod 14,9 dage året før.';
    expect(figuresOf('Sygefravær', text)).toMatchObject([
      { value: 13.7, fiscal_year: 2024, previous: false },
      { value: 14.9, fiscal_year: 2023, previous: true },
    ]);
  });

  it('is no change since then', () => {
    const text = 'Ultimo september 2025 var der 212 borgere på kontanthjælp. Det er 14 færre end året før.';
    expect(figuresOf('Nøgletal for beskæftigelsen', text)).toMatchObject([
      { measure: 'recipients', value: 212, as_of: '2025-09-30' },
      { measure: 'change', value: -14, previous: false },
    ]);
  });
});
