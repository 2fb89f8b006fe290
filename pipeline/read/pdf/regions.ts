/** Finds tables without drawn borders: lines whose pieces stand below each other, with figures among them. */
import { Bands } from './bands.ts';
import { highest, lowest } from '../../ordered.ts';
import { cutAtGutters, isCaption, isFigure, isYear, segmentsOf, withFirstFigure, type Segment } from './segments.ts';
import type { PrintedLine } from './printed.ts';

/** Lines of a table, from `first` to `last` of the lines given; its header is above `body`. */
export interface Region {
  readonly first: number;
  readonly body: number;
  readonly last: number;
}

/** Rows of one table are no further apart than this, in sizes of print. */
const FAR_ROW = 3.4;
const FAR_HEADER = 2.2;
/** The second line of a label stands closer than this below the first. */
const CLOSE = 1.45;
/** How many labels without figures, or names of sections, may follow each other. */
const MOST_BETWEEN = 4;
const MOST_HEADER = 9;
const LONGEST_SECTION = 90;

interface Row {
  readonly line: PrintedLine;
  readonly segments: readonly Segment[];
  readonly gap: number;
}

function isRow(segments: readonly Segment[]): boolean {
  if (segments.length < 2) return false;
  return segments.some((segment, at) => at > 0 && isFigure(segment.text) && !isYear(segment.text));
}

const cut = (row: Row, bands: Bands): Segment[] =>
  row.segments.flatMap((segment) => cutAtGutters(segment, bands.bands, row.gap));

const isName = (text: string): boolean => text.length < LONGEST_SECTION && !/[.:;]$/u.test(text);

/** A line between the rows of a table: more of a label or of a text cell, or the name of a section. */
function belongs(row: Row, bands: Bands): boolean {
  const { segments } = row;
  const [only] = segments;
  if (segments.length === 1 && only !== undefined) {
    if (only.start < bands.label.start - 3 * row.line.size) return false;
    if (bands.isLabel(only)) {
      return only.end < bands.figures || isName(only.text);
    }
    // A section's name may stand in the middle of all columns.
    return bands.over(only).length <= 1 || (isName(only.text) && only.start > bands.label.start + row.line.size);
  }
  return segments.every((segment) => bands.over(segment).length <= 1);
}

interface Body {
  readonly bands: Bands;
  readonly last: number;
  readonly rows: readonly Row[];
}

/**
 * Whether a header above a row has one piece over a place beside it and others over its own pieces, or as many; in the
 * middle of their columns they need not stand over them, where each piece of the row has its own and one is beside it.
 */
function headsBoth(all: readonly Row[], at: number, beside: Segment, first: Segment): boolean {
  const width = all[at]?.segments.length ?? 0;
  return all.slice(Math.max(0, at - MOST_BETWEEN), at).some(({ segments }) => {
    const [corner] = segments;
    if (corner !== undefined && segments.length === width + 1 && corner.end < first.start) return true;
    const over = (piece: Segment): Segment | undefined =>
      segments.find((one) => Math.min(one.end, piece.end) > Math.max(one.start, piece.start));
    const [left, right] = [over(beside), over(first)];
    return left !== undefined && left !== right && (right !== undefined || segments.length > width);
  });
}

/**
 * The label of a row that stands a little above or below its figures, where the row itself begins with a figure, or
 * beside several rows below it, where the header names both.
 */
function labelBeside(all: readonly Row[], at: number): Segment[] {
  const row = all[at];
  const [first] = row?.segments ?? [];
  if (row === undefined || first === undefined) return [];
  const isLeft = (other: Row | undefined): boolean => (other?.segments[0]?.end ?? Infinity) < first.start;
  if (isFigure(first.text)) {
    const beside = [all[at + 1], all[at - 1]].find(
      (other) =>
        other?.segments.length === 1 &&
        isLeft(other) &&
        Math.abs(other.line.base - row.line.base) < CLOSE * row.line.size,
    );
    return beside === undefined ? [] : [...beside.segments];
  }
  const [name] = all.slice(at + 1, at + 1 + MOST_BETWEEN).find(isLeft)?.segments ?? [];
  return name !== undefined && headsBoth(all, at, name, first) ? [name] : [];
}

