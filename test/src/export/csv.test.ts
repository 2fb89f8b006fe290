import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { csvLines, DANISH_EXCEL, STANDARD, writeCsv } from '../../../src/export/csv.ts';

describe('CSV', () => {
  it('writes semicolon, decimal comma and byte-order mark in Danish', () => {
    expect(writeCsv(['udvalg', 'pct'], [['Økonomiudvalget', -3.1]], 'da')).toBe(
      '\uFEFFudvalg;pct\r\nØkonomiudvalget;-3,1\r\n',
    );
  });

  it('writes comma and decimal point in English', () => {
    expect(writeCsv(['a', 'b'], [['x', 1.5]], 'en')).toBe('\uFEFFa,b\r\nx,1.5\r\n');
  });

  it('quotes what would break a line or a column', () => {
    expect(writeCsv(['a'], [['han sagde "ja"; så\nnej']], 'da')).toBe('\uFEFFa\r\n"han sagde ""ja""; så\nnej"\r\n');
  });

  it('leaves NULL empty and keeps truth values', () => {
    expect(writeCsv(['a', 'b', 'c'], [[null, undefined, true]], 'da')).toBe('\uFEFFa;b;c\r\n;;true\r\n');
  });

  it('is read back by a reader of each dialect, with every field as it was', () => {
    const rows = [
      ['Kultur; Fritid', 'linje 1\r\nlinje 2', '"citat"', 'a,b'],
      ['', ' mellemrum ', "d'Or", '3'],
    ];
    expect(dsvFormat(';').parseRows(csvLines(rows, DANISH_EXCEL))).toEqual(rows);
    expect(dsvFormat(',').parseRows(csvLines(rows, STANDARD))).toEqual(rows);
  });

  it('keeps bullets and ids as text where a spreadsheet would compute or round them, and signed numbers as they are', () => {
    const fields = ['- På landsplan har 7.514 svaret', '=1+1', '-1.710', '+0,4', '+45 12', '1234567e89012345'];
    expect(dsvFormat(';').parseRows(csvLines([fields], DANISH_EXCEL))).toEqual([
      ["'- På landsplan har 7.514 svaret", "'=1+1", '-1.710', '+0,4', "'+45 12", '="1234567e89012345"'],
    ]);
    expect(dsvFormat(',').parseRows(csvLines([fields], STANDARD))).toEqual([fields]);
  });

  it('keeps zeros in front, long numbers, and what looks like a day, where a spreadsheet would change them', () => {
    const fields = ['0012', '12345678901234567890', '1,2345678901234567', '3-4', '12.5', '2024-09', '1/2', '10e3'];
    expect(dsvFormat(';').parseRows(csvLines([fields], DANISH_EXCEL))).toEqual([fields.map((text) => `="${text}"`)]);
    const kept = ['2024-03-14', '1.710', '44,9', '215', '24/12345', '2023/2024', '0', 'nr. 38', '0,5'];
    expect(dsvFormat(';').parseRows(csvLines([kept], DANISH_EXCEL))).toEqual([kept]);
  });

  it('ends a text that no cell has room for in an ellipsis, for a spreadsheet alone', () => {
    const long = ['x'.repeat(40_000)];
    const [[cut = ''] = []] = dsvFormat(';').parseRows(csvLines([long], DANISH_EXCEL));
    expect([cut.length, cut.at(-1)]).toEqual([32_767, '…']);
    expect(dsvFormat(',').parseRows(csvLines([long], STANDARD))).toEqual([long]);
  });

  it('tells nothing, the empty text, no number and infinity apart', () => {
    expect(csvLines([[null, '', Number.NaN, -Infinity]], STANDARD)).toBe(',"",NaN,-inf\r\n');
  });

  it('follows RFC 4180 without a mark in the standard dialect', () => {
    expect(STANDARD.mark + csvLines([['a', 1.5, null]], STANDARD)).toBe('a,1.5,\r\n');
  });
});
