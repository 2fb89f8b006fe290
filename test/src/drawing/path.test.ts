import { describe, expect, it } from 'vitest';
import { firstStop, nextStop, type Stop } from '../../../src/drawing/path.ts';

/** Two rows of a variance chart: budget, bar, pin; the bars end at different places. */
const rows: Stop[] = [
  { x: 300, y: 100, group: 'budgets' },
  { x: 300, y: 148, group: 'budgets' },
  { x: 520, y: 102, group: 'bars' },
  { x: 610, y: 150, group: 'bars' },
  { x: 800, y: 98, group: 'pins' },
];

/** Own line and benchmark over three years; the benchmark begins later. */
const years: Stop[] = [
  { x: 100, y: 200, group: 'own' },
  { x: 200, y: 90, group: 'own' },
  { x: 300, y: 150, group: 'own' },
  { x: 201, y: 195, group: 'country' },
  { x: 301, y: 80, group: 'country' },
];

describe('the way through rows', () => {
  it('begins with the first figure of the first row', () => {
    expect(firstStop(rows, 'rows')).toBe(0);
    expect(firstStop([], 'rows')).toBeUndefined();
  });

  it('goes along a row and stops at its end', () => {
    expect(nextStop(rows, 0, 'ArrowRight', 'rows')).toBe(2);
    expect(nextStop(rows, 2, 'ArrowRight', 'rows')).toBe(4);
    expect(nextStop(rows, 4, 'ArrowRight', 'rows')).toBeUndefined();
    expect(nextStop(rows, 0, 'ArrowLeft', 'rows')).toBeUndefined();
    expect(nextStop(rows, 0, 'End', 'rows')).toBe(4);
    expect(nextStop(rows, 4, 'Home', 'rows')).toBe(0);
  });

  it('keeps to the column from row to row, and takes the nearest figure where there is none', () => {
    expect(nextStop(rows, 2, 'ArrowDown', 'rows')).toBe(3);
    expect(nextStop(rows, 3, 'ArrowUp', 'rows')).toBe(2);
    expect(nextStop(rows, 4, 'ArrowDown', 'rows')).toBe(3);
    expect(nextStop(rows, 3, 'ArrowDown', 'rows')).toBeUndefined();
  });

  it('leaves other keys to the page', () => {
    expect(nextStop(rows, 0, 'a', 'rows')).toBeUndefined();
    expect(nextStop(rows, 99, 'ArrowRight', 'rows')).toBeUndefined();
  });
});

describe('the way through time', () => {
  it('stays on its line from year to year', () => {
    expect(nextStop(years, 0, 'ArrowRight', 'columns')).toBe(1);
    expect(nextStop(years, 1, 'ArrowRight', 'columns')).toBe(2);
    expect(nextStop(years, 4, 'ArrowLeft', 'columns')).toBe(3);
  });

  it('goes to the nearest line where its own has no point', () => {
    expect(nextStop(years, 3, 'ArrowLeft', 'columns')).toBe(0);
  });

  it('changes the line within a year', () => {
    expect(nextStop(years, 1, 'ArrowDown', 'columns')).toBe(3);
    expect(nextStop(years, 3, 'ArrowUp', 'columns')).toBe(1);
  });
});
