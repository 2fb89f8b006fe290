import { describe, expect, it } from 'vitest';
import { find, only, texts } from './find.ts';

describe('a table whose cells stand below each other', () => {
  it('has columns by position, right-aligned figures and empty cells', () => {
    const grid = only(`Tabel 4. Regnskab 2022, mio. kr.

Politikområde               Budget    Regnskab   Afvigelse
Folkeskoler                  212,4       218,0         5,6
Klubber                       12,0
Musikskole                                 8,0         8,0
I alt                        224,4       226,0         1,6
`);
    expect(grid.no).toBe('4');
    expect(texts(grid.header)).toEqual([['Politikområde', 'Budget', 'Regnskab', 'Afvigelse']]);
    expect(texts(grid.rows)).toEqual([
      ['Folkeskoler', '212,4', '218,0', '5,6'],
      ['Klubber', '12,0', '', ''],
      ['Musikskole', '', '8,0', '8,0'],
      ['I alt', '224,4', '226,0', '1,6'],
    ]);
  });

  it.each(['(mio. kr., minus = mindreforbrug)', '(mio. kr., + angiver merforbrug)'])(
    'ends above a line that tells what its signs mean: %s',
    (note) => {
      const grid = only(`Område            Budget    Afvigelse
Plejehjem          182,3        -1,9
I alt              182,3        -1,9
${note}

Teksten.
`);
      expect(texts(grid.rows)).toEqual([
        ['Plejehjem', '182,3', '-1,9'],
        ['I alt', '182,3', '-1,9'],
      ]);
    },
  );

  it('ends above a line that tells its unit', () => {
    const grid = only(`Område            Budget    Regnskab
Plejehjem          182,3       183,9
Madservice          14,1        13,8
(mio. kr.)

Teksten.
`);
    expect(texts(grid.rows).map(([label]) => label)).toEqual(['Plejehjem', 'Madservice']);
    expect(grid.footnotes.map(({ text }) => text)).toEqual(['(mio. kr.)']);
  });

  it('may have a header of three lines, its words hyphenated', () => {
    const grid = only(`                       Oprinde-   Korri-     Forventet
                       ligt       geret      regnskab
Udvalg                 budget     budget     2024
Familieudvalget         402,6      408,3        401,8
Omsorgsudvalget         377,1      379,9        386,2
`);
    expect(texts(grid.header)).toEqual([
      ['', 'Oprinde-', 'Korri-', 'Forventet'],
      ['', 'ligt', 'geret', 'regnskab'],
      ['Udvalg', 'budget', 'budget', '2024'],
    ]);
  });

  it('knows a label wrapped over two lines from the name of a section', () => {
    const grid = only(`Område                      2023      2024
Velfærd
Plejehjem, dagcentre og
midlertidige ophold        150,2     147,6
Hjemmepleje                 31,5      33,1
  i egen bolig
Kultur
Biblioteker                 17,6      17,1
`);
    expect(grid.rows.map((row) => [row.cells[0]?.text, row.joins ?? null])).toEqual([
      ['Velfærd', null],
      ['Plejehjem, dagcentre og', 'below'],
      ['midlertidige ophold', null],
      ['Hjemmepleje', null],
      ['i egen bolig', 'above'],
      ['Kultur', null],
      ['Biblioteker', null],
    ]);
  });

  it('keeps a blank between thousands, and parts figures that one blank keeps apart', () => {
    const grid = only(`Område                             Budget     Regnskab
Arbejdsmarked og erhverv i alt  1 234,5     1 230,0
Haller                             12,0        11,5
Vedligehold af veje og stier til 1 004,0     1 001,8
`);
    expect(texts(grid.rows)).toEqual([
      ['Arbejdsmarked og erhverv i alt', '1 234,5', '1 230,0'],
      ['Haller', '12,0', '11,5'],
      ['Vedligehold af veje og stier til', '1 004,0', '1 001,8'],
    ]);
  });

  it('goes on behind rules, a page number, a page break and the header printed again', () => {
    const grid = only(`==================================
Område          2024      2025
==================================
Skoler          12,5      13,1
----------------------------------
Haller           3,1       3,2

                Side 3 af 12
\fOmråde          2024      2025
Biblioteker      4,0       4,1
__________________________________
I alt           19,6      20,4
`);
    expect(texts(grid.header)).toEqual([['Område', '2024', '2025']]);
    expect(grid.rows.map((row) => row.cells[0]?.text)).toEqual(['Skoler', 'Haller', 'Biblioteker', 'I alt']);
  });

  it('keeps what a header lies over, and a unit in a row of its own', () => {
    const grid = only(`                      Budget 2024           Regnskab 2024
Område              Drift     Anlæg       Drift     Anlæg
                mio. kr.  mio. kr.    mio. kr.  mio. kr.
Skoler              120,5      10,0       121,0       9,5
Haller               20,5       1,0        21,0       0,5
`);
    expect(grid.header).toHaveLength(3);
    expect(grid.header[0]?.cells.map((cell) => cell.columns ?? 1)).toEqual([1, 2, 1, 2, 1]);
  });

  it('joins labels of several lines to the figures centred beside them, in columns by their order', () => {
    const grid = only(`Tabel 2. Overførsler til 2025

                        Korr.                                           Overførsel
                                    Forbrug      Afvigelse  Overførsel
   (1.000 kr.)          Budget                                             Anlæg
                                      2024         2024        2025
                         2024                                              2025
 Miljø, Klima    og
                        84.310        82.955       -1.355            0                    0
 Trafikudvalget
 Ældre-
                       312.045       314.870        2.825       -1.410                2.140
 og Sundhedsudvalget
 Økonomiudvalget       198.700       197.115       -1.585          640        0
 I alt                 1.595.055 1.594.940           -115         -770                2.140
`);
    expect(texts(grid.rows.filter((row) => row.joins === undefined))).toEqual([
      ['', '84.310', '82.955', '-1.355', '0', '0'],
      ['', '312.045', '314.870', '2.825', '-1.410', '2.140'],
      ['Økonomiudvalget', '198.700', '197.115', '-1.585', '640', '0'],
      ['I alt', '1.595.055', '1.594.940', '-115', '-770', '2.140'],
    ]);
    expect(grid.rows.map((row) => row.joins)).toEqual([
      'below',
      undefined,
      'above',
      'below',
      undefined,
      'above',
      undefined,
      undefined,
    ]);
    const last = grid.header.map((row) => row.cells.at(-1)?.text).filter((text) => text !== '');
    expect(last).toEqual(['Overførsel', 'Anlæg', '2025']);
  });

  it('goes on overleaf with a total that is the first line of its page', () => {
    const grid = only(
      `Område            Budget    Regnskab
Plejehjem          182,3       183,9
Madservice          14,1        13,8
\fI alt              196,4       197,7

Teksten.
`,
    );
    expect(texts(grid.rows).map(([label]) => label)).toEqual(['Plejehjem', 'Madservice', 'I alt']);
  });

  it('ends where another begins', () => {
    const { grids } = find(`Område     Budget    Regnskab
Skoler       12,5        12,6
Haller        3,5         3,6

Ydelse           Antal 2023     Antal 2024
Kontanthjælp            120            110
Sygedagpenge            210            205
`);
    expect(grids.map((grid) => grid.header[0]?.cells[0]?.text)).toEqual(['Område', 'Ydelse']);
  });

  it('is told to be unread where figures fall into one column', () => {
    const { grids } = find(`Tabel 1. Budget, mio. kr.

Område            Budget
Skoler          12,5  13,1
Haller           3,5   3,6  4,1  2,2
Museer           3,5
Parker             4,5
`);
    expect(grids.every((grid) => grid.unread === true || grid.rows.every((row) => row.cells.length < 7))).toBe(true);
  });
});

