/** Tables that a page break cut: their halves put together, with the rows and headers that stand alone on a page. */
import type { TablePart } from './cells.ts';
import { highest } from '../../ordered.ts';
import type { DrawnGrid } from './grids.ts';
import type { Edge } from './measures.ts';
import { textOf, type PrintedLine } from './printed.ts';
import { columnsOf } from './open.ts';
import { cutAtGutters, isCaption, isFigure, isYear, segmentsOf, type Segment } from './segments.ts';

/** A piece of a page: lines of prose, or a table, which may have parts on several pages. */
export type Element =
  | { readonly kind: 'prose'; readonly page: number; readonly lines: readonly PrintedLine[]; readonly right: Edge }
  | { readonly kind: 'table'; readonly parts: TablePart[] };

/** Edges nearer than this, in points, are one. */
const SAME_PLACE = 4;
/** How many lines of a table may stand alone on a page. */
const MOST_LINES = 8;
const CLOSE = 1.6;
const FAR = 2.6;
/** Behind a header at the end of a page more rows than this were a table of their own. */
const MOST_ROWS = 3;
/** How many names of sections may stand alone at the end of a page, and how much larger than the rows they may be. */
const MOST_NAMES = 2;
const SAME_SIZE = 1.05;
const SAME_STEP = 1.2;
/** Of so many lines of a table at most one may not fit the columns of the part above it. */
const LEAST_STRANGE = 6;

interface Band {
  readonly start: number;
  readonly end: number;
}

/** The lines of a header without the names of sections between it and the first row. */
function withoutNames(lines: readonly PrintedLine[], gap: number): PrintedLine[] {
  const header = [...lines];
  const isName = (line: PrintedLine): boolean => segmentsOf(line, gap).length === 1;
  while (header.length > 1 && header.slice(-1).every(isName)) header.pop();
  return header;
}

const headerOf = (part: TablePart): PrintedLine[] => withoutNames(part.lines.slice(0, part.body), part.gap);

const textOfLines = (lines: readonly PrintedLine[]): string => lines.map((line) => textOf(line.words)).join(' ');

/** Whether a table at the top of a page goes on the one at the bottom of the page before. */
function goesOn(before: TablePart, part: TablePart): boolean {
  if (before.grid !== null && part.grid !== null) {
    const { columns } = part.grid;
    return (
      columns.length === before.grid.columns.length &&
      columns.every((place, at) => Math.abs(place - (before.grid?.columns[at] ?? 0)) < SAME_PLACE)
    );
  }
  if (before.grid !== null || part.grid !== null) return false;
  if (part.body > 0) return textOfLines(headerOf(part)) === textOfLines(headerOf(before));
  const bands = bandsOf(before);
  const strange = part.lines.filter((line) => kindOf(line, bands, part.gap) === null).length;
  return strange * LEAST_STRANGE < part.lines.length;
}

/** The columns of a part, the first of labels. */
function bandsOf(part: TablePart): Band[] {
  if (part.grid === null) return columnsOf([part]);
  return part.grid.columns.slice(1).map((end, at) => ({ start: part.grid?.columns[at] ?? end, end }));
}

const over = (segment: Segment, bands: readonly Band[]): number =>
  bands.filter((band) => Math.min(band.end, segment.end) - Math.max(band.start, segment.start) > 1).length;

/** How a line's pieces stand to the columns of a table: as a row of it, a header, a label alone, or not at all. */
function kindOf(line: PrintedLine, bands: readonly Band[], gap: number): 'row' | 'header' | 'label' | null {
  const pieces = segmentsOf(line, gap).flatMap((segment) => cutAtGutters(segment, bands, gap));
  const [label, ...others] = bands;
  const [first] = pieces;
  if (label === undefined || first === undefined || others.length === 0) return null;
  const named = first.start < Math.max(label.end, label.start + 1) && over(first, others) === 0;
  if (pieces.length === 1 && named) return 'label';
  const cells = named ? pieces.slice(1) : pieces;
  if (cells.some((cell) => over(cell, bands) !== 1)) return null;
  const figures = cells.filter(({ text }) => isFigure(text) && !isYear(text)).length;
  if (figures === 0) return cells.length > 1 || !named ? 'header' : null;
  return figures * 2 >= cells.length ? 'row' : null;
}

