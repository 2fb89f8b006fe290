/** What a new lake takes over from the old one: the rows of municipalities of which no document changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { stagingOf } from './database.ts';
import { packageFile, readPackage, type LakeFile } from './package.ts';
import { lakeTables } from './schema.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const list = (texts: readonly string[]): string => texts.map(quoted).join(', ');

/**
 * Stages the rows of some municipalities (their slugs) out of the lake in `directory`, all but their facts, whose files
 * are returned: they stay as they are. The staging tables must be open.
 */
export async function stageKept(
  connection: DuckDBConnection,
  directory: string,
  municipalities: readonly string[],
): Promise<readonly LakeFile[]> {
  const json: unknown = JSON.parse(await readFile(join(directory, packageFile), 'utf8'));
  const { tables } = readPackage(json);
  const files = (name: keyof typeof tables): string =>
    `read_parquet([${list(tables[name].map(({ path }) => join(directory, path)))}])`;
  for (const name of lakeTables) {
    if (name === 'facts') continue;
    await connection.run(
      `INSERT INTO ${stagingOf(name)}
       SELECT * FROM ${files(name)}
       WHERE document_id IN (SELECT document_id FROM ${files('documents')}
                             WHERE municipality_slug IN (${list(municipalities)}))`,
    );
  }
  const kept = new Set(municipalities);
  return tables.facts.filter(({ municipality_slug: slug }) => slug !== undefined && kept.has(slug));
}
