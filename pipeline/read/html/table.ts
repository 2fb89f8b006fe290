import { isFigure } from './characters.ts';
import type { Element } from './tree.ts';

/** A table of figures, ready to be printed row by row. */
export interface DataTable {
  readonly captions: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a cell holds, line by line; `linked` when it is nothing but a link. */
export interface CellText {
  readonly lines: readonly string[];
  readonly linked: boolean;
}

interface Cell {
  readonly text: string;
  readonly lines: readonly string[];
  readonly header: boolean;
  readonly linked: boolean;
  readonly columns: number;
  /** Where it stands by its own right; elsewhere it only reaches over from the left or from above. */
  readonly row: number;
  readonly column: number;
}

type Row = readonly (Cell | null)[];

const MOST_COLUMNS = 100;
const MOST_CELLS = 300_000;
/** A cell with more text than this holds prose: the table lays out the page. */
const LONGEST_CELL = 400;

function spanOf(element: Element, name: 'colspan' | 'rowspan', rest: number): number {
  const printed = Number.parseInt(element.attributes[name] ?? '1', 10);
  if (Number.isNaN(printed) || printed < 0) return 1;
  return printed === 0 ? rest : Math.min(printed, rest);
}

/** The rows of a table, its foot last, as (row, whether it stands in the head). */
function rowsOf(table: Element): { row: Element; head: boolean }[] {
  const body: { row: Element; head: boolean }[] = [];
  const foot: { row: Element; head: boolean }[] = [];
  for (const part of table.children) {
    if (typeof part === 'string') continue;
    if (part.name === 'tr') body.push({ row: part, head: false });
    if (part.name !== 'thead' && part.name !== 'tbody' && part.name !== 'tfoot') continue;
    for (const row of part.children)
      if (typeof row !== 'string' && row.name === 'tr')
        (part.name === 'tfoot' ? foot : body).push({ row, head: part.name === 'thead' });
  }
  return [...body, ...foot];
}

const isCell = (node: Element | string): node is Element =>
  typeof node !== 'string' && (node.name === 'td' || node.name === 'th');

/** Puts every cell on all the places that it spans; null when the table is too large to be one. */
function placed(table: Element, textOf: (cell: Element) => CellText): { rows: Row[]; heads: boolean[] } | null {
  const source = rowsOf(table);
  const carried: { cell: Cell; rows: number }[] = [];
  const rows: Row[] = [];
  let count = 0;
  for (const [at, { row, head }] of source.entries()) {
    const cells: (Cell | null)[] = [];
    let column = 0;
    const takeCarried = (): void => {
      for (let above = carried[column]; above !== undefined && above.rows > 0; above = carried[column]) {
        cells[column] = above.cell;
        above.rows -= 1;
        column += 1;
      }
    };
    for (const element of row.children.filter(isCell)) {
      takeCarried();
      if (column >= MOST_COLUMNS) break;
      const { lines, linked } = textOf(element);
      const columns = spanOf(element, 'colspan', MOST_COLUMNS - column);
      const down = spanOf(element, 'rowspan', source.length - at);
      const text = lines.join(' ');
      const cell: Cell = { text, lines, linked, header: head || element.name === 'th', columns, row: at, column };
      for (let step = 0; step < columns; step += 1) {
        cells[column] = cell;
        carried[column] = { cell, rows: down - 1 };
        column += 1;
      }
    }
    takeCarried();
    // Places below a span that lies further right than the row's own cells reach.
    for (; column < carried.length; column += 1) {
      const above = carried[column];
      if (above === undefined || above.rows === 0) continue;
      cells[column] = above.cell;
      above.rows -= 1;
    }
    count += cells.length;
    if (count > MOST_CELLS) return null;
    rows.push(Array.from(cells, (cell) => cell ?? null));
  }
  return { rows, heads: source.map(({ head }) => head) };
}

/** One figure on each line. */
const isStack = ({ lines }: Cell): boolean => lines.length > 1 && lines.every(isFigure);
const textAt = (row: Row, column: number): string => row[column]?.text ?? '';
const filled = (row: Row): Cell[] =>
  [...new Set(row)].filter((cell): cell is Cell => cell !== null && cell.text !== '');
const hasFigures = (row: Row): boolean =>
  row.some((cell, column) => column > 0 && cell !== null && (isFigure(cell.text) || isStack(cell)));

/** A row that one cell fills from side to side, or that has no other. */
function isLone(row: Row, width: number): boolean {
  const [only, ...others] = filled(row);
  return (
    only !== undefined &&
    others.length === 0 &&
    only.column === 0 &&
    (only.columns >= width || !hasFigures(row)) &&
    only.columns > 1
  );
}

/** A first row with one cell is a caption when it reaches over the others, or when a row of headers stands below it. */
function isCaption(row: Row, next: Row | undefined, width: number): boolean {
  if (filled(row).length !== 1) return false;
  if (isLone(row, width)) return true;
  const below = next === undefined ? [] : filled(next);
  return textAt(row, 0) !== '' && next !== undefined && textAt(next, 0) !== '' && below.length > 1 && !hasFigures(next);
}

/** How many rows on top head the columns. */
function headerCount(rows: readonly Row[], heads: readonly boolean[], width: number): number {
  const figures = rows.findIndex(hasFigures);
  const most = Math.min(figures === -1 ? rows.length - 1 : figures, rows.length - 1);
  const grouped = rows
    .slice(0, most)
    .some((row) => row.some((cell) => cell !== null && cell.columns > 1 && cell.columns < width));
  let count = 0;
  while (count < most) {
    const row = rows[count] ?? [];
    const marked = heads[count] === true || filled(row).every((cell) => cell.header);
    if (!(marked || grouped) || isLone(row, width)) break;
    count += 1;
  }
  return count;
}

/** The header rows as one: every column with the words above it, from the top down. */
function joinedHeader(rows: readonly Row[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = new Set(rows.map((row) => row[column] ?? null));
    const words = [...cells].map((cell) => cell?.text ?? '').filter((text) => text !== '');
    return [...new Set(words)].join(' ');
  });
}

