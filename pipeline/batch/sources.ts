/** Where documents and reference tables are on disk. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { parseNational, parseReference } from '../reference.ts';
import { noFile, specialKind } from './file.ts';
import type { BenchmarkFigure, Reference } from '../types/reference.ts';

/** A file to read. `label` names it to the user, `name` is its name without folders. */
export interface Source {
  readonly path: string;
  readonly label: string;
  readonly name: string;
  /** Its path below the folder that was named, the same on every machine. */
  readonly place: string;
  /**
   * Size, times and identity on disk: as long as they stay, so does the content. Null while it is too young to tell.
   */
  readonly stamp: string | null;
}

/** A file or folder that could not be read, and why, in one line. */
export interface Failure {
  readonly file: string;
  readonly reason: string;
}

/** What lies in a folder and is not read. `kind` is a file's extension, or what else it is: "named pipe". */
export interface PassedOver {
  readonly path: string;
  readonly place: string;
  readonly kind: string;
  readonly isFile: boolean;
}

/** What the paths led to. */
export interface Sources {
  readonly documents: readonly Source[];
  readonly failures: readonly Failure[];
  readonly passedOver: readonly PassedOver[];
}

/** In a folder only these are minutes; a file that is named itself is read whatever its extension. */
const documentExtensions = new Set(['.txt', '.pdf', '.html', '.htm']);

/** Milliseconds after a change in which a file may change again without its times telling: clocks tick coarsely. */
const unsettled = 2000;

/** Files that are asked for their times at once. */
const batch = 256;

/** What the file system's codes mean, for people. */
const FILE_SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'nothing can be written there',
  ENOSPC: 'no room left on the disk',
};

/** The one-line reason of an error, for people, where its file is named beside it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = FILE_SYSTEM[String(Reflect.get(error, 'code'))];
  return known ?? error.message.split('\n', 1)[0] ?? error.message;
}

/** The same with the file or folder that the error is about, where nothing else names it. */
export function placeOf(error: unknown): string {
  const path: unknown = error instanceof Error && 'code' in error ? Reflect.get(error, 'path') : undefined;
  return typeof path === 'string' ? `${path}: ${reasonOf(error)}` : reasonOf(error);
}

/** What a walk through folders meets besides documents. */
interface Met {
  readonly failures: Failure[];
  readonly passedOver: Omit<PassedOver, 'place'>[];
}

/**
 * What an entry of a folder is; a link is what it leads to, but folders are not entered by one: they may lead around.
 */
async function entryKind(entry: Dirent, path: string): Promise<{ kind: string; isFile: boolean }> {
  const found = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  const special = found === null ? null : found.isDirectory() ? 'linked folder' : specialKind(found);
  return { kind: special ?? extname(entry.name).toLowerCase(), isFile: special === null };
}

/** The documents below a folder, sorted; a folder that cannot be opened is a failure of its own. */
async function walk(folder: string, met: Met): Promise<string[]> {
  const found: string[] = [];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        for (const file of await walk(path, met)) found.push(file);
        continue;
      }
      const { kind, isFile } = await entryKind(entry, path);
      if (isFile && documentExtensions.has(kind)) found.push(path);
      else met.passedOver.push({ path, kind, isFile });
    }
  } catch (error) {
    met.failures.push({ file: folder, reason: reasonOf(error) });
  }
  return found;
}

async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || Date.now() - Math.max(found.mtimeMs, found.ctimeMs) < unsettled) return null;
  return [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(' ');
}

/** The documents below the paths, in the order given and sorted within folders; each file once. */
export async function findSources(paths: readonly string[]): Promise<Sources> {
  const found = new Map<string, string>();
  const passedOver = new Map<string, PassedOver>();
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      const named = await stat(path);
      const special = specialKind(named);
      if (special !== null) throw new Error(noFile(special));
      const folder = named.isDirectory();
      const placeIn = (file: string): string => (folder ? relative(path, file).replaceAll('\\', '/') : basename(file));
      const met: Met = { failures, passedOver: [] };
      for (const file of folder ? await walk(path, met) : [path]) found.set(file, placeIn(file));
      for (const other of met.passedOver) passedOver.set(other.path, { ...other, place: placeIn(other.path) });
    } catch (error) {
      failures.push({ file: path, reason: reasonOf(error) });
    }
  }
  const files = [...found];
  const documents: Source[] = [];
  for (let start = 0; start < files.length; start += batch) {
    const some = files.slice(start, start + batch).map(async ([path, place]): Promise<Source> => ({
      path,
      label: path,
      name: basename(path),
      place,
      stamp: await stampOf(path),
    }));
    for (const source of await Promise.all(some)) documents.push(source);
  }
  const others = [...passedOver.values()].filter(({ path }) => !found.has(path));
  return { documents, failures, passedOver: others };
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
