/** The lines of a table, each with its pieces in columns, by drawn borders. */
import type { Run } from '../../columns.ts';
import { highest } from '../../ordered.ts';
import type { DrawnGrid } from './grids.ts';
import type { PrintedLine } from './printed.ts';
import { isFigure, isYear, segmentOf, type Segment } from './segments.ts';

/** Lines of one table on one page. `body` counts its header's lines; `grid` is null where no borders are drawn. */
export interface TablePart {
  readonly page: number;
  readonly lines: readonly PrintedLine[];
  readonly body: number;
  readonly grid: DrawnGrid | null;
  /** Where lines are drawn from side to side between the rows of a table without borders of columns. */
  readonly borders: readonly number[];
  readonly gap: number;
}

/** What a line has in a column: all 0 where it has nothing. */
export interface CellExtent {
  readonly start: number;
  readonly width: number;
  readonly letter: number;
}

const NOTHING: CellExtent = { start: 0, width: 0, letter: 0 };

/** Words over several columns. */
export interface SpanningPiece extends Run {
  readonly first: number;
  readonly last: number;
}

/** A printed line of a table with its pieces in columns. */
export interface CellLine {
  readonly base: number;
  readonly size: number;
  readonly cells: readonly string[];
  /** Pieces over several columns: text, first and last column. */
  readonly spans: readonly SpanningPiece[];
  readonly anchor: boolean;
  /**
   * One piece, over several columns or in line with nothing in its own: it speaks of the rows below it, not of a
   * column.
   */
  readonly across: boolean;
  /** Where what it has in each column begins, how wide it is, and about how wide its first letter. */
  readonly extents: readonly CellExtent[];
  /** How wide its label is, and the first word of that; 0 without one. */
  readonly label: { readonly width: number; readonly first: number };
}

/** The columns of a part of a table, by their numbers from the left, and its lines with their pieces in them. */
export interface CellLines {
  readonly columns: readonly number[];
  readonly lines: readonly CellLine[];
}

function extentOf(pieces: readonly Segment[]): CellExtent {
  const [word] = pieces[0]?.words ?? [];
  if (word === undefined) return NOTHING;
  const { start, end, text } = word;
  return { start, width: (pieces.at(-1)?.end ?? 0) - start, letter: (end - start) / text.length };
}

/**
 * A printed line with its pieces in columns: `place` gives the first and last one of each, `width` is how many there
 * are.
 */
export function cellLine(
  line: PrintedLine,
  pieces: readonly Segment[],
  place: (run: Segment) => [number, number],
  width: number,
  inLine: (piece: Segment) => boolean,
): CellLine {
  const cells = Array.from({ length: width }, (): Segment[] => []);
  const spans: SpanningPiece[] = [];
  const labels: Segment[] = [];
  for (const piece of pieces) {
    const [first, last] = place(piece);
    if (first === 0) labels.push(piece);
    if (last > first && first > 0) spans.push({ text: piece.text, first, last, start: piece.start, end: piece.end });
    else cells[first]?.push(piece);
  }
  const texts = cells.map((parts) => parts.map(({ text }) => text).join(' '));
  const [only] = pieces;
  const alone = only !== undefined && pieces.length === 1 && labels.length === 0 && !isFigure(only.text);
  const [word] = labels[0]?.words ?? [];
  const label = {
    width: (labels.at(-1)?.end ?? 0) - (labels[0]?.start ?? 0),
    first: word === undefined ? 0 : word.end - word.start,
  };
  return {
    base: line.base,
    size: line.size,
    cells: texts,
    extents: cells.map(extentOf),
    spans,
    label,
    across: alone && (spans.length > 0 || !inLine(only)),
    anchor: texts.slice(1).some((text) => isFigure(text) && !isYear(text)),
  };
}

function drawnLines(part: TablePart, grid: DrawnGrid): CellLine[] {
  const columnAt = (place: number): number => {
    const at = grid.columns.findIndex((border) => border > place) - 1;
    return at < 0 ? (place < (grid.columns[0] ?? 0) ? 0 : grid.columns.length - 2) : at;
  };
  return part.lines.map((line) => {
    const inside = line.base - 0.3 * line.size;
    const pieces: Segment[] = [];
    let from = 0;
    for (const [at, word] of line.words.entries()) {
      const before = line.words[at - 1];
      if (before === undefined) continue;
      const left = columnAt((before.start + before.end) / 2);
      const right = columnAt((word.start + word.end) / 2);
      const parted = Array.from({ length: right - left }, (_, step) => left + step).some((column) =>
        grid.parted(column, inside),
      );
      if (!parted) continue;
      pieces.push(segmentOf(line.words.slice(from, at)));
      from = at;
    }
    pieces.push(segmentOf(line.words.slice(from)));
    const place = (run: Segment): [number, number] => {
      const column = columnAt((run.start + run.end) / 2);
      let [first, last] = [column, column];
      while (first > 0 && !grid.parted(first - 1, inside)) first -= 1;
      while (last < grid.columns.length - 2 && !grid.parted(last, inside)) last += 1;
      return [first, last];
    };
    return cellLine(line, pieces, place, grid.columns.length - 1, () => true);
  });
}

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, column) => column);

/** The cells of a drawn table, column by column of its borders. */
export function drawnCells(part: TablePart, grid: DrawnGrid): CellLines {
  return { columns: numbers(grid.columns.length - 1), lines: drawnLines(part, grid) };
}

/** The parts of a table without the columns that no line of it has words in: borders within borders draw such. */
export function withoutEmptyColumns(parts: readonly CellLines[]): CellLines[] {
  const width = highest(
    parts.map((part) => part.columns.length),
    0,
  );
  if (parts.some((part) => part.columns.length !== width)) return [...parts];
  const lines = parts.flatMap((part) => part.lines);
  const kept = numbers(width).filter((column) => lines.some(({ cells }) => (cells[column] ?? '') !== ''));
  if (kept.length === width || kept.length < 2) return [...parts];
  const among = (first: number, last: number): number[] =>
    kept.flatMap((column, at) => (first <= column && column <= last ? [at] : []));
  return parts.map((part) => ({
    columns: kept,
    lines: part.lines.map((line) => {
      const cells = kept.map((column) => line.cells[column] ?? '');
      const spans = line.spans.flatMap((span) => {
        const columns = among(span.first, span.last);
        const [first = 0] = columns;
        const last = columns.at(-1) ?? first;
        if (first > 0 && last > first) return [{ ...span, first, last }];
        cells[first] = [cells[first] ?? '', span.text].filter((piece) => piece !== '').join(' ');
        return [];
      });
      return { ...line, cells, extents: kept.map((column) => line.extents[column] ?? NOTHING), spans };
    }),
  }));
}
