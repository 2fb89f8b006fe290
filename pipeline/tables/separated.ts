import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { captionNumber, headsColumn, isFootnote, tellsUnit } from '../vocabulary/headers.ts';
import {
  behindGap,
  type Block,
  cellAt,
  hasFigures,
  isBlank,
  isFigureOrDash,
  isGap,
  nextText,
  sameCells,
  wholeLine,
} from './block.ts';
import { joinLabels } from './labels.ts';

/** Cells between tabs, pipes or semicolons. */
type Separator = '\t' | '|' | ';';

const RULE = /^[\s|:+=-]+$/u;
const FRAMED = /^\s*\|.*\|\s*$/u;
const LONGEST_SECTION = 80;

/** What separates the cells of a line; null where nothing does. */
export function separatorOf(text: string): Separator | null {
  if (text.includes('\t')) return text.trim() === '' ? null : '\t';
  if (text.includes('|')) return FRAMED.test(text) || /(?:^|\s)\|(?:\s|$)/u.test(text) ? '|' : null;
  if (!text.includes(';')) return null;
  const cells = text.split(';');
  // Prose has its semicolons before a blank and words behind them.
  return cells.slice(1).some((cell) => isFigureOrDash(cell.trim())) || !/;\s|;$/u.test(text) ? ';' : null;
}

function splitAt(line: Line, separator: Separator, from: number, to: number): GridCell[] {
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

function indentOf(line: Line, cell: GridCell | undefined, from: number): number {
  return cell === undefined || cell.text === '' ? 0 : cell.span.start - line.start - from;
}

/** Whether the lines of a table begin with a pipe; one alone that does has an empty first cell. */
function beginWithPipe(lines: readonly Line[], first: number): boolean {
  const begins = (line: Line | undefined): boolean => line?.text.trimStart().startsWith('|') === true;
  return begins(lines[first]) && (FRAMED.test(lines[first]?.text ?? '') || begins(lines[nextText(lines, first)]));
}

function rowOf(line: Line, separator: Separator, framed: boolean): GridRow {
  const trimmed = line.text.trimEnd();
  const opened = framed && line.text.trimStart().startsWith('|');
  const from = opened ? line.text.indexOf('|') + 1 : 0;
  const closed = separator === '|' && trimmed.endsWith('|');
  const to = closed ? trimmed.length - 1 : separator === ';' ? trimmed.length : line.text.length;
  const cells = splitAt(line, separator, from, to);
  return { line: line.number, page: line.page, cells, indent: indentOf(line, cells[0], from) };
}

const filled = (row: GridRow): number => row.cells.filter((cell) => cell.text !== '').length;

/** A row without figures that names columns anew: every cell is filled, and words that head columns are among them. */
function isNewHeader(row: GridRow, header: GridRow | undefined): boolean {
  if (hasFigures(row) || filled(row) < 2 || filled(row) < row.cells.length - 1) return false;
  const same = row.cells[0]?.text !== '' && row.cells[0]?.text === header?.cells[0]?.text;
  return same || row.cells.slice(1).every((cell) => headsColumn(cell.text));
}

/** Whether a line without separators may name what stands below it. */
function isBare(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    !isBlank(line) &&
    line.text.trim().length <= LONGEST_SECTION &&
    separatorOf(line.text) === null &&
    captionNumber(line.text) === undefined &&
    !isFootnote(line.text)
  );
}

/**
 * The first row below a section's name, a line without separators between the rows of a table whose empty cells are not
 * printed; the name may stand above that of a part. null where the line is none.
 */
function belowName(lines: readonly Line[], at: number, separator: Separator, framed: boolean): GridRow | null {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!isBare(first)) return null;
  const isPair = isBare(second) && [first, second].every(({ text }) => !/[.:;?!]\s*$/u.test(text) && !tellsUnit(text));
  const next = lines[isPair ? at + 2 : at + 1];
  if (next === undefined || separatorOf(next.text) !== separator) return null;
  const row = rowOf(next, separator, framed);
  return hasFigures(row) ? row : null;
}

/** Whether a row behind a gap goes on with the table before it: figures, or the name of a section above figures. */
function goesOn(row: GridRow, width: number, next: GridRow | null): boolean {
  if (row.cells.length > width) return false;
  if (hasFigures(row)) return true;
  return filled(row) === 1 && row.cells[0]?.text !== '' && next !== null && hasFigures(next);
}

/**
 * A table whose cells stand between tabs, pipes or semicolons, across blank lines, a page break and a header printed
 * again there.
 */
export function separated(lines: readonly Line[], first: number): Block | null {
  const separator = separatorOf(lines[first]?.text ?? '');
  if (separator === null) return null;
  const framed = separator === '|' && beginWithPipe(lines, first);
  const rows: GridRow[] = [];
  let at = first;
  let last = first;
  let figures = false;
  let width = 0;
  while (at !== -1 && at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (separatorOf(line.text) !== separator) {
      if (RULE.test(line.text) && at === last + 1 && separator === '|') {
        last = at;
        at += 1;
        continue;
      }
      const below = belowName(lines, at, separator, framed);
      // Behind a blank line a header without figures goes on with rows of as many cells alone.
      if (below === null || (!figures && at !== last + 1 && below.cells.length !== width)) break;
      rows.push({ line: line.number, page: line.page, cells: [wholeLine(line)] });
      last = at;
      at += 1;
      continue;
    }
    if (separator === '|' && RULE.test(line.text)) {
      last = at;
      at += 1;
      continue;
    }
    const row = rowOf(line, separator, framed);
    const header = rows[0];
    const afterGap = at > last + 1;
    const repeated = figures && sameCells(row, header);
    if (!repeated && figures && isNewHeader(row, header)) break;
    if (afterGap && !repeated) {
      const next = lines[behindGap(lines, at)];
      const below = next !== undefined && separatorOf(next.text) === separator ? rowOf(next, separator, framed) : null;
      if (!goesOn(row, width, below)) break;
    }
    if (!repeated) {
      rows.push(row);
      width = Math.max(width, row.cells.length);
    }
    figures ||= hasFigures(row);
    last = at;
    at = isGap(lines, at) ? behindGap(lines, at) : at + 1;
  }
  const figureRows = rows.filter(hasFigures).length;
  const text = lines[first]?.text ?? '';
  const clear = separator === '\t' || FRAMED.test(text) || (separator === '|' && text.split(' | ').length > 2);
  const enough = figureRows > (clear ? 0 : 1);
  if (rows.length < 2 || !enough) return { first, last, rows: [] };
  return { first, last, rows: separator === '|' ? joinLabels(rows) : rows };
}
