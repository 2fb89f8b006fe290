/** The text of a document without what its pages print around it. */
import type { Line } from '../types.ts';
import { caseNumber, namedHead } from '../vocabulary/agenda.ts';
import { endsOpen } from '../vocabulary/abbreviations.ts';
import { captionNumber } from '../vocabulary/headers.ts';
import { isSignNote } from '../vocabulary/legends.ts';
import { isBarePage, isOfMunicipality, isPageHead, namesDay, namesPage, tellsGoingOn } from '../vocabulary/pages.ts';
import { listMarker } from '../vocabulary/references.ts';
import { sectionRole } from '../vocabulary/sections.ts';
import { LONGEST, pageCounters } from './counters.ts';
import {
  headsOne,
  isBlank,
  isCaption,
  isCorner,
  isFigureAlone,
  isHeader,
  isInCells,
  isRow,
  isRule,
  isSectionName,
  printed,
  repeatedHeader,
  shapeAfter,
  shapeBefore,
  textFrom,
} from './rows.ts';

/** A page prints so many lines at most above its text, and as many below. */
const MOST_LINES = 6;
/** A line of prose that a page cuts is at least so long. */
const SHORTEST_LINE = 40;
/** The head of a document, which its pages repeat, is in its first lines with text. */
const HEAD_LINES = 12;

