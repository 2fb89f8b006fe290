/** From the documents of a run to the lake: each counted once, related in time, written one after the other. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFile, readPackage } from '../lake/package.ts';
import type { LakeSummary } from '../lake/write.ts';
import { byMeeting, findTwins, relateInOrder } from '../relate.ts';
import { hashOf } from './sealed.ts';
import type { BenchmarkFigure, DocumentRow, Extraction, FindingCode } from '../types.ts';

/** A document that was read: its row, and where its extraction lies. */
export interface ReadEntry {
  readonly key: string;
  readonly label: string;
  readonly document: DocumentRow;
  /** Its extraction; rejects when it cannot be had. */
  readonly load: () => Promise<Extraction>;
}

/** A document left out because another has the same bytes. */
export interface Repeat {
  readonly label: string;
  readonly of: string;
}

/** Each document once, by its bytes: of several copies the one whose name comes first, in whatever order they came. */
export function countOnce(entries: readonly ReadEntry[]): { documents: ReadEntry[]; repeats: Repeat[] } {
  const ordered = [...entries].sort((a, b) => compare(a.document.name, b.document.name) || compare(a.label, b.label));
  const first = new Map<string, ReadEntry>();
  const repeats: Repeat[] = [];
  for (const entry of ordered) {
    const other = first.get(entry.document.document_id);
    if (other === undefined) first.set(entry.document.document_id, entry);
    else repeats.push({ label: entry.label, of: other.label });
  }
  return { documents: [...first.values()], repeats };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings about how a document was read, told at once; the others are counted, and read in the dashboard. */
const toldAtOnce: ReadonlySet<FindingCode> = new Set([
  'encoding',
  'pages_without_text',
  'pages_beyond_limit',
  'broken_table',
  'unread_table',
  'municipality_inferred',
  'municipality_unknown',
  'date_unknown',
  'document_twice',
]);

/** Remarks told at once for one run; more than a screen of them is read in the dashboard instead. */
export const mostRemarks = 20;

/** Remarks on documents as lines, the first of them; `count` counts all. */
export interface Remarks {
  readonly lines: readonly string[];
  readonly count: number;
}

/** Loads, relates and gives one document after the other: no two are held at once. */
export async function* related(
  entries: readonly ReadEntry[],
  national: readonly BenchmarkFigure[],
): AsyncGenerator<Extraction> {
  const next = relateInOrder(findTwins(entries.map(({ document }) => document)), national);
  for (const entry of [...entries].sort((a, b) => byMeeting(a.document, b.document))) yield next(await entry.load());
}

/** What the lake was made from: as long as it stays, so does the lake. */
export function fingerprintOf(
  version: string,
  entries: readonly ReadEntry[],
  national: readonly BenchmarkFigure[],
): string {
  return hashOf(JSON.stringify([version, entries.map(({ key }) => key).sort(), national]));
}

/** What a run did to the lake, noted beside the cache for the next one. */
export interface LakeRecord {
  readonly fingerprint: string;
  /** The hash of datapackage.json as written. */
  readonly entry: string;
  readonly summary: LakeSummary;
  readonly remarks: Remarks;
}

/** The hash of the lake's datapackage.json when all its files are there in full; null otherwise. */
async function stateOf(lake: string): Promise<string | null> {
  try {
    const text = await readFile(join(lake, packageFile), 'utf8');
    const json: unknown = JSON.parse(text);
    const { tables, snapshot } = readPackage(json);
    const files = [...Object.values(tables).flat(), ...(snapshot ? [snapshot] : [])];
    const sizes = await Promise.all(files.map(async ({ path }) => (await stat(join(lake, path))).size));
    return files.every(({ bytes }, place) => bytes === sizes[place]) ? hashOf(text) : null;
  } catch {
    return null;
  }
}

/** The record of a lake that was made from just this and is still as it was written; null otherwise. */
export async function unchangedLake(lake: string, record: unknown, fingerprint: string): Promise<LakeRecord | null> {
  if (typeof record !== 'object' || record === null) return null;
  // The seal of the note held: `writeCorpus` wrote it, in this very version.
  const noted = record as LakeRecord;
  return noted.fingerprint === fingerprint && noted.entry === (await stateOf(lake)) ? noted : null;
}

/** Writes the lake of the documents, `onDocument` hearing of each. The documents are those of `countOnce`. */
export async function writeCorpus(
  lake: string,
  entries: readonly ReadEntry[],
  national: readonly BenchmarkFigure[],
  signal: AbortSignal,
  onDocument: () => void,
): Promise<Omit<LakeRecord, 'fingerprint'>> {
  // Here, not above: the database takes longer to load than an unchanged corpus takes to look through.
  const [{ writeLake }, { startQueries }] = await Promise.all([
    import('../lake/write.ts'),
    import('../lake/queries/start.ts'),
  ]);
  const lines: string[] = [];
  let count = 0;
  async function* told(): AsyncGenerator<Extraction> {
    for await (const extraction of related(entries, national)) {
      for (const { code, line, severity, message } of extraction.findings) {
        if (!toldAtOnce.has(code)) continue;
        count += 1;
        if (lines.length >= mostRemarks) continue;
        lines.push(`${extraction.document.name}:${line === null ? '' : ` line ${line}:`} ${severity}: ${message}`);
      }
      onDocument();
      yield extraction;
    }
  }
  const summary = await writeLake(lake, told(), startQueries, signal);
  return { summary, remarks: { lines, count }, entry: (await stateOf(lake)) ?? '' };
}
