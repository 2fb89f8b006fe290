import { documentFindings } from './document-findings.ts';
import { headingFindings, unitFindings } from './headings.ts';
import { shortHash, slugOf } from './identity.ts';
import { extractItem, type ItemSeen } from './item.ts';
import { readMinutes } from './minutes.ts';
import { narrowLines } from './narrow.ts';
import { outsideFindings, SILENT } from './outside.ts';
import { read } from './read/read.ts';
import { UnreadableDocument } from './read/unreadable.ts';
import type { ReadDocument } from './types/document.ts';
import type { Extraction, ItemRow } from './types/extraction.ts';
import type { DocumentContext } from './types/facts.ts';
import type { FindingRow } from './types/findings.ts';
import type { AgendaItem } from './types/minutes.ts';
import type { Reference } from './types/reference.ts';
import { definedAbbreviations, namedByFields } from './vocabulary/committees.ts';
import { regionNamed } from './vocabulary/entities.ts';
import { vocabularyOf } from './vocabulary/index.ts';
import { UNKNOWN_MUNICIPALITY } from './vocabulary/names.ts';

/** Two remarks in the same words about the same line are one. */
function unique(findings: readonly FindingRow[]): FindingRow[] {
  return [...new Map(findings.map((row) => [row.finding_id, row])).values()];
}

/**
 * Reads one document: bytes in, everything that the lake holds of it out. `name` is the file's name, without folders.
 * The same bytes and reference give the same extraction. Rejects with UnreadableDocument, with the reason in one line.
 */
export async function extract(bytes: Uint8Array, name: string, reference: Reference): Promise<Extraction> {
  // The identity first: a reader may take the bytes for itself.
  const file = { id: shortHash(bytes), bytes: bytes.length };
  return extractRead(await read(bytes, name), file, reference);
}

const itemRow = (item: AgendaItem, facts: number, { documentId, canonicalCommittee }: DocumentContext): ItemRow => ({
  document_id: documentId,
  item_no: item.no,
  title: item.title,
  case_no: item.caseNo,
  decision: item.decision,
  decision_text: item.decisionText,
  process: item.process.length === 0 ? null : item.process.map(canonicalCommittee).join(' - '),
  line: item.line,
  facts,
});

/**
 * Extracts from a document that is read already; `file` is its identity and size. `watch` is told what the stages made
 * of each item on the way. Throws UnreadableDocument.
 */
export function extractRead(
  source: ReadDocument,
  file: { readonly id: string; readonly bytes: number },
  reference: Reference,
  watch?: (seen: ItemSeen) => void,
): Extraction {
  const document = { ...source.document, lines: narrowLines(source.document.lines) };
  const { meeting, items, source: origin, text, outside } = readMinutes(document, reference);
  if (items.length === 0)
    throw new UnreadableDocument('no_items', 'no agenda item found ("Punkt 1: ..."): these are no minutes');
  const documentId = file.id;
  const municipality = meeting.municipality ?? UNKNOWN_MUNICIPALITY;
  const vocabulary = vocabularyOf(
    reference,
    {
      municipality,
      committee: meeting.committee,
      year: meeting.date === null ? null : Number(meeting.date.slice(0, 4)),
    },
    regionNamed(document.text),
    [...definedAbbreviations(document.text, municipality), ...namedByFields(meeting.committee, municipality)],
  );
  const context: DocumentContext = {
    documentId,
    municipality,
    municipalitySlug: slugOf(municipality),
    committee: meeting.committee,
    reportedOn: meeting.date,
    canonicalCommittee: vocabulary.committees.canonical,
  };
  const own = { ...document, text };
  const parts = items.map((item) => ({ item, part: extractItem(item, own, context, vocabulary, watch) }));
  const unread = items.flatMap(({ no, sections }) =>
    sections.filter(({ role }) => SILENT.has(role)).map(({ lines }) => ({ lines, itemNo: no })),
  );
  const partsRead = parts.map(({ part }) => part.read);
  const titles = items.map(({ title }) => title);
  const findings = [
    ...unique(parts.flatMap(({ part }) => part.findings)),
    ...unique(outsideFindings([{ lines: outside, itemNo: null }, ...unread], titles, documentId)),
    ...headingFindings(partsRead, document.lines, documentId),
    ...unitFindings(partsRead, documentId),
    ...documentFindings(documentId, source, meeting),
  ];
  const facts = parts.flatMap(({ part }) => part.facts);
  const tables = parts.flatMap(({ part }) => part.tables);
  return {
    document: {
      document_id: documentId,
      name: document.name,
      format: source.format,
      municipality,
      municipality_slug: context.municipalitySlug,
      municipality_source: meeting.municipalitySource,
      committee: meeting.committee,
      meeting_date: meeting.date,
      source: origin,
      bytes: file.bytes,
      lines: document.lines.length,
      pages: source.pages,
      items: items.length,
      tables: tables.length,
      facts: facts.length,
      findings: findings.length,
    },
    items: parts.map(({ item, part }) => itemRow(item, part.facts.length, context)),
    tables,
    cells: parts.flatMap(({ part }) => part.cells),
    passages: parts.flatMap(({ part }) => part.passages),
    notes: parts.flatMap(({ part }) => part.notes),
    facts,
    findings,
  };
}
