/**
 * Lines that are of the page by what they say and where they stand: its number, who meets and when, the head of the
 * document.
 */
import type { Line } from '../types/document.ts';
import { caseNumber, namedHead } from '../vocabulary/agenda.ts';
import { captionNumber } from '../vocabulary/headers.ts';
import { isSignNote } from '../vocabulary/legends.ts';
import { isBarePage, isOfMunicipality, isPageHead, namesDay, tellsGoingOn, tellsSitting } from '../vocabulary/pages.ts';
import { sectionRole } from '../vocabulary/sections.ts';
import { LONGEST } from './counters.ts';
import {
  isBlank,
  isCaption,
  isFigureAlone,
  isHeader,
  isInCells,
  isRow,
  isSectionName,
  printed,
  textFrom,
} from './rows.ts';

/** A page prints so many lines at most above its text, and as many below. */
export const MOST_LINES = 6;
/** The head of a document, which its pages repeat, is in its first lines with text. */
const HEAD_LINES = 12;

/** What is known of a document's pages. */
export interface Pages {
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

/** Whether a line heads a part of the text, or tells of the table below it. */
export const headsPart = (text: string): boolean =>
  sectionRole(text) !== null ||
  namedHead(text) !== null ||
  caseNumber(text) !== null ||
  captionNumber(text) !== undefined ||
  isSignNote(text);

/** Whether a line is never of the page. */
function isOfText(line: Line | undefined): boolean {
  const text = line?.text ?? '';
  if (tellsGoingOn(text)) return false;
  return printed(line).length > LONGEST || /\p{L}{2}[.!?]\s*$/u.test(text) || headsPart(text);
}

/** Whether a line may be of the page where a table goes on behind it. */
export function mayBeOfPage({ lines, marks }: Pages, at: number): boolean {
  const line = lines[at];
  if (marks.has(at) || line === undefined) return true;
  return !isOfText(line) && !isCaption(line) && !isRow(line);
}

/** Whether a line beside the mark of a page is of the page as well, whatever stands around it. */
export function isKnown(pages: Pages, at: number): boolean {
  const { lines, marks, repeated, head } = pages;
  const line = lines[at];
  if (marks.has(at)) return true;
  if (line === undefined || isOfText(line) || isRow(line)) return false;
  const { text } = line;
  if (tellsGoingOn(text) || isOfMunicipality(text) || isPageHead(text) || tellsSitting(text)) return true;
  // A label with its figure on the next line is of a table.
  const below = textFrom(lines, at + 1, 1);
  if (isFigureAlone(lines[below]) && !marks.has(below)) return false;
  if (isSectionName(lines, at, 1) || isSectionName(lines, at, -1)) return false;
  const words = wordsOf(text);
  if (/\p{L}{3}/u.test(text) && words.every((word) => head.has(word))) return true;
  return repeated.has(printed(line)) && !isHeader(lines, at, 1) && !isHeader(lines, at, -1);
}

/** Lines that stand beside the marks of two pages or more, and hardly elsewhere. */
export function repeatedBeside(lines: readonly Line[], marks: ReadonlySet<number>): Set<string> {
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

/**
 * Whether a line may be of the page where a table goes on around it: a number, who meets and when, that something goes
 * on.
 */
export function mayMark(lines: readonly Line[], at: number, head: ReadonlySet<string>): boolean {
  const text = lines[at]?.text ?? '';
  if (isBarePage(text) || tellsGoingOn(text) || tellsSitting(text) || isPageHead(text)) return true;
  const ofMunicipality = isOfMunicipality(text);
  if ((!ofMunicipality && !namesDay(text)) || printed(lines[at]).length > LONGEST) return false;
  if (isRow(lines[at]) || isHeader(lines, at, 1)) return false;
  if (isSectionName(lines, at, 1) || isSectionName(lines, at, -1)) return false;
  if (ofMunicipality) return !isInCells(lines[at]);
  const words = wordsOf(text);
  return words.filter((word) => head.has(word)).length * 2 >= words.length;
}

/** The words of the first lines of a document, above its text, and where they end. */
export function headOf(lines: readonly Line[]): { readonly words: Set<string>; readonly end: number } {
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
