import { quantities } from '../numbers.ts';
import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { captionNumber, isFootnote, isUnitAlone, isUnitNote } from '../vocabulary/headers.ts';
import { isSignNote } from '../vocabulary/legends.ts';
import { noFigures } from '../vocabulary/references.ts';
import { declaredUnit, unitAtEnd } from '../vocabulary/units.ts';
import { hasFigures, isBlank, isRule, nextText, wholeLine } from './block.ts';

const LONGEST_CAPTION = 180;
/** A caption stands at most so many lines above its table, a note so many below. */
const CAPTION_REACH = 3;
const NOTE_REACH = 9;
/** The paragraph above a table is read from at most so many of its lines. */
const LONGEST_LEAD = 6;

export interface Caption {
  readonly at: number;
  readonly no: string | null;
}

/**
 * The caption of the table that begins at line `first`; `inColumns` tells lines that are rows of a table themselves.
 */
export function captionAbove(
  lines: readonly Line[],
  first: number,
  inColumns: (line: Line) => boolean,
): Caption | null {
  for (let at = first - 1; at >= Math.max(0, first - CAPTION_REACH); at -= 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || isRule(line.text)) continue;
    const no = captionNumber(line.text);
    if (no === undefined && isSignNote(line.text) && !inColumns(line)) continue;
    if (no !== undefined) return { at, no };
    const text = line.text.trim();
    const open = !/[.;]$/u.test(text) || unitAtEnd(text);
    return text.length < LONGEST_CAPTION && open && !isFootnote(text) && !inColumns(line) ? { at, no: null } : null;
  }
  return null;
}

/** A caption that a page cuts from its table stands at most so many lines above it, and so many of them have text. */
const CUT_REACH = 9;
const CUT_LINES = 4;

/**
 * The caption with a unit above the table that begins at line `first`, where lines of a page stand between them, not of
 * prose; it is below line `last`, where the table before ends. '' without one.
 */
export function captionCut(lines: readonly Line[], first: number, last: number): string {
  let texts = 0;
  for (let at = first - 1; at > Math.max(last, first - CUT_REACH - 1) && texts <= CUT_LINES; at -= 1) {
    const text = lines[at]?.text.trim() ?? '';
    if (text === '' || isRule(text)) continue;
    const numbered = captionNumber(text) !== undefined;
    const announced = numbered || unitAtEnd(text) || text.endsWith(')');
    if (announced && text.length < LONGEST_CAPTION && declaredUnit(text)?.unit === 'kr') return text;
    if (numbered || text.length >= LONGEST_CAPTION || /[.:;?!]$/u.test(text)) return '';
    texts += 1;
  }
  return '';
}

const PRINTED_YEAR = /^(?:19|20)\d{2}$/u;

/** Whether a caption prints a figure or ends the sentence of the line above it, and so is prose as well. */
export function speaks(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (/^\p{Ll}/u.test(text) && !isBlank(lines[at - 1])) return true;
  if (!/\d/u.test(text)) return false;
  const announces = text.endsWith(':');
  return quantities(text, 0, noFigures(text)).some(
    ({ printed, unit }) => (announces || unit === 'kr' || unit === 'pct') && !PRINTED_YEAR.test(printed),
  );
}

/**
 * The caption below a table that ends at line `last`, as office programs set it: numbered, with the unit of the table,
 * and no table below it whose own it could be.
 */
export function captionBelow(lines: readonly Line[], last: number, inColumns: (line: Line) => boolean): Caption | null {
  const at = nextText(lines, last);
  const line = lines[at];
  if (line === undefined || at > last + CAPTION_REACH || declaredUnit(line.text) === null) return null;
  const no = captionNumber(line.text);
  const next = lines[nextText(lines, at)];
  return no === undefined || no === null || (next !== undefined && inColumns(next)) ? null : { at, no };
}

/** Notes on the signs between a caption at line `from` and the table that begins at line `first`. */
export function notesAbove(
  lines: readonly Line[],
  from: number,
  first: number,
  inColumns: (line: Line) => boolean,
): number[] {
  const notes: number[] = [];
  for (let at = Math.max(from + 1, first - CAPTION_REACH, 0); at < first; at += 1) {
    const line = lines[at];
    if (line !== undefined && captionNumber(line.text) === undefined && isSignNote(line.text) && !inColumns(line))
      notes.push(at);
  }
  return notes;
}

/** The notes below a table that ends at line `last`, and the line where they end. */
export function notesBelow(
  lines: readonly Line[],
  last: number,
  inColumns: (line: Line) => boolean,
): { readonly cells: GridCell[]; readonly last: number } {
  const cells: GridCell[] = [];
  let end = last;
  for (let at = last + 1; at < Math.min(lines.length, last + NOTE_REACH); at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (
      !(isFootnote(line.text) || isSignNote(line.text) || isUnitNote(line.text)) ||
      inColumns(line) ||
      /^\s*-\s\p{Lu}/u.test(line.text)
    )
      break;
    cells.push(wholeLine(line));
    end = at;
  }
  return { cells, last: end };
}

/** Rows above the first figures are header, but a row with nothing but its label is a section row of the body. */
export function headerRows(rows: readonly GridRow[]): number {
  let end = rows.findIndex(hasFigures);
  while (end > 1) {
    const row = rows[end - 1];
    if (row === undefined || row.cells.slice(1).some((cell) => cell.text !== '' && cell.text !== '-')) break;
    if (isUnitAlone(row.cells[0]?.text ?? '')) break;
    end -= 1;
  }
  return end;
}

/** The paragraph that ends right above line `first`, as one line; '' when rows of a table or nothing stand there. */
export function paragraphAbove(lines: readonly Line[], first: number, inColumns: (line: Line) => boolean): string {
  let at = first - 1;
  while (at >= 0 && at > first - CAPTION_REACH && (isBlank(lines[at]) || isRule(lines[at]?.text ?? ''))) at -= 1;
  const texts: string[] = [];
  for (; at >= 0 && texts.length < LONGEST_LEAD && !isBlank(lines[at]); at -= 1) {
    const line = lines[at];
    if (line === undefined || inColumns(line)) break;
    texts.unshift(line.text.trim());
  }
  return texts.join(' ');
}
