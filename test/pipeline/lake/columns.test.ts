import { describe, expect, it } from 'vitest';
import { columnsText, rowsOfExtraction, toColumns, viewRows } from '../../../pipeline/lake/columns.ts';
import { columnsOf } from '../../../pipeline/lake/schema.ts';
import { corpus, extraction, fact } from './corpus.ts';

describe('rows by columns', () => {
  it('are looked up again as they were', () => {
    for (const given of corpus()) {
      const columns = toColumns(rowsOfExtraction(given));
      const rows = viewRows('facts', columns).map((row) =>
        Object.fromEntries(columnsOf('facts').map(({ name }) => [name, Reflect.get(row, name)])),
      );
      expect(rows).toEqual(given.facts);
    }
  });

  it('leave out a table without rows, which has none when it is looked up', () => {
    const columns = toColumns(rowsOfExtraction(extraction('d1', [])));
    expect(columns).not.toHaveProperty('facts');
    expect(viewRows('facts', columns)).toEqual([]);
  });

  it.each([
    ['a number that is none', { value: Number.NaN }, 'lake: facts.value must be DOUBLE: NaN'],
    ['part of a line', { line: 1.5 }, 'lake: facts.line must be INTEGER: 1.5'],
    [
      'an integer beyond what the column holds',
      { char_end: 2 ** 31 },
      'lake: facts.char_end must be INTEGER: 2147483648',
    ],
  ])('refuse %s', (_name, change, reason) => {
    expect(() => toColumns({ facts: [fact(change)] })).toThrow(reason);
  });
});

describe('the text that the database takes', () => {
  it('is the JSON of the value', () => {
    const value = { printed: ['16,2', null], quote: ['Økonomiudvalget \u{1F4B0} "mio. kr."\n\\udgift'] };
    expect(JSON.parse(columnsText(value))).toEqual(value);
  });

  it('has no half of a character, as broken text does', () => {
    expect(JSON.parse(columnsText({ text: ['kr.\ud83d', '\ude00 og \u{1F600}'] }))).toEqual({
      text: ['kr.\u{FFFD}', '\u{FFFD} og \u{1F600}'],
    });
  });
});
