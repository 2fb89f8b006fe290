/** What the passport of a figure says when its document was read here and lies in no lake: as the lake's queries do. */

import type {
  PassportCell,
  PassportFact,
  PassportFinding,
  PassportPassage,
  PassportRepeat,
} from '../../pipeline/lake/queries/passport.ts';
import type { SourceFinding } from '../../pipeline/lake/queries/sources.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';
import type { Fact } from '../../pipeline/types/facts.ts';
import type { FindingRow, Severity } from '../../pipeline/types/findings.ts';

/** Everything that a passport shows of a figure. */
export interface PassportAnswer {
  readonly fact: PassportFact | undefined;
  readonly cells: readonly PassportCell[];
  readonly passage: PassportPassage | undefined;
  readonly findings: readonly PassportFinding[];
  readonly repeats: readonly PassportRepeat[];
}

/** The passport of a fact in a document's extraction; null when the fact stands in another document. */
export function passportIn(extraction: Extraction, factId: string): PassportAnswer | null {
  const fact = extraction.facts.find(({ fact_id }) => fact_id === factId);
  if (fact === undefined) return null;
  return {
    fact: described(extraction, fact),
    cells: cellsAround(extraction, fact),
    passage: passageAround(extraction, fact),
    findings: findingsAbout(extraction, fact),
    repeats: repeatsOf(extraction, fact),
  };
}

function described({ document, items, tables }: Extraction, fact: Fact): PassportFact {
  const item = items.find(({ item_no }) => item_no === fact.item_no);
  const table = tables.find((one) => one.item_no === fact.item_no && one.table_no === fact.table_no);
  return {
    ...fact,
    document_name: document.name,
    meeting_committee: document.committee,
    meeting_date: document.meeting_date,
    source: document.source,
    item_title: item?.title ?? null,
    decision: item?.decision ?? null,
    decision_text: item?.decision_text ?? null,
    caption: table?.caption ?? null,
    unit_declared: table?.unit_declared ?? null,
    unit_read: table?.unit_read ?? null,
    footnotes: table?.footnotes ?? null,
  };
}

function cellsAround({ cells }: Extraction, fact: Fact): PassportCell[] {
  if (fact.table_no === null) return [];
  return cells
    .filter((cell) => cell.item_no === fact.item_no && cell.table_no === fact.table_no)
    .map((cell) => ({
      row_no: cell.row_no,
      column_no: cell.column_no,
      is_header: cell.is_header,
      text: cell.text,
      numeric: cell.quantity !== null && !cell.is_header,
      fact_id: cell.fact_id,
      asked: !cell.is_header && cell.text !== '' && holds(cell, fact),
    }))
    .sort((a, b) => a.row_no - b.row_no || a.column_no - b.column_no);
}

interface Stretch {
  readonly char_start: number;
  readonly char_end: number;
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.char_start <= inner.char_start && inner.char_end <= outer.char_end;
}

/** The shortest paragraph around the figure. */
function passageAround({ passages }: Extraction, fact: Fact): PassportPassage | undefined {
  const length = (one: Stretch): number => one.char_end - one.char_start;
  return passages.filter((one) => holds(one, fact)).sort((a, b) => length(a) - length(b))[0];
}

/** Remarks on a table's unit or sign hold for all its money. */
const OF_TABLES: readonly string[] = ['unit_corrected', 'sign_corrected'];

function findingsAbout({ findings }: Extraction, fact: Fact): PassportFinding[] {
  const names = (row: FindingRow): boolean => row.fact_ids.split(' ').includes(fact.fact_id);
  const ofTable = (row: FindingRow): boolean =>
    OF_TABLES.includes(row.code) &&
    fact.unit === 'kr' &&
    row.item_no === fact.item_no &&
    row.table_no === fact.table_no;
  return findings
    .filter((row) => names(row) || ofTable(row))
    .sort(
      (a, b) =>
        Number(a.outcome === null) - Number(b.outcome === null) ||
        byName(a.code, b.code) ||
        byName(a.finding_id, b.finding_id),
    );
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function repeatsOf({ facts }: Extraction, fact: Fact): PassportRepeat[] {
  const counted = fact.same_as ?? fact.fact_id;
  return facts
    .filter((one) => (one.same_as ?? one.fact_id) === counted)
    .map((one) => ({ ...one, counts: one.same_as === null }))
    .sort((a, b) => Number(b.counts) - Number(a.counts) || a.line - b.line);
}

const DOUBTS_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** The remarks on a document, doubts first, each with what is printed for the first facts that it is about. */
export function remarksOn({ document, facts, findings }: Extraction): SourceFinding[] {
  const printed = new Map(facts.map((fact) => [fact.fact_id, fact.printed]));
  return findings
    .map((row) => {
      const [first, second, third] = row.fact_ids.split(' ').map((id) => printed.get(id) ?? null);
      return {
        ...row,
        document_name: document.name,
        municipality: document.municipality,
        meeting_date: document.meeting_date,
        printed_1: first ?? null,
        printed_2: second ?? null,
        printed_3: third ?? null,
      };
    })
    .sort(
      (a, b) =>
        DOUBTS_FIRST.indexOf(a.severity) - DOUBTS_FIRST.indexOf(b.severity) ||
        (a.line ?? Infinity) - (b.line ?? Infinity),
    );
}
