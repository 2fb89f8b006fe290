/** Prose in two columns: the lines of the left one come before those of the right one. */
import type { PrintedLine, Word } from './lines.ts';
import { isFigure, segmentsOf } from './segments.ts';

/** Two columns of prose have at least so many lines each, of which so many are long and this share at least. */
const LEAST_LINES = 4;
const LEAST_CHARACTERS = 22;
const LEAST_SHARE = 0.4;
const STEP = 3;
/** A line of two columns of prose has fewer pieces than this, bullets included. */
const CELLS = 5;
/** A gutter is at least so wide, in sizes of print. */
const GUTTER = 0.9;

/** Lines that are read one after the other; `narrow` is a column beside another one. */
export interface Flow {
  readonly lines: readonly PrintedLine[];
  readonly narrow: boolean;
}

function part(line: PrintedLine, words: readonly Word[]): PrintedLine[] {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? [] : [{ ...line, words, start: first.start, end: last.end }];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line and its pieces, with which of them are figures. */
interface Pieced {
  readonly line: PrintedLine;
  readonly pieces: readonly (Stretch & { readonly figure: boolean })[];
  /** Where no gutter runs through it: its words and half a gutter on their both sides. */
  readonly taken: readonly Stretch[];
}

function piecedOf(line: PrintedLine, gap: number): Pieced {
  const pieces = segmentsOf(line, gap).map(({ start, end, text }) => ({ start, end, figure: isFigure(text) }));
  const half = (GUTTER * line.size) / 2;
  const taken: { start: number; end: number }[] = [];
  for (const word of line.words) {
    const last = taken.at(-1);
    if (last !== undefined && word.start - half < last.end) last.end = Math.max(last.end, word.end + half);
    else taken.push({ start: word.start - half, end: word.end + half });
  }
  return { line, pieces, taken };
}

/** Whether a line runs over a gutter: by its words, or as a row of a table with its label left and its figures right. */
function crosses({ pieces, taken }: Pieced, place: number): boolean {
  if (taken.some(({ start, end }) => start < place && place < end)) return true;
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
    if (line !== undefined && !crosses(line, place)) {
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

/** Lines of a column of prose: enough long ones that hold no figure apart from their words. */
function isProse(lines: readonly PrintedLine[], gap: number): boolean {
  const long = lines.filter((line) => {
    const pieces = segmentsOf(line, gap);
    return (
      Math.max(...pieces.map(({ text }) => text.length)) >= LEAST_CHARACTERS &&
      !pieces.some(({ text }, at) => at > 0 && isFigure(text))
    );
  });
  return long.length >= LEAST_LINES && long.length >= LEAST_SHARE * lines.length;
}

/** The columns of prose of a page in reading order; one flow where it has one column. */
export function flowsOf(lines: readonly PrintedLine[], gap: number): Flow[] {
  const whole: Flow = { lines, narrow: false };
  const left = Math.min(...lines.map((line) => line.start));
  const right = Math.max(...lines.map((line) => line.end));
  const width = right - left;
  const pieced = lines.map((line) => piecedOf(line, gap));
  const runs: Run[] = [];
  for (let place = left + 0.25 * width; place < right - 0.25 * width; place += STEP)
    runs.push(...runsAt(pieced, place));
  const [best] = runs.sort((a, b) => b.fewer - a.fewer);
  if (best === undefined) return [whole];
  const { place } = best;
  let { from, to } = best;
  // A table above or below the columns may leave the gutter free with some of its lines.
  while (to > from && (pieced[to - 1]?.pieces.length ?? 0) >= CELLS) to -= 1;
  while (to > from && (pieced[from]?.pieces.length ?? 0) >= CELLS) from += 1;
  const double = lines.slice(from, to);
  const one = double.flatMap((line) =>
    part(
      line,
      line.words.filter((word) => word.end < place),
    ),
  );
  const other = double.flatMap((line) =>
    part(
      line,
      line.words.filter((word) => word.end >= place),
    ),
  );
  if (!isProse(one, gap) || !isProse(other, gap)) return [whole];
  const rest = (some: readonly PrintedLine[]): Flow[] => (some.length === 0 ? [] : flowsOf(some, gap));
  return [
    ...rest(lines.slice(0, from)),
    { lines: one, narrow: true },
    { lines: other, narrow: true },
    ...rest(lines.slice(to)),
  ];
}
