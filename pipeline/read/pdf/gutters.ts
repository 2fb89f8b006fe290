/** The gutter between two columns of text on a page, and which lines run over it. */
import { highest, lowest } from '../../ordered.ts';
import type { DrawnGrid } from './grids.ts';
import type { PrintedLine } from './printed.ts';
import { isFigure, isYear, segmentsOf } from './segments.ts';

/** Two columns have at least so many lines each, of which so many are long and this share at least. */
const LEAST_LINES = 4;
const LEAST_CHARACTERS = 22;
const LEAST_SHARE = 0.4;
/** Of columns whose lines stand at other heights fewer need be long: the rest may be tables. */
const LEAST_LONG = 2;
const LEAST_UNEVEN = 0.35;
const STEP = 3;
/** Places to look at, at most: a broken page may be as wide as numbers go. */
const MOST_PLACES = 400;
/** A gutter is at least so wide, in sizes of print. */
const GUTTER = 0.9;
/** Lines of a column begin within so many sizes of print of its edge. */
const INDENT = 3;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line and its pieces, with which of them are figures. */
export interface Pieced {
  readonly line: PrintedLine;
  readonly pieces: readonly (Stretch & { readonly text: string; readonly figure: boolean })[];
  /** Where no gutter runs through it: its words and half a gutter on their both sides. */
  readonly taken: readonly Stretch[];
  /** The drawn tables that it has words in, from side to side. */
  readonly boxes: readonly Stretch[];
}

/** The drawn tables that a line has words in, from side to side. */
function boxesOf({ base, size, words }: PrintedLine, grids: readonly DrawnGrid[]): Stretch[] {
  const inside = base - 0.3 * size;
  return grids.flatMap(({ columns, rows }) => {
    const [start = 0] = columns;
    const end = columns.at(-1) ?? start;
    const level = (rows[0] ?? 0) < inside && inside < (rows.at(-1) ?? 0);
    return level && words.some((word) => word.end > start && word.start < end) ? [{ start, end }] : [];
  });
}

/** A line with its pieces; `gap` is the page's `pieceGap`, `grids` its drawn tables. */
export function piecedOf(line: PrintedLine, gap: number, grids: readonly DrawnGrid[]): Pieced {
  const pieces = segmentsOf(line, gap).map(({ start, end, text }) => ({
    start,
    end,
    text,
    figure: isFigure(text) && !isYear(text),
  }));
  const half = (GUTTER * line.size) / 2;
  const taken: { start: number; end: number }[] = [];
  for (const word of line.words) {
    const last = taken.at(-1);
    if (last !== undefined && word.start - half < last.end) last.end = Math.max(last.end, word.end + half);
    else taken.push({ start: word.start - half, end: word.end + half });
  }
  return { line, pieces, taken, boxes: grids.length === 0 ? [] : boxesOf(line, grids) };
}

const covers = ({ start, end }: Stretch, place: number): boolean => start < place && place < end;

/** Whether the words of a line, or a drawn table that it is a row of, run over a gutter. */
export const runsOver = ({ taken, boxes }: Pieced, place: number): boolean =>
  taken.some((one) => covers(one, place)) || boxes.some((one) => covers(one, place));

/** Whether a line has words in a drawn table on one side of a gutter. */
export const isBoxed = ({ boxes }: Pieced, place: number): boolean =>
  boxes.length > 0 && !boxes.some((one) => covers(one, place));

/** Whether a line is a row of a table over both columns: its label left, nothing but figures right. */
export function isRowOver(line: Pieced, place: number): boolean {
  if (isBoxed(line, place)) return false;
  const { pieces } = line;
  const right = pieces.filter((piece) => piece.start > place);
  return right.length > 0 && right.length < pieces.length && right.every((piece) => piece.figure);
}

interface Run {
  readonly place: number;
  readonly from: number;
  readonly to: number;
  /** How many lines stand on the side that has fewer. */
  readonly fewer: number;
}

