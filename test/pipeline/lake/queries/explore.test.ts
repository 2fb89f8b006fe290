import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploredCells } from '../../../../pipeline/lake/queries/cells.ts';
import {
  exploreCount,
  exploreDiffering,
  exploreExport,
  exploreFacets,
  exploreRows,
  exploreSources,
  type Asked,
  type Choice,
  type Order,
} from '../../../../pipeline/lake/queries/explore.ts';
import type { Explored } from '../../../../pipeline/lake/queries/explored.ts';
import { exploredFacts } from '../../../../pipeline/lake/queries/facts.ts';
import { bindParameters } from '../../../../pipeline/lake/statements.ts';
import { cell, extraction, fact } from '../corpus.ts';
import { openLakeOf, type OpenLake } from './lake.ts';

let lake: OpenLake;

beforeAll(async () => {
  const first = extraction('d1', [
    fact({ fact_id: 'a1', committee: 'Økonomiudvalget', value: -8_106_000, line: 7 }),
    fact({ fact_id: 'a2', committee: 'Kultur- og Fritidsudvalget', value: -1_666_000, line: 8 }),
    fact({ fact_id: 'a3', committee: null, is_total: true, value: -9_772_000, line: 9 }),
    fact({ fact_id: 'a4', same_as: 'a1', committee: 'Økonomiudvalget', value: -8_106_000, line: 20 }),
  ]);
  const share = fact({
    fact_id: 'b1',
    domain: 'unemployment_shares',
    measure: 'share',
    unit: 'pct',
    value: 12.9,
    committee: null,
    area: 'langtidsledighed',
    fiscal_year: null,
    frame: null,
    period: '2025-09',
    reported_on: '2025-10-30',
    quote: 'Andelen af langtidsledige er 12,9 pct.',
  });
  lake = await openLakeOf([
    {
      ...first,
      cells: [
        cell({ row_no: 0, column_no: 1, is_header: true, text: 'Afvigelse' }),
        cell({ row_no: 1, column_no: 0, text: 'Økonomiudvalget' }),
        cell({ row_no: 1, column_no: 1, text: '-8.106', quantity: -8106, fact_id: 'a1', row_label: 'Økonomiudvalget' }),
        cell({ row_no: 2, column_no: 1, text: '17', quantity: 17, row_label: 'Årsværk', column_label: '' }),
      ],
    },
    extraction('d2', [share]),
  ]);
});

afterAll(async () => {
  await lake.close();
});

function choice(change: Partial<Choice> = {}): Choice {
  return { values: {}, search: '', everything: false, ...change };
}

const asPrinted: Order = { column: null, descending: false };

async function answer<Row>({ query, parameters }: Asked<Row>): Promise<Row[]> {
  return lake.rows(query, parameters);
}

async function count(change: Partial<Choice> = {}, explored: Explored = exploredFacts): Promise<number | undefined> {
  return (await answer(exploreCount(explored, choice(change))))[0]?.rows;
}

async function ids(change: Partial<Choice>, order: Order = asPrinted): Promise<unknown[]> {
  const rows = await answer(exploreRows(exploredFacts, choice(change), order, 50, 0));
  return rows.map((row) => row['fact_id']);
}

