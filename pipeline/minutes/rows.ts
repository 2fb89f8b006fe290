/**
 * What a line of text looks like as a part of a table, so that the two halves of one are known on both sides of a page
 * break.
 */
import { cellQuantity } from '../numbers.ts';
import type { Line } from '../types/document.ts';
import { captionNumber, headPhrases, headsColumn, isUnitAlone } from '../vocabulary/headers.ts';
import { endsInPage, namesDay, namesPage } from '../vocabulary/pages.ts';
import { noFigures } from '../vocabulary/references.ts';
import { declaredUnit, unitAtEnd } from '../vocabulary/units.ts';

/** The layout of a row and how many cells it has there: the same on both sides of a break. */
export type Shape = `${'tabs' | 'pipes' | 'semicolons' | 'spaces' | 'blanks' | 'lines'} ${number}`;

const YEAR = /^(?:19|20)\d{2}$/u;
const DASH = /^[-–—−]$/u;
const LONGEST_CELL = 60;
const LONGEST_ROW = 160;
/** Names of sections or lines of a label that may stand between a break and the figures next to it. */
const MOST_NAMES = 2;
/** The header of a table has so many lines at most, where each cell has one of its own and a blank one behind it. */
const DEEPEST_HEADER = 28;

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

/** Whether a line is drawn between the header of a table and its rows. */
export const isRule = (line: Line | undefined): boolean =>
  /^[\s|:+=_–—-]+$/u.test(line?.text ?? '') && (line?.text.includes('---') ?? false);

/** An answer about a line, found once: the lines around each break of a page are asked many times. */
function remembered<T>(find: (line: Line) => T): (line: Line) => T {
  const found = new WeakMap<Line, { readonly answer: T }>();
  return (line) => {
    let known = found.get(line);
    if (known === undefined) found.set(line, (known = { answer: find(line) }));
    return known.answer;
  };
}

/** A line's characters as they count when lines are compared. */
export const printed = (line: Line | undefined): string => (line === undefined ? '' : inOneBlank(line));

const inOneBlank = remembered((line): string => line.text.trim().replaceAll(/\s+/gu, ' '));

/** The next line with text from `at` on, in steps of 1 or -1; -1 where the document ends. */
export function textFrom(lines: readonly Line[], at: number, step: 1 | -1): number {
  let index = at;
  while (index >= 0 && index < lines.length && isBlank(lines[index])) index += step;
  return index >= 0 && index < lines.length ? index : -1;
}

const isFigure = (text: string): boolean => DASH.test(text) || (!YEAR.test(text) && cellQuantity(text, 0) !== null);

/** Whether a line is a figure and no more, as a cell that has a line of its own. */
export const isFigureAlone = (line: Line | undefined): boolean => line !== undefined && isFigure(line.text.trim());

/** How many figures stand at the end of a text, one blank apart. */
function figuresAtEnd(text: string): number {
  const words = text.split(' ');
  let count = 0;
  while (count < words.length - 1 && isFigure(words[words.length - 1 - count] ?? '')) count += 1;
  return /\p{L}/u.test(words.slice(0, words.length - count).join('')) ? count : 0;
}

/** Whether a line ends in digits that are no figures: a telephone number, a page, a day. */
const holdsNoFigures = (text: string): boolean =>
  namesPage(text) || noFigures(text).some(({ end }) => end === text.length);

/** The shape of a row of a table with its figures on one line; null where the line is none. */
const rowShape = (line: Line | undefined): Shape | null => (line === undefined ? null : shapeOf(line));

