import { cellQuantity } from '../numbers.ts';
import { highest } from '../ordered.ts';
import type { Span } from '../types/document.ts';
import type { Grid, GridCell, GridRow } from '../types/tables.ts';
import { footnoteMark, isUnitAlone, joinLines, uncut, withoutAccount } from '../vocabulary/headers.ts';

/** The name of the rows below it, and the names that it stands under itself, the nearest first. */
export interface Section {
  readonly text: string;
  readonly span: Span;
  readonly above: Section | null;
}

/** A row of a table's body as it is meant. */
export interface OutlineRow {
  readonly row: GridRow;
  /** Counted from the first header row. */
  readonly rowNo: number;
  /** What the row is: figures with their label, the name of a section, or neither (a rule, a part of a label). */
  readonly kind: 'figures' | 'section' | 'other';
  /** The label, wrapped lines joined; '' where there is none. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly section: Section | null;
}

export interface ColumnHeader {
  readonly text: string;
  readonly cells: readonly GridCell[];
}

/** A table read along its axes: what heads each column, where the labels stand, what each row belongs to. */
export interface Outline {
  readonly columns: number;
  readonly headers: readonly ColumnHeader[];
  /** The column of the rows' labels; figures stand behind it. */
  readonly labelColumn: number;
  readonly rows: readonly OutlineRow[];
}

const DASHES = /^[-–—−\s]*$/u;
const LETTERS = /\p{L}/u;
/** "BS-01", "K2". */
const CODE = /^\p{L}{0,6}[\s.:-]?\d{1,4}[.a-z]?$/u;

const LISTED = /^[-–—−•·*]\s*(?=\p{L})/u;

/** Whether a label stands behind a dash or a dot, as the parts of what stands above it do. */
export const isListed = (label: string): boolean => LISTED.test(label);

const NUMBERED = /^\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** A label without the dash or number that lists it ("3. Velfærdsteknologi") and the number of its account. */
export const unlisted = (label: string): string => withoutAccount(label.replace(LISTED, '')).replace(NUMBERED, '');

/** A cell's words without footnote mark and needless blanks. */
export const clean = (text: string): string => footnoteMark(text).replaceAll(/\s+/gu, ' ').trim();

const isFigure = (text: string): boolean => /\d/u.test(text) && cellQuantity(text, 0) !== null;
const isEmpty = (cell: GridCell | undefined): boolean => cell === undefined || cell.text === '';

/** How many columns each group has, where the words of a header row come round again ("Drift, Anlæg, Drift, Anlæg"). */
function periodOf(row: GridRow): number | null {
  const texts = row.cells.slice(1).map((cell) => clean(cell.text));
  if (texts.includes('')) return null;
  for (let period = 2; period * 2 <= texts.length; period += 1) {
    const comesRound = texts.every((text, at) => text === texts[at % period]);
    if (texts.length % period === 0 && comesRound && new Set(texts).size > 1) return period;
  }
  return null;
}

/**
 * How many columns a header lies over where the layout leaves the cells beside it empty ("Budgetopfølgning 2 | | ..."):
 * the words below it come round below another header of its row. By the column that it stands in.
 */
function groupsOf(row: GridRow, words: GridRow): ReadonlyMap<number, number> {
  const starts = row.cells.flatMap(({ text }, at) => (at > 0 && text !== '' ? [at] : []));
  const below = starts.map((start, at) =>
    words.cells.slice(start, starts[at + 1] ?? words.cells.length).map(({ text }) => clean(text)),
  );
  const named = below.map((texts) => texts.join('\t'));
  return new Map(
    starts.flatMap((start, at): [number, number][] => {
      const texts = below[at] ?? [];
      const again = named.filter((one) => one === named[at]).length > 1;
      return again && texts.length > 1 && !texts.includes('') ? [[start, texts.length]] : [];
    }),
  );
}

/** The header cell over a column in one header row: its own, or one to the left that lies over several columns. */
function cellOver(row: GridRow, column: number, groups: ReadonlyMap<number, number>): GridCell | undefined {
  const own = row.cells[column];
  if (own !== undefined && own.text !== '') return own;
  for (let left = column - 1; left > 0; left -= 1) {
    const cell = row.cells[left];
    if (cell === undefined || cell.text === '') continue;
    return left + (cell.columns ?? groups.get(left) ?? 1) > column ? cell : undefined;
  }
  return undefined;
}

const NO_GROUPS: ReadonlyMap<number, number> = new Map();

/** The cells of each header row over the columns; a row with one cell for each group below lies over the groups. */
function headersOf(grid: Grid, columns: number): ColumnHeader[] {
  const base = grid.header.findLastIndex(
    (row) => !row.cells.every((cell) => cell.text === '' || isUnitAlone(cell.text)),
  );
  const words = grid.header[base];
  const period = words === undefined ? null : periodOf(words);
  const groups = period === null ? 0 : (columns - 1) / period;
  const over = grid.header.map((row, level) => {
    const filled = row.cells.slice(1).filter((cell) => cell.text !== '');
    return period !== null && level < base && filled.length === groups ? filled : null;
  });
  const ofEach = grid.header.map((row, level) =>
    words === undefined || level >= base ? NO_GROUPS : groupsOf(row, words),
  );
  return Array.from({ length: columns }, (_, column) => {
    const cells = grid.header
      .map((row, level) => {
        const group = over[level];
        const groupNo = Math.floor((column - 1) / (period ?? 1));
        return group === null || group === undefined || column === 0
          ? cellOver(row, column, ofEach[level] ?? NO_GROUPS)
          : group[groupNo];
      })
      .filter((cell) => cell !== undefined);
    return { text: uncut(joinLines(cells.map((cell) => clean(cell.text)))), cells };
  });
}

/** How many of a column's cells hold words, of those that hold anything. */
function wordiness(rows: readonly GridRow[], column: number): { readonly words: number; readonly filled: number } {
  const texts = rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
  return { words: texts.filter((text) => LETTERS.test(text) && !isFigure(text)).length, filled: texts.length };
}

/** Whether names are mostly the numbers of something, whose titles stand beside them. */
const numbersRows = (names: readonly string[]): boolean =>
  names.length > 0 && names.filter((name) => CODE.test(name)).length * 5 >= names.length * 3;

/**
 * The column of labels: the first, unless it only numbers the rows, or groups them under a name that stands once for
 * several rows.
 */
function labelColumnOf(rows: readonly GridRow[], columns: number): number {
  const figured = rows.filter((row) => row.cells.slice(1).some((cell) => isFigure(cell.text)));
  if (columns < 3 || figured.length < 2) return 0;
  const first = wordiness(figured, 0);
  const second = wordiness(figured, 1);
  const secondIsLabel = second.words * 5 >= figured.length * 3 && second.words === second.filled;
  if (!secondIsLabel || !figured.some((row) => row.cells.slice(2).some((cell) => isFigure(cell.text)))) return 0;
  const names = figured.map((row) => row.cells[0]?.text ?? '').filter((text) => text !== '');
  if (first.words * 2 < names.length || numbersRows(names)) return 1;
  return new Set(names).size < figured.length ? 1 : 0;
}

/** Whether a row of dashes alone can be noughts: other rows of the table have dashes among their figures. */
function dashesAreNoughts(rows: readonly GridRow[]): boolean {
  return rows.some(({ cells: [, ...cells] }) => {
    const isDash = cells.some(({ text }) => text !== '' && DASHES.test(text));
    return isDash && cells.some(({ text }) => isFigure(text));
  });
}

interface Open {
  readonly section: Section;
  readonly indent: number;
  /** Rows below it are set in deeper than its name. */
  readonly deeper: boolean;
  /** A row with figures stands below it. */
  readonly used: boolean;
}

/**
 * The sections that stay open when a name comes, outermost first: those it is set in below, and those whose names stood
 * in a row right above it. `names` counts it with the names right below: two names in a row open two levels anew.
 */
function stayOpen(open: readonly Open[], indent: number, names: number): readonly Open[] {
  const outer = open.filter((one) => one.indent < indent);
  const level = open.filter((one) => one.indent === indent);
  const used = level.some((one) => one.used);
  return [...outer, ...(used ? level.slice(0, Math.max(0, level.length - names)) : level)];
}

/** The open sections when a row with figures comes: one as far out as a name ends a section whose rows were deeper. */
function holding(open: readonly Open[], indent: number): readonly Open[] {
  const end = open.findIndex((one) => one.deeper && indent <= one.indent);
  return (end === -1 ? open : open.slice(0, end)).map((one) => ({
    ...one,
    deeper: one.used ? one.deeper : indent > one.indent,
    used: true,
  }));
}

/** Whether a row holds nothing but a name, dashes counting as nothing where they are no noughts. */
function isName(row: GridRow, noughts: boolean): boolean {
  const rest = row.cells.slice(1);
  const bare = rest.every(isEmpty) || (!noughts && rest.every((cell) => DASHES.test(cell.text)));
  return bare && !isEmpty(row.cells[0]) && row.joins === undefined && !DASHES.test(row.cells[0]?.text ?? '');
}

/** The cell that labels a row: a total may stand further left than the labels that it adds up. */
function labelCellOf(row: GridRow, labelColumn: number): GridCell | undefined {
  const left = row.cells.slice(0, labelColumn + 1).filter((cell) => LETTERS.test(cell.text));
  return isEmpty(row.cells[labelColumn]) ? (left.at(-1) ?? row.cells[0]) : row.cells[labelColumn];
}

/** The label of a row in one line, from the lines above and below that belong to it. */
function wholeLabel(rows: readonly GridRow[], at: number, own: string): string {
  const parts = [own];
  for (let above = at - 1; rows[above]?.joins === 'below'; above -= 1) parts.unshift(rows[above]?.cells[0]?.text ?? '');
  for (let below = at + 1; rows[below]?.joins === 'above'; below += 1) parts.push(rows[below]?.cells[0]?.text ?? '');
  return clean(joinLines(parts));
}

/** Reads a grid's structure; what its words mean is not looked at. */
export function outlineOf(grid: Grid): Outline {
  const columns = Math.max(1, highest([...grid.header, ...grid.rows].map((row) => row.cells.length)));
  const labelColumn = labelColumnOf(grid.rows, columns);
  const noughts = dashesAreNoughts(grid.rows);
  const isNameAt = (at: number): boolean => grid.rows[at] !== undefined && isName(grid.rows[at], noughts);
  let open: readonly Open[] = [];
  let group: Section | null = null;

  const rows = grid.rows.map((row, at): OutlineRow => {
    const indent = row.indent ?? 0;
    const name = isNameAt(at);
    const labelCell = name ? row.cells[0] : labelCellOf(row, labelColumn);
    const span = labelCell?.span ?? { start: 0, end: 0 };
    const base = { row, rowNo: grid.header.length + at, labelSpan: span };
    if (row.joins !== undefined || row.cells.every((cell) => DASHES.test(cell.text)))
      return { ...base, kind: 'other', label: '', section: null };
    const label = wholeLabel(grid.rows, at, labelCell?.text ?? '');
    if (name) {
      let names = 1;
      while (isNameAt(at + names) && (grid.rows[at + names]?.indent ?? 0) === indent) names += 1;
      open = stayOpen(open, indent, names);
      open = [
        ...open,
        { section: { text: label, span, above: open.at(-1)?.section ?? null }, indent, deeper: false, used: false },
      ];
      group = null;
      return { ...base, kind: 'section', label, section: null };
    }
    open = holding(open, indent);
    const above = open.at(-1)?.section ?? null;
    const named = row.cells[0];
    if (labelColumn > 0 && named !== undefined && LETTERS.test(named.text))
      group = { text: clean(named.text), span: named.span, above };
    return { ...base, kind: 'figures', label, section: group ?? above };
  });
  return { columns, headers: headersOf(grid, columns), labelColumn, rows };
}
