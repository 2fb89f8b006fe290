import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../pipeline/read/html.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The lines of a page with text in them; headings begin with "# ", cells are parted by " | ". */
function lines(body: string): string[] {
  const { document } = readHtml(utf8(`<!doctype html><html><body>${body}</body></html>`), 'a.html');
  return document.lines
    .filter((line) => line.text !== '')
    .map((line) => `${line.heading === true ? '# ' : ''}${line.text.replaceAll('\t', ' | ')}`);
}

describe('a table of figures', () => {
  it('has a line for each row, below its caption', () => {
    expect(
      lines(`<p>Før.</p><table><caption>Tabel 1. Regnskab 2023 (mio. kr.)</caption>
        <tr><th>Område</th><th>Budget</th><th>Regnskab</th></tr>
        <tr><td>Skoler</td><td>120,5</td><td></td></tr><tr><td>Haller</td><td>8,4</td><td>&minus;0,3</td></tr></table>`),
    ).toEqual([
      'Før.',
      'Tabel 1. Regnskab 2023 (mio. kr.)',
      'Område | Budget | Regnskab',
      'Skoler | 120,5 | ',
      'Haller | 8,4 | −0,3',
    ]);
  });

  it('has one header row with all the words above each column', () => {
    expect(
      lines(`<table><thead><tr><th rowspan="2">Område</th><th colspan="2">2024</th><th colspan="2">2025</th></tr>
        <tr><th>Korri-<br>geret budget</th><th>Regnskab</th><th>Budget</th><th>Forventet</th></tr></thead>
        <tbody><tr><td>Skoler</td><td>1,0</td><td>2,0</td><td>3,0</td><td>4,0</td></tr></tbody></table>`),
    ).toEqual([
      'Område | 2024 Korrigeret budget | 2024 Regnskab | 2025 Budget | 2025 Forventet',
      'Skoler | 1,0 | 2,0 | 3,0 | 4,0',
    ]);
  });

  it('keeps its section rows, its foot last, and drops empty columns and rows', () => {
    expect(
      lines(`<table><tfoot><tr><td>I alt</td><td></td><td>3,5</td></tr></tfoot>
        <tr><th>Område</th><th></th><th>Afvigelse</th></tr><tr><th colspan="3">Drift</th></tr>
        <tr><td>Skoler</td><td>&nbsp;</td><td>1,5</td></tr><tr><td></td><td></td><td></td></tr><tr><td>Haller</td><td></td><td>2,0</td></tr></table>`),
    ).toEqual(['Område | Afvigelse', 'Drift | ', 'Skoler | 1,5', 'Haller | 2,0', 'I alt | 3,5']);
  });

  it('has the names that reach over several rows as section rows', () => {
    expect(
      lines(`<table><tr><th>Udvalg</th><th>Område</th><th>2024</th></tr>
        <tr><td rowspan="2">Økonomiudvalget</td><td>Løn</td><td>5,0</td></tr><tr><td>Tilskud</td><td>1,0</td></tr>
        <tr><td rowspan="2">Kulturudvalget</td><td>Haller</td><td>2,0</td></tr><tr><td>Biblioteker</td><td>3,0</td></tr>
        <tr><td colspan="2">I alt</td><td>11,0</td></tr></table>`),
    ).toEqual([
      'Område | 2024',
      'Økonomiudvalget | ',
      'Løn | 5,0',
      'Tilskud | 1,0',
      'Kulturudvalget | ',
      'Haller | 2,0',
      'Biblioteker | 3,0',
      'I alt | 11,0',
    ]);
  });

  it('has a first row that reaches over all columns as its caption', () => {
    expect(
      lines(
        '<table><tr><td colspan="2"><b>Forbrug i 1.000 kr.</b></td></tr><tr><td></td><td>2024</td></tr><tr><td>Skoler</td><td>4.200</td></tr></table>',
      ),
    ).toEqual(['Forbrug i 1.000 kr.', ' | 2024', 'Skoler | 4.200']);
  });

  it('has a first row with one cell above its headers as its caption', () => {
    expect(
      lines(`<table><tr><td><p><b>Tabel 1: Drift</b></p></td><td></td></tr><tr><td><p>Område</p></td><td><p>Budget</p></td></tr>
        <tr><td><p>Havne</p></td><td><p>12,5</p></td></tr></table>`),
    ).toEqual(['Tabel 1: Drift', 'Område | Budget', 'Havne | 12,5']);
  });

  it('has a row for each line where a row of cells stacks them', () => {
    expect(
      lines(
        '<table><tr><th>Område</th><th>2024</th></tr><tr><td>Skoler<br>Haller</td><td>1,5<br>-2,0</td></tr></table>',
      ),
    ).toEqual(['Område | 2024', 'Skoler | 1,5', 'Haller | -2,0']);
  });

  it('keeps the marks of footnotes apart from the digits', () => {
    expect(
      lines(
        '<table><tr><th>Område</th><th>Afvigelse<sup>1</sup></th></tr><tr><td>Skoler</td><td>1,5<sup>2</sup></td></tr></table><p>Hallen er 200 m<sup>2</sup></p>',
      ),
    ).toEqual(['Område | Afvigelse¹', 'Skoler | 1,5', 'Hallen er 200 m²']);
  });

  it('is whole where the page closes neither cells nor rows', () => {
    expect(
      lines('<table><tr><th>Område<th>Budget<tr><td><b>Skoler<td>1,5<tr><td>Haller<td>2,0</table><p>Efter.</p>'),
    ).toEqual(['Område | Budget', 'Skoler | 1,5', 'Haller | 2,0', 'Efter.']);
  });
});

describe('a table that lays out the page', () => {
  it('is read as the text in its cells', () => {
    expect(
      lines(`<table><tr><td><span class="label">4</span></td><td><h2>Budgetopfølgning</h2><p>Godkendt.</p>
        <table><tr><th>Område</th><th>2024</th></tr><tr><td>Skoler</td><td>1,5</td></tr></table></td></tr></table>`),
    ).toEqual(['# 4. Budgetopfølgning', 'Godkendt.', 'Område | 2024', 'Skoler | 1,5']);
  });

  it('has a line for each row of short cells', () => {
    expect(
      lines(`<table><tr><td>Mødedato:</td><td>14-03-2024 kl. 16.00</td></tr><tr><td>Udvalg</td><td>Økonomiudvalget</td></tr>
        <tr><td>Sagsnr.</td><td>24/1188</td></tr></table>
        <table><tr><td>1.</td><td>Godkendelse af dagsorden</td></tr><tr><td>2.</td><td>Regnskab</td></tr></table>`),
    ).toEqual([
      'Mødedato: 14-03-2024 kl. 16.00',
      'Udvalg: Økonomiudvalget',
      'Sagsnr.: 24/1188',
      '1. Godkendelse af dagsorden',
      '2. Regnskab',
    ]);
  });

  it('is a list of links, though it counts pages', () => {
    expect(
      lines(
        '<table><tr><td><a href="/1">Budget</a></td><td>3</td></tr><tr><td><a href="/2">Regnskab</a></td><td>12</td></tr></table>',
      ),
    ).toEqual(['Budget: 3', 'Regnskab: 12']);
  });

  it('loses no text that stands beside its rows', () => {
    expect(lines('<table><h2>1. Budget</h2><p>Godkendt.</p></table>')).toEqual(['# 1. Budget', 'Godkendt.']);
  });
});
