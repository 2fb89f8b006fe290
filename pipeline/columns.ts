/**
 * The geometry of tables without cell borders: which runs of characters stand below each other. Units are the caller's,
 * points on a page or characters in a line, as long as starts, ends and gaps are in the same one.
 */

/** Characters that stand together in a row, from `start` to `end` (exclusive) across the page. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Align = 'left' | 'right' | 'centre';

/** The band that a column takes across the page, and the edge that its runs share. */
export interface Column {
  readonly start: number;
  readonly end: number;
  readonly align: Align;
}

/** A run and the columns that it stands in: `first` and `last` differ for one that spans several. */
export interface Placed<R extends Run = Run> {
  readonly run: R;
  readonly first: number;
  readonly last: number;
}

export interface ColumnOptions {
  /** Two runs of different rows overlap by more than this when they stand below each other; 0 unless told. */
  readonly slack?: number;
}

interface Band {
  start: number;
  end: number;
  /** Rows that have a run here. */
  readonly rows: Set<number>;
  readonly runs: Run[];
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.reduce((sum, value) => sum + Math.abs(value - middle), 0);
}

/** The edge on which runs agree best; the left one where all are alike. */
function alignOf(runs: readonly Run[]): Align {
  const left = spread(runs.map((run) => run.start));
  const right = spread(runs.map((run) => run.end));
  const centre = spread(runs.map((run) => (run.start + run.end) / 2));
  if (left <= right && left <= centre) return 'left';
  return right <= centre ? 'right' : 'centre';
}

/** Bands by overlap, from the rows with most runs to those with fewest: full rows say where columns are. */
function bandsOf(rows: readonly (readonly Run[])[], slack: number): Band[] {
  const bands: Band[] = [];
  const order = rows.map((_, index) => index).sort((a, b) => (rows[b]?.length ?? 0) - (rows[a]?.length ?? 0) || a - b);
  for (const index of order) {
    const row = rows[index] ?? [];
    for (const run of row) {
      const over = bands.filter((band) => overlap(band, run) > slack);
      const [band] = over;
      if (band === undefined) bands.push({ start: run.start, end: run.end, rows: new Set([index]), runs: [run] });
      // What lies over several columns, or stands alone in its row, says nothing of where a column ends.
      else if (over.length === 1) {
        band.rows.add(index);
        band.runs.push(run);
        if (row.length > 1) {
          band.start = Math.min(band.start, run.start);
          band.end = Math.max(band.end, run.end);
        }
      }
    }
  }
  return bands.sort((a, b) => a.start - b.start);
}

const shareNoRow = (a: Band, b: Band): boolean => ![...a.rows].some((row) => b.rows.has(row));

/**
 * A header centred over a wide column of short, right-aligned figures overlaps none of them: such a band belongs to the
 * neighbour with which it shares no row, the nearer one if both are such.
 */
function mergeStrays(bands: readonly Band[]): Band[] {
  const merged = [...bands];
  for (let at = 0; at < merged.length; at += 1) {
    const band = merged[at];
    if (band === undefined || band.rows.size > 1) continue;
    const near = [at - 1, at + 1]
      .flatMap((index) => {
        const other = merged[index];
        // The first column holds the labels: a header may stand over none of them and yet be another column's.
        return other === undefined || index === 0 || !shareNoRow(band, other)
          ? []
          : [{ index, other, away: -overlap(band, other) }];
      })
      .sort((a, b) => a.away - b.away)[0];
    if (near === undefined) continue;
    near.other.start = Math.min(near.other.start, band.start);
    near.other.end = Math.max(near.other.end, band.end);
    for (const row of band.rows) near.other.rows.add(row);
    near.other.runs.push(...band.runs);
    merged.splice(at, 1);
    at -= 1;
  }
  return merged;
}

/**
 * The columns of a table, from left to right, without overlaps. `rows` are its rows (header and body), each with its
 * runs from left to right; a run is a cell or a part of one.
 */
export function findColumns(rows: readonly (readonly Run[])[], options: ColumnOptions = {}): Column[] {
  const bands = mergeStrays(bandsOf(rows, options.slack ?? 0));
  return bands.map(({ start, end, runs }) => ({ start, end, align: alignOf(runs) }));
}

function distance(run: Run, column: Column): number {
  if (column.align === 'left') return Math.abs(run.start - column.start);
  if (column.align === 'right') return Math.abs(run.end - column.end);
  return Math.abs(run.start + run.end - column.start - column.end) / 2;
}

/** The column whose shared edge is nearest to the run's. */
function nearest(run: Run, columns: readonly Column[]): number {
  let best = 0;
  for (const [index, column] of columns.entries()) {
    const current = columns[best];
    if (current !== undefined && distance(run, column) < distance(run, current)) best = index;
  }
  return best;
}

/**
 * Puts the runs of a row in columns: a run that overlaps one column stands there, one that overlaps several spans them,
 * and one between columns goes to the column whose shared edge is nearest.
 */
export function placeRuns<R extends Run>(
  row: readonly R[],
  columns: readonly Column[],
  options: ColumnOptions = {},
): Placed<R>[] {
  return row.map((run) => {
    const over = columns.flatMap((column, index) => (overlap(column, run) > (options.slack ?? 0) ? [index] : []));
    const first = over[0] ?? nearest(run, columns);
    return { run, first, last: over.at(-1) ?? first };
  });
}

/** Tabs, pipes, two blanks, rows of dots, or semicolons with figures behind them. */
const APART = /\t|[ \u00a0]\|[ \u00a0]|[ \u00a0]{2}|\.{4}|;[^\s;]+;|;[-+−–]?\d[\d.,]*%?$/u;

/** Whether the characters of a line stand apart as the cells of a table do. */
export function inCells(text: string): boolean {
  return APART.test(text.trim());
}
