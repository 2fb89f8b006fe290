import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { captionNumber, headPhrases, headsColumn, isUnitAlone } from '../vocabulary/headers.ts';
import { cellAt, isBlank } from './block.ts';
import { headerRows, unwrapped, WRAPS } from './wraps.ts';

const LONGEST_HEADER = 200;

const SPLITS: readonly RegExp[] = [
  // "OmrådeKorrigeret budgetRegnskab 2023"
  /(?<=[\p{Ll}\d.)%])(?=\p{Lu})|(?<=\p{Ll})(?=(?:19|20)\d{2})|(?<=(?:19|20)\d{2})(?=(?:19|20)\d{2})/gu,
  // "Område Korrigeret budget Regnskab 2023"
  /(?<!\d\.)\s+(?=\p{Lu})/gu,
  // "Område 2022 2023"
  /(?<!\d\.)\s+(?=\p{Lu}|(?:19|20)\d{2})/gu,
];

/** The headers that a line is made of, whatever letters they begin with, behind a corner. */
function phrasesOf(line: Line): GridCell[][] {
  const phrases = headPhrases(line.text);
  const [first] = phrases;
  if (first === undefined) return [];
  const corner = cellAt(line, 0, first.from);
  return [[...(corner.text === '' ? [] : [corner]), ...phrases.map(({ from, to }) => cellAt(line, from, to))]];
}

/** The ways to read a line as the headers of columns. */
function waysToRead(line: Line): GridCell[][] {
  const split = SPLITS.map((pattern) => {
    const cells: GridCell[] = [];
    let from = 0;
    for (const match of line.text.matchAll(pattern)) {
      if (match.index === 0) continue;
      cells.push(cellAt(line, from, match.index));
      from = match.index + match[0].length;
    }
    cells.push(cellAt(line, from, line.text.length));
    return cells.filter((cell) => cell.text !== '');
  });
  return [...phrasesOf(line), ...split];
}

/** A line read as a header, and how many columns of figures it heads. */
export interface Header {
  readonly rows: readonly GridRow[];
  readonly columns: number;
}

/**
 * The ways to read a line as a header whose columns are lost: its words only stand apart by their capitals or years.
 */
export function headersIn(line: Line | undefined): Header[] {
  if (
    line === undefined ||
    isBlank(line) ||
    line.text.length > LONGEST_HEADER ||
    /[:;?!]\s*$/u.test(line.text) ||
    captionNumber(line.text) !== undefined
  )
    return [];
  return waysToRead(line).flatMap((cells): Header[] => {
    const place = { line: line.number, page: line.page };
    const named = cells.filter((cell) => headsColumn(cell.text)).length;
    const [corner] = cells;
    if (corner === undefined || cells.length < 2 || named < 1 || named * 2 < cells.length - 1) return [];
    const cornered: Header = { rows: [{ ...place, cells }], columns: cells.length - 1 };
    if (!headsColumn(corner.text)) return [cornered];
    // "Bevilling" and "1.000 kr." stand over the labels where the figures are fewer.
    const all: Header = { rows: [{ ...place, cells: [cellAt(line, 0, 0), ...cells] }], columns: cells.length };
    const mayBeCorner = cells.length > 2 && (isUnitAlone(corner.text) || /^\p{L}+$/u.test(corner.text));
    return mayBeCorner ? [all, cornered] : [all];
  });
}

/** A line of a header printed one cell after the other is shorter than this, and a cell has so many lines at most. */
const LONGEST_CELL = 40;
const DEEPEST_CELL = 3;

/** The lines right above a table that may be cells of its header, one or a part of one each. */
function cellsAbove(lines: readonly Line[], begins: number, count: number): Line[] {
  const above: Line[] = [];
  for (let at = begins - 1; at >= 0 && above.length < (count + 1) * DEEPEST_CELL; at -= 1) {
    const line = lines[at];
    const text = line?.text.trim() ?? '';
    if (line === undefined || text === '' || text.length > LONGEST_CELL || captionNumber(text) !== undefined) break;
    if (/[:;?!,]$/u.test(text)) break;
    above.unshift(line);
  }
  return above;
}

/**
 * The header above line `begins` whose cells stand on lines of their own, where words that are known head its `count`
 * columns; of four or more one may be unknown, or misspelt.
 */
export function headersOver(lines: readonly Line[], begins: number, count: number): Header[] {
  const above = cellsAbove(lines, begins, count);
  if (count < 2 || above.length < count) return [];
  return WRAPS.flatMap((joins): Header[] => {
    const cells = unwrapped(above, joins);
    const heads = cells.slice(-count);
    const known = heads.filter(namesColumn).length;
    if (cells.length < count || cells.length > count + 1 || known < count - Math.min(1, Math.floor(count / 4)))
      return [];
    const corner = cells.length > count ? (cells[0] ?? []) : [];
    const rows = headerRows([corner, ...heads], (line) => ({
      ...cellAt(line, 0, line.text.length),
      line: line.number,
      page: line.page,
    }));
    return [{ rows, columns: count }];
  });
}

const namesColumn = (cell: readonly Line[]): boolean => headsColumn(cell.map(({ text }) => text.trim()).join(' '));