/** A row whose cells hold one line per entry ("Skoler<br>Haller", "12,5<br>3,4") is as many rows. */
function unstacked(row: Row): string[][] | null {
  const counts = new Set(filled(row).map((cell) => cell.lines.length));
  const [count = 1] = counts;
  if (counts.size !== 1 || count < 2) return null;
  const stacked = row.some((cell, column) => column > 0 && cell !== null && isStack(cell));
  if (!stacked) return null;
  return Array.from({ length: count }, (_, line) => row.map((cell) => cell?.lines[line] ?? ''));
}

/**
 * The cells of a body row: a cell that reaches over several columns prints its words once, one that reaches down keeps
 * them.
 */
function bodyRow(row: Row, at: number, width: number, firstFigure: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = row[column] ?? null;
    if (cell === null || column > cell.column) return '';
    return cell.row === at || column < firstFigure ? cell.text : '';
  });
}

/** Whether the first column groups the rows by a name that reaches over several of them. */
function isGrouped(rows: readonly Row[], from: number): boolean {
  const body = rows.slice(from);
  const reaching = body.some((row, at) => {
    const cell = row[0] ?? null;
    return cell !== null && cell.text !== '' && cell.row < from + at && cell.row >= from;
  });
  return reaching && body.some((row) => textAt(row, 1) !== '' && !isFigure(textAt(row, 1)) && row[1] !== row[0]);
}

/** Grouped rows with the group's name on a row of its own above them, as a section. */
function sectioned(rows: readonly Row[], from: number, width: number, firstFigure: number): string[][] {
  let group: Cell | null = null;
  return rows.slice(from).flatMap((row, index) => {
    const cells = bodyRow(row, from + index, width, firstFigure);
    const own = row[0] ?? null;
    const label = cells[1] ?? '';
    if (own === null || own === row[1] || label === '') return [[own?.text ?? '', ...cells.slice(2)]];
    const opens = own !== group && own.text !== '';
    group = own;
    const blank = cells.slice(2).map(() => '');
    return opens
      ? [
          [own.text, ...blank],
          [label, ...cells.slice(2)],
        ]
      : [[label, ...cells.slice(2)]];
  });
}

function withoutEmptyColumns(rows: readonly (readonly string[])[], width: number): string[][] {
  const used = Array.from({ length: width }, (_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? '').filter((_, column) => used[column]),
  );
}

/** Lists of contents and of documents: their rows lead elsewhere. */
function isListOfLinks(rows: readonly Row[]): boolean {
  const linking = rows.filter((row) => filled(row).some((cell) => cell.linked)).length;
  return linking * 2 > rows.length;
}

/**
 * The rows of a table of figures: at least two rows and columns, with a figure beside a label. null for any other
 * table, which lays out the page: a table in its cells, headings, prose, a list of links.
 */
export function dataTable(table: Element, textOf: (cell: Element) => CellText): DataTable | null {
  if (table.attributes['role'] === 'presentation' || table.attributes['role'] === 'none') return null;
  if (table.holdsHeading || table.holdsTable) return null;
  const found = placed(table, textOf);
  if (found === null) return null;
  const keep = found.rows.map((row) => filled(row).length > 0);
  const all = found.rows.filter((_, at) => keep[at]);
  const heads = found.heads.filter((_, at) => keep[at]);
  // Not Math.max over all: a call takes only so many values.
  const width = all.reduce((most, row) => Math.max(most, row.length), 0);
  if (all.some((row) => filled(row).some((cell) => cell.text.length > LONGEST_CELL)) || isListOfLinks(all)) return null;
  const captions: string[] = [];
  while (all[0] !== undefined && isCaption(all[0], all[1], width)) {
    captions.push(filled(all[0])[0]?.text ?? '');
    all.shift();
    heads.shift();
  }
  if (all.length < 2 || !all.some(hasFigures)) return null;
  const numbered = renumbered(all);
  const headerRows = headerCount(numbered, heads, width);
  const header = headerRows === 0 ? [] : [joinedHeader(numbered.slice(0, headerRows), width)];
  const grouped = isGrouped(numbered, headerRows);
  const firstFigure = firstFigureColumn(numbered.slice(headerRows), width);
  const body = grouped
    ? sectioned(numbered, headerRows, width, firstFigure)
    : numbered
        .slice(headerRows)
        .flatMap((row, at) => unstacked(row) ?? [bodyRow(row, headerRows + at, width, firstFigure)]);
  const top = grouped
    ? header.map(([corner = '', label = '', ...rest]) => [label === '' ? corner : label, ...rest])
    : header;
  const rows = withoutEmptyColumns([...top, ...body], width);
  return (rows[0]?.length ?? 0) < 2 ? null : { captions, rows };
}

/** The rows with every cell's own row counted anew, after rows were left out. */
function renumbered(rows: readonly Row[]): Row[] {
  const first = new Map<Cell, Cell>();
  return rows.map((row, at) =>
    row.map((cell) => {
      if (cell === null) return null;
      const known = first.get(cell);
      if (known !== undefined) return known;
      const own = { ...cell, row: at };
      first.set(cell, own);
      return own;
    }),
  );
}

function firstFigureColumn(rows: readonly Row[], width: number): number {
  for (let column = 1; column < width; column += 1)
    if (rows.some((row) => isFigure(textAt(row, column)))) return column;
  return width;
}
