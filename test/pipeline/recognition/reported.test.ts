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
    ['Budgetopfølgning II 2025', 'forecast_2'],
    ['Budgetopfølgningen i maj 2025', 'follow_up'],
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

describe('what was expected earlier', () => {
  it.each([
    'Der har i løbet af året været forventet et merforbrug på 4,1 mio. kr.',
    'Ved budgetopfølgningen i september var der forventet et merforbrug på 4,1 mio. kr.',
    'Udvalget havde forventet et merforbrug på 4,1 mio. kr.',
    'Det forventede merforbrug på 4,1 mio. kr. blev mindre.',
  ])('is of a follow-up in accounts: "%s"', (sentence) => {
    expect(figuresOf('Regnskab 2024', sentence)).toMatchObject([
      { domain: 'accounts', measure: 'deviation', value: 4_100_000, report: 'follow_up', previous: true },
    ]);
  });

  it('is a deviation where the accounts hold one against it', () => {
    expect(figuresOf('Regnskab 2024', 'Merforbruget er på 2,7 mio. kr. mod forventet 4,1 mio. kr.')).toMatchObject([
      { measure: 'deviation', report: 'final', previous: false },
      { measure: 'deviation', value: 4_100_000, report: 'follow_up', previous: true },
    ]);
  });

  it('is no earlier one of the report that tells it', () => {
    const text = 'Det forventede merforbrug er 4,1 mio. kr. Der var forventet et merforbrug på 3,0 mio. kr.';
    expect(figuresOf('Budgetopfølgning 2, 2025', text).map(({ previous }) => previous)).toEqual([false, true]);
  });

  it.each([
    'Som det var forventet, er der et merforbrug på 4,1 mio. kr.',
    'Resultatet blev som forventet et merforbrug på 4,1 mio. kr.',
  ])('is not what came as expected: "%s"', (sentence) => {
    expect(figuresOf('Regnskab 2024', sentence)).toMatchObject([{ report: 'final', previous: false }]);
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
