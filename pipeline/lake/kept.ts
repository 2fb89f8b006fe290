/** What a new lake takes over from the old one: the files of municipalities of which no document changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { municipalityOf, packageFile, readPackage, type LakeFile } from './package.ts';
import { lakeTables } from './schema.ts';

/**
 * The files that the lake in `directory` has of some municipalities (their slugs), of all its tables, and the answers.
 */
export async function keptFiles(directory: string, municipalities: readonly string[]): Promise<readonly LakeFile[]> {
  if (municipalities.length === 0) return [];
  const json: unknown = JSON.parse(await readFile(join(directory, packageFile), 'utf8'));
  const { tables, answers } = readPackage(json);
  const kept = new Set(municipalities);
  return [...lakeTables.flatMap((name) => tables[name]), ...answers].filter((file) => {
    const municipality = municipalityOf(file);
    return municipality !== null && kept.has(municipality);
  });
}
