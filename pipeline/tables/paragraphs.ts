import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { headsColumn } from '../vocabulary/headers.ts';
import { type Block, cellAt, isBlank, isFigureOrDash } from './block.ts';
import { joinLabels } from './labels.ts';
import { cellText, isCellLine } from './stacked.ts';
import { headerRows } from './wraps.ts';

/** More blank lines than this end a table. */
const MOST_BLANKS = 4;
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 2;

/** A cell: the lines of a paragraph, or a line that is a figure. */
interface Cell {
  readonly lines: readonly Line[];
  readonly last: number;
  readonly isFigure: boolean;
}

/** The cells from a line on, until something stands there that is none. */
function gather(lines: readonly Line[], first: number): Cell[] {
  const cells: (Cell & { readonly lines: Line[]; last: number })[] = [];
  let blanks = 0;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line)) {
      blanks += 1;
      if (blanks > MOST_BLANKS) break;
      continue;
    }
    if (!isCellLine(line)) break;
    const isFigure = isFigureOrDash(cellText(line));
    const before = cells.at(-1);
    if (before !== undefined && blanks === 0 && !isFigure && !before.isFigure) {
      before.lines.push(line);
      before.last = at;
    } else cells.push({ lines: [line], last: at, isFigure });
    blanks = 0;
  }
  return cells;
}

interface Row {
  /** Names of sections above the row; above the first row its header. */
  readonly above: readonly Cell[];
  readonly label: Cell;
  readonly figures: readonly Cell[];
}

function rowsOf(cells: readonly Cell[]): Row[] {
  const rows: Row[] = [];
  let words: Cell[] = [];
  let figures: Cell[] = [];
  const close = (): void => {
    const label = words.at(-1);
    if (label !== undefined && figures.length > 0) rows.push({ above: words.slice(0, -1), label, figures });
    words = [];
    figures = [];
  };
  for (const cell of cells) {
    if (!cell.isFigure && figures.length > 0) close();
    (cell.isFigure ? figures : words).push(cell);
  }
  close();
  return rows;
}

/** Rows whose labels stand in one paragraph, the figures of all behind it, are told apart. */
function apart(row: Row, count: number): Row[] {
  const { label, figures } = row;
  const rows = figures.length / count;
  if (rows < 2 || label.lines.length !== rows) return [row];
  return label.lines.map((line, at) => ({
    above: at === 0 ? row.above : [],
    label: { ...label, lines: [line] },
    figures: figures.slice(at * count, (at + 1) * count),
  }));
}

function cellOf(line: Line): GridCell {
  const text = cellText(line);
  const from = line.text.indexOf(text);
  return { ...cellAt(line, from, from + text.length), line: line.number, page: line.page };
}

const rowAt = (line: Line, cells: readonly GridCell[]): GridRow => ({ line: line.number, page: line.page, cells });

/** The lines above the last of a label, as rows that go on below, and the row itself. */
function labelled(label: Cell, figures: readonly Cell[]): GridRow[] {
  const own = label.lines.at(-1);
  if (own === undefined) return [];
  return [
    ...label.lines.slice(0, -1).map((line): GridRow => ({ ...rowAt(line, [cellOf(line)]), joins: 'below' })),
    rowAt(own, [cellOf(own), ...figures.flatMap(({ lines }) => lines.slice(0, 1).map(cellOf))]),
  ];
}

const heads = ({ lines }: Cell): boolean => headsColumn(lines.map((line) => line.text.trim()).join(' '));

/**
 * A table with a cell in each paragraph, as programs give it that take the text out of a PDF: a cell may have several
 * lines, blank lines part the cells. Its header must name all columns.
 */
export function paragraphs(lines: readonly Line[], first: number): Block | null {
  const start = lines[first];
  if (start === undefined || !isCellLine(start)) return null;
  const cells = gather(lines, first);
  const nothing: Block = { first, last: cells.at(-1)?.last ?? first, rows: [] };
  if (!cells.some((cell) => cell.lines.length > 1)) return nothing;
  const found = rowsOf(cells);
  const count = found[0]?.figures.length ?? 0;
  const rows = found.flatMap((row) => apart(row, count));
  const ends = rows.findIndex((row) => row.figures.length !== count);
  const body = ends === -1 ? rows : rows.slice(0, ends);
  const header = body[0]?.above.slice(-count) ?? [];
  const corner = body[0]?.above.at(-count - 1) ?? null;
  if (count < FEWEST_COLUMNS || body.length < FEWEST_ROWS || header.length < count || !header.every(heads))
    return nothing;
  const head = headerRows(
    [corner, ...header].map((cell) => cell?.lines ?? []),
    cellOf,
  );
  const bodyRows = body.flatMap(({ above, label, figures }, at) => [
    ...(at === 0 ? [] : above.flatMap((name) => name.lines.map((line) => rowAt(line, [cellOf(line)])))),
    ...labelled(label, figures),
  ]);
  const begins = lines.indexOf((corner ?? header[0])?.lines[0] ?? start);
  return {
    first: begins,
    last: body.at(-1)?.figures.at(-1)?.last ?? begins,
    rows: [...head, ...joinLabels(bodyRows)],
    header: head.length,
  };
}
