/** The text of a document without what its pages print around it. */
import type { Line } from '../types/document.ts';
import { namesPage } from '../vocabulary/pages.ts';
import { pageCounters } from './counters.ts';
import { isCutSentence, standsInSentence } from './cut-sentences.ts';
import { between, type Zone } from './halves.ts';
import { headOf, isKnown, mayMark, MOST_LINES, type Pages, repeatedBeside } from './page-lines.ts';
import { isBlank, textFrom } from './rows.ts';

/** The lines around a zone that are of the page as well, with blank ones between them. */
function grown({ lines, from: first }: Pages, { from, to }: Zone, isOfPage: (at: number) => boolean): Zone {
  const reach = (start: number, step: 1 | -1): number => {
    let end = start;
    for (let count = 0; count < MOST_LINES; count += 1) {
      const next = textFrom(lines, end + step, step);
      if (next < first || !isOfPage(next)) break;
      end = next;
    }
    return end;
  };
  return { from: reach(from, -1), to: reach(to, 1) };
}

/** The first blank line of a stretch; -1 without one. */
function firstBlank(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at <= to; at += 1) if (isBlank(lines[at])) return at;
  return -1;
}

/** The blank lines right before and behind a stretch. */
function gapAround(lines: readonly Line[], from: number, to: number): number[] {
  const gap: number[] = [];
  for (let at = from - 1; at >= 0 && isBlank(lines[at]); at -= 1) gap.unshift(at);
  for (let at = to + 1; at < lines.length && isBlank(lines[at]); at += 1) gap.push(at);
  return gap;
}

/** A line without the form feed that it opens with: it would stand as if set in. */
function withoutFeed(line: Line): Line {
  const feeds = /^\f*/u.exec(line.text)?.[0].length ?? 0;
  return feeds === 0 ? line : { ...line, text: line.text.slice(feeds), start: line.start + feeds };
}

/**
 * The lines of a document without those that its pages print around the text: the number of the page, who meets and
 * when, a header of a table printed again. Where a table goes on overleaf its halves stand together; elsewhere one
 * blank line stays of those that a page had around its own.
 */
export function textLines(lines: readonly Line[]): readonly Line[] {
  const counters = pageCounters(lines);
  const head = headOf(lines);
  const marks = new Set<number>();
  const weak = new Set<number>();
  const seeds: Zone[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (text === '' || at < head.end) continue;
    const opens = text.includes('\f');
    const isMark = counters.has(at) || namesPage(text) || (opens && text.trim() === '');
    if (isMark) marks.add(at);
    else if (!opens && !mayMark(lines, at, head.words)) continue;
    else if (!opens) weak.add(at);
    seeds.push({ from: at, to: opens && !isMark ? at - 1 : at });
  }
  if (seeds.length === 0) return lines;
  const pages: Pages = { lines, marks, repeated: repeatedBeside(lines, marks), head: head.words, from: head.end };
  const gone = new Set<number>();
  for (const seed of seeds) {
    if (gone.has(seed.from)) continue;
    const isWeak = weak.has(seed.from);
    const own = grown(pages, seed, (at) => (isWeak ? weak.has(at) : isKnown(pages, at)));
    const zone = between(pages, isWeak ? seed : own);
    if (zone === null && isWeak && !standsInSentence(lines, own)) continue;
    const { from, to } = zone ?? own;
    for (let at = from; at <= to; at += 1) gone.add(at);
    if (zone?.gap === true) gone.delete(firstBlank(lines, from, to));
    if (zone !== null || to < from) continue;
    // A gap stays a gap of one line, and a sentence one sentence.
    const gap = gapAround(lines, from, to);
    for (const at of isCutSentence(lines, from, to) ? gap : gap.slice(1)) gone.add(at);
  }
  return lines.flatMap((line, at) => (gone.has(at) ? [] : [withoutFeed(line)]));
}
