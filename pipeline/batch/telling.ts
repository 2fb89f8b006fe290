/** What the command line says of documents and of the lake, as lines. */
import type { Remarks } from './corpus.ts';
import type { Outcome } from './job.ts';
import type { LakeSummary } from '../lake/write.ts';
import type { Failure, Source } from './sources.ts';

/** Up to this many documents each is told in a line of its own. */
const mostLines = 50;

/** Tells of each document in the order of the list, however they come, where they are few; `line` null tells nothing. */
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

/** What a lake holds and which documents failed, for programs: one JSON object. Null stands for no lake. */
export function summaryJson(summary: LakeSummary | null, failures: readonly Failure[]): string {
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
  });
}
