/** What all pages of a document tell: its usual size of print, its margins, its spaces, and its words. */
import { pageSpaces, pieceGap, segmentsOf } from './segments.ts';
import { mainSize, type PrintedLine } from './printed.ts';

/** The lines of a page, and how wide it is. */
interface PageLines {
  readonly width: number;
  readonly lines: readonly PrintedLine[];
}

const PROSE_WORDS = 7;
const NEARLY_ALL = 0.97;

/** The size of print of prose: of lines with so many words that they are no cells or headings. */
export function bodySizeOf(pages: readonly PageLines[]): number {
  const lines = pages.flatMap((page) => page.lines);
  const prose = lines.filter(isProse);
  return mainSize((prose.length > 0 ? prose : lines).flatMap((line) => line.words));
}

const isProse = (line: PrintedLine): boolean =>
  line.words.length >= PROSE_WORDS && line.words.filter(({ text }) => /\p{L}/u.test(text)).length >= PROSE_WORDS;

/** Where prose ends on the right, for each width of page: where nearly all its lines end at the latest. */
export function marginsOf(pages: readonly PageLines[], gaps: ReadonlyMap<PageLines, number>): Map<number, number> {
  const widths = new Set(pages.map((page) => Math.round(page.width)));
  return new Map(
    Array.from(widths, (width): [number, number] => {
      const own = pages.filter((page) => Math.round(page.width) === width);
      const lines = own.flatMap((page) => page.lines);
      // The header of a table has as many words, but gaps between them, and may stand wider than the prose.
      const prose = own.flatMap((page) => {
        const gap = gaps.get(page) ?? 0;
        return page.lines.filter((line) => isProse(line) && segmentsOf(line, gap).length === 1);
      });
      const ends = (prose.length > 0 ? prose : lines).map((line) => line.end).sort((a, b) => a - b);
      return [width, ends[Math.floor(NEARLY_ALL * (ends.length - 1))] ?? 0];
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
