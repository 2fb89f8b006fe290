import { cellQuantity } from '../numbers.ts';
import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { isUnitAlone } from '../vocabulary/headers.ts';
import { isPageLine } from '../vocabulary/pages.ts';

/** The lines that one layout claims for a table, first and last included, as rows of cells. */
export interface Block {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly GridRow[];
  /** How many of the rows are header; looked for where a layout does not know. */
  readonly header?: number;
  /** A table for certain, but its cells cannot be put in columns. */
  readonly unread?: true;
}

/**
 * A layout: the table that begins at line `at`; null where none can begin. A block without rows says that no table of
 * this layout begins on its lines.
 */
export type Layout = (lines: readonly Line[], at: number) => Block | null;

/** A year, perhaps with the unit of what stands below it ("2023 (%)"). */
const YEAR = /^(?:19|20)\d{2}\*{0,2}(?:\s*\([^()]{1,12}\)|\s?(?:%|pct\.?))?$/iu;
const DASH = /^[-–—−]$/u;

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

const DRAWN = /^[\s+=_–—-]+$/u;
const STROKE = /[=_–—-]{3}/u;

/** Whether a line is drawn, not written: dashes, equals signs or underscores. */
export const isRule = (text: string): boolean => DRAWN.test(text) && STROKE.test(text);

/** The characters of a line between two columns of it, without blanks around. */
export function cellAt(line: Line, from: number, to: number): GridCell {
  const raw = line.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { text, span: { start: line.start + from + lead, end: line.start + from + lead + text.length } };
}

/** A line that is one cell. */
export const wholeLine = (line: Line): GridCell => cellAt(line, 0, line.text.length);

/** Whether a text is a printed figure and nothing else; a year alone heads columns or rows. */
export const isFigure = (text: string): boolean =>
  !YEAR.test(text) && /\d/u.test(text) && cellQuantity(text, 0) !== null;

/** A figure, or the dash that stands for nought. */
export const isFigureOrDash = (text: string): boolean => DASH.test(text) || isFigure(text);

/** Whether a row holds figures behind its label; a row of units ("1.000 kr.") does not. */
export function hasFigures(row: GridRow): boolean {
  const rest = row.cells.slice(1);
  if (!rest.some((cell) => isFigure(cell.text))) return false;
  return row.cells.some((cell) => cell.text !== '' && !isUnitAlone(cell.text));
}

export const sameCells = (a: GridRow, b: GridRow | undefined): boolean =>
  a.cells.length === b?.cells.length && a.cells.every((cell, at) => cell.text === b.cells[at]?.text);

/** The next line with text after `at`, or -1. */
export function nextText(lines: readonly Line[], at: number): number {
  for (let index = at + 1; index < lines.length; index += 1) if (!isBlank(lines[index])) return index;
  return -1;
}

/** Whether a line holds several figures in cells of their own, as a row that opens a page does. */
const holdsCells = (text: string): boolean =>
  text.includes('\t') || text.split(/\s{2,}/u).filter((cell) => isFigureOrDash(cell)).length > 1;

/** What a page prints around its text: its number, or a running header with a blank line behind it. */
export function isOfPage(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return (
    isPageLine(text, lines[at + 1]?.text, lines[at - 1]?.text) ||
    (text.startsWith('\f') && !holdsCells(text) && isBlank(lines[at + 1]))
  );
}

/** Whether blank lines or the end of a page stand behind line `at`. */
export const isGap = (lines: readonly Line[], at: number): boolean => isBlank(lines[at + 1]) || isOfPage(lines, at + 1);

/** The next line of the text behind blank lines and what a page prints around it; -1 at the end. */
export function behindGap(lines: readonly Line[], at: number): number {
  let next = nextText(lines, at);
  while (next !== -1 && isOfPage(lines, next)) next = nextText(lines, next);
  return next;
}

/** Figures that only count up, as the page numbers of a list of contents and the numbers of its entries do. */
export function countsUp(figures: readonly string[]): boolean {
  const numbers = figures.map((text) => (/^\d{1,3}$/u.test(text) ? Number(text) : Number.NaN));
  return numbers.every((value, at) => at === 0 || value >= (numbers[at - 1] ?? 0)) && !numbers.some(Number.isNaN);
}

/** The lines of a table that cannot be put in columns, each as one cell. */
export function unaligned(lines: readonly Line[]): GridRow[] {
  return lines
    .filter((line) => !isBlank(line))
    .map((line) => ({ line: line.number, page: line.page, cells: [wholeLine(line)] }));
}
