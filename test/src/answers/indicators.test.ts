import { describe, expect, it } from 'vitest';
import {
  benchmarkAt,
  changedBetween,
  dayTime,
  indicatorsOf,
  onlyWholeNumber,
  statedTime,
} from '../../../src/answers/indicators.ts';
import { indicatorFigure as figure } from './figures.ts';

const share = {
  domain: 'unemployment_shares',
  measure: 'share',
  area: 'langtidsledighed',
  fiscal_year: null,
  period: null,
} as const;

describe('statedTime', () => {
  it.each([
    [{ as_of: '2025-01-01' }, 2025],
    [{ period: '2025-07' }, 2025 + 6.5 / 12],
    [{ period: '2023/2024' }, 2023.5],
    [{ period: '2024-Q1' }, 2024.125],
    [{ period: '2025-H1' }, 2025.25],
    [{ period: null, fiscal_year: 2021 }, 2021],
    [{ period: null, fiscal_year: null }, null],
  ])('%o is %s', (change, expected) => {
    const time = statedTime(figure(change));
    if (expected === null) expect(time).toBeNull();
    else expect(time).toBeCloseTo(expected, 5);
  });
});

describe('indicatorsOf', () => {
  it('gives an own line, benchmarks and the cases behind a percentage', () => {
    const [indicator] = indicatorsOf([
      figure({ fiscal_year: 2023, period: '2023', value: 30, printed: '30%' }),
      figure(),
      figure({ entity: 'Hele landet', value: 44.9 }),
      figure({ measure: 'decisions', value: 70, unit: 'count' }),
      figure({ measure: 'reversed', value: 31, unit: 'count' }),
      figure({ measure: 'decisions', fiscal_year: 2023, value: 63, unit: 'count' }),
    ]);
    expect(indicator?.own.map(({ at, base, part }) => [at, base?.value, part?.value])).toEqual([
      [2023, 63, 19],
      [2024, 70, 31],
    ]);
    expect(indicator?.own[0]?.part?.figure).toBeNull();
    expect(benchmarkAt(indicator?.others[0], 2024)?.figure.value).toBe(44.9);
  });

  it('marks a percentage of fewer than 20 cases', () => {
    const [indicator] = indicatorsOf([
      figure({ value: 25 }),
      figure({ measure: 'decisions', value: 4, unit: 'count' }),
    ]);
    expect(indicator?.own[0]?.small).toBe(true);
  });

  it('puts an undated figure at its meeting and what it recalls midway to the meeting before', () => {
    const [indicator] = indicatorsOf([
      figure({ ...share, value: 15.7, reported_on: '2024-03-14', document_id: 'd1' }),
      figure({ ...share, value: 12.9, reported_on: '2025-10-30' }),
      figure({ ...share, value: 13.6, reported_on: '2025-10-30', previous: true }),
    ]);
    const [first, last] = [dayTime('2024-03-14'), dayTime('2025-10-30')];
    expect(indicator?.own.map(({ figure: { value } }) => value)).toEqual([15.7, 13.6, 12.9]);
    expect(indicator?.own[1]?.at).toBeCloseTo((first + last) / 2, 5);
    expect(indicator?.own.every(({ undated }) => undated)).toBe(true);
  });

  it('puts a recalled figure before the dated one that recalls it', () => {
    const rank = { domain: 'rankings', measure: 'rank', area: 'indkøb', unit: 'rank' } as const;
    const [indicator] = indicatorsOf([
      figure({ ...rank, value: 20, fiscal_year: 2025, period: '2025' }),
      figure({ ...rank, value: 80, fiscal_year: null, period: null, previous: true }),
    ]);
    expect(indicator?.own.map(({ figure: { value } }) => value)).toEqual([80, 20]);
  });

  it('keeps ranks among different municipalities apart', () => {
    const rank = { domain: 'rankings', measure: 'rank', area: null, unit: 'rank' } as const;
    expect(
      indicatorsOf([figure({ ...rank, value: 38 }), figure({ ...rank, value: 3, compared_to: 'Region Sjælland' })]),
    ).toHaveLength(2);
  });

  it('takes the newest meeting where two print the same year', () => {
    const [indicator] = indicatorsOf([figure({ value: 43, reported_on: '2025-01-01' }), figure({ value: 44 })]);
    expect(indicator?.own.map(({ figure: { value } }) => value)).toEqual([44]);
  });
});

describe('onlyWholeNumber', () => {
  it('finds the only number of cases that gives the printed percent', () => {
    expect(onlyWholeNumber({ value: 30, printed: '30%' }, 63)).toBe(19);
    expect(onlyWholeNumber({ value: 41, printed: '41%' }, 88)).toBe(36);
  });

  it('gives up when several do or none', () => {
    expect(onlyWholeNumber({ value: 30, printed: '30%' }, 700)).toBeNull();
    expect(onlyWholeNumber({ value: 33, printed: '33%' }, 4)).toBeNull();
  });
});

describe('changedBetween', () => {
  it('finds what both meetings print, not what one recalls', () => {
    const indicators = indicatorsOf([
      figure({ ...share, value: 15.7, reported_on: '2024-03-14', document_id: 'd1' }),
      figure({ ...share, value: 12.9, reported_on: '2025-10-30', document_id: 'd2' }),
      figure({ ...share, value: 13.6, reported_on: '2025-10-30', document_id: 'd2', previous: true }),
    ]);
    expect(changedBetween(indicators, 'd1', 'd2').map(({ from, to }) => [from.figure.value, to.figure.value])).toEqual([
      [15.7, 12.9],
    ]);
    expect(changedBetween(indicators, 'd2', 'd1')).toEqual([]);
  });
});
