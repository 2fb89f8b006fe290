import { describe, expect, it } from 'vitest';
import { cut } from '../../../pipeline/tables/cuts.ts';
import { find, only, texts } from './find.ts';

describe('figures glued to their label', () => {
  it('are cut by the grammar of numbers and the columns of the header', () => {
    const grid = only(
      'Tabel 2: Regnskab, 1.000 kr.\nOmrådeBudgetAfvigelse\nBiblioteker17.600-120\nMuseer3.0005\nI alt1.467.193-16.152\n',
    );
    expect(grid.no).toBe('2');
    expect(texts(grid.header)).toEqual([['Område', 'Budget', 'Afvigelse']]);
    expect(texts(grid.rows)).toEqual([
      ['Biblioteker', '17.600', '-120'],
      ['Museer', '3.000', '5'],
      ['I alt', '1.467.193', '-16.152'],
    ]);
  });

  it('have all as many decimals', () => {
    const grid = only('OmrådeKorrigeret budgetForventet regnskabAfvigelse\nSkoler112,5113,00,5\nHaller3,54,00,5\n');
    expect(texts(grid.rows)).toEqual([
      ['Skoler', '112,5', '113,0', '0,5'],
      ['Haller', '3,5', '4,0', '0,5'],
    ]);
  });

  it('may be one behind each label', () => {
    const grid = only('Forbrug 2023, mio. kr.\nBiblioteker17,6\nMuseer3,0\nHaller12,4\n');
    expect(grid.caption?.text).toBe('Forbrug 2023, mio. kr.');
    expect(texts(grid.rows)).toEqual([
      ['Biblioteker', '17,6'],
      ['Museer', '3,0'],
      ['Haller', '12,4'],
    ]);
  });

  it('are told to be unread where they can be cut in several ways', () => {
    const grid = only('Tal fra året\nSkoler1.2502500\nHaller1.1003500\nMuseer1.3001500\n');
    expect(grid.unread).toBe(true);
  });
});

describe('figures behind their label with one blank between them', () => {
  it('are parted, with a header that capitals or years part', () => {
    const budget = only(
      'Område Korrigeret budget Regnskab 2023 Afvigelse\nSkoler 24.453 23.792 -661\nPulje 2024 1.000 1.200 200\nI alt 25.453 24.992 -461\n',
    );
    expect(texts(budget.header)).toEqual([['Område', 'Korrigeret budget', 'Regnskab 2023', 'Afvigelse']]);
    expect(texts(budget.rows)[1]).toEqual(['Pulje 2024', '1.000', '1.200', '200']);
    const years = only('Område 2022 2023 2024\nSkoler 120 130 140\nHaller 12 13 14\n');
    expect(texts(years.header)).toEqual([['Område', '2022', '2023', '2024']]);
  });
});

describe('lines that end in figures and are no table', () => {
  it.each([
    [
      'prose',
      'Der var i 2023 en udgift på 12,5\nmio. kr. og i 2024 en udgift på 13\nmio. kr. Det er en stigning på 4\nprocent.\n',
    ],
    ['attachments', 'Bilag1\nBilag2\nBilag3\n'],
    ['days', 'Møde den 12.03.2024\nMøde den 14.04.2024\nMøde den 15.05.2024\n'],
    ['case numbers', 'Sagsnr. 24/1234\nSagsnr. 24/1235\nSagsnr. 24/1236\n'],
    ['telephone numbers', 'Borgerservice 57 87 60 00\nJobcenter 57 87 61 00\nHjemmepleje 57 87 62 00\n'],
    ['rooms', 'Mødelokale 12\nMødelokale 14\nKantine 3\n'],
    ['an address', 'Rådhusvej 8\n4180 Byen\nCVR 29189994\nEAN 5798007390000\n'],
  ])('are %s', (_name, text) => {
    expect(find(text).grids).toEqual([]);
  });
});

describe('cut', () => {
  const parts = (text: string, count: number, places: number): readonly string[] | string | null => {
    const found = cut(text, count, places);
    return Array.isArray(found) ? found.map(({ from, to }) => text.slice(from, to)) : found;
  };

  it.each([
    ['24.45323.792', 2, 0, ['24.453', '23.792']],
    ['17,612,3', 2, 1, ['17,6', '12,3']],
    ['17,6-12,340%', 3, 1, ['17,6', '-12,3', '40%']],
    ['4.0054.0050', 3, 0, ['4.005', '4.005', '0']],
    ['1 234 5 678', 2, 0, ['1 234', '5 678']],
    ['(4,7)1,0', 2, 1, ['(4,7)', '1,0']],
  ])('parts %s', (text, count, places, expected) => {
    expect(parts(text, count, places)).toEqual(expected);
  });

  it('gives up where there are several ways or none', () => {
    expect(cut('1125113', 2, 0)).toBe('many');
    expect(cut('1.2', 1, 0)).toBeNull();
    expect(cut('17,6', 2, 2)).toBeNull();
  });
});
