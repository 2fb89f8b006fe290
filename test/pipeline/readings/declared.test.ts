import { describe, expect, it } from 'vitest';
import { facts, pick, read } from './minutes.ts';

describe('the unit and the signs of a table', () => {
  it.each([
    ['the sentence above', 'Alle beløb er i 1.000 kr.\n\nOmråde\tRegnskab\nSkoler\t4.018\nHaller\t386'],
    ['a row of its own', 'Område\tRegnskab\n\t1.000 kr.\nSkoler\t4.018\nHaller\t386'],
    ['a line of its own', '\tRegnskab\n1.000 kr.\nSkoler\t4.018\nHaller\t386'],
    ['the note below', 'Område\tRegnskab\nSkoler\t4.018\nHaller\t386\n\nNote: Beløb i 1.000 kr.'],
  ])('may stand in %s', (_where, text) => {
    expect(facts(text).map((fact) => fact.value)).toEqual([4_018_000, 386_000]);
  });

  it('may differ between columns', () => {
    const found = facts(
      'Regnskab 2023\n\nOmråde\tKorrigeret budget, mio. kr.\tRegnskab, 1.000 kr.\tAfvigelse, pct.\nSkoler\t4,1\t4.018\t-2,0\nHaller\t0,4\t386\t-3,5',
    );
    expect(pick(found, 'value', 'unit').slice(0, 3)).toEqual([
      ['4,1', 4_100_000, 'kr'],
      ['4.018', 4_018_000, 'kr'],
      ['-2,0', -2, 'pct'],
    ]);
  });

  it('is not that of a column that counts', () => {
    const found = facts(
      'Regnskab 2023, mio. kr.\n\nOmråde\tAntal pladser\tRegnskab\nDagpleje\t120\t14,5\nKlubber\t80\t3,5',
    );
    expect(found.filter((fact) => fact.unit === 'kr').map((fact) => fact.printed)).toEqual(['14,5', '3,5']);
  });

  it.each([
    ['Merforbrug er angivet med minus.', 1],
    ['Et mindreforbrug er anført som et positivt tal.', 1],
    ['Negative tal er mindreforbrug.', -1],
    ['Note: Positive tal i sidste kolonne er mindreforbrug.', 1],
    ['Tallene er foreløbige.', -1],
  ])('are told above it: %s', (sentence, sign) => {
    const found = facts(`${sentence}\n\nÅrsregnskab 2023, mio. kr.\n\nOmråde\tAfvigelse\nSkoler\t-4,5\nHaller\t-1,5`);
    expect(found.map((fact) => Math.sign(fact.value))).toEqual([sign, sign]);
  });
});

describe('every cell', () => {
  it('lands in the cells with its labels, also where no kind claims it', () => {
    const {
      facts: found,
      cells,
      tables,
    } = read(
      'Tabel 1. Træer i parkerne\n\nPark         Bøge    Ege\nSkovparken     12     17\nByparken        3      4',
      'Parker',
    );
    expect(found).toEqual([]);
    expect(tables).toMatchObject([{ table_no: '1', columns: 3, rows: 2 }]);
    expect(cells.filter((cell) => cell.quantity !== null)).toMatchObject([
      { text: '12', quantity: 12, row_label: 'Skovparken', column_label: 'Bøge' },
      { text: '17', quantity: 17, row_label: 'Skovparken', column_label: 'Ege' },
      { text: '3', quantity: 3, row_label: 'Byparken', column_label: 'Bøge' },
      { text: '4', quantity: 4, row_label: 'Byparken', column_label: 'Ege' },
    ]);
  });

  it('of a table that cannot be aligned is kept, and the table is told', () => {
    const {
      facts: found,
      cells,
      findings,
    } = read(
      'Tabel 1. Regnskab 2023, mio. kr.\n\nOmråde\nBudget\nRegnskab\nSkoler\n24,5\n23,8\nHaller\n1,2\nMuseer\n1,0\n2,0\nI alt\n25,5\n25,0',
    );
    expect(found).toEqual([]);
    expect(cells).toHaveLength(14);
    expect(findings.filter(({ code }) => code === 'unread_table')).toMatchObject([
      { severity: 'warning', table_no: '1' },
    ]);
  });
});
