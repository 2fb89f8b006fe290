/** DuckDB in Node: rows are staged in its tables as they come, which spill to disk, and copied sorted into Parquet. */
import { rm } from 'node:fs/promises';
import { BLOB, DuckDBBlobValue, DuckDBDataChunk, DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, lakeSchema, lakeTables, type LakeTable } from './schema.ts';

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
const chunkRows = 2048;

/** Rows in a row group of a Parquet file: few, because a writer holds one in memory and a reader skips whole ones. */
const rowGroupRows = 10 * chunkRows;

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

/** The name of the staging table of one of the lake's tables. */
export const stagingOf = (table: LakeTable): string => `staging_${table}`;

/** Creates the staging table of each of the lake's tables. */
export async function createStaging(connection: DuckDBConnection): Promise<void> {
  for (const table of lakeTables) {
    const declared = columnsOf(table).map(
      ({ name, type, nullable }) => `${identifier(name)} ${type}${nullable ? '' : ' NOT NULL'}`,
    );
    await connection.run(`CREATE TABLE ${identifier(stagingOf(table))} (${declared.join(', ')})`);
  }
}

/** The form of rows by columns as `from_json` is told it: every table a structure of lists. */
const columnsForm = JSON.stringify(
  Object.fromEntries(
    lakeTables.map((table) => [table, Object.fromEntries(columnsOf(table).map(({ name, type }) => [name, [type]]))]),
  ),
);

/** Stages the rows in texts of JSON by columns (see columns.ts), at most `chunkRows` texts. */
export async function stageTexts(connection: DuckDBConnection, texts: readonly Uint8Array[]): Promise<void> {
  await connection.run('CREATE OR REPLACE TEMP TABLE incoming (text BLOB)');
  const chunk = DuckDBDataChunk.create([BLOB]);
  chunk.rowCount = texts.length;
  chunk.setColumns([texts.map((text) => new DuckDBBlobValue(text))]);
  const appender = await connection.createAppender('incoming');
  appender.appendDataChunk(chunk);
  appender.closeSync();
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE incoming AS
     SELECT unnest(from_json(decode(text), ${literal(columnsForm)})) FROM incoming`,
  );
  for (const table of lakeTables) {
    const values = columnsOf(table).map(({ name }) => `unnest(${identifier(table)}.${identifier(name)})`);
    await connection.run(`INSERT INTO ${identifier(stagingOf(table))} SELECT ${values.join(', ')} FROM incoming`);
  }
}

/** Marks staged facts that begin a series anew. */
export async function markBroken(connection: DuckDBConnection, facts: readonly string[]): Promise<void> {
  if (facts.length === 0) return;
  await connection.run(
    `UPDATE ${identifier(stagingOf('facts'))} SET break_before = true
     WHERE fact_id IN (SELECT unnest(from_json(?, '["VARCHAR"]')))`,
    [JSON.stringify(facts)],
  );
}

/** Rows that have the same value in a column. */
export interface Group {
  readonly value: string;
  readonly rows: number;
}

/** Counts a table's rows by the values of a text column, in alphabetical order. */
export async function groupRows(connection: DuckDBConnection, from: string, column: string): Promise<Group[]> {
  const [table, name] = [identifier(from), identifier(column)];
  const reader = await connection.runAndReadAll(
    `SELECT ${name}, count(*) FROM ${table} GROUP BY ${name} ORDER BY ${name}`,
  );
  return reader.getRows().map(([value, rows]) => ({ value: String(value), rows: Number(rows) }));
}

/**
 * Writes a municipality's staged rows (null: all) as one Parquet file (zstd) in the schema's order. Among rows that the
 * schema's order and key do not tell apart, which are of one document, the order of staging decides.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  table: LakeTable,
  municipality: string | null,
  file: string,
): Promise<void> {
  const { order, key } = lakeSchema[table];
  const by = [...new Set<string>([...order, ...key])].map((name) => `${identifier(name)} NULLS FIRST`);
  const where = municipality === null ? '' : `WHERE municipality_slug = ${literal(municipality)}`;
  await connection.run(
    `COPY (SELECT * FROM ${identifier(stagingOf(table))} ${where} ORDER BY ${[...by, 'rowid'].join(', ')})
     TO ${literal(file)} (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${rowGroupRows})`,
  );
}
