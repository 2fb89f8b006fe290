import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findColumns, placeRuns, type Run, type Column, type ColumnOptions } from '../../pipeline/columns.ts';

/** The text of each column in a row, '' where it is empty; a run over several columns stands in its first. */
function cellTexts(row: readonly Run[], columns: readonly Column[], options: ColumnOptions = {}): string[] {
  const cells = columns.map((): string[] => []);
  for (const { run, first } of placeRuns(row, columns, options)) cells[first]?.push(run.text);
  return cells.map((texts) => texts.join(' '));
}

/** The runs of a line of print: pieces between two or more spaces. */
function runs(line: string): Run[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

const cells = (lines: readonly string[]): string[][] => {
  const rows = lines.map(runs);
  const columns = findColumns(rows);
  return rows.map((row) => cellTexts(row, columns));
};

describe('findColumns', () => {
  it('finds labels on the left and figures on the right', () => {
    const rows = [
      'Biblioteker      17,6    18,2',
      'Idræt             9,4     8,0',
      'I alt           127,0   126,2',
    ].map(runs);
    expect(findColumns(rows)).toEqual([
      { start: 0, end: 11, align: 'left' },
      { start: 16, end: 21, align: 'right' },
      { start: 24, end: 29, align: 'right' },
    ]);
  });

  it('keeps empty cells empty, wherever they are', () => {
    expect(cells(['Skole     10    20    30', 'Dagtilbud       21', 'Klub      12          32'])).toEqual([
      ['Skole', '10', '20', '30'],
      ['Dagtilbud', '', '21', ''],
      ['Klub', '12', '', '32'],
    ]);
  });

  it('finds a column that no single row shares with all the others', () => {
    expect(cells(['Veje      10    20      ', 'Havne           21    31', 'Parker    12          32'])).toEqual([
      ['Veje', '10', '20', ''],
      ['Havne', '', '21', '31'],
      ['Parker', '12', '', '32'],
    ]);
  });

  it('puts a header centred over a wide column with the figures below it', () => {
    expect(
      cells(['Udvalg          Budget                 År', 'Kultur             1,2                      4']),
    ).toEqual([
      ['Udvalg', 'Budget', 'År'],
      ['Kultur', '1,2', '4'],
    ]);
  });

  it('says which columns a heading spans', () => {
    const rows = [
      '                      2024',
      'Område         Budget  Regnskab',
      'Veje             12,0      11,5',
    ].map(runs);
    const columns = findColumns(rows);
    expect(columns).toHaveLength(3);
    expect(placeRuns(rows[0] ?? [], columns).map(({ first, last }) => [first, last])).toEqual([[2, 2]]);
    const wide = { start: 15, end: 31, text: 'Budget og regnskab 2024' };
    expect(placeRuns([wide], columns)).toEqual([{ run: wide, first: 1, last: 2 }]);
  });

  it('is not led astray by a note or a section name that runs across the columns', () => {
    expect(
      cells(['Drift, indenfor servicerammen i alt', 'Skole       10,0     11,0', 'Klub         2,0      1,5']),
    ).toEqual([
      ['Drift, indenfor servicerammen i alt', '', ''],
      ['Skole', '10,0', '11,0'],
      ['Klub', '2,0', '1,5'],
    ]);
  });

  it('gives back every grid of figures that is printed with two spaces between its columns', () => {
    const grid = fc.integer({ min: 2, max: 6 }).chain((width) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(grid, (rows) => {
        const texts = rows.map((row) => row.map(String));
        const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
        const lines = texts.map((row) => row.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '));
        expect(cells(lines)).toEqual(texts);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('placeRuns', () => {
  it('puts a run between two columns where its edge fits best', () => {
    const columns = findColumns(['Skole      10       200', 'Dagpleje   11       201'].map(runs));
    expect(placeRuns([{ start: 15, end: 17, text: '7' }], columns)[0]?.first).toBe(1);
    expect(placeRuns([{ start: 24, end: 25, text: '7' }], columns)[0]?.first).toBe(2);
  });
});
