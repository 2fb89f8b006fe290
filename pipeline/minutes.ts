import { inCells } from './columns.ts';
import { itemStarts } from './minutes/items.ts';
import { textOn } from './minutes/body.ts';
import { decided, headWithin, meetingOf, sourceOf } from './minutes/meeting.ts';
import { textLines } from './minutes/pages.ts';
import type { ItemStart } from './minutes/whole.ts';
import { cellQuantity } from './numbers.ts';
import type { Line, TextDocument } from './types/document.ts';
import type { AgendaItem, Meeting, Section, SectionRole } from './types/minutes.ts';
import type { Reference } from './types/reference.ts';
import { endsOpen } from './vocabulary/abbreviations.ts';
import { caseNumber, hasCaseNumber } from './vocabulary/agenda.ts';
import { committeeFinder, committeesNamed } from './vocabulary/committees.ts';
import { captionNumber } from './vocabulary/headers.ts';
import { isSignNote } from './vocabulary/legends.ts';
import { countsPages, isPageLine } from './vocabulary/pages.ts';
import { decisionOf } from './vocabulary/decisions.ts';
import { inlineHeading, sectionRole } from './vocabulary/sections.ts';

const MAX_HEADING = 90;
/** The header of a table has at most so many cells, each at most so long. */
const MOST_CELLS = 12;
const LONGEST_CELL = 60;
/** The case number stands within the first lines of an item. */
const HEAD_LINES = 4;
const LONGEST_CASE_LINE = 160;
/** A document that is one item has its head in its first lines. */
const HEADER_LINES = 40;

/** The next line with text after `at`, '' at the end. */
function textAfter(lines: readonly Line[], at: number): string {
  for (let index = at + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (text.trim() !== '') return text;
  }
  return '';
}

/** A line that the format marks as a heading, unless it is the caption of a table. */
function isMarked(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return (
    line?.heading === true &&
    captionNumber(line.text) === undefined &&
    !isSignNote(line.text) &&
    !textAfter(lines, at).includes('\t')
  );
}

/**
 * Lines that lead evenly to a figure on a line of its own: a table with one cell on each line begins or goes on there.
 */
function headsStack(lines: readonly Line[], at: number): boolean {
  const step = (lines[at + 1]?.text.trim() ?? '') === '' ? 2 : 1;
  for (let cell = at + step; cell <= at + step * MOST_CELLS; cell += step) {
    const text = lines[cell]?.text.trim() ?? '';
    if (step === 2 && (lines[cell - 1]?.text.trim() ?? '') !== '') return false;
    if (text === '' || text.length > LONGEST_CELL || /[:;?!]$/u.test(text)) return false;
    if (cellQuantity(text, 0) !== null) return true;
  }
  return false;
}

/**
 * What a page prints around its text, where a table goes on behind it: the head of each page heads no part of the text.
 */
function cutsTable(lines: readonly Line[], at: number): boolean {
  const isOfPage = (index: number): boolean => {
    const text = lines[index]?.text ?? '';
    return text.trim() === '' || isPageLine(text, lines[index + 1]?.text);
  };
  if (!isOfPage(at)) return false;
  if (countsPages(lines[at]?.text ?? '')) return true;
  let next = at + 1;
  while (next < lines.length && isOfPage(next)) next += 1;
  const text = lines[next]?.text ?? '';
  return text.includes('\t') || inCells(text);
}

const cellsIn = (text: string | undefined): number => text?.split(/[\t|]/u).length ?? 0;

/** Whether a line stands between two rows of one table, right above the name of the rows below ("Idræt" / "Haller"). */
function namesRows(lines: readonly Line[], at: number): boolean {
  const [second, row] = [lines[at + 1]?.text.trim() ?? '', lines[at + 2]?.text];
  if (cellsIn(row) < 2 || !/\d/u.test(row ?? '') || second === '' || cellsIn(second) > 1) return false;
  let above = at - 1;
  while (above >= 0 && lines[above]?.text.trim() === '') above -= 1;
  return cellsIn(lines[above]?.text) === cellsIn(row);
}

/** "Skole 2021 2022 2023" heads columns. */
const HEADS_YEARS = /(?<!\d)(?:19|20)\d{2}\s+(?:19|20)\d{2}$/u;

/** A short line of its own that opens a part of the text: capital first, no full stop, no columns, no numeral first. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const above = lines[at - 1]?.text.trim() ?? '';
  // A blank line stands above it, or the heading of the part that it divides.
  if (above !== '' && sectionRole(above) === null) return false;
  const text = line.text.trim();
  if (text.length === 0 || text.length > MAX_HEADING || text.split(/\s+/u).length > 11) return false;
  if (!/^\p{Lu}/u.test(text) || /[.:;,?!%|]$/u.test(text) || /[\t|]| {3,}|;\S/u.test(line.text)) return false;
  if (captionNumber(text) !== undefined || hasCaseNumber(text) || endsOpen(text) || isSignNote(text)) return false;
  if (HEADS_YEARS.test(text) || cutsTable(lines, at) || namesRows(lines, at)) return false;
  const after = lines[at + 1]?.text.trim() ?? '';
  // A sentence goes on there.
  if (/^\p{Ll}/u.test(after)) return false;
  const next = textAfter(lines, at);
  if (next === '' || next.includes('\t') || inCells(next) || headsStack(lines, at)) return false;
  return after === '' || next.trim().length > text.length;
}

interface Part {
  readonly heading: string | null;
  readonly role: SectionRole;
  readonly lines: Line[];
}

/** The end of a line from `from` on, as a line of its own. */
const rest = (line: Line, from: number): Line => ({ ...line, text: line.text.slice(from), start: line.start + from });

