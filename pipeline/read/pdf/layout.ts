/** A document's pages to its lines of text: tables row by row, prose by paragraph, pages kept. */
import { linked, type Element } from './breaks.ts';
import { highest, lowest } from '../../ordered.ts';
import { drawnGrids, MOST_RULES, whole, type DrawnGrid } from './grids.ts';
import { flowsOf, type Flow } from './flows.ts';
import { withoutSoftHyphens, Wrapping } from './join.ts';
import { bodySizeOf, type Edge, gapsOf, lineStepOf, marginsOf, wholeWords } from './measures.ts';
import { linesOf } from './lines.ts';
import { SAME_SIZE, textOf, type PrintedLine } from './printed.ts';
import { paragraphsOf, type Paragraph } from './prose.ts';
import { findRegions } from './regions.ts';
import type { TableRow } from './named.ts';
import { tableRows } from './rows.ts';
import { runningLines } from './running.ts';
import { isFigure, segmentsOf } from './segments.ts';
import type { Rule, Sheet } from './sheet.ts';
import { withTurnedHeaders } from './turned.ts';

/** A line of text of the document; '' stands between blocks. */
export interface LaidLine {
  readonly page: number;
  readonly text: string;
  readonly heading: boolean;
}

/** What a page holds of its print, once glyphs are lines: small enough to keep for all pages of a document. */
export interface PageOfLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  readonly turned: readonly PrintedLine[];
  readonly grids: readonly DrawnGrid[];
  /** The lines drawn across the page. */
  readonly rules: readonly Rule[];
  /** Nothing at all is drawn on it, no picture either. */
  readonly blank: boolean;
}

/** The lines and drawn tables of a page. */
export function pageOfLines(sheet: Sheet, number: number, blank: boolean): PageOfLines {
  const across = whole(sheet.across);
  const grids = sheet.down.length > 2 && sheet.across.length > 2 ? drawnGrids(across, sheet.down) : [];
  const { width, height } = sheet;
  const turned = sheet.turned.map(({ quarters, glyphs }) => ({ quarters, lines: linesOf(glyphs) }));
  return {
    number,
    width,
    height,
    ...withTurnedHeaders(linesOf(sheet.glyphs, sheet.dots), turned, sheet),
    grids,
    rules: sheet.across.length > MOST_RULES ? [] : across,
    blank,
  };
}

/** Whether a drawn table holds figures, at least so many, rather than laying out text. */
function holdsFigures(lines: readonly PrintedLine[], grid: DrawnGrid, gap: number, least: number): boolean {
  const first = grid.columns[1] ?? 0;
  const cells = lines.flatMap((line) => segmentsOf(line, gap)).filter((segment) => segment.start > first - 2);
  const figures = cells.filter((cell) => isFigure(cell.text)).length;
  return figures >= least && figures * 4 >= cells.length;
}

const within = (line: PrintedLine, grid: DrawnGrid): boolean => {
  const top = grid.rows[0] ?? 0;
  const bottom = grid.rows.at(-1) ?? 0;
  const left = grid.columns[0] ?? 0;
  const right = grid.columns.at(-1) ?? 0;
  const middle = (line.start + line.end) / 2;
  const base = line.base - 0.3 * line.size;
  return top < base && base < bottom && left < middle && middle < right;
};

/** The share of a table's width that a line between its rows takes. */
const FROM_SIDE_TO_SIDE = 0.8;

/** Where lines are drawn between the rows of a table, from side to side of it. */
function bordersOf(lines: readonly PrintedLine[], rules: readonly Rule[]): number[] {
  if (rules.length === 0) return [];
  const left = lowest(lines.map(({ start }) => start));
  const right = highest(lines.map(({ end }) => end));
  const [top = 0, bottom = 0] = [lines[0]?.base, lines.at(-1)?.base];
  const places = rules
    .filter(({ from, to }) => Math.min(to, right) - Math.max(from, left) >= FROM_SIDE_TO_SIDE * (right - left))
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  // Those below its last line part it from what a break cut off.
  return places.some((at) => top < at && at < bottom) ? places : [];
}

