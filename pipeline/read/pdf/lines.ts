/** From glyphs to words on lines: kerned and letter-spaced fragments joined, real spaces kept, raised marks told. */
import { withAccents } from './accents.ts';
import { joinRaised, withBullets } from './marks.ts';
import { besideEachOther, FREE, isOverlaid, layersOf } from './overlaid.ts';
import { mainSize, type PrintedLine, type Word } from './printed.ts';
import { isSeam } from './seams.ts';
import type { Dot, Glyph } from './sheet.ts';

/** Shares of the size of print. */
const SAME_BASE = 0.2;
/** A gap without a printed space is one when it is wider than this; between digits it must be wider. */
const GAP = 0.17;
const DIGIT_GAP = 0.21;
/** Letters further apart than this, most of them, are spaced out. */
const LETTER_SPACED = 0.08;
/** Wider gaps part cells and columns: they say nothing of how letters are spaced. */
const WIDE = 1.2;
/** A printed space that takes less room than this only marks where a word may break. */
const NO_SPACE = 0.05;

/** What takes less room than this is not seen: a soft hyphen that no line end needed. */
const SEEN = 0.1;

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };

/**
 * Characters as text: ligatures taken apart, hyphens of other kinds as that of the keyboard, accents on their letters.
 */
function plain(text: string): string {
  if (/^[\x20-\x7e\xc0-\xff]+$/u.test(text)) return text;
  return text
    .replaceAll(/[\ufb00-\ufb06]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\0]/gu, '')
    .normalize('NFC');
}

interface Row {
  readonly base: number;
  readonly size: number;
  readonly glyphs: Glyph[];
}

/** Glyphs by baseline, from the top. */
function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.base - b.base)) {
    const last = rows.at(-1);
    if (last !== undefined && glyph.base - last.base <= SAME_BASE * Math.max(last.size, glyph.size))
      last.glyphs.push(glyph);
    else rows.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
  }
  return rows;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The gap that parts two words in a stretch of glyphs, in sizes: wider where its letters are spaced out. */
function leastGap(stretch: readonly Glyph[]): number {
  const gaps: number[] = [];
  let before: Glyph | undefined;
  for (const glyph of stretch) {
    if (before?.space === false && !glyph.space) gaps.push((glyph.start - before.end) / glyph.size);
    before = glyph;
  }
  // Most stretches are not spaced out: a count tells as much, without a sort.
  const usual = gaps.filter((gap) => gap <= LETTER_SPACED).length * 2 > gaps.length ? 0 : middle(gaps);
  return gaps.length >= 4 && usual > LETTER_SPACED ? usual + GAP : GAP;
}

const SOFT_HYPHEN = '\u00ad';
const isSeen = ({ start, end, size }: Glyph): boolean => end - start > SEEN * size;

/** The text of a word whose font calls its hyphens soft ones: they are that only where a line may end. */
function withHyphens(glyphs: readonly Glyph[], last: boolean): string {
  const isHyphen = (glyph: Glyph, at: number): boolean =>
    glyph.text === SOFT_HYPHEN && isSeen(glyph) && (at === 0 || at < glyphs.length - 1 || !last);
  return glyphs.map((glyph, at) => (isHyphen(glyph, at) ? '-' : glyph.text)).join('');
}

/** The word of some glyphs; `last` is one with nothing near behind it on its line. */
function wordOf(glyphs: readonly Glyph[], spaced: boolean, last: boolean): Word | null {
  const [first] = glyphs;
  if (first === undefined) return null;
  let printed = '';
  let end = -Infinity;
  let bold = 0;
  for (const glyph of glyphs) {
    printed += glyph.text;
    if (glyph.end > end) ({ end } = glyph);
    if (glyph.bold) bold += 1;
  }
  const text = plain(printed.includes(SOFT_HYPHEN) ? withHyphens(glyphs, last) : printed);
  if (text === '') return null;
  const { start, base } = first;
  return { text, start, end, base, size: mainSize(glyphs), bold: bold * 2 > glyphs.length, spaced };
}

/** Spaces at which no line may break: between digits they part the thousands of one number. */
const FIXED_SPACE = /^[\u00a0\u2007-\u200a\u202f]$/u;
/** They are no wider than this, in sizes of print. */
const WIDEST_FIXED = 0.45;

const isDigit = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^\d$/u.test(glyph.text);

