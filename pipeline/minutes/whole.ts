/** A document that is one agenda item by itself, as pages of single items are, and reports and notes on a budget. */
import { inCells } from '../columns.ts';
import { cellQuantity } from '../numbers.ts';
import type { Line } from '../types/document.ts';
import { caseNumber, type ItemHead, numberedHead } from '../vocabulary/agenda.ts';
import { isMunicipal, speaksOfMoney, tellsAmount, tellsOtherKind, titlesReport } from '../vocabulary/documents.ts';
import { isSentence, labelsOffice, meetingDay, titleLabelled } from '../vocabulary/meetings.ts';
import { sectionRole, tellsMinutes, tellsMinutesInline, usualHeading } from '../vocabulary/sections.ts';
import { committeeAbove, tellsMeeting } from './meeting.ts';

/** Where an agenda item begins: the index of its line, its number and title. */
export interface ItemStart extends ItemHead {
  readonly at: number;
  /** The index of the line that its text begins after: the line of its number, or of its title below that. */
  readonly last: number;
}

/** Within so many lines a document without heads has its title. */
const HEAD_LINES = 12;
/** Rows, headings or figures in a row that make a sign: one may be chance. */
const SEVERAL = 2;
/** A heading stands over text: so long, or a list or a row of a table. */
const SHORTEST_TEXT = 40;

const CELLS = /\s{2,}|[;|]/u;
/** A row of a table has so many cells; fewer may be a title beside its number. */
const FEWEST_CELLS = 3;

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Whether lines have a heading that only agenda items have. */
export const hasSections = (lines: readonly Line[]): boolean =>
  lines.some((line) => tellsMinutes(line.text) || tellsMinutesInline(line.text));

/** Whether a line is a row of a table without marks: several figures, runs of blanks or semicolons between. */
function isPlainRow({ text }: Line): boolean {
  if (!inCells(text)) return false;
  const cells = text.trim().split(CELLS);
  return cells.filter((cell) => cellQuantity(cell, 0) !== null).length >= SEVERAL;
}

/** Whether a line heads text, and is no entry of a list of names. */
function headsText(full: readonly Line[], at: number): boolean {
  const below = full[at + 1]?.text.trim() ?? '';
  return below.length >= SHORTEST_TEXT || /[.:]$/u.test(below) || inCells(below);
}

/**
 * Whether a text is a municipality's by its headings, its title, its tables or its head, and no letter, act or news.
 */
function isOfMunicipality(lines: readonly Line[]): boolean {
  const full = lines.filter((line) => !isBlank(line));
  if (full.some(({ text }) => tellsOtherKind(text))) return false;
  const usual = new Set(full.flatMap((line, at) => (headsText(full, at) ? (usualHeading(line.text) ?? []) : [])));
  const top = full.slice(0, HEAD_LINES);
  const isMeeting = committeeAbove(top) !== null && top.some(({ text }) => meetingDay(text) !== null);
  if (isMeeting && full.length > top.filter(({ text }) => tellsMeeting(text)).length + 1) return true;
  const text = full.map((line) => line.text).join('\n');
  if (!isMunicipal(text)) return false;
  return (
    usual.size >= SEVERAL ||
    top.some((line) => titlesReport(line.text)) ||
    (speaksOfMoney(text) && full.filter((line) => isPlainRow(line)).length >= SEVERAL)
  );
}

/** Whether a document without heads of items is one itself: by sections, by a table, or as a municipality's report. */
function isWhole(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => /[\t|]/u.test(text) && /\d/u.test(text)).length;
  return rows >= SEVERAL || hasSections(lines) || isOfMunicipality(lines);
}

/** Whether a line of the head may be the title: no name, no day, no label, no sentence and no row. */
const mayTitle = (line: Line): boolean =>
  /\p{L}{3}/u.test(line.text) &&
  !tellsMeeting(line.text) &&
  !line.text.includes('\t') &&
  sectionRole(line.text) === null &&
  !labelsOffice(line.text) &&
  caseNumber(line.text) === null &&
  line.text.trim().split(CELLS).length < FEWEST_CELLS;

/** The title of a document that is one item, as its head prints it, and the number before it. */
function titleOf(lines: readonly Line[]): { readonly no: string | null; readonly title: string } {
  const top = lines.filter((line) => !isBlank(line)).slice(0, HEAD_LINES);
  const labelled = top.map(({ text }) => titleLabelled(text)).find((title) => title !== null);
  if (labelled !== undefined) return labelled;
  const heading = lines.find((line) => line.heading === true && sectionRole(line.text) === null);
  const who = committeeAbove(top);
  // Behind the first section text begins.
  const section = top.findIndex(({ text }) => sectionRole(text) !== null);
  const head = section < 0 ? top : top.slice(0, section);
  const titles = head.filter((line) => mayTitle(line) && line.text.trim() !== who);
  const cased = top.findIndex(({ text }) => caseNumber(text) !== null);
  const title =
    heading ??
    titles.find(({ text }) => titlesReport(text)) ??
    titles.find((line) => line === top[cased - 1]) ??
    titles.find(({ text }) => !isSentence(text) && /\S\s\S/u.test(text.trim())) ??
    titles[0] ??
    top.find(({ text: line }) => !labelsOffice(line)) ??
    top[0];
  const text = title?.text.replaceAll('\t', ' ').trim() ?? '';
  const numbered = titlesReport(text) ? null : numberedHead(text);
  return numbered?.linked === true ? numbered : { no: null, title: text };
}

/** Whether a line tells a figure: an amount, or a number in a cell of its own that is no part of a day. */
const tellsFigure = ({ text }: Line): boolean =>
  tellsAmount(text) ||
  (meetingDay(text) === null && text.split(/[\t;|]|\s{2,}/u).some((cell) => cellQuantity(cell.trim(), 0) !== null));

/** The one item that a document is by itself; none when it is no minutes. Its head is no part of its text. */
export function wholeItem(lines: readonly Line[]): ItemStart[] {
  if (!isWhole(lines)) return [];
  const { no, title } = titleOf(lines);
  const isHead = (line: Line): boolean =>
    isBlank(line) ||
    (!tellsFigure(line) &&
      (tellsMeeting(line.text) ||
        (line.text.trim() === title && !isSentence(title)) ||
        (titleLabelled(line.text) ?? numberedHead(line.text))?.title === title ||
        (labelsOffice(line.text) && caseNumber(line.text) === null)));
  const text = lines.findIndex((line) => !isHead(line) || sectionRole(line.text) !== null);
  return [{ at: 0, last: Math.max(text, 0) - 1, no: no ?? '1', title }];
}
