import { finding } from './finding.ts';
import { shortHash, slugOf } from './identity.ts';
import { extractItem } from './item.ts';
import { readMinutes } from './minutes.ts';
import { read } from './read/read.ts';
import { UnreadableDocument } from './read/unreadable.ts';
import type { DocumentContext, Extraction, FindingRow, ItemRow, ReadDocument, Reference } from './types.ts';
import { definedAbbreviations } from './vocabulary/committees.ts';
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

const WHY_UNREAD = {
  pages_without_text: 'have no text layer and need OCR',
  pages_beyond_limit: 'lie beyond the length that one document may have',
} as const;

/** The pages that gave nothing, told as they would be asked for: "3", "3-5". */
function unreadFindings(documentId: string, { unread }: ReadDocument): FindingRow[] {
  return unread.map(({ from, to, reason }) => {
    const pages = from === to ? String(from) : `${String(from)}-${String(to)}`;
    return finding(documentId, {
      code: reason,
      severity: 'warning',
      message: `Pages ${pages} were not read: they ${WHY_UNREAD[reason]}.`,
      values: { pages },
    });
  });
}

/** Extracts from a document that is read already; `file` is its identity and size. Throws UnreadableDocument. */
export function extractRead(
  source: ReadDocument,
  file: { readonly id: string; readonly bytes: number },
  reference: Reference,
): Extraction {
  const { document, encoding } = source;
  const { meeting, items, source: origin } = readMinutes(document, reference);
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
    definedAbbreviations(document.text, municipality),
  );
  const context: DocumentContext = {
    documentId,
    municipality,
    municipalitySlug: slugOf(municipality),
    committee: meeting.committee,
    reportedOn: meeting.date,
    canonicalCommittee: vocabulary.committees.canonical,
  };
  const parts = items.map((item) => ({ item, part: extractItem(item, document, context, vocabulary) }));
  const findings: FindingRow[] = unique(parts.flatMap(({ part }) => part.findings));
  findings.push(...unreadFindings(documentId, source));
  if (encoding !== null && encoding !== 'utf-8') {
    findings.push(
      finding(documentId, {
        code: 'encoding',
        severity: 'warning',
        message: `The file is ${encoding}, not UTF-8; it was converted. Save it as UTF-8.`,
        values: { encoding },
      }),
    );
  }
  if (meeting.municipalitySource === 'none') {
    findings.push(
      finding(documentId, {
        code: 'municipality_unknown',
        severity: 'warning',
        message: 'The document names no municipality; give it with --municipality.',
      }),
    );
  }
  if (meeting.municipalitySource === 'inferred') {
    findings.push(
      finding(documentId, {
        code: 'municipality_inferred',
        severity: 'info',
        message: `The document does not name its municipality; ${municipality} is inferred.`,
        values: { municipality },
      }),
    );
  }
  if (meeting.date === null) {
    findings.push(
      finding(documentId, {
        code: 'date_unknown',
        severity: 'info',
        message: 'The day of the meeting is not stated; the figures stand in no vintage.',
      }),
    );
  }
  const facts = parts.flatMap(({ part }) => part.facts);
  const itemRows = parts.map(({ item, part }): ItemRow => ({
    document_id: documentId,
    item_no: item.no,
    title: item.title,
    case_no: item.caseNo,
    decision: item.decision,
    decision_text: item.decisionText,
    process: item.process.length === 0 ? null : item.process.map(vocabulary.committees.canonical).join(' - '),
    line: item.line,
    facts: part.facts.length,
  }));
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
    items: itemRows,
    tables,
    cells: parts.flatMap(({ part }) => part.cells),
    passages: parts.flatMap(({ part }) => part.passages),
    notes: parts.flatMap(({ part }) => part.notes),
    facts,
    findings,
  };
}
