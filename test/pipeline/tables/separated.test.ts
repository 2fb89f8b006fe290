import { describe, expect, it } from 'vitest';
import { find, only, texts } from './find.ts';

describe('a table with separators', () => {
  it('may lack cells at the end of its rows, and be broken by blank lines', () => {
    const grid = only(
      '\tBudget\tRegnskab\tAfvigelse\nSkoler\t24.453\t23.792\t-661\n\nHaller\t1.000\t1.200\n\nI alt\t25.453\t24.992\t-461\n',
    );
    expect(texts(grid.header)).toEqual([['', 'Budget', 'Regnskab', 'Afvigelse']]);
    expect(texts(grid.rows)).toEqual([
      ['Skoler', '24.453', '23.792', '-661'],
      ['Haller', '1.000', '1.200'],
      ['I alt', '25.453', '24.992', '-461'],
    ]);
  });

  it('may have names of sections without separators, also right below its header', () => {
    const grid = only(
      'Regnskab, t.kr.\n\n\tBudget\tRegnskab\nDrift\nSkoler\t24.453\t23.792\nAnlæg\nSkoler\t1.000\t1.200\n',
    );
    expect(grid.caption?.text).toBe('Regnskab, t.kr.');
    expect(texts(grid.rows)).toEqual([
      ['Drift'],
      ['Skoler', '24.453', '23.792'],
      ['Anlæg'],
      ['Skoler', '1.000', '1.200'],
    ]);
  });

  it('may give its unit in a row of its own', () => {
    const grid = only('Område\tBudget\tRegnskab\n\t1.000 kr.\t1.000 kr.\nSkoler\t24.453\t23.792\n');
    expect(grid.header).toHaveLength(2);
    const bare = only('\tBudget\tRegnskab\nmio. kr.\nIndtægter\t-2.405,0\t-2.410,0\n');
    expect(texts(bare.header)).toEqual([['', 'Budget', 'Regnskab'], ['mio. kr.']]);
  });

  it('may have lost the columns of its header', () => {
    const grid = only(
      'Tabel 4: Regnskab (mio. kr.)\n\nOmråde Korrigeret budget Regnskab 2023\n\nEjendomme\t63,5\t66,0\nByplan\t9,4\t8,7\n',
    );
    expect(grid.no).toBe('4');
    expect(texts(grid.header)).toEqual([['Område', 'Korrigeret budget', 'Regnskab 2023']]);
  });

  it('may be exported with semicolons', () => {
    const grid = only('Område;Budget;Regnskab\nSkoler;24.453;23.792\nHaller;1.000;\nI alt;25.453;23.792\n');
    expect(texts(grid.rows)).toEqual([
      ['Skoler', '24.453', '23.792'],
      ['Haller', '1.000', ''],
      ['I alt', '25.453', '23.792'],
    ]);
  });

  it('may be drawn with pipes without a frame, with an empty corner, or with lines around every cell', () => {
    expect(texts(only('År | Budget | Regnskab\n2022 | 12,5 | 13,1\n2023 | 12,9 | 13,0\n').rows)[0]).toEqual([
      '2022',
      '12,5',
      '13,1',
    ]);
    expect(texts(only(' | Forbrug\nSkoler | 17,6\nHaller | 3,5\n').header)).toEqual([['', 'Forbrug']]);
    const drawn = only(`+--------------+--------+---------+
| Område       | Budget | Forbrug |
+==============+========+=========+
| Børn og unge |   12,5 |    12,0 |
| med handicap |        |         |
+--------------+--------+---------+
| Skoler       |    3,5 |     3,0 |
+--------------+--------+---------+
`);
    expect(drawn.rows.map((row) => [row.cells[0]?.text, row.joins ?? null])).toEqual([
      ['Børn og unge', null],
      ['med handicap', 'above'],
      ['Skoler', null],
    ]);
  });

  it('leaves out its header where a page prints it again, also below running headers', () => {
    const grid = only(
      'Udvalg\tBudget\tRegnskab\nSeniorudvalget\t498\t495\nEnby Kommune            Side 4 af 9\n\fEnby Kommune     Økonomiudvalget\n\nUdvalg\tBudget\tRegnskab\nKulturudvalget\t77\t78\n',
    );
    expect(texts(grid.rows)).toEqual([
      ['Seniorudvalget', '498', '495'],
      ['Kulturudvalget', '77', '78'],
    ]);
  });

  it('ends where a header with other columns begins, with or without a blank line', () => {
    for (const gap of ['', '\n']) {
      const { grids } = find(
        `Område\tBudget\tRegnskab\nSkoler\t12\t13\n${gap}Ydelse\tAntal 2023\tAntal 2024\nKontanthjælp\t120\t110\n`,
      );
      expect(grids.map((grid) => grid.header[0]?.cells[0]?.text)).toEqual(['Område', 'Ydelse']);
    }
  });

  it.each([
    ['prose with semicolons', 'Der er 5 skoler; 3 haller; 2 parker.\nDer er 4 veje; 2 stier; 1 bro.\n'],
    ['a list of cases', '24/1234\tByggesag\tTorvet 1\n24/1235\tByggesag\tTorvet 2\n'],
    ['who attended', 'Ole Hansen | formand\nKaren Jensen | medlem\n'],
  ])('is not %s', (_name, text) => {
    expect(find(text).grids).toEqual([]);
  });
});
