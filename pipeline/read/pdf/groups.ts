/** Headings over groups of columns in a table without borders, where only the words below tell the groups. */
import type { CellLine, SpanningPiece } from './cells.ts';
import { highest, lowest } from '../../ordered.ts';
import { isYear } from './segments.ts';

/** The pieces of a header line that stand over columns of figures, from the left. */
function piecesOf(line: CellLine): SpanningPiece[] {
  const alone = line.cells.flatMap((text, at) => {
    const { start, width } = line.extents[at] ?? { start: 0, width: 0 };
    return at === 0 || text === '' ? [] : [{ text, first: at, last: at, start, end: start + width }];
  });
  return [...alone, ...line.spans].sort((a, b) => a.first - b.first);
}

/** The words of the lower lines of a header over a column, and from where to where they reach, across and down. */
interface Heading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

function headingOf(lines: readonly CellLine[], column: number): Heading {
  const own = lines.filter(({ cells }) => (cells[column] ?? '') !== '');
  const extents = own.flatMap(({ extents: all }) => all[column] ?? []);
  return {
    text: own.map(({ cells }) => cells[column] ?? '').join(' '),
    start: lowest(extents.map(({ start }) => start)),
    end: highest(extents.map(({ start, width }) => start + width)),
    top: own[0]?.base ?? 0,
    bottom: own.at(-1)?.base ?? 0,
  };
}

/**
 * Each piece over all columns of its group, where each group says the same ("2023" and "2024", over "Budget" and
 * "Regnskab").
 */
function repeatedGroups(pieces: readonly SpanningPiece[], below: readonly Heading[]): SpanningPiece[] | null {
  const most = Math.floor((below.length - 1) / pieces.length);
  for (let size = most; size > 1; size -= 1) {
    for (let start = 1; start + pieces.length * size <= below.length; start += 1) {
      const groups = pieces.map((piece, at) => ({
        ...piece,
        first: start + at * size,
        last: start + (at + 1) * size - 1,
      }));
      const columns = below.slice(start, start + pieces.length * size);
      const repeated = columns.every(({ text }, at) => text !== '' && text === columns[at % size]?.text);
      const over = pieces.every(({ first, last }, at) => {
        const group = groups[at];
        return group !== undefined && group.first <= first && last <= group.last;
      });
      if (repeated && over) return groups;
    }
  }
  return null;
}

/** How exactly a year stands over the middle or the first edge of its group, in sizes of print. */
const CENTRED = 1;
const FLUSH = 0.3;
/**
 * Headings at the edges of wide columns stand away from the middles of these: then the nearest group is told by its
 * distance.
 */
const AWAY = 2.5;
const NEARER = 0.5;

/**
 * The years that begin where the first columns of their groups do: the next year ends a group, the last has one column.
 */
function flushGroups(years: readonly SpanningPiece[], below: readonly Heading[], size: number): SpanningPiece[] | null {
  const flush = years.every(
    ({ first, last, start }) => first === last && Math.abs(start - (below[first]?.start ?? Infinity)) < FLUSH * size,
  );
  if (!flush || years[0]?.first !== 1 || years.at(-1)?.first !== below.length - 1) return null;
  return years.map((year, at) => ({ ...year, last: (years[at + 1]?.first ?? below.length) - 1 }));
}

/**
 * Whether no year can be the first line of its own column's heading: the headings of all columns then agreed in their
 * tops, their middles, or their bottoms.
 */
function standAbove(years: readonly SpanningPiece[], below: readonly Heading[], { base, size }: CellLine): boolean {
  const headed = new Set(years.map(({ first }) => first));
  const tall = below.slice(1).map(({ top, bottom }, at) => ({ top: headed.has(at + 1) ? base : top, bottom }));
  return [0, 0.5, 1].every((share) => {
    const heights = tall.map(({ top, bottom }) => top + share * (bottom - top));
    return highest(heights) - lowest(heights) > FLUSH * size;
  });
}

/** The years that end where the last columns of their groups do. */
function flushRightGroups(
  years: readonly SpanningPiece[],
  below: readonly Heading[],
  size: number,
): SpanningPiece[] | null {
  const flush = years.every(
    ({ first, last, end }) => first === last && Math.abs(end - (below[last]?.end ?? -Infinity)) < FLUSH * size,
  );
  if (!flush || years.at(-1)?.last !== below.length - 1) return null;
  return years.map((year, at) => ({ ...year, first: (years[at - 1]?.last ?? 0) + 1 }));
}

/** The years in the middle of groups of columns that follow each other from the first column to the last. */
function centredGroups(
  years: readonly SpanningPiece[],
  below: readonly Heading[],
  size: number,
  loose: boolean,
): SpanningPiece[] | null {
  const groups: SpanningPiece[] = [];
  let first = 1;
  for (const [at, year] of years.entries()) {
    const end = years[at + 1]?.first ?? below.length;
    const lasts = Array.from({ length: Math.max(0, end - year.last) }, (_, step) => year.last + step);
    const [best, second] = lasts
      .map((last) => {
        const middle = ((below[first]?.start ?? 0) + (below[last]?.end ?? 0)) / 2;
        return { last, off: Math.abs((year.start + year.end) / 2 - middle) };
      })
      .sort((a, b) => a.off - b.off);
    if (first > year.first || best === undefined || best.off > (loose ? AWAY : CENTRED) * size) return null;
    if (best.off > CENTRED * size && best.off > NEARER * (second?.off ?? Infinity)) return null;
    groups.push({ ...year, first, last: best.last });
    first = best.last + 1;
  }
  return first === below.length ? groups : null;
}

/** The groups of years that stand over some columns, where every column has a heading of its own without a year. */
function groupsOfYears(
  years: readonly SpanningPiece[],
  below: readonly Heading[],
  line: CellLine,
): SpanningPiece[] | null {
  const columns = below.slice(1);
  if (!years.every(({ text }) => isYear(text)) || years.length >= columns.length) return null;
  if (columns.some(({ text }) => text === '' || isYear(text))) return null;
  const { size } = line;
  const several = years.length > 1;
  const groups = several ? (flushGroups(years, below, size) ?? centredGroups(years, below, size, false)) : null;
  if (groups !== null || !standAbove(years, below, line)) return groups;
  return flushRightGroups(years, below, size) ?? centredGroups(years, below, size, true);
}

/**
 * A header with each heading of its first line over all columns of its group, where the lines below tell the groups.
 */
export function withGroups(header: readonly CellLine[]): readonly CellLine[] {
  const top = header.findIndex((line) => piecesOf(line).length > 0);
  const line = header[top];
  const rest = header.slice(top + 1);
  if (line === undefined || rest.length === 0) return header;
  const pieces = piecesOf(line);
  const below = line.cells.map((_, column) => headingOf(rest, column));
  const groups = (pieces.length > 1 ? repeatedGroups(pieces, below) : null) ?? groupsOfYears(pieces, below, line);
  if (groups === null) return header;
  const [label = ''] = line.cells;
  const over = { ...line, cells: [label, ...line.cells.slice(1).map(() => '')], spans: groups };
  return [...header.slice(0, top), over, ...rest];
}
