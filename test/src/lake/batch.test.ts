import { describe, expect, it } from 'vitest';
import { columnsOfAnswer, slicesOf } from '../../../src/lake/batch.ts';

function answer(types: readonly string[], rows: readonly (readonly unknown[])[]) {
  const fields = types.map((type, at) => ({ name: `c${String(at)}`, type: { toString: () => type } }));
  const batch = { numRows: rows.length, getChildAt: (at: number) => ({ get: (row: number) => rows[row]?.[at] }) };
  return [...slicesOf(fields, batch)][0] ?? columnsOfAnswer(fields);
}

describe('batch', () => {
  it('tells the columns before any row', () => {
    expect(columnsOfAnswer([{ name: 'value', type: { toString: () => 'Float64' } }])).toEqual({
      columns: [{ name: 'value', type: 'number' }],
      rows: [],
    });
  });

  it('gives plain values, whatever the engine made of them', () => {
    const { columns, rows } = answer(
      ['Utf8', 'Int64', 'Float64', 'Bool', 'Date32<DAY>'],
      [
        ['Sorø', 12n, 44.9, true, new Date('2024-03-14')],
        [null, null, null, undefined, null],
        ['', 0, Number.NaN, false, null],
      ],
    );
    expect(columns.map(({ type }) => type)).toEqual(['text', 'integer', 'number', 'truth', 'day']);
    expect(rows).toEqual([
      ['Sorø', 12, 44.9, true, '2024-03-14'],
      [null, null, null, null, null],
      ['', 0, Number.NaN, false, null],
    ]);
  });

  it('writes lists as JSON and keeps every digit of whole numbers that JavaScript cannot count to', () => {
    expect(answer(['List<Int64>', 'Int64'], [[[1n, 2n], 9_007_199_254_740_993n]]).rows).toEqual([
      ['["1","2"]', '9007199254740993'],
    ]);
  });

  it('takes texts out of the bytes that the engine has them in', () => {
    const texts = ['Sorø', '', null, 'Økonomiudvalget'];
    const bytes = texts.map((text) => new TextEncoder().encode(text ?? ''));
    const ends = bytes.map((_, at) => bytes.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));
    const chunk = {
      length: texts.length,
      nullCount: 1,
      values: new Uint8Array(bytes.flatMap((part) => [...part])),
      valueOffsets: new Int32Array([0, ...ends]),
      getValid: (at: number) => texts[at] !== null,
    };
    const never = (): never => {
      throw new Error('a text was read alone');
    };
    const batch = { numRows: texts.length, getChildAt: () => ({ data: [chunk], get: never }) };
    const fields = [{ name: 'committee', type: { toString: () => 'Utf8' } }];
    expect([...slicesOf(fields, batch)].flatMap(({ rows }) => rows)).toEqual(texts.map((text) => [text]));
  });

  it('hands on a large batch in slices, every row once', () => {
    const batch = { numRows: 1001, getChildAt: () => ({ get: (row: number) => row }) };
    const fields = [{ name: 'n', type: { toString: () => 'Int32' } }];
    const slices = [...slicesOf(fields, batch)].map(({ rows }) => rows);
    expect(slices.length).toBeGreaterThan(1);
    expect(slices.flat()).toEqual(Array.from({ length: 1001 }, (_, row) => [row]));
  });
});
