import { describe, expect, it } from 'vitest';
import { find, only, texts } from './find.ts';

describe('labels led to their figures by dots', () => {
  it('are the rows of a table', () => {
    const grid = only(`Nettoudgifterne i regnskab 2018 blev, i mio. kr.:

Biblioteker ..................... 17,6
Svømmehaller mv. ................ 24,05
Entréindtægter .................. -4,2
I alt ........................... 37,45
`);
    expect(grid.caption?.text).toContain('mio. kr.');
    expect(texts(grid.rows)).toEqual([
      ['Biblioteker', '17,6'],
      ['Svømmehaller mv.', '24,05'],
      ['Entréindtægter', '-4,2'],
      ['I alt', '37,45'],
    ]);
  });

  it('may lead to several figures under a header, with the names of sections between', () => {
    const grid = only(`                     Budget   Regnskab
Biblioteker ........ 17,6      17,0
Fritid
Haller ..............  3,0       3,1
Parker . . . . . . .   2,0       2,2
`);
    expect(texts(grid.header)).toEqual([['', 'Budget', 'Regnskab']]);
    expect(texts(grid.rows)).toEqual([
      ['Biblioteker', '17,6', '17,0'],
      ['Fritid'],
      ['Haller', '3,0', '3,1'],
      ['Parker', '2,0', '2,2'],
    ]);
  });

  it('are told to be unread where rows differ in their figures', () => {
    const grid = only('Mio. kr.\nSkoler ....... 17,6   18,2\nHaller ....... 3,1\nParker ....... 2,0   2,2\n');
    expect(grid.unread).toBe(true);
  });

  it('are a list of contents where they only count up', () => {
    expect(
      find('1. Godkendelse .......... 3\n2. Budget ............... 5\n3. Orientering .......... 12\n').grids,
    ).toEqual([]);
  });
});
