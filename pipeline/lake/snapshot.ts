/** Answers given at extract time: the start view's, so that charts stand before the engine is up, and those of all. */
import * as aq from 'arquero';
import type { DuckDBConnection } from '@duckdb/node-api';
import { places } from './queries/places.ts';
import { snapshotKey, type Columns, type StartQuery } from './queries/query.ts';
import type { LakeTable } from './schema.ts';
import { putOf } from './scope.ts';

/** The answer to each query under its `snapshotKey`, by columns: a third of the bytes that rows take. */
export type Snapshot = Readonly<Record<string, Columns>>;

/**
 * Characters that answers have at most together: those of the first screen are fetched before its first chart. Measured
 * on a municipality's 20 years, and on the totals of 98 municipalities in them.
 */
export const MOST = { snapshot: 2_500_000, everywhere: 12_000_000 } as const;

/**
 * Runs the queries over the lake's tables, which the connection has as views; `filesOf` names a table's files of a
 * municipality. Throws, naming the query, when one fails or its rows are not as declared. An answer that would make all
 * of them longer than `most` characters is left out: the engine gives it.
 */
export async function takeSnapshot(
  connection: DuckDBConnection,
  filesOf: (table: LakeTable, municipality: string) => readonly string[],
  queries: readonly StartQuery[],
  most: number,
): Promise<Snapshot> {
  const ranked = (await connection.runAndReadAll(places.sql)).getRowObjects().map((row) => places.decode(row));
  const answers: Record<string, Columns> = {};
  let length = 0;
  for (const { query, parameters } of queries) {
    async function ask(): Promise<Columns | null> {
      const put = putOf(query, parameters, ranked, filesOf);
      const result = await connection.stream(put.sql, [...put.parameters]);
      return readWithin(query, result.yieldRowObjects(), most - length);
    }
    const answer = await ask().catch((error: unknown) => {
      throw new Error(`snapshot: query ${query.name}: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (answer === null) continue;
    const added = JSON.stringify(answer).length;
    if (length + added > most) continue;
    length += added;
    answers[snapshotKey(query, parameters)] = answer;
  }
  return answers;
}

/** The rows of an answer by columns; null as soon as they have more characters than `most`, which is long before their end. */
async function readWithin(
  query: StartQuery['query'],
  parts: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>,
  most: number,
): Promise<Columns | null> {
  const charactersOf = (some: readonly unknown[]): number =>
    JSON.stringify(byColumns(query.columns, some).columns).length;
  const rows: unknown[] = [];
  let least = 0;
  for await (const part of parts) {
    const decoded = part.map((row) => query.decode(row));
    rows.push(...decoded);
    least += charactersOf(decoded) - charactersOf([]);
    if (least > most) return null;
  }
  return byColumns(query.columns, rows);
}

/** Arquero turns rows into columns: `aq.from` reads the named properties of each. */
function byColumns(names: readonly string[], rows: readonly unknown[]): Columns {
  const objects = rows.filter((row) => typeof row === 'object' && row !== null);
  const table = objects.length > 0 ? aq.from(objects, [...names]) : null;
  const values = (name: string): unknown[] => (table === null ? [] : Array.from(table.array(name)));
  return { rows: rows.length, columns: Object.fromEntries(names.map((name) => [name, values(name)])) };
}
