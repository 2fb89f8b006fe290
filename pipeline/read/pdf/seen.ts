/** What of a page's print counts as its text: not what is cropped away, struck out, or a watermark behind the rest. */
import type { Glyph, Rule } from './sheet.ts';

/** A rule this far above the baseline, in sizes of print, strikes the letters out. */
const STRIKE = { least: 0.15, most: 0.42 };
/** Shares of a letter's width that a rule may leave free. */
const UNCOVERED = 0.2;
/** Print this many times as large as most of the page, with other print upon it, is a watermark. */
const LARGE = 2.2;

/** Print larger than this, in points, may be one. */
const LARGEST_TEXT = 22;

interface Page {
  readonly width: number;
  readonly height: number;
}

const isOnPage = ({ start, end, base, size }: Glyph, { width, height }: Page): boolean =>
  end > 0 && start < width && base > 0 && base - size < height;

/** Letters follow each other within a word where no more than this, in sizes of print, is between them. */
const BETWEEN = 0.2;

/** The letters on a page, with the rest of the words that its edge cuts: half a number is another number. */
function onPage(glyphs: readonly Glyph[], page: Page): readonly Glyph[] {
  const inside = glyphs.map((glyph) => isOnPage(glyph, page));
  if (!inside.includes(false)) return glyphs;
  let from = 0;
  return glyphs.filter((_, at) => {
    if (at >= from) {
      from = at + 1;
      while (from < glyphs.length && goesOn(glyphs[from - 1], glyphs[from])) from += 1;
      inside.fill(inside.slice(at, from).includes(true), at, from);
    }
    return inside[at];
  });
}

/** Whether a letter stands in one word with the one printed before it. */
function goesOn(before: Glyph | undefined, glyph: Glyph | undefined): boolean {
  if (before === undefined || glyph === undefined || before.space || glyph.space) return false;
  return before.base === glyph.base && Math.abs(glyph.start - before.end) < BETWEEN * glyph.size;
}

/** Whether a rule runs through the middle of a letter; `rules` are sorted by their height. */
function isStruck({ start, end, base, size }: Glyph, rules: readonly Rule[]): boolean {
  const lowest = base - STRIKE.least * size;
  let [from, to] = [0, rules.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if ((rules[half]?.at ?? 0) < base - STRIKE.most * size) from = half + 1;
    else to = half;
  }
  const free = UNCOVERED * (end - start);
  for (let at = from; at < rules.length; at += 1) {
    const rule = rules[at];
    if (rule === undefined || rule.at > lowest) return false;
    if (rule.from <= start + free && rule.to >= end - free) return true;
  }
  return false;
}

/** The size of most of a page's letters. */
function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

interface Seen {
  readonly text: readonly Glyph[];
  /** The letters of a large word that others are printed upon. */
  readonly behind: readonly Glyph[];
}

function partWatermark(glyphs: readonly Glyph[]): Seen {
  const large = LARGE * usualSize(glyphs);
  const lines = new Map<number, Glyph[]>();
  for (const glyph of glyphs) if (glyph.size > large) lines.set(glyph.base, [...(lines.get(glyph.base) ?? []), glyph]);
  const marks = [...lines].filter(([base, letters]) =>
    glyphs.some(
      (one) =>
        one.size <= large &&
        !one.space &&
        base - 0.7 * (letters[0]?.size ?? 0) < one.base - 0.5 * one.size &&
        one.base < base &&
        letters.some(({ start, end, space }) => !space && start < one.start && one.end < end),
    ),
  );
  const lower = new Set(marks.map(([base]) => base));
  const isBehind = ({ size, base }: Glyph): boolean => size > large && lower.has(base);
  return { text: glyphs.filter((glyph) => !isBehind(glyph)), behind: glyphs.filter(isBehind) };
}

/** The letters of a page that are its text, and those of a watermark behind it. */
export function seenGlyphs(glyphs: readonly Glyph[], across: readonly Rule[], page: Page): Seen {
  const rules = across.toSorted((a, b) => a.at - b.at);
  const seen = onPage(glyphs, page).filter((glyph) => glyph.space || !isStruck(glyph, rules));
  return seen.some(({ size }) => size > LARGEST_TEXT) ? partWatermark(seen) : { text: seen, behind: [] };
}