/** What is known of a document's pages. */
interface Pages {
  readonly lines: readonly Line[];
  /** Lines that count the pages for certain, or open one. */
  readonly marks: ReadonlySet<number>;
  /** Lines that stand beside the marks of several pages. */
  readonly repeated: ReadonlySet<string>;
  /** The words of the document's head. */
  readonly head: ReadonlySet<string>;
  /** Where the head ends: it stays. */
  readonly from: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Whether a line is never of the page: it heads a part of the text, or tells of the table below it. */
function isOfText(line: Line | undefined): boolean {
  const text = line?.text ?? '';
  if (tellsGoingOn(text)) return false;
  return (
    printed(line).length > LONGEST ||
    /\p{L}{2}[.!?]\s*$/u.test(text) ||
    sectionRole(text) !== null ||
    namedHead(text) !== null ||
    caseNumber(text) !== null ||
    captionNumber(text) !== undefined ||
    isSignNote(text)
  );
}

/** Whether a line may be of the page where a table goes on behind it. */
function mayBeOfPage({ lines, marks }: Pages, at: number): boolean {
  const line = lines[at];
  if (marks.has(at) || line === undefined) return true;
  return !isOfText(line) && !isCaption(line) && !isRow(line);
}

/** Whether a line beside the mark of a page is of the page as well, whatever stands around it. */
function isKnown(pages: Pages, at: number): boolean {
  const { lines, marks, repeated, head } = pages;
  const line = lines[at];
  if (marks.has(at)) return true;
  if (line === undefined || isOfText(line) || isRow(line)) return false;
  const { text } = line;
  if (tellsGoingOn(text) || isOfMunicipality(text) || isPageHead(text)) return true;
  // A label with its figure on the next line is of a table.
  const below = textFrom(lines, at + 1, 1);
  if (isFigureAlone(lines[below]) && !marks.has(below)) return false;
  if (isSectionName(lines, at, 1) || isSectionName(lines, at, -1)) return false;
  const words = wordsOf(text);
  if (/\p{L}{3}/u.test(text) && words.every((word) => head.has(word))) return true;
  return repeated.has(printed(line)) && !isHeader(lines, at, 1) && !isHeader(lines, at, -1);
}

interface Zone {
  /** The first and last line of it; all between are of the page. */
  readonly from: number;
  readonly to: number;
  /** One blank line of it stays: the table that goes on has some between its cells, or its caption stands before. */
  readonly gap?: boolean;
}

/** The lines around a mark that are of the page by themselves. */
function grown(pages: Pages, { from, to }: Zone): Zone {
  const reach = (end0: number, step: 1 | -1): number => {
    let end = end0;
    for (let count = 0; count < MOST_LINES; count += 1) {
      const next = textFrom(pages.lines, end + step, step);
      if (next < pages.from || !isKnown(pages, next)) break;
      end = next;
    }
    return end;
  };
  return { from: reach(from, -1), to: reach(to, 1) };
}

/**
 * The line of a table nearest to a zone in one direction, with nothing between that must be of the text; -1 without one.
 * A number alone may be the page's: `passed` tells that the nearest one is.
 */
function tableFrom(pages: Pages, start: number, step: 1 | -1, passed: boolean): number {
  const { lines } = pages;
  let at = textFrom(lines, start + step, step);
  let pass = passed;
  for (let count = 0; at >= pages.from && count <= MOST_LINES; count += 1) {
    const line = lines[at];
    const skipped = pass && isBarePage(line?.text ?? '');
    if (skipped) pass = false;
    else if (opensTable(pages, at, step)) return at;
    if (!skipped && !mayBeOfPage(pages, at)) return -1;
    at = textFrom(lines, at + step, step);
  }
  return -1;
}

/** Whether a part of a table ends at a line, or begins there. */
function opensTable(pages: Pages, at: number, step: 1 | -1): boolean {
  const { lines, marks } = pages;
  const line = lines[at];
  if (marks.has(at)) return false;
  if (isRow(line) || isHeader(lines, at, step)) return true;
  if (isInCells(line) && !isKnown(pages, at)) return true;
  if (step === 1 && isCorner(lines, at) && !isKnown(pages, at)) return true;
  if (step === -1 ? isCaption(line) : isFigureAlone(lines[textFrom(lines, at + 1, 1)])) return !isKnown(pages, at);
  return isSectionName(lines, at, step) && !isKnown(pages, at);
}

/** The lines between two lines of tables, with a header printed again, when one table goes on there; null when it does not. */
function joined({ lines }: Pages, before: number, after: number): Zone | null {
  const top = isRule(lines[before]) ? textFrom(lines, before - 1, -1) : before;
  const captioned = isCaption(lines[top]);
  const own = captioned ? null : shapeBefore(lines, top + 1);
  const header = captioned ? 0 : repeatedHeader(lines, before + 1, after, own === null);
  const shape = shapeAfter(lines, after + header);
  const stacked = isBlank(lines[before - 1]) && (shape?.startsWith('lines') === true || headsOne(lines[before]));
  const zone = { from: before + 1, to: after - 1 + header, gap: stacked || captioned };
  if (header > 0) return own === null || own === shape ? zone : null;
  if (own !== null && own === shape) return zone;
  // Above a figure that has a line of its own stands its label.
  const named = shape?.startsWith('lines') !== true && isSectionName(lines, top, -1);
  const opens = captioned || named || isHeader(lines, top, -1);
  const goesOn = shape !== null || isHeader(lines, after, 1) || isCorner(lines, after) || isInCells(lines[after]);
  return opens && goesOn ? zone : null;
}

/** The lines between two parts of a table around a zone, when the parts belong together; null when they do not. */
function between(pages: Pages, { from, to }: Zone): Zone | null {
  const before = tableFrom(pages, from, -1, false);
  const after = tableFrom(pages, to, 1, false);
  const zoneOf = (above: number, below: number): Zone | null =>
    above === -1 || below === -1 ? null : joined(pages, above, below);
  return (
    zoneOf(before, after) ??
    (after === -1 ? null : zoneOf(tableFrom(pages, from, -1, true), after)) ??
    (before === -1 ? null : zoneOf(before, tableFrom(pages, to, 1, true)))
  );
}

/** Lines that stand beside the marks of two pages or more, and hardly elsewhere. */
function repeatedBeside(lines: readonly Line[], marks: ReadonlySet<number>): Set<string> {
  if (marks.size < 2) return new Set();
  const beside = new Map<string, Set<number>>();
  for (const mark of marks) {
    for (const step of [1, -1] as const) {
      let at = textFrom(lines, mark + step, step);
      for (let count = 0; at !== -1 && count < MOST_LINES; count += 1) {
        const text = printed(lines[at]);
        const places = beside.get(text) ?? new Set();
        beside.set(text, places.add(at));
        at = textFrom(lines, at + step, step);
      }
    }
  }
  const all = new Map<string, number>();
  for (const line of lines) {
    const text = printed(line);
    if (beside.has(text)) all.set(text, (all.get(text) ?? 0) + 1);
  }
  return new Set(
    [...beside].flatMap(([text, places]) =>
      places.size > 1 && places.size * 2 >= (all.get(text) ?? 0) && !/[.:!?]$/u.test(text) ? [text] : [],
    ),
  );
}

/** Whether a line may be of the page where a table goes on around it: a number, who meets and when, that something goes on. */
function mayMark(lines: readonly Line[], at: number, head: ReadonlySet<string>): boolean {
  const text = lines[at]?.text ?? '';
  if (isBarePage(text) || tellsGoingOn(text)) return true;
  const ofMunicipality = isOfMunicipality(text);
  if ((!ofMunicipality && !namesDay(text)) || printed(lines[at]).length > LONGEST) return false;
  if (isRow(lines[at]) || isHeader(lines, at, 1)) return false;
  if (isSectionName(lines, at, 1) || isSectionName(lines, at, -1)) return false;
  if (ofMunicipality) return !isInCells(lines[at]);
  const words = wordsOf(text);
  return words.filter((word) => head.has(word)).length * 2 >= words.length;
}

/** The first blank line of a stretch; -1 without one. */
function firstBlank(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at <= to; at += 1) if (isBlank(lines[at])) return at;
  return -1;
}