/** Prose and tables without borders of lines that stand below each other; `right` is where prose ends. */
function openElements(
  page: number,
  lines: readonly PrintedLine[],
  rules: readonly Rule[],
  gap: number,
  right: Edge,
): Element[] {
  const elements: Element[] = [];
  let from = 0;
  const prose = (to: number): void => {
    if (to > from) elements.push({ kind: 'prose', page, lines: lines.slice(from, to), right });
  };
  for (const { first, body, last } of findRegions(lines, gap)) {
    prose(first);
    const own = lines.slice(first, last + 1);
    const part = { page, lines: own, body: body - first, grid: null, borders: bordersOf(own, rules), gap };
    elements.push({ kind: 'table', parts: [part] });
    from = last + 1;
  }
  prose(lines.length);
  return elements;
}

/** The prose and tables of a column of a page. */
function flowElements(page: number, flow: Flow, gap: number, margin: Edge): Element[] {
  const drawn = flow.grids
    .map((grid) => ({ grid, lines: flow.lines.filter((line) => within(line, grid)) }))
    // What ends a column may be the first row of a table that goes on in the next.
    .filter(({ grid, lines }) => holdsFigures(lines, grid, gap, flow.lines.at(-1) === lines.at(-1) ? 1 : 2))
    .sort((a, b) => (a.grid.rows[0] ?? 0) - (b.grid.rows[0] ?? 0));
  const boxed = new Set(drawn.flatMap(({ lines }) => lines));
  const right = flow.narrow ? edgeOfProse(flow.lines, boxed, gap) : margin;
  const elements: Element[] = [];
  let rest = flow.lines;
  for (const { grid, lines } of drawn) {
    const own = new Set(lines);
    const top = grid.rows[0] ?? 0;
    const above = rest.filter((line) => line.base <= top && !own.has(line));
    if (above.length > 0) elements.push(...openElements(page, above, flow.rules, gap, right));
    const taken = new Set([...own, ...above]);
    rest = rest.filter((line) => !taken.has(line));
    elements.push({ kind: 'table', parts: [{ page, lines, body: 0, grid, borders: [], gap }] });
  }
  if (rest.length > 0) elements.push(...openElements(page, rest, flow.rules, gap, right));
  return elements;
}

/** Where the prose of a column ends on the right. */
function edgeOfProse(lines: readonly PrintedLine[], boxed: ReadonlySet<PrintedLine>, gap: number): Edge {
  const open = lines.filter((line) => !boxed.has(line));
  const regions = findRegions(open, gap);
  const prose = open.filter((_, at) => !regions.some(({ first, last }) => first <= at && at <= last));
  const end = highest(
    prose.map((line) => line.end),
    0,
  );
  return { end, furthest: end };
}

/** The prose and tables of a page, by its columns: each but the first goes on what the one before it may have cut. */
function elementsOf(page: PageOfLines, running: ReadonlySet<PrintedLine>, gap: number, margin: Edge): Element[][] {
  const lines = page.lines.filter((line) => !running.has(line));
  const columns: Element[][] = [[]];
  for (const flow of flowsOf(lines, gap, page)) {
    if (flow.next) columns.push([]);
    columns.at(-1)?.push(...flowElements(page.number, flow, gap, margin));
  }
  return columns;
}

