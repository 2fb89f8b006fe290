import { describe, expect, it } from 'vitest';
import { folderOf, type LakeFile, type LakeIndex } from '../../../pipeline/lake/package.ts';
import { lakeTables, type LakeTable } from '../../../pipeline/lake/schema.ts';
import { Tables, type Store } from '../../../src/lake/tables.ts';

const municipalities = Array.from({ length: 98 }, (_, at) => `kommune-${String(at)}`);

/** The files of a country: large enough together that no table is opened before it is asked for. */
function filesOf(table: LakeTable): LakeFile[] {
  return municipalities.map((slug) => ({ path: `${folderOf(table, slug)}/x.parquet`, bytes: 40_000, rows: 1000 }));
}

function indexOf(files: (table: LakeTable) => readonly LakeFile[]): LakeIndex {
  const [facts, documents, items, tables] = [files('facts'), files('documents'), files('items'), files('tables')];
  const [cells, passages, notes, findings] = [files('cells'), files('passages'), files('notes'), files('findings')];
  const all = { facts, documents, items, tables, cells, passages, notes, findings };
  return { tables: all, snapshot: null, everywhere: null, answers: [] };
}

interface Opened {
  readonly tables: Tables;
  /** The files that the engine holds. */
  readonly files: Set<string>;
  readonly asked: string[];
  readonly fetched: string[];
}

function open({ index = indexOf(filesOf), fails = (): boolean => false } = {}): Opened {
  const files = new Set<string>();
  const asked: string[] = [];
  const fetched: string[] = [];
  const store: Store = {
    register: (file) => {
      files.add(file);
      return Promise.resolve();
    },
    drop: (file) => {
      files.delete(file);
      return Promise.resolve();
    },
    ask: (sql) => {
      asked.push(sql);
      return fails() ? Promise.reject(new Error('Invalid Input Error: no magic bytes')) : Promise.resolve();
    },
  };
  const fetchFile = ({ path }: LakeFile): Promise<Uint8Array> => {
    fetched.push(path);
    return fails() ? Promise.reject(new Error(`${path}: 404`)) : Promise.resolve(new Uint8Array());
  };
  return { tables: new Tables(index, Promise.resolve(store), fetchFile), files, asked, fetched };
}

describe('the tables of a country', () => {
  it('name all files by one pattern, because the engine dies of a list of a thousand', async () => {
    const { tables, files, asked } = open();
    await tables.open(['facts']);
    expect(files.size).toBe(98);
    expect([...files].every((name) => /^facts\.kommune-\d+\.\d+\.parquet$/u.test(name))).toBe(true);
    expect(asked).toEqual(["CREATE OR REPLACE VIEW facts AS SELECT * FROM read_parquet(['facts.*.parquet'])"]);
  });

  it('are opened once, however often they are asked for', async () => {
    const { tables, fetched } = open();
    await Promise.all([tables.open(['facts']), tables.open(['facts', 'items'])]);
    await tables.open(['items']);
    expect(fetched).toHaveLength(2 * 98);
  });

  it('fetch for a question about one municipality its own files alone', async () => {
    const { tables, fetched, asked } = open();
    const files = await tables.of(['kommune-7'], ['facts', 'findings']);
    expect(fetched.sort()).toEqual([
      'facts/municipality_slug=kommune-7/x.parquet',
      'findings/municipality_slug=kommune-7/x.parquet',
    ]);
    expect([...files]).toEqual([
      ['facts', ['facts.kommune-7.7.parquet']],
      ['findings', ['findings.kommune-7.7.parquet']],
    ]);
    expect(asked).toEqual([]);
  });

  it('have no file of a municipality that is not there, and say so', async () => {
    const { tables, fetched } = open();
    expect([...(await tables.of(['atlantis'], ['facts']))]).toEqual([['facts', []]]);
    expect(fetched).toEqual([]);
  });

  it('fetch a file once, whether it was asked for alone or with all', async () => {
    const { tables, fetched } = open();
    await Promise.all([
      tables.of(['kommune-7'], ['facts']),
      tables.open(['facts']),
      tables.of(['kommune-7'], ['facts']),
    ]);
    expect(fetched).toHaveLength(98);
  });

  it('let go of the municipality that was asked for longest ago when there are too many', async () => {
    const { tables, files, fetched } = open();
    for (const municipality of [...municipalities.slice(0, 16), 'kommune-0', 'kommune-16'])
      await tables.of([municipality], ['facts']);
    await expect.poll(() => files.has('facts.kommune-1.1.parquet')).toBe(false);
    expect(files.size).toBe(16);
    expect(tables.municipalities.slice(0, 2)).toEqual(['kommune-16', 'kommune-0']);
    await tables.of(['kommune-1'], ['facts']);
    expect(files.has('facts.kommune-1.1.parquet')).toBe(true);
    expect(fetched.filter((path) => path.includes('=kommune-1/'))).toHaveLength(2);
  });

  it('let go of no file of a table that is open as a whole', async () => {
    const { tables, files } = open();
    await tables.open(['facts']);
    for (const municipality of municipalities) await tables.of([municipality], ['facts']);
    expect(files.size).toBe(98);
  });

  it('try again what failed once', async () => {
    let broken = true;
    const { tables } = open({ fails: () => broken });
    await expect(tables.of(['kommune-7'], ['facts'])).rejects.toThrow('404');
    await expect(tables.open(['items'])).rejects.toThrow('404');
    broken = false;
    await expect(tables.of(['kommune-7'], ['facts'])).resolves.toBeDefined();
    await expect(tables.open(['items'])).resolves.toBeUndefined();
  });

  it('tell a file that the engine cannot read by its name', async () => {
    const { tables } = open();
    const files = await tables.of(['kommune-7'], ['facts']);
    await expect(tables.telling(files, Promise.reject(new Error('no magic bytes')))).rejects.toMatchObject({
      problem: 'broken',
      file: 'facts/municipality_slug=kommune-7/x.parquet',
    });
    await expect(tables.telling(files, Promise.resolve(3))).resolves.toBe(3);
  });
});

it('a lake of some megabytes is small', () => {
  const few = indexOf((table) => filesOf(table).slice(0, 5));
  expect(open({ index: few }).tables.small).toBe(true);
  expect(open().tables.small).toBe(false);
});

it('a table without any file is empty and has its columns', async () => {
  const { tables, asked } = open({ index: indexOf(() => []) });
  await tables.open();
  expect(asked).toHaveLength(lakeTables.length);
  expect(asked[0]).toMatch(
    /^CREATE OR REPLACE VIEW facts AS SELECT CAST\(NULL AS VARCHAR\) AS "fact_id", .* WHERE false$/u,
  );
});
