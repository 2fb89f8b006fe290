/** From the documents of a run to the lake: each counted once, related in time, written one after the other. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { grouped } from '../groups.ts';
import { viewRows } from '../lake/columns.ts';
import { packageFile, readPackage } from '../lake/package.ts';
import type { LakeDocument } from '../lake/rows.ts';
import type { LakeSummary } from '../lake/write.ts';
import { relatedRow, relateInOrder, type Relation } from '../relate.ts';
import { byMeeting, findTwins, isSameDay, type ReadDocument } from '../twins.ts';
import type { Entry } from './entry.ts';
import { hashOf } from './sealed.ts';
import type { DocumentRow } from '../types/extraction.ts';
import type { FindingCode } from '../types/findings.ts';
import type { BenchmarkFigure } from '../types/reference.ts';

/** A document that was read: its row, and where its entry lies. */
export interface ReadEntry {
  readonly key: string;
  readonly label: string;
  readonly document: DocumentRow;
  /** Its entry; rejects when it cannot be had. */
  readonly load: () => Promise<Entry>;
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
  'pages_without_letters',
  'pages_too_large',
  'pages_beyond_limit',
  'broken_table',
  'unread_table',
  'unread_sentence',
  'outside_items',
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

/** A document, and what the corpus says of it. */
export interface RelatedEntry extends Entry {
  readonly relation: Relation;
}

/** Documents in the order in which they are related, those of one day of a municipality together. */
function* days(entries: readonly ReadEntry[]): Generator<readonly ReadEntry[]> {
  let day: ReadEntry[] = [];
  for (const entry of [...entries].sort((a, b) => byMeeting(a.document, b.document))) {
    const [first] = day;
    if (first !== undefined && !isSameDay(first.document, entry.document)) {
      yield day;
      day = [];
    }
    day.push(entry);
  }
  if (day.length > 0) yield day;
}

/** Loads, relates and gives one document after the other, so that no more than those of one day are held. */
export async function* related(
  entries: readonly ReadEntry[],
  national: readonly BenchmarkFigure[],
): AsyncGenerator<RelatedEntry> {
  const next = relateInOrder(national);
  for (const day of days(entries)) {
    const reads: (Entry & ReadDocument)[] = [];
    for (const { load } of day) {
      const entry = await load();
      reads.push({ ...entry, facts: viewRows('facts', entry.columns) });
    }
    const twins = findTwins(reads);
    for (const { facts, ...entry } of reads) {
      const { document } = entry;
      yield { ...entry, relation: next({ document, facts }, twins.get(document.document_id)) };
    }
  }
}

/** What the lake was made from: as long as it stays, so does the lake. */
export function fingerprintOf(
  version: string,
  entries: readonly ReadEntry[],
  national: readonly BenchmarkFigure[],
): string {
  return hashOf(JSON.stringify([version, entries.map(({ key }) => key).sort(), national]));
}

/** A municipality's part of a lake: what it was made from, and what is told of it. */
interface Part {
  readonly fingerprint: string;
  readonly remarks: Remarks;
}

/** What a run did to the lake, noted beside the cache for the next one. */
export interface LakeRecord {
  readonly fingerprint: string;
  /** By municipality, in plain letters. */
  readonly parts: Readonly<Record<string, Part>>;
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
    const { tables, snapshot, everywhere, answers } = readPackage(json);
    const files = [...Object.values(tables).flat(), ...answers, snapshot, everywhere].filter((file) => file !== null);
    const sizes = await Promise.all(files.map(async ({ path }) => (await stat(join(lake, path))).size));
    return files.every(({ bytes }, place) => bytes === sizes[place]) ? hashOf(text) : null;
  } catch {
    return null;
  }
}

/** The record of a lake that is still as it was written; null otherwise. */
export async function standingLake(lake: string, record: unknown): Promise<LakeRecord | null> {
  if (typeof record !== 'object' || record === null) return null;
  // The seal of the note held: `writeCorpus` wrote it, in this very version.
  const noted = record as LakeRecord;
  return noted.entry === (await stateOf(lake)) ? noted : null;
}

/** The remarks of all parts, as if their documents had been told one after the other. */
function allRemarks(parts: Readonly<Record<string, Part>>): Remarks {
  const ordered = Object.entries(parts)
    .sort(([a], [b]) => compare(a, b))
    .map(([, { remarks }]) => remarks);
  return {
    lines: ordered.flatMap(({ lines }) => lines).slice(0, mostRemarks),
    count: ordered.reduce((sum, { count }) => sum + count, 0),
  };
}

// Not imported above: the database takes longer to load than an unchanged corpus takes to look through.
const writing = () => Promise.all([import('../lake/write.ts'), import('../lake/queries/start.ts')]);

/** Loads what writing needs while threads read, so that it is at hand when they are done. */
export function prepareWriting(): void {
  // Where it cannot be loaded, writing says so.
  writing().catch(() => undefined);
}

/** What `writeCorpus` needs besides the documents. */
export interface Writing {
  readonly version: string;
  readonly national: readonly BenchmarkFigure[];
  /** The lake that stands there, as noted: of municipalities that did not change it is taken over. */
  readonly old: LakeRecord | null;
  readonly signal: AbortSignal;
  /** Hears of each document. */
  readonly onDocument: () => void;
}

/** Writes the lake of the documents, which are those of `countOnce`. */
export async function writeCorpus(
  lake: string,
  entries: readonly ReadEntry[],
  { version, national, old, signal, onDocument }: Writing,
): Promise<LakeRecord> {
  const [{ writeDocuments }, { startQueries }] = await writing();
  const parts: Record<string, Part> = {};
  const told: Record<string, { lines: string[]; count: number }> = {};
  const kept: string[] = [];
  const changed: ReadEntry[] = [];
  for (const [slug, own] of grouped(entries, ({ document }) => document.municipality_slug)) {
    const fingerprint = fingerprintOf(version, own, national);
    const part = old?.parts[slug];
    if (part?.fingerprint === fingerprint) {
      parts[slug] = part;
      kept.push(slug);
      own.forEach(() => {
        onDocument();
      });
    } else {
      parts[slug] = { fingerprint, remarks: (told[slug] = { lines: [], count: 0 }) };
      for (const entry of own) changed.push(entry);
    }
  }
  async function* telling(): AsyncGenerator<LakeDocument> {
    for await (const { document, columns, text, relation } of related(changed, national)) {
      const remarks = told[document.municipality_slug];
      const own = relation.counts ? viewRows('findings', columns) : [];
      for (const { code, line, severity, message } of [...own, ...relation.findings]) {
        if (remarks === undefined || !toldAtOnce.has(code)) continue;
        remarks.count += 1;
        if (remarks.lines.length >= mostRemarks) continue;
        remarks.lines.push(`${document.name}:${line === null ? '' : ` line ${line}:`} ${severity}: ${message}`);
      }
      onDocument();
      const row = relatedRow(document, relation, own.length);
      yield {
        document: row,
        text: relation.counts ? text : null,
        findings: relation.findings,
        broken: relation.broken,
      };
    }
  }
  const summary = await writeDocuments(lake, telling(), startQueries, signal, kept);
  const fingerprint = fingerprintOf(version, entries, national);
  return { fingerprint, parts, summary, remarks: allRemarks(parts), entry: (await stateOf(lake)) ?? '' };
}
