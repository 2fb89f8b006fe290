import { describe, expect, it } from 'vitest';
import { headsReport, reports } from '../../../pipeline/vocabulary/reports.ts';

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

describe('headers of reports without the name of the budget', () => {
  it.each([
    ['2. opfølgning', 'forecast_2'],
    ['Opfølgning 1', 'forecast_1'],
    ['3. skøn', 'forecast_3'],
  ])('%s', (header, report) => {
    expect(reports(header, 0, 'column').map(({ says }) => says.report)).toEqual([report]);
    expect(headsReport(header)).toBe(true);
  });

  it('are none in other words, or in prose', () => {
    expect(reports('2. opfølgning på handleplanen', 0, 'clause')).toEqual([]);
    expect(headsReport('Opfølgning 1.250')).toBe(false);
  });
});
