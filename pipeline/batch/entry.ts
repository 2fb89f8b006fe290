/**
 * Entries: what one document gave, each in a file of its own, so that no run holds a corpus in memory. An entry is
 * written under a temporary name and renamed, is checked by gzip's checksum and carries its key: half of an entry, or
 * another's, is never taken for it. Read and written while the thread waits: most are small, and handing one over to
 * another thread and back costs more than it does.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { columnsText, rowsOfExtraction, toColumns, type TableColumns } from '../lake/columns.ts';
import { writeWholeNow } from './sealed.ts';
import type { DocumentRow, Extraction } from '../types/extraction.ts';

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

/** What one document gave. */
export interface Entry {
  readonly document: DocumentRow;
  /** All other rows. */
  readonly columns: TableColumns;
  /** The entry as JSON, which the lake takes as it is. */
  readonly text: Uint8Array;
}

/** What a document gave as the text of its entry; throws at a value that no column of the lake takes. */
export function formatEntry(key: string, extraction: Extraction): string {
  const { document } = extraction;
  return columnsText({ key, document, ...toColumns(rowsOfExtraction(extraction)) });
}

/** Writes the text of an entry under its key. */
export function writeEntry(folder: string, key: string, text: string): void {
  writeWholeNow(entryPath(folder, key), gzipSync(text, { level: 1 }));
}

/** An entry; null where it is missing, broken or another's. */
export function readEntry(folder: string, key: string): Entry | null {
  try {
    const text = gunzipSync(readFileSync(entryPath(folder, key)));
    // The checksum held and the key is ours: writeEntry wrote it, from an extraction of this very version.
    const entry = JSON.parse(text.toString('utf8')) as TableColumns &
      Pick<Entry, 'document'> & { readonly key: unknown };
    const { key: own, document, ...columns } = entry;
    return own === key ? { document, columns, text } : null;
  } catch {
    return null;
  }
}
