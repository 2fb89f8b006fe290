import { describe, expect, it } from 'vitest';
import { extractDocument } from './gold.ts';

const minutes = (table: string): Uint8Array =>
  new TextEncoder().encode(
    `Birkedal Kommune\nTeknik- og Miljøudvalget\nReferat fra mødet den 20. maj 2025\n\n\nPunkt 3. Budgetopfølgning pr. 30. april 2025\n\nSagsfremstilling\n\n${table}\n\nBeslutning\n\nGodkendt.\n`,
  );

describe('a table whose columns cannot be told apart', () => {
  it('gives no figure and is told', async () => {
    const { facts, findings } = await extractDocument(
      minutes('Forventet afvigelse 2025 (1.000 kr.)\n\nOmråde\tA\tB\nVeje\t58.200\t1.550\nHavne\t9.100\t-460\n'),
      'blurred.txt',
    );
    expect(facts).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('unread_table');
  });

  it('is the half of one below lines of a page, which nothing heads', async () => {
    const { facts, findings } = await extractDocument(
      minutes(
        'Forventet regnskab 2025 (1.000 kr.)\n\nOmråde\tKorrigeret budget\tForventet regnskab\nVeje\t58.200\t59.750\n\nNotat om vejene og havnene fra byens kontor\n\nHavne\t9.100\t8.640\nParker\t4.100\t4.640\n',
      ),
      'half.txt',
    );
    expect(facts).toHaveLength(2);
    expect(findings.filter(({ code }) => code === 'unread_table')).toMatchObject([{ line: 17 }]);
  });

  it('is no list of single figures', async () => {
    const { findings } = await extractDocument(minutes('Liste\n\nHavne\t9.100\nParker\t4.640\n'), 'list.txt');
    expect(findings.map(({ code }) => code)).not.toContain('unread_table');
  });

  it('is no table whose headers are known', async () => {
    const { facts, findings } = await extractDocument(
      minutes(
        'Forventet regnskab 2025 (1.000 kr.)\n\nOmråde\tKorrigeret budget\tForventet regnskab\nVeje\t58.200\t59.750\nHavne\t9.100\t8.640\n',
      ),
      'plain.txt',
    );
    expect(facts).toHaveLength(4);
    expect(findings.map(({ code }) => code)).not.toContain('unread_table');
  });
});

describe('rows shorter than the others', () => {
  const rows = (last: string): Uint8Array =>
    minutes(
      `Forventet regnskab 2025 (1.000 kr.)\n\nOmråde\tArt\tKorrigeret budget\tForventet regnskab\tAfvigelse\nVeje\tDrift\t58.200\t59.750\t1.550\nHavne\tDrift\t9.100\t8.640\t-460\n${last}\nParker\tDrift\t4.100\t4.640\t540\n`,
    );

  it('give no figure where one stands in a column of words, and are told', async () => {
    const { facts, findings } = await extractDocument(rows('Skove\t3.000\t3.500\t500'), 'short.txt');
    expect(facts).toHaveLength(9);
    expect(facts.some(({ printed }) => printed === '3.500')).toBe(false);
    expect(findings.filter(({ code }) => code === 'broken_table')).toMatchObject([{ line: 15 }]);
  });

  it('give their figures where only the last cells are missing', async () => {
    const { facts, findings } = await extractDocument(rows('Skove\tDrift\t3.000\t3.500'), 'early.txt');
    expect(facts).toHaveLength(11);
    expect(findings.map(({ code }) => code)).not.toContain('broken_table');
  });
});
