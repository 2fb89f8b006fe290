/**
 * Entries: what one document gave, each in a file of its own, so that no run holds a corpus in memory. An entry is
 * written under a temporary name and renamed, is checked by gzip's checksum and carries its key: half of an entry, or
 * another's, is never taken for it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { writeWhole } from './sealed.ts';
import type { Extraction } from '../types.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

const digits = 32;

/**
 * The key of a document's entry: all that decides its extraction. `basis` stands for the extractor's version and the
 * reference tables.
 */
export function entryKey(basis: string, name: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${basis}\n${name}\n`).update(bytes);
  return hash.digest('hex').slice(0, digits);
}

/** Whether a value that came from a file is a key, and so safe as a part of a path. */
export function isEntryKey(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{32}$/.test(text);
}

/** Where an entry stands: spread over folders, because some file systems are slow with 100 000 names in one. */
export function entryPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.json.gz`);
}

/** Writes what a document gave under its key. */
export async function writeEntry(folder: string, key: string, extraction: Extraction): Promise<void> {
  await writeWhole(entryPath(folder, key), await compress(JSON.stringify({ key, extraction }), { level: 1 }));
}

/** The extraction of an entry; null where it is missing, broken or another's. */
export async function readEntry(folder: string, key: string): Promise<Extraction | null> {
  try {
    const text = (await expand(await readFile(entryPath(folder, key)))).toString('utf8');
    // The checksum held and the key is ours: writeEntry wrote it, from an extraction of this very version.
    const entry = JSON.parse(text) as { readonly key: unknown; readonly extraction: Extraction };
    return entry.key === key ? entry.extraction : null;
  } catch {
    return null;
  }
}
