import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { municipalityOf, packageFile, readPackage, startFile } from '../../../pipeline/lake/package.ts';
import {
  boolean,
  defineQuery,
  eachMunicipality,
  number,
  snapshotKey,
  text,
} from '../../../pipeline/lake/queries/query.ts';
import { columnsOf, lakeTables } from '../../../pipeline/lake/schema.ts';
import { createView } from '../../../pipeline/lake/statements.ts';
import { documentsOf, type LakeDocument } from '../../../pipeline/lake/rows.ts';
import { writeDocuments } from '../../../pipeline/lake/write.ts';
import type { Extraction } from '../../../pipeline/types/extraction.ts';
import { corpus, extraction, fact, writeLake } from './corpus.ts';

const deviations = defineQuery({
  name: 'deviations',
  columns: { committee: text().nullable(), value: number(), is_total: boolean() },
  sql: 'SELECT committee, value, is_total FROM facts WHERE municipality_slug = ? AND domain = ? ORDER BY value',
});

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Every file below the folder with the hash of its content. */
async function contentOf(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.sort().map(async (file) => {
      const hash = createHash('sha256').update(await readFile(file));
      return [file.slice(directory.length + 1), hash.digest('hex')] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

async function packageOf(directory: string): Promise<ReturnType<typeof readPackage>> {
  const json: unknown = JSON.parse(await readFile(join(directory, packageFile), 'utf8'));
  return readPackage(json);
}

async function openLake(directory: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const lake = await packageOf(directory);
  for (const table of lakeTables) {
    await connection.run(
      createView(
        table,
        lake.tables[table].map((file) => join(directory, file.path)),
      ),
    );
  }
  return connection;
}

describe('writeDocuments', () => {
  it('names every file by its content, with bytes, hash and rows in the package', async () => {
    await writeLake(folder, corpus());
    const lake = await packageOf(folder);
    const found = await contentOf(folder);
    const files = lakeTables.flatMap((table) => lake.tables[table]);
    expect(Object.keys(found).sort()).toEqual([packageFile, startFile, ...files.map((file) => file.path)].sort());
    for (const file of files) {
      expect(posix.basename(file.path)).toBe(`${found[file.path] ?? ''}.parquet`);
      expect(file.bytes).toBe((await readFile(join(folder, file.path))).byteLength);
    }
  });

  it('gives each municipality files of its own', async () => {
    await writeLake(folder, corpus());
    const { tables } = await packageOf(folder);
    for (const table of lakeTables) expect(tables[table].map(municipalityOf)).toEqual(['odense', 'soroe']);
    expect(tables.facts.map(({ rows }) => rows)).toEqual([2, 6]);
    const connection = await openLake(folder);
    const reader = await connection.runAndReadAll(
      'SELECT DISTINCT n.municipality_slug, d.name FROM findings n JOIN documents d USING (document_id) ORDER BY ALL',
    );
    expect(reader.getRows()).toEqual([
      ['odense', 'd2.txt'],
      ['soroe', 'd1.txt'],
      ['soroe', 'd3.txt'],
    ]);
  });

  it('takes over all files of the municipalities that did not change, and the answers about them', async () => {
    const start = [{ query: deviations, parameters: [eachMunicipality, 'accounts'] }];
    await writeLake(folder, corpus(), start);
    const before = await contentOf(folder);
    const changed = corpus().filter(({ document }) => document.municipality_slug === 'odense');
    const summary = await writeDocuments(folder, documentsOf(changed), start, undefined, ['soroe']);
    expect(await contentOf(folder)).toEqual(before);
    expect(summary.lake.answers.map(municipalityOf)).toEqual(['odense', 'soroe']);
    expect(summary.lake.answers.map(({ rows }) => rows)).toEqual([1, 1]);
    expect(summary).toMatchObject({ documents: 3, facts: 8, factsByDomain: { accounts: 6, surveys: 1, transfers: 1 } });
    expect(summary.findingsBySeverity).toEqual({ info: 3 });
  });

  it('gives back the rows, sorted, with the declared columns and types', async () => {
    await writeLake(folder, corpus());
    const connection = await openLake(folder);
    const reader = await connection.runAndReadAll(
      "SELECT fact_id, committee FROM facts WHERE domain = 'accounts' AND municipality_slug = 'soroe'",
    );
    expect(reader.getRowObjects().map((row) => row['fact_id'])).toEqual(['a1', 'a3', 'a0', 'a2', 'a4']);
    for (const table of lakeTables) {
      const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`);
      expect(described.getRowObjects().map((row) => [row['column_name'], row['column_type']])).toEqual(
        columnsOf(table).map((column) => [column.name, column.type]),
      );
    }
    const written = await connection.runAndReadAll("SELECT * FROM facts WHERE fact_id = 'a0'");
    expect(written.getRowObjects()[0]).toEqual(
      fact({ fact_id: 'a0', document_id: 'd1', committee: 'B-udvalget', value: -8_106_000 }),
    );
  });

  it('gives the same bytes for the same documents in any order, run after run', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    const start = [{ query: deviations, parameters: ['soroe', 'accounts'] }];
    await writeLake(first, corpus(), start);
    await writeLake(second, corpus().reverse(), start);
    expect(await contentOf(second)).toEqual(await contentOf(first));
    await writeLake(first, corpus(), start);
    expect(await contentOf(first)).toEqual(await contentOf(second));
  });

  it('removes what an earlier lake left, and nothing else', async () => {
    await writeLake(folder, corpus());
    await writeFile(join(folder, 'notes.txt'), 'kept');
    await mkdir(join(folder, 'mine'));
    await mkdir(join(folder, 'facts/domain=grants/municipality_slug=faxe'), { recursive: true });
    // As former versions named them.
    await writeFile(join(folder, 'facts/domain=grants/municipality_slug=faxe/0123456789abcdef.parquet'), '');
    await writeLake(folder, [extraction('d9', [fact({ domain: 'grants', measure: 'grant' })])]);
    const found = Object.keys(await contentOf(folder));
    expect(found).toContain('notes.txt');
    expect(await readdir(join(folder, 'facts'))).toEqual(['municipality_slug=soroe']);
    expect(await readdir(folder)).toContain('mine');
    expect(found.filter((path) => path.startsWith('cells/'))).toHaveLength(1);
  });

  it('leaves the old lake whole when an extraction fails', async () => {
    await writeLake(folder, corpus());
    const before = await contentOf(folder);
    function* failing(): Generator<Extraction> {
      yield extraction('d5', [fact()]);
      throw new Error('the disk is gone');
    }
    await expect(writeLake(folder, failing())).rejects.toThrow('the disk is gone');
    await expect(writeLake(folder, [extraction('d5', [fact({ value: Number.NaN })])])).rejects.toThrow(
      'lake: facts.value must be DOUBLE: NaN',
    );
    expect(await contentOf(folder)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('holds no extraction longer than it takes to stage its rows', async () => {
    v8.setFlagsFromString('--expose-gc');
    // The flag above gives new contexts this function.
    const collect = runInNewContext('gc') as () => void;
    const given: WeakRef<Extraction>[] = [];
    const alive: number[] = [];
    async function* many(): AsyncGenerator<Extraction> {
      for (let number = 0; number < 40; number += 1) {
        await setImmediate();
        collect();
        alive.push(given.filter((reference) => reference.deref() !== undefined).length);
        const one = extraction(`d${String(number)}`, [fact({ fact_id: `f${String(number)}` })]);
        given.push(new WeakRef(one));
        yield one;
      }
    }
    expect(await writeLake(folder, many())).toMatchObject({ documents: 40 });
    expect(Math.max(...alive)).toBeLessThanOrEqual(1);
  });

  it('stops when told to and leaves the old lake whole', async () => {
    await writeLake(folder, corpus());
    const before = await contentOf(folder);
    const controller = new AbortController();
    function* stopped(): Generator<Extraction> {
      yield extraction('d5', [fact()]);
      controller.abort(new Error('stopped by the user'));
      yield extraction('d6', [fact({ fact_id: 'f6' })]);
    }
    await expect(writeLake(folder, stopped(), [], controller.signal)).rejects.toThrow('stopped by the user');
    expect(await contentOf(folder)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('removes the draft that a killed run left long ago, and none that may be at work', async () => {
    await mkdir(join(folder, '.draft-old'));
    await mkdir(join(folder, '.draft-new'));
    const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
    await utimes(join(folder, '.draft-old'), longAgo, longAgo);
    await writeLake(folder, corpus());
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual(['.draft-new']);
  });

  it('refuses a document given twice and a slug that is a path', async () => {
    const twice = [extraction('d1', []), extraction('d1', [])];
    await expect(writeLake(folder, twice)).rejects.toThrow('lake: document given twice: d1.txt (d1)');
    const outside = [extraction('d1', [fact({ municipality_slug: '../up' })])];
    await expect(writeLake(folder, outside)).rejects.toThrow('lake: municipality_slug is no plain word: ../up');
  });

  it('writes a lake that can be asked even when it has no facts', async () => {
    const summary = await writeLake(folder, [extraction('d1', [])]);
    expect(summary).toMatchObject({ documents: 1, facts: 0, factsByDomain: {}, findingsBySeverity: { info: 1 } });
    const connection = await openLake(folder);
    const reader = await connection.runAndReadAll('SELECT count(*) AS n FROM facts');
    expect(reader.getRowObjects()[0]?.['n']).toBe(0n);
  });

  it('keeps every text as it stands, but for halves of characters, which no Parquet file may hold', async () => {
    const texts = ['"Æblet", 1 % \\ \t|', '\u{1F4B0} 16,2\n', 'brudt \ud83d tegn', ''];
    const facts = texts.map((quote, place) => fact({ fact_id: `q${String(place)}`, quote }));
    await writeLake(folder, [extraction('d1', facts)]);
    const reader = await (await openLake(folder)).runAndReadAll('SELECT quote FROM facts ORDER BY fact_id');
    expect(reader.getRows().flat()).toEqual(texts.map((text) => text.replace('t \ud83d', 't \u{FFFD}')));
  });

  it('marks the facts at which a series begins anew, and takes no other rows of a document that does not count', async () => {
    const [first, second] = [extraction('d1', [fact({ fact_id: 'f1' })]), extraction('d2', [fact({ fact_id: 'f2' })])];
    async function* documents(): AsyncGenerator<LakeDocument> {
      for await (const one of documentsOf([first])) yield { ...one, broken: ['f1'] };
      for await (const one of documentsOf([second])) yield { ...one, text: null };
    }
    expect(await writeDocuments(folder, documents())).toMatchObject({ documents: 2, facts: 1 });
    const reader = await (await openLake(folder)).runAndReadAll('SELECT fact_id, break_before FROM facts');
    expect(reader.getRows()).toEqual([['f1', true]]);
  });

  it('counts facts by domain', async () => {
    const summary = await writeLake(folder, corpus());
    expect(summary.factsByDomain).toEqual({ accounts: 6, surveys: 1, transfers: 1 });
    expect(summary.facts).toBe(8);
  });

  it('writes the answers of the start view beside the tables', async () => {
    await writeLake(folder, corpus(), [{ query: deviations, parameters: ['odense', 'accounts'] }]);
    const { snapshot } = await packageOf(folder);
    const answers: unknown = JSON.parse(await readFile(join(folder, snapshot?.path ?? ''), 'utf8'));
    expect(answers).toEqual({
      [snapshotKey(deviations, ['odense', 'accounts'])]: {
        rows: 1,
        columns: { committee: ['Økonomiudvalget'], value: [-8_106_000], is_total: [false] },
      },
    });
  });

  it('writes the answers that compare all municipalities to a file of their own', async () => {
    const totals = defineQuery({
      name: 'totals',
      reads: 'everywhere',
      columns: { facts: number() },
      sql: 'SELECT count(*) AS facts FROM facts GROUP BY municipality_slug ORDER BY municipality_slug',
    });
    await writeLake(folder, corpus(), [{ query: totals, parameters: [] }]);
    const { snapshot, everywhere } = await packageOf(folder);
    expect(snapshot).toBeNull();
    const answers: unknown = JSON.parse(await readFile(join(folder, everywhere?.path ?? ''), 'utf8'));
    expect(answers).toEqual({ [snapshotKey(totals)]: { rows: 2, columns: { facts: [2, 6] } } });
  });

  it('names the query of the start view that fails', async () => {
    const broken = defineQuery({ name: 'broken', columns: { n: number() }, sql: 'SELECT nothing FROM facts' });
    await expect(writeLake(folder, corpus(), [{ query: broken, parameters: [] }])).rejects.toThrow(
      /^snapshot: query broken: /,
    );
  });

  it('describes every column in the package', async () => {
    await writeLake(folder, corpus());
    const json = await readFile(join(folder, packageFile), 'utf8');
    const columns = lakeTables.flatMap((table) => columnsOf(table));
    for (const { description } of columns) expect(json).toContain(JSON.stringify(description));
    expect(json).not.toContain(folder);
  });
});
