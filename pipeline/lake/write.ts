/**
 * Writes the lake: sorted Parquet files named by their content, and datapackage.json renamed into place last, so that a
 * reader sees the old lake or the new one and never half of each. The same extractions give the same bytes, in whatever
 * order they come; no more than one of them is held at a time.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import * as aq from 'arquero';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Extraction } from '../types.ts';
import { groupStaged, openDatabase, writeParquet, type Database, type Group } from './database.ts';
import { stageKept } from './kept.ts';
import { formatPackage, packageFile, type LakeFile, type LakeIndex } from './package.ts';
import type { StartQuery } from './queries/query.ts';
import { stageRows } from './rows.ts';
import { lakeTables, type LakeTable } from './schema.ts';
import { takeSnapshot } from './snapshot.ts';
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

/** A file written beside the lake, waiting for its final name. */
interface Staged {
  readonly from: string;
  readonly file: LakeFile;
}

type StagedTables = Readonly<Record<LakeTable, readonly Staged[]>>;

const hashDigits = 16;

/** Files written at once: each takes memory to sort its rows. */
const writers = 2;

/**
 * Writes all extractions as the lake in `directory`, which is created when missing; an old lake there is replaced at the
 * end, or stays whole when anything fails or `signal` stops it. The answers to `startQueries` become its snapshot. What
 * the old lake has of the municipalities `kept` (their slugs) is taken over: none of the extractions is theirs.
 */
export async function writeLake(
  directory: string,
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  startQueries: readonly StartQuery[] = [],
  signal?: AbortSignal,
  kept: readonly string[] = [],
): Promise<LakeSummary> {
  async function stage(connection: DuckDBConnection): Promise<readonly LakeFile[]> {
    await stageRows(connection, extractions, signal);
    return kept.length === 0 ? [] : stageKept(connection, directory, kept);
  }
  return writeStaged(directory, stage, startQueries, signal);
}

/**
 * Writes the rows that `stage` puts into the staging tables (see database.ts), as `writeLake` does. `stage` names files of
 * facts that lie in `directory` already and become part of the lake.
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
      const snapshot = startQueries.length > 0 ? await stageSnapshot(connection, staged, startQueries, draft) : null;
      const severities = await groupStaged(connection, 'findings', ['severity']);
      signal?.throwIfAborted();
      const lake = indexOf(staged, snapshot);
      await publish(directory, draft, [...Object.values(staged).flat(), ...(snapshot ? [snapshot] : [])], lake);
      return summarise(lake, severities);
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

interface Part {
  readonly folder: string;
  readonly labels: Pick<LakeFile, 'domain' | 'municipality_slug'>;
  readonly rows: number;
}

/** Facts go to one file per domain and municipality, everything else to one file per table. */
async function partsOf(connection: DuckDBConnection, name: LakeTable, kept: boolean): Promise<readonly Part[]> {
  if (name === 'facts') {
    const groups = await groupStaged(connection, name, ['domain', 'municipality_slug']);
    if (groups.length > 0 || kept) return groups.map(partition);
  }
  const all = await groupStaged(connection, name, []);
  return [{ folder: name, labels: {}, rows: all[0]?.rows ?? 0 }];
}

function partition({ values, rows }: Group): Part {
  const [domain = '', slug = ''] = values;
  if (!/^[a-z0-9_-]+$/.test(slug)) throw new Error(`lake: municipality_slug is no plain word: ${slug}`);
  const folder = posix.join('facts', `domain=${domain}`, `municipality_slug=${slug}`);
  return { folder, labels: { domain, municipality_slug: slug }, rows };
}

async function stagePart(connection: DuckDBConnection, name: LakeTable, part: Part, from: string): Promise<Staged> {
  await writeParquet(connection, name, { ...part.labels }, from);
  return stageFile(from, part.rows, (hash) => posix.join(part.folder, `${hash}.parquet`), part.labels);
}

