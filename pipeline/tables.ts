import { cellQuantity } from './numbers.ts';
import { unitAtEnd } from './vocabulary/units.ts';
import type { Grid, GridCell, GridRow, Line } from './types.ts';
import { captionNumber, isFootnote } from './vocabulary/headers.ts';

const PIPE_RULE = /^[\s|:+-]+$/u;
const YEAR = /^(?:19|20)\d{2}\*{0,2}$/u;
const MAX_CAPTION = 180;

type Layout = 'tabs' | 'pipes';

function layoutOf(line: Line): Layout | null {
  if (line.text.includes('\t') && line.text.trim() !== '') return 'tabs';
  if (/^\s*\|.*\|\s*$/u.test(line.text) || line.text.split(' | ').length > 2) return 'pipes';
  return null;
}

function cellAt(line: Line, from: number, to: number): GridCell {
  const raw = line.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { text, span: { start: line.start + from + lead, end: line.start + from + lead + text.length } };
}

function splitAt(line: Line, separator: string, from: number, to: number): GridCell[] {
  const cells: GridCell[] = [];
  let start = from;
  while (start <= to) {
    const next = line.text.indexOf(separator, start);
    const end = next === -1 || next > to ? to : next;
    cells.push(cellAt(line, start, end));
    start = end + 1;
  }
  return cells;
}

function rowOf(line: Line, layout: Layout): GridRow {
  const place = { line: line.number, page: line.page };
  if (layout === 'tabs') return { ...place, cells: splitAt(line, '\t', 0, line.text.length) };
  const from = line.text.trimStart().startsWith('|') ? line.text.indexOf('|') + 1 : 0;
  const trimmed = line.text.trimEnd();
  const to = trimmed.endsWith('|') ? trimmed.length - 1 : trimmed.length;
  return { ...place, cells: splitAt(line, '|', from, to) };
}

const isFigure = (cell: GridCell): boolean =>
  !YEAR.test(cell.text) && /\d/u.test(cell.text) && cellQuantity(cell.text, 0) !== null;
const hasFigures = (row: GridRow): boolean => row.cells.slice(1).some(isFigure);
const sameCells = (a: GridRow, b: GridRow | undefined): boolean =>
  a.cells.length === b?.cells.length && a.cells.every((cell, at) => cell.text === b.cells[at]?.text);

interface Block {
  readonly first: number;
  readonly last: number;
  readonly rows: GridRow[];
}

/** The next line with text after `at`, or -1. */
function nextText(lines: readonly Line[], at: number): number {
  const found = lines.findIndex((line, index) => index > at && line.text.trim() !== '');
  return found;
}

/** Reads a table from its first line on, across the blank lines of a page break and a repeated header. */
function blockAt(lines: readonly Line[], first: number, layout: Layout): Block {
  const rows: GridRow[] = [];
  let at = first;
  let last = first;
  while (at !== -1 && at < lines.length) {
    const line = lines[at];
    if (line === undefined || layoutOf(line) !== layout) break;
    if (layout === 'pipes' && PIPE_RULE.test(line.text) && line.text.includes('--')) {
      last = at;
      at += 1;
      continue;
    }
    const row = rowOf(line, layout);
    const afterGap = at > last + 1;
    const width = rows[0]?.cells.length ?? row.cells.length;
    if (afterGap && (row.cells.length !== width || (!hasFigures(row) && !sameCells(row, rows[0])))) break;
    if (!(afterGap && sameCells(row, rows[0]))) rows.push(row);
    last = at;
    at = lines[at + 1]?.text.trim() === '' ? nextText(lines, at) : at + 1;
  }
  return { first, last, rows };
}

function captionOf(lines: readonly Line[], first: number): { line: Line; no: string | null } | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '') continue;
    const no = captionNumber(line.text);
    if (no !== undefined) return { line, no };
    const text = line.text.trim();
    return text.length < MAX_CAPTION &&
      (!/[.;]$/u.test(text) || unitAtEnd(text)) &&
      !isFootnote(text) &&
      layoutOf(line) === null
      ? { line, no: null }
      : null;
  }
  return null;
}

function footnotesAfter(lines: readonly Line[], last: number): { cells: GridCell[]; last: number } {
  const cells: GridCell[] = [];
  let end = last;
  for (let at = last + 1; at < Math.min(lines.length, last + 9); at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '') continue;
    if (!isFootnote(line.text) || layoutOf(line) !== null || /^\s*-\s\p{Lu}/u.test(line.text)) break;
    cells.push(cellAt(line, 0, line.text.length));
    end = at;
  }
  return { cells, last: end };
}

/**
 * The tables of a section and the lines that are no part of any. A table is two or more lines in columns (tabs or
 * pipes); its header is every row before the first with a figure, years alone being a header.
 */
export function findGrids(lines: readonly Line[], heading: string | null): { grids: Grid[]; rest: Line[] } {
  const grids: Grid[] = [];
  const used = new Set<number>();
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const layout = line === undefined ? null : layoutOf(line);
    if (layout === null) {
      at += 1;
      continue;
    }
    const block = blockAt(lines, at, layout);
    const figureRow = block.rows.findIndex(hasFigures);
    if (block.rows.length < 2 || figureRow === -1) {
      at = block.last + 1;
      continue;
    }
    const caption = captionOf(lines, block.first);
    const notes = footnotesAfter(lines, block.last);
    const headerEnd = headerRows(block.rows, figureRow);
    for (let index = block.first; index <= notes.last; index += 1) used.add(index);
    if (caption !== null) used.add(lines.indexOf(caption.line));
    grids.push({
      no: caption?.no ?? null,
      caption: caption === null ? null : cellAt(caption.line, 0, caption.line.text.length),
      header: block.rows.slice(0, headerEnd),
      rows: block.rows.slice(headerEnd),
      footnotes: notes.cells,
      span: { start: lines[block.first]?.start ?? 0, end: lines[notes.last]?.end ?? 0 },
      heading,
    });
    at = notes.last + 1;
  }
  return { grids, rest: lines.filter((_, index) => !used.has(index)) };
}

/** Rows above the first figures are header, but a row with nothing but its label is a section row of the body. */
function headerRows(rows: readonly GridRow[], figureRow: number): number {
  let end = figureRow;
  while (end > 1) {
    const row = rows[end - 1];
    if (row === undefined || row.cells.slice(1).some((cell) => cell.text !== '' && cell.text !== '-')) break;
    end -= 1;
  }
  return end;
}
