import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { chartCsv, shownNumber } from '../../../src/drawing/chart-csv.ts';

const table = {
  columns: [{ label: 'Udvalg' }, { label: 'Korr. budget, mio. kr.', numeric: true }, { label: '%', numeric: true }],
  rows: [
    { cells: ['Økonomiudvalget', { text: '258,3', fact: 'a1' }, '-3,1 %*'] },
    { cells: ['2024', { text: '1.467,2', fact: 'a2' }, '36* af 88'] },
  ],
};

describe('the file of a chart', () => {
  it('has the amounts in the unit that its headings name, and says of each row what it is and where it is from', () => {
    const text = chartCsv(
      table,
      [
        ['Kilde', 'punkt 215, tabel 2a'],
        ['Link', 'http://x/#/budget?aar=2023'],
      ],
      'da',
    );
    expect(dsvFormat(';').parseRows(text.replace('\uFEFF', ''))).toEqual([
      ['Udvalg', 'Korr. budget, mio. kr.', '%', 'Kilde', 'Link'],
      ['Økonomiudvalget', '258,3', '-3,1', 'punkt 215, tabel 2a', 'http://x/#/budget?aar=2023'],
      ['2024', '1467,2', '36* af 88', 'punkt 215, tabel 2a', 'http://x/#/budget?aar=2023'],
    ]);
  });

  it('has a figure unrounded where the table knows it so', () => {
    const rows = [{ cells: ['Integration', { text: '-2,7', exact: -2.717 }] }];
    const text = chartCsv(
      { columns: [{ label: 'Område' }, { label: 'Afvigelse, mio. kr.', numeric: true }], rows },
      [],
      'da',
    );
    expect(dsvFormat(';').parseRows(text.replace('\uFEFF', ''))[1]).toEqual(['Integration', '-2,717']);
  });

  it('says of each row where it is from when the rows have several sources', () => {
    const rows = [
      { cells: ['2024', '44,0'], source: 'punkt 584' },
      { cells: ['2023', '30,0'], source: 'punkt 215' },
    ];
    const text = chartCsv(
      { columns: [{ label: 'År' }, { label: '%', numeric: true }], rows },
      [['Kilde', ({ source }) => source ?? '']],
      'da',
    );
    expect(
      dsvFormat(';')
        .parse(text.replace('\uFEFF', ''))
        .map((row) => row['Kilde']),
    ).toEqual(['punkt 584', 'punkt 215']);
  });

  it.each([
    ['+1.074', 'da', 1074],
    ['-0,9*', 'da', -0.9],
    ['1,074.5', 'en', 1074.5],
    ['1.074', 'en', 1.074],
    ['nr. 38', 'da', null],
    ['', 'da', null],
    ['–', 'da', null],
  ] as const)('reads %s (%s) as %s', (text, language, number) => {
    expect(shownNumber(text, language)).toBe(number);
  });
});