describe('explore', () => {
  it('leaves out totals and repeats unless asked for', async () => {
    expect(await count()).toBe(3);
    expect(await count({ everything: true })).toBe(5);
  });

  it('chooses by one value and by several of a facet, also by one that is not stated', async () => {
    expect(await ids({ values: { committee: ['Økonomiudvalget'] } })).toEqual(['a1']);
    expect(await ids({ values: { committee: ['Økonomiudvalget', 'Kultur- og Fritidsudvalget'] } })).toEqual([
      'a1',
      'a2',
    ]);
    expect(await ids({ values: { committee: ['-'] } })).toEqual(['b1']);
    expect(await ids({ values: { committee: ['-', 'Økonomiudvalget'] } })).toEqual(['b1', 'a1']);
    expect(await ids({ values: { fiscal_year: ['2023'], document_id: ['d1'] } })).toEqual(['a1', 'a2']);
  });

  it('searches labels and source without regard to case', async () => {
    expect(await ids({ search: 'LANGTIDSLEDIG' })).toEqual(['b1']);
    expect(await ids({ search: 'kultur' })).toEqual(['a2']);
    expect(await ids({ search: "100%' OR '1'='1" })).toEqual([]);
  });

  it('stands newest meeting first, then as printed; sorts by a column when told', async () => {
    expect(await ids({})).toEqual(['b1', 'a1', 'a2']);
    expect(await ids({}, { column: 'value', descending: false })).toEqual(['a1', 'a2', 'b1']);
    expect(await ids({}, { column: 'value', descending: true })).toEqual(['b1', 'a2', 'a1']);
    expect(await ids({}, { column: 'value; DROP TABLE facts', descending: false })).toEqual(['b1', 'a1', 'a2']);
  });

  it('gives a window of the rows, with where each stands', async () => {
    const rows = await answer(exploreRows(exploredFacts, choice(), asPrinted, 1, 1));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ key: 'a1', document: 'd1.txt', line: 7 });
  });

  it('counts each facet over what the other facets leave, the most frequent first', async () => {
    const rows = await answer(exploreFacets(exploredFacts, choice({ values: { domain: ['accounts'] } })));
    const of = (facet: string) => rows.filter((row) => row.facet === facet).map((row) => [row.value, row.rows]);
    expect(of('domain')).toEqual([
      ['accounts', 2],
      ['unemployment_shares', 1],
    ]);
    expect(of('committee')).toEqual([
      ['Kultur- og Fritidsudvalget', 1],
      ['Økonomiudvalget', 1],
    ]);
    expect(rows.find((row) => row.facet === 'municipality_slug')?.label).toBe('Sorø');
    expect(rows.find((row) => row.facet === 'document_id')?.label).toBe('d1.txt');
  });

  it('tells by which columns the rows differ, a value beside none included', async () => {
    const differing = async (change: Partial<Choice>): Promise<string[]> => {
      const [row] = await answer(exploreDiffering(exploredFacts, choice(change)));
      return Object.entries(row ?? {}).flatMap(([name, differs]) => (differs ? [name] : []));
    };
    expect(await differing({})).toEqual(['frame', 'period']);
    expect(await differing({ values: { domain: ['accounts'] } })).toEqual([]);
    expect(await differing({ search: 'nothing has these words' })).toEqual([]);
  });

  it('shows the cells with numbers, those that no kind claimed too, and every cell when asked', async () => {
    // The second document has one cell of its own, with a number.
    expect(await count({}, exploredCells)).toBe(3);
    expect(await count({ everything: true }, exploredCells)).toBe(5);
    const unclaimed = await answer(
      exploreRows(exploredCells, choice({ values: { is_fact: ['false'] } }), asPrinted, 10, 0),
    );
    expect(unclaimed.map((row) => [row['row_label'], row['quantity'], row['is_fact']])).toEqual([
      ['Årsværk', 17, false],
    ]);
  });

  it('says where a cell stands by its labels, without a mark for one that is empty or the cell itself', async () => {
    const rows = await answer(exploreRows(exploredCells, choice({ everything: true }), asPrinted, 10, 0));
    const quotes = rows.map((row) => row['quote']);
    expect(quotes).toContain('Årsværk | 17');
    for (const quote of quotes) expect(quote).not.toMatch(/^ ?\||\| ?\||\| ?$/u);
  });

  it('exports exactly the chosen rows: the columns shown, where each stands, and its link', async () => {
    const { sql, parameters } = exploreExport(
      exploredFacts,
      choice({ values: { domain: ['accounts'] } }),
      { column: 'value', descending: false },
      ['value', 'committee'],
      'http://tal.example/#/udforsk?emne=accounts&tal=',
    );
    const rows = await lake.plain(bindParameters(sql, parameters));
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...['value', 'committee', 'document', 'item_no', 'table_no', 'page', 'line', 'quote', 'fact_id', 'link'],
    ]);
    expect(rows.map((row) => row['fact_id'])).toEqual(['a1', 'a2']);
    expect(rows[0]?.['link']).toBe('http://tal.example/#/udforsk?emne=accounts&tal=a1');
  });

  it('tells the documents that the rows come from', async () => {
    const rows = await answer(exploreSources(exploredFacts, choice()));
    expect(rows.map(({ name, rows: found }) => [name, found])).toEqual([
      ['d1.txt', 2],
      ['d2.txt', 1],
    ]);
  });
});
