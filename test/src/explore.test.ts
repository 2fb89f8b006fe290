import { describe, expect, it } from 'vitest';
import { chosenColumns, pageNumber, sortKey, sortOf } from '../../src/explore.ts';

describe('explore', () => {
  it('sorts by a column, then the other way, then as printed', () => {
    const first = sortKey(sortOf(undefined), 'value');
    expect(first).toBe('value');
    const second = sortKey(sortOf(first), 'value');
    expect(second).toBe('-value');
    expect(sortKey(sortOf(second), 'value')).toBeUndefined();
  });

  it('ignores a column that is none, so that no address reaches the SQL', () => {
    expect(sortOf('value; DROP TABLE facts')).toEqual({ column: null, descending: false });
  });

  it('shows the columns that the address names, in their own order', () => {
    expect(chosenColumns('value,area,nonsense')).toEqual(['area', 'value']);
    expect(chosenColumns(undefined)).toContain('value');
    expect(chosenColumns('')).toEqual(chosenColumns(undefined));
  });

  it('starts at the first page', () => {
    expect(pageNumber(undefined)).toBe(1);
    expect(pageNumber('-2')).toBe(1);
    expect(pageNumber('3')).toBe(3);
  });
});
