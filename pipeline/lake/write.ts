/**
 * Writes the lake: sorted Parquet files named by their content, and datapackage.json renamed into place last, so that a
 * reader sees the old lake or the new one and never half of each. The same extractions give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import * as aq from 'arquero';
import type { ColumnTable } from 'arquero';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Extraction } from '../types.ts';
import { openDatabase, writeParquet, type Values } from './database.ts';
import { formatPackage, packageFile, type LakeFile, type LakeIndex } from './package.ts';
import type { StartQuery } from './queries/query.ts';
import { columnsOf, lakeSchema, lakeTables, type LakeRows, type LakeTable } from './schema.ts';
import { takeSnapshot } from './snapshot.ts';

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

const draftPrefix = '.draft-';
const hashDigits = 16;

/**
 * Writes all extractions as the lake in `directory`, which is created when missing; an old lake there is replaced at the
 * end, or stays whole when anything fails. The answers to `startQueries` become its snapshot.
 */
export async function writeLake(
  directory: string,
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  startQueries: readonly StartQuery[] = [],
): Promise<LakeSummary> {
  const rows = await gather(extractions);
  await mkdir(directory, { recursive: true });
  const draft = await mkdtemp(join(directory, draftPrefix));
  const database = await openDatabase();
  try {
    const tables = shapeTables(rows);
    const staged = new Map<LakeTable, readonly Staged[]>();
    for (const name of lakeTables) {
      staged.set(name, await stageTable(database.connection, name, tables[name], draft));
    }
    const snapshot =
      startQueries.length > 0 ? await stageSnapshot(database.connection, staged, startQueries, draft) : null;
    const lake = indexOf(staged, snapshot);
    await publish(directory, draft, [...[...staged.values()].flat(), ...(snapshot ? [snapshot] : [])], lake);
    return summarise(tables, lake);
  } finally {
    database.close();
    await rm(draft, { recursive: true, force: true });
  }
}

type Rows = { [Name in LakeTable]: LakeRows[Name][] };

async function gather(extractions: Iterable<Extraction> | AsyncIterable<Extraction>): Promise<Rows> {
  const rows: Rows = {
    facts: [],
    documents: [],
    items: [],
    tables: [],
    cells: [],
    passages: [],
    notes: [],
    findings: [],
  };
  const seen = new Set<string>();
  for await (const extraction of extractions) {
    const { document_id, name } = extraction.document;
    if (seen.has(document_id)) throw new Error(`lake: document given twice: ${name} (${document_id})`);
    seen.add(document_id);
    rows.documents.push(extraction.document);
    // One by one: spreading a large array into push overflows the stack.
    for (const row of extraction.items) rows.items.push(row);
    for (const row of extraction.tables) rows.tables.push(row);
    for (const row of extraction.cells) rows.cells.push(row);
    for (const row of extraction.passages) rows.passages.push(row);
    for (const row of extraction.notes) rows.notes.push(row);
    for (const row of extraction.facts) rows.facts.push(row);
    for (const row of extraction.findings) rows.findings.push(row);
  }
  return rows;
}

type Tables = Record<LakeTable, ColumnTable>;

/** Rows to sorted columns. Arquero's order is by code unit, so it is the same in every locale. */
function shape(name: LakeTable, rows: readonly object[]): ColumnTable {
  const names = columnsOf(name).map((column) => column.name);
  const { order, key } = lakeSchema[name];
  const by = [...new Set<string>([...order, ...key])];
  // An Arquero table made of no rows has no columns, so the empty ones are named.
  const table = rows.length > 0 ? aq.from(rows, names) : aq.table(names.map((column) => [column, []]));
  return table.orderby(...by).reify();
}

function shapeTables(rows: Rows): Tables {
  return {
    facts: shape('facts', rows.facts),
    documents: shape('documents', rows.documents),
    items: shape('items', rows.items),
    tables: shape('tables', rows.tables),
    cells: shape('cells', rows.cells),
    passages: shape('passages', rows.passages),
    notes: shape('notes', rows.notes),
    findings: shape('findings', rows.findings),
  };
}

function valuesOf(name: LakeTable, table: ColumnTable): Values[] {
  return columnsOf(name).map((column) => ({ column, values: Array.from(table.array(column.name)) }));
}

function pick(table: ColumnTable, column: string, rows: Iterable<number>): unknown[] {
  return Array.from(rows, (row): unknown => table.get(column, row));
}

interface Part {
  readonly folder: string;
  readonly labels: Pick<LakeFile, 'domain' | 'municipality_slug'>;
  readonly table: ColumnTable;
}

