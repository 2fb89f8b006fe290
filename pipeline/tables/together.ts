import { lowest } from '../ordered.ts';
import type { Line } from '../types/document.ts';
import type { GridRow } from '../types/tables.ts';
import { captionNumber } from '../vocabulary/headers.ts';
import { declaredUnit } from '../vocabulary/units.ts';
import { behindGap, type Block, cellAt, countsUp, isBlank, isFigure, isGap, unaligned, wholeLine } from './block.ts';
import { apart, cut, figuresBehind, type Part } from './cuts.ts';
import { type Header, headersIn, headersOver } from './headers.ts';
import { goesOn, joinLabels } from './labels.ts';
import { captionAbove } from './surroundings.ts';

/** A label of letters, and behind it nothing but the characters of figures. */
const LINE = /^(.*?\p{L}[)*.]*)(\s?)([-+−–(]?\d[\d.,%()\s+−–-]*)$/u;
/** A digit, and behind it no more than a unit: most lines are spared a closer look. */
const ENDS_IN_AMOUNT = /\d\D{0,12}$/u;
const OPENS_WITH_FIGURE = /^\s*[-+−–(]?\d/u;
const LONGEST_LINE = 140;
const LONGEST_NAME = 60;
const MOST_COLUMNS = 10;
const MOST_DECIMALS = 3;
const FEWEST_ROWS = 3;
/** A label has so many lines at most. */
const LONGEST_WRAP = 3;
/** Names of sections that may stand between the header and the first figures. */
const MOST_NAMES = 2;
/** Signs of amounts: telephone numbers and times have none of them. */
const TELLING = /[,.+−–-]|\d{3}/u;
const YEAR = /^(?:19|20)\d{2}$/u;

interface Run {
  readonly line: Line;
  readonly at: number;
  /** Where the figures begin; the end of the line where it is a name alone. */
  readonly figuresAt: number;
  readonly tail: string;
  readonly glued: boolean;
}

/** Label and figures of a line: a line may end in amounts with their units ("Haller 11,1 mio. kr. 16,2 mio. kr."). */
function cutLine(text: string): { label: string; gap: string; tail: string } | null {
  if (/[\d%)]$/u.test(text)) {
    const [, label = '', gap = '', tail = ''] = LINE.exec(text) ?? [];
    return tail === '' ? null : { label, gap, tail };
  }
  const [first, second] = ENDS_IN_AMOUNT.test(text) ? figuresBehind(text) : [];
  if (first === undefined || second === undefined) return null;
  return { label: text.slice(0, first.from), gap: ' ', tail: text.slice(first.from) };
}

const isTooLong = (text: string): boolean => text.length > LONGEST_LINE || /\t|\||\S[ \u00a0]{2}/u.test(text);

function runOf(line: Line, at: number): Run | null {
  const text = line.text.trimEnd();
  const parts = isTooLong(text) ? null : cutLine(text);
  if (parts === null || !/\p{L}{2}/u.test(parts.label)) return null;
  // "Område 2023 2024" is the header of such rows.
  if (parts.tail.split(' ').every((token) => YEAR.test(token))) return null;
  return { line, at, figuresAt: text.length - parts.tail.length, tail: parts.tail, glued: parts.gap === '' };
}

/** A line of figures alone, whose label stands on the lines above it. */
function bareRun(line: Line, at: number): Run | null {
  const text = line.text.trimEnd();
  if (!OPENS_WITH_FIGURE.test(text) || isTooLong(text) || (apart(text)?.length ?? 0) < 2) return null;
  return { line, at, figuresAt: 0, tail: text, glued: false };
}

const isName = (line: Line | undefined): boolean =>
  line !== undefined &&
  !isBlank(line) &&
  line.text.trim().length <= LONGEST_NAME &&
  !/[.:;,?!\d]$/u.test(line.text.trim()) &&
  captionNumber(line.text) === undefined;

const nameAt = (line: Line, at: number): Run => ({ line, at, figuresAt: line.text.length, tail: '', glued: false });

/** Whether a line with figures stands behind a name and the lines on which it goes on. */
function leadsToFigures(lines: readonly Line[], at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_WRAP; next += 1) {
    const line = lines[next];
    if (line === undefined || isBlank(line)) return false;
    if (runOf(line, next) !== null || bareRun(line, next) !== null) return true;
    if (!isName(line)) return false;
  }
  return false;
}

