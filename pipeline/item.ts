import {
  onlyDay,
  unitAnnounced,
  onlyReport,
  ofAllCommittees,
  subjectOfTables,
  treatedBy,
  wordsAround,
  yearOfTables,
} from './around.ts';
import { cellRows } from './cells.ts';
import { KINDS } from './kinds/index.ts';
import type { ItemRead } from './headings.ts';
import { notesOf } from './notes.ts';
import { lastFrom } from './ordered.ts';
import { SILENT } from './outside.ts';
import type { BreakSentence } from './proofs/breaks.ts';
import { fromGrid } from './readings/grid.ts';
import { fromSentences } from './readings/sentence.ts';
import { recognise } from './recognise.ts';
import { withAreaOfRate, withCountry } from './recognition/carried.ts';
import { reconcile } from './reconcile.ts';
import { isOverlong, sentencesOf } from './sentences.ts';
import { tableFindings, type TableRead } from './table-findings.ts';
import { findGrids } from './tables.ts';
import type { TextDocument } from './types/document.ts';
import type { CellRow, NoteRow, PassageRow, TableRow } from './types/extraction.ts';
import type { DocumentContext, Fact } from './types/facts.ts';
import type { FindingRow } from './types/findings.ts';
import type { AgendaItem } from './types/minutes.ts';
import type { Reading } from './types/readings.ts';
import type { Sentence } from './types/sentences.ts';
import type { Grid } from './types/tables.ts';
import type { Label, NearLabel } from './types/words.ts';
import { overlongFindings, unclaimedFindings } from './unclaimed.ts';
import { withoutUnread } from './unread.ts';
import { areaMatcher, labelsOf, tellsBreak, type Vocabulary } from './vocabulary/index.ts';

/** What the stages made of an agenda item on the way, for those who ask how a figure came about: explain.ts. */
export interface ItemSeen {
  readonly item: AgendaItem;
  readonly tables: readonly TableRead[];
  readonly sentences: readonly Sentence[];
  readonly readings: readonly Reading[];
  /** The facts after each step: as recognised, then as each proof left them. */
  readonly steps: readonly { readonly name: string; readonly facts: readonly Fact[] }[];
  readonly context: DocumentContext;
  readonly vocabulary: Vocabulary;
}

/** What one agenda item gives. */
export interface ItemExtraction {
  readonly tables: readonly TableRow[];
  readonly cells: readonly CellRow[];
  readonly passages: readonly PassageRow[];
  readonly notes: readonly NoteRow[];
  readonly facts: readonly Fact[];
  readonly findings: readonly FindingRow[];
  /** What was read of it. */
  readonly read: ItemRead;
}

function tableNumbers(grids: readonly Grid[]): string[] {
  const used = new Set<string>();
  return grids.map((grid, at) => {
    const wanted = grid.no ?? String(at + 1);
    let no = wanted;
    for (let copy = 2; used.has(no); copy += 1) no = `${wanted}-${String(copy)}`;
    used.add(no);
    return no;
  });
}

interface ItemParts {
  readonly grids: readonly Grid[];
  readonly sentences: readonly Sentence[];
  readonly overlong: readonly Sentence[];
}

function partsOf(item: AgendaItem): ItemParts {
  const grids: Grid[] = [];
  const sentences: Sentence[] = [];
  const overlong: Sentence[] = [];
  for (const section of item.sections) {
    if (SILENT.has(section.role)) continue;
    const found = findGrids(section.lines, section.heading);
    for (const grid of found.grids) grids.push(grid);
    for (const sentence of sentencesOf(section, found.rest))
      (isOverlong(sentence) ? overlong : sentences).push(sentence);
  }
  return { grids, sentences, overlong };
}

function readTables(
  grids: readonly Grid[],
  item: AgendaItem,
  around: () => readonly NearLabel[],
  vocabulary: Vocabulary,
): TableRead[] {
  const numbers = tableNumbers(grids);
  const announced = once(() => unitAnnounced(item));
  return grids.map((grid, at) => ({
    grid,
    read: fromGrid(grid, numbers[at] ?? String(at + 1), item, around, vocabulary, announced),
  }));
}

function tableRows(tables: readonly TableRead[], item: AgendaItem, documentId: string): TableRow[] {
  return tables.map(({ grid, read }) => ({
    document_id: documentId,
    item_no: item.no,
    table_no: read.tableNo,
    caption: grid.caption?.text ?? null,
    unit_declared: read.unitDeclared,
    unit_read: read.unitRead,
    footnotes: grid.footnotes.length === 0 ? null : grid.footnotes.map((note) => note.text).join('\n'),
    columns: read.columns,
    rows: grid.rows.length,
    line: grid.header[0]?.line ?? grid.rows[0]?.line ?? 0,
    page: grid.rows[0]?.page ?? null,
  }));
}

