/** The two halves of a table around what a page prints. */
import { isBarePage } from '../vocabulary/pages.ts';
import { isKnown, mayBeOfPage, MOST_LINES, type Pages } from './page-lines.ts';
import {
  headsOne,
  isBlank,
  isCaption,
  isCorner,
  isFigureAlone,
  isHeader,
  isInCells,
  isRow,
  isRule,
  isSectionName,
  repeatedHeader,
  shapeAfter,
  shapeBefore,
  textFrom,
} from './rows.ts';

/** Lines that a page prints. */
export interface Zone {
  /** The first and last line of it; all between are of the page. */
  readonly from: number;
  readonly to: number;
  /** One blank line of it stays: the table that goes on has some between its cells, or its caption stands before. */
  readonly gap?: boolean;
}

/**
 * The line of a table nearest to a zone in one direction, with nothing between that must be of the text; -1 without
 * one. A number alone may be the page's: `passed` tells that the nearest one is.
 */
function tableFrom(pages: Pages, start: number, step: 1 | -1, passed: boolean): number {
  const { lines } = pages;
  let at = textFrom(lines, start + step, step);
  let pass = passed;
  for (let count = 0; at >= pages.from && count <= MOST_LINES; count += 1) {
    const line = lines[at];
    const skipped = pass && isBarePage(line?.text ?? '');
    if (skipped) pass = false;
    else if (opensTable(pages, at, step)) return at;
    if (!skipped && !mayBeOfPage(pages, at)) return -1;
    at = textFrom(lines, at + step, step);
  }
  return -1;
}

/** Whether a part of a table ends at a line, or begins there. */
function opensTable(pages: Pages, at: number, step: 1 | -1): boolean {
  const { lines, marks } = pages;
  const line = lines[at];
  if (marks.has(at)) return false;
  if (isRow(line) || isHeader(lines, at, step)) return true;
  if (isInCells(line) && !isKnown(pages, at)) return true;
  if (step === 1 && isCorner(lines, at) && !isKnown(pages, at)) return true;
  if (step === -1 ? isCaption(line) : isFigureAlone(lines[textFrom(lines, at + 1, 1)])) return !isKnown(pages, at);
  return isSectionName(lines, at, step) && !isKnown(pages, at);
}

/**
 * The lines between two lines of tables, with a header printed again, when one table goes on there; null when it does
 * not.
 */
function joined({ lines }: Pages, before: number, after: number): Zone | null {
  const top = isRule(lines[before]) ? textFrom(lines, before - 1, -1) : before;
  const captioned = isCaption(lines[top]);
  const own = captioned ? null : shapeBefore(lines, top + 1);
  const header = captioned ? 0 : repeatedHeader(lines, before + 1, after, own === null);
  const shape = shapeAfter(lines, after + header);
  const stacked = isBlank(lines[before - 1]) && (shape?.startsWith('lines') === true || headsOne(lines[before]));
  const zone = { from: before + 1, to: after - 1 + header, gap: stacked || captioned };
  if (header > 0) return own === null || own === shape ? zone : null;
  if (own !== null && own === shape) return zone;
  // Above a figure that has a line of its own stands its label.
  const named = shape?.startsWith('lines') !== true && isSectionName(lines, top, -1);
  const opens = captioned || named || isHeader(lines, top, -1);
  const goesOn = shape !== null || isHeader(lines, after, 1) || isCorner(lines, after) || isInCells(lines[after]);
  return opens && goesOn ? zone : null;
}

/** The lines between two parts of a table around a zone, when the parts belong together; null when they do not. */
export function between(pages: Pages, { from, to }: Zone): Zone | null {
  const before = tableFrom(pages, from, -1, false);
  const after = tableFrom(pages, to, 1, false);
  const zoneOf = (above: number, below: number): Zone | null =>
    above === -1 || below === -1 ? null : joined(pages, above, below);
  return (
    zoneOf(before, after) ??
    (after === -1 ? null : zoneOf(tableFrom(pages, from, -1, true), after)) ??
    (before === -1 ? null : zoneOf(before, tableFrom(pages, to, 1, true)))
  );
}
