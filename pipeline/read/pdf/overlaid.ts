/**
 * Print that lies over other print of its line: the words of a narrow cell run into the next cell, each painted by
 * itself.
 */
import type { Glyph } from './sheet.ts';

/** A word on its line. */
interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly apart?: boolean;
}

/** Shares of the size of print: glyphs of one word overlap by less than this; a gap as wide parts cells. */
const OVERLAP = 0.3;
const WIDE = 1.2;
/** Between words that lie over each other this is left free, in points, so that they stand beside each other. */
export const FREE = 2;
/** Marks of their own over letters are shorter than a word. */
const SHORTEST = 2;
/** Lines with more layers are no text. */
const MOST_LAYERS = 24;

const isOver = (glyph: Glyph, other: Glyph): boolean =>
  Math.min(glyph.end, other.end) - Math.max(glyph.start, other.start) > OVERLAP * glyph.size;

/** Whether glyphs from left to right lie over each other somewhere. */
export function isOverlaid(glyphs: readonly Glyph[]): boolean {
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.space) continue;
    if (before !== undefined && before.end - glyph.start > OVERLAP * glyph.size) return true;
    before = glyph;
  }
  return false;
}

/** The stretches of a line as they were painted, each from left to right without a wide gap. */
function stretchesOf(painted: readonly Glyph[]): Glyph[][] {
  const stretches: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of painted) {
    const gap = before === undefined ? Infinity : glyph.start - before.end;
    if (gap > WIDE * glyph.size || gap < -OVERLAP * glyph.size) stretches.push([]);
    stretches.at(-1)?.push(glyph);
    before = glyph;
  }
  return stretches;
}

/**
 * The glyphs of a line in layers, from left to right in each, so that no word lies over another of its layer; `painted`
 * are its glyphs in the order in which they were painted, and only the `kept` ones count.
 */
export function layersOf(painted: readonly Glyph[], kept: ReadonlySet<Glyph>): Glyph[][] {
  const layers: Glyph[][] = [[]];
  for (const stretch of stretchesOf(painted.filter((glyph) => kept.has(glyph)))) {
    const seen = stretch.filter(({ space }) => !space);
    const clear = (layer: readonly Glyph[]): boolean =>
      seen.length < SHORTEST || !seen.some((glyph) => layer.some((other) => !other.space && isOver(glyph, other)));
    const layer = layers.find(clear) ?? (layers.length < MOST_LAYERS ? undefined : layers[0]);
    if (layer === undefined) layers.push([...stretch]);
    else layer.push(...stretch);
  }
  return layers.map((layer) => layer.sort((a, b) => a.start - b.start));
}

/** The words of a line's layers from left to right: those that others lie over end where these begin. */
export function besideEachOther<W extends Placed>(layers: readonly (readonly W[])[]): W[] {
  const words = layers
    .flatMap((own, layer) => own.map((word) => ({ word, layer })))
    .sort((a, b) => a.word.start - b.word.start);
  return words.flatMap(({ word, layer }, at): W[] => {
    const before = words[at - 1];
    const next = words[at + 1];
    // The same word again beside itself is a shadow.
    if (before?.word.text === word.text && word.start - before.word.start < OVERLAP * word.size) return [];
    const apart = before !== undefined && before.layer !== layer;
    const over = next !== undefined && next.layer !== layer && next.word.start - FREE < word.end;
    const end = over ? Math.max(word.start + FREE, next.word.start - FREE) : word.end;
    return [apart ? { ...word, end, apart } : { ...word, end }];
  });
}
