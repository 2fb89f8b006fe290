/** The arithmetic that the amounts of an agenda item must obey. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumeral } from '../../../pipeline/numerals.ts';
import type { Fact } from '../../../pipeline/types/facts.ts';
import type { Measure } from '../../../pipeline/types/figures.ts';
import { cell, findingsOf, outcomes, said } from '../facts.ts';

/** A column of thousands with its total. */
function column(rows: readonly number[], total: number): Fact[] {
  return [
    ...rows.map((row) => cell(printNumeral(row, 0), row * 1000)),
    cell(printNumeral(total, 0), total * 1000, { is_total: true, area: null }),
  ];
}

describe('a total', () => {
  it('holds when it is the sum of its rows', () => {
    expect(outcomes('sum_check', column([100, 250, -50], 300))).toEqual(['holds']);
  });

  it('holds within rounding when it is off by less than half a unit per row', () => {
    expect(outcomes('sum_check', column([100, 250, -50], 301))).toEqual(['holds_rounded']);
  });

  it('does not hold beyond that, and says so as a warning', () => {
    const [finding] = findingsOf('sum_check', column([100, 250, -50], 303));
    expect(finding).toMatchObject({ outcome: 'differs', severity: 'warning' });
    expect(finding?.message).toContain('300');
    expect(finding?.message).toContain('303');
  });

  it('is told in the sign of its print, as underspends are often printed without one', () => {
    const facts = [cell('16,2', -16.2e6, { scale: 1e6 }), cell('0,9', -0.9e6, { scale: 1e6 })];
    const total = cell('17,1', -17.1e6, { scale: 1e6, is_total: true, area: null });
    expect(findingsOf('sum_check', [...facts, total])[0]?.message).toContain('give 17,1, printed 17,1: holds.');
  });

  it('may be the sum of the totals before it', () => {
    const total = (value: number): Fact =>
      cell(printNumeral(value, 0), value * 1000, { is_total: true, area: null, row_label: `Sum ${String(value)}` });
    const facts = [
      cell('10', 10_000),
      cell('20', 20_000),
      total(30),
      cell('5', 5000),
      cell('6', 6000),
      total(11),
      total(41),
    ];
    expect(outcomes('sum_check', facts)).toEqual(['holds', 'holds', 'holds']);
  });

  it('is never made of another column', () => {
    const other = column([1, 2], 3).map((fact) => ({ ...fact, breakdown: 'other', column_label: 'Anden' }));
    expect(outcomes('sum_check', [...column([100, 200], 300), ...other])).toEqual(['holds', 'holds']);
  });

  it('is not recomputed from percentages', () => {
    const rates = column([40, 60], 100).map((fact): Fact => ({
      ...fact,
      unit: 'pct',
      measure: 'reversal_rate',
      domain: 'reversal_rates',
    }));
    expect(outcomes('sum_check', rates)).toEqual([]);
  });

  it('always holds when the total is computed, whatever the rows are', () => {
    const rows = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(rows, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(outcomes('sum_check', column(values, total))).toEqual(['holds']);
      }),
      { numRuns: 40 },
    );
  });
});

/** A row of a budget table. */
function row(figures: Partial<Record<Measure, number>>, change: Partial<Fact> = {}): Fact[] {
  return Object.entries(figures).map(([measure, value]) =>
    cell(printNumeral(value, 0), value * 1000, {
      measure: measureOf(measure),
      area: 'Skoler',
      breakdown: measure,
      line: 12,
      ...change,
    }),
  );
}

function measureOf(name: string): Measure {
  const known: readonly Measure[] = [
    'adjusted_budget',
    'actual',
    'expected',
    'spent_to_date',
    'deviation',
    'deviation_pct',
    'expected_pct',
  ];
  const measure = known.find((one) => one === name);
  if (measure === undefined) throw new Error(`not a measure of a row: ${name}`);
  return measure;
}

const percent = (measure: Measure, printed: string, value: number): Fact =>
  cell(printed, value, {
    measure,
    unit: 'pct',
    scale: 1,
    printed_unit: '%',
    area: 'Skoler',
    breakdown: measure,
    line: 12,
  });

describe('a deviation', () => {
  it('is what was spent less the adjusted budget', () => {
    expect(outcomes('deviation_check', row({ adjusted_budget: 24_453, actual: 23_792, deviation: -661 }))).toEqual([
      'holds',
    ]);
    expect(outcomes('deviation_check', row({ adjusted_budget: 31_029, expected: 29_319, deviation: -1710 }))).toEqual([
      'holds',
    ]);
  });

  it('may be off by a rounding', () => {
    expect(
      outcomes('deviation_check', row({ adjusted_budget: 1_467_193, actual: 1_451_042, deviation: -16_152 })),
    ).toEqual(['holds_rounded']);
  });

  it('printed without its sign is told as the size that is printed', () => {
    const facts = row({ adjusted_budget: 24_453, actual: 23_792, deviation: -661 }).map((fact) =>
      fact.measure === 'deviation' ? { ...fact, printed: '661' } : fact,
    );
    const [finding] = findingsOf('deviation_check', facts);
    expect(finding?.message).toContain('24.453 - 23.792 = 661, printed 661: holds.');
  });

  it('is doubted when it is another', () => {
    expect(outcomes('deviation_check', row({ adjusted_budget: 24_453, actual: 23_792, deviation: -616 }))).toEqual([
      'differs',
    ]);
  });
});

