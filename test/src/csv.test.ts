import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/csv.ts';

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
});
