/** Headings over groups of columns in a table without borders, where only the words below tell the groups. */
import type { CellLine, SpanningPiece } from './cells.ts';
import { highest, lowest } from '../../ordered.ts';
import { isYear } from './segments.ts';

/** More headings than this that stand in a header again are no groups'. */
const MOST_AGAIN = 12;
/** How exactly a heading stands over the middle or the first edge of its group, in sizes of print. */
const CENTRED = 1;
const FLUSH = 0.3;
/**
 * Headings at the edges of wide columns stand away from the middles of these: then the nearest group is told by its
 * distance.
 */
const AWAY = 2.5;
const NEARER = 0.5;

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

/** All ways of taking `count` starts from the places given, each behind the one before it. */
function choices(places: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return places.flatMap((place, at) => choices(places.slice(at + 1), count - 1).map((others) => [place, ...others]));
}

/** How far pieces stand from the same edge, or the middle, of their groups, at the most. */
function awayFrom(groups: readonly SpanningPiece[], below: readonly Heading[]): number {
  const away = groups.map(({ first, last, start, end }) => {
    const [left, right] = [start - (below[first]?.start ?? 0), end - (below[last]?.end ?? 0)];
    return [Math.abs(left), Math.abs(right), Math.abs(left + right) / 2];
  });
  return lowest([0, 1, 2].map((edge) => highest(away.map((edges) => edges[edge] ?? 0))));
}

/**
 * Each piece over all columns of its group, where each group but the first begins with a heading that stands in one
 * before it ("Drift" over "Budget", "Regnskab" and "Afvigelse", "Anlæg" over "Budget" and "Regnskab").
 */
function restartedGroups(
  pieces: readonly SpanningPiece[],
  below: readonly Heading[],
  size: number,
): SpanningPiece[] | null {
  const texts = below.map(({ text }) => text);
  const again = texts.flatMap((text, at) => (at > 1 && text !== '' && texts.indexOf(text) < at ? [at] : []));
  if (again.length === 0 || again.length > MOST_AGAIN) return null;
  // What stands in line with the heading below it may be its first line: two headings must then come again.
  const single = pieces.every(({ first, last }) => first === last) && awayFrom(pieces, below) < FLUSH * size;
  const least = single ? 2 : 1;
  const candidates: SpanningPiece[][] = [];
  for (const starts of choices(again, pieces.length - 1)) {
    for (let start = 1; start < (starts[0] ?? 0); start += 1) {
      for (let end = (starts.at(-1) ?? 0) + 1; end <= below.length; end += 1) {
        const groups = pieces.map((piece, at) => ({
          ...piece,
          first: at === 0 ? start : (starts[at - 1] ?? 0),
          last: (starts[at] ?? end) - 1,
        }));
        if (areRestarted(groups, below, least)) candidates.push(groups);
      }
    }
  }
  const [best] = candidates
    .map((groups) => ({ groups, away: awayFrom(groups, below) }))
    .sort((a, b) => a.away - b.away);
  return best?.groups ?? null;
}

/**
 * Whether groups of columns have each heading once, so many headings of the groups before, the first among them, and
 * their piece over themselves.
 */
function areRestarted(groups: readonly SpanningPiece[], below: readonly Heading[], least: number): boolean {
  const said = new Set<string>();
  const [from, to] = [groups[0]?.first ?? 0, groups.at(-1)?.last ?? 0];
  return (
    groups.every(({ first, last, start, end }, at) => {
      const own = below.slice(first, last + 1).map(({ text }) => text);
      const restarts =
        at === 0 ? last > first : own.filter((text) => said.has(text)).length >= least && said.has(own[0] ?? '');
      for (const text of own) said.add(text);
      // A piece stands between the headings beside its group: at an edge of wide columns it reaches out of them.
      const between = start > (below[first - 1]?.end ?? -Infinity) && end < (below[last + 1]?.start ?? Infinity);
      return restarts && between && !own.includes('') && new Set(own).size === own.length;
    }) &&
    // A heading of the groups that stands beside them is of one of them.
    !below.some(({ text }, at) => at > 0 && (at < from || at > to) && said.has(text))
  );
}

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
        const [left, right] = [year.start - (below[first]?.start ?? 0), year.end - (below[last]?.end ?? 0)];
        const middle = Math.abs(left + right) / 2;
        // Over one column it stands where the heading of that does.
        return { last, off: first === last ? Math.min(middle, Math.abs(left), Math.abs(right)) : middle };
      })
      .sort((a, b) => a.off - b.off);
    if (first > year.first || best === undefined || best.off > (loose ? AWAY : CENTRED) * size) return null;
    if (best.off > CENTRED * size && best.off > NEARER * (second?.off ?? Infinity)) return null;
    groups.push({ ...year, first, last: best.last });
    first = best.last + 1;
  }
  // Behind the groups a column of its own may stand, as that of remarks.
  const parted = !loose && groups.some((group) => group.last > group.first);
  return first === below.length || parted ? groups : null;
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
  const all = line.cells.map((_, column) => headingOf(rest, column));
  // The heading of one column that has no other line is no group's.
  const isAlone = ({ first, last }: SpanningPiece): boolean => first === last && all[first]?.text === '';
  const alone = pieces.filter(isAlone);
  const over = pieces.filter((piece) => !isAlone(piece));
  const below = all.slice(0, 1 + all.findLastIndex(({ text }) => text !== ''));
  const groups =
    (over.length > 1 ? (repeatedGroups(over, below) ?? restartedGroups(over, below, line.size)) : null) ??
    groupsOfYears(over, below, line);
  if (groups === null) return header;
  const [label = ''] = line.cells;
  const grouped = { ...line, cells: [label, ...line.cells.slice(1).map(() => '')], spans: [...groups, ...alone] };
  return [...header.slice(0, top), grouped, ...rest];
}
