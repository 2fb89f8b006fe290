import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { folderOf, formatPackage, formatStart, type LakeFile, type LakeIndex } from '../../../pipeline/lake/package.ts';
import { places } from '../../../pipeline/lake/queries/places.ts';
import { defineQuery, number, snapshotKey, text, type Columns } from '../../../pipeline/lake/queries/query.ts';
import { eachTable } from '../../../pipeline/lake/schema.ts';
import type { Database } from '../../../src/lake/lake.ts';
import { openLakeWith } from '../../../src/lake/open.ts';

const base = new URL('https://tal.example/lake/');
const file = (path: string): LakeFile => ({ path, bytes: 4, rows: 1 });
const columns = { municipality_slug: text(), facts: number() };
const sql = 'SELECT municipality_slug, count(*) AS facts FROM facts GROUP BY ALL';
const own = defineQuery({ name: 'own', reads: 'municipality', columns, sql });
const prepared = defineQuery({ name: 'prepared', reads: 'municipality', prepared: true, columns, sql });
const free = defineQuery({ name: 'free', columns, sql });

const first = {
  document_id: ['d1'],
  municipality: ['Sorø'],
  municipality_slug: ['soroe'],
  municipality_source: ['document'],
  committee: [null],
  meeting_date: ['2025-10-30'],
  facts: [1],
};
const given: Columns = { rows: 1, columns: { municipality_slug: ['written'], facts: [9] } };
const screen = JSON.stringify({ [snapshotKey(places)]: { rows: 1, columns: first }, [snapshotKey(own, [''])]: given });

const lengthOf = (written: string): number => new TextEncoder().encode(written).length;

const lakeNow: LakeIndex = {
  tables: eachTable((table) => [file(`${folderOf(table, 'odense')}/01.parquet`)]),
  snapshot: { path: 'snapshot.json', bytes: lengthOf(screen), rows: 2 },
  everywhere: null,
  answers: [],
};

/** An engine that has one answer to everything. */
const engine: Database = {
  stopped: false,
  register: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  ask: () => Promise.resolve({ rows: 1, columns: { municipality_slug: ['asked'], facts: [1] } }),
  async *batches() {
    // None is asked for here.
  },
  exportParquet: () => Promise.resolve(new Blob()),
};
const starting = (): Promise<Database> => Promise.resolve(engine);

let fetched: string[];
let served: Map<string, string>;

/** A server with a lake, where `copied` is the lake that the copy of its package is of. */
function serve(lake: LakeIndex, copied: LakeIndex): void {
  served.set('snapshot.json', screen);
  served.set('datapackage.json', formatPackage(lake));
  served.set('start.json', formatStart(copied));
}

beforeEach(() => {
  fetched = [];
  served = new Map();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('fetch', (address: URL) => {
    const path = address.href.slice(base.href.length);
    fetched.push(path);
    return Promise.resolve(new Response(served.get(path) ?? 'PAR1'));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const part = defineQuery({ name: 'part', reads: 'municipality', partOf: own, columns, sql });

it('a question whose own answer was not written is answered by that of the question that it is a part of', async () => {
  serve(lakeNow, lakeNow);
  const lake = await openLakeWith(starting, base);
  expect(await lake.rows(part, [''])).toEqual([{ municipality_slug: 'written', facts: 9 }]);
  expect(fetched).toEqual(['start.json', 'snapshot.json']);
});

describe('the copy of what the views need of the package', () => {
  it('answers the first screen before the package is fetched', async () => {
    serve(lakeNow, lakeNow);
    const lake = await openLakeWith(starting, base);
    expect(await lake.rows(own, [''])).toEqual([{ municipality_slug: 'written', facts: 9 }]);
    expect(fetched).toEqual(['start.json', 'snapshot.json']);
    expect(await lake.rows(own, ['odense'])).toEqual([{ municipality_slug: 'asked', facts: 1 }]);
    expect(fetched).toContain('datapackage.json');
  });

  it('has the answers about the municipality that is asked for first come beside those of the first screen', async () => {
    const about = JSON.stringify({ [snapshotKey(prepared, ['odense'])]: given });
    const path = `${folderOf('answers', 'odense')}/01.json`;
    served.set(path, about);
    const answers = [{ path, bytes: lengthOf(about), rows: 1 }];
    serve({ ...lakeNow, answers }, { ...lakeNow, answers });
    const lake = await openLakeWith(starting, base, { municipality: 'odense' });
    expect(fetched).toEqual(['start.json', path, 'snapshot.json']);
    const [row] = await lake.rows(prepared, ['odense']);
    expect([row?.municipality_slug, row?.facts]).toEqual(['written', 9]);
    expect(fetched.filter((one) => one === path)).toHaveLength(1);
  });

  it('of another lake is told as soon as the package has come', async () => {
    const old: LakeIndex = { ...lakeNow, answers: [file('answers/municipality_slug=soroe/00.json')] };
    serve(lakeNow, old);
    const onReplaced = vi.fn();
    const lake = await openLakeWith(starting, base, { onReplaced });
    await lake.rows(free);
    expect(onReplaced).toHaveBeenCalledTimes(1);
    const again = await openLakeWith(starting, base, { ahead: false, onReplaced });
    await again.rows(free);
    expect(onReplaced).toHaveBeenCalledTimes(1);
  });

  it('of another lake whose answers are gone leaves them to the package', async () => {
    serve(lakeNow, { ...lakeNow, snapshot: file('snapshot.gone.json') });
    const onReplaced = vi.fn();
    const lake = await openLakeWith(starting, base, { onReplaced });
    await lake.ready;
    expect(onReplaced).toHaveBeenCalledTimes(1);
  });
});
