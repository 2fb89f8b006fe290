/** Headings over some columns or beside their column, and words that run out of their cells. */
import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { endPrinting, pdfOf } from '../../pdf.ts';
import type { Print } from '../../pdf-file.ts';
import { linesFrom } from './pdf-lines.ts';

afterAll(endPrinting);

async function rowsOf(css: string, table: string): Promise<string[]> {
  const style = `body { font: 10pt sans-serif } table { width: 150mm } td, th { padding: 3px 8px } td + td { text-align: right }`;
  const html = `<html lang="da"><style>${style}${css}</style><table>${table}</table>`;
  const { document } = await readPdf(await pdfOf(html), 'referat.pdf');
  return document.lines.map(({ text }) => text).filter((text) => text !== '');
}

describe('years over some columns each', () => {
  const table = `<tr><th>Havn</th><th colspan="3">2031</th><th>2030</th></tr>
    <tr><th></th><th>Samlet budget</th><th>Ventet udgift</th><th>Forskel</th><th>Udgift</th></tr>
    <tr><td>Nordmole</td><td>4.100</td><td>4.250</td><td>150</td><td>3.990</td></tr>
    <tr><td>Sydmole</td><td>920</td><td>890</td><td>-30</td><td>905</td></tr>`;

  it.each(['center', 'left'])('are those of all of them: %s', async (place) => {
    expect(await rowsOf(`th { text-align: ${place} }`, table)).toEqual([
      'Havn\t2031 Samlet budget\t2031 Ventet udgift\t2031 Forskel\t2030 Udgift',
      'Nordmole\t4.100\t4.250\t150\t3.990',
      'Sydmole\t920\t890\t-30\t905',
    ]);
  });

  it('are those of the columns right below them where nothing tells how far they reach', async () => {
    const [header] = await rowsOf('th { text-align: right }', table);
    expect(header).toBe('Havn\tSamlet budget\tVentet udgift\t2031 Forskel\t2030 Udgift');
  });
});

describe('words over groups of columns whose headings come again', () => {
  const table = `<tr><th>Havn</th><th colspan="3">Moler</th><th colspan="2">Kajer</th><th>Note</th></tr>
    <tr><th></th><th>Samlet budget</th><th>Udgift</th><th>Forskel</th><th>Samlet budget</th><th>Udgift</th><th></th></tr>
    <tr><td>Nordhavn</td><td>4.100</td><td>4.250</td><td>150</td><td>310</td><td>305</td><td>Bro</td></tr>
    <tr><td>Sydhavn</td><td>920</td><td>890</td><td>-30</td><td>75</td><td>75</td><td>Ingen</td></tr>`;

  it.each(['center', 'left', 'right'])(
    'are those of all of them, however few the last group has: %s',
    async (place) => {
      const [header] = await rowsOf(`th { text-align: ${place} }`, table);
      expect(header).toBe(
        'Havn\tMoler Samlet budget\tMoler Udgift\tMoler Forskel\tKajer Samlet budget\tKajer Udgift\tNote',
      );
    },
  );

  it('stand at the edge of wide columns, above no figure and no heading', async () => {
    const years = `<tr><th></th><th class="year" colspan="2">2031</th><th class="year" colspan="2">2032</th></tr>
      <tr><th>Havn</th><th>Forår</th><th>Efterår</th><th>Forår</th><th>Efterår</th></tr>
      <tr><td>Nordmole</td><td>41</td><td>42</td><td>43</td><td>44</td></tr>
      <tr><td>Sydmole</td><td>9</td><td>8</td><td>7</td><td>6</td></tr>`;
    const [header] = await rowsOf('th { text-align: right } th.year { text-align: left }', years);
    expect(header).toBe('Havn\t2031 Forår\t2031 Efterår\t2032 Forår\t2032 Efterår');
  });

  it('are the first lines of their own columns where only the words below come again', async () => {
    const wrapped = `<tr><th>Havn</th><th>Første<br>udgift</th><th>Anden<br>udgift</th><th>Ventet<br>resultat</th><th>Rest</th></tr>
      <tr><td>Nordmole</td><td>4.100</td><td>4.250</td><td>150</td><td>31</td></tr>
      <tr><td>Sydmole</td><td>920</td><td>890</td><td>-30</td><td>12</td></tr>`;
    const [header] = await rowsOf('th { text-align: center }', wrapped);
    expect(header).toBe('Havn\tFørste udgift\tAnden udgift\tVentet resultat\tRest');
  });
});

