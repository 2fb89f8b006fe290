import { describe, expect, it } from 'vitest';
import { parseMunicipalities } from '../../../../pipeline/reference.ts';
import {
  differencesOf,
  inhabitantsOf,
  isComparable,
  municipalTotalsOf,
  perInhabitant,
  populationOf,
} from '../../../../src/answers/budget/municipalities.ts';
import { knownMunicipalities } from '../../../../src/answers/known-municipalities.ts';
import { budgetFigure as figure } from '../figures.ts';

const total = { committee: null, is_total: true, place: 900 } as const;
const lillesoe = {
  ...total,
  municipality: 'Lillesø',
  municipality_slug: 'lillesoe',
  document_id: 'd2',
  frame: null,
  report: 'forecast_3',
  reported_on: '2025-10-28',
} as const;

const figures = [
  figure({ ...total, value: -16_152_000 }),
  figure({ ...total, measure: 'adjusted_budget', report: null, value: 1_467_193_000, place: 880 }),
  figure({ ...lillesoe, value: -8_000_000, fiscal_year: 2025 }),
  figure({ ...lillesoe, measure: 'adjusted_budget', value: 2_983_300_000, fiscal_year: 2025, place: 890 }),
  figure({ ...lillesoe, value: 4_000_000, fiscal_year: 2024, document_id: 'd3', reported_on: '2024-10-28' }),
];

/** Invented populations of a reference for tests. */
const reference = parseMunicipalities(
  'municipality,code,region\nSorø,340,Region Sjælland\nLillesø,999,Region Sjælland',
  [
    'municipality,year,population,source',
    'Sorø,2023,30000,Prøvetal',
    'Lillesø,2024,40000,Prøvetal',
    'Lillesø,2026,41000,Prøvetal',
  ].join('\n'),
);

describe('municipalTotalsOf', () => {
  it('takes one total per municipality: of the year where there is one, else the newest', () => {
    expect(municipalTotalsOf(figures, 2023).map(({ slug, fiscalYear }) => [slug, fiscalYear])).toEqual([
      ['soroe', 2023],
      ['lillesoe', 2025],
    ]);
    expect(municipalTotalsOf(figures, 2024).map(({ fiscalYear }) => fiscalYear)).toEqual([2023, 2024]);
  });

  it('gives a total the budget of its table, which bears no report', () => {
    expect(municipalTotalsOf(figures, 2023)[0]?.entry.figures.adjusted_budget?.value).toBe(1_467_193_000);
  });
});

describe('what municipalities are compared by', () => {
  const whole = figure({ ...total, frame: null, value: -17_100_000, table_no: '215-1', place: 100 });

  it('takes the part with a budget for a percent, and the whole of the operations per inhabitant', () => {
    const both = [...figures, whole];
    const soroe = (by: 'percent' | 'inhabitant'): number | undefined =>
      municipalTotalsOf(both, 2023, by).find(({ slug }) => slug === 'soroe')?.entry.figures.deviation?.value;
    expect([soroe('percent'), soroe('inhabitant')]).toEqual([-16_152_000, -17_100_000]);
  });

  it('names in what the totals are not measured alike', () => {
    expect(differencesOf(municipalTotalsOf(figures, 2023))).toEqual(['frame', 'year', 'report']);
    expect(differencesOf(municipalTotalsOf([...figures, whole], 2023, 'inhabitant'))).toEqual(['year', 'report']);
    expect(differencesOf([])).toEqual([]);
  });

  it('compares a municipality only where it and another have a table with a total', () => {
    expect(isComparable(figures, 'soroe')).toBe(true);
    expect(isComparable(figures, 'odense')).toBe(false);
    expect(isComparable(figures.slice(0, 2), 'soroe')).toBe(false);
  });
});

describe('inhabitantsOf', () => {
  const totals = municipalTotalsOf(figures, 2023);

  it('makes municipalities comparable by a reference with sourced populations', () => {
    const { possible, missing, populations } = inhabitantsOf(totals, reference);
    expect([possible, missing]).toEqual([true, []]);
    const soroe = populations.get('soroe');
    expect(soroe === undefined ? null : perInhabitant(-16_152_000, soroe)).toBeCloseTo(-538.4, 5);
  });

  it('takes the population of the nearest year before, never of a later one', () => {
    expect(populationOf(reference, 'Lillesø', 2025)).toEqual({ year: 2024, inhabitants: 40_000, source: 'Prøvetal' });
    expect(populationOf(reference, 'Sorø', 2022)).toBeUndefined();
  });

  it('names whose population nobody has entered', () => {
    expect(inhabitantsOf(totals, reference.slice(0, 1))).toMatchObject({ possible: false, missing: ['Lillesø'] });
    expect(inhabitantsOf(totals, [])).toMatchObject({ possible: false, missing: ['Sorø', 'Lillesø'] });
  });

  it('reads the tables of the repository', () => {
    const known = knownMunicipalities();
    expect(known).toHaveLength(98);
    expect(known.flatMap(({ populations }) => populations).every(({ source }) => source !== '')).toBe(true);
  });
});
