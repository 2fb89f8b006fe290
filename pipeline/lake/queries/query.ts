/**
 * A question to the lake: its SQL and the columns that the answer must have.
 *
 * The same query runs in Node when the lake is written and in the browser's DuckDB. Every row passes through `decode`,
 * so that a view never sees a column that the SQL did not deliver. Sums and counts of whole numbers may come back as
 * 128-bit integers: cast them, `CAST(sum(x) AS DOUBLE)`; a plain `count(*)` is fine.
 */

import { unpack, valueAt, type Unpacked, type Values } from '../packed.ts';
import { lakeTables, type LakeTable } from '../schema.ts';

/** A value bound to a `?` of a query. */
export type Parameter = string | number | boolean | null;

/** How one column of an answer is checked. `expects` completes the error message "column X is not ...". */
export interface Column<T> {
  readonly expects: string;
  /** The checked value, or undefined when the raw value is not of the column's kind. */
  read(raw: unknown): T | undefined;
}

/** A column that can be declared nullable. */
export interface RequiredColumn<T> extends Column<T> {
  nullable(): Column<T | null>;
}

function column<T>(expects: string, read: (raw: unknown) => T | undefined): RequiredColumn<T> {
  return {
    expects,
    read,
    nullable: () => ({
      expects: `${expects} or NULL`,
      read: (raw) => (raw === null || raw === undefined ? null : read(raw)),
    }),
  };
}

/** A column of text. */
export function text(): RequiredColumn<string> {
  return column('text', (raw) => (typeof raw === 'string' ? raw : undefined));
}

/** A column of text that must be one of the given words. */
export function oneOf<const T extends string>(...words: readonly T[]): RequiredColumn<T> {
  return column(`one of ${words.join(', ')}`, (raw) => words.find((word) => word === raw));
}

/** A column of numbers; 64-bit integers are narrowed when nothing is lost by it. */
export function number(): RequiredColumn<number> {
  return column('a number', (raw) => {
    const value = typeof raw === 'bigint' ? Number(raw) : raw;
    if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    return typeof raw === 'bigint' && !Number.isSafeInteger(value) ? undefined : value;
  });
}

/** A column of truth values. */
export function boolean(): RequiredColumn<boolean> {
  return column('true or false', (raw) => (typeof raw === 'boolean' ? raw : undefined));
}

type Declared = Readonly<Record<string, Column<unknown>>>;

/**
 * A row of an answer, whose values may be getters: being a class, it is not spread (ESLint's no-misused-spread), for a
 * spread would copy none of them.
 */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its members are the columns that a query declares
export class LakeRow {}

type RowOfColumns<C extends Declared> = LakeRow & {
  readonly [Name in keyof C]: C[Name] extends Column<infer T> ? T : never;
};

/**
 * Which rows the tables hold that a query names.
 *
 * `lake`: the whole lake's. `documents`: likewise, for the list of documents alone, which is remembered.
 * `municipality`: those of the municipality that the first parameter names ('' for the one to start with), which does
 * not reach the SQL. `others`: those of up to three other municipalities than that one, those with most figures first.
 * `everywhere`: the whole lake's, to compare all municipalities; answered when the lake is written. `fact`: those of
 * the municipality whose fact the first parameter names.
 */
export type Reads = 'lake' | 'documents' | 'municipality' | 'others' | 'everywhere' | 'fact';

/** An answer as the engine gives it: its columns by name, each with one value for every row. */
export interface Columns {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Values>>;
}

/** A query with declared rows. `sql` takes its parameters from `?` in order. */
export interface Query<Row> {
  readonly name: string;
  readonly sql: string;
  readonly reads: Reads;
  /** It is answered for each municipality when the lake is written. */
  readonly prepared: boolean;
  /** Its rows are some of this query's: where they were not written with the lake, these are given instead. */
  readonly partOf: Query<Row> | null;
  /** The tables of the lake that the SQL names. */
  readonly tables: readonly LakeTable[];
  readonly columns: readonly string[];
  /** Checks one raw row of the engine; throws, naming query and column, when it is not as declared. */
  decode(raw: Readonly<Record<string, unknown>>): Row;
  /**
   * Checks a whole answer likewise. Of a query that is answered when the lake is written, which may have thousands of
   * rows, the rows look their values up in the columns and have no properties of their own: name what is copied from
   * them.
   */
  decodeColumns(answer: Columns): Row[];
}

