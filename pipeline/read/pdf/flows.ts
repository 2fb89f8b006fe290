/** Text in two columns: the lines of the left one come before those of the right one, between what stands over both. */
import { lowest } from '../../ordered.ts';
import type { DrawnGrid } from './grids.ts';
import { gutterOf, isBoxed, isRowOver, piecedOf, runsOver, type Pieced } from './gutters.ts';
import { mainSize, type PrintedLine, type Word } from './printed.ts';
import { findRegions } from './regions.ts';
import type { Rule } from './sheet.ts';

/** Print with what is drawn about it. */
interface Drawn {
  readonly grids: readonly DrawnGrid[];
  /** The lines drawn across. */
  readonly rules: readonly Rule[];
}

interface Part extends Drawn {
  readonly lines: readonly PrintedLine[];
}

/** Lines that are read one after the other, with the drawn tables among them. */
export interface Flow extends Part {
  /** It is a column beside another one. */
  readonly narrow: boolean;
  /** It is the right one of two columns: what the left one's end cut goes on here, as on another page. */
  readonly next: boolean;
}

/** Lines at one height agree within this share of their size of print. */
const LEVEL = 0.3;

/** Columns above a heading over both end within so many sizes of print of each other. */
const BALANCED = 3;

function part(line: PrintedLine, words: readonly Word[]): PrintedLine[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  if (words.length === line.words.length) return [line];
  // The columns' print may differ in size, and by a little in height.
  return [{ words, base: first.base, size: mainSize(words), start: first.start, end: last.end }];
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
  const open = pieced.flatMap((line, at) => (isBoxed(line, place) ? [] : [{ line, at }]));
  const lines = open.map(({ line: { line } }) => line);
  for (const { first, body, last } of findRegions(lines, gap)) {
    const rows = open.slice(body, last + 1).map(({ line }) => line);
    const across = rows.filter((row) => isRowOver(row, place)).length;
    const within = rows.filter(({ line }) => line.end < place || line.start > place).length;
    if (across === 0 || across * 2 < rows.length - within) continue;
    for (const { at } of open.slice(first, last + 1)) over[at] = true;
  }
  return over;
}

/**
 * Where lines of two columns begin anew: below a heading that stands alone on the left, with the right column ended
 * above it and begun again below it.
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

/** The lines and drawn tables of a right column where those of the left one stand, so that their places compare. */
function movedBeneath(part: Part, left: Part): Part {
  const away = edgeOf(part) - edgeOf(left);
  const { lines, grids, rules } = part;
  return {
    lines: lines.map((line) => ({
      ...line,
      words: line.words.map((word) => ({ ...word, start: word.start - away, end: word.end - away })),
      start: line.start - away,
      end: line.end - away,
    })),
    grids: grids.map((grid) => ({ ...grid, columns: grid.columns.map((place) => place - away) })),
    rules: rules.map(({ at, from, to }) => ({ at, from: from - away, to: to - away })),
  };
}

const edgeOf = ({ lines, grids }: Part): number =>
  lowest([...lines.map(({ start }) => start), ...grids.map(({ columns }) => columns[0] ?? Infinity)]);

/** The flows of lines that leave the gutter free. */
function columnsAt(pieced: readonly Pieced[], place: number, { grids, rules }: Drawn): Flow[] {
  const lines = pieced.map(({ line }) => line);
  const flows: Flow[] = [];
  let from = 0;
  const close = (to: number): void => {
    const own = lines.slice(from, to);
    from = to;
    const bottom = own.at(-1)?.base ?? 0;
    const top = (own[0]?.base ?? 0) - (own[0]?.size ?? 0);
    const drawn = grids.filter(({ rows }) => (rows[0] ?? 0) < bottom && (rows.at(-1) ?? 0) > top);
    const left = {
      lines: leftOf(own, place),
      grids: drawn.filter(({ columns }) => (columns.at(-1) ?? 0) < place),
      rules,
    };
    const right = {
      lines: rightOf(own, place),
      grids: drawn.filter(({ columns }) => (columns[0] ?? 0) > place),
      rules,
    };
    if (left.lines.length > 0) flows.push({ ...left, narrow: true, next: false });
    if (right.lines.length === 0) return;
    if (left.lines.length === 0) flows.push({ ...right, narrow: true, next: false });
    else flows.push({ ...movedBeneath(right, left), narrow: true, next: true });
  };
  // The header of a table is bold, too, but in pieces.
  for (const [at, { pieces }] of pieced.entries())
    if (at > 0 && pieces.length === 1 && startsAnew(lines, at, place)) close(at);
  close(lines.length);
  return flows;
}

/** The flows of a page in reading order; one where it has one column. `gap` is the page's `pieceGap`. */
export function flowsOf(lines: readonly PrintedLine[], gap: number, { grids, rules }: Drawn): Flow[] {
  const pieced = lines.map((line) => piecedOf(line, gap, grids));
  const place = gutterOf(pieced);
  if (place === null) return [{ lines, grids, rules, narrow: false, next: false }];
  const over = overBoth(pieced, place, gap);
  const wide = grids.filter(({ columns }) => (columns[0] ?? 0) < place && (columns.at(-1) ?? 0) > place);
  const flows: Flow[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && over[at] === over[from]) continue;
    if (over[from] === true)
      flows.push({ lines: lines.slice(from, at), grids: wide, rules, narrow: false, next: false });
    else flows.push(...columnsAt(pieced.slice(from, at), place, { grids, rules }));
    from = at;
  }
  return flows;
}
