/** Headers that are printed up or down over their columns, one above the other too. */
import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../pipeline/read/pdf.ts';
import { endPrinting, pdfOf } from '../../pdf.ts';

afterAll(endPrinting);

const STYLE = `body { font: 10pt serif } table { border-collapse: collapse } td { padding: 2px 9px } td.n { text-align: right }
  th { writing-mode: vertical-rl; text-align: left; white-space: nowrap; padding: 3px 5px; font-weight: 400 }
  th.corner { writing-mode: horizontal-tb }`;

async function rowsOf(css: string, table: string): Promise<string[]> {
  const html = `<html lang="da"><style>${STYLE}${css}</style><p>Havnens regnskab står nedenfor.</p><table>${table}</table>`;
  const { document } = await readPdf(await pdfOf(html), 'referat.pdf');
  return document.lines.map(({ text }) => text).filter((text) => text.includes('\t'));
}

const row = (name: string, ...figures: string[]): string =>
  `<tr><td>${name}</td>${figures.map((figure) => `<td class="n">${figure}</td>`).join('')}</tr>`;

const UP = 'th:not(.corner) { transform: rotate(180deg) }';

describe('headers that are printed along the columns', () => {
  const places: [string, string][] = [
    ['up', UP],
    ['down', ''],
  ];

  it.each(places)('stand below those of several columns: %s', async (_, css) => {
    const table = `<tr><th class="corner" rowspan="2">Havn</th><th colspan="3">Moler</th><th colspan="2">Kajer</th></tr>
      <tr><th>Samlet budget</th><th>Udgift</th><th>Forskel</th><th>Samlet budget</th><th>Udgift</th></tr>
      ${row('Nordhavn', '4.100', '4.250', '150', '310', '305')}
      ${row('Sydhavn', '920', '890', '-30', '75', '75')}`;
    expect(await rowsOf(css, table)).toEqual([
      'Havn\tMoler Samlet budget\tMoler Udgift\tMoler Forskel\tKajer Samlet budget\tKajer Udgift',
      'Nordhavn\t4.100\t4.250\t150\t310\t305',
      'Sydhavn\t920\t890\t-30\t75\t75',
    ]);
  });

  it.each(places)('stand below one of all columns but the last: %s', async (_, css) => {
    const table = `<tr><th class="corner" rowspan="2">Havn</th><th colspan="2">2031</th><th>2030</th></tr>
      <tr><th>Samlet budget</th><th>Udgift</th><th>Udgift</th></tr>
      ${row('Nordhavn', '4.100', '4.250', '3.990')}${row('Sydhavn', '920', '890', '905')}`;
    const [header] = await rowsOf(css, table);
    expect(header).toBe('Havn\t2031 Samlet budget\t2031 Udgift\t2030 Udgift');
  });

  it.each(places)('stand over the column of names too: %s', async (_, css) => {
    const table = `<tr><th>Havneafsnit</th><th>Samlet budget</th><th>Udgift</th></tr>
      ${row('Nordhavn', '4.100', '4.250')}${row('Sydhavn', '920', '890')}`;
    const [header] = await rowsOf(css, table);
    expect(header).toBe('Havneafsnit\tSamlet budget\tUdgift');
  });
});
