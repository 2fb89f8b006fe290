import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline/read/text.ts';
import { findGrids } from '../../pipeline/tables.ts';
import type { Grid, GridRow } from '../../pipeline/types/tables.ts';

function find(text: string): ReturnType<typeof findGrids> {
  return findGrids(readText(new TextEncoder().encode(text), 'a.txt').document.lines, null);
}

function only(text: string): Grid {
  const { grids } = find(text);
  expect(grids).toHaveLength(1);
  const [grid] = grids;
  if (grid === undefined) throw new Error('no table');
  return grid;
}

const texts = (rows: readonly GridRow[]): string[][] => rows.map((row) => row.cells.map((cell) => cell.text));

const TABLE = 'Område\tBudget\tRegnskab\nSkoler\t24.453\t23.792\nI alt\t24.453\t23.792\n';

describe('a table', () => {
  it('has a caption with its number, a header and rows', () => {
    const grid = only(`Teksten.\n\nTabel 2a. Regnskab 2023 (1.000 kr.)\n\n${TABLE}`);
    expect(grid.no).toBe('2a');
    expect(grid.caption?.text).toBe('Tabel 2a. Regnskab 2023 (1.000 kr.)');
    expect(texts(grid.header)).toEqual([['Område', 'Budget', 'Regnskab']]);
    expect(texts(grid.rows)).toEqual([
      ['Skoler', '24.453', '23.792'],
      ['I alt', '24.453', '23.792'],
    ]);
  });

  it.each([
    ['lines of a page', 'Notat fra byens kontor', 'Regnskab 2023 (1.000 kr.)'],
    ['prose', 'Budgettet blev fulgt.', undefined],
    ['another caption', 'Figur 4. Budgettet', undefined],
  ])('may belong to a caption above %s or not', (_what, between, above) => {
    expect(only(`Regnskab 2023 (1.000 kr.)\n\n${between}\n\nOversigt\n\n${TABLE}`).above).toBe(above);
  });

  it.each([
    ['the same header', TABLE, 'Regnskab 2023 (1.000 kr.)'],
    ['another header', TABLE.replace('Budget', 'Lånt'), undefined],
  ])('may go on with the one before: %s', (_what, rest, above) => {
    const { grids } = find(`Regnskab 2023 (1.000 kr.)\n\n${TABLE}\nNotat fra byens kontor\n\n${rest}`);
    expect(grids).toHaveLength(2);
    expect(grids[1]?.above).toBe(above);
  });

  it('points to the characters of every cell', () => {
    const text = `Tabel 1\n\n|  Område | 2023  |\n| --- | ---: |\n| Skoler |  1,5 |\n`;
    const grid = only(text);
    const cells = [...grid.header, ...grid.rows].flatMap((row) => row.cells);
    expect(cells.map((cell) => cell.text)).toEqual(['Område', '2023', 'Skoler', '1,5']);
    for (const cell of cells) expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
  });

  it('may be drawn with pipes, with or without a rule', () => {
    const rows = [['Skoler', '24.453']];
    expect(texts(only('| Område | Budget |\n|:---|---:|\n| Skoler | 24.453 |\n').rows)).toEqual(rows);
    expect(texts(only('| Område | Budget |\n| Skoler | 24.453 |\n').rows)).toEqual(rows);
  });

  it('goes on behind a page break, also when the header is printed again', () => {
    const broken = 'Område\tBudget\nSkoler\t1.000\n\n\fHaller\t2.000\n';
    expect(texts(only(broken.replace('\f', '')).rows)).toEqual([
      ['Skoler', '1.000'],
      ['Haller', '2.000'],
    ]);
    const repeated = 'Område\tBudget\nSkoler\t1.000\n\nOmråde\tBudget\nHaller\t2.000\n';
    expect(texts(only(repeated).rows)).toEqual([
      ['Skoler', '1.000'],
      ['Haller', '2.000'],
    ]);
  });

  it('ends where another table with other columns begins', () => {
    const { grids } = find(`${TABLE}\nTabel 2\n\nÅr\t2024\nSkoler\t5\n`);
    expect(grids.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });

  it('takes years alone as its header', () => {
    const grid = only('\t2021\t2022\nSorø Kommune\t31%\t41%\n');
    expect(texts(grid.header)).toEqual([['', '2021', '2022']]);
    expect(texts(grid.rows)).toEqual([['Sorø Kommune', '31%', '41%']]);
  });

  it('keeps section rows and empty cells among its rows', () => {
    const grid = only('Område\t2024\t2025\nAnlæg\t2.677\t\nFinansiering\t\t\nKasse\t-2.677\t\n');
    expect(texts(grid.rows)).toEqual([
      ['Anlæg', '2.677', ''],
      ['Finansiering', '', ''],
      ['Kasse', '-2.677', ''],
    ]);
  });

  it('keeps the notes below it', () => {
    const grid = only(
      `${TABLE}\n*Regnskab (+) er merforbrug\n\n+ er merforbrug, - er mindreforbrug\n\nTeksten går videre.\n`,
    );
    expect(grid.footnotes.map((note) => note.text)).toEqual([
      '*Regnskab (+) er merforbrug',
      '+ er merforbrug, - er mindreforbrug',
    ]);
  });

  it('is cut off and still read', () => {
    const grid = only('Område\tBudget\tRegnskab\nSkoler\t24.453\t23.792\nHaller\t1.0');
    expect(texts(grid.rows)).toEqual([
      ['Skoler', '24.453', '23.792'],
      ['Haller', '1.0'],
    ]);
  });

  it('may have a caption without a number that ends in its unit', () => {
    expect(only(`Teksten.\n\nÅrsregnskab 2022, mio. kr.\n\n${TABLE}`).caption?.text).toBe('Årsregnskab 2022, mio. kr.');
  });

  it('takes no sentence of the text for its caption', () => {
    expect(only(`Forslagene fremgår her.\n\n${TABLE}`).caption).toBeNull();
  });
});

describe('what is no table', () => {
  it.each([
    ['prose', 'Der er 5 skoler.\nDer er 3 haller.\n'],
    ['one line with a tab', 'Skoler\t5\n'],
    ['a list in columns without a figure', 'Navn\tRolle\nOle\tformand\n'],
    ['nothing', '\n'],
  ])('is %s', (_name, text) => {
    expect(find(`.\n${text}`).grids).toEqual([]);
  });

  it('stays in the rest, in its order', () => {
    const { rest } = find(`Før.\n\nTabel 1\n\n${TABLE}\n* en note\n\nEfter.\n`);
    expect(rest.map((line) => line.text).filter((text) => text !== '')).toEqual(['Før.', 'Efter.']);
  });

  it('may have its caption below, with a number and its unit', () => {
    const grid = only(`Teksten.

Område\tBudget\tRegnskab
Plejehjem\t182.300\t183.900
Madservice\t14.100\t13.800

Tabel 2. Regnskab 2024 (1.000 kr.)

Teksten går videre.
`);
    expect(grid.no).toBe('2');
    expect(grid.caption?.text).toBe('Tabel 2. Regnskab 2024 (1.000 kr.)');
  });

  it('leaves the caption below to the table that it stands above', () => {
    const { grids } = find(`Område\tBudget\tRegnskab
Plejehjem\t182,3\t183,9
Madservice\t14,1\t13,8

Tabel 2. Regnskab 2023 (1.000 kr.)
Område\tBudget\tRegnskab
Plejehjem\t180.100\t179.900
Madservice\t14.000\t13.900
`);
    expect(grids.map(({ no }) => no)).toEqual([null, '2']);
  });
});
