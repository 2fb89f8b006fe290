/**
 * A question to the lake: its SQL and the columns that the answer must have.
 *
 * The same query runs in Node when the lake is written and in the browser's DuckDB. Every row passes through `decode`,
 * so that a view never sees a column that the SQL did not deliver. Sums and counts of whole numbers may come back as
 * 128-bit integers: cast them, `CAST(sum(x) AS DOUBLE)`; a plain `count(*)` is fine.
 */

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

type Columns = Readonly<Record<string, Column<unknown>>>;

type RowOfColumns<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer T> ? T : never;
};

/** A query with declared rows. `sql` takes its parameters from `?` in order. */
export interface Query<Row> {
  readonly name: string;
  readonly sql: string;
  readonly columns: readonly string[];
  /** Checks one raw row of the engine; throws, naming query and column, when it is not as declared. */
  decode(raw: Readonly<Record<string, unknown>>): Row;
}

/** The row type of a query. */
export type RowOf<Q> = Q extends Query<infer Row> ? Row : never;

/** Declares a query: a unique name, the columns of its answer in order, and the SQL over the lake's views. */
export function defineQuery<const C extends Columns>(definition: {
  readonly name: string;
  readonly columns: C;
  readonly sql: string;
}): Query<RowOfColumns<C>> {
  const { name, columns, sql } = definition;
  const names = Object.keys(columns);
  function decode(raw: Readonly<Record<string, unknown>>): RowOfColumns<C> {
    const entries = Object.entries(columns).map(([key, declared]): [string, unknown] => {
      if (!(key in raw)) throw new Error(`query ${name}: column ${key} is missing from the answer`);
      const value = declared.read(raw[key]);
      if (value === undefined) {
        throw new Error(`query ${name}: column ${key} is not ${declared.expects}: ${String(raw[key])}`);
      }
      return [key, value];
    });
    // Every declared column was read by its own declaration just above, which the compiler cannot follow through entries.
    return Object.fromEntries(entries) as RowOfColumns<C>;
  }
  return { name, sql, columns: names, decode };
}

/** The key under which the answer to a query with these parameters stands in the snapshot. */
export function snapshotKey<Row>(query: Query<Row>, parameters: readonly Parameter[] = []): string {
  return `${query.name} ${JSON.stringify(parameters)}`;
}

/** A query of the start view with its parameters: answered when the lake is written, shown before the engine is up. */
export interface StartQuery {
  readonly query: Query<unknown>;
  readonly parameters: readonly Parameter[];
}
