import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploredCells } from '../../../../pipeline/lake/queries/cells.ts';
import {
  exploreExport,
  exploreFacets,
  exploreRows,
  exploreSources,
  type Asked,
  type Choice,
  type Order,
} from '../../../../pipeline/lake/queries/explore.ts';
import {
  arrangedRows,
  arrangeRows,
  findRows,
  foundRows,
  inMemory,
  isForMemory,
  takeIntoMemory,
} from '../../../../pipeline/lake/queries/explore-memory.ts';
import type { Explored } from '../../../../pipeline/lake/queries/explored.ts';
import { exploredFacts } from '../../../../pipeline/lake/queries/facts.ts';
import { bindParameters } from '../../../../pipeline/lake/statements.ts';
import { cell, extraction, fact } from '../corpus.ts';
import { openLakeOf, type OpenLake } from './lake.ts';

let lake: OpenLake;

beforeAll(async () => {
  const committees = ['Økonomiudvalget', 'Kultur- og Fritidsudvalget', null];
  const facts = Array.from({ length: 30 }, (_, at) =>
    fact({
      fact_id: `f${String(at).padStart(2, '0')}`,
      committee: committees[at % 3] ?? null,
      value: ((at * 7) % 30) * 1000,
      is_total: at % 5 === 0,
      same_as: at % 11 === 10 ? 'f01' : null,
      quote: at % 2 === 0 ? 'Ældrepleje bruger mindre' : 'Dagtilbud bruger mere',
      line: 40 - at,
    }),
  );
  lake = await openLakeOf([
    {
      ...extraction('d1', facts),
      cells: [
        cell({ row_no: 0, column_no: 1, is_header: true, text: 'Afvigelse' }),
        cell({ row_no: 1, column_no: 0, row_label: 'Skoler', column_label: '', text: 'Skoler' }),
        cell({ row_no: 1, column_no: 1, row_label: 'Skoler', column_label: 'Afvigelse', text: '-8', quantity: -8 }),
        cell({ row_no: 2, column_no: 1, row_label: null, column_label: '', text: '17', quantity: 17 }),
      ],
    },
    extraction('d2', [fact({ fact_id: 'g1', reported_on: '2025-10-30', unit: 'pct', value: 12.9 })]),
  ]);
  for (const sql of [...takeIntoMemory(exploredFacts), ...takeIntoMemory(exploredCells)]) await lake.plain(sql);
});

afterAll(async () => {
  await lake.close();
});

async function answer<Row>({ query, parameters }: Asked<Row>): Promise<Row[]> {
  return lake.rows(query, parameters);
}

const asPrinted: Order = { column: null, descending: false };
const choices: readonly (readonly [string, Choice, Order])[] = [
  ['the usual rows', { values: {}, search: '', everything: false }, asPrinted],
  ['everything', { values: {}, search: '', everything: true }, asPrinted],
  ['a facet', { values: { committee: ['Økonomiudvalget', '-'] }, search: '', everything: false }, asPrinted],
  ['an order by words', { values: {}, search: '', everything: true }, { column: 'committee', descending: true }],
  ['an order by numbers', { values: {}, search: '', everything: false }, { column: 'value', descending: false }],
  ['a search', { values: { unit: ['kr'] }, search: 'ÆLDRE', everything: false }, asPrinted],
  [
    'a search of a committee and its municipality',
    { values: {}, search: 'udvalget sorø', everything: true },
    asPrinted,
  ],
  ['a search of a row and its column', { values: {}, search: 'skoler afvigelse', everything: true }, asPrinted],
  ['a search that finds nothing', { values: {}, search: 'findesikke', everything: true }, asPrinted],
];

let tables = 0;
function newTable(): string {
  tables += 1;
  return `made_${String(tables)}`;
}

/** The rows in memory that a choice is asked of, and those that its facets are counted among. */
async function remembered(explored: Explored, { search }: Choice): Promise<readonly [Explored, Explored]> {
  if (search === '') return [inMemory(explored), inMemory(explored)];
  const table = newTable();
  await answer(findRows(inMemory(explored), search, table));
  return [inMemory(explored, table), foundRows(explored, table)];
}

describe.each([exploredFacts, exploredCells])('$name in memory', (explored) => {
  const fitting = choices.filter(
    ([, , { column }]) => column === null || column in explored.columns || column in explored.place,
  );
  it.each(fitting)('has the same rows as the files: %s', async (_, choice, order) => {
    const values = Object.fromEntries(Object.entries(choice.values).filter(([name]) => name in explored.facets));
    const own = { ...choice, values };
    const [held, counted] = await remembered(explored, own);
    const table = newTable();
    const [made] = await answer(arrangeRows(held, own, order, table));
    const files = await answer(exploreRows(explored, own, order, 1000, 0));
    expect(made?.Count).toBe(files.length);
    expect(await answer(arrangedRows(held, table, 1000, 0))).toEqual(files);
    expect(await answer(arrangedRows(held, table, 3, 2))).toEqual(files.slice(2, 5));
    const facets = await answer(exploreFacets(counted, { ...own, search: '' }));
    expect(facets).toEqual(await answer(exploreFacets(explored, own)));
    expect(await answer(exploreSources(held, own))).toEqual(await answer(exploreSources(explored, own)));
    const shown = ['document', 'unit'];
    const exported = exploreExport(held, own, order, shown, 'http://tal.example/#/udforsk?tal=');
    const asFiles = exploreExport(explored, own, order, shown, 'http://tal.example/#/udforsk?tal=');
    expect(await lake.plain(bindParameters(exported.sql, exported.parameters))).toEqual(
      await lake.plain(bindParameters(asFiles.sql, asFiles.parameters)),
    );
  });
});

describe('explore in memory', () => {
  it.each([
    [exploredFacts, 'udvalget sorø'],
    [exploredCells, 'skoler afvigelse'],
  ])('finds words that stand in two columns beside each other: $0.name', async (explored, search) => {
    const [found] = await answer(findRows(inMemory(explored), search, newTable()));
    expect(found?.Count).toBeGreaterThan(0);
  });

  it('takes the rows again where an engine has them already', async () => {
    for (const sql of takeIntoMemory(exploredFacts)) await lake.plain(sql);
    expect(
      await answer(exploreRows(inMemory(exploredFacts), choices[1]?.[1] ?? never(), asPrinted, 99, 0)),
    ).toHaveLength(31);
  });

  it('is for lakes of many rows that a browser has room for', () => {
    expect([600, 1_000_000, 10_000_000].map(isForMemory)).toEqual([false, true, false]);
  });
});

function never(): never {
  throw new Error('no choice');
}