/** The row type of a query. */
export type RowOf<Q> = Q extends Query<infer Row> ? Row : never;

/** A row that lies in columns: a value is looked up when it is asked for, and most never are. */
type RowInColumns = new (columns: readonly Unpacked<unknown>[], at: number) => object;

/** A class for each query, as the engine is quick with objects that have one form. */
function rowOf(names: readonly string[]): RowInColumns {
  class Row extends LakeRow {
    readonly #columns: readonly Unpacked<unknown>[];
    readonly #at: number;
    constructor(columns: readonly Unpacked<unknown>[], at: number) {
      super();
      this.#columns = columns;
      this.#at = at;
    }
    static read(row: Row, index: number): unknown {
      const column = row.#columns[index];
      return column === undefined ? undefined : valueAt(column, row.#at);
    }
  }
  for (const [index, name] of names.entries()) {
    Object.defineProperty(Row.prototype, name, {
      enumerable: true,
      get(this: Row) {
        return Row.read(this, index);
      },
    });
  }
  return Row;
}

/**
 * Declares a query: a unique name, what it reads (the whole lake by default), its answer's columns in order, its SQL.
 */
export function defineQuery<const C extends Declared>(definition: {
  readonly name: string;
  readonly reads?: Reads;
  readonly prepared?: boolean;
  readonly partOf?: Query<RowOfColumns<C>>;
  readonly columns: C;
  readonly sql: string;
}): Query<RowOfColumns<C>> {
  const { name, reads = 'lake', prepared = false, partOf = null, columns, sql } = definition;
  const declared = Object.entries(columns);
  const Row = prepared || reads === 'others' || reads === 'everywhere' ? rowOf(declared.map(([key]) => key)) : null;
  function missing(key: string): Error {
    return new Error(`query ${name}: column ${key} is missing from the answer`);
  }
  function checked(key: string, column: Column<unknown>, raw: unknown): unknown {
    const value = column.read(raw);
    if (value === undefined) throw new Error(`query ${name}: column ${key} is not ${column.expects}: ${String(raw)}`);
    return value;
  }
  // Every declared column was read by its own declaration, which the compiler cannot follow.
  const asRow = (row: Readonly<Record<string, unknown>>): RowOfColumns<C> => row as RowOfColumns<C>;
  function decode(raw: Readonly<Record<string, unknown>>): RowOfColumns<C> {
    const row: Record<string, unknown> = {};
    for (const [key, column] of declared) {
      if (!(key in raw)) throw missing(key);
      row[key] = checked(key, column, raw[key]);
    }
    return asRow(row);
  }
  function decodeColumns(answer: Columns): RowOfColumns<C>[] {
    const read = declared.map(([key, column]) => {
      const values = answer.columns[key];
      if (values === undefined) throw missing(key);
      return { key, values: unpack(values, answer.rows, (raw) => checked(key, column, raw)) };
    });
    if (Row !== null) {
      const named = read.map(({ values }) => values);
      // It has a getter for every column.
      return Array.from({ length: answer.rows }, (_, at) => new Row(named, at) as RowOfColumns<C>);
    }
    return Array.from({ length: answer.rows }, (_, at) => {
      const row: Record<string, unknown> = {};
      for (const { key, values } of read) row[key] = valueAt(values, at);
      return asRow(row);
    });
  }
  const tables = lakeTables.filter((table) => new RegExp(String.raw`\b(?:FROM|JOIN)\s+${table}\b`, 'u').test(sql));
  return { name, reads, prepared, partOf, tables, sql, columns: declared.map(([key]) => key), decode, decodeColumns };
}

/** The key under which the answer to a query with these parameters stands in the snapshot. */
export function snapshotKey({ name }: { readonly name: string }, parameters: readonly Parameter[] = []): string {
  return `${name} ${JSON.stringify(parameters)}`;
}

/** Stands for each municipality in the parameters of a query that is answered when the lake is written. */
export const eachMunicipality = '*';

/** A query with its parameters that is answered when the lake is written, so that the engine need not be up. */
export interface StartQuery {
  readonly query: Query<unknown>;
  readonly parameters: readonly Parameter[];
}
