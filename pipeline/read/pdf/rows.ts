/** From the lines of a table to its rows: wrapped cells and headers joined. */
import { rowsBeside } from './beside.ts';
import { withoutEmptyColumns, type CellLine, type TablePart } from './cells.ts';
import type { DrawnGrid } from './grids.ts';
import { CLOSE, grouped, labelOf, NEARER } from './grouped.ts';
import { withGroups } from './groups.ts';
import { goesOn, type Wrapping } from './join.ts';
import { Cuts } from './narrow.ts';
import { withNamesFirst, withReachingCells, type BandedGroup, type NamedLines, type TableRow } from './named.ts';
import { cellLines, columnsOf } from './open.ts';
import { isFigure, withoutMark } from './segments.ts';

function joinedCells(group: readonly CellLine[], cuts: Cuts, wrapping: Wrapping, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const lines = group.filter(({ cells }) => (cells[column] ?? '') !== '');
    const text = lines.reduce((before, line, at) => {
      const above = lines[at - 1];
      const own = line.cells[column] ?? '';
      return above !== undefined && cuts.has(above, line, column) ? before + own : wrapping.joinCell(before, own);
    }, '');
    return withoutMark(text);
  });
}

/** One header for each column: what spans several columns stands before the words of each. */
function headerCells(group: readonly CellLine[], cuts: Cuts, wrapping: Wrapping, width: number): string[] {
  const own = joinedCells(group, cuts, wrapping, width);
  const over = own.map((_, column) =>
    group
      .flatMap((line) => line.spans.filter(({ first, last }) => first <= column && column <= last))
      .reduce((text, span) => wrapping.joinCell(text, span.text), ''),
  );
  return own.map((text, column) => [over[column] ?? '', text].filter((piece) => piece !== '').join(' '));
}

const onlyLabel = (group: readonly CellLine[]): boolean =>
  group.every((line) => line.spans.length === 0 && line.cells.every((cell, at) => at === 0 || cell === ''));

/** Lines by the space between drawn borders that they stand in. */
function bandsOf(lines: readonly CellLine[], borders: readonly number[]): Map<number, CellLine[]> {
  const bands = new Map<number, CellLine[]>();
  for (const line of lines) {
    const band = borders.findIndex((border) => border > line.base - 0.3 * line.size) - 1;
    bands.set(band, [...(bands.get(band) ?? []), line]);
  }
  return bands;
}

const isOneRow = (lines: readonly CellLine[]): boolean => lines.filter(({ anchor }) => anchor).length < 2;

/**
 * The groups of lines between drawn borders; a space between borders that holds several rows is grouped by distance.
 */
function bandedGroups(lines: readonly CellLine[], borders: readonly number[]): BandedGroup[] {
  return [...bandsOf(lines, borders)].flatMap(([band, own]) =>
    (isOneRow(own) ? [own] : grouped(own)).map((group) => ({ band, lines: group })),
  );
}

const unnamed = (groups: readonly CellLine[][]): NamedLines[] => groups.map((lines) => ({ lines, reached: false }));

/** The rows of a table without borders of columns, between the lines that are drawn from side to side of it. */
function bandedRows(lines: readonly CellLine[], borders: readonly number[]): NamedLines[] {
  return [...bandsOf(lines, borders).values()].flatMap((own) =>
    isOneRow(own) ? unnamed([own]) : (rowsBeside(own) ?? unnamed(grouped(own))),
  );
}

const saysTheSame = (line: CellLine, other: CellLine | undefined): boolean =>
  line.cells.join('\t') === other?.cells.join('\t') &&
  line.spans.map(({ text }) => text).join('\t') === other.spans.map(({ text }) => text).join('\t');

/**
 * The name of the rows below a header: a label alone, or words across columns that have their own above them already.
 */
