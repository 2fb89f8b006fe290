/** What all pages of a document tell: its usual size of print, its margins, its spaces, and its words. */
import { lowest } from '../../ordered.ts';
import { pageSpaces, pieceGap, segmentsOf } from './segments.ts';
import { mainSize, SAME_SIZE, type PrintedLine } from './printed.ts';

/** The lines of a page, and how wide it is. */
interface PageLines {
  readonly width: number;
  readonly lines: readonly PrintedLine[];
}

const PROSE_WORDS = 7;
const NEARLY_ALL = 0.97;
/** So many lines that end near each other, within this share of a page's width, tell where prose ends. */
const FEWEST_FULL = 3;
const NEAR_EACH_OTHER = 0.1;

/** Where prose ends on the right. */
export interface Edge {
  /** Where nearly all its lines end at the latest. */
  readonly end: number;
  /** Of a few short lines, which tell no edge, where the margin of the other side would leave off; else the end. */
  readonly furthest: number;
}

/** The size of print of prose: of lines with so many words that they are no cells or headings. */
export function bodySizeOf(pages: readonly PageLines[]): number {
  const lines = pages.flatMap((page) => page.lines);
  const prose = lines.filter(isProse);
  return mainSize((prose.length > 0 ? prose : lines).flatMap((line) => line.words));
}

/** Lines of one paragraph begin this close to each other, and stand no further apart, in sizes of print. */
const IN_LINE = 0.5;
const WIDEST_STEP = 2.3;
const LOWER_QUARTER = 0.25;

/**
 * How far apart the lines of a paragraph of that size stand, in sizes of print, by those that begin within a sentence;
 * null where no line does.
 */
export function lineStepOf(pages: readonly PageLines[], size: number): number | null {
  const steps = pages.flatMap(({ lines }) =>
    lines.flatMap((line, at) => {
      const before = lines[at - 1];
      if (before === undefined || !/^\p{Ll}/u.test(line.words[0]?.text ?? '')) return [];
      const alike = [line, before].every((one) => Math.abs(one.size - size) < SAME_SIZE * size);
      const step = (line.base - before.base) / size;
      return alike && Math.abs(line.start - before.start) < IN_LINE * size && step < WIDEST_STEP ? [step] : [];
    }),
  );
  return steps.toSorted((a, b) => a - b)[Math.floor(LOWER_QUARTER * steps.length)] ?? null;
}

const isProse = (line: PrintedLine): boolean =>
  line.words.length >= PROSE_WORDS && line.words.filter(({ text }) => /\p{L}/u.test(text)).length >= PROSE_WORDS;

/** Where prose ends on the right, for each width of page. */
export function marginsOf(pages: readonly PageLines[], gaps: ReadonlyMap<PageLines, number>): Map<number, Edge> {
  const widths = new Set(pages.map((page) => Math.round(page.width)));
  return new Map(
    Array.from(widths, (width): [number, Edge] => {
      const own = pages.filter((page) => Math.round(page.width) === width);
      const lines = own.flatMap((page) => page.lines);
      // The header of a table has as many words, but gaps between them, and may stand wider than the prose.
      const prose = own.flatMap((page) => {
        const gap = gaps.get(page) ?? 0;
        return page.lines.filter((line) => isProse(line) && segmentsOf(line, gap).length === 1);
      });
      const ends = (prose.length > 0 ? prose : lines).map((line) => line.end).sort((a, b) => a - b);
      const end = ends[Math.floor(NEARLY_ALL * (ends.length - 1))] ?? 0;
      const full = ends.filter((one) => Math.abs(end - one) < NEAR_EACH_OTHER * width).length;
      const furthest = full < FEWEST_FULL ? Math.max(end, width - lowest(lines.map(({ start }) => start))) : end;
      return [width, { end, furthest }];
    }),
  );
}

/** The words that stand between two others: no line end can have cut them. */
export function wholeWords(pages: readonly PageLines[], gaps: ReadonlyMap<PageLines, number>): Set<string> {
  const words = pages.flatMap((page) => {
    const gap = gaps.get(page) ?? 0;
    return page.lines.flatMap((line) => segmentsOf(line, gap).flatMap((piece) => piece.words.slice(1, -1)));
  });
  return new Set(words.map(({ text }) => text.replaceAll(/^\P{L}+|\P{L}+$/gu, '').toLowerCase()));
}

/** The `pieceGap` of each page. */
export function gapsOf(pages: readonly PageLines[]): Map<PageLines, number> {
  const spaces = pages.map((page) => pageSpaces(page.lines));
  return new Map(spaces.flatMap((own, at) => (pages[at] === undefined ? [] : [[pages[at], pieceGap(own, spaces)]])));
}
