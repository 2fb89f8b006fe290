import { describe, expect, it } from 'vitest';
import { reports } from '../../../pipeline/vocabulary/reports.ts';

const named = (text: string): (string | undefined)[] => reports(text, 0, 'item').map(({ says }) => says.report);

describe('reports', () => {
  it.each([
    ['3. Økonomiske Redegørelse', ['forecast_3']],
    ['afvigelsen til 3. ØR', ['forecast_3']],
    ['Budgetopfølgning nr. 2', ['forecast_2']],
    ['årets anden budgetopfølgning', ['forecast_2']],
    ['Tabel 2. Budgetrevision 3 2023', ['forecast_3']],
    ['Tabel 1. Budgetopfølgning pr. 31. marts', ['follow_up']],
    ['mellem 1. og 2. budgetopfølgning', ['forecast_2']],
    ['Økonomiopfølgning pr. 31. maj', ['follow_up']],
    ['Halvårsregnskab 2025', ['follow_up']],
    ['2. forventet regnskab 2024', ['forecast_2']],
    ['Forventet regnskab 1/2025', ['forecast_1']],
    ['Afvigelse 2. FR', ['forecast_2']],
  ])('names in "%s" %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'Forventet regnskab 2024',
    '2. Forventet regnskab',
    'forventet regnskab 1.000 kr.',
    '2. behandling af budgettet',
    'Status på budgetopfordringen',
  ])('names no number in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });
});