/** Whether a space parts the thousands of a number: before it a digit, behind it three of them. */
function isInNumber(stretch: readonly Glyph[], at: number, before: Glyph | undefined): boolean {
  const [space, first, second, third, next] = stretch.slice(at, at + 5);
  return (
    space !== undefined &&
    FIXED_SPACE.test(space.text) &&
    isDigit(before) &&
    isDigit(first) &&
    isDigit(second) &&
    isDigit(third) &&
    !isDigit(next) &&
    (first?.start ?? Infinity) - (before?.end ?? 0) < WIDEST_FIXED * space.size
  );
}

/** The words of a stretch of glyphs without wide gaps. */
function wordsOf(stretch: readonly Glyph[], spacedFirst: boolean): Word[] {
  const least = leastGap(stretch);
  const words: (Word | null)[] = [];
  let current: Glyph[] = [];
  let spaced = spacedFirst;
  let apart = false;
  const close = (last: boolean): void => {
    if (current.length > 0) {
      const word = wordOf(current, spaced, last);
      const before = words.at(-1);
      // Touching cells stand beside each other.
      if (apart && word !== null && before != null)
        words.splice(-1, 1, { ...before, end: Math.min(before.end, word.start - FREE) });
      words.push(apart && word !== null ? { ...word, apart } : word);
      spaced = false;
      apart = false;
    }
    current = [];
  };
  let space = false;
  let inNumber = false;
  for (const [at, glyph] of stretch.entries()) {
    if (glyph.space && isInNumber(stretch, at, current.at(-1))) {
      current.push({ ...glyph, text: '\u00a0', space: false });
      inNumber = true;
      continue;
    }
    if (glyph.space) {
      space = true;
      continue;
    }
    if (inNumber) {
      inNumber = false;
      current.push(glyph);
      continue;
    }
    const before = current.at(-1);
    const gap = before === undefined ? Infinity : (glyph.start - before.end) / Math.max(glyph.size, before.size);
    const digits = before !== undefined && /\d$/u.test(before.text) && /^\d/u.test(glyph.text);
    const printed = space && gap >= NO_SPACE;
    const seam = !space && before !== undefined && before.run !== glyph.run && isSeam(stretch, at, gap);
    if (seam || printed || gap > (digits ? Math.max(least, DIGIT_GAP) : least)) close(false);
    spaced ||= printed;
    apart ||= seam;
    space = false;
    current.push(glyph);
  }
  close(true);
  return words.filter((word) => word !== null);
}

/** The same glyphs printed twice almost at one place make bold print: they count once. */
function once(glyphs: readonly Glyph[]): readonly Glyph[] {
  const again = glyphs.filter((glyph, at) => {
    const before = glyphs[at - 1];
    return before?.text === glyph.text && !glyph.space && glyph.start - before.start <= 0.15 * glyph.size;
  });
  if (again.length === 0) return glyphs;
  // One letter of a word that lies upon the same one of another is no second print.
  const counts = new Map<number, number>();
  for (const { run } of again) counts.set(run, (counts.get(run) ?? 0) + 1);
  const shadows = new Set(
    again.filter(({ run }) => {
      const printed = glyphs.filter((glyph) => glyph.run === run && !glyph.space).length;
      return (counts.get(run) ?? 0) * 2 >= printed;
    }),
  );
  return glyphs.filter((glyph) => !shadows.has(glyph));
}

/** The words of glyphs from left to right. */
function wordsBeside(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let from = 0;
  const take = (to: number): void => {
    const stretch = glyphs.slice(from, to);
    words.push(...wordsOf(stretch, glyphs[from - 1]?.space ?? false));
    from = to;
  };
  let end = -Infinity;
  for (const [at, glyph] of glyphs.entries()) {
    if (at > from && glyph.start - end > WIDE * glyph.size) take(at);
    end = Math.max(end, glyph.end);
  }
  take(glyphs.length);
  return words;
}

function lineOf(row: Row): PrintedLine | null {
  const glyphs = once(row.glyphs.toSorted((a, b) => a.start - b.start));
  const layers = isOverlaid(glyphs) ? layersOf(row.glyphs, new Set(glyphs)).map(wordsBeside) : null;
  const words = layers === null ? wordsBeside(glyphs) : besideEachOther(layers);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  return { words, base: row.base, size: mainSize(words), start: first.start, end: last.end };
}

/** The printed lines of a page, from the top; `dots` are its drawn bullets. */
export function linesOf(glyphs: readonly Glyph[], dots: readonly Dot[] = []): PrintedLine[] {
  const visible = withAccents(glyphs).filter((glyph) => glyph.size > 1);
  const lines = joinRaised(rowsOf(visible).flatMap((row) => lineOf(row) ?? []));
  return dots.length === 0 ? lines : lines.map((line) => withBullets(line, dots));
}