/** The blank lines right before and behind a stretch. */
function gapAround(lines: readonly Line[], from: number, to: number): number[] {
  const gap: number[] = [];
  for (let at = from - 1; at >= 0 && isBlank(lines[at]); at -= 1) gap.unshift(at);
  for (let at = to + 1; at < lines.length && isBlank(lines[at]); at += 1) gap.push(at);
  return gap;
}

/** Whether the lines around a stretch are halves of one sentence: the first breaks off, the second goes on small. */
function isCutSentence(lines: readonly Line[], from: number, to: number): boolean {
  const before = lines[textFrom(lines, from - 1, -1)]?.text.trimEnd() ?? '';
  const after = lines[textFrom(lines, to + 1, 1)];
  if (before.length < SHORTEST_LINE || after === undefined) return false;
  if (isRow(after) || listMarker(after.text) !== null) return false;
  return endsOpen(before) || (/[\p{Ll}\d,–-]$/u.test(before) && /^\s*[\p{Ll}\d(]/u.test(after.text));
}

/** A line without the form feed that it opens with: it would stand as if set in. */
function withoutFeed(line: Line): Line {
  const feeds = /^\f*/u.exec(line.text)?.[0].length ?? 0;
  return feeds === 0 ? line : { ...line, text: line.text.slice(feeds), start: line.start + feeds };
}

/** The words of the first lines of a document, above its text, and where they end. */
function headOf(lines: readonly Line[]): { readonly words: Set<string>; readonly end: number } {
  const words = new Set<string>();
  let seen = 0;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (seen === HEAD_LINES || isOfText(line) || isRow(line)) return { words, end: at };
    for (const word of wordsOf(line.text)) words.add(word);
    seen += 1;
  }
  return { words, end: lines.length };
}

/**
 * The lines of a document without those that its pages print around the text: the number of the page, who meets and when,
 * a header of a table printed again. Where a table goes on overleaf its halves stand together; elsewhere one blank line
 * stays of those that a page had around its own.
 */
export function textLines(lines: readonly Line[]): readonly Line[] {
  const counters = pageCounters(lines);
  const head = headOf(lines);
  const marks = new Set<number>();
  const weak = new Set<number>();
  const seeds: Zone[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (text === '' || at < head.end) continue;
    const opens = text.includes('\f');
    const isMark = counters.has(at) || namesPage(text) || (opens && text.trim() === '');
    if (isMark) marks.add(at);
    else if (!opens && !mayMark(lines, at, head.words)) continue;
    else if (!opens) weak.add(at);
    seeds.push({ from: at, to: opens && !isMark ? at - 1 : at });
  }
  if (seeds.length === 0) return lines;
  const pages: Pages = { lines, marks, repeated: repeatedBeside(lines, marks), head: head.words, from: head.end };
  const gone = new Set<number>();
  for (const seed of seeds) {
    if (gone.has(seed.from)) continue;
    const isWeak = weak.has(seed.from);
    const own = isWeak ? seed : grown(pages, seed);
    const zone = between(pages, own);
    if (zone === null && isWeak) continue;
    const { from, to } = zone ?? own;
    for (let at = from; at <= to; at += 1) gone.add(at);
    if (zone?.gap === true) gone.delete(firstBlank(lines, from, to));
    if (zone !== null || to < from) continue;
    // A gap stays a gap of one line, and a sentence one sentence.
    const gap = gapAround(lines, from, to);
    for (const at of isCutSentence(lines, from, to) ? gap : gap.slice(1)) gone.add(at);
  }
  return lines.flatMap((line, at) => (gone.has(at) ? [] : [withoutFeed(line)]));
}
