import { describe, expect, it } from 'vitest';
import { find, only, texts } from './find.ts';

const CELLS = [
  'Område',
  'Korrigeret budget',
  'Regnskab',
  'Skoler',
  '24.453',
  '23.792',
  'Haller',
  '1.000',
  '-',
  'I alt',
  '25.453',
  '23.792',
];
const ROWS = [
  ['Skoler', '24.453', '23.792'],
  ['Haller', '1.000', '-'],
  ['I alt', '25.453', '23.792'],
];

describe('a table with one cell on each line', () => {
  it('is read without the pipes that a copied page leaves behind its cells', () => {
    const grid = only(`Tabel 3: Regnskab 2023, t.kr.\n\n${CELLS.map((cell) => `${cell} |`).join('\n')}\n\nTeksten.\n`);
    expect(texts(grid.header)).toEqual([['Område', 'Korrigeret budget', 'Regnskab']]);
    expect(texts(grid.rows)).toEqual(ROWS);
  });

  it('may have the year of all its columns among its headers', () => {
    const [corner, ...rest] = CELLS;
    const grid = only(`Tabel 3: Regnskab, t.kr.\n\n${[corner, '2023', ...rest].join('\n')}\n\nTeksten.\n`);
    expect(texts(grid.header)).toEqual([
      ['Område', 'Korrigeret budget', 'Regnskab'],
      ['2023', '', ''],
    ]);
    expect(texts(grid.rows)).toEqual(ROWS);
  });

  it('never takes a column that its rows lack for the name of a section', () => {
    const [corner, budget, accounts, ...rows] = CELLS;
    const cells = [corner, 'Serviceudgifter', budget, accounts, 'Afvigelse', ...rows];
    const grid = only(`Tabel 3: Regnskab 2023, t.kr.\n\n${cells.join('\n')}\n\nTeksten.\n`);
    expect(grid.header).toEqual([]);
    expect(grid.unread).toBe(true);
  });

  it('is read by the length of its rows', () => {
    const grid = only(`Teksten.\n\nTabel 3: Regnskab 2023, t.kr.\n\n${CELLS.join('\n')}\n\nTeksten går videre.\n`);
    expect(grid.caption?.text).toBe('Tabel 3: Regnskab 2023, t.kr.');
    expect(texts(grid.header)).toEqual([['Område', 'Korrigeret budget', 'Regnskab']]);
    expect(texts(grid.rows)).toEqual(ROWS);
  });

  it('may have a blank line behind every cell, or behind every row', () => {
    expect(texts(only(`${CELLS.join('\n\n')}\n`).rows)).toEqual(ROWS);
    const byRow = CELLS.map((cell, at) => (at % 3 === 2 ? `${cell}\n` : cell)).join('\n');
    expect(texts(only(byRow).rows)).toEqual(ROWS);
  });

  it('says on which line each cell stands', () => {
    const grid = only(`${CELLS.join('\n')}\n`);
    expect(grid.rows[0]?.cells.map((cell) => cell.line)).toEqual([4, 5, 6]);
  });

  it('takes a blank line for an empty cell where only that comes out even', () => {
    const grid = only(
      'Område\nBudget\nRegnskab\nSkoler\n24,5\n23,8\nHaller\n\n1,2\nMuseer\n1,0\n\nI alt\n25,5\n25,0\n',
    );
    expect(texts(grid.rows)).toEqual([
      ['Skoler', '24,5', '23,8'],
      ['Haller', '', '1,2'],
      ['Museer', '1,0', ''],
      ['I alt', '25,5', '25,0'],
    ]);
  });

  it('joins a header broken over lines, and keeps the names of sections', () => {
    const grid = only(
      'Område\nKorri-\ngeret budget\nRegnskab\n2023\nKultur\nBiblioteker\n17,6\n17,1\nMuseer\n3,0\n3,2\nFritid\nHaller\n5,5\n5,6\n',
    );
    expect(texts(grid.header)).toEqual([
      ['Område', 'Korri-', 'Regnskab'],
      ['', 'geret budget', '2023'],
    ]);
    expect(texts(grid.rows)).toEqual([
      ['Kultur'],
      ['Biblioteker', '17,6', '17,1'],
      ['Museer', '3,0', '3,2'],
      ['Fritid'],
      ['Haller', '5,5', '5,6'],
    ]);
  });

  it('may have years for labels, and two labels in each row', () => {
    expect(texts(only('År\nBudget\nRegnskab\n2022\n12,5\n13,1\n2023\n12,9\n13,0\n').rows)).toEqual([
      ['2022', '12,5', '13,1'],
      ['2023', '12,9', '13,0'],
    ]);
    const two = only(
      'Udvalg\nOmråde\nBudget\nForbrug\nKultur\nMuseer\n17,6\n17,0\nFritid\nHaller\n5,0\n5,1\nFritid\nParker\n1,0\n1,1\n',
    );
    expect(texts(two.rows)[1]).toEqual(['Fritid', 'Haller', '5,0', '5,1']);
  });

  it('is told to be unread where a cell is lost, every line kept as it is', () => {
    const grid = only(
      'Område\nBudget\nRegnskab\nSkoler\n24,5\n23,8\nHaller\n1,2\nMuseer\n1,0\n2,0\nI alt\n25,5\n25,0\n',
    );
    expect(grid.unread).toBe(true);
    expect(grid.rows).toHaveLength(14);
    expect(grid.rows.every((row) => row.cells.length === 1)).toBe(true);
  });
});

describe('short lines that are no table', () => {
  it.each([
    ['names and an address', 'Ole Hansen\nformand\nTorvet 1\n4180 Byen\n57 87 60 00\n29189994\n'],
    ['a list of contents', 'Godkendelse af dagsorden\n1\nBudgetopfølgning\n3\nOrientering\n7\n'],
    ['a list of points', 'Skoler\nHaller\nMuseer\n'],
    ['numbers among words', 'Status\nDer er 5\nGodkendt\n12\nUdsat\n'],
  ])('are %s', (_name, text) => {
    expect(find(text).grids).toEqual([]);
  });
});

describe('one row with one cell on each line', () => {
  const cells = (corner: string, label: string): string =>
    [corner, 'Bevilling', 'Forbrug', 'Afvigelse', label, '2.641', '2.630', '-11'].join('\n');

  it('is a table where a year labels it under "År"', () => {
    const grid = only(`Tabel 1: Regnskab, t.kr.\n\n${cells('År', '2023')}\n\nTeksten.\n`);
    expect(texts(grid.rows)).toEqual([['2023', '2.641', '2.630', '-11']]);
  });

  it('is none where other words do', () => {
    expect(find(`${cells('Område', 'Skoler')}\n\nTeksten.\n`).grids).toEqual([]);
  });
});
