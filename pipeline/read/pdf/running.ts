/** Running headers and footers: lines at the same height of several pages that say the same but for a page number. */
import { textOf, type PrintedLine } from './printed.ts';

/** How many lines at the top and the bottom of a page may be running. */
const EDGE_LINES = 4;
/** They stand within this share of the page's height from its edge. */
const EDGE = 0.16;
const SAME_HEIGHT = 3;
/** Of the pages that have a line at that height, this share must say the same. */
const LEAST_SHARE = 0.5;

export interface PageLines {
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

interface Candidate {
  readonly page: number;
  readonly line: PrintedLine;
  readonly text: string;
  readonly numbers: readonly number[];
  /** It stands at the bottom of its page. */
  readonly foot: boolean;
}

const MANY = 6;

function candidatesOf({ height, lines }: PageLines, page: number): Candidate[] {
  const top = lines.slice(0, EDGE_LINES).filter((line) => line.base < EDGE * height);
  const bottom = lines.slice(-EDGE_LINES).filter((line) => line.base > (1 - EDGE) * height);
  return [...new Set([...top, ...bottom])].map((line) => {
    const text = textOf(line.words);
    const numbers = [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
    return { page, line, text: text.replaceAll(/\d+/gu, '#'), numbers, foot: line.base > height / 2 };
  });
}

/** Numbers that stay or count the pages: others are figures, and their line is no running one. */
function counts(a: Candidate, b: Candidate): boolean {
  return a.numbers.every((number, at) => {
    const other = b.numbers[at];
    return other === number || (other !== undefined && other - number === b.page - a.page);
  });
}

const isPageNumber = (candidate: Candidate): boolean =>
  /^(?:\P{L}*|\P{L}*(?:side|page|s\.|p\.)\P{L}*(?:(?:af|of|ud af)\P{L}*)?)$/iu.test(candidate.text);

/**
 * The running lines to leave out. The first print of each header stays, for it may be all that names the municipality,
 * unless it is a page number; a footer never does, for it would part a sentence or a table from its other half.
 */
export function runningLines(pages: readonly PageLines[]): Set<PrintedLine> {
  const running = new Set<PrintedLine>();
  if (pages.length < 2) return running;
  const groups = new Map<string, Candidate[]>();
  for (const [page, lines] of pages.entries()) {
    for (const candidate of candidatesOf(lines, page)) {
      const same = groups.get(candidate.text) ?? [];
      groups.set(candidate.text, [...same, candidate]);
    }
  }
  for (const same of groups.values()) {
    const taken = new Set<Candidate>();
    for (const first of same) {
      if (taken.has(first)) continue;
      const level = same.filter(
        (other) =>
          !taken.has(other) && Math.abs(other.line.base - first.line.base) < SAME_HEIGHT && counts(first, other),
      );
      for (const other of level) taken.add(other);
      const spread = new Set(level.map((other) => other.page)).size;
      // On the left and right page of a print the header may differ: every second page is enough of many.
      const most = pages.length - first.page;
      const needed = most >= MANY ? Math.max(3, LEAST_SHARE * most * 0.8) : Math.max(2, LEAST_SHARE * most);
      if (spread < needed) continue;
      for (const [at, other] of level.entries())
        if (at > 0 || other.foot || isPageNumber(other)) running.add(other.line);
    }
  }
  return running;
}
