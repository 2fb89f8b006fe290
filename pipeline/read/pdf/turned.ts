/** Headers written up or down over narrow columns, as lines across: the rest of the reading knows no other. */
import { findColumns, type Column } from '../../columns.ts';
import { highest, lowest } from '../../ordered.ts';
import { spansAbove, type Spanning, type Stretch, type Upright } from './above.ts';
import { textOf, type PrintedLine, type Word } from './printed.ts';
import { isFigure, isYear, pageSpaces, pieceGap, segmentsOf, type Segment } from './segments.ts';

/** Lines of print that is turned by so many quarters to the right, along its own direction. */
export interface TurnedLines {
  readonly quarters: number;
  readonly lines: readonly PrintedLine[];
}

interface Row {
  readonly line: PrintedLine;
  readonly pieces: readonly Segment[];
}

/** How far the first row may stand below its header, in sizes of print: a section's name may come between. */
const FAR_ROW = 6;
/** How far beside its figures a header may stand, in sizes of print. */
const BESIDE = 2.5;
/** Rows that tell where the columns are. */
const MOST_ROWS = 12;
/** From the baseline to the middle of the letters, in sizes of print. */
const MIDDLE = 0.33;
const STEP = 1.15;
/** Words of one header stand closer than this, in sizes of print. */
const APART = 1.5;
/** Wider than what parts words, and what begins in one place, in sizes of print. */
const SPACE = 0.35;
const IN_PLACE = 0.25;

/**
 * The stretches of a line: the headers of two tables of a page may stand in one, and so may two headers of a column,
 * of which others of their kind begin where the second does.
 */
function stretchesOf(line: PrintedLine, lines: readonly PrintedLine[]): PrintedLine[] {
  const cuts = line.words.flatMap((word, at) => {
    const before = line.words[at - 1];
    const gap = before === undefined ? 0 : (word.start - before.end) / line.size;
    const begins = (other: PrintedLine): boolean => Math.abs(other.start - word.start) < IN_PLACE * line.size;
    return gap > APART || (gap > SPACE && lines.some(begins)) ? [at] : [];
  });
  return [...cuts, line.words.length].map((to, at) => {
    const words = line.words.slice(cuts[at - 1] ?? 0, to);
    return { ...line, words, start: words[0]?.start ?? line.start, end: words.at(-1)?.end ?? line.end };
  });
}

function uprightOf(
  { quarters, lines }: TurnedLines,
  page: { readonly width: number; readonly height: number },
): Upright[] {
  if (quarters !== 1 && quarters !== 3) return [];
  return lines.map((line) =>
    quarters === 1
      ? { line, middle: page.width - line.base + MIDDLE * line.size, top: line.start, bottom: line.end }
      : { line, middle: line.base - MIDDLE * line.size, top: page.height - line.end, bottom: page.height - line.start },
  );
}

/** Turned lines beside each other, from the top of the page. */
function besideEachOther(turned: readonly Upright[]): Upright[][] {
  const groups: { lines: Upright[]; bottom: number }[] = [];
  for (const one of turned.toSorted((a, b) => a.top - b.top)) {
    const last = groups.at(-1);
    if (last === undefined || one.top >= last.bottom) groups.push({ lines: [one], bottom: one.bottom });
    else {
      last.lines.push(one);
      last.bottom = Math.max(last.bottom, one.bottom);
    }
  }
  return groups.map(({ lines }) => lines);
}

const isRow = ({ pieces }: Row): boolean =>
  pieces.filter(({ text }, at) => at > 0 && isFigure(text) && !isYear(text)).length > 0;

const away = (middle: number, column: Column): number => Math.max(column.start - middle, middle - column.end, 0);

/** The turned lines of each column of the table below them; none where they do not stand over figures. */
function overColumns(group: readonly Upright[], rows: readonly Row[]): Map<Column, Upright[]> {
  const over = new Map<Column, Upright[]>();
  const bottom = highest(group.map((one) => one.bottom));
  const first = rows.findIndex((row) => row.line.base > bottom && isRow(row));
  const row = rows[first];
  if (row === undefined || row.line.base - bottom > FAR_ROW * row.line.size) return over;
  const body = rows.slice(first, first + MOST_ROWS).filter(({ pieces }) => pieces.length >= row.pieces.length);
  const columns = findColumns(
    body.map(({ pieces }) => pieces),
    { slack: 1 },
  );
  const [labels] = columns;
  for (const one of group) {
    const [nearest] = columns.toSorted((a, b) => away(one.middle, a) - away(one.middle, b));
    const most = nearest === labels ? 0 : BESIDE * one.line.size;
    if (nearest === undefined || away(one.middle, nearest) > most) continue;
    over.set(nearest, [...(over.get(nearest) ?? []), one]);
  }
  return over.size > 1 ? over : new Map<Column, Upright[]>();
}

