import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFor, isPacked, pack, unpack, valueAt, type Values } from '../../../pipeline/lake/packed.ts';

const same = (value: unknown): unknown => value;

/** The values of all rows. */
function read(values: Values, rows: number): unknown[] {
  const column = unpack(values, rows, same);
  return Array.from({ length: rows }, (_, row) => valueAt(column, row));
}

/** What stands in the file is JSON. */
const written = (values: readonly unknown[]): ReturnType<typeof pack> => {
  const packed = pack(values);
  const parsed: unknown = JSON.parse(JSON.stringify(packed));
  return isPacked(parsed) || Array.isArray(parsed) ? parsed : [];
};

describe('a column of an answer', () => {
  it('names few values once and says for each row which it is', () => {
    const committees = ['Økonomiudvalget', null, 'Økonomiudvalget', 'Økonomiudvalget', null];
    expect(pack(committees)).toEqual({ of: ['Økonomiudvalget', null], at: ' !  !' });
  });

  it('names one value for all rows once', () => {
    expect(pack(['soroe', 'soroe', 'soroe'])).toEqual({ of: ['soroe'], at: '' });
    expect(read({ of: ['soroe'], at: '' }, 3)).toEqual(['soroe', 'soroe', 'soroe']);
  });

  it('stands as it is where each row has a value of its own', () => {
    expect(pack(['a1', 'b2', 'c3'])).toEqual(['a1', 'b2', 'c3']);
    expect(pack([])).toEqual([]);
  });

  it('comes back as it was, whatever it holds', () => {
    const value = fc.oneof(fc.constantFrom('drift', 'anlæg', null, true, false), fc.integer(), fc.string());
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const column = written(values);
        expect(isFor(column, values.length)).toBe(true);
        expect(read(column, values.length)).toEqual(values);
      }),
    );
    const many = Array.from({ length: 60_000 }, (_, at) => at % 700);
    expect(read(written(many), many.length)).toEqual(many);
  });

  it('is refused when it has values for other rows', () => {
    expect(isFor(['a'], 2)).toBe(false);
    expect(isFor({ of: ['a', 'b'], at: ' ' }, 2)).toBe(false);
    expect(isFor({ of: [], at: '' }, 2)).toBe(false);
    expect(() => unpack({ of: ['a'], at: ' !' }, 2, same)).toThrow('packed: a row has a value that is not there');
  });

  it('has each value checked once', () => {
    let checked = 0;
    unpack(pack(Array.from({ length: 100 }, () => 'accounts')), 100, () => (checked += 1));
    expect(checked).toBe(1);
  });
});
