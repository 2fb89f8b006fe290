import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  countUpTo,
  exportQuery,
  plainQuery,
  toldApart,
  type AskedColumn,
} from '../../../pipeline/lake/reader-query.ts';
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

/** Columns by their names and the engine's types. */
function asked(columns: Readonly<Record<string, string>>): readonly AskedColumn[] {
  return Object.entries(columns).map(([name, engine]) => ({ name, engine }));
}

const asWritten = { column: null, descending: false };

describe('the rows of a reader’s query as an export', () => {
  it('stand in the order of the query, each with the document and the place of its fact and with its link', async () => {
    const sql = exportQuery('SELECT fact_id, value FROM facts ORDER BY value, fact_id -- the smallest first', {
      columns: asked({ fact_id: 'VARCHAR', value: 'DOUBLE' }),
      sort: asWritten,
      link: 'http://tal.example/#/udforsk?tal=',
    });
    expect(await lake.plain(sql)).toMatchObject(
      [
        ['a2', 8, 'Dagtilbud 1'],
        ['a3', 9, 'Ældre 1'],
        ['a1', 7, 'Skoler 3'],
      ].map(([id, line, quote]) => ({
        c0: id,
        document: 'd1.txt',
        line,
        quote,
        link: `http://tal.example/#/udforsk?tal=${String(id)}`,
      })),
    );
  });

  it('stand as they are sorted on the screen, equal ones as the query gives them', async () => {
    const sql = exportQuery('SELECT area, value FROM facts ORDER BY area DESC', {
      columns: asked({ area: 'VARCHAR', value: 'DOUBLE' }),
      sort: { column: 'value', descending: false },
      link: 'http://tal.example/',
    });
    const rows = await lake.plain(sql);
    expect(rows.map((row) => row['c0'])).toEqual(['Ældre', 'Dagtilbud', 'Skoler']);
    expect(Object.keys(rows[0] ?? {})).toEqual(['c0', 'c1', 'link']);
  });

  it('keep the columns of their own, and rows that name no fact of the lake have no source', async () => {
    const sql = exportQuery(`SELECT 'x' AS fact_id, 'eget' AS quote`, {
      columns: asked({ fact_id: 'VARCHAR', quote: 'VARCHAR' }),
      sort: asWritten,
      link: 'http://tal.example/?tal=',
    });
    expect(await lake.plain(sql)).toEqual([
      {
        c0: 'x',
        c1: 'eget',
        document: null,
        item_no: null,
        table_no: null,
        page: null,
        line: null,
        link: 'http://tal.example/?tal=x',
      },
    ]);
  });

  it('keep every digit, a comma within a list, and columns of one name, on the screen and in files', async () => {
    const sql = `SELECT 12345678901234567890::HUGEINT AS a, 0.10000000000000000001::DECIMAL(38, 20) AS a,
      ['Sorø, vest', NULL, 'a"b'] AS steder, [1, 2] AS tal, TIMESTAMP '2026-11-23 07:20:11.123456' AS nu, NULL AS intet`;
    const names = toldApart(['a', 'a', 'steder', 'tal', 'nu', 'intet']);
    const types = ['HUGEINT', 'DECIMAL(38,20)', 'VARCHAR[]', 'INTEGER[]', 'TIMESTAMP', 'INTEGER'];
    const columns = types.map((engine, at) => ({ name: names[at] ?? '', engine }));
    const [row] = await lake.plain(plainQuery(sql, columns));
    expect(Object.values(row ?? {})).toEqual([
      '12345678901234567890',
      '0.10000000000000000001',
      String.raw`["Sorø, vest", null, "a\"b"]`,
      '[1, 2]',
      '2026-11-23 07:20:11.123456',
      null,
    ]);
    const exported = { columns, sort: asWritten, link: 'http://tal.example/', parquet: true };
    const [described] = await lake.plain(`SELECT list(column_name || ' ' || column_type) AS types
      FROM (DESCRIBE ${exportQuery(sql, exported)})`);
    expect(described?.['types']).toEqual([
      'a DECIMAL(38,0)',
      'a_1 DECIMAL(38,20)',
      'steder VARCHAR',
      'tal VARCHAR',
      'nu TIMESTAMP',
      'intet INTEGER',
      'link VARCHAR',
    ]);
  });

  it('are counted no further than is asked', async () => {
    expect(await lake.plain(countUpTo('SELECT * FROM facts -- all', 2))).toEqual([{ rows: 2 }]);
    expect(await lake.plain(countUpTo('SELECT * FROM facts', 9))).toEqual([{ rows: 3 }]);
  });
});