/** Whether a paragraph goes on one that the end of a column or page cut. */
function isRest(before: Paragraph, paragraph: Paragraph): boolean {
  return (
    before.full &&
    !before.heading &&
    !paragraph.heading &&
    !paragraph.entry &&
    Math.abs(before.size - paragraph.size) < SAME_SIZE * before.size &&
    (/^[\p{Ll}\d(]/u.test(paragraph.text) || !/[.:;!?]$/u.test(before.text))
  );
}

/** Collects the lines of a document. */
class Pages {
  readonly laid: LaidLine[] = [];
  private readonly wrapping: Wrapping;
  private before: Paragraph | null = null;

  constructor(wrapping: Wrapping) {
    this.wrapping = wrapping;
  }

  private put(page: number, text: string, heading = false): void {
    this.laid.push({ page, text: withoutSoftHyphens(text), heading });
  }

  private blank(page: number): void {
    if (this.laid.length > 0 && this.laid.at(-1)?.text !== '') this.put(page, '');
  }

  table(rows: readonly TableRow[]): void {
    this.blank(rows[0]?.page ?? 0);
    for (const row of rows) this.put(row.page, row.cells.join('\t'));
    this.before = null;
  }

  /** Paragraphs of one column of one page; the first may go on the last one before. */
  prose(page: number, paragraphs: readonly Paragraph[]): void {
    for (const [at, paragraph] of paragraphs.entries()) {
      const { before } = this;
      this.before = paragraph;
      const last = this.laid.at(-1);
      if (at > 0 || before === null || last === undefined || !isRest(before, paragraph)) {
        if (!(before?.entry === true && paragraph.entry)) this.blank(page);
        this.put(page, paragraph.text, paragraph.heading);
        continue;
      }
      // The rest on another page is a line of its own there; a word that the break cut stays on the first.
      const [head = '', ...rest] = last.page === page ? [paragraph.text] : paragraph.text.split(' ');
      const joined = last.page === page || last.text.endsWith('-') ? this.wrapping.join(last.text, head) : null;
      if (joined !== null) this.laid[this.laid.length - 1] = { ...last, text: joined };
      const remaining = joined === null ? paragraph.text : rest.join(' ');
      if (remaining !== '') this.put(page, remaining);
    }
  }
}

/**
 * The print along the edges of the pages, aslant, or behind the text: it comes last, since anywhere else it would part
 * a paragraph or a table from its other half. What every page repeats there stands once.
 */
function asides(pages: readonly PageOfLines[]): Element[] {
  const told = new Set<string>();
  return pages.flatMap(({ number, height, turned }): Element[] => {
    const lines = turned.filter((line) => !told.has(textOf(line.words)));
    for (const line of lines) told.add(textOf(line.words));
    return lines.length === 0 ? [] : [{ kind: 'prose', page: number, lines, right: { end: height, furthest: height } }];
  });
}

/**
 * The rows of each table; where one cuts words at the ends of its lines, the others are looked at with that in mind.
 */
function tableTexts(elements: readonly Element[], wrapping: Wrapping): Map<Element, readonly TableRow[]> {
  const tables = elements.filter((element) => element.kind === 'table');
  const texts = tables.map(({ parts }) => tableRows(parts, wrapping, false));
  const cut = texts.some((text) => text.cut);
  return new Map(
    tables.map((table, at) => [table, (cut ? tableRows(table.parts, wrapping, true) : texts[at])?.rows ?? []]),
  );
}

const NO_EDGE: Edge = { end: 0, furthest: 0 };

/** The text of a document's pages, in reading order. */
export function layOut(pages: readonly PageOfLines[]): LaidLine[] {
  const running = runningLines(pages);
  const gaps = gapsOf(pages);
  const wrapping = new Wrapping(() => wholeWords(pages, gaps));
  for (const page of pages) for (const line of page.lines) wrapping.learn(textOf(line.words));
  const size = bodySizeOf(pages);
  const print = { size, step: lineStepOf(pages, size) };
  const document = new Pages(wrapping);
  const margins = marginsOf(pages, gaps);
  const elements = pages.flatMap((page) =>
    elementsOf(page, running, gaps.get(page) ?? 0, margins.get(Math.round(page.width)) ?? NO_EDGE),
  );
  const all = [...linked(elements), ...asides(pages)];
  const tables = tableTexts(all, wrapping);
  for (const element of all) {
    if (element.kind === 'table') document.table(tables.get(element) ?? []);
    else document.prose(element.page, paragraphsOf(element.lines, element.right, print, wrapping));
  }
  return document.laid;
}
