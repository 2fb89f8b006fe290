/** The two halves of a sentence around what a page prints. */
import type { Line } from '../types/document.ts';
import { endsOpen, endsSentence } from '../vocabulary/abbreviations.ts';
import { listMarker } from '../vocabulary/references.ts';
import type { Zone } from './halves.ts';
import { headsPart } from './page-lines.ts';
import { isBlank, isRow, textFrom } from './rows.ts';

/** A line of prose that a page cuts is at least so long. */
const SHORTEST_LINE = 40;
/** A heading has at most so many letters. */
const LONGEST_HEADING = 90;
/** Pages with higher numbers are more than two, and so counted. */
const LAST_UNCOUNTED = 3;

/** Whether a line that ends in a letter or a comma is a full line of prose, not a heading or the entry of a list. */
function isFullLine(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (!/[\p{Ll},]$/u.test(text) || headsPart(text) || listMarker(text) !== null) return false;
  return text.length > LONGEST_HEADING || (!isBlank(lines[at - 1]) && !isRow(lines[at - 1]));
}

/**
 * Whether the lines around a stretch are halves of one sentence: the first breaks off, and the second may go on with
 * it.
 */
export function isCutSentence(lines: readonly Line[], from: number, to: number): boolean {
  const last = textFrom(lines, from - 1, -1);
  const next = textFrom(lines, to + 1, 1);
  const before = lines[last]?.text.trim() ?? '';
  const after = lines[next]?.text.trim() ?? '';
  if (before.length < SHORTEST_LINE || after === '' || listMarker(after) !== null) return false;
  if (endsOpen(before)) return true;
  if (isRow(lines[next])) return false;
  if (/^[\p{Ll}\d(]/u.test(after))
    return before.endsWith('.') ? !endsSentence(`${before} ${after}`, before.length) : /[\p{Ll}\d,–-]$/u.test(before);
  const isHeading = isBlank(lines[next + 1]) && !/[.:;,]$/u.test(after);
  return !isHeading && !headsPart(after) && isFullLine(lines, last);
}

/**
 * Whether lines stand apart in the midst of a sentence, so that they are of the page. A number alone may be a figure of
 * the sentence, unless it is that of one of the first pages: further pages are told by their count.
 */
export function standsInSentence(lines: readonly Line[], { from, to }: Zone): boolean {
  if (!isBlank(lines[from - 1]) && !isBlank(lines[to + 1])) return false;
  const text = lines[from]?.text.trim() ?? '';
  if (from === to && /^\d+$/u.test(text) && Number(text) > LAST_UNCOUNTED) return false;
  return isCutSentence(lines, from, to);
}
