/** A lake of a few facts, open in Node, for the tests of queries. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { municipalityOf, packageFile, readPackage } from '../../../../pipeline/lake/package.ts';
import type { Parameter, Query } from '../../../../pipeline/lake/queries/query.ts';
import { lakeTables } from '../../../../pipeline/lake/schema.ts';
import { places } from '../../../../pipeline/lake/queries/places.ts';
import { putOf } from '../../../../pipeline/lake/scope.ts';
import { createView } from '../../../../pipeline/lake/statements.ts';
import type { Extraction } from '../../../../pipeline/types/extraction.ts';
import { writeLake } from '../corpus.ts';

export interface OpenLake {
  rows<Row>(query: Query<Row>, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** The rows of any statement, unchecked. */
  plain(sql: string): Promise<Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** Writes the extractions as a lake in a folder of its own and opens it. */
export async function openLakeOf(extractions: readonly Extraction[]): Promise<OpenLake> {
  const folder = await mkdtemp(join(tmpdir(), 'queries-'));
  await writeLake(folder, extractions);
  const json: unknown = JSON.parse(await readFile(join(folder, packageFile), 'utf8'));
  const index = readPackage(json);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of lakeTables) {
    const paths = index.tables[table].map((file) => join(folder, file.path));
    await connection.run(createView(table, paths));
  }
  const ranked = (await connection.runAndReadAll(places.sql)).getRowObjectsJS().map((row) => places.decode(row));
  return {
    async rows(query, parameters = []) {
      const put = putOf(query, parameters, ranked, (table, municipality) =>
        index.tables[table]
          .filter((file) => municipalityOf(file) === municipality)
          .map((file) => join(folder, file.path)),
      );
      const answer = await connection.runAndReadAll(put.sql, [...put.parameters]);
      return answer.getRowObjectsJS().map((row) => query.decode(row));
    },
    async plain(sql) {
      return (await connection.runAndReadAll(sql)).getRowObjectsJS();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
