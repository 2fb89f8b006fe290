/** Tables too narrow for their words: cells that touch, headings by their order, words cut at line ends. */
import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { canBegin, canEnd } from '../../../pipeline/vocabulary/words.ts';
import { endPrinting, pdfOf } from '../../pdf.ts';

afterAll(endPrinting);

const PROSE = `<p>Havnens regnskab er gjort op for alle moler, og beløbene er i hele tusinde kroner som i de foregående år.</p>`;

async function rowsOf(css: string, table: string): Promise<string[]> {
  const style = `body { font: 10pt "Liberation Sans", sans-serif } td, th { padding: 2px 6px; text-align: right } td:first-child, th:first-child, .name { text-align: left } table { font-size: 9pt; table-layout: fixed }`;
  const html = `<html lang="da"><style>${style}${css}</style>${PROSE}<table>${table}</table>`;
  const { document } = await readPdf(await pdfOf(html), 'referat.pdf');
  return document.lines.map(({ text }) => text).filter((text) => text.includes('\t'));
}

const tr = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const th = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;

describe('cells that touch', () => {
  it('are apart where each is painted by itself and they do not read on', async () => {
    const table = [
      th('Molestykke', 'Budget', 'Udgift', 'Rest'),
      tr('Nordmole', '141.250.000', '136.115.400', '850.000'),
      tr('Havnekajen', '9.870.000', '8.215.900', '170.000'),
      tr('Fyrtårnene', '133.400.000', '130.995.120', '-500.000'),
    ].join('');
    expect(await rowsOf('table { width: 58mm }', table)).toEqual([
      'Molestykke\tBudget\tUdgift\tRest',
      'Nordmole\t141.250.000\t136.115.400\t850.000',
      'Havnekajen\t9.870.000\t8.215.900\t170.000',
      'Fyrtårnene\t133.400.000\t130.995.120\t-500.000',
    ]);
  });

  it('have their headings in the order of the columns, however far the labels run', async () => {
    const table = [
      th('Mole', 'Vedtaget budget', 'Korrigeret budget', 'Forventet udgift', 'Afvigelse'),
      tr('Havnekaj', '66.120', '67.340', '69.015', '1.675'),
      tr('Færgelejerne', '112.900', '113.050', '112.405', '-645'),
      tr('Lystbådehavn', '15.210', '15.210', '16.020', '810'),
    ].join('');
    expect(await rowsOf('table { width: 76mm }', table)).toEqual([
      'Mole\tVedtaget budget\tKorrigeret budget\tForventet udgift\tAfvigelse',
      'Havnekaj\t66.120\t67.340\t69.015\t1.675',
      'Færgelejerne\t112.900\t113.050\t112.405\t-645',
      'Lystbådehavn\t15.210\t15.210\t16.020\t810',
    ]);
  });

  it('are the same in their second lines and below a break between two pages', async () => {
    const table = `<thead>${th('Mole', 'Budget', 'Forventet', 'Afvigelse', 'Afvigelse i pct.')}</thead>
      ${tr('Nordmole', '71,4', '75,9', '4,5', '6,3')}${tr('Sydmole', '40,2', '38,8', '-1,4', '-3,5')}
      <tr style="break-before: page"><td>I alt</td><td>111,6</td><td>114,7</td><td>3,1</td><td>2,8</td></tr>`;
    expect(await rowsOf('th { vertical-align: top } table { width: 66mm }', table)).toEqual([
      'Mole\tBudget\tForventet\tAfvigelse\tAfvigelse i pct.',
      'Nordmole\t71,4\t75,9\t4,5\t6,3',
      'Sydmole\t40,2\t38,8\t-1,4\t-3,5',
      'I alt\t111,6\t114,7\t3,1\t2,8',
    ]);
  });
});

describe('lines at the bottom of their cells', () => {
  it('begin above their row, and are no part of the header', async () => {
    const table = [
      '<tr><th>Mole</th><th class="name">Begrundelse</th><th>2031</th><th>2032</th></tr>',
      '<tr><td>Nordmole</td><td class="name">Flere både i havnen</td><td>2.300</td><td>1.150</td></tr>',
      '<tr><td>Sydmole</td><td class="name">Dyrere strøm</td><td>480</td><td>510</td></tr>',
    ].join('');
    expect(await rowsOf('td { vertical-align: bottom } table { width: 72mm }', table)).toEqual([
      'Mole\tBegrundelse\t2031\t2032',
      'Nordmole\tFlere både i havnen\t2.300\t1.150',
      'Sydmole\tDyrere strøm\t480\t510',
    ]);
  });

  it('are of one row where a label has three', async () => {
    const table = [
      th('Spørgsmål', 'Nordhavn', 'Landet'),
      tr('Jeg er glad for at sejle', '81', '79'),
      tr('Jeg kan koncentrere mig i timerne', '66', '64'),
      tr('Jeg er blevet mobbet i dette havneår', '7', '8'),
    ].join('');
    expect(await rowsOf('td { vertical-align: bottom } table { width: 78mm } tr { line-height: 16px }', table)).toEqual(
      [
        'Spørgsmål\tNordhavn\tLandet',
        'Jeg er glad for at sejle\t81\t79',
        'Jeg kan koncentrere mig i timerne\t66\t64',
        'Jeg er blevet mobbet i dette havneår\t7\t8',
      ],
    );
  });
});

