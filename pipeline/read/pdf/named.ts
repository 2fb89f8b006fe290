/**
 * Rows that a name in the first column stands beside, several at a time: the name comes first, as that of a section.
 */
import type { CellLine } from './cells.ts';
import type { DrawnGrid } from './grids.ts';
import { goesOn, type Wrapping } from './join.ts';
import { isFigure, isYear } from './segments.ts';

/** A row of a table as text; `header` for the one on top. */
export interface TableRow {
  readonly page: number;
  readonly cells: readonly string[];
  readonly header: boolean;
  /** Its name is that of the row above it, whose cell reaches down to it. */
  readonly reached: boolean;
}

/** Lines of a row of a drawn table, and which space between its borders they stand in. */
export interface BandedGroup {
  readonly band: number;
  readonly lines: readonly CellLine[];
}

/** The lines of a row; `reached` where the name in its first column is that of the row above it. */
export interface NamedLines {
  readonly lines: readonly CellLine[];
  readonly reached: boolean;
}

const holdsFigure = (text: string): boolean => isFigure(text) && !isYear(text);

/** Whether texts below each other read as one: each goes on the one before it. */
function readsOn(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '');
  return said.every((text, at) => at === 0 || goesOn(said[at - 1] ?? '', text));
}

/** A line with nothing but what it has in one column, or with all but that. */
export const only = (line: CellLine, column: number, kept: boolean): CellLine => ({
  ...line,
  cells: line.cells.map((text, at) => ((at === column) === kept ? text : '')),
  anchor: kept ? false : line.anchor,
});

/**
 * The lines of the rows of a drawn table, with those of a cell that reaches over several rows in the first of them;
 * `reached` are the rows that the cell of the first column reaches down to, `columns` the drawn columns that the lines
 * have.
 */
export function withReachingCells(
  groups: readonly BandedGroup[],
  columns: readonly number[],
  grid: DrawnGrid,
): NamedLines[] {
  const result = groups.map(({ lines }) => ({ lines: [...lines], reached: false }));
  for (const [column, drawn] of columns.entries()) {
    const open = groups.map(({ band }, at) => {
      const above = groups[at - 1]?.band;
      return above !== undefined && above < band && !grid.crossed(drawn, band);
    });
    // A column whose rows no border parts at all says nothing by missing one.
    const parted = open.some((one, at) => at > 0 && !one);
    for (let from = 0; from < groups.length;) {
      let to = from + 1;
      while (to < groups.length && open[to] === true) to += 1;
      const own = result.slice(from, to);
      const texts = own.flatMap(({ lines }) => lines.map(({ cells }) => cells[column] ?? ''));
      if (to > from + 1 && !texts.some(holdsFigure) && (parted || readsOn(texts))) {
        const below = own.slice(1).flatMap(({ lines }) => lines.filter(({ cells }) => cells[column] !== ''));
        own[0]?.lines.push(...below.map((line) => only(line, column, true)));
        for (const row of own.slice(1)) {
          row.lines = row.lines.map((line) => only(line, column, false));
          row.reached ||= column === 0;
        }
      }
      from = to;
    }
  }
  return result;
}

/**
 * Rows of a table whose second column says the same of each name in turn ("Drift", "Anlæg"): where it
 * begins anew a name begins, and the lines of a name stand beside several rows. null for any other table.
 */
function namedInTurn(body: readonly TableRow[], wrapping: Wrapping): TableRow[] | null {
  const first = body[0]?.cells[1] ?? '';
  if (first === '' || holdsFigure(first)) return null;
  const starts = body.flatMap(({ cells }, at) => (cells[1] === first ? [at] : []));
  const named: TableRow[] = [];
  for (const [at, from] of starts.entries()) {
    const own = body.slice(from, starts[at + 1] ?? body.length);
    const kinds = new Set(own.map(({ cells }) => cells[1] ?? ''));
    const names = own.map(({ cells }) => cells[0] ?? '');
    const alike =
      kinds.size === own.length && own.length > 1 && ![...kinds].some((kind) => kind === '' || holdsFigure(kind));
    if (!alike || names.every((name) => name === '') || !readsOn(names)) return null;
    const name = names.reduce((text, next) => wrapping.joinCell(text, next), '');
    for (const [index, row] of own.entries())
      named.push({ ...row, cells: [name, ...row.cells.slice(1)], reached: index > 0 });
  }
  return starts.length > 1 ? named : null;
}

/** Rows with words in their second column and none in their first belong to the name above them. */
function withCarriedNames(body: readonly TableRow[]): readonly TableRow[] {
  let name = '';
  return body.map((row) => {
    const [own = '', kind = '', ...others] = row.cells;
    const worded = kind !== '' && !holdsFigure(kind) && others.some(holdsFigure);
    const carried = own === '' && worded && name !== '';
    if (!carried && !row.reached) name = worded ? own : '';
    return carried ? { ...row, cells: [name, kind, ...others], reached: true } : row;
  });
}

/** The rows of a table with each name that stands beside several of them on a row of its own above them. */
export function withNamesFirst(rows: readonly TableRow[], wrapping: Wrapping): readonly TableRow[] {
  const start = rows.findIndex(({ header }) => !header);
  const own = start < 0 ? [] : rows.slice(start);
  const body = namedInTurn(own, wrapping) ?? withCarriedNames(own);
  const isNamed = ({ reached, cells }: TableRow): boolean =>
    reached && (cells[0] ?? '') !== '' && (cells[1] ?? '') !== '' && !holdsFigure(cells[1] ?? '');
  if (!body.some(isNamed)) return rows;
  const top = rows.slice(0, start).map((row) => {
    const [corner = '', label = '', ...others] = row.cells;
    return { ...row, cells: [label === '' ? corner : label, ...others] };
  });
  const below = body.flatMap((row): TableRow[] => {
    const [name = '', label = '', ...others] = row.cells;
    const own = { ...row, cells: [label === '' ? name : label, ...others] };
    if (label === '' || name === '' || row.reached) return [own];
    return [{ ...row, cells: [name, ...others.map(() => '')] }, own];
  });
  return [...top, ...below];
}
