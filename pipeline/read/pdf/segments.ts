/** Pieces of a printed line that stand apart: what may be cells of a table. */
import { cellQuantity } from '../../numbers.ts';
import type { Run } from '../../columns.ts';
import { textOf, type PrintedLine, type Word } from './printed.ts';

/** Words that stand together, with no more than a space between them. */
export interface Segment extends Run {
  readonly words: readonly Word[];
}

/** The gap after a printed space that parts two pieces, in sizes of print. */
const AFTER_SPACE = 1;
/** The gap without one: narrow where the page prints all its spaces, wide where it prints none. */
const UNSPACED = { always: 0.2, mostly: 0.4, never: 0.8 };
const LONGEST_FIGURE = 32;

/** Wider gaps part columns, in sizes of print: whether spaces are printed shows between words. */
const BETWEEN_WORDS = 0.6;
/** Fewer gaps than this on a page's lines of prose do not tell how it prints its spaces. */
const ENOUGH = 12;

/** How many gaps between words lines have, and how many of them are printed spaces. */
function spacesOf(lines: readonly PrintedLine[]): { gaps: number; spaced: number } {
  let gaps = 0;
  let spaced = 0;
  for (const { words } of lines) {
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      if (before === undefined || word.start - before.end > BETWEEN_WORDS * word.size) continue;
      gaps += 1;
      if (word.spaced) spaced += 1;
    }
  }
  return { gaps, spaced };
}

/** The spaces between the words of a page's prose, and between all of its words. */
export interface Spaces {
  readonly prose: { readonly gaps: number; readonly spaced: number };
  readonly all: { readonly gaps: number; readonly spaced: number };
}

/** How a page prints its spaces. */
export function pageSpaces(lines: readonly PrintedLine[]): Spaces {
  // The cells of a table stand as near as words in some prints: lines without wide gaps tell of prose.
  const prose = lines.filter(({ words }) =>
    words.every((word, at) => word.start - (words[at - 1]?.end ?? word.start) <= BETWEEN_WORDS * word.size),
  );
  return { prose: spacesOf(prose), all: spacesOf(lines) };
}

/**
 * The gap between words without a printed space that parts pieces on a page, in sizes of print; `document` are all
 * pages.
 */
export function pieceGap({ prose, all }: Spaces, document: readonly Spaces[]): number {
  const enough = prose.gaps < ENOUGH ? total(document.map((page) => page.prose)) : prose;
  const { gaps, spaced } = enough.gaps < ENOUGH ? all : enough;
  if (spaced > 0.9 * gaps) return UNSPACED.always;
  return spaced > 0.5 * gaps ? UNSPACED.mostly : UNSPACED.never;
}

function total(spaces: readonly Spaces['all'][]): Spaces['all'] {
  return spaces.reduce((sum, { gaps, spaced }) => ({ gaps: sum.gaps + gaps, spaced: sum.spaced + spaced }), {
    gaps: 0,
    spaced: 0,
  });
}

/** Words as one piece. */
export function segmentOf(words: readonly Word[]): Segment {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, text: textOf(words), words };
}

/** The pieces of a line, from the left; `gap` is the page's `pieceGap`. */
export function segmentsOf(line: PrintedLine, gap: number): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const [at, word] of line.words.entries()) {
    const before = line.words[at - 1];
    if (before === undefined) continue;
    const wide = (word.start - before.end) / Math.min(word.size, before.size) > (word.spaced ? AFTER_SPACE : gap);
    if (!wide && word.apart !== true) continue;
    segments.push(segmentOf(line.words.slice(from, at)));
    from = at;
  }
  segments.push(segmentOf(line.words.slice(from)));
  return segments;
}

const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;

const isNumber = (text: string): boolean =>
  text.length <= LONGEST_FIGURE && /\d/u.test(text) && cellQuantity(text, 0) !== null;

