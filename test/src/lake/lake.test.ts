import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { folderOf, formatPackage, type LakeFile, type LakeIndex } from '../../../pipeline/lake/package.ts';
import { places } from '../../../pipeline/lake/queries/places.ts';
import { defineQuery, number, snapshotKey, text, type Columns } from '../../../pipeline/lake/queries/query.ts';
import { eachTable, lakeTables, type LakeTable } from '../../../pipeline/lake/schema.ts';
import type { Database, Lake } from '../../../src/lake/lake.ts';
import { openLakeWith } from '../../../src/lake/open.ts';

const base = new URL('https://tal.example/lake/');

/** Large enough that nothing is fetched before it is asked for. */
const BYTES = 1_000_000;

/** Bytes that end as a Parquet file does. */
const parquet = new Uint8Array(BYTES);
parquet.set(new TextEncoder().encode('PAR1'), BYTES - 4);

const file = (path: string): LakeFile => ({ path, bytes: BYTES, rows: 1 });

const ownFiles = (table: LakeTable): LakeFile[] =>
  ['odense', 'soroe'].map((slug) => file(`${folderOf(table, slug)}/01.parquet`));

const index: LakeIndex = {
  tables: eachTable(ownFiles),
  snapshot: null,
  everywhere: null,
  answers: [],
};

const columns = { municipality_slug: text(), facts: number() };
const sql = 'SELECT municipality_slug, count(*) AS facts FROM facts GROUP BY ALL';
const own = defineQuery({ name: 'own', reads: 'municipality', columns, sql });
const all = defineQuery({ name: 'all', reads: 'everywhere', columns, sql });
const beside = defineQuery({ name: 'beside', reads: 'others', columns, sql });
const free = defineQuery({ name: 'free', columns, sql });
const passport = defineQuery({ name: 'passport', reads: 'fact', columns, sql: `${sql} HAVING max(fact_id) = ?` });

/** What the engine answers: whose files the question names, or that it is of all. */
function answerTo(question: string): Columns {
  const named = ['odense', 'soroe'].filter((slug) => question.includes(`facts.${slug}.`));
  if (question.includes('WHERE fact_id =')) {
    // Only the minutes of Odense have the fact.
    const found = named.length === 0 || named.includes('odense');
    return { rows: Number(found), columns: { municipality_slug: found ? ['odense'] : [] } };
  }
  const slugs = named.length === 0 ? ['all'] : named;
  return { rows: slugs.length, columns: { municipality_slug: slugs, facts: slugs.map(() => 1) } };
}

/** An engine without rows of its own. */
class Fake implements Database {
  stopped = false;
  readonly asked: string[] = [];
  readonly files = new Set<string>();
  /** Holds answers back until they are let go. */
  gate: Promise<unknown> = Promise.resolve();
  failure: Error | null = null;

  register(name: string): Promise<void> {
    this.files.add(name);
    return Promise.resolve();
  }

  drop(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }

  async ask(question: string): Promise<Columns> {
    this.asked.push(question);
    await this.gate;
    if (this.failure !== null) throw this.failure;
    return answerTo(question);
  }

  /** The questions that are no views. */
  get questions(): string[] {
    return this.asked.filter((one) => !one.startsWith('CREATE'));
  }

  async *batches(): AsyncGenerator<never> {
    // None is asked for here.
  }

  exportParquet(): Promise<Blob> {
    return Promise.resolve(new Blob());
  }
}

const ranked: Columns = {
  rows: 1,
  columns: {
    document_id: ['d1'],
    municipality: ['Sorø'],
    municipality_slug: ['soroe'],
    municipality_source: ['document'],
    committee: [null],
    meeting_date: ['2025-10-30'],
    facts: [1],
  },
};
const given: Columns = { rows: 1, columns: { municipality_slug: ['written'], facts: [9] } };

let engines: Fake[];
let fetched: string[];
let served: Map<string, string>;

