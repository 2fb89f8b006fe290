import type { Line } from '../types/document.ts';
import { endsOpen } from '../vocabulary/abbreviations.ts';
import {
  bareHead,
  caseNumber,
  gluedHead,
  isContentsLine,
  type ItemHead,
  namedHead,
  numberedHead,
} from '../vocabulary/agenda.ts';
import { namesMunicipality } from './meeting.ts';
import { joinLines } from '../vocabulary/headers.ts';
import { titleLabelled } from '../vocabulary/meetings.ts';
import { namesTime } from '../vocabulary/days.ts';
import { listMarker } from '../vocabulary/references.ts';
import { sectionRole, tellsMinutes } from '../vocabulary/sections.ts';
import { hasSections, type ItemStart, wholeItem } from './whole.ts';

interface Candidate extends ItemStart {
  readonly headed: boolean;
  /** A mark stands between number and title ("7. Budget"); without one, only a heading is an item's head. */
  readonly linked: boolean;
}

/** An entry of a list of contents has at most so many lines. */
const CONTENTS_LINES = 2;
/** A title repeated in the list of contents may be cut short there: so many letters tell it. */
const TOLD_BY = 16;
/** Numbers that are left out of published minutes, for items behind closed doors. */
const LARGEST_GAP = 9;
const LONGEST_TITLE = 160;

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

function nextText(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  return next;
}

function previousText(lines: readonly Line[], at: number): number {
  let previous = at - 1;
  while (previous >= 0 && isBlank(lines[previous])) previous -= 1;
  return previous;
}

/**
 * Whether a line may be a title or a part of one: no heading of a kind of its own, no case number, no row of a table.
 */
function mayBeTitle(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    !/[\t|]/u.test(text) &&
    sectionRole(text) === null &&
    caseNumber(text) === null &&
    !namesMunicipality(text) &&
    namedHead(text) === null
  );
}

/** Whether line `at` ends what stands on it: a blank line, a section or a case number comes behind. */
function isLastOfBlock(lines: readonly Line[], at: number): boolean {
  const text = lines[at + 1]?.text ?? '';
  return isBlank(lines[at + 1]) || sectionRole(text) !== null || caseNumber(text) !== null;
}

/**
 * Whether the line below a title goes on with it: the title breaks off, or its rest begins small or with a day or year.
 */