/** A figure without the raised mark of a footnote behind it; any other text as it is. */
export function withoutMark(text: string): string {
  if (!RAISED.test(text)) return text;
  const bare = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?$/u, '');
  return bare !== text && isNumber(bare) && !isYear(bare) ? bare.trimEnd() : text;
}

/** Whether a piece is a cell that holds a figure, or the dash of one that holds none. */
export function isFigure(text: string): boolean {
  return /^[-–—]$/u.test(text) || isNumber(text) || withoutMark(text) !== text;
}

/** A year alone heads a column: it is no figure of a row. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}\P{L}{0,2}$/u.test(text);
}

/** A title with its number ("Tabel 2."), or one that declares a unit at its end. */
const CAPTION = /^(?:bilag|figur|oversigt|skema|tabel)\s*\d|\([^()]*\bkr\b[^()]*\)\W*$/iu;
const LONGEST_HEADING = 48;

/** Whether a line is the caption of a table, however it stands above it: no heading of its columns. */
export function isCaption(pieces: readonly Segment[]): boolean {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined && (only.text.length > LONGEST_HEADING || CAPTION.test(only.text));
}

type Band = Pick<Run, 'start' | 'end'>;

/** A gap that parts two columns is wider than this many times the gaps beside it. */
const WIDER = 1.3;
/** The gap between two words where no other shows it, in sizes of print. */
const USUAL = 0.35;

const over = (segment: Band, band: Band): boolean =>
  Math.min(segment.end, band.end) - Math.max(segment.start, band.start) > 1;

/** Whether the words from `at` on are a bare figure behind a label; one with its unit may end a sentence. */
function isFirstFigure(words: readonly Word[], at: number): boolean {
  const text = textOf(words.slice(at));
  return isFigure(text) && !/[\p{L}.]$/u.test(text) && !isYear(text) && !isFigure(words[at - 1]?.text ?? '');
}

/**
 * A row whose label fills its column, so that no more than a space parts it from the first figure: with the two apart.
 */
export function withFirstFigure(row: readonly Segment[]): readonly Segment[] {
  const [label, ...others] = row;
  const last = (label?.words.length ?? 0) - 1;
  if (label === undefined || last < 1 || !isFirstFigure(label.words, last)) return row;
  return [segmentOf(label.words.slice(0, last)), segmentOf(label.words.slice(last)), ...others];
}

/**
 * Cuts a piece that lies over several bands at the gaps between words that meet the gutters between those bands. A
 * heading over several columns has no wider gap there and stays whole.
 */
export function cutAtGutters(segment: Segment, bands: readonly Band[], gap: number): Segment[] {
  const own = bands.filter((band) => over(segment, band));
  if (own.length < 2) return [segment];
  const { words } = segment;
  const gaps = words.map((word, at) => word.start - (words[at - 1]?.end ?? word.start));
  const figures = words.every((word) => isFigure(word.text));
  const cuts = own.slice(1).flatMap((next, index) => {
    const band = own[index];
    const inside = words.flatMap((word, at) =>
      at > 0 && band !== undefined && (words[at - 1]?.end ?? 0) <= next.start + 1 && word.start >= band.end - 1
        ? [at]
        : [],
    );
    // A label that fills its column leaves no more than a space before the row's first figure.
    const figure = own.length === 2 && own[0] === bands[0] ? inside.find((at) => isFirstFigure(words, at)) : undefined;
    if (figure !== undefined) return [figure];
    const [best] = inside.sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0));
    if (best === undefined) return [];
    const others = gaps.filter((_, at) => at > 0 && at !== best).sort((a, b) => a - b);
    const word = words[best];
    const usual = others[Math.floor(others.length / 2)] ?? USUAL * (word?.size ?? 0);
    const unspaced = word?.spaced === false && (gaps[best] ?? 0) > gap * word.size;
    return figures || unspaced || (gaps[best] ?? 0) > WIDER * usual ? [best] : [];
  });
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return [...ends, words.length].map((end, index) => segmentOf(words.slice(ends[index - 1] ?? 0, end)));
}
