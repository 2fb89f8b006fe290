/** The columns of a table without borders while its rows are found: what stands below what. */
import type { Segment } from './segments.ts';

interface Band {
  start: number;
  end: number;
  /** The pieces of the table's rows that stand in it. */
  readonly pieces: Segment[];
}

type Extent = Pick<Band, 'start' | 'end'>;

/** What overlaps by no more than this, in points, stands beside each other. */
export const SLACK = 1;
/** Edges of one column agree within this share of the size of print. */
const IN_LINE = 0.2;
const MOST_PIECES = 12;

const overlaps = (a: Extent, b: Extent): boolean => Math.min(a.end, b.end) - Math.max(a.start, b.start) > SLACK;

/** A table under way: its bands from the left, the first of labels. */
export class Bands {
  readonly bands: Band[] = [];

  constructor(segments: readonly Segment[]) {
    for (const segment of segments) {
      this.bands.push({ start: segment.start, end: segment.end, pieces: [segment] });
    }
  }

  get label(): Band {
    return this.bands[0] ?? { start: 0, end: 0, pieces: [] };
  }

  /** Where the first column after the labels begins. */
  get figures(): number {
    return this.bands[1]?.start ?? Infinity;
  }

  isLabel(segment: Segment): boolean {
    return segment.start < this.figures - SLACK && segment.start < this.label.end;
  }

  over(segment: Segment): Band[] {
    return this.bands.filter((band) => overlaps(band, segment));
  }

  /**
   * Whether a row has a piece in every column, between its neighbours': a total often is set otherwise than the rows
   * above.
   */
  isFull(segments: readonly Segment[]): boolean {
    return (
      this.bands.length > 2 &&
      segments.length === this.bands.length &&
      (segments.every(
        ({ start, end }, at) =>
          start > (this.bands[at - 1]?.end ?? -Infinity) - SLACK &&
          end < (this.bands[at + 1]?.start ?? Infinity) + SLACK,
      ) ||
        segments.every((segment, at) => this.runsOut(segment, at)))
    );
  }

  /** Whether a piece stands in its column, begins between its neighbours', and runs over the next at most. */
  private runsOut({ start, end, words }: Segment, at: number): boolean {
    const [band, next] = [this.bands[at], this.bands[at + 1]];
    const slack = IN_LINE * (words[0]?.size ?? 0);
    return (
      band !== undefined &&
      start > (this.bands[at - 1]?.start ?? -Infinity) + slack &&
      overlaps(band, { start, end }) &&
      start < (next?.start ?? Infinity) - slack &&
      end < (this.bands[at + 2]?.start ?? Infinity) + SLACK
    );
  }

  /**
   * Whether a row's pieces stand in columns, a new one perhaps, and none across two; `next` is the row below the last.
   */
  fits(segments: readonly Segment[], next: boolean): boolean {
    if (next && this.isFull(segments)) return true;
    let shared = 0;
    let fresh = 0;
    const level = { left: 0, right: 0, middle: 0 };
    for (const [at, segment] of segments.entries()) {
      if (at === 0 && this.isLabel(segment) && segment.end < (segments[1]?.start ?? Infinity)) continue;
      const over = this.over(segment);
      if (over.length > 1) return false;
      const [band] = over;
      if (band === undefined) {
        fresh += 1;
        continue;
      }
      shared += 1;
      const slack = IN_LINE * (segment.words[0]?.size ?? 0);
      const inLine = (edge: (piece: Segment) => number): boolean =>
        band.pieces.length === 0 || band.pieces.some((piece) => Math.abs(edge(piece) - edge(segment)) < slack);
      if (inLine((piece) => piece.start)) level.left += 1;
      if (inLine((piece) => piece.end)) level.right += 1;
      if (inLine((piece) => (piece.start + piece.end) / 2)) level.middle += 1;
    }
    // Columns of one table are aligned in one way, most of them.
    if (shared > 0) return Math.max(level.left, level.right, level.middle) * 2 >= shared + fresh;
    const [label] = segments;
    return fresh === 1 && label !== undefined && Math.abs(label.start - this.label.start) < (label.words[0]?.size ?? 0);
  }

  take(segments: readonly Segment[]): void {
    const full = this.isFull(segments);
    for (const [at, segment] of segments.entries()) {
      const [over] = at === 0 && this.isLabel(segment) ? [this.label] : this.over(segment);
      const band = full ? this.bands[at] : over;
      if (band === undefined) this.bands.push({ start: segment.start, end: segment.end, pieces: [segment] });
      else {
        if (band.pieces.length < MOST_PIECES) band.pieces.push(segment);
        const end = at === 0 ? Math.min(segment.end, this.figures - SLACK) : segment.end;
        band.start = Math.min(band.start, segment.start);
        band.end = Math.max(band.end, end);
      }
    }
    this.bands.sort((a, b) => a.start - b.start);
  }
}