describe('a percentage', () => {
  it('is the expected accounts of the adjusted budget', () => {
    const facts = row({ adjusted_budget: 31_029, expected: 29_319 });
    expect(outcomes('percent_check', [...facts, percent('expected_pct', '94', 94)])).toEqual(['holds']);
    expect(outcomes('percent_check', [...facts, percent('expected_pct', '97', 97)])).toEqual(['differs']);
  });

  it('takes the sign of its deviation', () => {
    const facts = [...row({ adjusted_budget: 68_500, deviation: -8500 }), percent('deviation_pct', '12,4', 12.4)];
    expect(outcomes('percent_check', facts)).toEqual(['holds']);
  });

  it('is told by an arithmetic that is true as it stands', () => {
    const income = row({ adjusted_budget: -2_093_800, deviation: 2100 });
    const told = findingsOf('percent_check', [...income, percent('deviation_pct', '0,1', 0.1)])[0]?.message;
    expect(told).toContain('2.100 / |-2.093.800| = 0,10 %');
    const unsigned = row({ adjusted_budget: 68_500, deviation: -8500 }).map((fact) => ({
      ...fact,
      printed: fact.printed.replace('-', ''),
    }));
    const under = findingsOf('percent_check', [...unsigned, percent('deviation_pct', '12,4', -12.4)])[0]?.message;
    expect(under).toContain('8.500 / 68.500 = 12,41 %, printed 12,4: holds.');
    expect(under).not.toContain('-');
  });

  it('holds within rounding where the rounded amounts alone explain the last place', () => {
    const interest = [...row({ adjusted_budget: 72, deviation: -90 }), percent('deviation_pct', '124,7', -124.7)];
    expect(outcomes('percent_check', interest)).toEqual(['holds_rounded']);
    const said = findingsOf('percent_check', interest)[0]?.message;
    expect(said).toContain('90 / 72 = 125,00 %, printed 124,7: holds within rounding.');
  });

  it('of no budget proves nothing', () => {
    expect(
      outcomes('percent_check', [...row({ adjusted_budget: 0, deviation: 5 }), percent('deviation_pct', '0', 0)]),
    ).toEqual([]);
  });
});

describe('spending', () => {
  it("above the whole year's expected accounts is told", () => {
    expect(findingsOf('spent_above_expected', row({ spent_to_date: 6778, expected: 465 }))).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(findingsOf('spent_above_expected', row({ spent_to_date: 300, expected: 465 }))).toEqual([]);
  });
});

describe('appropriations', () => {
  const grant = (value: number, change: Partial<Fact>): Fact =>
    cell(printNumeral(value, 0), value * 1000, {
      measure: 'appropriation',
      domain: 'appropriations',
      fiscal_year: null,
      target_year: 2024,
      committee: null,
      ...change,
    });

  it('and what pays for them net to zero', () => {
    const facts = [
      grant(8043, {}),
      grant(2677, { economy: 'capital' }),
      grant(-8043, { economy: 'financing' }),
      grant(-2677, { economy: 'financing' }),
    ];
    expect(outcomes('balance_check', facts)).toEqual(['holds']);
    expect(outcomes('balance_check', facts.slice(0, 3))).toEqual(['differs']);
  });

  it('are netted year by year', () => {
    const facts = [
      grant(10, {}),
      grant(-10, { economy: 'financing' }),
      grant(7, { target_year: 2025 }),
      grant(-6, { economy: 'financing', target_year: 2025 }),
    ];
    expect(outcomes('balance_check', facts)).toEqual(['holds', 'holds_rounded']);
  });

  it('without their financing prove nothing', () => {
    expect(outcomes('balance_check', [grant(10, {})])).toEqual([]);
  });

  it('leave a pool with what is left of it', () => {
    const pool = {
      domain: 'appropriations',
      area: 'Servicerammepulje',
      economy: 'financing',
      committee: null,
    } as const;
    const facts = (left: string, value: number, year = 2024): Fact[] => [
      said('15,6', 15.6e6, { ...pool, measure: 'balance', fiscal_year: 2024 }),
      said(left, value, { ...pool, measure: 'balance', fiscal_year: year }),
      said('8,043', -8.043e6, { ...pool, measure: 'appropriation', target_year: 2024, fiscal_year: null }),
    ];
    expect(outcomes('balance_check', facts('7,5', 7.5e6))).toEqual(['holds_rounded']);
    expect(outcomes('balance_check', facts('5,7', 5.7e6))).toEqual(['differs']);
    // What the pool holds in the year after is no remainder.
    expect(outcomes('balance_check', facts('23,6', 23.6e6, 2025))).toEqual([]);
  });
});