/** The lines of the label that stand above figures alone, from the first one on. */
function labelAbove(lines: readonly Line[], first: number): Run[] {
  const names: Run[] = [];
  for (let at = first - 1; at >= first - LONGEST_WRAP; at -= 1) {
    const line = lines[at];
    if (line === undefined || !isName(line)) break;
    if (names.length > 0 && !goesOn(line.text.trim(), lines[at + 1]?.text.trim() ?? '')) break;
    names.unshift(nameAt(line, at));
  }
  return names;
}

/** The header above names of sections that stand right above line `begins`, with those names. */
function headersBehind(lines: readonly Line[], begins: number): { headers: Header[]; names: Run[] } {
  const names: Run[] = [];
  for (let at = begins - 1; names.length <= MOST_NAMES; at -= 1) {
    const line = lines[at];
    const headers = headersIn(line);
    if (headers.length > 0) return { headers: names.length === 0 ? [] : headers, names };
    if (line === undefined || !isName(line)) break;
    names.unshift(nameAt(line, at));
  }
  return { headers: [], names: [] };
}

/** Lines that end in figures, from `first` on, with names alone between them and across page breaks. */
function gather(lines: readonly Line[], first: number): Run[] {
  const runs: Run[] = [];
  let at = first;
  while (at !== -1) {
    const line = lines[at];
    if (line === undefined) break;
    const run = runOf(line, at) ?? (at === first || runs.at(-1)?.tail === '' ? bareRun(line, at) : null);
    if (run !== null) runs.push(run);
    else {
      if (!isName(line) || !leadsToFigures(lines, at)) break;
      runs.push(nameAt(line, at));
    }
    const next = isGap(lines, at) ? behindGap(lines, at) : at + 1;
    const after = lines[next];
    at = next > at + 1 && (after === undefined || runOf(after, next) === null) ? -1 : next;
  }
  return runs;
}

/** The figures of each row where blanks keep them apart: the last `count` of each, more being part of the label. */
function partsApart(runs: readonly Run[], count: number, headed: boolean): Part[][] | null {
  const rows: Part[][] = [];
  let more = 0;
  for (const run of runs) {
    const all = apart(run.tail);
    const parts = all ?? (headed ? apart(run.tail, count) : null);
    if (parts === null || parts.length < count) return null;
    if (all === null || parts.length > count) more += 1;
    rows.push(parts.slice(-count));
  }
  return more * 3 > (headed ? runs.length : 0) ? null : rows;
}

/** The figures of each row where they are printed without blanks: the only way to cut them all alike. */
function partsGlued(runs: readonly Run[], count: number): Part[][] | 'many' | null {
  let found: Part[][] | 'many' | null = null;
  const whole = !runs.some((run) => run.tail.includes(','));
  for (let places = whole ? 0 : 1; places <= (whole ? 0 : MOST_DECIMALS); places += 1) {
    const rows: Part[][] = [];
    let many = false;
    for (const { tail } of runs) {
      const way = cut(tail, count, places);
      if (way === null) break;
      if (way === 'many') many = true;
      rows.push(way === 'many' ? [] : way);
    }
    if (rows.length < runs.length) continue;
    if (found !== null || many) return 'many';
    found = rows;
  }
  return found;
}

interface Cut {
  readonly count: number;
  readonly rows: readonly (readonly Part[])[];
  readonly header: Header | null;
}

