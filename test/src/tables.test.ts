import { describe, expect, it } from 'vitest';
import type { LakeFile } from '../../pipeline/lake/package.ts';
import { Tables, type Store } from '../../src/tables.ts';

const municipalities = Array.from({ length: 98 }, (_, at) => `kommune-${String(at)}`);
const domains = Array.from({ length: 13 }, (_, at) => `domain-${String(at)}`);

/** The files of a country's facts: large enough together that no table is opened before it is asked for. */
const facts = municipalities.flatMap((municipality_slug) =>
  domains.map((domain): LakeFile => {
    const path = `facts/domain=${domain}/municipality_slug=${municipality_slug}/x.parquet`;
    return { path, bytes: 40_000, hash: 'sha256:0', rows: 1000, domain, municipality_slug };
  }),
);

const index = {
  tables: { documents: [], items: [], tables: [], cells: [], passages: [], notes: [], findings: [], facts },
  snapshot: null,
};

function open(): { tables: Tables; files: Map<string, Uint8Array>; ran: string[]; fetched: string[] } {
  const files = new Map<string, Uint8Array>();
  const ran: string[] = [];
  const fetched: string[] = [];
  const store: Store = {
    register: (file, bytes) => {
      files.set(file, bytes);
      return Promise.resolve();
    },
    drop: (file) => {
      files.delete(file);
      return Promise.resolve();
    },
    run: (statements) => {
      ran.push(...statements);
      return Promise.resolve();
    },
  };
  const fetchFile = ({ path }: LakeFile): Promise<Uint8Array> => {
    fetched.push(path);
    return Promise.resolve(new Uint8Array());
  };
  return { tables: new Tables(index, Promise.resolve(store), fetchFile), files, ran, fetched };
}

describe('the tables of a country', () => {
  it('name a thousand files by one pattern, because the engine dies of a list of so many', async () => {
    const { tables, files, ran } = open();
    await tables.open('facts');
    expect(files.size).toBe(98 * 13);
    expect([...files.keys()].every((name) => /^facts-\d+\.parquet$/u.test(name))).toBe(true);
    expect(ran).toHaveLength(1);
    expect(ran[0]).toContain("read_parquet(['facts-*.parquet'])");
  });

  it('are opened once, however often they are asked for', async () => {
    const { tables, fetched } = open();
    await Promise.all([tables.open('facts'), tables.open('facts')]);
    await tables.open('facts');
    expect(fetched).toHaveLength(98 * 13);
  });

  it('fetch for a question about one municipality its own files of the domains that are read', async () => {
    const { tables, fetched, files } = open();
    await tables.scope({ municipalities: ['kommune-7'], domains: ['domain-1', 'domain-2'] });
    expect(fetched.sort()).toEqual([
      'facts/domain=domain-1/municipality_slug=kommune-7/x.parquet',
      'facts/domain=domain-2/municipality_slug=kommune-7/x.parquet',
    ]);
    // Its rows are in memory now: the files are let go.
    expect(files.size).toBe(0);
  });

  it('drop the municipality that was asked for longest ago when there are too many', async () => {
    const { tables, ran } = open();
    for (const municipality of municipalities.slice(0, 18)) {
      await tables.scope({ municipalities: [municipality], domains: ['domain-1'] });
    }
    await expect
      .poll(() => ran.filter((one) => one.startsWith('DROP SCHEMA')))
      .toEqual(['DROP SCHEMA scope_1 CASCADE', 'DROP SCHEMA scope_2 CASCADE']);
  });
});