describe('what stands in columns and is no table', () => {
  it.each([
    [
      'a list of who attended',
      'Medlemmer:\nOle Hansen (A)      formand       til stede\nKaren Jensen (V)    medlem        afbud\n',
    ],
    [
      'a list of contents',
      'Indhold\nGodkendelse af dagsorden              1\nBudgetopfølgning pr. 30. september    3\nOrientering                          17\n',
    ],
    [
      'a list of contents with a header',
      'Punkt                 Side\nGodkendelse              1\nBudget                   3\n',
    ],
    [
      'an address',
      'Rådhuset              Telefon    57876000\nTorvet 1              CVR        29189994\n4180 Byen             EAN        5798007\n',
    ],
    [
      'prose set in full width',
      'Udvalget  drøftede sagen  og besluttede  at afsætte 5 mio. kr.  til formålet\ni  2024 og  5 mio. kr. i  2025. Der er  3  skoler og 2  haller i alt\nsom  følger  planen.\n',
    ],
    ['a signature', 'Ole Hansen                 Karen Jensen\nformand                    borgmester\n'],
    ['case numbers', 'Sag 24/1234      Byggesag       Torvet 1\nSag 24/1235      Byggesag       Torvet 2\n'],
  ])('is %s', (_name, text) => {
    expect(find(text).grids).toEqual([]);
  });
});
