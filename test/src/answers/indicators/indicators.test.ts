import { describe, expect, it } from 'vitest';
import { onlyWholeNumber } from '../../../../src/answers/indicators/cases.ts';
import { dayTime, statedTime } from '../../../../src/answers/indicators/time.ts';
import { benchmarkAt, indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import { indicatorFigure as figure } from '../figures.ts';

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

  it('keeps ranks among as many together, though only one meeting names the region', () => {
    const rank = { domain: 'unemployment_shares', measure: 'rank', area: 'langtidsledighed', unit: 'rank' } as const;
    const base = { ...rank, measure: 'rank_of', unit: 'count', value: 17 } as const;
    const [indicator, ...rest] = indicatorsOf([
      figure({
        ...rank,
        value: 8,
        compared_to: 'Region Sjælland',
        fiscal_year: 2023,
        period: '2023',
        document_id: 'd1',
      }),
      figure({ ...base, compared_to: 'Region Sjælland', document_id: 'd1' }),
      figure({ ...rank, value: 1 }),
      figure(base),
    ]);
    expect(rest).toEqual([]);
    expect(indicator?.own.map(({ figure: { value }, base: of }) => [value, of?.value])).toEqual([
      [8, 17],
      [1, 17],
    ]);
    expect(indicator?.comparedTo).toBe('Region Sjælland');
  });

  it('never joins persons and full-time persons, and gives each its own address', () => {
    const recipients = { domain: 'benefits', measure: 'recipients', area: 'sygedagpenge' } as const;
    const indicators = indicatorsOf([
      figure({ ...recipients, unit: 'fte', value: 655, fiscal_year: 2023, period: '2023-09' }),
      figure({ ...recipients, unit: 'persons', value: 1034, period: '2024-08' }),
      figure({ ...recipients, unit: 'fte', value: 655, period: '2024-09' }),
    ]);
    expect(indicators.map(({ key, own }) => [key, own.map(({ figure: { unit } }) => unit)])).toEqual([
      ['benefits.recipients|sygedagpenge||', ['fte', 'fte']],
      ['benefits.recipients|sygedagpenge|||persons', ['persons']],
    ]);
  });

  it('makes one point of the two ends of a range', () => {
    const share = { domain: 'education', measure: 'share', area: null, subject: 'erhvervsuddannelse' } as const;
    const [indicator] = indicatorsOf([
      figure({ ...share, value: 32, bound: 'low' }),
      figure({ ...share, value: 34, bound: 'high' }),
    ]);
    expect(indicator?.own.map(({ figure: { value }, upper }) => [value, upper?.value])).toEqual([[32, 34]]);
  });

  it('does not date what a meeting recalls at the time that it measures now', () => {
    const survey = { domain: 'surveys', measure: 'agreement', area: null, period: '2024-05' } as const;
    const indicators = indicatorsOf([
      figure({ ...survey, subject: 'tonen er god', value: 88 }),
      figure({ ...survey, value: 85, previous: true }),
    ]);
    expect(indicators.map(({ own }) => own[0]?.undated)).toEqual([false, true]);
  });

  it('takes the newest meeting where two print the same year', () => {
    const [indicator] = indicatorsOf([figure({ value: 43, reported_on: '2025-01-01' }), figure({ value: 44 })]);
    expect(indicator?.own.map(({ figure: { value } }) => value)).toEqual([44]);
  });
});

describe('the cases behind a percentage', () => {
  const survey = { domain: 'surveys', area: null, fiscal_year: 2025, period: '2025' } as const;

  it('are those of the same item, not of another survey of the year', () => {
    const [indicator] = indicatorsOf([
      figure({ ...survey, measure: 'answered', value: 44, unit: 'count', item_no: '582' }),
      figure({ ...survey, measure: 'agreement', value: 95, item_no: '580', period: '2025-06' }),
      figure({ ...survey, measure: 'answered', value: 34, unit: 'persons', item_no: '580', fiscal_year: null }),
    ]);
    expect(indicator?.own[0]?.base?.value).toBe(34);
  });

  it('are not told when they do not give the percent', () => {
    const [indicator] = indicatorsOf([
      figure({ ...survey, measure: 'response_rate', value: 23 }),
      figure({ ...survey, measure: 'invited', value: 1287, unit: 'persons' }),
      figure({ ...survey, measure: 'answered', value: 44, unit: 'count' }),
    ]);
    expect(indicator?.own[0]?.part).toBeNull();
  });

  it('say nothing of other counts that stand beside', () => {
    const count = { measure: 'count', subject: 'ydelser', unit: 'count' } as const;
    const indicators = indicatorsOf([
      figure({ ...count, area: 'voksenhandicapområdet', value: 109 }),
      figure({ ...count, area: 'børnehandicapområdet', value: 321 }),
    ]);
    expect(indicators.map(({ own }) => own[0]?.base)).toEqual([null, null]);
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
