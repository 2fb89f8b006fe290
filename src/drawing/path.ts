/** The keyboard's way through a chart: one stop of the Tab key, arrow keys from mark to mark. */

/** A mark that the keyboard stops at: where its middle stands, and the group that it was drawn with. */
export interface Stop {
  readonly x: number;
  readonly y: number;
  /** Marks of one kind or series share a group; going from line to line keeps to it. */
  readonly group: unknown;
}

/** How a drawing is read: row by row, or (points in time) column by column. */
export type Lines = 'rows' | 'columns';

/** Marks whose middles are this close, in pixels, stand in one row; those of one moment in one column. */
const CLOSE: Readonly<Record<Lines, number>> = { rows: 14, columns: 3 };

/** Where the way begins: the first stop of the first row or column; undefined without stops. */
export function firstStop(stops: readonly Stop[], lines: Lines): number | undefined {
  return inLines(stops, lines)[0]?.[0];
}

/** Which stop a key leads to from the stop `from`; undefined when the key leads nowhere. */
export function nextStop(stops: readonly Stop[], from: number, key: string, lines: Lines): number | undefined {
  const across = (stop: Stop): number => (lines === 'rows' ? stop.x : stop.y);
  const [back, on, up, down] =
    lines === 'rows'
      ? ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
      : ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  const here = stops[from];
  if (here === undefined) return undefined;
  const grouped = inLines(stops, lines);
  const lineAt = grouped.findIndex((line) => line.includes(from));
  const line = grouped[lineAt] ?? [];
  const place = line.indexOf(from);
  if (key === back) return line[place - 1];
  if (key === on) return line[place + 1];
  if (key === 'Home') return line[0];
  if (key === 'End') return line.at(-1);
  if (key !== up && key !== down) return undefined;
  const other = grouped[lineAt + (key === down ? 1 : -1)] ?? [];
  const same = other.filter((index) => at(stops, index).group === here.group);
  const distance = (index: number): number => Math.abs(across(at(stops, index)) - across(here));
  return [...(same.length > 0 ? same : other)].sort((a, b) => distance(a) - distance(b))[0];
}

/** The stops in rows or columns, first to last, each in order; a line holds indices. */
function inLines(stops: readonly Stop[], lines: Lines): number[][] {
  const along = (index: number): number => (lines === 'rows' ? at(stops, index).y : at(stops, index).x);
  const across = (index: number): number => (lines === 'rows' ? at(stops, index).x : at(stops, index).y);
  const sorted = [...stops.keys()].sort((a, b) => along(a) - along(b));
  const found: number[][] = [];
  let start = -Infinity;
  for (const index of sorted) {
    if (along(index) - start > CLOSE[lines]) {
      found.push([]);
      start = along(index);
    }
    found.at(-1)?.push(index);
  }
  return found.map((line) => line.sort((a, b) => across(a) - across(b)));
}

function at(stops: readonly Stop[], index: number): Stop {
  const stop = stops[index];
  if (stop === undefined) throw new Error(`path: no stop ${String(index)}`);
  return stop;
}