/** The paragraphs in which facts stand, each once. */
function passagesOf(
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  document: TextDocument,
  documentId: string,
  itemNo: string,
): PassageRow[] {
  const passages = new Map<number, PassageRow>();
  for (const fact of facts) {
    if (fact.table_no !== null) continue;
    const sentence = lastFrom(sentences, fact.char_start, (one) => one.span.start);
    if (sentence === undefined || fact.char_end > sentence.span.end || passages.has(sentence.paragraph.start)) continue;
    const { start, end } = sentence.paragraph;
    passages.set(start, {
      document_id: documentId,
      item_no: itemNo,
      heading: sentence.heading,
      line: sentence.line,
      page: sentence.page,
      char_start: start,
      char_end: end,
      text: document.text.slice(start, end),
    });
  }
  return [...passages.values()];
}

/** The sentences that say that a definition or method changed, with the area they name. */
function breaksOf(sentences: readonly Sentence[], vocabulary: Vocabulary): BreakSentence[] {
  return sentences.flatMap((sentence) => {
    if (!tellsBreak(sentence.text, vocabulary)) return [];
    const labels = labelsOf(sentence.text, sentence.span.start, 'clause', vocabulary);
    return [{ sentence, area: labels.find(({ says }) => says.area !== undefined)?.says.area ?? null }];
  });
}

/** A number's own line and page, where its sentence runs over several. */
function withLine(reading: Reading, document: TextDocument): Reading {
  if (reading.source === 'grid') return reading;
  const { start } = reading.place.span;
  let at = reading.place.line - 1;
  while ((document.lines[at]?.end ?? Infinity) < start) at += 1;
  const line = document.lines[at];
  return line === undefined || (line.number === reading.place.line && line.page === reading.place.page)
    ? reading
    : { ...reading, place: { ...reading.place, line: line.number, page: line.page } };
}

/** What a function makes, made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Takes one agenda item through the stages: tables and sentences, readings, facts, reconciled. `watch` is told what
 * they made on the way.
 */
export function extractItem(
  item: AgendaItem,
  document: TextDocument,
  context: DocumentContext,
  vocabulary: Vocabulary,
  watch?: (seen: ItemSeen) => void,
): ItemExtraction {
  const { documentId } = context;
  const { grids, sentences, overlong } = partsOf(item);
  // Looked up when a number first asks for them: many an item holds none.
  const around = once(() => [...wordsAround(item, vocabulary), ...treatedBy(item, context.committee, vocabulary)]);
  const aroundTables = once(() => [...around(), ...onlyDay(sentences, vocabulary), ...onlyReport(sentences)]);
  const tables = readTables(grids, item, aroundTables, vocabulary);
  const captions = new Map<string, readonly Label[]>(
    tables.map(({ grid, read }) => [
      read.tableNo,
      grid.caption === null ? [] : labelsOf(grid.caption.text, 0, 'caption', vocabulary),
    ]),
  );
  const headings = item.sections.flatMap((section) =>
    section.heading !== null && section.role === 'body' ? [section.heading] : [],
  );
  const areas = areaMatcher(tables.flatMap(({ read }) => read.areas));
  const prose = fromSentences(
    sentences,
    item,
    () => [
      ...around(),
      ...subjectOfTables(captions),
      ...yearOfTables(captions),
      ...ofAllCommittees(
        tables.map(({ read }) => read),
        context.committee,
      ),
    ],
    captions,
    areas,
    vocabulary,
  );
  const readings = [...tables.flatMap(({ read }) => read.readings), ...prose].map((one) => withLine(one, document));
  const silent: Reading[] = [];
  const recognised: Fact[] = [];
  for (const reading of readings) {
    const made = recognise(reading, KINDS, context);
    if (made.length === 0) silent.push(reading);
    recognised.push(...made);
  }
  const tableList = tableRows(tables, item, documentId);
  const corrected = new Set(tables.filter(({ read }) => read.unitCorrected).map(({ read }) => read.tableNo));
  const { facts: understood, unread } = withoutUnread(recognised, tables);
  const carried = withAreaOfRate(withCountry(understood, context.municipality));
  const steps: { readonly name: string; readonly facts: readonly Fact[] }[] = [
    { name: 'recognised', facts: recognised },
    { name: 'tables whose columns cannot be told apart', facts: understood },
    { name: 'taken over from its neighbours', facts: carried },
  ];
  const { facts, findings } = reconcile(
    carried,
    {
      documentId,
      committee: context.committee,
      tables: tableList,
      corrected,
      headings,
      // Only figures can have a break before them.
      breaks: understood.length === 0 ? [] : breaksOf(sentences, vocabulary),
    },
    (name, proved) => {
      steps.push({ name, facts: proved });
    },
  );
  watch?.({
    item,
    tables,
    sentences,
    readings,
    steps,
    context,
    vocabulary,
  });
  const cells = cellRows(
    tables.flatMap(({ read }) => read.cells),
    facts,
    documentId,
    item.no,
  );
  return {
    read: { item, sentences: [...sentences, ...overlong], tables, readings },
    tables: tableList,
    cells,
    passages: passagesOf(sentences, facts, document, documentId, item.no),
    notes: notesOf(item, sentences, facts, { documentId, text: document.text }),
    facts,
    findings: [
      ...tableFindings(tables, unread, item, documentId),
      ...findings,
      ...unclaimedFindings(silent, documentId),
      ...overlongFindings(overlong, item.no, documentId),
    ],
  };
}
