import type { Run } from '../columns.ts';
import type { Line } from '../types/document.ts';
import { captionNumber, headsColumn, isFootnote, isUnitAlone, isUnitNote } from '../vocabulary/headers.ts';
import { isSignNote } from '../vocabulary/legends.ts';
import { declaredUnit } from '../vocabulary/units.ts';
import {
  behindGap,
  type Block,
  countsUp,
  isBlank,
  isFigure,
  isFigureOrDash,
  isGap,
  isOfPage,
  isRule,
  unaligned,
} from './block.ts';
import { goesOn, joinLabels } from './labels.ts';
import { areAligned, columnsOf, evened, FAR, figureRuns, layOut, type Measured } from './placed.ts';
import { captionAbove } from './surroundings.ts';

const GAP = /\S+(?:[ \u00a0]\S+)*/gu;
const TWO_RUNS = /\S[ \u00a0]{2,}\S/u;
/** A label or header that stands alone on its line is shorter than this. */
const LONGEST_ALONE = 60;
/** A header may begin on so many lines above the first that has two cells. */
const HEADER_LINES = 2;
/** Names of sections that may stand between the header and the first figures. */
const NAMES_BELOW = 2;
const LEADER = /\.{4,}/u;

/**
 * Whether a line has runs of characters with two or more blanks between them, and is no note on the signs in two
 * halves.
 */
export const inColumns = (text: string): boolean =>
  TWO_RUNS.test(text) && !LEADER.test(text) && !text.includes('\t') && !(isFootnote(text) && isSignNote(text));