/** Runs of lines that leave a gutter at `place` free, with lines on both its sides. */
function runsAt(lines: readonly Pieced[], place: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let left = 0;
  let right = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && !runsOver(line, place) && !isRowOver(line, place)) {
      if (line.line.start < place) left += 1;
      if (line.line.end > place) right += 1;
      continue;
    }
    const fewer = Math.min(left, right);
    if (fewer >= LEAST_LINES) runs.push({ place, from, to: at, fewer });
    from = at + 1;
    left = 0;
    right = 0;
  }
  return runs;
}

interface Side {
  readonly lines: number;
  readonly long: number;
  /** Rows of a table of its own: a label and figures. */
  readonly rows: number;
  /** How many begin at the edge of the column. */
  readonly level: number;
}

/** What stands on one side of a gutter. */
function sideOf(lines: readonly Pieced[], isOn: (piece: Stretch) => boolean): Side {
  const own = lines.flatMap(({ line, pieces, boxes }) => {
    const [first, ...others] = pieces.filter(isOn);
    return first === undefined ? [] : [{ line, first, others, boxed: boxes.some(isOn) }];
  });
  const edge = lowest(own.map(({ first }) => first.start));
  const long = own.filter(
    ({ first, others }) =>
      highest(
        others.map(({ text }) => text.length),
        first.text.length,
      ) >= LEAST_CHARACTERS && !others.some(({ figure }) => figure),
  );
  const rows = own.filter(
    ({ first, others, boxed }) => boxed || (!first.figure && others.length > 0 && others.every((one) => one.figure)),
  );
  const level = own.filter(({ line, first, boxed }) => boxed || first.start - edge < INDENT * line.size);
  return { lines: own.length, long: long.length, rows: rows.length, level: level.length };
}

const isProse = ({ lines, long }: Side): boolean => long >= LEAST_LINES && long >= LEAST_SHARE * lines;

/** Whether the lines on both sides of a place read as columns of their own, and are no rows of one table. */
export function areColumns(lines: readonly Pieced[], place: number): boolean {
  const one = sideOf(lines, (piece) => piece.start < place);
  const other = sideOf(lines, (piece) => piece.start > place);
  if (isProse(one) && isProse(other)) return true;
  const boxedBeside = lines.filter(
    (line) => isBoxed(line, place) && line.line.start < place && line.line.end > place,
  ).length;
  // The rows of a table stand at one height on both sides; one drawn on one side has none on the other.
  const both = one.lines + other.lines - lines.length - boxedBeside;
  const uneven = Math.min(one.lines, other.lines) - both;
  return (
    [one, other].every(({ lines: all, long, rows, level }) => long + rows >= LEAST_LONG && level >= 0.6 * all) &&
    one.long + other.long >= LEAST_LINES + LEAST_LONG &&
    uneven >= LEAST_UNEVEN * Math.min(one.lines, other.lines)
  );
}

/** The place of the gutter that parts most lines of a page into two columns; null where it has one. */
export function gutterOf(lines: readonly Pieced[]): number | null {
  const left = lowest(lines.map(({ line }) => line.start));
  const right = highest(lines.map(({ line }) => line.end));
  const width = right - left;
  const runs: Run[] = [];
  const step = Math.max(STEP, width / MOST_PLACES);
  for (let place = left + 0.25 * width; place < right - 0.25 * width; place += step) runs.push(...runsAt(lines, place));
  // Of places as good as each other, one in the middle of the longest free stretch.
  const length = ({ from, to }: Run): number => to - from;
  const [first] = runs.sort((a, b) => b.fewer - a.fewer || length(b) - length(a) || a.place - b.place);
  const alike = runs.filter((run) => run.fewer === first?.fewer && length(run) === length(first));
  const best = alike[Math.floor(alike.length / 2)];
  return best !== undefined && areColumns(lines.slice(best.from, best.to), best.place) ? best.place : null;
}
