/** DuckDB in Node: the in-memory database, and columns into Parquet files. */
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
import type { LakeTable, SchemaColumn } from './schema.ts';

/** An open database; `close` ends it. */
export interface Database {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** A column with its values, one for each row. */
export interface Values {
  readonly column: SchemaColumn;
  readonly values: readonly unknown[];
}

/** DuckDB's own chunk size. */
const chunkRows = 2048;

const types = { VARCHAR, INTEGER, DOUBLE, BOOLEAN } as const;

/** Opens an empty database in memory. One thread, so that a file's row groups always come in the same order. */
export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
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

/** Writes the columns as one Parquet file (zstd), rows in the order given; throws at a value that its column forbids. */
export async function writeParquet(
  connection: DuckDBConnection,
  table: LakeTable,
  columns: readonly Values[],
  file: string,
): Promise<void> {
  const staging = identifier(`staging_${table}`);
  const declared = columns
    .map(({ column }) => `${identifier(column.name)} ${column.type}${column.nullable ? '' : ' NOT NULL'}`)
    .join(', ');
  await connection.run(`CREATE OR REPLACE TABLE ${staging} (${declared})`);
  const appender = await connection.createAppender(`staging_${table}`);
  const rows = columns[0]?.values.length ?? 0;
  for (let start = 0; start < rows; start += chunkRows) {
    const end = Math.min(start + chunkRows, rows);
    const chunk = DuckDBDataChunk.create(
      columns.map(({ column }) => types[column.type]),
      end - start,
    );
    chunk.setColumns(
      columns.map(({ column, values }) => values.slice(start, end).map((value) => checked(table, column, value))),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(`COPY ${staging} TO ${literal(file)} (FORMAT PARQUET, COMPRESSION ZSTD)`);
  await connection.run(`DROP TABLE ${staging}`);
}
