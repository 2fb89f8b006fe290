/**
 * What earlier runs read: entries by content, an index that tells from a file's times that it did not change, and what
 * each lake was made from. Nothing in it is needed: the folder can be removed at any time.
 */
import { mkdir, mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEntryKey } from './entry.ts';
import type { Outcome } from './job.ts';
import { hashOf, readSealed, writeSealed } from './sealed.ts';
import type { Source } from './sources.ts';
import type { Reference } from '../types/reference.ts';
import { programIn, tablesOf, writeProgram } from './version.ts';

export interface Cache {
  /** Stands for the version, the reference tables and the municipality assumed: what was read under it is the same. */
  readonly basis: string;
  /** The folder of the extractions: see entry.ts. */
  readonly entries: string;
  /** What became of a document that did not change since; null where it must be read. */
  known(source: Source): Outcome | null;
  learn(source: Source, outcome: Outcome): void;
  /** The path of the program that the threads run. */
  program(): Promise<string>;
  /** What was noted of the lake in a folder; null where nothing was. */
  recall(lake: string): Promise<unknown>;
  note(lake: string, record: unknown): Promise<void>;
  /** Keeps the index for the next run; what other versions left goes. */
  close(): Promise<void>;
}

interface Indexed {
  readonly stamp: string;
  readonly outcome: Outcome;
}

/** Other versions may be at work on the same cache; one that nobody used for a day is not. */
const versionLife = 24 * 60 * 60 * 1000;

/** Opens the cache in `folder`; null takes a folder of this run alone, which `close` removes. */
export async function openCache(folder: string | null, version: string, reference: Reference): Promise<Cache> {
  const root = folder ?? (await mkdtemp(join(tmpdir(), 'udvalgstal-')));
  const own = join(root, version);
  await mkdir(own, { recursive: true });
  const basis = hashOf(JSON.stringify([version, tablesOf(reference), reference.municipality])).slice(0, 16);
  const indexFile = join(own, `index-${basis}.json`);
  const index = readIndex(await readSealed(indexFile));
  // The program names the packages by their full address, so another copy of this project needs another.
  const program = join(own, `program-${hashOf(import.meta.url).slice(0, 16)}`);
  const noteOf = (lake: string): string => join(own, 'lakes', `${hashOf(lake).slice(0, 16)}.json`);
  let changed = false;
  return {
    basis,
    entries: join(own, 'entries'),
    known: ({ path, stamp }) => {
      const indexed = index.get(path);
      return stamp !== null && indexed?.stamp === stamp ? indexed.outcome : null;
    },
    learn: ({ path, stamp }, outcome) => {
      changed = true;
      if (stamp === null || ('reason' in outcome && !outcome.lasting)) index.delete(path);
      else index.set(path, { stamp, outcome });
    },
    program: async () => {
      const known = programIn(program);
      return (await stat(known).catch(() => null)) === null ? writeProgram(program) : known;
    },
    recall: (lake) => readSealed(noteOf(lake)),
    note: (lake, record) => writeSealed(noteOf(lake), record),
    close: async () => {
      if (folder === null) {
        await rm(root, { recursive: true, force: true });
        return;
      }
      if (changed) await writeSealed(indexFile, Object.fromEntries(index));
      await sweep(root, version);
    },
  };
}

/** The index as it was written: the seal was whole, so only what a later change of its shape would break is checked. */
function readIndex(json: unknown): Map<string, Indexed> {
  if (typeof json !== 'object' || json === null) return new Map();
  const entries = Object.entries(json) as [string, Indexed][];
  return new Map(entries.filter(([, { outcome }]) => 'reason' in outcome || isEntryKey(outcome.key)));
}

/** Removes what other versions read, unless they were used lately. */
async function sweep(root: string, version: string): Promise<void> {
  const now = new Date();
  await utimes(join(root, version), now, now).catch(() => undefined);
  for (const name of await readdir(root).catch(() => [])) {
    if (name === version || !/^[0-9a-f]{16}$/.test(name)) continue;
    const path = join(root, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && now.getTime() - found.mtimeMs > versionLife) await rm(path, { recursive: true, force: true });
  }
}