/** A turned line as one word in the middle of its column. */
function wordOver(column: Stretch, { words, size }: PrintedLine, base: number): Word {
  const quarter = (column.end - column.start) / 4;
  return {
    text: textOf(words),
    start: column.start + quarter,
    end: column.end - quarter,
    base,
    size,
    bold: words.every((word) => word.bold),
    spaced: false,
  };
}

const lineOf = (words: readonly Word[], base: number, size: number): PrintedLine => ({
  words,
  base,
  size,
  start: words[0]?.start ?? 0,
  end: highest(words.map((word) => word.end)),
});

/** The lines of one header: those of each column below each other, with the upright ones that stand beside them. */
function headerLines(
  over: ReadonlyMap<Column, readonly Upright[]>,
  spans: readonly Spanning[],
  beside: readonly PrintedLine[],
): PrintedLine[] {
  const bottom = highest(Array.from(over.values(), (own) => own.map((one) => one.bottom)).flat());
  // In both directions of writing the lines of a cell follow each other by their base.
  const stacks = Array.from(over, ([column, own]) => ({
    column,
    own: own.toSorted((a, b) => a.line.base - b.line.base).map(({ line }) => line),
  }));
  const size = stacks[0]?.own[0]?.size ?? 0;
  const count = highest(
    stacks.map(({ own }) => own.length),
    beside.length,
  );
  const top = bottom - count * STEP * size;
  const above = spans.map(({ one, over: columns }) => wordOver(columns, one.line, top));
  const lines = Array.from({ length: count }, (_, at) => {
    const fromBelow = count - 1 - at;
    const base = bottom - fromBelow * STEP * size;
    const turned = stacks.flatMap(({ column, own }) => {
      const line = own[own.length - 1 - fromBelow];
      return line === undefined ? [] : [wordOver(column, line, base)];
    });
    const upright = (beside[beside.length - 1 - fromBelow]?.words ?? []).map((word) => ({ ...word, base }));
    return lineOf(
      [...upright, ...turned].sort((a, b) => a.start - b.start),
      base,
      size,
    );
  });
  return above.length === 0 ? lines : [lineOf(above, top, size), ...lines];
}

/** The lines of a page with its turned headers as lines across, and the turned print that heads no column. */
export function withTurnedHeaders(
  lines: readonly PrintedLine[],
  turned: readonly TurnedLines[],
  page: { readonly width: number; readonly height: number },
): { lines: readonly PrintedLine[]; turned: PrintedLine[] } {
  const stretches = turned.map(({ quarters, lines: whole }) => ({
    quarters,
    lines: whole.flatMap((line) => stretchesOf(line, whole)),
  }));
  const upright = stretches.flatMap((one) => uprightOf(one, page));
  const others = stretches.flatMap((one) => one.lines);
  if (upright.length < 2) return { lines, turned: turned.flatMap((one) => one.lines) };
  const gap = pieceGap(pageSpaces(lines), []);
  const rows = lines.map((line): Row => ({ line, pieces: segmentsOf(line, gap) }));
  let result = [...lines];
  const used = new Set<PrintedLine>();
  const groups = besideEachOther(upright);
  for (const [at, group] of groups.entries()) {
    const over = overColumns(group, rows);
    const headed = [...over.values()].flat();
    if (headed.length === 0) continue;
    const spans = spansAbove(groups[at - 1] ?? [], over);
    const own = [...headed, ...spans.map(({ one }) => one)];
    const top = lowest(own.map((one) => one.top));
    const bottom = highest(own.map((one) => one.bottom));
    const beside = result.filter((line) => line.base > top && line.base - line.size < bottom);
    for (const { line } of own) used.add(line);
    result = [...result.filter((line) => !beside.includes(line)), ...headerLines(over, spans, beside)];
  }
  return {
    lines: used.size === 0 ? lines : result.sort((a, b) => a.base - b.base),
    turned: others.filter((line) => !used.has(line)),
  };
}
