import { describe, expect, it } from 'vitest';
import { prose, row, type Print } from '../../pdf-file.ts';
import { linesFrom } from './pdf-lines.ts';

const edges = [300, 380, 460];
const table: readonly Print[] = [
  ...row(['1.000 kr.', 'Budget', 'Forbrug', 'Rest'], 200, edges),
  ...row(['Plejecentre', '8.100', '8.650', '-550'], 214, edges),
  ...row(['Hjemmepleje', '5.200', '5.150', '50'], 228, edges),
];
const rows = ['1.000 kr.\tBudget\tForbrug\tRest', 'Plejecentre\t8.100\t8.650\t-550', 'Hjemmepleje\t5.200\t5.150\t50'];

describe('what a page shows', () => {
  it('is told apart from the watermark behind it, which comes last', async () => {
    const behind: Print = { x: 100, y: 240, text: 'UDKAST', size: 100 };
    expect(await linesFrom([behind, ...table])).toEqual([...rows, 'UDKAST']);
  });

  it('is told apart from a stamp across it', async () => {
    const aslant: Print = { x: 120, y: 300, text: 'UDKAST', size: 60, aslant: true };
    expect(await linesFrom([...table, aslant])).toEqual([...rows, 'UDKAST']);
  });

  it('leaves out what is struck out, and keeps what is underlined', async () => {
    const lines = await linesFrom({
      prints: [
        { x: 60, y: 100, text: 'Udvalget mangler' },
        { x: 145, y: 100, text: '5,2' },
        { x: 162, y: 100, text: '5,7 mio. kr.' },
      ],
      strokes: [
        { from: [144, 97], to: [160, 97] },
        { from: [60, 101.5], to: [98, 101.5] },
      ],
    });
    expect(lines).toEqual(['Udvalget mangler 5,7 mio. kr.']);
  });

  it('leaves out what lies beside the page', async () => {
    const beside: Print = { x: 640, y: 214, text: '9.999', size: 9 };
    expect(await linesFrom([...table, beside])).toEqual(rows);
  });
});

describe('the cells of a table', () => {
  it('have no raised mark of a footnote in their figures', async () => {
    const mark: Print = { x: 300.5, y: 210, text: '1)', size: 5 };
    expect(await linesFrom([...table, mark])).toEqual(rows);
  });

  it('have whole words and numbers where a narrow column cuts them without a hyphen', async () => {
    expect(
      await linesFrom([
        ...row(['Udvalg', 'Korriger', 'Afvigels'], 100, edges.slice(0, 2)),
        ...row(['', 'et budget', 'e'], 111, edges.slice(0, 2)),
        ...row(['Teknikudvalget', '88.210', '2.000'], 130, edges.slice(0, 2)),
        ...row(['Økonomiudval', '241.30', '-1.20'], 160, edges.slice(0, 2)),
        ...row(['get', '0', '0'], 171, edges.slice(0, 2)),
        ...row(['Skoleudvalget', '512.45', '2.650'], 190, edges.slice(0, 2)),
        ...row(['', '0', ''], 201, edges.slice(0, 2)),
      ]),
    ).toEqual([
      'Udvalg\tKorrigeret budget\tAfvigelse',
      'Teknikudvalget\t88.210\t2.000',
      'Økonomiudvalget\t241.300\t-1.200',
      'Skoleudvalget\t512.450\t2.650',
    ]);
  });

  it('have the header at the end of the page before, also above the name of a section', async () => {
    const header = row(['1.000 kr.', 'Korrigeret budget', 'Forventet forbrug', 'Afvigelse'], 760, edges);
    const body = table.slice(4);
    expect(
      await linesFrom(
        [...prose(['Tabellen viser driften.'], 100), ...header],
        [...row(['Ældreområdet'], 60, edges), ...body.map((print) => ({ ...print, y: print.y - 140 + 14 }))],
      ),
    ).toEqual([
      'Tabellen viser driften.',
      '1.000 kr.\tKorrigeret budget\tForventet forbrug\tAfvigelse',
      'Ældreområdet\t\t\t',
      'Plejecentre\t8.100\t8.650\t-550',
      'Hjemmepleje\t5.200\t5.150\t50',
    ]);
  });

  it('have a section named in the middle of all columns right below a header of two lines', async () => {
    expect(
      await linesFrom([
        ...row(['1.000 kr.', 'Korrigeret', 'Forventet', 'Afvigelse'], 160, edges),
        ...row(['', 'budget', 'forbrug', ''], 171, edges),
        { x: 225, y: 186, text: 'Ældreområdet i alt', size: 9 },
        ...table.slice(4).map((print) => ({ ...print, y: print.y - 14 })),
      ]),
    ).toEqual([
      '1.000 kr.\tKorrigeret budget\tForventet forbrug\tAfvigelse',
      'Ældreområdet i alt\t\t\t',
      ...rows.slice(1),
    ]);
  });
});
