/** Where documents and reference tables are on disk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseNational, parseReference } from './reference.ts';
import type { BenchmarkFigure, Reference } from './types.ts';

/** A file to read. `label` names it to the user, `name` is its name without folders. */
export interface Source {
  readonly path: string;
  readonly label: string;
  readonly name: string;
}

/** A file or folder that could not be read, and why, in one line. */
export interface Failure {
  readonly file: string;
  readonly reason: string;
}

/** What the paths led to. */
export interface Sources {
  readonly documents: readonly Source[];
  readonly failures: readonly Failure[];
}

/** In a folder only these are minutes; a file that is named itself is read whatever its extension. */
const documentExtensions = new Set(['.txt']);

/** The one-line reason of an error, for people: known file-system codes in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code: unknown = Reflect.get(error, 'code');
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error.message.split('\n', 1)[0] ?? error.message;
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (documentExtensions.has(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}

/** The documents below the paths, in the order given and sorted within folders; each file once. */
export async function findSources(paths: readonly string[]): Promise<Sources> {
  const documents = new Map<string, Source>();
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await walk(path) : [path];
      for (const file of found) documents.set(file, { path: file, label: file, name: basename(file) });
    } catch (error) {
      failures.push({ file: path, reason: reasonOf(error) });
    }
  }
  return { documents: [...documents.values()], failures };
}

/** Reads data/reference/ below the package's root. */
export async function readReference(root: string, municipality: string | null): Promise<Reference> {
  const folder = join(root, 'data/reference');
  const [committees, municipalities] = await Promise.all([
    readFile(join(folder, 'committees.csv'), 'utf8'),
    readFile(join(folder, 'municipalities.csv'), 'utf8'),
  ]);
  return parseReference({ committees, municipalities }, municipality);
}

/** Reads the published national figures below the package's root. */
export async function readNational(root: string): Promise<BenchmarkFigure[]> {
  return parseNational(await readFile(join(root, 'data/reference/national.csv'), 'utf8'));
}