const shapeOf = remembered((line): Shape | null => {
  const text = line.text.trim();
  if (!/\d/u.test(text)) return null;
  const cellsBy = (separator: string | RegExp): string[] => text.split(separator).map((cell) => cell.trim());
  const figured = (cells: readonly string[]): boolean => cells.slice(1).some(isFigure);
  if (text.includes('\t')) {
    const cells = line.text
      .trimEnd()
      .split('\t')
      .map((cell) => cell.trim());
    return figured(cells) ? `tabs ${cells.length}` : null;
  }
  if (/(?:^|\s)\|(?:\s|$)/u.test(text)) {
    const cells = text
      .replaceAll(/^\|\s*|\s*\|$/gu, '')
      .split('|')
      .map((cell) => cell.trim());
    return figured(cells) ? `pipes ${cells.length}` : null;
  }
  if (/;\S/u.test(text)) {
    const cells = cellsBy(';');
    return cells.length > 2 && figured(cells) ? `semicolons ${cells.length}` : null;
  }
  const cells = cellsBy(/\s{2,}|\s*\.{4,}\s*/u);
  if (cells.length > 1) {
    const figures = cells.filter(isFigure).length;
    const isFigured = figures > 0 && cells.length - figures <= figures + 1;
    return isFigured && !(figures === 1 && endsInPage(text)) ? `spaces ${figures}` : null;
  }
  const figures = text.length <= LONGEST_ROW ? figuresAtEnd(text) : 0;
  return figures > 1 && !holdsNoFigures(text) ? `blanks ${figures}` : null;
});

/** The only cell of a line that is filled, or the line itself where nothing separates cells; '' where several are. */
function onlyCell(line: Line | undefined): string {
  const text = line?.text.trim() ?? '';
  const cells = (/[\t|]|;.*;/u.test(line?.text ?? '') ? text.split(/[\t|;]/u) : [text]).filter(
    (cell) => cell.trim() !== '',
  );
  return cells.length === 1 ? (cells[0]?.trim() ?? '') : '';
}

/** Whether a line may be a cell or the name of a section: short, without the end of a sentence, no figure. */
function isName(line: Line | undefined): boolean {
  const text = onlyCell(line);
  return (
    text !== '' &&
    text.length <= LONGEST_CELL &&
    !/[.:;?!]$/u.test(text) &&
    captionNumber(text) === undefined &&
    !isFigureAlone(line)
  );
}

/** How many lines of one figure each stand one behind the other from `at` on, blank lines aside. */
function figureRun(
  lines: readonly Line[],
  at: number,
  step: 1 | -1,
): { readonly count: number; readonly next: number } {
  let count = 0;
  let next = textFrom(lines, at, step);
  while (next !== -1 && isFigureAlone(lines[next])) {
    count += 1;
    next = textFrom(lines, next + step, step);
  }
  return { count, next };
}

/** The shape of the row that ends right before line `at`, a section's name between them or not; null without one. */
export function shapeBefore(lines: readonly Line[], at: number): Shape | null {
  let row = textFrom(lines, at - 1, -1);
  for (let names = 0; row !== -1 && names <= MOST_NAMES; names += 1) {
    const shape = rowShape(lines[row]);
    if (shape !== null) return shape;
    const { count, next } = figureRun(lines, row, -1);
    if (count > 0) return isName(lines[next]) ? `lines ${count}` : null;
    if (!isName(lines[row]) || headsColumns(lines[row]) || isCaption(lines[row])) return null;
    row = textFrom(lines, row - 1, -1);
  }
  return null;
}

/** The shape of the row that begins at line `at` or below, names of sections above it or not; null without one. */
export function shapeAfter(lines: readonly Line[], at: number): Shape | null {
  let row = textFrom(lines, at, 1);
  for (let names = 0; row !== -1 && names <= MOST_NAMES; names += 1) {
    const shape = rowShape(lines[row]);
    if (shape !== null) return shape;
    const { count } = figureRun(lines, row, 1);
    if (count > 0) return names > 0 ? `lines ${count}` : null;
    if (!isName(lines[row])) return null;
    row = textFrom(lines, row + 1, 1);
  }
  return null;
}

/** Whether the line is a row with its figures, or one figure of such a row. */
export const isRow = (line: Line | undefined): boolean => rowShape(line) !== null || isFigureAlone(line);

/**
 * Whether a line is the name of a section: it stands right above or below a row or below a header, without a blank line
 * between.
 */
