/** Clearing up in a lake's folder: what an earlier lake left, and what a run left that was killed. */
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answersFolder } from './package.ts';
import { lakeTables } from './schema.ts';

/** Folders in which a run prepares a lake, beside the lake, so that renaming stays on one disk. */
export const draftPrefix = '.draft-';

/** A draft this old is nobody's: no run takes a day to write what it has read. */
const draftLife = 24 * 60 * 60 * 1000;

/** Files of this and of earlier versions. */
const lakeFile =
  /^(?:[a-z]+\/(?:[a-z_]+=[^/]+\/){0,2}[0-9a-f]{16,64}\.(?:parquet|json)|[a-z]+\.[0-9a-f]{16,64}\.json)$/u;

/** Removes the files that an earlier lake left, and nothing that is not named as a lake names its files. */
export async function sweepLake(directory: string, kept: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(directory, { recursive: true });
  const paths = entries.map((entry) => entry.replaceAll('\\', '/')).sort();
  for (const path of paths) {
    if (lakeFile.test(path) && !kept.has(path)) await rm(join(directory, path));
  }
  for (const path of paths.reverse()) {
    if ([...lakeTables, answersFolder].some((name) => path === name || path.startsWith(`${name}/`)))
      await removeEmpty(join(directory, path));
  }
}

async function removeEmpty(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() && (await readdir(path)).length === 0) await rmdir(path);
}

/** Removes the drafts of runs that were killed and could not do so themselves. */
export async function sweepDrafts(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(draftPrefix)) continue;
    const path = join(directory, entry.name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > draftLife) await rm(path, { recursive: true, force: true });
  }
}