function cutAll(figured: readonly Run[], headers: readonly Header[]): Cut | 'many' | null {
  const counted = figured.map((run) => apart(run.tail)?.length ?? 0);
  const least = lowest(counted);
  for (const header of headers) {
    const rows = partsApart(figured, header.columns, true) ?? partsGlued(figured, header.columns);
    if (rows !== null && rows !== 'many') return { count: header.columns, rows, header };
  }
  const same = least > 0 ? partsApart(figured, least, false) : null;
  if (same !== null)
    return least === 1 || figured.some(({ tail }) => TELLING.test(tail))
      ? { count: least, rows: same, header: null }
      : null;
  if (!figured.some((run) => apart(run.tail) === null)) return least > 1 ? 'many' : null;
  let found: Cut | null = null;
  let many = false;
  for (let count = 1; count <= MOST_COLUMNS; count += 1) {
    const rows = partsGlued(figured, count);
    if (rows === 'many' || (rows !== null && found !== null)) many = true;
    else if (rows !== null) found = { count, rows, header: null };
  }
  return many ? 'many' : found;
}

/** One figure behind each label is a table when glued or announced, and when it does not only count up. */
function isTableOfOne(lines: readonly Line[], first: number, figured: readonly Run[], headed: boolean): boolean {
  const figures = figured.map((run) => run.tail.trim());
  if (!figures.every(isFigure) || countsUp(figures)) return false;
  const caption = captionAbove(lines, first, () => false);
  const announced = caption !== null && (caption.no !== null || declaredUnit(lines[caption.at]?.text ?? '') !== null);
  return headed || announced || (figured.every((run) => run.glued) && figures.some((figure) => /[.,]/u.test(figure)));
}

function rowOf(run: Run, parts: readonly Part[], count: number): GridRow {
  const { line, figuresAt } = run;
  const place = { line: line.number, page: line.page, indent: line.text.length - line.text.trimStart().length };
  if (run.tail === '') return { ...place, cells: [wholeLine(line)] };
  const figures = parts.slice(-count).map(({ from, to }) => cellAt(line, figuresAt + from, figuresAt + to));
  return { ...place, cells: [cellAt(line, 0, figuresAt + (parts[0]?.from ?? 0)), ...figures] };
}

/**
 * A table whose columns are lost: figures behind their label with one blank or none between them. The rows show how
 * they are cut: all have as many figures, and the grammar of numbers leaves one way only.
 */
export function together(lines: readonly Line[], first: number): Block | null {
  const start = lines[first];
  if (start === undefined) return null;
  const isBare = runOf(start, first) === null;
  if (isBare && bareRun(start, first) === null) return null;
  const label = isBare ? labelAbove(lines, first) : [];
  if (isBare && label.length === 0) return null;
  const runs = [...label, ...gather(lines, first)];
  const last = runs.at(-1)?.at ?? first;
  const figured = runs.filter(({ tail }) => tail !== '');
  const begins = label[0]?.at ?? first;
  const count = lowest(figured.map((run) => apart(run.tail)?.length ?? 0));
  const behind = headersBehind(lines, begins);
  const headers = [...headersIn(lines[begins - 1]), ...headersOver(lines, begins, count), ...behind.headers];
  const nothing: Block = { first, last, rows: [] };
  if (figured.length < (headers.length > 0 ? 2 : FEWEST_ROWS)) return nothing;
  const way = cutAll(figured, headers);
  if (way === null) return nothing;
  if (way === 'many') {
    const glued = figured.some((run) => run.glued);
    return glued ? { first, last, rows: unaligned(lines.slice(first, last + 1)), header: 0, unread: true } : nothing;
  }
  const { header } = way;
  if (way.count === 1 && !isTableOfOne(lines, first, figured, header !== null)) return nothing;
  const parts = new Map(figured.map((run, at) => [run, way.rows[at] ?? []]));
  const named = header !== null && behind.headers.includes(header) ? [...behind.names, ...runs] : runs;
  const rows = joinLabels(named.map((run) => rowOf(run, parts.get(run) ?? [], way.count)));
  if (header === null) return { first: begins, last, rows, header: 0 };
  const top = lines.findIndex(({ number }) => number === header.rows[0]?.line);
  return { first: top, last, rows: [...header.rows, ...rows], header: header.rows.length };
}
