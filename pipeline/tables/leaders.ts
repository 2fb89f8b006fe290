import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { isUnitAlone } from '../vocabulary/headers.ts';
import { declaredUnit } from '../vocabulary/units.ts';
import {
  behindGap,
  type Block,
  cellAt,
  countsUp,
  isBlank,
  isFigure,
  isFigureOrDash,
  isGap,
  unaligned,
} from './block.ts';
import { captionAbove } from './surroundings.ts';

const LEADER = /\.{4,}|(?:\.\s){4,}|…{2,}|_{4,}/u;
const GAP = /\.{4,}|(?:\.\s){4,}|…{2,}|_{4,}|[ \u00a0]{2,}/gu;

/** The cells of a line whose label is led to its figures by dots; null when what the dots lead to is no figure. */
function rowOf(line: Line): GridRow | null {
  const leader = LEADER.exec(line.text);
  if (leader === null || line.text.slice(0, leader.index).trim() === '') return null;
  const cells: GridCell[] = [cellAt(line, 0, leader.index)];
  let from = leader.index + leader[0].length;
  for (const gap of line.text.matchAll(GAP)) {
    if (gap.index < from) continue;
    cells.push(cellAt(line, from, gap.index));
    from = gap.index + gap[0].length;
  }
  cells.push(cellAt(line, from, line.text.length));
  const figures = cells.slice(1).filter((cell) => cell.text !== '');
  if (figures.length === 0 || !figures.every((cell) => isFigureOrDash(cell.text))) return null;
  const indent = (cells[0]?.span.start ?? line.start) - line.start;
  return { line: line.number, page: line.page, cells: [...cells.slice(0, 1), ...figures], indent };
}

/** The words above the figures, when there are as many as columns and they stand between runs of spaces. */
function headerAbove(lines: readonly Line[], first: number, columns: number): GridRow | null {
  const line = lines[first - 1];
  if (line === undefined || isBlank(line)) return null;
  const cells: GridCell[] = [];
  let from = 0;
  for (const gap of line.text.matchAll(/[ \u00a0]{2,}|$/gu)) {
    const cell = cellAt(line, from, gap.index);
    if (cell.text !== '') cells.push(cell);
    from = gap.index + gap[0].length;
  }
  if (cells.some((cell) => isFigure(cell.text) && !isUnitAlone(cell.text))) return null;
  const empty = cellAt(line, 0, 0);
  const row = { line: line.number, page: line.page };
  if (cells.length === columns) return { ...row, cells };
  return cells.length === columns - 1 && /^\s/u.test(line.text) ? { ...row, cells: [empty, ...cells] } : null;
}

/** Pages of a list of contents: small whole numbers that count up, without a unit, a caption or a header. */
function isContents(lines: readonly Line[], first: number, rows: readonly GridRow[], header: GridRow | null): boolean {
  const figures = rows.map((row) => row.cells.at(-1)?.text ?? '');
  if (!countsUp(figures) || header?.cells.slice(1).some((cell) => isUnitAlone(cell.text)) === true) return false;
  const caption = captionAbove(lines, first, () => false);
  return caption === null || (caption.no === null && declaredUnit(lines[caption.at]?.text ?? '') === null);
}

/** Labels led to their figures by rows of dots: "Biblioteker ........ 17,6". */
export function leaders(lines: readonly Line[], first: number): Block | null {
  if (!LEADER.test(lines[first]?.text ?? '')) return null;
  const rows: GridRow[] = [];
  let at = first;
  let last = first;
  while (at !== -1) {
    const line = lines[at];
    const row = line === undefined ? null : rowOf(line);
    if (line === undefined) break;
    if (row === null) {
      // A section's name stands alone above the rows that it names.
      const next = lines[at + 1];
      const named = at === last + 1 && rows.length > 0 && next !== undefined && rowOf(next) !== null;
      if (!named || line.text.trim().length > 80) break;
      rows.push({ line: line.number, page: line.page, cells: [cellAt(line, 0, line.text.length)] });
    } else rows.push(row);
    last = at;
    const next = isGap(lines, at) ? behindGap(lines, at) : at + 1;
    at = next > at + 1 && rowOf(lines[next] ?? line) === null ? -1 : next;
  }
  const counts = new Set(rows.filter((row) => row.cells.length > 1).map((row) => row.cells.length));
  const [columns = 0] = counts;
  const figureRows = rows.filter((row) => row.cells.length > 1);
  if (figureRows.length < 2) return { first, last, rows: [] };
  const header = headerAbove(lines, first, columns);
  if (isContents(lines, first, figureRows, header)) return { first, last, rows: [] };
  if (counts.size > 1) return { first, last, rows: unaligned(lines.slice(first, last + 1)), header: 0, unread: true };
  return header === null
    ? { first, last, rows, header: 0 }
    : { first: first - 1, last, rows: [header, ...rows], header: 1 };
}
