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
import {
  chunkRows,
  groupStaged,
  openDatabase,
  openStaging,
  writeParquet,
  type Group,
  type Staging,
} from './database.ts';
import { formatPackage, packageFile, type LakeFile, type LakeIndex } from './package.ts';
import type { StartQuery } from './queries/query.ts';
import { columnsOf, lakeTables, type LakeTable } from './schema.ts';
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

/**
 * Writes all extractions as the lake in `directory`, which is created when missing; an old lake there is replaced at the
 * end, or stays whole when anything fails or `signal` stops it. The answers to `startQueries` become its snapshot.
 */
export async function writeLake(
  directory: string,
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  startQueries: readonly StartQuery[] = [],
  signal?: AbortSignal,
): Promise<LakeSummary> {
  await mkdir(directory, { recursive: true });
  await sweepDrafts(directory);
  const draft = await mkdtemp(join(directory, draftPrefix));
  try {
    const database = await openDatabase(join(draft, 'spill'));
    const { connection } = database;
    const interrupt = (): void => {
      connection.interrupt();
    };
    signal?.addEventListener('abort', interrupt);
    try {
      await stageRows(connection, extractions, signal);
      const staged = await stageFiles(connection, draft, signal);
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

/** Rows of one table until there are enough for a chunk. */
interface Batch {
  readonly names: string[];
  readonly staging: Staging;
  rows: object[];
}

/** Arquero turns rows into columns: `aq.from` reads the named properties of each. */
function flush(batch: Batch): void {
  if (batch.rows.length === 0) return;
  const table = aq.from(batch.rows, batch.names);
  batch.staging.append(batch.names.map((name): unknown[] => Array.from(table.array(name))));
  batch.rows = [];
}

async function stageRows(
  connection: DuckDBConnection,
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const batches = new Map<LakeTable, Batch>();
  for (const name of lakeTables) {
    const names = columnsOf(name).map((column) => column.name);
    batches.set(name, { names, staging: await openStaging(connection, name), rows: [] });
  }
  function add(name: LakeTable, rows: readonly object[]): void {
    const batch = batches.get(name);
    if (batch === undefined) return;
    for (const row of rows) {
      batch.rows.push(row);
      if (batch.rows.length === chunkRows) flush(batch);
    }
  }
  const seen = new Set<string>();
  for await (const extraction of extractions) {
    signal?.throwIfAborted();
    const { document } = extraction;
    if (seen.has(document.document_id)) {
      throw new Error(`lake: document given twice: ${document.name} (${document.document_id})`);
    }
    seen.add(document.document_id);
    add('documents', [document]);
    add('items', extraction.items);
    add('tables', extraction.tables);
    add('cells', extraction.cells);
    add('passages', extraction.passages);
    add('notes', extraction.notes);
    add('facts', extraction.facts);
    add('findings', extraction.findings);
  }
  for (const batch of batches.values()) {
    flush(batch);
    batch.staging.close();
  }
}

interface Part {
  readonly folder: string;
  readonly labels: Pick<LakeFile, 'domain' | 'municipality_slug'>;
  readonly rows: number;
}

/** Facts go to one file per domain and municipality, everything else to one file per table. */
async function partsOf(connection: DuckDBConnection, name: LakeTable): Promise<readonly Part[]> {
  if (name === 'facts') {
    const groups = await groupStaged(connection, name, ['domain', 'municipality_slug']);
    if (groups.length > 0) return groups.map(partition);
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

async function stageTable(
  connection: DuckDBConnection,
  name: LakeTable,
  draft: string,
  signal: AbortSignal | undefined,
): Promise<readonly Staged[]> {
  const staged: Staged[] = [];
  for (const [index, part] of (await partsOf(connection, name)).entries()) {
    signal?.throwIfAborted();
    const from = join(draft, `${name}-${String(index)}.parquet`);
    await writeParquet(connection, name, { ...part.labels }, from);
    staged.push(await stage(from, part.rows, (hash) => posix.join(part.folder, `${hash}.parquet`), part.labels));
  }
  return staged;
}

async function stageFiles(
  connection: DuckDBConnection,
  draft: string,
  signal: AbortSignal | undefined,
): Promise<StagedTables> {
  const table = (name: LakeTable): Promise<readonly Staged[]> => stageTable(connection, name, draft, signal);
  return {
    facts: await table('facts'),
    documents: await table('documents'),
    items: await table('items'),
    tables: await table('tables'),
    cells: await table('cells'),
    passages: await table('passages'),
    notes: await table('notes'),
    findings: await table('findings'),
  };
}

async function stage(
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
  return stage(from, Object.keys(answers).length, (hash) => `snapshot.${hash}.json`);
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
