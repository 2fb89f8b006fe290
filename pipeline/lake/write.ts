/**
 * Writes the lake: sorted Parquet files named by their content, and datapackage.json renamed into place after them, so
 * that a reader sees the old lake or the new one and never half of each. The same extractions give the same bytes, in
 * whatever order they come; no more than one of them is held at a time.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { groupRows, openDatabase, stagingOf, writeParquet, type Database, type Group } from './database.ts';
import { keptFiles } from './kept.ts';
import {
  folderOf,
  formatPackage,
  formatStart,
  packageFile,
  startFile,
  type LakeFile,
  type LakeIndex,
  type Staged,
} from './package.ts';
import type { StartQuery } from './queries/query.ts';
import { stageDocuments, type LakeDocument } from './rows.ts';
import { eachTable, lakeTables, type LakeTable } from './schema.ts';
import { stageAnswers, type StagedAnswers } from './snapshot.ts';
import { createView } from './statements.ts';
import { draftPrefix, sweepDrafts, sweepLake } from './sweep.ts';

/** What was written: row counts, and the facts and findings by kind in alphabetical order. */
export interface LakeSummary {
  readonly documents: number;
  readonly items: number;
  readonly tables: number;
  readonly cells: number;
  readonly passages: number;
  readonly notes: number;
  readonly facts: number;
  readonly factsByDomain: Readonly<Record<string, number>>;
  readonly findings: number;
  readonly findingsBySeverity: Readonly<Record<string, number>>;
  readonly lake: LakeIndex;
}

type StagedTables = Readonly<Record<LakeTable, readonly Staged[]>>;

/** Files written at once: each takes memory to sort its rows. */
const writers = 2;

/**
 * Writes all documents as the lake in `directory`, which is created when missing; an old lake there is replaced at the
 * end, or stays whole when anything fails or `signal` stops it. The answers to `startQueries` become its snapshot. What
 * the old lake has of the municipalities `kept` (their slugs) is taken over: none of the documents is theirs.
 */
export async function writeDocuments(
  directory: string,
  documents: AsyncIterable<LakeDocument>,
  startQueries: readonly StartQuery[] = [],
  signal?: AbortSignal,
  kept: readonly string[] = [],
): Promise<LakeSummary> {
  async function stage(connection: DuckDBConnection): Promise<readonly LakeFile[]> {
    await stageDocuments(connection, documents, signal);
    return keptFiles(directory, kept);
  }
  return writeStaged(directory, stage, startQueries, signal);
}

/**
 * Writes the rows that `stage` puts into the staging tables (see database.ts), as `writeDocuments` does. `stage` names
 * files that lie in `directory` already and become part of the lake: those of municipalities that have no staged row.
 */
