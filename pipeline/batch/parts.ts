/**
 * Parts: what one machine of several read. A part is a folder with the extractions of its documents and manifest.json,
 * which is written last. Any number of machines can make parts; merged they give the lake that one run would have made.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadEntry } from './corpus.ts';
import { entryPath, isEntryKey, readEntry } from './entry.ts';
import { packageFile } from '../lake/package.ts';
import { hashOf, writeWhole } from './sealed.ts';
import type { Failure, Source } from './sources.ts';
import type { Counts } from './telling.ts';
import type { DocumentRow } from '../types/extraction.ts';

/** The `number`th of `of` parts, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What all parts of one lake must agree on. */
export interface Terms {
  readonly version: string;
  /** The reference tables: see version.ts. */
  readonly tables: string;
  readonly municipality: string | null;
}

interface Manifest extends Terms {
  readonly part: Shard;
  readonly documents: readonly { readonly key: string; readonly label: string; readonly document: DocumentRow }[];
  readonly failures: readonly Failure[];
  readonly passedOver: Counts;
}

/** A part as read back. */
export interface Part extends Manifest {
  readonly folder: string;
}

const manifestFile = 'manifest.json';

/** `3/8` as a shard; null where it is none. */
export function parseShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of ? { number, of } : null;
}

export const printShard = ({ number, of }: Shard): string => `${number}/${of}`;

/** Whether a document is in a shard: its path below the folder named decides, so that all machines agree unasked. */
export function isInShard({ place }: Pick<Source, 'place'>, { number, of }: Shard): boolean {
  return Number.parseInt(hashOf(place).slice(0, 12), 16) % of === number - 1;
}

/** Writes a part into `folder`, in place of a part that was there. */
export async function writePart(
  folder: string,
  part: Shard,
  terms: Terms,
  read: { readonly entries: string; readonly documents: readonly ReadEntry[] } & Pick<
    Manifest,
    'failures' | 'passedOver'
  >,
  signal: AbortSignal,
): Promise<void> {
  if (await exists(join(folder, packageFile))) {
    throw new Error(`${folder} holds a lake: give the part another folder with --out`);
  }
  await rm(join(folder, manifestFile), { force: true });
  const own = join(folder, 'entries');
  const kept = new Set<string>();
  for (const { key, load } of read.documents) {
    signal.throwIfAborted();
    // Loading it proves the entry whole, or makes it so.
    await load();
    await writeWhole(entryPath(own, key), await readFile(entryPath(read.entries, key)));
    kept.add(entryPath(own, key));
  }
  for (const name of await readdir(own, { recursive: true }).catch(() => [])) {
    const path = join(own, name);
    if (name.endsWith('.json.gz') && !kept.has(path)) await rm(path);
  }
  const manifest: Manifest = {
    ...terms,
    part,
    documents: read.documents.map(({ key, label, document }) => ({ key, label, document })),
    failures: read.failures,
    passedOver: read.passedOver,
  };
  await writeWhole(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Reads the parts and proves that together they are one corpus; throws, naming the part and the mend, otherwise. */
export async function readParts(folders: readonly string[], own: Terms): Promise<Part[]> {
  const parts: Part[] = [];
  for (const folder of folders) parts.push({ ...(await readManifest(folder)), folder });
  const byNumber = new Map<number, Part>();
  const [first] = parts;
  for (const part of parts) {
    const name = `${part.folder} (part ${printShard(part.part)})`;
    if (part.version !== own.version) {
      throw new Error(`${name} was made by another version of Udvalgstal: make all parts with the version that merges`);
    }
    if (part.tables !== own.tables) {
      throw new Error(`${name} was made with other tables in data/reference: make it again with those that are here`);
    }
    if (part.municipality !== first?.municipality) {
      throw new Error(`${name} was made with another --municipality than ${first?.folder ?? ''}: make it again`);
    }
    if (part.part.of !== first.part.of) {
      throw new Error(`${name} is of another cut than ${first.folder} (part ${printShard(first.part)}): make it again`);
    }
    const other = byNumber.get(part.part.number);
    if (other) throw new Error(`${name} is given twice, also as ${other.folder}: leave one out`);
    byNumber.set(part.part.number, part);
  }
  const of = first?.part.of ?? 0;
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter((number) => !byNumber.has(number));
  if (missing.length > 0) {
    const list = missing.map((number) => `${number}/${of}`).join(', ');
    throw new Error(`parts are missing: make ${list} with --shard and name all ${of} parts`);
  }
  return parts;
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestFile);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new Error(`${folder} is no finished part (it has no ${manifestFile}): make it with --shard`);
  try {
    const json: unknown = JSON.parse(text);
    if (isManifest(json)) return json;
  } catch {
    // Told below, as any other content that is none.
  }
  throw new Error(`${path} is broken: make the part again`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isManifest(json: unknown): json is Manifest {
  if (!isRecord(json) || !isRecord(json['part'])) return false;
  const { version, tables, municipality, documents, failures, passedOver, part } = json;
  return (
    typeof version === 'string' &&
    typeof tables === 'string' &&
    (municipality === null || typeof municipality === 'string') &&
    parseShard(`${String(part['number'])}/${String(part['of'])}`) !== null &&
    Array.isArray(failures) &&
    isRecord(passedOver) &&
    Object.values(passedOver).every((count) => typeof count === 'number') &&
    Array.isArray(documents) &&
    documents.every((one: unknown) => isRecord(one) && isEntryKey(one['key']) && isRecord(one['document']))
  );
}

/** The documents of parts, as a run over all of them would have read them. */
export function entriesOf(parts: readonly Part[]): ReadEntry[] {
  return parts.flatMap(({ folder, part, documents }) =>
    documents.map((one) => ({
      ...one,
      load: () => {
        const entry = readEntry(join(folder, 'entries'), one.key);
        if (entry !== null) return Promise.resolve(entry);
        const reason = `${folder}: ${one.label} is missing or broken: make part ${printShard(part)} again`;
        return Promise.reject(new Error(reason));
      },
    })),
  );
}