function sectionsOf(lines: readonly Line[]): Section[] {
  const parts: Part[] = [];
  let current: Part = { heading: null, role: 'body', lines: [] };
  const open = (heading: string, role: SectionRole): void => {
    parts.push(current);
    current = { heading: heading.trim().replace(/\s*:$/u, ''), role, lines: [] };
  };
  for (const [index, line] of lines.entries()) {
    const role = sectionRole(line.text);
    const inText = current.role === 'body' || current.role === 'summary' || current.role === 'recommendation';
    if (role !== null) open(line.text, role);
    else if (isMarked(lines, index) || (inText && isHeading(lines, index))) open(line.text, 'body');
    else {
      const inline = inlineHeading(line.text);
      if (inline === null) current.lines.push(line);
      else {
        open(inline.heading, sectionRole(inline.heading) ?? 'body');
        current.lines.push(rest(line, inline.textAt));
      }
    }
  }
  parts.push(current);
  return parts.filter((part) => part.heading !== null || part.lines.some((line) => line.text.trim() !== ''));
}

function joined(section: Section | undefined): string {
  return (section?.lines ?? [])
    .map((line) => line.text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The committees on an item's way: "A - B - C", else all that the section names. */
function processOf(section: Section | undefined): string[] {
  const parts = joined(section).split(/\s+[-–]\s+/u);
  const names = parts.length > 1 ? parts : (section?.lines ?? []).flatMap((line) => committeesNamed(line.text));
  return (names.length > 0 ? names : parts)
    .map((name) => name.replace(/\.$/u, '').trim())
    .filter((name) => name !== '');
}

/** The decision of the meeting itself: where several committees' decisions are printed, that of its own or the last. */
function decisionSection(
  sections: readonly Section[],
  own: string | null,
  canonical: (name: string) => string,
): Section | undefined {
  const all = sections.filter((section) => section.role === 'decision' && joined(section) !== '');
  const named = all.filter((section) => committeesNamed(section.heading ?? '').length > 0);
  if (named.length === 0) return all[0];
  return (
    named.findLast(
      (section) => own !== null && committeesNamed(section.heading ?? '').some((name) => canonical(name) === own),
    ) ??
    all.find((section) => !named.includes(section)) ??
    named.at(-1)
  );
}

function itemOf(
  start: ItemStart,
  lines: readonly Line[],
  first: Line,
  decisionIn: (sections: readonly Section[]) => Section | undefined,
): AgendaItem {
  const head = lines.filter((line) => line.text.trim() !== '').slice(0, HEAD_LINES);
  const caseLine = head.find((line) => line.text.length <= LONGEST_CASE_LINE && caseNumber(line.text) !== null);
  const body = lines.filter((line) => line !== caseLine);
  const sections = sectionsOf(body);
  const decisionText = joined(decisionIn(sections));
  return {
    no: start.no,
    title: start.title.trim().replace(/\.$/u, ''),
    caseNo: caseLine === undefined ? null : caseNumber(caseLine.text),
    decision: decisionOf(decisionText),
    decisionText,
    sections,
    process: processOf(sections.find((section) => section.role === 'process')),
    span: { start: first.start, end: lines.at(-1)?.end ?? first.end },
    line: first.number,
  };
}

/**
 * Splits a document into its meeting and agenda items. `items` is empty when the document has none, which means that
 * it is no minutes; `source` is what its "Kilde:" line says; `text` is the document's with blanks for what its pages
 * print around it; `outside` are the lines before the first item.
 */
export function readMinutes(
  document: TextDocument,
  reference: Reference,
): { meeting: Meeting; items: AgendaItem[]; source: string | null; text: string; outside: readonly Line[] } {
  const lines = textLines(document.lines);
  const starts = itemStarts(lines);
  const firstAt = starts[0]?.at ?? 0;
  const header = lines.slice(0, firstAt > 0 ? firstAt : Math.min(lines.length, HEADER_LINES));
  const told = meetingOf(document, header, reference, firstAt > 0 ? null : headWithin(header));
  const { canonical } = committeeFinder(reference.committees, told.municipality);
  const isTold = told.committee !== null && told.date !== null;
  const byDecisions = isTold ? told : decided(lines, told.committee, canonical);
  const meeting = { ...told, committee: byDecisions.committee, date: told.date ?? byDecisions.date };
  const items = starts.flatMap((start, index) => {
    const first = lines[start.at];
    const end = starts[index + 1]?.at ?? lines.length;
    if (first === undefined) return [];
    const below = lines.slice(start.last + 1, end);
    return [itemOf(start, below, first, (sections) => decisionSection(sections, meeting.committee, canonical))];
  });
  return { meeting, items, source: sourceOf(header), text: textOn(document, lines), outside: lines.slice(0, firstAt) };
}
