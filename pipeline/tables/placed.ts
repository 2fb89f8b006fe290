/** Where the runs of characters of a table in plain text stand: its columns, and the cells of its rows. */
import { type Column, findColumns, placeRuns, type Run } from '../columns.ts';
import { highest, lowest } from '../ordered.ts';
import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { cellAt, isFigure, isFigureOrDash } from './block.ts';

/** What stands alone so far from the margin is no label. */
export const FAR = 10;

/** A line of a table and its runs. */
export interface Measured {
  readonly line: Line;
  readonly at: number;
  readonly runs: readonly Run[];
  readonly gapBefore: boolean;
}

/** The runs of a line that are figures. */
export const figureRuns = (row: Measured): Run[] => row.runs.filter((run) => isFigureOrDash(run.text));

/** The words of a run, each as a run of its own. */
const wordsOf = (run: Run): Run[] =>
  [...run.text.matchAll(/\S+/gu)].map((match) => ({
    start: run.start + match.index,
    end: run.start + match.index + match[0].length,
    text: match[0],
  }));

/** The number that most rows have of something. */
function most(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const holdsFigures = (row: Measured): boolean => row.runs.some((run) => isFigure(run.text));

/**
 * The rows of a table with their runs made even: figures that one blank parts are told apart where the row then has as
 * many as the others, and a label whose words are set far apart is one run.
 */
export function evened(rows: readonly Measured[]): Measured[] {
  const figured = rows.filter((row) => row.runs.length > 1 && holdsFigures(row));
  const count = most(figured.map((row) => figureRuns(row).length));
  if (count < 2) return [...rows];
  const withFigures = new Set(figured);
  return rows.map((row, at): Measured => {
    const [start] = row.runs;
    const end = row.runs.at(-1);
    if (start === undefined || end === undefined || row.runs.length < 2) return row;
    if (!row.runs.some((run) => isFigureOrDash(run.text))) {
      const text = row.line.text.slice(start.start, end.end);
      const below = rows.find((one, index) => index > at && withFigures.has(one));
      const first = below === undefined ? 0 : (figureRuns(below)[0]?.start ?? 0);
      return end.end <= first ? { ...row, runs: [{ start: start.start, end: end.end, text }] } : row;
    }
    if (figureRuns(row).length >= count) return row;
    const runs = row.runs.flatMap((run) => {
      const words = wordsOf(run);
      return !isFigureOrDash(run.text) && words.every((word) => isFigureOrDash(word.text)) ? words : [run];
    });
    return runs.filter((run) => isFigureOrDash(run.text)).length === count ? { ...row, runs } : row;
  });
}

/** Headers of several columns that one blank parts, told apart where the other lines of the header show as many. */
function headsApart(rows: readonly (readonly Run[])[]): Run[][] {
  return rows.map((row) =>
    row.flatMap((run) => {
      const words = wordsOf(run);
      if (words.length < 2) return [run];
      const others = findColumns(rows.map((one) => one.filter((other) => other !== run)));
      return others.filter((column) => column.start < run.end && run.start < column.end).length === words.length
        ? words
        : [run];
    }),
  );
}

/** Splits a run over several columns at its blanks, when each part of it stands in a column of its own. */
function splitRun(run: Run, columns: readonly Column[]): Run[] {
  const [placed] = placeRuns([run], columns);
  if (placed === undefined || placed.first === placed.last) return [run];
  const words = wordsOf(run);
  const figures = words.findIndex((_, at) => words.slice(at).every((word) => isFigureOrDash(word.text)));
  if (figures === -1) return [run];
  const tail = words.slice(figures);
  const head = words[figures - 1];
  const places = placeRuns(tail, columns);
  const apart = places.every((place, at) => place.first === place.last && place.first !== places[at - 1]?.first);
  if (!apart || (figures > 0 && places[0]?.first === 0)) {
    // "... stier til 1 004,0": a label with one figure behind it, blanks between its thousands.
    const from = tail[0]?.start ?? run.start;
    const figure = { start: from, end: run.end, text: run.text.slice(from - run.start) };
    if (head === undefined || !isFigure(figure.text)) return [run];
    return [{ start: run.start, end: head.end, text: run.text.slice(0, head.end - run.start) }, figure];
  }
  if (head === undefined) return tail;
  return [{ start: run.start, end: head.end, text: run.text.slice(0, head.end - run.start) }, ...tail];
}

export interface Laid {
  readonly row: GridRow;
  /** Two cells of figures fell into one column. */
  readonly clash: boolean;
}

export function layOut(measured: Measured, columns: readonly Column[], isHeader: boolean): Laid {
  const { line } = measured;
  const runs = isHeader ? measured.runs : measured.runs.flatMap((run) => splitRun(run, columns));
  const spans: { from: number; to: number; columns: number; figures: number }[] = [];
  const margin = columns[0]?.start ?? 0;
  for (const placed of placeRuns(runs, columns)) {
    const { run, last } = placed;
    // A header that reaches over the labels' band stands above figures, unless it begins at the margin.
    const first = isHeader && placed.first === 0 && last > 0 && run.start > margin + 1 ? 1 : placed.first;
    const alone = runs.length === 1 && !isHeader && run.start < margin + FAR;
    const column = alone ? 0 : first;
    const before = spans[column];
    const figures = (before?.figures ?? 0) + (isFigureOrDash(run.text) ? 1 : 0);
    const wide = isHeader ? last - column + 1 : 1;
    spans[column] = { from: before?.from ?? run.start, to: run.end, columns: wide, figures };
  }
  const cells = columns.map((_, index): GridCell => {
    const span = spans[index];
    if (span === undefined) return cellAt(line, line.text.length, line.text.length);
    const cell = cellAt(line, span.from, span.to);
    return span.columns > 1 ? { ...cell, columns: span.columns } : cell;
  });
  const label = cells[0];
  const indent = label === undefined || label.text === '' ? 0 : label.span.start - line.start;
  const row = { line: line.number, page: line.page, cells, indent };
  return { row, clash: spans.some((span, column) => column > 0 && span.figures > 1) };
}

/**
 * The columns of figures by their order, where all rows have as many and they stand one below the other: figures
 * centred in their columns may overlap none of those above. Null where that does not hold.
 */
function columnsInOrder(rows: readonly Measured[]): Column[] | null {
  const figures = rows.map(figureRuns);
  const count = figures[0]?.length ?? 0;
  if (count < 2 || figures.some((row) => row.length !== count)) return null;
  const columns = Array.from({ length: count }, (_, at): Column => {
    const runs = figures.flatMap((row) => row[at] ?? []);
    const start = lowest(runs.map((run) => run.start));
    return { start, end: highest(runs.map((run) => run.end)), align: 'centre' };
  });
  return columns.every((column, at) => at === 0 || column.start > (columns[at - 1]?.end ?? 0)) ? columns : null;
}

/** The columns of a table, where its header stands over them, and the runs of its header. */
export interface Columns {
  readonly body: readonly Column[];
  readonly header: readonly Column[];
  readonly heads: readonly Measured[];
}

/**
 * The columns of a table: by what overlaps, or, where that makes more columns than its rows have figures, by the order
 * of the figures. Its header then stands over them in its own order: blanks stand for widths on paper, and not every
 * line has them alike.
 */
export function columnsOf(header: readonly Measured[], rows: readonly Measured[]): Columns {
  const wide = header.filter((row) => row.runs.length > 1);
  const found = findColumns([...wide, ...rows].map((row) => row.runs));
  const plain: Columns = { body: found, header: found, heads: header };
  const ordered = columnsInOrder(rows);
  const [first] = ordered ?? [];
  if (ordered === null || first === undefined || found.length <= ordered.length + 1) return plain;
  const labels = rows.flatMap((row) => row.runs.filter((run) => !isFigureOrDash(run.text)));
  if (labels.some((run) => run.end > first.start)) return plain;
  const runs = headsApart(header.map((row) => row.runs));
  const heads = header.map((row, at): Measured => ({ ...row, runs: runs[at] ?? row.runs }));
  const start = Math.min(first.start - 1, lowest([...runs.flat(), ...labels].map((run) => run.start)));
  const end = Math.max(start, highest(labels.map((run) => run.end)));
  const body = [{ start, end, align: 'left' } as const, ...ordered];
  const over = findColumns(runs);
  if (over.length === body.length) return { body, header: over, heads };
  if (over.length !== ordered.length) return { body, header: body, heads };
  return { body, header: [{ start, end: start, align: 'left' }, ...over], heads };
}

/** Whether the figures of every column share an edge, as those of a table do and numbers in prose do not. */
export function areAligned(rows: readonly Measured[], columns: readonly Column[]): boolean {
  let off = 0;
  let all = 0;
  for (const row of rows) {
    for (const { run, first } of placeRuns(figureRuns(row), columns)) {
      const column = columns[first];
      if (column === undefined) continue;
      all += 1;
      const away = Math.min(Math.abs(run.start - column.start), Math.abs(run.end - column.end));
      const middle = Math.abs(run.start + run.end - column.start - column.end) / 2;
      if (Math.min(away, middle) > 3) off += 1;
    }
  }
  return off * 4 <= all;
}
