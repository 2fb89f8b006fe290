import { describe, expect, it } from 'vitest';
import { boolean, defineQuery, number, oneOf, snapshotKey, text } from '../../../../pipeline/lake/queries/query.ts';

const query = defineQuery({
  name: 'example',
  columns: {
    name: text(),
    amount: number().nullable(),
    total: boolean(),
    frame: oneOf('inside', 'outside').nullable(),
  },
  sql: '',
});
const row = { name: 'a', amount: 1.5, total: false, frame: 'inside' };

describe('defineQuery', () => {
  it('decodes declared columns and drops others', () => {
    expect(query.decode({ ...row, more: 1 })).toEqual(row);
    expect(query.columns).toEqual(['name', 'amount', 'total', 'frame']);
  });

  it('takes NULL only where it is declared', () => {
    expect(query.decode({ ...row, amount: null, frame: null })).toEqual({ ...row, amount: null, frame: null });
    expect(() => query.decode({ ...row, name: null })).toThrow('query example: column name is not text: null');
  });

  it('narrows 64-bit integers and refuses those that would lose digits', () => {
    expect(query.decode({ ...row, amount: 12n }).amount).toBe(12);
    expect(() => query.decode({ ...row, amount: 2n ** 60n })).toThrow('column amount is not a number or NULL');
  });

  it.each([
    [{ ...row, amount: '1' }, 'column amount is not a number or NULL: 1'],
    [{ ...row, amount: Number.NaN }, 'column amount is not a number or NULL: NaN'],
    [{ ...row, total: 1 }, 'column total is not true or false: 1'],
    [{ ...row, frame: 'beside' }, 'column frame is not one of inside, outside or NULL: beside'],
  ])('refuses a row of another shape %#', (wrong, message) => {
    expect(() => query.decode(wrong)).toThrow(message);
  });

  it('names a missing column', () => {
    expect(() => query.decode({})).toThrow('query example: column name is missing from the answer');
  });

  it('keys the snapshot by name and parameters', () => {
    expect(snapshotKey(query, ['soroe', 2023, null])).toBe('example ["soroe",2023,null]');
    expect(snapshotKey(query)).toBe('example []');
  });
});
