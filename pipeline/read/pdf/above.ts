/** Headers printed up or down above others that are printed so: over which of the columns they stand. */
import type { Column } from '../../columns.ts';
import { lowest } from '../../ordered.ts';
import type { PrintedLine } from './printed.ts';

/** A turned line with its place on the upright page: the middle of it across, its ends down the page. */
export interface Upright {
  readonly line: PrintedLine;
  readonly middle: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a column stands across the page. */
export type Stretch = Pick<Column, 'start' | 'end'>;

export interface Spanning {
  readonly one: Upright;
  readonly over: Stretch;
}

/** A column below, with the middle of its own header. */
interface Headed extends Stretch {
  readonly middle: number;
}

/** How far above them it may stand, and how far from their middle, in sizes of print. */
const FAR_HEADER = 6;
const OFF_MIDDLE = 2.5;
/** Headers stand at the side of their columns where they are this far from the middle, in sizes of print. */
const ASIDE = 0.4;
/** Turned lines in one place across stand no further apart, in sizes of print. */
const IN_LINE = 0.5;

/** Where a column of those that stand beside each other begins; behind the last one, where that ends. */
function edgeOf(columns: readonly Headed[], at: number): number {
  const [left, right] = [columns[at - 1], columns[at]];
  return left === undefined || right === undefined ? (right?.start ?? left?.end ?? 0) : (left.end + right.start) / 2;
}

const spanOf = (one: Upright, columns: readonly Headed[], first: number, end: number): Spanning => ({
  one,
  over: { start: edgeOf(columns, first), end: edgeOf(columns, end) },
});

/** Over the columns from its own to the next one's, where all headers stand at that side of what they head. */
function spansAside(group: readonly Upright[], columns: readonly Headed[]): readonly Spanning[] | null {
  const sides = columns.map(({ start, end, middle }) => middle - (start + end) / 2);
  const side = sides.reduce((sum, one) => sum + one, 0) / sides.length;
  const own = group.map((one) =>
    columns.findIndex(({ middle }) => Math.abs(middle - one.middle) < IN_LINE * one.line.size),
  );
  if (own.includes(-1) || new Set(own).size < own.length) return null;
  const size = group[0]?.line.size ?? 0;
  if (side < -ASIDE * size && own[0] === 0)
    return group.map((one, at) => spanOf(one, columns, own[at] ?? 0, own[at + 1] ?? columns.length));
  if (side > ASIDE * size && own.at(-1) === columns.length - 1)
    return group.map((one, at) => spanOf(one, columns, (own[at - 1] ?? -1) + 1, (own[at] ?? 0) + 1));
  return null;
}

interface Placed {
  readonly off: number;
  readonly spans: readonly Spanning[];
}

/** Each in the middle of columns that follow each other, from one column on; null where it stands so over none. */
function spansCentred([one, ...others]: readonly Upright[], columns: readonly Headed[], from: number): Placed | null {
  if (one === undefined) return { off: 0, spans: [] };
  let best: Placed | null = null;
  for (let first = from; first < columns.length; first += 1)
    for (let end = first + 1; end <= columns.length; end += 1) {
      const span = spanOf(one, columns, first, end);
      const own = Math.abs((span.over.start + span.over.end) / 2 - one.middle);
      const after = own > OFF_MIDDLE * one.line.size ? null : spansCentred(others, columns, end);
      if (after === null || own + after.off >= (best?.off ?? Infinity)) continue;
      best = { off: own + after.off, spans: [span, ...after.spans] };
    }
  return best;
}

/** What stands right above the headers of some columns, over several of these each; none where that cannot be told. */
export function spansAbove(
  group: readonly Upright[],
  headers: ReadonlyMap<Column, readonly Upright[]>,
): readonly Spanning[] {
  const top = lowest(Array.from(headers.values(), (own) => own.map((one) => one.top)).flat());
  const near = group.every(({ line, bottom }) => bottom <= top && top - bottom < FAR_HEADER * line.size);
  if (!near || group.length === 0 || group.length >= headers.size) return [];
  const columns = Array.from(headers, ([{ start, end }, own]): Headed => {
    const middles = own.map((one) => one.middle);
    return { start, end, middle: middles.reduce((sum, one) => sum + one, 0) / middles.length };
  }).sort((a, b) => a.start - b.start);
  const across = group.toSorted((a, b) => a.middle - b.middle);
  return spansAside(across, columns) ?? spansCentred(across, columns, 0)?.spans ?? [];
}