function runsOf(line: Line): Run[] {
  return [...line.text.matchAll(GAP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Figures, and hardly more words beside them than figures. */
function isFigureRow(row: Measured): boolean {
  const figures = figureRuns(row).length;
  return (
    row.runs.length > 1 &&
    row.runs.length - figures <= figures + 1 &&
    row.runs.some((run) => isFigure(run.text)) &&
    !row.runs.every((run) => isUnitAlone(run.text))
  );
}

/** A short line that stands alone: a section's name, or a line of a wrapped label or header. */
function standsAlone(line: Line): boolean {
  const text = line.text.trim();
  return (
    text.length <= LONGEST_ALONE &&
    !LEADER.test(text) &&
    !/[.:;?!]$/u.test(text) &&
    !isFootnote(text) &&
    !/\t|\|/u.test(text)
  );
}

/** The lines of a table from its first line in columns on: across rules, lone labels, blank lines and page breaks. */
function gather(lines: readonly Line[], first: number): Measured[] {
  const rows: Measured[] = [];
  let gapBefore = false;
  let at = first;
  while (at !== -1 && at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (isRule(line.text)) {
      at += 1;
      continue;
    }
    if (isBlank(line) || isGap(lines, at - 1)) {
      let next = behindGap(lines, at);
      while (next !== -1 && isRule(lines[next]?.text ?? '')) next = behindGap(lines, next);
      const after = lines[next];
      if (after === undefined) break;
      if (!inColumns(after.text)) {
        const below = lines[next + 1];
        const named = standsAlone(after) && captionNumber(after.text) === undefined;
        const far = next > at + 1 && !lines.slice(at, next).some((_, skipped) => isOfPage(lines, at + skipped));
        if (!named || below === undefined || !inColumns(below.text) || far) break;
      }
      gapBefore = true;
      at = next;
      continue;
    }
    if (!inColumns(line.text) && !(standsAlone(line) && captionNumber(line.text) === undefined)) break;
    rows.push({ line, at, runs: runsOf(line), gapBefore });
    gapBefore = false;
    at += 1;
  }
  return rows;
}

/** Without the lone lines at the end that belong to what follows the table, and without a second table. */
function trimmed(rows: readonly Measured[]): Measured[] {
  const last = rows.findLastIndex(isFigureRow);
  const end = rows.slice(0, last + 1);
  const tail = rows[last + 1];
  const lastRow = rows[last];
  if (tail === undefined || lastRow === undefined || tail.gapBefore || tail.runs.length > 1) return end;
  if (isUnitNote(tail.line.text) || isSignNote(tail.line.text)) return end;
  // A label wrapped below the last row: it goes on small, or set in, or the figures stand beside its middle.
  if (isFigureOrDash(lastRow.runs[0]?.text ?? '')) return [...end, tail];
  const deeper = (tail.runs[0]?.start ?? 0) > (lastRow.runs[0]?.start ?? 0);
  return deeper || goesOn(lastRow.runs[0]?.text ?? '', tail.runs[0]?.text ?? '') ? [...end, tail] : end;
}

/**
 * Where a second table begins behind blank lines: words above other figures, and not the first header printed again.
 */
function secondTable(rows: readonly Measured[], header: readonly Measured[]): number {
  const heads = new Set(header.map((row) => row.line.text.trim()));
  const firstFigures = rows.findIndex(isFigureRow);
  return rows.findIndex(
    (row, at) =>
      at > firstFigures &&
      row.gapBefore &&
      row.runs.length > 1 &&
      !isFigureRow(row) &&
      !heads.has(row.line.text.trim()) &&
      !row.runs.some((run) => isFigureOrDash(run.text)),
  );
}

/**
 * Whether rows with one column of figures are a table: a header or a caption says so, or there are three of them. Pages
 * of a list of contents count up; telephone and account numbers are long.
 */
function isTableOfOne(
  lines: readonly Line[],
  first: number,
  header: readonly Measured[],
  rows: readonly Measured[],
): boolean {
  const figures = rows.map((row) => figureRuns(row).at(-1)?.text ?? '');
  const caption = captionAbove(lines, first, (line) => inColumns(line.text));
  const announced = caption !== null && (caption.no !== null || declaredUnit(lines[caption.at]?.text ?? '') !== null);
  const headed = header.some((row) => headsColumn(row.runs.at(-1)?.text ?? ''));
  if (announced || headed) return true;
  if (countsUp(figures) || figures.some((figure) => /^\d{6,}$/u.test(figure))) return false;
  return header.length > 0 || rows.length > 2;
}

/**
 * Header lines above the first line in columns: alone on their line, far from the margin. Names of sections may stand
 * between them and that line.
 */
function headerAbove(lines: readonly Line[], first: number): { header: Measured[]; names: Measured[] } {
  const header: Measured[] = [];
  const names: Measured[] = [];
  for (let at = first - 1; at >= Math.max(0, first - HEADER_LINES - NAMES_BELOW); at -= 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || !standsAlone(line)) break;
    const row = { line, at, runs: runsOf(line), gapBefore: false };
    if ((row.runs[0]?.start ?? 0) >= FAR && header.length < HEADER_LINES) header.unshift(row);
    else if (header.length === 0 && names.length < NAMES_BELOW && captionNumber(line.text) === undefined)
      names.unshift(row);
    else break;
  }
  return header.length === 0 ? { header, names: [] } : { header, names };
}

/** A table whose cells stand below each other, with two or more blanks between them. */
export function spaced(lines: readonly Line[], at: number): Block | null {
  if (!inColumns(lines[at]?.text ?? '')) return null;
  const all = evened(gather(lines, at));
  const nothing: Block = { first: at, last: all.at(-1)?.at ?? at, rows: [] };
  const start = all.findIndex(isFigureRow);
  if (start === -1) return nothing;
  const heads = all.slice(0, start);
  const cut = secondTable(all, heads);
  const body = trimmed(cut === -1 ? all : all.slice(0, cut)).slice(start);
  const figureRows = body.filter(isFigureRow);
  // Names above the first figures that stand alone at the margin are no header.
  let headerCount = heads.length;
  while (headerCount > 0 && (heads[headerCount - 1]?.runs.length ?? 0) === 1) {
    if ((heads[headerCount - 1]?.runs[0]?.start ?? 0) >= FAR) break;
    headerCount -= 1;
  }
  const above = headerAbove(lines, at);
  const header = [...above.header, ...heads.slice(0, headerCount)];
  const names = [...(headerCount === 0 ? above.names : []), ...heads.slice(headerCount)];
  const columns = columnsOf(header, figureRows);
  const isWide = header.some((row) => row.runs.length > 1);
  const first = header[0]?.at ?? at;
  const last = body.at(-1)?.at ?? at;
  if (figureRows.length < 2 && !(figureRows.length === 1 && isWide && columns.body.length > 2)) return nothing;
  const mixed = body.filter((row) => row.runs.length > 1 && !isFigureRow(row)).length;
  if (columns.body.length < 2 || mixed > figureRows.length || !areAligned(figureRows, columns.body)) return nothing;
  if (figureRows.every((row) => figureRuns(row).length === 1) && !isTableOfOne(lines, first, header, figureRows))
    return nothing;
  const printedHeads = new Set(header.map((row) => row.line.text.trim()));
  const bodyRows = [...names, ...body]
    .filter((row) => isFigureRow(row) || !printedHeads.has(row.line.text.trim()))
    .map((row) => layOut(row, columns.body, false));
  const headRows = columns.heads.map((row) => layOut(row, columns.header, true).row);
  if (bodyRows.some(({ clash }) => clash))
    return { first, last, rows: unaligned(lines.slice(first, last + 1)), header: 0, unread: true };
  const rows = [...headRows, ...joinLabels(bodyRows.map(({ row }) => row))];
  return { first, last, rows, header: headRows.length };
}