/** The rows of a table from its first row with figures on. */
function bodyFrom(all: readonly Row[], first: number): Body | null {
  const start = all[first];
  if (start === undefined) return null;
  const below = all.slice(first + 1, first + 1 + MOST_BETWEEN).map(({ segments }) => segments.length);
  const top = below.includes(start.segments.length + 1) ? withFirstFigure(start.segments) : start.segments;
  const bands = new Bands([...labelBeside(all, first), ...top]);
  const rows: Row[] = [start];
  let last = first;
  let at = first + 1;
  let waiting = 0;
  for (; at < all.length && waiting <= MOST_BETWEEN; at += 1) {
    const row = all[at];
    const before = all[at - 1];
    if (row === undefined || before === undefined) break;
    if (row.line.base - before.line.base > FAR_ROW * row.line.size) break;
    const segments = cut(row, bands);
    if (isRow(segments)) {
      const between = all.slice(last + 1, at);
      if (
        !bands.fits(
          segments,
          between.every(
            ({ segments: [label, ...others] }) => label !== undefined && others.length === 0 && bands.isLabel(label),
          ),
        )
      )
        break;
      bands.take(segments);
      rows.push({ ...row, segments });
      last = at;
      waiting = 0;
    } else if (!belongs({ ...row, segments }, bands)) break;
    // More of a cell beside the labels, however tall it is, is no end of the table.
    else if (segments.some((segment) => bands.isLabel(segment) || bands.over(segment).length !== 1)) waiting += 1;
  }
  // The last label may go on below its row, a note may not: it stands further away or across the columns.
  while (last + 1 < at) {
    const row = all[last + 1];
    const before = all[last];
    if (row === undefined || before === undefined) break;
    const close = row.line.base - before.line.base <= CLOSE * row.line.size;
    const inside = row.segments.every((segment) =>
      bands.isLabel(segment) ? segment.end < bands.figures : bands.over(segment).length === 1,
    );
    const same = Math.abs(row.line.size - before.line.size) < 0.06 * before.line.size;
    if (!close || !inside || !same) break;
    last += 1;
  }
  return { bands, last, rows };
}

/** How far a header may stand above a row of its table: further where the rows themselves are far apart. */
function headerStep({ rows }: Body, size: number): number {
  const steps = rows.slice(1).map((row, at) => row.line.base - (rows[at]?.line.base ?? 0));
  return Math.max(FAR_HEADER * size, Math.min(FAR_ROW * size, 1.2 * lowest(steps)));
}

/**
 * Whether what reads as a caption is a heading of labels, or the headings of all columns with no wide gap between them.
 */
function isCorner({ segments: [whole] }: Row, segments: readonly Segment[], bands: Bands): boolean {
  if (whole === undefined || !bands.isLabel(whole)) return false;
  return whole.end < bands.figures || segments.length >= bands.bands.length;
}

