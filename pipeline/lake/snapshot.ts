/** Answers given when the lake is written, so that charts stand before the engine is up. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import * as aq from 'arquero';
import type { DuckDBConnection } from '@duckdb/node-api';
import { answersFolder, folderOf, municipalityOf, type Staged } from './package.ts';
import { formatAnswers } from './answers.ts';
import { pack } from './packed.ts';
import { places } from './queries/places.ts';
import { eachMunicipality, snapshotKey, type Columns, type StartQuery } from './queries/query.ts';
import type { LakeTable } from './schema.ts';
import { putOf, type Ranked } from './scope.ts';

/** The answer to each query under its `snapshotKey`, by packed columns: a tenth of the bytes that rows take. */
type Snapshot = Readonly<Record<string, Columns>>;

/**
 * Characters that answers have at most together: those of the first screen are fetched before its first chart. Measured
 * on a municipality's 20 years, and on the totals of 98 municipalities in them.
 */
const MOST = { snapshot: 200_000, everywhere: 4_000_000, answers: 2_500_000 } as const;

/** The files of answers: of the first screen, of all municipalities together, of each. */
export interface StagedAnswers {
  readonly snapshot: Staged | null;
  readonly everywhere: Staged | null;
  readonly each: readonly Staged[];
}

/**
 * Asks the queries of the lake's files, which the connection has as views, and writes the answers into the folder
 * `draft`. Those about municipalities that are `kept` stand already.
 */
export async function stageAnswers(
  connection: DuckDBConnection,
  staged: Readonly<Record<LakeTable, readonly Staged[]>>,
  kept: readonly Staged[],
  queries: readonly StartQuery[],
  draft: string,
  signal: AbortSignal | undefined,
): Promise<StagedAnswers> {
  const filesOf = (table: LakeTable, municipality: string): string[] =>
    staged[table].filter(({ file }) => municipalityOf(file) === municipality).map(({ from }) => from);
  const ranked = await rankedPlaces(connection);
  async function stage(
    name: keyof typeof MOST,
    asked: readonly StartQuery[],
    place: (hash: string) => string,
  ): Promise<Staged | null> {
    signal?.throwIfAborted();
    if (asked.length === 0) return null;
    const answers = await takeSnapshot(connection, filesOf, asked, ranked, MOST[name]);
    const text = formatAnswers(answers);
    const digest = createHash('sha256').update(text).digest('hex');
    const from = join(draft, `${digest}.json`);
    await writeFile(from, text);
    return { from, file: { path: place(digest), bytes: Buffer.byteLength(text), rows: Object.keys(answers).length } };
  }
  const isOfEach = ({ parameters }: StartQuery): boolean => parameters[0] === eachMunicipality;
  const ofEach = queries.filter(isOfEach);
  const [everywhere, first] = [true, false].map((all) =>
    queries.filter((one) => !isOfEach(one) && (one.query.reads === 'everywhere') === all),
  );
  const each = kept.filter(({ file }) => file.path.startsWith(`${answersFolder}/`));
  const standing = new Set(each.map(({ file }) => municipalityOf(file)));
  for (const { municipality_slug: slug } of ranked) {
    if (standing.has(slug)) continue;
    const asked = ofEach.map(({ query, parameters: [, ...rest] }) => ({ query, parameters: [slug, ...rest] }));
    const answers = await stage('answers', asked, (hash) => posix.join(folderOf(answersFolder, slug), `${hash}.json`));
    if (answers !== null) each.push(answers);
  }
  return {
    snapshot: await stage('snapshot', first ?? [], (hash) => `snapshot.${hash}.json`),
    everywhere: await stage('everywhere', everywhere ?? [], (hash) => `everywhere.${hash}.json`),
    each: each.sort(({ file: a }, { file: b }) => (a.path < b.path ? -1 : 1)),
  };
}

/** The lake's municipalities, the one to start with first. The connection has the lake's tables as views. */
async function rankedPlaces(connection: DuckDBConnection): Promise<readonly Ranked[]> {
  return (await connection.runAndReadAll(places.sql)).getRowObjects().map((row) => places.decode(row));
}

/**
 * Runs the queries over the lake's tables; `ranked` is what `rankedPlaces` gives. Throws, naming the query, when one
 * fails or its rows are not as declared. An answer that would make all of them longer than `most` characters is left
 * out: the engine gives it.
 */
async function takeSnapshot(
  connection: DuckDBConnection,
  filesOf: (table: LakeTable, municipality: string) => readonly string[],
  queries: readonly StartQuery[],
  ranked: readonly Ranked[],
  most: number,
): Promise<Snapshot> {
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

/** A row of an answer takes at least so many characters: it names a fact, a document or a finding. */
const LEAST_IN_ROW = 18;

/** The rows of an answer by columns; null as soon as they are certain to have more characters than `most`. */
async function readWithin(
  query: StartQuery['query'],
  parts: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>,
  most: number,
): Promise<Columns | null> {
  const rows: unknown[] = [];
  for await (const part of parts) {
    for (const row of part) rows.push(query.decode(row));
    if (rows.length * LEAST_IN_ROW > most) return null;
  }
  return byColumns(query.columns, rows);
}

/** Arquero turns rows into columns: `aq.from` reads the named properties of each. */
function byColumns(names: readonly string[], rows: readonly unknown[]): Columns {
  const objects = rows.filter((row) => typeof row === 'object' && row !== null);
  const table = objects.length > 0 ? aq.from(objects, [...names]) : null;
  const values = (name: string): unknown[] => (table === null ? [] : Array.from(table.array(name)));
  return { rows: rows.length, columns: Object.fromEntries(names.map((name) => [name, pack(values(name))])) };
}
