import { lowest } from '../ordered.ts';
import type { Line } from '../types/document.ts';
import type { GridCell, GridRow } from '../types/tables.ts';
import { captionNumber, headsColumn, headsYears, isFootnote, isUnitAlone } from '../vocabulary/headers.ts';
import { type Block, cellAt, countsUp, isBlank, isFigureOrDash, isOfPage, unaligned } from './block.ts';
import { joinLabels } from './labels.ts';
import { headerRows, unwrapped, WRAPS } from './wraps.ts';

/** A cell that stands alone on its line is shorter than this. */
const LONGEST_CELL = 60;
/** More blank lines than this end a table. */
const MOST_BLANKS = 4;
const FEWEST_ROWS = 3;
/** A table that cannot be aligned is told when it has so many figures. */
const FEWEST_TOLD = 6;
const YEAR = /^(?:19|20)\d{2}$/u;

interface Token {
  readonly kind: 'word' | 'figure' | 'blank';
  readonly at: number;
  readonly line: Line;
  readonly text: string;
}

/** A line's cell, without the pipe that a copied page leaves behind it ("Dagtilbud |"). */
function printed({ text }: Line): string {
  const trimmed = text.trim();
  return trimmed.endsWith(' |') ? trimmed.slice(0, -1).trimEnd() : trimmed;
}

/** A line's text without the bullet of a part ("-      Heraf serviceudgifter"). */
export const cellText = (line: Line): string => printed(line).replace(/^[-–•]\s{2,}(?=\p{L})/u, '');

/** "Specifikation:" between rows: a section's name, where a label and a figure follow. */
function namesSection(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const text = line === undefined ? '' : printed(line);
  if (!/\p{L}:$/u.test(text) || text.length > LONGEST_CELL) return false;
  const next = lines.slice(at + 1, at + 1 + 2 * MOST_BLANKS).filter((line) => !isBlank(line));
  const [label, figure] = next;
  return (
    label !== undefined &&
    figure !== undefined &&
    isCellLine(label) &&
    !isFigureOrDash(printed(label)) &&
    isFigureOrDash(printed(figure))
  );
}

/** Whether a line may be a cell of a table that has one on each line. */
export function isCellLine(line: Line): boolean {
  const text = cellText(line);
  if (text === '' || text.length > LONGEST_CELL || /\t|\||[ \u00a0]{2}/u.test(text)) return false;
  if (isFigureOrDash(text)) return true;
  return (!/[:;?!,]$/u.test(text) || headsColumn(text)) && !isFootnote(text) && captionNumber(text) === undefined;
}

/** Lines that hold one cell each, from `first` on, with the blank lines between them. */
function gather(lines: readonly Line[], first: number): Token[] {
  const tokens: Token[] = [];
  let inTable = false;
  let blanks = 0;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line)) {
      blanks += 1;
      if (blanks > MOST_BLANKS) break;
      tokens.push({ kind: 'blank', at, line, text: '' });
      continue;
    }
    if (inTable && !isFigureOrDash(printed(line)) && isOfPage(lines, at)) continue;
    if (!isCellLine(line) && !(inTable && namesSection(lines, at))) break;
    blanks = 0;
    const text = printed(line);
    // "1.000 kr." above the first label is the table's unit.
    const isFigure: boolean = isFigureOrDash(text) && (inTable || !isUnitAlone(text));
    inTable ||= isFigure;
    tokens.push({ kind: isFigure ? 'figure' : 'word', at, line, text });
  }
  while (tokens.at(-1)?.kind === 'blank') tokens.pop();
  return tokens;
}

/** The words before figures and the figures behind them. */
interface Stretch {
  readonly words: Token[];
  readonly figures: Token[];
}

function stretchesOf(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { words: [], figures: [] };
  for (const token of tokens) {
    if (token.kind === 'word') {
      if (current.figures.length > 0) {
        stretches.push(current);
        current = { words: [], figures: [] };
      }
      current.words.push(token);
    } else if (token.kind === 'figure' || current.words.length > 0) current.figures.push(token);
  }
  if (current.figures.length > 0) stretches.push(current);
  return stretches;
}

