/** The snapshot: the start view's queries answered once at extract time, so that charts stand before the engine is up. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { snapshotKey, type StartQuery } from './queries/query.ts';
import type { LakeTable } from './schema.ts';
import { createView } from './statements.ts';

/** The files of one table of the lake. */
export interface TableFiles {
  readonly name: LakeTable;
  readonly files: readonly string[];
}

/** The rows of each query under its `snapshotKey`. */
export type Snapshot = Readonly<Record<string, readonly unknown[]>>;

/** Runs the queries over the Parquet files; throws, naming the query, when one fails or its rows are not as declared. */
export async function takeSnapshot(
  connection: DuckDBConnection,
  tables: readonly TableFiles[],
  startQueries: readonly StartQuery[],
): Promise<Snapshot> {
  for (const { name, files } of tables) await connection.run(createView(name, files));
  const answers: [string, readonly unknown[]][] = [];
  for (const { query, parameters } of startQueries) {
    const reader = await connection.runAndReadAll(query.sql, [...parameters]).catch((error: unknown) => {
      throw new Error(`snapshot: query ${query.name}: ${error instanceof Error ? error.message : String(error)}`);
    });
    answers.push([snapshotKey(query, parameters), reader.getRowObjects().map((row) => query.decode(row))]);
  }
  return Object.fromEntries(answers);
}