/** Facts go to one file per domain and municipality, everything else to one file per table. */
function partsOf(name: LakeTable, table: ColumnTable): readonly Part[] {
  if (name !== 'facts' || table.numRows() === 0) return [{ folder: name, labels: {}, table }];
  const parts = table.groupby('domain', 'municipality_slug').partitions();
  return parts
    .map((rows): Part => {
      const first = rows[0] ?? 0;
      const domain = String(table.get('domain', first));
      const slug = String(table.get('municipality_slug', first));
      if (!/^[a-z0-9_-]+$/.test(slug)) throw new Error(`lake: municipality_slug is no plain word: ${slug}`);
      return {
        folder: posix.join('facts', `domain=${domain}`, `municipality_slug=${slug}`),
        labels: { domain, municipality_slug: slug },
        table: aq.table(table.columnNames().map((column): [string, unknown[]] => [column, pick(table, column, rows)])),
      };
    })
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

async function stageTable(
  connection: DuckDBConnection,
  name: LakeTable,
  table: ColumnTable,
  draft: string,
): Promise<readonly Staged[]> {
  const staged: Staged[] = [];
  for (const [index, part] of partsOf(name, table).entries()) {
    const from = join(draft, `${name}-${String(index)}.parquet`);
    await writeParquet(connection, name, valuesOf(name, part.table), from);
    staged.push(
      await stage(from, part.table.numRows(), (hash) => posix.join(part.folder, `${hash}.parquet`), part.labels),
    );
  }
  return staged;
}

async function stage(
  from: string,
  rows: number,
  place: (hash: string) => string,
  labels: Part['labels'] = {},
): Promise<Staged> {
  const content = await readFile(from);
  const hash = createHash('sha256').update(content).digest('hex');
  const path = place(hash.slice(0, hashDigits));
  return { from, file: { path, bytes: content.byteLength, hash: `sha256:${hash}`, rows, ...labels } };
}

async function stageSnapshot(
  connection: DuckDBConnection,
  staged: ReadonlyMap<LakeTable, readonly Staged[]>,
  startQueries: readonly StartQuery[],
  draft: string,
): Promise<Staged> {
  const files = [...staged].map(([name, list]) => ({ name, files: list.map((file) => file.from) }));
  const answers = await takeSnapshot(connection, files, startQueries);
  const from = join(draft, 'snapshot.json');
  await writeFile(from, `${JSON.stringify(answers)}\n`);
  return stage(from, Object.keys(answers).length, (hash) => `snapshot.${hash}.json`);
}

function indexOf(staged: ReadonlyMap<LakeTable, readonly Staged[]>, snapshot: Staged | null): LakeIndex {
  function files(name: LakeTable): readonly LakeFile[] {
    return (staged.get(name) ?? []).map((entry) => entry.file);
  }
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
  await sweep(directory, new Set(staged.map(({ file }) => file.path)));
}

const lakeFile =
  /^(?:(?:facts\/domain=[^/]+\/municipality_slug=[^/]+|[a-z]+)\/[0-9a-f]{16}\.parquet|snapshot\.[0-9a-f]{16}\.json)$/;

/** Removes the files that an earlier lake left, and nothing that is not named as a lake names its files. */
async function sweep(directory: string, kept: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(directory, { recursive: true });
  const paths = entries.map((entry) => entry.replaceAll('\\', '/')).sort();
  for (const path of paths) {
    if (lakeFile.test(path) && !kept.has(path)) await rm(join(directory, path));
  }
  for (const path of paths.reverse()) {
    if (lakeTables.some((name) => path === name || path.startsWith(`${name}/`)))
      await removeEmpty(join(directory, path));
  }
}

async function removeEmpty(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() && (await readdir(path)).length === 0) await rmdir(path);
}

function countBy(table: ColumnTable, column: string): Readonly<Record<string, number>> {
  const counted = table.groupby(column).count().orderby(column);
  return Object.fromEntries(
    Array.from(counted, (row) => [String(Reflect.get(row, column)), Number(Reflect.get(row, 'count'))]),
  );
}

function summarise(tables: Tables, lake: LakeIndex): LakeSummary {
  return {
    documents: tables.documents.numRows(),
    items: tables.items.numRows(),
    tables: tables.tables.numRows(),
    cells: tables.cells.numRows(),
    passages: tables.passages.numRows(),
    notes: tables.notes.numRows(),
    facts: tables.facts.numRows(),
    factsByDomain: countBy(tables.facts, 'domain'),
    findings: tables.findings.numRows(),
    findingsBySeverity: countBy(tables.findings, 'severity'),
    lake,
  };
}
