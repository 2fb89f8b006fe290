import { describe, expect, it } from 'vitest';
import type { AnswerValue, Batch } from '../../../src/lake/batch.ts';
import { areYears, exactNumber, readerOf } from '../../../src/sql/values.ts';

describe('numbers that the engine writes out', () => {
  it.each([
    ['2024', 2024],
    ['-0.10', -0.1],
    ['1.50000000000000000000', 1.5],
    ['9007199254740991', 9_007_199_254_740_991],
    ['1000000000000000000000', 1e21],
    ['1e+300', 1e300],
    ['NaN', Number.NaN],
    ['-inf', -Infinity],
  ])('are numbers where a number says the same: %s', (text, number) => {
    expect(exactNumber(text)).toEqual(number);
  });

  it.each(['9007199254740993', '12345678901234567890', '-0.10000000000000000001', '1.2345678901234567'])(
    'stay digits where a number would round them: %s',
    (text) => {
      expect(exactNumber(text)).toBe(text);
    },
  );
});

describe('the answer to a reader’s query', () => {
  it('has its own names and kinds, told by the engine’s types, and what the export adds behind them', () => {
    const read = readerOf([
      { name: 'antal', engine: 'BIGINT' },
      { name: 'dag', engine: 'DATE' },
      { name: 'nu', engine: 'TIMESTAMP WITH TIME ZONE' },
      { name: 'andel', engine: 'DECIMAL(5,1)' },
      { name: 'liste', engine: 'DECIMAL(5,1)[]' },
    ]);
    const text = (name: string) => ({ name, type: 'text' as const });
    const batch: Batch = {
      columns: ['c0', 'c1', 'c2', 'c3', 'c4', 'link'].map(text),
      rows: [['12', '2024-03-14', '2024-03-14 10:00:00+00', '44.9', '[44.9]', '12']],
    };
    const { columns, rows } = read(batch);
    expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'antal integer',
      'dag day',
      'nu moment',
      'andel number',
      'liste text',
      'link text',
    ]);
    expect(rows).toEqual([[12, '2024-03-14', '2024-03-14 10:00:00+00', 44.9, '[44.9]', '12']]);
  });

  it('has years in a column whose every number may be one, and none in a column of nothing', () => {
    const column = (...values: readonly AnswerValue[]) => values.map((value) => [value]);
    expect(areYears(column(2023, null, 2024), 0)).toBe(true);
    expect(areYears(column(2023, 12), 0)).toBe(false);
    expect(areYears(column(2023.5), 0)).toBe(false);
    expect(areYears(column(null), 0)).toBe(false);
  });
});
