/** The documents that the benches read: the originals where they are at hand, and the seeds joined to their size. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MONTHS, twoDigits } from '../../pipeline/vocabulary/days.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bytes of the documents that the budgets speak of. */
export const usualSize = 50_000;

export interface BenchDocument {
  readonly name: string;
  readonly text: string;
}

export function textsIn(folder: string): BenchDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The untouched minutes, of about 50 kB each; null where $UDVALGSTAL_ORIGINALS names no folder. */
export function originalDocuments(): BenchDocument[] | null {
  const folder = process.env['UDVALGSTAL_ORIGINALS'];
  return folder === undefined || folder === '' ? null : textsIn(folder);
}

/** The seeds joined to documents of about 50 kB: they were cut down to their tables and figures, so they are dense. */
export function denseDocuments(): BenchDocument[] {
  const joined: BenchDocument[] = [];
  let text = '';
  for (const seed of textsIn(join(root, 'seeds'))) {
    text += `${seed.text}\n`;
    if (Buffer.byteLength(text) < usualSize) continue;
    joined.push({ name: `joined-${String(joined.length + 1)}.txt`, text });
    text = '';
  }
  return joined.length > 0 ? joined : [{ name: 'joined-1.txt', text }];
}

/** Documents of about 50 kB each, as real as there are. */
export const largeDocuments = (): BenchDocument[] => originalDocuments() ?? denseDocuments();

/** Documents of about 1 kB each: the fixtures. */
export function smallDocuments(): BenchDocument[] {
  return textsIn(join(root, 'test/fixtures/documents'));
}

/** The two ways in which the head of minutes prints the meeting's day: 14. marts 2024, 14-03-2024. */
const DAY = new RegExp(`\\d{1,2}\\. (?:${MONTHS.join('|')}) \\d{4}`, 'u');
const SHORT_DAY = /\b\d{2}-\d{2}-\d{4}\b/u;
const DAYS = 28;

/** So many documents, each of a meeting of its own: the same meeting twice would count once. */
export function repeated(documents: readonly BenchDocument[], count: number): BenchDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const document = documents[index % documents.length] ?? { name: 'empty.txt', text: '' };
    const month = Math.floor(index / DAYS);
    const year = 1990 + Math.floor(month / MONTHS.length);
    const day = (index % DAYS) + 1;
    const long = `${String(day)}. ${MONTHS[month % MONTHS.length] ?? ''} ${String(year)}`;
    const short = `${twoDigits(day)}-${twoDigits((month % MONTHS.length) + 1)}-${String(year)}`;
    const text = document.text.replace(DAY, long).replace(SHORT_DAY, short);
    return { name: `${String(index + 1).padStart(6, '0')}-${document.name}`, text };
  });
}
