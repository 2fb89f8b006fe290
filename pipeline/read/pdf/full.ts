/** Rows with a piece in every column: what runs out of its column ends where the next one begins. */
import { highest, lowest } from '../../ordered.ts';
import { isFigure, isYear, type Segment } from './segments.ts';

/** What is left free between two columns, in points. */
const FREE = 2;
/** So many rows show the columns, and this share of those with figures. */
const LEAST_ROWS = 2;
const LEAST_SHARE = 0.5;

const isRow = (pieces: readonly Segment[]): boolean =>
  pieces.some(({ text }, at) => at > 0 && isFigure(text) && !isYear(text));

/** Where the columns begin, by the rows that have a piece in each; null where the rows do not agree on them. */
function startsOf(rows: readonly (readonly Segment[])[]): number[] | null {
  const figured = rows.filter(isRow);
  const most = highest(
    figured.map(({ length }) => length),
    0,
  );
  const full = figured.filter(({ length }) => length === most);
  if (most < 2 || full.length < LEAST_ROWS || full.length < LEAST_SHARE * figured.length) return null;
  const starts = Array.from({ length: most }, (_, at) => lowest(full.map((row) => row[at]?.start ?? Infinity)));
  const apart = starts.every(
    (start, at) => at === 0 || full.every((row) => (row[at - 1]?.start ?? -Infinity) < start - FREE),
  );
  return apart ? starts : null;
}

/** The pieces of a table's rows, those of full rows within their columns. */
export function withinColumns(rows: readonly (readonly Segment[])[]): (readonly Segment[])[] {
  const starts = startsOf(rows);
  if (starts === null) return [...rows];
  return rows.map((row) => {
    if (row.length !== starts.length || !isRow(row)) return row;
    return row.map((piece, at) => {
      const next = starts[at + 1] ?? Infinity;
      return piece.end > next - FREE ? { ...piece, end: Math.max(piece.start + FREE, next - FREE) } : piece;
    });
  });
}