/** Opens the lake with answers that were written with it. */
function openLake(snapshot: Record<string, Columns> | null, everywhere: Record<string, Columns> | null): Promise<Lake> {
  const put = (name: string, answers: Record<string, Columns> | null): LakeFile | null => {
    if (answers === null) return null;
    const path = `${name}.json`;
    served.set(path, JSON.stringify(answers));
    return { path, bytes: new TextEncoder().encode(JSON.stringify(answers)).length, rows: 1 };
  };
  const lake = { ...index, snapshot: put('snapshot', snapshot), everywhere: put('everywhere', everywhere) };
  served.set('datapackage.json', formatPackage(lake));
  return openLakeWith(() => {
    const engine = new Fake();
    engines.push(engine);
    return Promise.resolve(engine);
  }, base);
}

beforeEach(() => {
  engines = [];
  fetched = [];
  served = new Map();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('fetch', (address: URL) => {
    const path = address.href.slice(base.href.length);
    fetched.push(path);
    return Promise.resolve(new Response(served.get(path) ?? parquet));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const tablesFetched = (): string[] => fetched.filter((path) => path.endsWith('.parquet')).sort();

describe('a question about a municipality', () => {
  it('is answered from its files alone', async () => {
    const lake = await openLake(null, null);
    expect(await lake.rows(own, ['odense'])).toEqual([{ municipality_slug: 'odense', facts: 1 }]);
    expect(tablesFetched()).toEqual(['facts/municipality_slug=odense/01.parquet']);
  });

  it('is asked once, and again when it failed', async () => {
    const lake = await openLake(null, null);
    await lake.ready;
    const [engine] = engines;
    if (engine === undefined) throw new Error('no engine');
    engine.failure = new Error('out of memory');
    await expect(lake.rows(own, ['odense'])).rejects.toThrow(
      'facts/municipality_slug=odense/01.parquet: out of memory',
    );
    engine.failure = null;
    await Promise.all([lake.rows(own, ['odense']), lake.rows(own, ['odense'])]);
    await lake.rows(own, ['odense']);
    expect(engine.questions).toHaveLength(2);
  });

  it('is answered by what was written with the lake, also when the first municipality is named', async () => {
    const lake = await openLake({ [snapshotKey(places)]: ranked, [snapshotKey(own, [''])]: given }, null);
    const written = [{ municipality_slug: 'written', facts: 9 }];
    expect(await lake.rows(own, [''])).toEqual(written);
    expect(await lake.rows(own, ['soroe'])).toEqual(written);
    expect(await lake.rows(own, ['odense'])).toEqual([{ municipality_slug: 'odense', facts: 1 }]);
    expect(engines).toHaveLength(1);
  });
});

describe('a question about other municipalities', () => {
  it('comes after that about the chosen one, whose answer is drawn first', async () => {
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
    const lake = await openLake({ [snapshotKey(places)]: ranked }, null);
    const rows = await Promise.all([lake.rows(beside, ['odense']), lake.rows(own, ['odense'])]);
    expect(rows.map(([first]) => first?.municipality_slug)).toEqual(['soroe', 'odense']);
    const asked = engines.flatMap((engine) => engine.questions.map((question) => question.includes('facts.odense.')));
    expect(asked).toEqual([true, false]);
  });
});

describe('a question about all municipalities', () => {
  it('comes after those about one', async () => {
    const lake = await openLake(null, null);
    await lake.ready;
    const [engine] = engines;
    if (engine === undefined) throw new Error('no engine');
    let letGo: (nothing: null) => void = () => undefined;
    engine.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    const first = lake.rows(all);
    const second = lake.rows(own, ['odense']);
    const third = lake.rows(own, ['soroe']);
    await expect.poll(() => engine.questions.length).toBeGreaterThan(1);
    letGo(null);
    await Promise.all([first, second, third]);
    expect(engine.questions.at(-1)).toBe(sql);
  });

  it('is answered by what was written with the lake, which comes when it is first asked', async () => {
    const lake = await openLake(null, { [snapshotKey(all)]: given });
    expect(fetched).not.toContain('everywhere.json');
    const [row, ...rest] = await lake.rows(all);
    expect([row?.municipality_slug, row?.facts, rest]).toEqual(['written', 9, []]);
    await lake.rows(all);
    expect(fetched.filter((path) => path === 'everywhere.json')).toHaveLength(1);
    expect(tablesFetched()).toEqual([]);
  });
});

describe('a question about a fact', () => {
  it('is asked of the municipality that has it, found in what was shown last', async () => {
    const lake = await openLake({ [snapshotKey(places)]: ranked }, null);
    await lake.rows(own, ['odense']);
    expect(await lake.rows(passport, ['f1'])).toEqual([{ municipality_slug: 'odense', facts: 1 }]);
    await lake.rows(passport, ['f1']);
    expect(engines[0]?.questions.filter((one) => one.includes('WHERE fact_id ='))).toHaveLength(1);
  });

  it('looks through all facts only when those at hand have it not', async () => {
    const lake = await openLake({ [snapshotKey(places)]: ranked }, null);
    expect(await lake.rows(passport, ['f1'])).toEqual([{ municipality_slug: 'odense', facts: 1 }]);
    expect(engines[0]?.asked.some((one) => one.startsWith('CREATE OR REPLACE VIEW facts'))).toBe(true);
  });
});

it('a free question opens the tables that it names', async () => {
  const lake = await openLake(null, null);
  expect(await lake.rows(free)).toEqual([{ municipality_slug: 'all', facts: 1 }]);
  expect(tablesFetched()).toEqual(index.tables.facts.map(({ path }) => path));
});

it('an engine that was stopped is replaced, and what was asked of it is asked again', async () => {
  const lake = await openLake(null, null);
  await lake.ready;
  const [first] = engines;
  if (first === undefined) throw new Error('no engine');
  first.failure = new Error('engine: stopped');
  first.gate = new Promise((resolve) => {
    setTimeout(() => {
      first.stopped = true;
      resolve(null);
    });
  });
  expect(await lake.rows(own, ['odense'])).toEqual([{ municipality_slug: 'odense', facts: 1 }]);
  expect(engines).toHaveLength(2);
  expect(engines[1]?.files).toEqual(new Set(['facts.odense.0.parquet']));
});

it('a long answer is asked of the next engine when the first is stopped while its tables are opened', async () => {
  const lake = await openLake(null, null);
  await lake.ready;
  const [first] = engines;
  if (first === undefined) throw new Error('no engine');
  first.failure = new Error('engine: stopped');
  first.gate = Promise.resolve().then(() => {
    first.stopped = true;
  });
  expect(await lake.batches('SELECT * FROM facts').next()).toMatchObject({ done: true });
  expect(engines).toHaveLength(2);
  expect(engines[1]?.asked).toEqual([expect.stringMatching(/^CREATE OR REPLACE VIEW facts/u)]);
});

it('files are fetched while the engine starts, for the first question and for those after it', async () => {
  served.set('datapackage.json', formatPackage(index));
  let letGo: (engine: Fake) => void = () => undefined;
  const starting = new Promise<Fake>((resolve) => {
    letGo = resolve;
  });
  const lake = await openLakeWith(() => starting, base);
  const answers = [lake.rows(own, ['odense']), lake.rows(own, ['soroe'])];
  await expect.poll(tablesFetched).toEqual(index.tables.facts.map(({ path }) => path));
  letGo(new Fake());
  expect(await Promise.all(answers)).toHaveLength(2);
});

it('an engine that does not start is told to whoever waits for it', async () => {
  served.set('datapackage.json', formatPackage(index));
  const lake = await openLakeWith(() => Promise.reject(new Error('no WebAssembly')), base);
  await expect(lake.ready).rejects.toThrow('no WebAssembly');
  await expect(lake.rows(own, ['odense'])).rejects.toThrow('no WebAssembly');
});

it('a small lake is fetched whole before its engine is ready', async () => {
  const few: LakeIndex = { ...index, tables: { ...index.tables } };
  for (const table of lakeTables) Object.assign(few.tables, { [table]: [] });
  served.set('datapackage.json', formatPackage(few));
  const engine = new Fake();
  const lake = await openLakeWith(() => Promise.resolve(engine), base);
  await lake.ready;
  expect(engine.asked.filter((one) => one.startsWith('CREATE OR REPLACE VIEW'))).toHaveLength(lakeTables.length);
});
