import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../pipeline/lake/queries/explore.ts';
import { exploredFacts } from '../../../pipeline/lake/queries/facts.ts';
import type { Parameter, Query } from '../../../pipeline/lake/queries/query.ts';
import type { Batch } from '../../../src/lake/batch.ts';
import { ExploredRows } from '../../../src/explore/explored-rows.ts';

/** A lake that writes down what it is asked, and has no more than numbers to tell. */
function fakeLake(facts: number, municipalities: readonly string[] = ['sorø']) {
  const asked: string[] = [];
  const state = { stopped: false };
  const answers: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
    'dictionary_rows facts': [{ rows: facts }],
    'explore_count facts': [{ rows: 700 }],
    places: municipalities.map((name, at) => ({
      document_id: `d${String(at)}`,
      municipality: name,
      municipality_slug: name,
      municipality_source: 'document',
      committee: null,
      meeting_date: null,
      facts: facts / municipalities.length,
    })),
  };
  const row = (query: Query<unknown>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(query.columns.map((name) => [name, name === 'key' ? 'f1' : null]));
  return {
    asked,
    state,
    rows<Row>(query: Query<Row>, [first]: readonly Parameter[] = []): Promise<Row[]> {
      const [name = ''] = query.name.split(/ SELECT| WITH| \(SELECT/u);
      asked.push(query.reads === 'municipality' ? `${name} of ${String(first)}` : name);
      if (state.stopped && /made|explored_facts|arranged/u.test(query.name)) {
        return Promise.reject(new Error('Catalog Error: the table does not exist'));
      }
      const raw = query.name.startsWith('explore_make')
        ? [{ Count: 700 }]
        : (answers[name] ??
          Array.from({ length: query.name.startsWith('explore_facets') ? 0 : 100 }, () => row(query)));
      return Promise.resolve(raw.map((one) => query.decode(one)));
    },
    async *batches(sql: string): AsyncGenerator<Batch> {
      asked.push(sql.split(/\s+/u).slice(0, 2).join(' '));
      await Promise.resolve();
      yield { columns: [], rows: [] };
    },
  };
}

/** The same lake, whose rows differ by two columns. */
function told<Row>(lake: ReturnType<typeof fakeLake>, query: Query<Row>): Promise<Row[]> {
  if (!query.name.startsWith('explore_differing')) return lake.rows(query);
  const differs = Object.fromEntries(query.columns.map((name) => [name, name === 'frame' || name === 'standing']));
  return Promise.resolve([query.decode(differs)]);
}

const all: Choice = { values: {}, search: '', everything: false };
const asPrinted = { column: null, descending: false };

describe('explored rows', () => {
  it('tells by which columns the rows differ, from the files of a small lake', async () => {
    const lake = fakeLake(600);
    const answered = { ...lake, rows: <Row>(query: Query<Row>) => told(lake, query) };
    const rows = new ExploredRows(answered, exploredFacts);
    rows.arrange(all, asPrinted, 101);
    expect(await rows.differing(all)).toEqual(['frame', 'standing']);
  });

  it('come first, then their number, then the facets; a small lake takes nothing into memory', async () => {
    const lake = fakeLake(600);
    const rows = new ExploredRows(lake, exploredFacts);
    const facets = rows.facets(all);
    const arranged = rows.arrange(all, asPrinted, 100);
    expect(await arranged.total).toBe(700);
    await facets;
    expect(lake.asked).toEqual([
      'places',
      'explore_rows facts',
      'explore_count facts',
      'dictionary_rows facts',
      'explore_facets facts',
    ]);
    expect(await rows.facetsSoon(all)).toBeNull();
  });

  it('of a large lake are taken into memory behind the first ones, and come from there afterwards', async () => {
    const lake = fakeLake(1_000_000);
    const rows = new ExploredRows(lake, exploredFacts);
    const first = rows.arrange(all, asPrinted, 100);
    await first.total;
    expect(await rows.facetsSoon(all)).toEqual([]);
    await rows.facets(all);
    expect(lake.asked.filter((what) => what.startsWith('CREATE T')).length).toBeGreaterThan(2);
    lake.asked.length = 0;
    await first.fetch(600_000, 100);
    expect(lake.asked).toEqual(['explore_make explored_facts_1', 'explore_arranged facts']);
    await first.fetch(600_100, 100);
    expect(lake.asked.at(-1)).toBe('explore_arranged facts');
    expect(await rows.facetsSoon(all)).toBeNull();
  });

  it('of a country begin with those of one municipality, which are told to be no more than that', async () => {
    const lake = fakeLake(1_000_000, ['sorø', 'vejle']);
    const first = new ExploredRows(lake, exploredFacts).arrange(all, asPrinted, 100);
    expect(await first.ahead).toMatchObject({ municipality: 'sorø', of: 2 });
    await first.total;
    expect(lake.asked.slice(0, 3)).toEqual(['places', 'explore_rows facts of sorø', 'explore_rows facts']);
  });

  it('of a country have nothing ahead once all files have answered, and a small lake never has', async () => {
    const lake = fakeLake(1_000_000, ['sorø', 'vejle']);
    const rows = new ExploredRows(lake, exploredFacts);
    await rows.arrange(all, asPrinted, 100).total;
    expect(await rows.arrange(all, asPrinted, 100).ahead).toBeNull();
    expect(await new ExploredRows(fakeLake(600), exploredFacts).arrange(all, asPrinted, 100).ahead).toBeNull();
  });

  it('of one municipality come from its files alone: the rows, their number, its facets', async () => {
    const lake = fakeLake(1_000_000, ['sorø', 'vejle']);
    const rows = new ExploredRows(lake, exploredFacts);
    const vejle: Choice = { ...all, values: { municipality_slug: ['vejle'] } };
    const arranged = rows.arrange(vejle, asPrinted, 100);
    expect(await arranged.ahead).toBeNull();
    expect(await arranged.total).toBe(700);
    expect(await rows.facetsSoon(vejle)).toEqual([]);
    expect(lake.asked.filter((what) => what.startsWith('explore'))).toEqual(
      ['explore_rows facts', 'explore_count facts', 'explore_facets facts'].map((what) => `${what} of vejle`),
    );
  });

  it('look for the words of a search once for the rows and the facets', async () => {
    const lake = fakeLake(1_000_000);
    const rows = new ExploredRows(lake, exploredFacts);
    await rows.arrange(all, asPrinted, 100).total;
    await rows.facets(all);
    lake.asked.length = 0;
    const searched = { ...all, search: 'skole' };
    await Promise.all([rows.facets(searched), rows.arrange(searched, asPrinted, 100).total]);
    expect(lake.asked.filter((what) => what.startsWith('explore_make'))).toHaveLength(2);
  });

  it('come from the files again when the engine that held them was stopped', async () => {
    const lake = fakeLake(1_000_000);
    const rows = new ExploredRows(lake, exploredFacts);
    await rows.arrange(all, asPrinted, 100).total;
    await rows.facets(all);
    lake.state.stopped = true;
    lake.asked.length = 0;
    expect(await rows.arrange(all, asPrinted, 100).total).toBe(700);
    expect(lake.asked).toContain('explore_count facts');
    lake.state.stopped = false;
    await rows.facets(all);
    expect(lake.asked).toContain('CREATE TABLE');
  });

  it('are counted by the first window where they are fewer', async () => {
    const lake = fakeLake(600);
    const arranged = new ExploredRows(lake, exploredFacts).arrange(all, asPrinted, 101);
    expect(await arranged.total).toBe(100);
    expect(lake.asked).toEqual(['places', 'explore_rows facts']);
  });
});