/** The first lines of a page's prose that are rows of the table above the break; `more` says that the table goes on. */
function leadingRows(lines: readonly PrintedLine[], before: TablePart, more: boolean): number {
  const bands = bandsOf(before);
  let rows = 0;
  for (let at = 0; at < Math.min(lines.length, MOST_LINES); at += 1) {
    const line = lines[at];
    const kind = line === undefined ? null : kindOf(line, bands, before.gap);
    if (kind === 'row') rows = at + 1;
    else if (kind !== 'label') return rows;
  }
  return more && lines.length <= MOST_LINES ? lines.length : rows;
}

/**
 * Columns as wide as they may be: a heading reaches over the room beside its figures, to the left, the right, or both.
 */
function tilings(bands: readonly Band[]): (readonly Band[])[] {
  const between = (at: number, share: number): number => {
    const [end, start] = [bands[at]?.end ?? -Infinity, bands[at + 1]?.start ?? Infinity];
    return Number.isFinite(start) && Number.isFinite(end) ? end + share * (start - end) : (bands[at]?.end ?? 0);
  };
  return [0, 0.5, 1].map((share) =>
    bands.map((band, at) => ({
      start: at === 0 ? band.start : between(at - 1, share),
      end: at === bands.length - 1 ? band.end : between(at, share),
    })),
  );
}

/**
 * Where the header of a table that repeats it below a break stands first: at the end of the lines above, with names of
 * sections or too few rows for a table behind it.
 */
function repeatedHeader(lines: readonly PrintedLine[], part: TablePart): { count: number; body: number } | null {
  const header = headerOf(part);
  const text = textOfLines(header);
  const bands = bandsOf(part);
  const isPart = (line: PrintedLine): boolean =>
    segmentsOf(line, part.gap).length === 1 || kindOf(line, bands, part.gap) === 'row';
  for (let rows = 0; rows <= MOST_ROWS && header.length + rows <= lines.length; rows += 1) {
    const own = lines.slice(lines.length - header.length - rows);
    if (rows > 0 && !own.slice(-rows).every(isPart)) return null;
    if (textOfLines(own.slice(0, header.length)) === text) return { count: own.length, body: header.length };
  }
  return null;
}

/** The last lines of a page's prose that are the header of the table below the break. */
function trailingHeader(lines: readonly PrintedLine[], part: TablePart): number {
  if (!beginsWithFigures(part)) return 0;
  const places = tilings(bandsOf(part));
  let count = 0;
  let header = false;
  for (const line of lines.slice(-MOST_LINES).reverse()) {
    const below = lines[lines.length - count];
    const kinds = places.map((bands) => kindOf(line, bands, part.gap));
    const kind = kinds.includes('header') ? 'header' : kinds[0];
    // Between the header and the break the names of sections may stand, and the lines of the corner cell.
    const named = kind === 'label' && count < MOST_LINES - 2;
    const close = below === undefined || below.base - line.base < (header ? CLOSE : FAR) * line.size;
    if (!close || isCaption(segmentsOf(line, part.gap)) || (kind !== 'header' && !named)) break;
    header ||= kind === 'header';
    count += 1;
  }
  return header ? count : 0;
}

/**
 * Whether lines are names of sections at the end of a table: in its column of labels, as close and large as its rows.
 */
function areNames(lines: readonly PrintedLine[], table: TablePart): boolean {
  const bands = bandsOf(table);
  const bases = table.lines.map((line) => line.base);
  const step = highest(
    bases.slice(1).map((base, at) => base - (bases[at] ?? base)),
    0,
  );
  return (
    lines.length <= MOST_NAMES &&
    lines.every((line, at) => {
      const above = lines[at - 1] ?? table.lines.at(-1);
      return (
        above !== undefined &&
        kindOf(line, bands, table.gap) === 'label' &&
        line.size < SAME_SIZE * above.size &&
        line.base - above.base < SAME_STEP * step
      );
    })
  );
}

/** Borders of a table that is drawn on another page, for lines of it that stand outside its borders here. */
function borrowed(grid: DrawnGrid | null): DrawnGrid | null {
  return grid === null ? null : { columns: grid.columns, rows: [], parted: () => true, crossed: () => true };
}

const beginsWithFigures = (part: TablePart): boolean => {
  const [line] = part.lines;
  return line !== undefined && kindOf(line, bandsOf(part), part.gap) !== 'header';
};

