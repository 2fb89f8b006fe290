/** Finds the tables of a text and shows them as their texts, for the tests of the layouts. */
import { expect } from 'vitest';
import { readText } from '../../../pipeline/read/text.ts';
import { findGrids } from '../../../pipeline/tables.ts';
import type { Grid, GridRow } from '../../../pipeline/types/tables.ts';

export const texts = (rows: readonly GridRow[]): string[][] => rows.map((row) => row.cells.map((cell) => cell.text));

/** The tables of a text. Every cell must stand at its own characters. */
export function find(text: string): { readonly grids: readonly Grid[]; readonly rest: readonly string[] } {
  const { document } = readText(new TextEncoder().encode(text), 'a.txt');
  const { grids, rest } = findGrids(document.lines, null);
  for (const cell of grids.flatMap((grid) => [...grid.header, ...grid.rows]).flatMap((row) => row.cells)) {
    expect(document.text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
  }
  return { grids, rest: rest.map((line) => line.text).filter((line) => line.trim() !== '') };
}

/** The only table of a text. */
export function only(text: string): Grid {
  const { grids } = find(text);
  expect(grids).toHaveLength(1);
  const [grid] = grids;
  if (grid === undefined) throw new Error('no table');
  return grid;
}
