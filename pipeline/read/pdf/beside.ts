/**
 * Names that stand beside several rows of a table without borders, at the top, in the middle or at the bottom of them.
 */
import type { CellLine } from './cells.ts';
import { goesOn } from './join.ts';
import { only, type NamedLines } from './named.ts';
import { isFigure, isYear } from './segments.ts';

/**
 * Shares of the size of print: how exactly a name stands beside its rows, and how far apart its own lines are at most.
 */
const EXACT = 0.3;
const CLOSE = 1.5;
/** Rows beside one name, and lines of one name, at most. */
const MOST_ROWS = 12;
const MOST_LINES = 6;
/** A table with more pairs of rows and names is none of this kind. */
const MOST_PAIRS = 20_000;

/** Where a name stands beside its rows, from their top (0) to their bottom (1). */
const PLACES = [0, 0.5, 1];

const place = (lines: readonly CellLine[], share: number): number => {
  const top = lines[0]?.base ?? 0;
  return top + share * ((lines.at(-1)?.base ?? 0) - top);
};

/** Some rows and the lines of the name beside them. */
interface Block {
  readonly rows: readonly CellLine[];
  readonly names: readonly CellLine[];
}

interface Step {
  readonly off: number;
  readonly blocks: readonly Block[];
}

const kindOf = (row: CellLine | undefined): string => row?.cells[1] ?? '';

/**
 * The first rows of the names, where the second column says the same of each name in turn ("Drift", "Anlæg"); null
 * where it does not.
 */
function turnsOf(rows: readonly CellLine[]): ReadonlySet<CellLine> | null {
  const [first] = rows;
  if (first === undefined) return null;
  const kind = kindOf(first);
  const starts = rows.filter((row) => kindOf(row) === kind || kindOf(row) === '');
  const turns = starts.map((row, at) => {
    const next = starts[at + 1];
    return rows.slice(rows.indexOf(row), next === undefined ? undefined : rows.indexOf(next)).map(kindOf);
  });
  const named = turns.filter(([start]) => start === kind);
  const alike = named.length > 1 && named.every((kinds) => kinds.length > 1 && new Set(kinds).size === kinds.length);
  return alike ? new Set(starts) : null;
}

/** Whether lines of labels may be one name: close to each other, and reading on where they stand beside rows. */
function isName(lines: readonly CellLine[]): boolean {
  return lines.slice(1).every((line, at) => {
    const above = lines[at];
    if (above === undefined || line.base - above.base > CLOSE * line.size) return false;
    return !(line.anchor && above.anchor) || goesOn(above.cells[0] ?? '', line.cells[0] ?? '');
  });
}

/** The ends of the runs of rows from `from` on that one name may stand beside. */
function runsFrom(rows: readonly CellLine[], from: number, turns: ReadonlySet<CellLine> | null): number[] {
  const most = Math.min(rows.length, from + MOST_ROWS);
  // A row without a kind is a row by itself.
  const ends = rows.findIndex((row, at) => at > from && (kindOf(row) === '' || turns?.has(row) === true));
  const last = kindOf(rows[from]) === '' ? from + 1 : ends < 0 ? most : Math.min(most, ends);
  if (turns !== null) return last === ends || last === rows.length || last === from + 1 ? [last] : [];
  return Array.from({ length: last - from }, (_, at) => from + at + 1);
}

/** The ends of the runs of label lines from `from` on that may be one name. */
function namesFrom(names: readonly CellLine[], from: number): number[] {
  const ends: number[] = [];
  for (let end = from + 1; end <= Math.min(names.length, from + MOST_LINES); end += 1)
    if (isName(names.slice(from, end))) ends.push(end);
  return ends;
}

/** The lines that go on what rows have in their second column, by row; null where other lines stand between them. */
function wrappedKinds(lines: readonly CellLine[]): ReadonlyMap<CellLine, readonly CellLine[]> | null {
  const wrapped = new Map<CellLine, CellLine[]>();
  let row: CellLine | undefined;
  let last: CellLine | undefined;
  for (const line of lines) {
    if (line.spans.length > 0) return null;
    const more = !line.anchor && (line.cells[1] ?? '') !== '';
    if (!line.anchor && line.cells.some((text, at) => at > 1 && text !== '')) return null;
    if (line.anchor) row = line;
    else if (!more) continue;
    else if (row === undefined || last === undefined || line.base - last.base > CLOSE * line.size) return null;
    else wrapped.set(row, [...(wrapped.get(row) ?? []), only(line, 1, true)]);
    last = line;
  }
  return wrapped;
}

/**
 * Rows and names, both in their order, as blocks with each name in one place beside its rows; null where that cannot
 * be.
 */
function blocksAt(
  rows: readonly CellLine[],
  names: readonly CellLine[],
  share: number,
  turns: ReadonlySet<CellLine> | null,
  wrapped: ReadonlyMap<CellLine, readonly CellLine[]>,
): Step | null {
  const key = (row: number, name: number): number => row * (names.length + 1) + name;
  const best = new Map<number, Step>([[0, { off: 0, blocks: [] }]]);
  const take = (row: number, name: number, step: Step): void => {
    for (const to of runsFrom(rows, row, turns)) {
      const own = rows.slice(row, to);
      const printed = own.flatMap((one) => [one, ...(wrapped.get(one) ?? [])]);
      for (const end of namesFrom(names, name)) {
        const lines = names.slice(name, end);
        const away = Math.abs(place(printed, share) - place(lines, share));
        const off = step.off + away;
        if (away > EXACT * (own[0]?.size ?? 0) || off >= (best.get(key(to, end))?.off ?? Infinity)) continue;
        best.set(key(to, end), { off, blocks: [...step.blocks, { rows: own, names: lines }] });
      }
    }
  };
  for (let row = 0; row < rows.length; row += 1)
    for (let name = 0; name < names.length; name += 1) {
      const step = best.get(key(row, name));
      if (step !== undefined) take(row, name, step);
    }
  return best.get(key(rows.length, names.length)) ?? null;
}

/**
 * The rows of a table without borders in which names stand beside several rows, some of them on lines of their own:
 * each name with the first of its rows. null for any other table.
 */
export function rowsBeside(lines: readonly CellLine[]): NamedLines[] | null {
  const rows = lines.filter(({ anchor }) => anchor);
  const names = lines.filter(({ cells }) => (cells[0] ?? '') !== '');
  const unnamed = rows.some(({ cells }) => (cells[0] ?? '') === '');
  // Names that all stand in rows are carried on by those below them, except where they end the rows that they name.
  const below = (rows[0]?.cells[0] ?? '') === '' && names.length * 2 <= rows.length;
  const inRows = names.every(({ anchor }) => anchor) && !below;
  if (!unnamed || inRows || rows.length * names.length > MOST_PAIRS) return null;
  const wrapped = wrappedKinds(lines);
  if (wrapped === null || rows.some((row) => isFigure(kindOf(row)) && !isYear(kindOf(row)))) return null;
  const turns = turnsOf(rows);
  const [best] = PLACES.flatMap((share) => blocksAt(rows, names, share, turns, wrapped) ?? [])
    .filter(({ blocks }) => blocks.some((block) => block.rows.length > 1))
    .sort((a, b) => a.off - b.off);
  if (best === undefined) return null;
  return best.blocks.flatMap((block) =>
    block.rows.map((row, at) => {
      const own = [only(row, 0, false), ...(wrapped.get(row) ?? [])];
      return { lines: at > 0 ? own : [...block.names.map((name) => only(name, 0, true)), ...own], reached: at > 0 };
    }),
  );
}