/** Takes a header at the end of the page before to the table that begins this page. */
function withHeader(last: Element | undefined, part: TablePart): { last: Element | null; header: TablePart } | null {
  if (last?.kind !== 'prose') return null;
  const alone = part.body > 0 ? 0 : trailingHeader(last.lines, part);
  const { count, body } = (part.body > 0 ? repeatedHeader(last.lines, part) : null) ?? { count: alone, body: alone };
  if (count === 0) return null;
  const own = last.lines.slice(-count);
  const rest = last.lines.slice(0, -count);
  const header = { page: last.page, lines: own, body, grid: borrowed(part.grid), borders: [], gap: part.gap };
  return { last: rest.length === 0 ? null : { ...last, lines: rest }, header };
}

/** A page whose first lines are but names above its table: they and the table as one part, to find its header with. */
function withNamesAbove(page: readonly Element[]): { part: TablePart; rest: readonly Element[] } | null {
  const [first, next, ...rest] = page;
  if (first?.kind === 'table')
    return first.parts[0] === undefined ? null : { part: first.parts[0], rest: page.slice(1) };
  const part = next?.kind === 'table' ? next.parts[0] : undefined;
  if (first?.kind !== 'prose' || part === undefined || part.body > 0 || first.lines.length > MOST_LINES) return null;
  const bands = bandsOf(part);
  if (first.lines.some((line) => kindOf(line, bands, part.gap) !== 'label')) return null;
  return { part: { ...part, lines: [...first.lines, ...part.lines] }, rest };
}

/**
 * Takes names of sections that stand alone between a table at the end of a page and its other half to the table: the
 * break came before their rows.
 */
function takeNames(elements: Element[], part: TablePart): void {
  const names = elements.at(-1);
  const table = elements.at(-2);
  const before = table?.kind === 'table' ? table.parts.at(-1) : undefined;
  if (names?.kind !== 'prose' || table?.kind !== 'table' || before?.page !== names.page) return;
  if (!goesOn(before, part) || !areNames(names.lines, before)) return;
  table.parts[table.parts.length - 1] = { ...before, lines: [...before.lines, ...names.lines] };
  elements.pop();
}

/** The elements of a page whose first lines are rows of the table that ends the page before. */
function withoutRows(
  page: readonly Element[],
  before: TablePart,
): { page: readonly Element[]; rows: TablePart } | null {
  const [first, next] = page;
  if (first?.kind !== 'prose') return null;
  const following = next?.kind === 'table' ? next.parts[0] : undefined;
  const count = leadingRows(first.lines, before, following !== undefined && goesOn(before, following));
  if (count === 0) return null;
  const rows = {
    page: first.page,
    lines: first.lines.slice(0, count),
    body: 0,
    grid: borrowed(before.grid),
    borders: [],
    gap: before.gap,
  };
  const rest = first.lines.slice(count);
  return { page: [...(rest.length === 0 ? [] : [{ ...first, lines: rest }]), ...page.slice(1)], rows };
}

/** The elements of all pages, or of the columns of text on them, with tables that a break between two cut as one. */
export function linked(pages: readonly (readonly Element[])[]): Element[] {
  const elements: Element[] = [];
  for (const [at, whole] of pages.entries()) {
    // Nothing goes on over a page without text.
    if (pages[at - 1]?.length === 0) {
      elements.push(...whole);
      continue;
    }
    let page = whole;
    const [top] = whole;
    const [half] = top?.kind === 'table' ? top.parts : [];
    if (half !== undefined) takeNames(elements, half);
    const last = elements.at(-1);
    const before = last?.kind === 'table' ? last.parts.at(-1) : undefined;
    const rows = before === undefined ? null : withoutRows(page, before);
    const [first] = rows?.page ?? page;
    const part = first?.kind === 'table' ? first.parts[0] : undefined;
    if (last?.kind === 'table' && before !== undefined) {
      if (part !== undefined && first?.kind === 'table' && goesOn(before, part)) {
        // The label of a row may stand alone above the rest of its table: it is the first line of that.
        if (rows === null) last.parts.push(part);
        else if (part.grid === null)
          last.parts.push({ ...part, lines: [...rows.rows.lines, ...part.lines], body: part.body });
        else last.parts.push(rows.rows, part);
        page = (rows?.page ?? page).slice(1);
      } else if (rows !== null) {
        last.parts.push(rows.rows);
        ({ page } = rows);
      }
    } else {
      const named = withNamesAbove(page);
      const above = named === null ? null : withHeader(last, named.part);
      if (named !== null && above !== null) {
        elements.pop();
        if (above.last !== null) elements.push(above.last);
        page = [{ kind: 'table', parts: [above.header, named.part] }, ...named.rest];
      }
    }
    elements.push(...page);
  }
  return elements;
}
