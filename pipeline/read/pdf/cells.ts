/** The lines of a table, each with its pieces in columns: by drawn borders, or by what stands below what. */
import { findColumns, placeRuns, type Column, type Run } from '../../columns.ts';
import { highest, lowest } from '../../ordered.ts';
import type { DrawnGrid } from './grids.ts';
import type { PrintedLine } from './lines.ts';
import { cutAtGutters, isFigure, isYear, segmentOf, segmentsOf, type Segment } from './segments.ts';

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
  /** One piece, over several columns or in line with nothing in its own: it speaks of the rows below it, not of a column. */
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

function cellLine(
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

/** Header pieces below each other as one run each, so that a column's header counts once. */
function stacked(rows: readonly (readonly Segment[])[]): Run[] {
  const runs: Run[] = [];
  for (const segment of rows.flat()) {
    const near = runs.filter((run) => Math.min(run.end, segment.end) - Math.max(run.start, segment.start) > 0);
    if (near.length > 1) continue;
    const [under] = near;
    if (under === undefined) runs.push(segment);
    else
      runs[runs.indexOf(under)] = {
        start: Math.min(under.start, segment.start),
        end: Math.max(under.end, segment.end),
        text: `${under.text} ${segment.text}`,
      };
  }
  return runs.sort((a, b) => a.start - b.start);
}

/**
 * A header line with one piece for each column (the first may have none), each reaching over its column: in a wide table
 * a heading stands in the middle of its column and the figures at its edge, with neither above the other. null for any
 * other line.
 */
function overEach(line: readonly Segment[], others: readonly Segment[], columns: readonly Column[]): Run[] | null {
  const without = columns.length - line.length;
  if (without < 0 || without > 1 || line.length < (without === 0 ? 2 : 3)) return null;
  // What another line says right above a figure, and not below or above this line's piece, heads that column instead.
  const elsewhere = columns.slice(without).some((column, at) => {
    const own = line[at];
    return (
      own !== undefined &&
      overlap(own, column) <= 0 &&
      others.some((other) => overlap(other, column) > 1 && overlap(other, own) < 0)
    );
  });
  if (elsewhere) return null;
  const runs = columns.slice(without).map((column, at) => {
    const { start, end, text } = line[at] ?? { ...column, text: '' };
    return { start: Math.min(start, column.start), end: Math.max(end, column.end), text };
  });
  const first = without === 0 ? -Infinity : (columns[0]?.end ?? -Infinity);
  return runs.every(({ start }, at) => start > (runs[at - 1]?.end ?? first)) ? runs : null;
}

/** The columns of a table without borders, over all its pages. */
export function columnsOf(parts: readonly TablePart[]): Column[] {
  const rows = parts.flatMap((part) => part.lines.slice(part.body).map((line) => segmentsOf(line, part.gap)));
  const full = rows.filter((segments) => segments.length > 1);
  const left = lowest(full.map(([first]) => first?.start ?? Infinity));
  // Names that all stand on lines of their own, left of the rows, are a column, too.
  const bodies = rows.filter(([first, ...others]) => others.length > 0 || (first?.end ?? left) < left);
  const body = findColumns(bodies, { slack: 1 });
  const whole: Run[][] = [];
  const headers = parts.map((part) => {
    const lines = part.lines
      .slice(0, part.body)
      .map((line) => segmentsOf(line, part.gap).flatMap((segment) => cutAtGutters(segment, body, part.gap)))
      .filter((segments) => segments.length > 0);
    // From below: the lowest line tells the columns apart, a heading over several comes above it.
    const others: Segment[][] = [];
    for (const line of lines) {
      const runs = overEach(line, lines.filter((other) => other !== line).flat(), body);
      if (runs === null) others.unshift(line);
      else whole.push(runs);
    }
    return stacked(others).filter((run) => body.filter((column) => overlap(column, run) > 1).length < 2);
  });
  // Once a line names every column, words elsewhere open none.
  const columns = findColumns(whole.length > 0 ? [...whole, ...bodies] : [...bodies, ...headers], { slack: 1 });
  return withWholeTexts(columns, bodies.flat(), [...whole, ...headers].flat());
}

/**
 * The columns with those of no heading and no figure behind labels or words as a part of these: what is justified between
 * the edges of its column has wide gaps between its words.
 */
function withWholeTexts(columns: readonly Column[], body: readonly Run[], header: readonly Run[]): Column[] {
  const figures = body.filter(({ text }) => isFigure(text));
  const has = (runs: readonly Run[], column: Column): boolean => runs.some((run) => overlap(run, column) > 0);
  const whole: Column[] = [];
  for (const [at, column] of columns.entries()) {
    const last = whole.at(-1);
    const words = whole.length === 1 || (last !== undefined && header.length > 0 && !has(figures, last));
    // A heading over no row, beside labels without one, is theirs.
    const theirs = whole.length === 1 && last !== undefined && !has(body, column) && !has(header, last);
    const named = (has(header, column) || has(figures, column)) && !theirs;
    if (last === undefined || !words || named || (whole.length === 1 && at === columns.length - 1)) whole.push(column);
    else whole[whole.length - 1] = { ...last, end: column.end };
  }
  return whole;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Edges, or middles, of pieces in one column agree within this share of the size of print. */
const IN_LINE = 0.25;

/** Whether a piece has its edges or its middle in line with another of the same column. */
function isInLine(piece: Segment, others: readonly Segment[]): boolean {
  const slack = IN_LINE * (piece.words[0]?.size ?? 0);
  return others.some(
    (other) =>
      other !== piece &&
      overlap(other, piece) > 0 &&
      [other.start - piece.start, other.end - piece.end, (other.start + other.end - piece.start - piece.end) / 2].some(
        (away) => Math.abs(away) < slack,
      ),
  );
}

function openLines(part: TablePart, columns: readonly Column[]): CellLine[] {
  const printed = part.lines.map((line) =>
    segmentsOf(line, part.gap).flatMap((segment) => cutAtGutters(segment, columns, part.gap)),
  );
  const words = printed
    .filter(({ length }) => length > 1)
    .flat()
    .filter(({ text }) => !isFigure(text));
  return part.lines.map((line, at) => {
    const pieces = printed[at] ?? [];
    const place = (run: Segment): [number, number] => {
      const [placed] = placeRuns([run], columns, { slack: 1 });
      const label = columns[0];
      // What begins where the labels begin is one, however far it runs.
      if (label !== undefined && run.start < label.end && run.start < (columns[1]?.start ?? Infinity)) return [0, 0];
      return [placed?.first ?? 0, placed?.last ?? 0];
    };
    return cellLine(line, pieces, place, columns.length, (piece) => isInLine(piece, words));
  });
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

const numbers = (count: number): number[] => Array.from({ length: count }, (_, column) => column);

/** The columns of a part, and its lines with their pieces in them; `columns` are those of an open table. */
export function cellLines(part: TablePart, columns: readonly Column[]): CellLines {
  if (part.grid === null) return { columns: numbers(columns.length), lines: openLines(part, columns) };
  return { columns: numbers(part.grid.columns.length - 1), lines: drawnLines(part, part.grid) };
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
