/** What the command line says of documents and of the lake, as lines. */
import type { Remarks } from './corpus.ts';
import type { Outcome } from './job.ts';
import type { LakeSummary } from '../lake/write.ts';
import type { Failure, PassedOver, Source } from './sources.ts';

/** Up to this many documents each is told in a line of its own. */
const mostLines = 50;

/**
 * Tells of each document in the order of the list, however they come, where they are few; `line` null tells nothing.
 */
export function documentLines(
  total: number,
  line: ((text: string) => void) | null,
): (source: Source, outcome: Outcome, place: number) => void {
  if (line === null || total > mostLines) return () => undefined;
  const waiting = new Map<number, string | null>();
  let next = 0;
  return ({ label }, outcome, place) => {
    if ('reason' in outcome) waiting.set(place, null);
    else {
      const { items, tables, facts, findings } = outcome.document;
      waiting.set(place, `${label}: ${items} agenda items, ${tables} tables, ${facts} facts, ${findings} findings`);
    }
    for (let text = waiting.get(next); text !== undefined; text = waiting.get(next)) {
      if (text !== null) line(text);
      next += 1;
    }
  };
}

/** Remarks on documents, and where the others are told. */
export function remarkLines({ lines, count }: Remarks): string[] {
  if (count <= lines.length) return [...lines];
  return [...lines, `and ${count - lines.length} more remarks of this sort: the dashboard's page Kilder has them all`];
}

/** `12 facts: accounts 5, transfers 7`. */
function count(total: number, what: string, byKind: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(byKind).map(([kind, number]) => `${kind} ${number}`);
  return [`${total} ${what}`, ...(kinds.length > 0 ? [kinds.join(', ')] : [])].join(': ');
}

/** What a lake holds, for people. */
export function summaryLines(summary: LakeSummary): string[] {
  return [
    `${summary.documents} documents, ${summary.items} agenda items, ${summary.tables} tables, ${summary.cells} cells`,
    count(summary.facts, 'facts', summary.factsByDomain),
    count(summary.findings, 'findings', summary.findingsBySeverity),
  ];
}

/** How many of each kind. */
export type Counts = Readonly<Record<string, number>>;

/** What was passed over in folders, by kind: the commonest first, the same in any order of files. */
export function countKinds(kinds: readonly (readonly [kind: string, count: number])[]): Counts {
  const counts = new Map<string, number>();
  for (const [kind, count] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** The kinds of what was passed over, to be counted. */
export const kindsOf = (passedOver: readonly PassedOver[]): [string, number][] =>
  passedOver.map(({ kind }) => [kind === '' ? 'without extension' : kind, 1]);

/** Kinds of files told in one line; of all others only how many files there are. */
const mostKinds = 8;

/** What can be done about files that nobody reads and minutes are often in. */
const OFFICE = /^\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp)$/;

/** `passed over: 3 .docx, 1 .png`: one line, and one with the way out where there is any; none where all was read. */
export function passedOverLines(counts: Counts): string[] {
  const kinds = Object.entries(counts);
  if (kinds.length === 0) return [];
  const others = kinds.slice(mostKinds).reduce((sum, [, count]) => sum + count, 0);
  const told = kinds.slice(0, mostKinds).map(([kind, count]) => `${count} ${kind}`);
  if (others > 0) told.push(`${others} others`);
  const office = kinds.filter(([kind]) => OFFICE.test(kind)).map(([kind]) => kind);
  return [
    `passed over: ${told.join(', ')}`,
    ...(office.length > 0 ? [`minutes in ${office.join(', ')} are read once they are saved as PDF`] : []),
  ];
}

/** What a lake holds and which documents failed, for programs: one JSON object. Null stands for no lake. */
export function summaryJson(summary: LakeSummary | null, failures: readonly Failure[], passedOver: Counts): string {
  return JSON.stringify({
    documents: summary?.documents ?? 0,
    items: summary?.items ?? 0,
    tables: summary?.tables ?? 0,
    cells: summary?.cells ?? 0,
    facts: summary?.facts ?? 0,
    facts_by_domain: summary?.factsByDomain ?? {},
    findings: summary?.findings ?? 0,
    findings_by_severity: summary?.findingsBySeverity ?? {},
    failures,
    passed_over: passedOver,
  });
}
