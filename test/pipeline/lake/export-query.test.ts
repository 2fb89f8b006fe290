import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countUpTo, exportQuery } from '../../../pipeline/lake/statements.ts';
import { extraction, fact } from './corpus.ts';
import { openLakeOf, type OpenLake } from './queries/lake.ts';

let lake: OpenLake;

beforeAll(async () => {
  lake = await openLakeOf([
    extraction('d1', [
      fact({ fact_id: 'a1', area: 'Skoler', value: 3, line: 7, quote: 'Skoler 3' }),
      fact({ fact_id: 'a2', area: 'Dagtilbud', value: 1, line: 8, quote: 'Dagtilbud 1' }),
      fact({ fact_id: 'a3', area: 'Ældre', value: 1, line: 9, quote: 'Ældre 1' }),
    ]),
  ]);
});

afterAll(() => lake.close());

const asWritten = { column: null, descending: false };

describe('the rows of a reader’s query as an export', () => {
  it('stand in the order of the query, each with the document and the place of its fact and with its link', async () => {
    const sql = exportQuery('SELECT fact_id, value FROM facts ORDER BY value, fact_id -- the smallest first', {
      columns: ['fact_id', 'value'],
      sort: asWritten,
      link: 'http://tal.example/#/udforsk?tal=',
    });
    expect(await lake.plain(sql)).toMatchObject(
      [
        ['a2', 8, 'Dagtilbud 1'],
        ['a3', 9, 'Ældre 1'],
        ['a1', 7, 'Skoler 3'],
      ].map(([id, line, quote]) => ({
        fact_id: id,
        document: 'd1.txt',
        line,
        quote,
        link: `http://tal.example/#/udforsk?tal=${String(id)}`,
      })),
    );
  });

  it('stand as they are sorted on the screen, equal ones as the query gives them', async () => {
    const sql = exportQuery('SELECT area, value FROM facts ORDER BY area DESC', {
      columns: ['area', 'value'],
      sort: { column: 'value', descending: false },
      link: 'http://tal.example/',
    });
    const rows = await lake.plain(sql);
    expect(rows.map((row) => row['area'])).toEqual(['Ældre', 'Dagtilbud', 'Skoler']);
    expect(Object.keys(rows[0] ?? {})).toEqual(['area', 'value', 'link']);
  });

  it('keep the columns of their own, and rows that name no fact of the lake have no source', async () => {
    const sql = exportQuery(`SELECT 'x' AS fact_id, 'eget' AS quote`, {
      columns: ['fact_id', 'quote'],
      sort: asWritten,
      link: 'http://tal.example/?tal=',
    });
    expect(await lake.plain(sql)).toEqual([
      {
        fact_id: 'x',
        quote: 'eget',
        document: null,
        item_no: null,
        table_no: null,
        page: null,
        line: null,
        link: 'http://tal.example/?tal=x',
      },
    ]);
  });

  it('are counted no further than is asked', async () => {
    expect(await lake.plain(countUpTo('SELECT * FROM facts -- all', 2))).toEqual([{ rows: 2 }]);
    expect(await lake.plain(countUpTo('SELECT * FROM facts', 9))).toEqual([{ rows: 3 }]);
  });
});
