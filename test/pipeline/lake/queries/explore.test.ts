import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  choiceParameters,
  exploreCount,
  exploreExport,
  exploreFacets,
  exploreRows,
  type Choice,
} from '../../../../pipeline/lake/queries/explore.ts';
import { columnsOf } from '../../../../pipeline/lake/schema.ts';
import { extraction, fact } from '../corpus.ts';
import { openLakeOf, type OpenLake } from './lake.ts';

let lake: OpenLake;

beforeAll(async () => {
  lake = await openLakeOf([
    extraction('d1', [
      fact({ fact_id: 'a1', committee: 'Økonomiudvalget', value: -8_106_000, line: 7 }),
      fact({ fact_id: 'a2', committee: 'Kultur- og Fritidsudvalget', value: -1_666_000, line: 8 }),
      fact({ fact_id: 'a3', committee: null, is_total: true, value: -9_772_000, line: 9 }),
      fact({ fact_id: 'a4', same_as: 'a1', committee: 'Økonomiudvalget', value: -8_106_000, line: 20 }),
    ]),
    extraction('d2', [
      fact({
        fact_id: 'b1',
        domain: 'unemployment_shares',
        measure: 'share',
        unit: 'pct',
        value: 12.9,
        committee: null,
        area: 'langtidsledighed',
        fiscal_year: null,
        reported_on: '2025-10-30',
        quote: 'Andelen af langtidsledige er 12,9 pct.',
      }),
    ]),
  ]);
});

afterAll(async () => {
  await lake.close();
});

function choice(change: Partial<Choice> = {}): Choice {
  return { values: {}, search: '', everything: false, ...change };
}

async function count(change: Partial<Choice> = {}): Promise<number | undefined> {
  return (await lake.rows(exploreCount, choiceParameters(choice(change))))[0]?.rows;
}

async function ids(change: Partial<Choice>, sort: string | null = null, descending = false): Promise<string[]> {
  const rows = await lake.rows(exploreRows(sort, descending), [...choiceParameters(choice(change)), 50, 0]);
  return rows.map((row) => row.fact_id);
}

describe('explore', () => {
  it('leaves out totals and repeats unless asked for', async () => {
    expect(await count()).toBe(3);
    expect(await count({ everything: true })).toBe(5);
  });

  it('chooses by value, also by a value that is not stated', async () => {
    expect(await ids({ values: { committee: 'Økonomiudvalget' } })).toEqual(['a1']);
    expect(await ids({ values: { committee: '-' } })).toEqual(['b1']);
    expect(await ids({ values: { fiscal_year: '2023', document_id: 'd1' } })).toEqual(['a1', 'a2']);
  });

  it('searches labels and source without regard to case', async () => {
    expect(await ids({ search: 'LANGTIDSLEDIG' })).toEqual(['b1']);
    expect(await ids({ search: 'kultur' })).toEqual(['a2']);
    expect(await ids({ search: "100%' OR '1'='1" })).toEqual([]);
  });

  it('stands newest meeting first, then as printed; sorts by a column when told', async () => {
    expect(await ids({})).toEqual(['b1', 'a1', 'a2']);
    expect(await ids({}, 'value')).toEqual(['a1', 'a2', 'b1']);
    expect(await ids({}, 'value', true)).toEqual(['b1', 'a2', 'a1']);
    expect(await ids({}, 'value; DROP TABLE facts')).toEqual(['b1', 'a1', 'a2']);
  });

  it('gives a page of the rows', async () => {
    const rows = await lake.rows(exploreRows(null, false), [...choiceParameters(choice()), 1, 1]);
    expect(rows.map((row) => row.fact_id)).toEqual(['a1']);
  });

  it('counts each facet over what the other choices leave', async () => {
    const rows = await lake.rows(exploreFacets, choiceParameters(choice({ values: { domain: 'accounts' } })));
    const of = (facet: string) =>
      Object.fromEntries(rows.filter((row) => row.facet === facet).map((row) => [String(row.value), row.rows]));
    expect(of('domain')).toEqual({ accounts: 2, unemployment_shares: 1 });
    expect(of('committee')).toEqual({ Økonomiudvalget: 1, 'Kultur- og Fritidsudvalget': 1 });
    expect(rows.find((row) => row.facet === 'municipality_slug')?.label).toBe('Sorø');
    expect(rows.find((row) => row.facet === 'document_id')?.label).toBe('d1.txt');
  });

  it('exports every column of exactly the chosen rows', async () => {
    const rows = await lake.rows(
      exploreExport('value', false),
      choiceParameters(choice({ values: { domain: 'accounts' } })),
    );
    expect(rows.map((row) => row['fact_id'])).toEqual(['a1', 'a2']);
    expect(Object.keys(rows[0] ?? {})).toEqual(columnsOf('facts').map((column) => column.name));
  });
});
