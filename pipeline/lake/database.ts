/** DuckDB in Node: rows are staged in its tables as they come, which spill to disk, and copied sorted into Parquet. */
import { rm } from 'node:fs/promises';
import {
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import { columnsOf, lakeSchema, type LakeTable, type SchemaColumn } from './schema.ts';

/** An open database; `close` ends it. */
export interface Database {
  readonly connection: DuckDBConnection;
  /** Another connection to the same rows: what is asked on several is answered at the same time. */
  connect(): Promise<DuckDBConnection>;
  /** Ends what is being asked on all connections. */
  readonly interrupt: () => void;
  close(): Promise<void>;
}

/** What the database may keep in memory before it moves rows to disk. */
const memoryLimit = '512MB';

/** DuckDB's own chunk size. */
export const chunkRows = 2048;

/** Rows in a row group of a Parquet file: few, because a writer holds one in memory and a reader skips whole ones. */
const rowGroupRows = 10 * chunkRows;

/** Chunks after which staged rows become the table's own, which it can move to disk. */
const chunksHeld = 16;

const types = { VARCHAR, INTEGER, DOUBLE, BOOLEAN } as const;

/**
 * Opens an empty database in memory; what does not fit goes to the folder `spill`. One thread for each statement, so
 * that a file's row groups always come in the same order.
 */
export async function openDatabase(spill: string): Promise<Database> {
  const settings = { threads: '1', memory_limit: memoryLimit, temp_directory: spill };
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connections: DuckDBConnection[] = [];
  async function connect(): Promise<DuckDBConnection> {
    const connection = await instance.connect();
    connections.push(connection);
    return connection;
  }
  return {
    connection: await connect(),
    connect,
    interrupt: () => {
      for (const connection of connections) connection.interrupt();
    },
    close: async () => {
      for (const connection of connections) connection.closeSync();
      instance.closeSync();
      await rm(spill, { recursive: true, force: true });
    },
  };
}

/** A name as SQL text: `name "with quotes"` becomes `"name ""with quotes"""`. */
function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function isOfType(value: unknown, type: SchemaColumn['type']): value is string | number | boolean {
  switch (type) {
    case 'VARCHAR':
      return typeof value === 'string';
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'DOUBLE':
      return typeof value === 'number' && Number.isFinite(value);
    case 'INTEGER':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 0x7fffffff;
  }
}

function checked(table: LakeTable, column: SchemaColumn, value: unknown): DuckDBValue {
  if (value === null && column.nullable) return null;
  if (isOfType(value, column.type)) return value;
  throw new Error(
    `lake: ${table}.${column.name} must be ${column.type}${column.nullable ? ' or NULL' : ''}: ${String(value)}`,
  );
}

/** The name of the staging table of one of the lake's tables. */
export const stagingOf = (table: LakeTable): string => `staging_${table}`;

/** Rows of one table on their way into the lake. */
export interface Staging {
  /** Takes at most `chunkRows` rows as columns in the schema's order; throws at a value that its column forbids. */
  append(columns: readonly (readonly unknown[])[]): void;
  close(): void;
}

/** Creates the staging table of one of the lake's tables. */
export async function openStaging(connection: DuckDBConnection, table: LakeTable): Promise<Staging> {
  const columns = columnsOf(table);
  const declared = columns
    .map(({ name, type, nullable }) => `${identifier(name)} ${type}${nullable ? '' : ' NOT NULL'}`)
    .join(', ');
  await connection.run(`CREATE TABLE ${identifier(stagingOf(table))} (${declared})`);
  const appender = await connection.createAppender(stagingOf(table));
  // One chunk for all rows: its memory is outside of JavaScript's heap and would pile up until a late collection.
  const chunk = DuckDBDataChunk.create(columns.map(({ type }) => types[type]));
  let held = 0;
  return {
    append: (values) => {
      chunk.reset();
      chunk.rowCount = values[0]?.length ?? 0;
      chunk.setColumns(
        columns.map((column, place) => (values[place] ?? []).map((value) => checked(table, column, value))),
      );
      appender.appendDataChunk(chunk);
      held += 1;
      if (held % chunksHeld === 0) appender.flushSync();
    },
    close: () => {
      appender.closeSync();
    },
  };
}

/** A group of staged rows: the values of the grouping columns and how many rows have them. */
export interface Group {
  readonly values: readonly string[];
  readonly rows: number;
}

/** Counts the staged rows by text columns, sorted; without columns all of them, in one group. */
export async function groupStaged(
  connection: DuckDBConnection,
  table: LakeTable,
  columns: readonly string[],
): Promise<Group[]> {
  const names = columns.map(identifier).join(', ');
  const from = identifier(stagingOf(table));
  const reader = await connection.runAndReadAll(
    columns.length === 0
      ? `SELECT count(*) FROM ${from}`
      : `SELECT ${names}, count(*) FROM ${from} GROUP BY ${names} ORDER BY ${names}`,
  );
  return reader.getRows().map((row) => ({ values: row.slice(0, -1).map(String), rows: Number(row.at(-1)) }));
}

/**
 * Writes staged rows as one Parquet file (zstd) in the schema's order; `only` chooses those with certain values. Among
 * rows that the schema's order and key do not tell apart, which are of one document, the order of staging decides.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  table: LakeTable,
  only: Readonly<Record<string, string>>,
  file: string,
): Promise<void> {
  const { order, key } = lakeSchema[table];
  const by = [...new Set<string>([...order, ...key])].map((name) => `${identifier(name)} NULLS FIRST`);
  const conditions = Object.entries(only).map(([name, value]) => `${identifier(name)} = ${literal(value)}`);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  await connection.run(
    `COPY (SELECT * FROM ${identifier(stagingOf(table))} ${where} ORDER BY ${[...by, 'rowid'].join(', ')})
     TO ${literal(file)} (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${rowGroupRows})`,
  );
}