interface Body {
  readonly stretches: readonly Stretch[];
  /** Figures in each row. */
  readonly figures: number;
  /** Words in each row: its labels. */
  readonly labels: number;
}

/** The rows up to where another header begins, when each has as many figures as the next; null otherwise. */
function bodyOf(stretches: readonly Stretch[]): Body | null {
  const figures = stretches[0]?.figures.length ?? 0;
  const end = stretches.findIndex(({ words }, at) => at > 0 && words.length > figures + 1 && words.length > 2);
  const own = end === -1 ? stretches : stretches.slice(0, end);
  const later = own.slice(1).map(({ words }) => words.length);
  const labels = later.length === 0 ? 1 : lowest(later);
  if (figures === 0 || own.some((stretch) => stretch.figures.length !== figures)) return null;
  return labels > 1 && later.some((count) => count !== labels) ? null : { stretches: own, figures, labels };
}

const joinedText = (parts: readonly Token[]): string => parts.map(({ text }) => text).join(' ');
const heads = (parts: readonly Token[]): boolean => headsColumn(joinedText(parts));
/** What may stand over the labels: no word of a column but the unit of all of them. */
const isCorner = (parts: readonly Token[]): boolean => !heads(parts) || isUnitAlone(joinedText(parts));

/** "(1.000 kr.)" in a line of its own below the last header is the unit of all columns: a part of that header. */
function withoutUnit(headers: readonly (readonly Token[])[], size: number): readonly (readonly Token[])[] {
  const last = headers.at(-1)?.[0]?.text ?? '';
  const before = headers.at(-2);
  if (headers.length <= size || before === undefined || !last.startsWith('(') || !isUnitAlone(last)) return headers;
  return [...headers.slice(0, -2), [...before, ...(headers.at(-1) ?? [])]];
}

/** "Område | 2025 | Budget | Regnskab | Afvigelse" over rows of three figures: the year stands over all of them. */
function withYearInCorner(headers: readonly (readonly Token[])[], width: number): readonly (readonly Token[])[] {
  const [corner, year, ...rest] = headers;
  if (corner === undefined || year === undefined || rest.length !== width - 1) return headers;
  const isOverAll = YEAR.test(joinedText(year)) && !rest.some((parts) => YEAR.test(joinedText(parts)));
  return isOverAll ? [[...corner, ...year], ...rest] : headers;
}

interface Header {
  readonly columns: readonly (readonly Token[])[];
  /** Names of sections between the header and the first row. */
  readonly sections: readonly Token[];
  readonly sure: boolean;
}

/** Which of the words above the first row are its header: as many as it has cells, or one fewer without a corner. */
function headerOf(words: readonly Token[], body: Body): Header | null {
  const width = body.figures + body.labels;
  for (const size of [width, body.figures]) {
    for (const [joins, named] of WRAPS.flatMap((one) => [[one, 0] as const, [one, 1] as const])) {
      const all = withYearInCorner(withoutUnit(unwrapped(words, joins), size), width);
      const from = all.length - size - named;
      // Without a corner nothing else may stand above: it could be a header too.
      if (from < 0 || (size < width && from > 0)) continue;
      const columns = all.slice(from, from + size);
      const corners = columns.slice(0, size - body.figures);
      const sections = all.slice(from + size);
      // "Område | Budget | Regnskab | Afvigelse" over rows of two figures: a column that they lack is no section's
      // name.
      if (sections.some(heads)) continue;
      const sure = columns.slice(size - body.figures).every(heads) && corners.every(isCorner);
      if (!sure && !(all.length === size && size === width)) continue;
      const corner: Token[][] = Array.from({ length: width - size }, () => []);
      return { columns: [...corner, ...columns], sections: sections.flat(), sure };
    }
  }
  return null;
}

const WITH_ORE = /^-?\d{1,3}(?:\.\d{3})*,\d{2}$/u;

/**
 * The header of rows of a name and an amount to the øre, which need none: a list of expenses. What stands above is at
 * most a name of all of them.
 */