/** The first line of the header above a table's rows. */
function headerFrom(all: readonly Row[], body: number, found: Body, floor: number): number {
  const { bands } = found;
  let first = body;
  for (let at = body - 1; at >= Math.max(floor, body - MOST_HEADER); at -= 1) {
    const row = all[at];
    const below = all[at + 1];
    if (row === undefined || below === undefined) break;
    const segments = cut(row, bands);
    const inColumns = segments.every((segment) =>
      bands.isLabel(segment) ? segment.end < bands.figures : bands.over(segment).length === 1,
    );
    let least = FAR_HEADER * below.line.size;
    // What stands over the columns, piece by piece, may be as far above them as a row; over all of them, as two.
    if (first === body && segments.length > 2 && inColumns)
      least = (segments.length < bands.bands.length - 1 ? 1 : 2) * FAR_ROW * below.line.size;
    else if (first === body && (segments.length > 2 || inColumns)) least = headerStep(found, below.line.size);
    // Where the rows stand far apart, so do the lines of a header.
    else if (segments.length > 1) least = headerStep(found, below.line.size);
    if (below.line.base - row.line.base > least) break;
    if (isCaption(row.segments) && !isCorner(row, segments, bands)) break;
    const headed = headsColumns(all, at, found);
    if (!headed && isCentredCaption(row, all.slice(at + 1, found.last + 1))) break;
    // A line of prose above the table also has words over its columns, but no gaps at its gutters.
    const named = headed && row.segments.length === 1 && isName(row.segments[0]?.text ?? '');
    if (!named && segments.some((segment) => bands.isLabel(segment) && bands.over(segment).length > 2)) break;
    const right = segments.some((segment) => !bands.isLabel(segment));
    // Names alone on the left belong to the table when its header stands above them: sections, or the corner cell.
    if (right) first = at;
    else if (segments.length > 1 || (segments[0]?.text.length ?? 0) > LONGEST_SECTION) break;
  }
  const above = all[body - 1];
  const below = all[body];
  const [label] = above?.segments ?? [];
  if (first < body || body - 1 < floor || above === undefined || below === undefined || label === undefined)
    return first;
  // Without a header the first row's label may still begin a line above its figures.
  const close = below.line.base - above.line.base < CLOSE * below.line.size && above.line.size === below.line.size;
  const fits = above.segments.length === 1 && label.end < bands.figures && !/[.:;]$/u.test(label.text);
  return close && fits ? body - 1 : first;
}

/** Whether the line above another heads columns piece by piece, close to it: what stands below is a section's name. */
function headsColumns(all: readonly Row[], at: number, found: Body): boolean {
  for (let above = at - 1; above >= Math.max(0, at - MOST_BETWEEN); above -= 1) {
    const [row, below] = [all[above], all[above + 1]];
    if (row === undefined || below === undefined) return false;
    const segments = cut(row, found.bands);
    const close = below.line.base - row.line.base <= headerStep(found, below.line.size);
    if (!close || segments.some((segment) => found.bands.over(segment).length !== 1)) return false;
    if (segments.length > 1) return true;
    // The last line of one column's heading stands alone.
    if (segments.some((segment) => found.bands.isLabel(segment))) return false;
  }
  return false;
}

/** Whether a line alone stands in the middle of a whole table, labels and all: its caption, no heading of columns. */
function isCentredCaption({ segments, line }: Row, table: readonly Row[]): boolean {
  const [only] = segments;
  const [below] = table;
  if (only === undefined || segments.length > 1 || below === undefined) return false;
  // The second line of a heading whose other words stand beside both its lines.
  if (below.line.base - line.base < line.size) return false;
  const off = (left: number, right: number): number => Math.abs(only.start + only.end - left - right) / 2;
  const away = off(lowest(table.map((row) => row.line.start)), highest(table.map((row) => row.line.end)));
  const [, ...columns] = below.segments;
  const overGroup = columns.some(({ start }, at) => columns.slice(at + 1).some(({ end }) => off(start, end) <= away));
  return away < 0.5 * line.size && !overGroup;
}

/** Enough figures in enough rows: one row alone is a table only below a header. */
function isTable(body: Body, header: number): boolean {
  const { rows } = body;
  const cells = rows.flatMap(({ segments }) => segments.slice(1));
  const figures = cells.filter((cell) => isFigure(cell.text));
  if (figures.length * 2 < cells.length) return false;
  return rows.length > 1 || (header > 0 && figures.length > 1);
}

/** The tables among the lines of a page or a column of it, from the top. `gap` is the page's `pieceGap`. */
export function findRegions(lines: readonly PrintedLine[], gap: number): Region[] {
  const all = lines.map((line): Row => ({ line, segments: segmentsOf(line, gap), gap }));
  const regions: Region[] = [];
  let at = 0;
  while (at < all.length) {
    if (!isRow(all[at]?.segments ?? [])) {
      at += 1;
      continue;
    }
    const body = bodyFrom(all, at);
    if (body === null) break;
    const floor = (regions.at(-1)?.last ?? -1) + 1;
    const first = headerFrom(all, at, body, floor);
    if (isTable(body, at - first)) {
      regions.push({ first, body: at, last: body.last });
      at = body.last + 1;
    } else at += 1;
  }
  return regions;
}