describe('headings above the first row', () => {
  it('stay where the name of a section runs over all columns below them', async () => {
    const table = `${th('Mole', 'Vedtaget budget', 'Korrigeret budget', 'Udgift', 'Rest')}
      <tr><td colspan="5">Indenfor rammen for havnens service</td></tr>${tr('Nord', '66.120', '67.340', '69.015', '12.030')}
      ${tr('Syd', '112.900', '113.050', '112.405', '10.100')}`;
    expect(await rowsOf('table { width: 82mm } td:first-child, th:first-child { width: 9mm }', table)).toEqual([
      'Mole\tVedtaget budget\tKorrigeret budget\tUdgift\tRest',
      'Indenfor rammen for havnens service\t\t\t\t',
      'Nord\t66.120\t67.340\t69.015\t12.030',
      'Syd\t112.900\t113.050\t112.405\t10.100',
    ]);
  });

  it.each(['right', 'center'])('take a year that stands above all of them, though over the %s', async (place) => {
    const table = `<tr><th>Mole</th><th colspan="3" style="text-align: ${place}">2031</th></tr>
      ${th('', 'Korrigeret budget', 'Forventet udgift', 'Afvigelse')}
      ${tr('Nordmole', '144,5', '143,1', '-1,4')}${tr('Sydmole', '388,0', '391,7', '3,7')}`;
    expect(await rowsOf('table { width: 84mm }', table)).toEqual([
      'Mole\t2031 Korrigeret budget\t2031 Forventet udgift\t2031 Afvigelse',
      'Nordmole\t144,5\t143,1\t-1,4',
      'Sydmole\t388,0\t391,7\t3,7',
    ]);
  });
});

describe('words that the ends of lines cut', () => {
  it('are whole where no word ends or begins as their parts do', async () => {
    const table = [
      th('Mole', '2031', '2032'),
      tr('Havnedrift og rengøring', '77,9', '80,4'),
      tr('Strandrensning', '41,3', '40,2'),
      tr('Bolværksgranskning', '9,5', '8,1'),
    ].join('');
    const css = 'table { width: 66mm } td { overflow-wrap: anywhere } td:first-child, th:first-child { width: 15mm }';
    expect(await rowsOf(css, table)).toEqual([
      'Mole\t2031\t2032',
      'Havnedrift og rengøring\t77,9\t80,4',
      'Strandrensning\t41,3\t40,2',
      'Bolværksgranskning\t9,5\t8,1',
    ]);
  });

  it.each([
    ['vejvedligeh', false],
    ['ejendomsdr', false],
    ['tr', false],
    ['egn', true],
    ['kr', true],
    ['drift', true],
  ])('%s may end a word: %s', (letters, may) => {
    expect(canEnd(letters)).toBe(may);
  });

  it.each([
    ['ndicap', false],
    ['lget', false],
    ['stre', true],
    ['pct', true],
    ['oldelse', true],
  ])('%s may begin a word: %s', (letters, may) => {
    expect(canBegin(letters)).toBe(may);
  });

  it('do not part the names from the rows they stand beside', async () => {
    const table = `${th('Havn', 'Opgave', 'Budget', 'Udgift')}
      <tr><td rowspan="2">Kajer</td><td class="name">Isbrydning</td><td>6.200</td><td>7.115</td></tr>
      <tr><td class="name">Asfalt</td><td>18.400</td><td>17.960</td></tr>
      <tr><td rowspan="3">Parker og strandområder</td><td class="name">Pleje</td><td>9.310</td><td>9.205</td></tr>
      <tr><td class="name">Legepladser</td><td>1.120</td><td>1.180</td></tr>
      <tr><td class="name">Tang</td><td>640</td><td>655</td></tr>`;
    const css = 'table { width: 70mm } td { overflow-wrap: anywhere; vertical-align: top }';
    expect(await rowsOf(css, table)).toEqual([
      'Opgave\tBudget\tUdgift',
      'Kajer\t\t',
      'Isbrydning\t6.200\t7.115',
      'Asfalt\t18.400\t17.960',
      'Parker og strandområder\t\t',
      'Pleje\t9.310\t9.205',
      'Legepladser\t1.120\t1.180',
      'Tang\t640\t655',
    ]);
  });
});

describe('a label that ends in a word between two others', () => {
  it.each(['ved', 'mellem', 'langs'])('goes on with a name below it, no nearer than other rows: %s', async (word) => {
    const names = ['Nordmole', `Fornyelse af stien ${word}<br>Sydhavnen`, 'Renovering af slæbestedet', 'Kajer'];
    const table = names.map((name, at) => `<tr><td>${name}</td><td>${at + 2}.310</td><td>${at + 3}.905</td></tr>`);
    const head = '<tr><th>Havneanlæg</th><th>Budget</th><th>Udgift</th></tr>';
    const css = 'table { border-collapse: collapse } td, th { padding: 0 8px; vertical-align: top }';
    expect(await rowsOf(css, head + table.join(''))).toEqual([
      'Havneanlæg\tBudget\tUdgift',
      'Nordmole\t2.310\t3.905',
      `Fornyelse af stien ${word} Sydhavnen\t3.310\t4.905`,
      'Renovering af slæbestedet\t4.310\t5.905',
      'Kajer\t5.310\t6.905',
    ]);
  });
});