function headless(words: readonly Token[], { stretches, figures, labels }: Body): Header | null {
  const areAmounts = stretches.every((one) => one.figures.every(({ text }) => WITH_ORE.test(text)));
  if (figures !== 1 || labels !== 1 || !areAmounts || words.length > 1) return null;
  return { columns: [], sections: words, sure: true };
}

function cellOf(line: Line): GridCell {
  const text = printed(line);
  const from = line.text.indexOf(text);
  return { ...cellAt(line, from, from + text.length), line: line.number, page: line.page };
}

function rowOf(tokens: readonly Token[]): GridRow {
  const [first] = tokens;
  return {
    line: first?.line.number ?? 0,
    page: first?.line.page ?? null,
    cells: tokens.map((token) => cellOf(token.line)),
  };
}

/** "År | Bevilling | Forbrug | Afvigelse" over one row of a year: so little is told so only in a table. */
function labelledByYear({ columns }: Header, [row]: readonly Stretch[]): boolean {
  const [corner = []] = columns;
  return headsYears(joinedText(corner)) && YEAR.test(row?.words.at(-1)?.text ?? '');
}

function blockOf(tokens: readonly Token[]): Block | null {
  const stretches = stretchesOf(tokens);
  const body = bodyOf(stretches);
  const [first] = stretches;
  if (body === null || first === undefined) return null;
  const above = first.words.slice(0, first.words.length - body.labels);
  const header = headerOf(above, body) ?? headless(above, body);
  if (header === null) return null;
  const rows = body.stretches.length;
  const fewest = header.sure && body.figures > 1 ? (labelledByYear(header, body.stretches) ? 1 : 2) : FEWEST_ROWS;
  if (rows < fewest) return null;
  const only = body.stretches.map(({ figures }) => figures[0]?.text ?? '');
  if (body.figures === 1 && (!header.sure || countsUp(only))) return null;
  const bodyRows = body.stretches.flatMap(({ words, figures }, at) => {
    const names = at === 0 ? header.sections : words.slice(0, words.length - body.labels);
    const labels = words.slice(words.length - body.labels);
    return [...names.map((name) => rowOf([name])), rowOf([...labels, ...figures])];
  });
  const head = headerRows(
    header.columns.map((parts) => parts.map(({ line }) => line)),
    cellOf,
  );
  const start = header.columns.find((parts) => parts.length > 0)?.[0]?.at ?? tokens[0]?.at ?? 0;
  const last = body.stretches.at(-1)?.figures.at(-1)?.at ?? start;
  return { first: start, last, rows: [...head, ...joinLabels(bodyRows)], header: head.length };
}

/** Rows of a label and several figures, mostly alike: a table, though its cells cannot be told apart. */
function isClearlyTable(tokens: readonly Token[]): boolean {
  const rows = stretchesOf(tokens.filter(({ kind }) => kind !== 'blank'));
  const figures = rows.reduce((sum, row) => sum + row.figures.length, 0);
  const several = rows.filter((row) => row.figures.length > 1).length;
  return rows.length >= FEWEST_ROWS && figures >= FEWEST_TOLD && several * 2 > rows.length;
}

/**
 * A table with one cell on each line, as a copy of a page or of narrow columns gives it: after the header every row is
 * its label and as many figures as the header has columns. Blank lines between cells are passed over; where that does
 * not come out even, a blank line is an empty cell.
 */
export function stacked(lines: readonly Line[], first: number): Block | null {
  const start = lines[first];
  if (start === undefined || !isCellLine(start)) return null;
  const tokens = gather(lines, first);
  const last = tokens.at(-1)?.at ?? first;
  const printed = tokens.filter(({ kind }) => kind !== 'blank');
  if (printed.filter(({ kind }) => kind === 'figure').length < 2) return { first, last, rows: [] };
  const found = blockOf(printed) ?? (printed.length === tokens.length ? null : blockOf(tokens));
  if (found !== null) return found;
  if (!isClearlyTable(tokens)) return { first, last, rows: [] };
  const end = tokens.findLast(({ kind }) => kind === 'figure')?.at ?? last;
  return { first, last: end, rows: unaligned(lines.slice(first, end + 1)), header: 0, unread: true };
}