function goesOnBelow(lines: readonly Line[], at: number, title: string): boolean {
  const text = lines[at + 1]?.text.trim() ?? '';
  if (lines[at]?.heading !== lines[at + 1]?.heading || !mayBeTitle(text) || !isLastOfBlock(lines, at + 1)) return false;
  const isOpen = endsOpen(title) || /[-,]$/u.test(title);
  return isOpen || /^(?:[\p{Ll}(]|(?:19|20)\d{2}(?!\d))/u.test(text) || namesTime(text);
}

/** The title of a head, over two lines where it goes on, or on the next line where the head has none. */
function withTitle(lines: readonly Line[], at: number, head: ItemHead): Pick<ItemStart, 'title' | 'last'> {
  if (head.title !== '') {
    if (!goesOnBelow(lines, at, head.title)) return { title: head.title, last: at };
    return { title: joinLines([head.title, lines[at + 1]?.text.trim() ?? '']), last: at + 1 };
  }
  const next = nextText(lines, at);
  const text = lines[next]?.text.trim() ?? '';
  return mayBeTitle(text) ? { title: titleLabelled(text)?.title ?? text, last: next } : { title: '', last: at };
}

function candidates(
  lines: readonly Line[],
  headOf: (line: string) => (ItemHead & { readonly linked?: boolean }) | null,
): Candidate[] {
  let last = -1;
  return lines.flatMap((line, at) => {
    const head = headOf(line.text);
    // The second line of a title ("31. juli 2024") is no head.
    if (head === null || at <= last) return [];
    const found = { at, no: head.no, ...withTitle(lines, at, head), headed: line.heading === true };
    ({ last } = found);
    return [{ ...found, linked: head.linked ?? true }];
  });
}

const told = ({ no, title }: ItemHead): string =>
  `${no} ${title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, TOLD_BY)}`;

/** Without the entries of a list of contents and repeated heads: they have no text, and the same head comes again. */
function withoutContents<Start extends ItemStart>(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const lastAt = new Map(starts.map((start) => [told(start), start.at]));
  return starts.filter((start, index) => {
    if (lastAt.get(told(start)) === start.at) return true;
    const end = starts[index + 1]?.at ?? lines.length;
    const below = lines.slice(start.last + 1, end).filter((line) => !isBlank(line));
    return below.length > CONTENTS_LINES || below.some((line) => sectionRole(line.text) !== null);
  });
}

const valueOf = ({ no }: ItemHead): number => Number.parseInt(no, 10);

/**
 * The heads whose numbers count up; those between that begin a count of their own are numbered headings within an item.
 * A count that does not go on later begins anew: the items of the next list.
 */
function countingUp<Start extends ItemStart>(starts: readonly Start[]): Start[] {
  const kept: Start[] = [];
  const lastAt = new Map(starts.map((start, index) => [valueOf(start), index]));
  for (const [index, start] of starts.entries()) {
    const last = kept.at(-1);
    const step = last === undefined ? 1 : valueOf(start) - valueOf(last);
    const goesOn = step === 1 || (step === 0 && start.no !== last?.no);
    const later = last !== undefined && (lastAt.get(valueOf(last) + 1) ?? -1) > index;
    if (goesOn || !later) kept.push(start);
  }
  return kept;
}

/**
 * Whether a numbered line is a heading by its place: alone between blank lines or over a section, and not in a list.
 */
function standsAlone(lines: readonly Line[], { at, last, title, linked }: Candidate): boolean {
  const next = nextText(lines, last);
  const before = lines[previousText(lines, at)]?.text ?? '';
  const apart = tellsMinutes(lines[next]?.text ?? '') || (isBlank(lines[at - 1]) && isBlank(lines[last + 1]));
  const inList = /[:,]\s*$/u.test(before) || sectionRole(before) === 'recommendation' || isEntryBefore(lines, at);
  return (
    (linked || tellsMinutes(lines[next]?.text ?? '')) &&
    apart &&
    !inList &&
    title.length <= LONGEST_TITLE &&
    !/[.;:,]$/u.test(title)
  );
}

/**
 * Numbered lines of plain text that head items: alone between blank lines, not in a list, counting up, with a section
 * of an item below each.
 */
function plainNumbered(lines: readonly Line[], all: readonly Candidate[]): Candidate[] {
  const alone = all.filter((candidate) => standsAlone(lines, candidate));
  const kept: Candidate[] = [];
  for (const [index, candidate] of alone.entries()) {
    const step = valueOf(candidate) - valueOf(kept.at(-1) ?? { no: '0', title: '' });
    if (kept.length > 0 && (step < 1 || step > LARGEST_GAP)) continue;
    if (hasSections(lines.slice(candidate.at + 1, alone[index + 1]?.at ?? lines.length))) kept.push(candidate);
  }
  return kept;
}

/** Whether the line before is an entry of the same list, or the sentence that opens it. */
function isEntryBefore(lines: readonly Line[], at: number): boolean {
  const before = lines[previousText(lines, at)];
  const value = Number.parseInt(lines[at]?.text ?? '', 10);
  // "9. september 2020" above "10. Klagesager" is the day of the meeting.
  return (
    before !== undefined &&
    listMarker(before.text) !== null &&
    !namesTime(before.text) &&
    Number.parseInt(before.text, 10) === value - 1
  );
}

/** Heads with a case number, and those without one that count on between them: not every item has a case. */
function withCaseless(
  lines: readonly Line[],
  cased: readonly Candidate[],
  numbered: readonly Candidate[],
): Candidate[] {
  const caseless = withoutContents(lines, numbered).filter(
    (one) =>
      standsAlone(lines, one) &&
      cased.every(
        (other) => one.at !== other.at && one.at < other.at === valueOf(one) < valueOf(other) && one.no !== other.no,
      ),
  );
  const all = [...cased, ...caseless].sort((a, b) => a.at - b.at);
  return all.filter(
    (one, index) => cased.includes(one) || hasSections(lines.slice(one.at + 1, all[index + 1]?.at ?? lines.length)),
  );
}

/** Whether one of the next two lines with text holds a case number. */
function hasCaseBelow(lines: readonly Line[], at: number): boolean {
  const next = nextText(lines, at);
  return [next, nextText(lines, next)].some((index) => {
    const text = lines[index]?.text ?? '';
    return text.length <= LONGEST_TITLE && caseNumber(text) !== null;
  });
}

/** Numbers alone on their line ("52.") over a title, a case number and a section: each stands in a block of its own. */
function bareNumbered(lines: readonly Line[]): Candidate[] {
  const all = candidates(lines, bareHead).filter(({ title, last }) => title !== '' && hasCaseBelow(lines, last));
  const kept = countingUp(withoutContents(lines, all));
  return kept.filter((one, index) => hasSections(lines.slice(one.last + 1, kept[index + 1]?.at ?? lines.length)));
}

/** Headings without a number that head items: a section of an item, or its case number, stands right below. */
function unnumbered(lines: readonly Line[]): ItemStart[] {
  const starts = lines.flatMap((line, at): ItemStart[] => {
    if (line.heading !== true || sectionRole(line.text) !== null || isContentsLine(line.text)) return [];
    const below = lines[nextText(lines, at)];
    if (below === undefined) return [];
    const opens = tellsMinutes(below.text) || (caseNumber(below.text) !== null && below.text.length < LONGEST_TITLE);
    return opens ? [{ at, last: at, no: '', title: line.text.trim() }] : [];
  });
  return starts.map((start, index) => ({ ...start, no: String(index + 1) }));
}

/**
 * Where the agenda items of a document begin, by the strongest sign that it has: a word with a number ("Punkt 7"),
 * numbered headings, numbered lines with a case number, numbered lines that count up over sections, the same with the
 * number right before the title, numbers alone over a title with a case number, headings over sections. A document
 * without any of them may be one item by itself. Empty when it is no minutes.
 */
export function itemStarts(lines: readonly Line[]): ItemStart[] {
  const numbered = candidates(lines, numberedHead);
  // A page called "Punkt 4" repeats the number of the heading that has the title.
  const isName = ({ no, title }: Candidate): boolean =>
    title === '' && numbered.some((other) => other.headed && other.no === no);
  const named = withoutContents(
    lines,
    candidates(lines, namedHead).filter((one) => !isName(one)),
  );
  const headed = withoutContents(
    lines,
    numbered.filter((candidate) => candidate.headed),
  );
  // One line with the word among many numbered headings is no head: it quotes another meeting.
  if (named.length > 0 && (named.length >= headed.length || named.some((start) => start.headed))) return named;
  const counted = countingUp(headed);
  if (counted.length > 0 && hasSections(lines)) return counted;
  const withCase = numbered.filter(({ last }) => hasCaseBelow(lines, last));
  if (withCase.length > 0) return withCaseless(lines, withoutContents(lines, withCase), numbered);
  const plain = plainNumbered(lines, withoutContents(lines, numbered));
  if (plain.length > 0) return plain;
  const glued = plainNumbered(lines, withoutContents(lines, candidates(lines, gluedHead)));
  if (glued.length > 0) return glued;
  const bare = bareNumbered(lines);
  if (bare.length > 0) return bare;
  const titled = unnumbered(lines);
  if (titled.length > 0) return titled;
  return counted.length > 0 ? counted : wholeItem(lines);
}
