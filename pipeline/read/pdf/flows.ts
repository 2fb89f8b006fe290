/** Text in two columns: the lines of the left one come before those of the right one, between what stands over both. */
import { gutterOf, isRowOver, piecedOf, runsOver, type Pieced } from './gutters.ts';
import type { PrintedLine, Word } from './lines.ts';
import { findRegions } from './regions.ts';

/** Lines that are read one after the other; `narrow` is a column beside another one. */
export interface Flow {
  readonly lines: readonly PrintedLine[];
  readonly narrow: boolean;
}

/** Lines at one height agree within this share of their size of print. */
const LEVEL = 0.3;

/** Columns above a heading over both end within so many sizes of print of each other. */
const BALANCED = 3;

function part(line: PrintedLine, words: readonly Word[]): PrintedLine[] {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? [] : [{ ...line, words, start: first.start, end: last.end }];
}

const leftOf = (lines: readonly PrintedLine[], place: number): PrintedLine[] =>
  lines.flatMap((line) =>
    part(
      line,
      line.words.filter((word) => word.end < place),
    ),
  );

const rightOf = (lines: readonly PrintedLine[], place: number): PrintedLine[] =>
  lines.flatMap((line) =>
    part(
      line,
      line.words.filter((word) => word.end >= place),
    ),
  );

/** Which lines stand over both columns: by their words, or as a part of a table that does. */
function overBoth(pieced: readonly Pieced[], place: number, gap: number): boolean[] {
  const over = pieced.map((line) => runsOver(line, place));
  const lines = pieced.map(({ line }) => line);
  for (const { first, body, last } of findRegions(lines, gap)) {
    const rows = pieced.slice(body, last + 1);
    const across = rows.filter((row) => isRowOver(row, place)).length;
    const within = rows.filter(({ line }) => line.end < place || line.start > place).length;
    if (across > 0 && across * 2 >= rows.length - within) over.fill(true, first, last + 1);
  }
  return over;
}

/**
 * Where lines of two columns begin anew: below a heading that stands alone on the left, with the right column ended above
 * it and begun again below it.
 */
function startsAnew(lines: readonly PrintedLine[], at: number, place: number): boolean {
  const line = lines[at];
  const below = lines.slice(at + 1);
  if (line === undefined || line.start > place || line.end > place) return false;
  const above = lines.slice(0, at);
  const right = above.findLast(({ end }) => end > place);
  const left = above.findLast(({ start }) => start < place);
  const [next] = below;
  if (right === undefined || left === undefined || next === undefined) return false;
  const startsLeft = below.find(({ start }) => start < place);
  const startsRight = below.find(({ end }) => end > place);
  if (startsLeft === undefined || startsRight === undefined) return false;
  const level =
    Math.abs(startsLeft.base - startsRight.base) < LEVEL * line.size &&
    Math.abs(left.base - right.base) < BALANCED * line.size;
  const heading = line.words.every((word) => word.bold) || line.size > 1.1 * next.size;
  return (
    level &&
    heading &&
    line.base - Math.max(right.base, left.base) > 1.6 * line.size &&
    next.base - line.base > line.size
  );
}

/** The flows of lines that leave the gutter free. */
function columnsAt(lines: readonly PrintedLine[], place: number): Flow[] {
  const flows: Flow[] = [];
  let from = 0;
  const close = (to: number): void => {
    const own = lines.slice(from, to);
    for (const side of [leftOf(own, place), rightOf(own, place)])
      if (side.length > 0) flows.push({ lines: side, narrow: true });
    from = to;
  };
  for (let at = 1; at < lines.length; at += 1) if (startsAnew(lines, at, place)) close(at);
  close(lines.length);
  return flows;
}

/** The flows of a page in reading order; one where it has one column. */
export function flowsOf(lines: readonly PrintedLine[], gap: number): Flow[] {
  const pieced = lines.map((line) => piecedOf(line, gap));
  const place = gutterOf(pieced);
  if (place === null) return [{ lines, narrow: false }];
  const over = overBoth(pieced, place, gap);
  const flows: Flow[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && over[at] === over[from]) continue;
    const own = lines.slice(from, at);
    if (over[from] === true) flows.push({ lines: own, narrow: false });
    else flows.push(...columnsAt(own, place));
    from = at;
  }
  return flows;
}
