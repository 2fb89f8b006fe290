import { type Block, type Layout, unaligned, wholeLine } from './tables/block.ts';
import { headersIn } from './tables/headers.ts';
import { leaders } from './tables/leaders.ts';
import { paragraphs } from './tables/paragraphs.ts';
import { separated, separatorOf } from './tables/separated.ts';
import { inColumns, spaced } from './tables/spaced.ts';
import { stacked } from './tables/stacked.ts';
import {
  type Caption,
  captionAbove,
  captionBelow,
  captionCut,
  headerRows,
  notesAbove,
  notesBelow,
  paragraphAbove,
  speaks,
} from './tables/surroundings.ts';
import { together } from './tables/together.ts';
import { highest } from './ordered.ts';
import type { Line } from './types/document.ts';
import type { Grid, GridRow } from './types/tables.ts';

/** No table is so wide that it has more columns: whatever its lines are, nothing tells what stands in which. */
const MOST_COLUMNS = 100;

/** From the layout that says most about its cells to the one that says least. */
const LAYOUTS: readonly Layout[] = [separated, leaders, spaced, together, paragraphs, stacked];

const standsInColumns = (line: Line): boolean => separatorOf(line.text) !== null || inColumns(line.text);

/**
 * The table that begins at a line. `barren` keeps, for each layout, the line up to which it found none, so that no line
 * is looked at again and again.
 */
function tableAt(lines: readonly Line[], at: number, barren: number[]): Block | null {
  for (const [index, layout] of LAYOUTS.entries()) {
    if (at < (barren[index] ?? 0)) continue;
    const block = layout(lines, at);
    if (block === null) continue;
    if (block.rows.some((row) => row.cells.length > MOST_COLUMNS)) return tooWide(lines, block);
    if (block.rows.length > 0) return block;
    barren[index] = block.last + 1;
  }
  return null;
}

const tooWide = (lines: readonly Line[], { first, last }: Block): Block => ({
  first,
  last,
  rows: unaligned(lines.slice(first, last + 1)),
  header: 0,
  unread: true,
});

/** The line above a table without header, read as its header where it has as many columns. */
function lostHeader(lines: readonly Line[], block: Block, above: Caption | null): GridRow | null {
  if (above?.no !== null || block.unread === true || (block.header ?? headerRows(block.rows)) > 0) return null;
  const columns = highest(block.rows.map((row) => row.cells.length)) - 1;
  return headersIn(lines[above.at]).find((header) => header.columns === columns)?.rows[0] ?? null;
}

/** A table goes on at most so many lines below where it ended. */
const GOES_ON_REACH = 9;

const wordsOf = (rows: readonly GridRow[]): string =>
  rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n');

/**
 * The caption of the table before, where this one prints the same header a few lines below it; '' where it does not.
 */
function captionGoingOn(before: Grid | undefined, header: readonly GridRow[], distance: number): string {
  if (before === undefined || header.length === 0 || distance > GOES_ON_REACH) return '';
  return wordsOf(before.header) === wordsOf(header) ? (before.caption?.text ?? before.above ?? '') : '';
}

/**
 * The tables of a section and the lines that are no part of any, a caption that is a sentence too among them. Each
 * layout finds the lines of a table by their structure; caption, header and notes are found alike for all of them.
 */
export function findGrids(lines: readonly Line[], heading: string | null): { grids: Grid[]; rest: Line[] } {
  const grids: Grid[] = [];
  const used = new Set<number>();
  const spoken = new Set<number>();
  const barren: number[] = [];
  let at = 0;
  let ended = -1;
  while (at < lines.length) {
    const block = tableAt(lines, at, barren);
    if (block === null) {
      at += 1;
      continue;
    }
    const near = captionAbove(lines, block.first, standsInColumns);
    const lost = lostHeader(lines, block, near);
    const above = lost === null ? near : captionAbove(lines, near?.at ?? 0, standsInColumns);
    const notes = notesBelow(lines, block.last, standsInColumns);
    const own = above === null || used.has(above.at) ? null : above;
    // An unnumbered line above is a caption only where none with a number stands below.
    const below = own?.no == null ? captionBelow(lines, notes.last, standsInColumns) : null;
    const caption = below ?? own;
    const top = below === null ? (own?.at ?? -1) : -1;
    const last = Math.max(notes.last, below?.at ?? 0);
    const before = notesAbove(lines, top, block.first, standsInColumns).filter((line) => !used.has(line));
    const headed = block.header ?? headerRows(block.rows);
    const header = lost === null ? block.rows.slice(0, headed) : [lost];
    if (lost !== null && near !== null) used.add(near.at);
    for (let index = block.first; index <= notes.last; index += 1) used.add(index);
    for (const index of [...before, ...(caption === null ? [] : [caption.at])]) used.add(index);
    const captionLine = caption === null ? undefined : lines[caption.at];
    if (caption !== null && speaks(lines, caption.at)) spoken.add(caption.at);
    const over =
      caption?.no == null
        ? captionCut(lines, block.first, ended) || captionGoingOn(grids.at(-1), header, block.first - ended)
        : '';
    grids.push({
      no: caption?.no ?? null,
      caption: captionLine === undefined ? null : wholeLine(captionLine),
      header,
      rows: block.rows.slice(headed),
      footnotes: [...before.flatMap((index) => lines[index] ?? []).map(wholeLine), ...notes.cells],
      span: { start: lines[block.first]?.start ?? 0, end: lines[last]?.end ?? 0 },
      heading,
      lead: paragraphAbove(lines, top === -1 ? block.first : top, standsInColumns),
      ...(over === '' ? {} : { above: over }),
      ...(block.unread === true ? { unread: true } : {}),
    });
    at = last + 1;
    ended = last;
  }
  return { grids, rest: lines.filter((_, index) => !used.has(index) || spoken.has(index)) };
}
