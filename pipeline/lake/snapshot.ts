/** The snapshot: the start view's queries answered once at extract time, so that charts stand before the engine is up. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { places } from './queries/places.ts';
import { snapshotKey, type Columns, type StartQuery } from './queries/query.ts';
import type { LakeTable } from './schema.ts';
import { ScopeSchemas } from './scope.ts';
import { createView } from './statements.ts';

/** The files of one table of the lake. */
export interface TableFiles {
  readonly name: LakeTable;
  readonly files: readonly string[];
}

/** The answer to each query under its `snapshotKey`, by columns: a third of the bytes that rows take. */
export type Snapshot = Readonly<Record<string, Columns>>;

/** Characters that a snapshot has at most: it is fetched before the first chart. Measured on a municipality's 20 years. */
const MOST = 2_500_000;

/**
 * Runs the queries over the Parquet files; throws, naming the query, when one fails or its rows are not as declared. An
 * answer that would make the snapshot too large is left out: the engine gives it.
 */
export async function takeSnapshot(
  connection: DuckDBConnection,
  tables: readonly TableFiles[],
  startQueries: readonly StartQuery[],
): Promise<Snapshot> {
  for (const { name, files } of tables) await connection.run(createView(name, files));
  const scopes = new ScopeSchemas((sql) => connection.run(sql));
  const answers: Record<string, Columns> = {};
  let length = 0;
  for (const { query, parameters } of startQueries) {
    async function ask(): Promise<Columns> {
      const bound = await scopes.enter(query, parameters, async () =>
        (await connection.runAndReadAll(places.sql)).getRowObjectsJS().map((row) => places.decode(row)),
      );
      const reader = await connection.runAndReadAll(query.sql, [...bound]);
      return byColumns(
        query.columns,
        reader.getRowObjects().map((row) => query.decode(row)),
      );
    }
    const answer = await ask().catch((error: unknown) => {
      throw new Error(`snapshot: query ${query.name}: ${error instanceof Error ? error.message : String(error)}`);
    });
    const added = JSON.stringify(answer).length;
    if (length + added > MOST) continue;
    length += added;
    answers[snapshotKey(query, parameters)] = answer;
  }
  await scopes.leave();
  return answers;
}

function byColumns(names: readonly string[], rows: readonly unknown[]): Columns {
  const values = (name: string): unknown[] =>
    rows.map((row): unknown => (typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined));
  return { rows: rows.length, columns: Object.fromEntries(names.map((name) => [name, values(name)])) };
}
