import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const years = (title: string, text: string): (number | null)[] =>
  figuresOf(title, text).map(({ fiscal_year: year }) => year);

describe('the year of what a figure is compared with', () => {
  it('is not that of an amount', () => {
    expect(
      years(
        'Regnskab 2024',
        'Forbruget er 2,2 mio. kr. højere end det korrigerede budget og 1,6 mio. kr. højere end regnskab 2023.',
      ),
    ).toEqual([2024, 2024]);
    expect(years('Regnskab 2024', 'Forbruget er 2,2 mio. kr. højere end budgettet for 2024.')).toEqual([2024]);
  });

  it('is that of the list alone that is set against the other', () => {
    const text =
      'Sygefraværet var 5,1 pct. i dagplejen og 4,0 pct. på rådhuset mod henholdsvis 6,2 pct. og 4,6 pct. i 2023.';
    expect(years('Sygefravær', text)).toEqual([null, null, 2023, 2023]);
  });

  it('is not that of an aim', () => {
    const text = 'Sagsbehandlingstiden var 51 dage i 2024 og 58 dage i 2023, mens målet er 45 dage.';
    expect(years('Sagsbehandlingstider', text)).toEqual([2024, 2023, null]);
  });
});

describe('the year that money comes from', () => {
  const moved = (title: string, text: string): unknown[] =>
    figuresOf(title, text).map(({ fiscal_year: from, target_year: to }) => [from, to]);

  it('is the one told behind the amount', () => {
    expect(moved('Status', 'Der er overført 84.500 kr. fra 2024.')).toEqual([[2024, null]]);
    expect(moved('Puljen', 'Der er i 2025 overført 84.500 kr. fra 2024.')).toEqual([[2024, 2025]]);
  });

  it('is that of the title after a paragraph on another year', () => {
    const text =
      'Sidste år blev der overført 15,0 mio. kr. fra 2023 til 2024.\n\nPå skoleområdet overføres 0,8 mio. kr. til inventar.';
    expect(moved('Overførsler fra 2024 til 2025', text)).toEqual([
      [2023, 2024],
      [2024, 2025],
    ]);
  });
});

it.each([
  'Ved opfølgningen pr. 31. marts 2025 var merforbruget 1,1 mio. kr.; nu forventes 2,7 mio. kr.',
  'Ved opfølgningen pr. 31. marts 2025 var merforbruget 1,1 mio. kr. Nu forventes et merforbrug på 2,7 mio. kr.',
])('what is expected now is not of the day of the report before', (text) => {
  expect(figuresOf('Budgetopfølgning 2025', text)).toMatchObject([
    { value: 1_100_000, as_of: '2025-03-31' },
    { value: 2_700_000, as_of: null, period: '2025' },
  ]);
});
