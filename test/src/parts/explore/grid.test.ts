import { describe, expect, it } from 'vitest';
import { cellAfter, HEAD } from '../../../../src/parts/explore/grid.ts';

const size = { rows: 1000, columns: 5, page: 20 };

function after(row: number, column: number, key: string, ctrlKey = false): readonly number[] | null {
  const to = cellAfter({ row, column }, { key, ctrlKey, metaKey: false }, size);
  return to === null ? null : [to.row, to.column];
}

describe('grid', () => {
  it('moves by one cell, and stays at the edges', () => {
    expect(after(3, 2, 'ArrowDown')).toEqual([4, 2]);
    expect(after(0, 2, 'ArrowUp')).toEqual([HEAD, 2]);
    expect(after(HEAD, 2, 'ArrowUp')).toEqual([HEAD, 2]);
    expect(after(999, 4, 'ArrowDown')).toEqual([999, 4]);
    expect(after(3, 4, 'ArrowRight')).toEqual([3, 4]);
  });

  it('moves by pages, to the ends of a row, and to the corners', () => {
    expect(after(3, 2, 'PageDown')).toEqual([23, 2]);
    expect(after(3, 2, 'PageUp')).toEqual([HEAD, 2]);
    expect(after(3, 2, 'Home')).toEqual([3, 0]);
    expect(after(3, 2, 'End')).toEqual([3, 4]);
    expect(after(3, 2, 'Home', true)).toEqual([0, 0]);
    expect(after(3, 2, 'End', true)).toEqual([999, 4]);
  });

  it('leaves other keys alone', () => {
    expect(after(3, 2, 'Tab')).toBeNull();
    expect(after(3, 2, 'a')).toBeNull();
  });
});
