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

  it('may stand in a caption that a line of a page cuts from the table', () => {
    const found = facts(
      'Tabel 2. Regnskab 2023 (1.000 kr.)\n\nUdskrift 14-05-2024 kl. 14:02          4\n\nOmråde\tRegnskab\nSkoler\t4.018\nHaller\t386',
    );
    expect(found.map(({ value }) => value)).toEqual([4_018_000, 386_000]);
  });

  const rows = 'Område\tAfvigelse\nTandpleje\t950\nSundhedspleje\t4.050\nI alt\t5.000';
  it.each([
    [
      'declared behind the amount',
      'Det ventede merforbrug på 5,0 mio. kr. er fordelt således (1.000 kr.):',
      rows,
      1000,
    ],
    ['proved by the total', 'Det ventede merforbrug på 5,0 mio. kr. er fordelt således:', rows, 1000],
    ['proved two lines above', 'Der ventes et merforbrug på 5,0 mio. kr.\nFordelingen ses her:', rows, 1000],
    [
      'of decimals below millions',
      'Det ventede merforbrug på 6 mio. kr. er fordelt således:',
      'Område\tAfvigelse\nTandpleje\t1,3\nSundhedspleje\t4,7',
      1e6,
    ],
    [
      'of whole kroner',
      'Det ventede merforbrug på 5,0 mio. kr. er fordelt således:',
      'Område\tAfvigelse\nTandpleje\t950.000\nSundhedspleje\t4.050.000\nI alt\t5.000.000',
      1,
    ],
    [
      'not told by an amount that no total is',
      'Merforbruget på 2,1 mio. kr. er en del af dette:',
      'Område\tAfvigelse\nTandpleje\t1.250.400\nSundhedspleje\t3.100.700',
      1,
    ],
  ])('below an amount is not that of the amount: %s', (_how, above, table, scale) => {
    const found = facts(`${above}\n\n${table}`, 'Budgetopfølgning 2024').filter(({ table_no: no }) => no !== null);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map((fact) => fact.scale))).toEqual(new Set([scale]));
  });

  it('that cannot be right is kroner where every amount ends in noughts', () => {
    const found = facts('Regnskab 2023 (mio. kr.)\n\nOmråde\tRegnskab\nSkoler\t8.250.000\nHaller\t950.000');
    expect(found.map(({ value }) => value)).toEqual([8_250_000, 950_000]);
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

describe('a caption that is a sentence', () => {
  it('is read as one, too', () => {
    const found = facts(
      'Efter syv måneder ventes udvalget at ende med et samlet\nmerforbrug på 5,0 mio. kr., der er delt sådan (1.000 kr.):\n\nOmråde\tAfvigelse\nTandpleje\t950\nSundhedspleje\t4.050',
      'Budgetopfølgning 2024',
    );
    expect(pick(found, 'measure', 'value', 'table_no')).toEqual([
      ['950', 'deviation', 950_000, '1'],
      ['4.050', 'deviation', 4_050_000, '1'],
      ['5,0', 'deviation', 5_000_000, null],
    ]);
  });

  it('is told where its number is no figure', () => {
    const { findings } = read('De 412 borgere er fordelt sådan:\n\nYdelse\tAntal borgere\nFleksjob\t112', 'Ydelser');
    expect(findings.filter(({ code }) => code === 'unclaimed_number')).toHaveLength(1);
  });

  it('is none where it prints but the year and the unit', () => {
    const { findings, facts: found } = read('Regnskab 2023 mio. kr.\n\nOmråde\tRegnskab\nSkoler\t4,5\nHaller\t1,5');
    expect(found.map(({ printed }) => printed)).toEqual(['4,5', '1,5']);
    expect(findings.filter(({ code }) => code === 'unclaimed_number')).toEqual([]);
  });
});