describe('a cell of words beside the figures of the first row', () => {
  const table = `<tr><th>Havn</th><th>Budget</th><th>Udgift</th><th class="note">Note</th></tr>
    <tr><td>Nordmole</td><td>4.100</td><td>4.250</td><td class="note">Flere skibe end ventet i vinterens storme</td></tr>
    <tr><td>Sydmole</td><td>920</td><td>890</td><td class="note">Ingen</td></tr>`;

  it('is no part of the header, where its lines stand as near to that as to each other', async () => {
    const css = `table { border-collapse: collapse } td, th { padding: 0 8px } .note { width: 28mm; text-align: left }`;
    expect(await rowsOf(css, table)).toEqual([
      'Havn\tBudget\tUdgift\tNote',
      'Nordmole\t4.100\t4.250\tFlere skibe end ventet i vinterens storme',
      'Sydmole\t920\t890\tIngen',
    ]);
  });
});

describe('headings at the left of wide columns', () => {
  it('are those of the figures at the right, whatever stands over several of them', async () => {
    const table = `<tr><th>Havn</th><th class="over" colspan="2">2031</th><th class="over" colspan="2">2032</th></tr>
      <tr><th></th><th>Forår</th><th>Efterår</th><th>Forår</th><th>Efterår</th></tr>
      <tr><td>Nordmole</td><td>41</td><td>42</td><td>43</td><td>44</td></tr>
      <tr><td>Sydmole</td><td>9</td><td>8</td><td>7</td><td>6</td></tr>`;
    const css = 'table { width: 175mm; table-layout: fixed } th { text-align: left } th.over { text-align: center }';
    expect(await rowsOf(css, table)).toEqual([
      'Havn\t2031 Forår\t2031 Efterår\t2032 Forår\t2032 Efterår',
      'Nordmole\t41\t42\t43\t44',
      'Sydmole\t9\t8\t7\t6',
    ]);
  });
});

describe('the headings of two columns', () => {
  it('head them in their middle, above none of the labels and figures', async () => {
    const table = `<tr><th>Havn</th><th>Beløb</th></tr><tr><td>Nordmole</td><td>4.100</td></tr><tr><td>Syd</td><td>92</td></tr>`;
    expect(await rowsOf('td + td { text-align: left } th:first-child { width: 70% }', table)).toEqual([
      'Havn\tBeløb',
      'Nordmole\t4.100',
      'Syd\t92',
    ]);
  });
});

describe('words that run out of their cells', () => {
  const row = (y: number, label: string, ...figures: readonly string[]): Print[] => [
    { x: 62, y, text: label },
    ...figures.map((text, at) => ({ x: 120 + 60 * at, y, text })),
  ];

  it('stand beside the figures that are printed over them', async () => {
    const table = [
      ...row(100, 'Havn', 'Budget', 'Udgift'),
      ...row(114, 'Nordmolevejen', '4.100', '4.250'),
      ...row(128, 'Kaj', '920', '890'),
      ...row(142, 'Havnebassinets', '310', '305'),
    ];
    expect(await linesFrom(table)).toEqual([
      'Havn\tBudget\tUdgift',
      'Nordmolevejen\t4.100\t4.250',
      'Kaj\t920\t890',
      'Havnebassinets\t310\t305',
    ]);
  });

  it('do not show how much room the other labels had', async () => {
    const narrow = `table { width: 110mm; table-layout: fixed } td { vertical-align: bottom } td:first-child { width: 16mm }`;
    const table = `<tr><td>Kaj</td><td>4.100</td><td>4.250</td><td>150</td></tr>
      <tr><td>Nordmole og Havnebassinerne</td><td>920</td><td>890</td><td>-30</td></tr>
      <tr><td>Sydmolerne og Kajanlæggene</td><td>310</td><td>305</td><td>-5</td></tr>
      <tr><td>I alt</td><td>5.330</td><td>5.445</td><td>115</td></tr>`;
    expect(await rowsOf(narrow, table)).toEqual([
      'Kaj\t4.100\t4.250\t150',
      'Nordmole og Havnebassinerne\t920\t890\t-30',
      'Sydmolerne og Kajanlæggene\t310\t305\t-5',
      'I alt\t5.330\t5.445\t115',
    ]);
  });

  it('are one word where a printer paints a shadow of it', async () => {
    const shadow = (y: number, ...cells: readonly string[]): Print[] =>
      [0, 2].flatMap((off) =>
        row(y, cells[0] ?? '', ...cells.slice(1)).map((print) => ({ ...print, x: print.x + off })),
      );
    expect(
      await linesFrom([...shadow(100, 'Havn', 'Budget'), ...shadow(114, 'Kaj', '920'), ...shadow(128, 'Bro', '31')]),
    ).toEqual(['Havn\tBudget', 'Kaj\t920', 'Bro\t31']);
  });
});