export function isSectionName(lines: readonly Line[], at: number, step: 1 | -1): boolean {
  const next = lines[at + step];
  return (
    isName(lines[at]) && !/\d/u.test(lines[at]?.text ?? '') && (isRow(next) || (step === -1 && headsColumns(next)))
  );
}

const cellsOf = (text: string): string[] => text.split(/\t|\s*\|\s*|;|\s{2,}/u).filter((cell) => cell !== '');

/** Whether a line has three cells or more, as a row of a header does. */
export const isInCells = (line: Line | undefined): boolean => cellsOf(line?.text.trim() ?? '').length > 2;

/**
 * Whether a line heads the columns of a table. One that heads a single column does so among lines of one cell each: the
 * next in the direction `step` is one, too.
 */
export function isHeader(lines: readonly Line[], at: number, step: 1 | -1): boolean {
  const line = lines[at];
  const next = lines[textFrom(lines, at + step, step)];
  const text = line?.text.trim() ?? '';
  return headsColumns(line) && (cellsOf(text).length > 1 || headPhrases(text).length > 1 || isName(next));
}

const headsColumns = (line: Line | undefined): boolean => line !== undefined && headsAny(line);

const headsAny = remembered((line): boolean => {
  const text = line.text.trim();
  if (text === '' || text.length > LONGEST_ROW || /[.;?!]$/u.test(text) || rowShape(line) !== null) return false;
  if (headPhrases(text).length > 1) return true;
  const cells = cellsOf(text);
  const heads = cells.filter((cell) => headsColumn(cell) || YEAR.test(cell)).length;
  if (cells.length > 1) return heads * 2 >= cells.length - 1 && heads > 0;
  return heads === 1 && text.length <= LONGEST_CELL && !namesDay(text);
});

/** Whether a line heads a single column. */
export const headsOne = (line: Line | undefined): boolean =>
  headsColumns(line) && cellsOf(line?.text.trim() ?? '').length === 1 && headPhrases(printed(line)).length < 2;

/**
 * Whether a line stands over the labels of a table whose headers have a line each: it is as far from the first as that
 * from the next.
 */
export function isCorner(lines: readonly Line[], at: number): boolean {
  const first = textFrom(lines, at + 1, 1);
  const second = textFrom(lines, first + 1, 1);
  if (first === -1 || second - first !== first - at || !isName(lines[at]) || /\d/u.test(lines[at]?.text ?? ''))
    return false;
  return isHeader(lines, first, 1) && headsOne(lines[first]);
}

/** Whether a line is the caption of a table: numbered, or with the unit of the figures below it. */
export function isCaption(line: Line | undefined): boolean {
  const text = line?.text.trim() ?? '';
  if (captionNumber(text) !== undefined) return true;
  return (
    text.length <= LONGEST_ROW &&
    !isUnitAlone(text) &&
    (unitAtEnd(text) || (text.endsWith(')') && declaredUnit(text) !== null))
  );
}

/**
 * How many lines from `at` on print the header of the table before line `before` again; 0 where they do not. With
 * `opens` no row stands between that header and the break.
 */
export function repeatedHeader(lines: readonly Line[], before: number, at: number, opens: boolean): number {
  const first = textFrom(lines, at, 1);
  if (first === -1 || isRow(lines[first])) return 0;
  const text = printed(lines[first]);
  for (let above = before - 1; above >= 0; above -= 1) {
    if (opens && isRow(lines[above])) return 0;
    if (printed(lines[above]) !== text) continue;
    // The second half of a header that the break cuts is none.
    const over = textFrom(lines, above - 1, -1);
    if (headsOne(lines[first]) && headsOne(lines[over]) && !isCaption(lines[over])) return 0;
    let length = 0;
    let heads = 0;
    while (above + length < before && length < DEEPEST_HEADER) {
      const other = lines[first + length];
      if (printed(lines[above + length]) !== printed(other) || isRow(other)) break;
      if (headsColumns(other)) heads += 1;
      length += 1;
    }
    return heads > 0 && shapeAfter(lines, first + length) !== null ? first + length - at : 0;
  }
  return 0;
}
