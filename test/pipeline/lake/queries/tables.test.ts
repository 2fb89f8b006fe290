/** A query is asked of the tables that it names: those must be all that it needs. */
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import * as budget from '../../../../pipeline/lake/queries/budget.ts';
import * as checks from '../../../../pipeline/lake/queries/checks.ts';
import { exampleValues, tableRows } from '../../../../pipeline/lake/queries/dictionary.ts';
import * as indicators from '../../../../pipeline/lake/queries/indicators.ts';
import * as passport from '../../../../pipeline/lake/queries/passport.ts';
import * as places from '../../../../pipeline/lake/queries/places.ts';
import { defineQuery, type Query } from '../../../../pipeline/lake/queries/query.ts';
import * as sources from '../../../../pipeline/lake/queries/sources.ts';
import * as transfers from '../../../../pipeline/lake/queries/transfers.ts';
import { createView, tablesIn } from '../../../../pipeline/lake/statements.ts';

const modules: readonly Readonly<Record<string, Query<unknown>>>[] = [
  budget,
  checks,
  indicators,
  passport,
  places,
  sources,
  transfers,
];
const queries = modules.flatMap((module) => Object.values(module));

it.each([...queries, exampleValues('cells'), tableRows('notes')])(
  'query $name needs no table but those it names',
  async ({ sql, tables }) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const table of tables) await connection.run(createView(table, []));
    await expect(connection.prepare(sql)).resolves.toBeDefined();
    connection.closeSync();
    instance.closeSync();
  },
);

it('a column that is called as a table is none', () => {
  expect(sources.sourceDocuments.tables).toEqual(['documents']);
  expect(defineQuery({ name: 'q', columns: {}, sql: 'SELECT 1 FROM\n  facts f LEFT JOIN items' }).tables).toEqual([
    'facts',
    'items',
  ]);
});

it('a reader’s SQL may name a table in any way', () => {
  expect(tablesIn('select count(*) from main."Facts", NOTES')).toEqual(['facts', 'notes']);
  expect(tablesIn('SELECT 1 AS my_facts')).toEqual([]);
});
