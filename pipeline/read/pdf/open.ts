/** The columns of a table without drawn borders: by what stands below what. */
import { findColumns, placeRuns, type Column, type Run } from '../../columns.ts';
import { lowest } from '../../ordered.ts';
import { cellLine, drawnCells, numbers, type CellLine, type CellLines, type TablePart } from './cells.ts';
import { withinColumns } from './full.ts';
import { cutAtGutters, isFigure, segmentsOf, type Segment } from './segments.ts';

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
 * A header line with one piece for each column (the first may have none), each reaching over its column: in a wide
 * table a heading stands in the middle of its column and the figures at its edge, with neither above the other. null
 * for any other line.
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
  const rows = withinColumns(
    parts.flatMap((part) => part.lines.slice(part.body).map((line) => segmentsOf(line, part.gap))),
  );
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
      // Above the lowest line headings over several columns may stand, above figures of any of them.
      const beside = line === lines.at(-1) ? [] : lines.filter((other) => other !== line).flat();
      const runs = overEach(line, beside, body);
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
 * The columns with those of no heading and no figure behind labels or words as a part of these: what is justified
 * between the edges of its column has wide gaps between its words.
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
    // A heading over labels that reaches on is no other column's.
    const own = last === undefined || whole.length > 1 ? header : header.filter((run) => overlap(run, last) <= 0);
    const named = (has(own, column) || has(figures, column)) && !theirs;
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

/** The columns that a piece stands in, from the first to the last. */
function placeIn(run: Segment, columns: readonly Column[]): [number, number] {
  const [placed] = placeRuns([run], columns, { slack: 1 });
  const [label, next] = columns;
  if (label === undefined) return [placed?.first ?? 0, placed?.last ?? 0];
  // What begins where the labels begin is one, however far it runs; what begins later, where it has most of its width.
  const indented = run.start > label.start + (run.words[0]?.size ?? 0);
  const beyond = next !== undefined && indented && overlap(run, next) > overlap(run, label);
  if (run.start < label.end && run.start < (next?.start ?? Infinity) && !beyond) return [0, 0];
  return [placed?.first === 0 && beyond ? 1 : (placed?.first ?? 0), placed?.last ?? 0];
}

/** One heading for each column, or for each but the labels. */
interface Headings {
  readonly pieces: readonly Segment[];
  /** The column of the first one. */
  readonly first: number;
}

/** The pieces of a header line as headings of the columns, where it has as many; null where it has not. */
function headingsIn(line: readonly Segment[], columns: readonly Column[]): Headings | null {
  const first = columns.length - line.length;
  const [piece] = line;
  if (piece === undefined || first < 0 || first > 1 || line.length < 2 + first) return null;
  const [label, next] = columns;
  const beyond = label !== undefined && next !== undefined && overlap(piece, next) > Math.max(0, overlap(piece, label));
  return first === 1 && !beyond ? null : { pieces: line, first };
}

/**
 * The column of a piece of a header by the headings of all columns, however wide the cells below are; null for a piece
 * over several, and where there are no such headings.
 */
function placeAmong(run: Segment, { pieces, first }: Headings): [number, number] | null {
  const over = pieces.flatMap((heading, at) => (heading === run || overlap(heading, run) > 0 ? [at] : []));
  const slack = IN_LINE * (run.words[0]?.size ?? 0);
  const level = over.filter((at) => {
    const { start, end } = pieces[at] ?? { start: -Infinity, end: Infinity };
    return Math.abs(start - run.start) < slack || Math.abs(end - run.end) < slack;
  });
  // What begins left of the first heading is the labels'.
  if (first === 1 && run.start < (pieces[0]?.start ?? 0) - slack && over[0] === 0) return null;
  const [only] = pieces.includes(run) ? [pieces.indexOf(run)] : over.length > 1 && level.length === 1 ? level : over;
  if (only === undefined || (over.length > 1 && level.length !== 1 && !pieces.includes(run))) return null;
  return [only + first, only + first];
}

function openLines(part: TablePart, columns: readonly Column[]): CellLine[] {
  const cut = part.lines.map((line) =>
    segmentsOf(line, part.gap).flatMap((segment) => cutAtGutters(segment, columns, part.gap)),
  );
  const printed = [...cut.slice(0, part.body), ...withinColumns(cut.slice(part.body))];
  const words = printed
    .filter(({ length }) => length > 1)
    .flat()
    .filter(({ text }) => !isFigure(text));
  const each = printed.slice(0, part.body).flatMap((line) => headingsIn(line, columns) ?? [])[0];
  return part.lines.map((line, at) => {
    const pieces = printed[at] ?? [];
    const place = (run: Segment): [number, number] =>
      (at < part.body && each !== undefined ? placeAmong(run, each) : null) ?? placeIn(run, columns);
    return cellLine(line, pieces, place, columns.length, (piece) => isInLine(piece, words));
  });
}

/** The columns of a part, and its lines with their pieces in them; `columns` are those of an open table. */
export function cellLines(part: TablePart, columns: readonly Column[]): CellLines {
  if (part.grid !== null) return drawnCells(part, part.grid);
  return { columns: numbers(columns.length), lines: openLines(part, columns) };
}
