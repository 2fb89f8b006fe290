/** Columns of answers as they are written with the lake: values that are few stand there once. */

/**
 * A column of few values: each once, and a character for every row that says which. Without characters all rows have
 * the first.
 */
export interface Packed {
  readonly of: readonly unknown[];
  readonly at: string;
}

/** What a column of an answer holds, a value for every row. */
export type Values = readonly unknown[] | Packed;

/** The character of the first value: the first that JSON writes as itself. */
const FIRST = 0x20;

/** Characters from here on are halves of others. */
const HALVES = 0xd800;

export function isPacked(values: unknown): values is Packed {
  if (typeof values !== 'object' || values === null || !('of' in values) || !('at' in values)) return false;
  return Array.isArray(values.of) && typeof values.at === 'string';
}

/** The shorter form of a column, as JSON. */
export function pack(values: readonly unknown[]): Values {
  const places = new Map<unknown, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  if (places.size > HALVES - FIRST || values.length === 0) return values;
  const of = [...places.keys()];
  const at =
    of.length === 1 ? '' : values.map((value) => String.fromCharCode(FIRST + (places.get(value) ?? 0))).join('');
  const packed = { of, at };
  return JSON.stringify(packed).length < JSON.stringify(values).length ? packed : values;
}

/** Whether a column has a value for each of so many rows. */
export function isFor(values: Values, rows: number): boolean {
  if (!isPacked(values)) return values.length === rows;
  return values.at === '' ? values.of.length === 1 : values.at.length === rows;
}

/** A column whose values are looked up when they are asked for. `at` is null where each row has a value of its own. */
export interface Unpacked<T> {
  readonly of: readonly T[];
  readonly at: string | null;
}

/** A column of so many rows, each of the few values changed once. */
export function unpack<T>(values: Values, rows: number, change: (value: unknown) => T): Unpacked<T> {
  if (!isPacked(values)) return { of: Array.from({ length: rows }, (_, row) => change(values[row])), at: null };
  const { of, at } = values;
  for (let row = 0; row < at.length; row += 1) {
    if (at.charCodeAt(row) - FIRST >= of.length) throw new Error('packed: a row has a value that is not there');
  }
  return { of: of.map((value) => change(value)), at };
}

/** The value of a row. */
export function valueAt<T>({ of, at }: Unpacked<T>, row: number): T | undefined {
  if (at === null) return of[row];
  return at === '' ? of[0] : of[at.charCodeAt(row) - FIRST];
}
