/**
 * Documents of one meeting: the same minutes in two files count once, the items of a meeting in a file each all count.
 */
import { grouped } from './groups.ts';
import type { Format } from './types/document.ts';
import type { DocumentRow } from './types/extraction.ts';
import type { Fact } from './types/facts.ts';

/** A document as far as relating asks for it. */
export interface ReadDocument {
  readonly document: DocumentRow;
  readonly facts: readonly Fact[];
}

/** Two documents that share no item number tell the same when they share this many figures at least. */
const ENOUGH = 5;

const meetingKey = (document: DocumentRow): string | null =>
  document.meeting_date === null || document.committee === null
    ? null
    : `${document.municipality_slug}|${document.committee}|${document.meeting_date}`;

/** Text is read without a doubt about lines and columns, a PDF's lines and tables are rebuilt from places. */
const formats: readonly Format[] = ['text', 'html', 'pdf'];

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The better-read document first: more figures, then the plainer format; the identity settles the rest. */
const byReading = ({ document: a }: ReadDocument, { document: b }: ReadDocument): number =>
  b.facts - a.facts ||
  formats.indexOf(a.format) - formats.indexOf(b.format) ||
  byCodeUnit(a.document_id, b.document_id);

/** The order in which documents are related: each municipality by itself, its meetings in time. */
export const byMeeting = (a: DocumentRow, b: DocumentRow): number =>
  byCodeUnit(a.municipality_slug, b.municipality_slug) ||
  byCodeUnit(a.meeting_date ?? '', b.meeting_date ?? '') ||
  byCodeUnit(a.document_id, b.document_id);

/** Whether two documents may be of one meeting: in the order of `byMeeting` all such follow each other. */
export const isSameDay = (a: DocumentRow, b: DocumentRow): boolean =>
  a.meeting_date !== null && a.meeting_date === b.meeting_date && a.municipality_slug === b.municipality_slug;

const figureOf = ({ measure, unit, value }: Fact): string => `${measure}|${unit}|${String(value)}`;

/** Whether a document tells what another, better read, tells too: half of its figures at least, of an item of both. */
function tellsTheSame(document: ReadDocument, better: ReadDocument): boolean {
  const left = new Map<string, number>();
  for (const fact of better.facts) left.set(figureOf(fact), (left.get(figureOf(fact)) ?? 0) + 1);
  const shared = document.facts.filter((fact) => {
    const count = left.get(figureOf(fact)) ?? 0;
    left.set(figureOf(fact), count - 1);
    return count > 0;
  });
  if (shared.length === 0 || shared.length * 2 < document.facts.length) return false;
  const items = new Set(better.facts.map(({ item_no: number }) => number));
  return shared.length >= ENOUGH || document.facts.every(({ item_no: number }) => items.has(number));
}

/**
 * Documents that tell no more than a better-read document of their meeting, by their identity: the name of that
 * document. `documents` hold all of a meeting, in any order.
 */
export function findTwins(documents: readonly ReadDocument[]): ReadonlyMap<string, string> {
  const twins = new Map<string, string>();
  const known = documents.filter(({ document }) => meetingKey(document) !== null);
  for (const [, meeting] of grouped(known, ({ document }) => meetingKey(document) ?? '')) {
    const kept: ReadDocument[] = [];
    for (const read of [...meeting].sort(byReading)) {
      const better = kept.find((other) => tellsTheSame(read, other));
      if (better === undefined) kept.push(read);
      else twins.set(read.document.document_id, better.document.name);
    }
  }
  return twins;
}
