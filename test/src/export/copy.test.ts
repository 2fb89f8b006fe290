import { describe, expect, it } from 'vitest';
import { tableTexts } from '../../../src/export/copy.ts';

describe('copy', () => {
  it('gives a table for documents and tab-separated text for spreadsheets', () => {
    const { plain, html } = tableTexts(
      [
        ['Udvalg', 'Afvigelse'],
        ['Børn & Unge', '-8,1'],
      ],
      new Set([1]),
    );
    expect(plain).toBe('Udvalg\tAfvigelse\r\nBørn & Unge\t-8,1');
    expect(html).toBe(
      '<table><thead><tr><th>Udvalg</th><th>Afvigelse</th></tr></thead>' +
        '<tbody><tr><td>Børn &amp; Unge</td><td align="right">-8,1</td></tr></tbody></table>',
    );
  });

  it('keeps a text with tabs and line breaks in its cell', () => {
    expect(tableTexts([['a'], ['linje 1\n\tlinje 2']]).plain).toBe('a\r\nlinje 1 linje 2');
  });
});