/** Facts by domain and municipality: the order in which their files stand in the lake's index. */
function byPart({ file: a }: Staged, { file: b }: Staged): number {
  const [left, right] = [a, b].map(({ domain = '', municipality_slug: slug = '' }) => `${domain} ${slug}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** Writes the files of all tables, a few at once, beside the files of facts that are `kept`. */
async function stageFiles(
  database: Database,
  draft: string,
  kept: readonly Staged[],
  signal: AbortSignal | undefined,
): Promise<StagedTables> {
  const staged: Record<LakeTable, Staged[]> = {
    facts: [],
    documents: [],
    items: [],
    tables: [],
    cells: [],
    passages: [],
    notes: [],
    findings: [],
  };
  const parts: { readonly name: LakeTable; readonly index: number; readonly part: Part }[] = [];
  for (const name of lakeTables) {
    const found = await partsOf(database.connection, name, kept.length > 0);
    for (const [index, part] of found.entries()) parts.push({ name, index, part });
  }
  // The largest first, so that no writer is left with a long one at the end.
  const queue = parts.sort((a, b) => b.part.rows - a.part.rows);
  async function write(connection: DuckDBConnection): Promise<void> {
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        signal?.throwIfAborted();
        const { name, index, part } = next;
        staged[name][index] = await stagePart(connection, name, part, join(draft, `${name}-${String(index)}.parquet`));
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
  return { ...staged, facts: [...staged.facts, ...kept].sort(byPart) };
}

async function stageFile(
  from: string,
  rows: number,
  place: (hash: string) => string,
  labels: Part['labels'] = {},
): Promise<Staged> {
  const sha = createHash('sha256');
  for await (const chunk of createReadStream(from)) sha.update(chunk as Buffer);
  const hash = sha.digest('hex');
  const path = place(hash.slice(0, hashDigits));
  return { from, file: { path, bytes: (await stat(from)).size, hash: `sha256:${hash}`, rows, ...labels } };
}

async function stageSnapshot(
  connection: DuckDBConnection,
  staged: StagedTables,
  startQueries: readonly StartQuery[],
  draft: string,
): Promise<Staged> {
  const files = lakeTables.map((name) => ({ name, files: staged[name].map((file) => file.from) }));
  const answers = await takeSnapshot(connection, files, startQueries);
  const from = join(draft, 'snapshot.json');
  await writeFile(from, `${JSON.stringify(answers)}\n`);
  return stageFile(from, Object.keys(answers).length, (hash) => `snapshot.${hash}.json`);
}

function indexOf(staged: StagedTables, snapshot: Staged | null): LakeIndex {
  const files = (name: LakeTable): readonly LakeFile[] => staged[name].map(({ file }) => file);
  return {
    tables: {
      facts: files('facts'),
      documents: files('documents'),
      items: files('items'),
      tables: files('tables'),
      cells: files('cells'),
      passages: files('passages'),
      notes: files('notes'),
      findings: files('findings'),
    },
    snapshot: snapshot?.file ?? null,
  };
}

async function publish(directory: string, draft: string, staged: readonly Staged[], lake: LakeIndex): Promise<void> {
  for (const { from, file } of staged) {
    const to = join(directory, file.path);
    if (from === to) continue;
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
  const entry = join(draft, packageFile);
  await writeFile(entry, formatPackage(lake));
  await rename(entry, join(directory, packageFile));
  await sweepLake(directory, new Set(staged.map(({ file }) => file.path)));
}

/** Row counts by kind, in alphabetical order. */
function countBy(rows: readonly { readonly kind: string; readonly rows: number }[]): Readonly<Record<string, number>> {
  if (rows.length === 0) return {};
  const counted = aq
    .from([...rows])
    .groupby('kind')
    .rollup({ rows: aq.op.sum('rows') })
    .orderby('kind');
  return Object.fromEntries(
    Array.from(counted, (row) => [String(Reflect.get(row, 'kind')), Number(Reflect.get(row, 'rows'))]),
  );
}

function summarise(lake: LakeIndex, severities: readonly Group[]): LakeSummary {
  const rows = (name: LakeTable): number => lake.tables[name].reduce((sum, file) => sum + file.rows, 0);
  const domains = lake.tables.facts.map(({ domain, rows }) => ({ kind: domain ?? '', rows }));
  return {
    documents: rows('documents'),
    items: rows('items'),
    tables: rows('tables'),
    cells: rows('cells'),
    passages: rows('passages'),
    notes: rows('notes'),
    facts: rows('facts'),
    factsByDomain: countBy(domains.filter(({ kind }) => kind !== '')),
    findings: rows('findings'),
    findingsBySeverity: countBy(severities.map(({ values, rows }) => ({ kind: values[0] ?? '', rows }))),
    lake,
  };
}