function isSection(lines: readonly CellLine[], header: readonly CellLine[]): boolean {
  if (onlyLabel(lines)) return true;
  const [line] = lines;
  if (line === undefined || lines.length > 1 || !line.across) return false;
  return line.cells.every(
    (text, column) =>
      (text === '' && !line.spans.some(({ first, last }) => first <= column && column <= last)) ||
      header.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
}

/**
 * Where a header ends whose last lines are the first ones of a cell of words below it: nearer to its row than to the
 * header, or ended within a sentence.
 */
function withoutCell(lines: readonly CellLine[], end: number): number {
  const [row, after] = [lines[end], lines[end + 1]];
  const close = row !== undefined && after?.anchor === false && after.base - row.base < CLOSE * row.size;
  // The figures of a row may stand in the middle of its cells of words, between two lines of these.
  const below = (at: number): string => {
    const own = row?.cells[at] ?? '';
    return own === '' && close ? (after.cells[at] ?? '') : own;
  };
  const isOf = (line: CellLine | undefined): boolean =>
    line?.spans.length === 0 &&
    line.cells.every((text, at) => text === '' || (at > 0 && below(at) !== '' && !isFigure(below(at))));
  // What goes on below a line of it, between the figures of the row perhaps.
  const readsOn = (at: number): boolean =>
    (lines[at]?.cells ?? []).every((text, column) => {
      const next = lines.slice(at + 1, end).find(({ cells }) => (cells[column] ?? '') !== '')?.cells[column];
      return text === '' || goesOn(text, next ?? below(column));
    });
  let farthest = 0;
  let first = end;
  for (let at = end - 1; at > 0; at -= 1) {
    const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
    if (above === undefined || line === undefined || next === undefined || !isOf(line)) break;
    farthest = Math.max(farthest, next.base - line.base);
    const nearer = first === end && farthest < NEARER * (line.base - above.base);
    if (nearer || (first === at + 1 && readsOn(at))) first = at;
  }
  return first;
}

/** How many lines the header of an open part has; `first` is that of the table's first part, which may come again. */
function headerLength(part: TablePart, lines: readonly CellLine[], first: readonly CellLine[]): number {
  if (first.length > 0 && first.every((line, at) => saysTheSame(line, lines[at]))) return first.length;
  let end = part.body;
  end = withoutCell(lines, end);
  // Names alone at the end of the header are sections of the rows below, unless they go on its corner cell.
  while (end > 1 && isSection(lines.slice(end - 1, end), lines.slice(0, end - 1))) end -= 1;
  while (end > 0 && end < part.body) {
    const [above, line, below] = [lines[end - 1], lines[end], lines[end + 1]];
    if (above === undefined || line === undefined || below === undefined) break;
    const up = line.base - above.base;
    if (up > CLOSE * line.size || (up >= NEARER * (below.base - line.base) && !goesOn(labelOf(above), labelOf(line))))
      break;
    end += 1;
  }
  return end;
}

/** The lines of the header of a part, and of each row below it. */
interface Laid {
  readonly header: readonly CellLine[];
  readonly rows: readonly { readonly lines: readonly CellLine[]; readonly reached: boolean }[];
}

function openRows(part: TablePart, lines: readonly CellLine[], first: CellLine[]): Laid {
  const end = headerLength(part, lines, first);
  const header = lines.slice(0, end);
  if (first.length === 0) first.push(...header);
  const below = lines.slice(end).map(withSpans);
  const rows =
    part.borders.length === 0 ? (rowsBeside(below) ?? unnamed(grouped(below))) : bandedRows(below, part.borders);
  return { header: withGroups(header), rows };
}

function drawnRows(grid: DrawnGrid, columns: readonly number[], lines: readonly CellLine[]): Laid {
  const groups = bandedGroups(lines, grid.rows);
  let body = groups.findIndex((group) => group.lines.some((line) => line.anchor));
  if (body < 0) body = groups.length;
  const headed = (to: number): CellLine[] => groups.slice(0, to).flatMap((group) => group.lines);
  while (body > 1 && isSection(groups[body - 1]?.lines ?? [], headed(body - 1))) body -= 1;
  const below = groups.slice(body).map(({ band, lines: own }) => ({ band, lines: own.map(withSpans) }));
  return { header: headed(body), rows: withReachingCells(below, columns, grid) };
}

function rowsOfPart(
  part: TablePart,
  { header, rows }: Laid,
  cuts: Cuts,
  wrapping: Wrapping,
  width: number,
): TableRow[] {
  const { page } = part;
  const head = header.length === 0 ? [] : [headerCells(header, cuts, wrapping, width)];
  const body: TableRow[] = [];
  for (const { lines, reached } of rows) {
    const cells = joinedCells(lines, cuts, wrapping, width);
    const name = reached ? (body.at(-1)?.cells[0] ?? '') : '';
    body.push({ page, cells: reached ? [name, ...cells.slice(1)] : cells, header: false, reached });
  }
  return [...head.map((cells) => ({ page, cells, header: true, reached: false })), ...body];
}

/**
 * In the body a cell over several columns stands in its first; one across them, which names rows, where labels stand.
 */
function withSpans(line: CellLine): CellLine {
  const texts = (column: number): string[] => [
    line.cells[column] ?? '',
    ...line.spans.filter(({ first }) => first === column).map(({ text }) => text),
  ];
  const cells = line.cells.map((_, column) =>
    texts(column)
      .filter((text) => text !== '')
      .join(' '),
  );
  const named = line.across ? [cells.join(' ').trim(), ...cells.slice(1).map(() => '')] : cells;
  return { ...line, cells: named, spans: [] };
}

/** The rows of a table, and whether the lines of its cells end within words. */
export interface TableText {
  readonly rows: readonly TableRow[];
  readonly cut: boolean;
}

/**
 * The rows of a table that may run over several pages; a header repeated on a later page is left out. `cut` says that
 * the cells of another table of the document cut words.
 */
export function tableRows(parts: readonly TablePart[], wrapping: Wrapping, cut: boolean): TableText {
  const [first] = parts;
  const columns = first?.grid == null ? columnsOf(parts) : [];
  const top: CellLine[] = [];
  const laid = withoutEmptyColumns(parts.map((part) => cellLines(part, columns)));
  let cuts = false;
  const rows = parts.map((part, at) => {
    const { columns: own, lines } = laid[at] ?? { columns: [], lines: [] };
    const split = part.grid === null ? openRows(part, lines, top) : drawnRows(part.grid, own, lines);
    const found = new Cuts([split.header, ...split.rows.map((row) => row.lines)], cut, wrapping);
    cuts ||= found.sure;
    return rowsOfPart(part, split, found, wrapping, own.length);
  });
  const header = rows[0]?.[0]?.cells.join('\t');
  const whole: TableRow[] = [];
  for (const [at, part] of rows.entries()) {
    const own = at > 0 && part[0]?.cells.join('\t') === header ? part.slice(1) : part;
    const last = whole.at(-1);
    const rest = at > 0 ? restOfLabel(last, own[0]) : null;
    if (last === undefined || rest === null) whole.push(...own);
    else {
      const label = wrapping.join(last.cells[0] ?? '', rest);
      whole.splice(-1, 1, { ...last, cells: [label, ...last.cells.slice(1)] }, ...own.slice(1));
    }
  }
  return { rows: withNamesFirst(whole, wrapping), cut: cuts };
}

/** The rest of a row's label, where a page break stands within the row. */
function restOfLabel(last: TableRow | undefined, next: TableRow | undefined): string | null {
  const [label = '', ...others] = next?.cells ?? [];
  const before = last?.cells[0] ?? '';
  const alone = label !== '' && others.every((cell) => cell === '');
  return alone && before !== '' && goesOn(before, label) ? label : null;
}