export async function writeStaged(
  directory: string,
  stage: (connection: DuckDBConnection) => Promise<readonly LakeFile[]>,
  startQueries: readonly StartQuery[],
  signal?: AbortSignal,
): Promise<LakeSummary> {
  await mkdir(directory, { recursive: true });
  await sweepDrafts(directory);
  const draft = await mkdtemp(join(directory, draftPrefix));
  try {
    const database = await openDatabase(join(draft, 'spill'));
    const { connection, interrupt } = database;
    signal?.addEventListener('abort', interrupt);
    try {
      const kept = (await stage(connection)).map((file): Staged => ({ from: join(directory, file.path), file }));
      const staged = await stageFiles(database, draft, kept, signal);
      for (const name of lakeTables) {
        await connection.run(
          createView(
            name,
            staged[name].map(({ from }) => from),
          ),
        );
      }
      const answers = await stageAnswers(connection, staged, kept, startQueries, draft, signal);
      const kinds = {
        factsByDomain: await groupRows(connection, 'facts', 'domain'),
        findingsBySeverity: await groupRows(connection, 'findings', 'severity'),
      };
      signal?.throwIfAborted();
      const lake = indexOf(staged, answers);
      const alone = [answers.snapshot, answers.everywhere].filter((file) => file !== null);
      const written = [...Object.values(staged).flat(), ...answers.each, ...alone];
      await publish(directory, draft, written, lake);
      return summarise(lake, kinds);
    } catch (error) {
      // A query that was interrupted says so in its own words; what stopped it says why.
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', interrupt);
      await database.close();
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A file to write: a municipality's rows, or a table without any row. */
interface Part {
  readonly folder: string;
  readonly municipality: string | null;
  readonly rows: number;
}

/** Each municipality's rows go to a file of their own. A table that nobody has rows of is a file without rows. */
async function partsOf(connection: DuckDBConnection, name: LakeTable, kept: boolean): Promise<readonly Part[]> {
  const groups = await groupRows(connection, stagingOf(name), 'municipality_slug');
  if (groups.length === 0 && !kept) return [{ folder: name, municipality: null, rows: 0 }];
  return groups.map(({ value, rows }) => {
    if (!/^[a-z0-9_-]+$/u.test(value)) throw new Error(`lake: municipality_slug is no plain word: ${value}`);
    return { folder: folderOf(name, value), municipality: value, rows };
  });
}

async function stagePart(connection: DuckDBConnection, name: LakeTable, part: Part, from: string): Promise<Staged> {
  await writeParquet(connection, name, part.municipality, from);
  return stageFile(from, part.rows, (hash) => posix.join(part.folder, `${hash}.parquet`));
}

/** The order in which the files of a table stand in the lake's index. */
function byPath({ file: a }: Staged, { file: b }: Staged): number {
  return a.path < b.path ? -1 : 1;
}

/** Writes the files of all tables, a few at once, beside those that are `kept`. */
async function stageFiles(
  database: Database,
  draft: string,
  kept: readonly Staged[],
  signal: AbortSignal | undefined,
): Promise<StagedTables> {
  const keptOf = (name: LakeTable): Staged[] => kept.filter(({ file }) => file.path.startsWith(`${name}/`));
  const staged: Record<LakeTable, Staged[]> = {
    facts: keptOf('facts'),
    documents: keptOf('documents'),
    items: keptOf('items'),
    tables: keptOf('tables'),
    cells: keptOf('cells'),
    passages: keptOf('passages'),
    notes: keptOf('notes'),
    findings: keptOf('findings'),
  };
  const parts: { readonly name: LakeTable; readonly part: Part }[] = [];
  for (const name of lakeTables) {
    for (const part of await partsOf(database.connection, name, staged[name].length > 0)) parts.push({ name, part });
  }
  // The largest first, so that no writer is left with a long one at the end.
  const queue = parts.sort((a, b) => b.part.rows - a.part.rows);
  async function write(connection: DuckDBConnection): Promise<void> {
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        signal?.throwIfAborted();
        const { name, part } = next;
        const draftName = `${name}-${part.municipality ?? ''}.parquet`;
        staged[name].push(await stagePart(connection, name, part, join(draft, draftName)));
      }
    } catch (error) {
      queue.length = 0;
      throw error;
    }
  }
  const connections = [database.connection];
  while (connections.length < writers) connections.push(await database.connect());
  // All have ended before any failure is told: the database is closed then.
  const outcomes = await Promise.allSettled(connections.map(write));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  for (const files of Object.values(staged)) files.sort(byPath);
  return staged;
}

async function stageFile(from: string, rows: number, place: (hash: string) => string): Promise<Staged> {
  const sha = createHash('sha256');
  for await (const chunk of createReadStream(from)) sha.update(chunk as Buffer);
  return { from, file: { path: place(sha.digest('hex')), bytes: (await stat(from)).size, rows } };
}

function indexOf(staged: StagedTables, { snapshot, everywhere, each }: StagedAnswers): LakeIndex {
  return {
    tables: eachTable((name) => staged[name].map(({ file }) => file)),
    snapshot: snapshot?.file ?? null,
    everywhere: everywhere?.file ?? null,
    answers: each.map(({ file }) => file),
  };
}

async function publish(directory: string, draft: string, staged: readonly Staged[], lake: LakeIndex): Promise<void> {
  for (const { from, file } of staged) {
    const to = join(directory, file.path);
    if (from === to) continue;
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
  async function replace(name: string, text: string): Promise<void> {
    const written = join(draft, name);
    await writeFile(written, text);
    await rename(written, join(directory, name));
  }
  await replace(packageFile, formatPackage(lake));
  // Only a copy: whoever meets an older one finds out as soon as the package has come.
  await replace(startFile, formatStart(lake));
  await sweepLake(directory, new Set(staged.map(({ file }) => file.path)));
}

type Kinds = 'factsByDomain' | 'findingsBySeverity';

function summarise(lake: LakeIndex, kinds: Readonly<Record<Kinds, readonly Group[]>>): LakeSummary {
  const rows = (name: LakeTable): number => lake.tables[name].reduce((sum, file) => sum + file.rows, 0);
  const byKind = (kind: Kinds): Readonly<Record<string, number>> =>
    Object.fromEntries(kinds[kind].map(({ value, rows }) => [value, rows]));
  return {
    documents: rows('documents'),
    items: rows('items'),
    tables: rows('tables'),
    cells: rows('cells'),
    passages: rows('passages'),
    notes: rows('notes'),
    facts: rows('facts'),
    factsByDomain: byKind('factsByDomain'),
    findings: rows('findings'),
    findingsBySeverity: byKind('findingsBySeverity'),
    lake,
  };
}
