/** Which lines of a table are of one row: by how far apart they stand, and by the room that their labels leave. */
import type { CellLine } from './cells.ts';
import { highest, lowest } from '../../ordered.ts';
import { goesOn, isCutNumber, isSurelyCut } from './join.ts';

/** Lines of one cell stand closer than this, in sizes of print, where rows of one line do not tell how far rows are. */
export const CLOSE = 1.5;
/** Lines further apart than this are never of one cell. */
const WRAPPED = 2;
/** What stands nearer by this share does so on purpose. */
export const NEARER = 0.93;

/** The label of a line; empty without one. */
export const labelOf = (line: CellLine | undefined): string => line?.cells[0] ?? '';

/** How far each line with figures stands from the line above, of those lines that `tells` takes. */
const stepsOf = (
  lines: readonly CellLine[],
  tells: (above: CellLine, line: CellLine, at: number) => boolean,
): number[] =>
  lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above !== undefined && line.anchor && tells(above, line, at) ? [line.base - above.base] : [];
  });

/**
 * How far apart rows of one line each stand. Where no two such rows follow each other, several that begin with a
 * capital below the end of a label ("og fritid") tell it, if they all stand as far; Infinity otherwise.
 */
function rowStep(lines: readonly CellLine[]): number {
  const step = lowest(stepsOf(lines, (above) => above.anchor));
  if (step !== Infinity) return step;
  const begins = (above: CellLine, line: CellLine, at: number): boolean =>
    !above.anchor &&
    /^\p{Ll}/u.test(labelOf(above)) &&
    labelOf(lines[at - 2]) !== '' &&
    /^\p{Lu}/u.test(labelOf(line)) &&
    !goesOn(labelOf(above), labelOf(line));
  const begun = stepsOf(lines, begins);
  return begun.length > 1 && lowest(begun) > NEARER * highest(begun) ? lowest(begun) : Infinity;
}

/** Whether a line holds nothing but the ends of numbers that are cut in the lines above it. */
function endsNumbers(above: readonly CellLine[], line: CellLine): boolean {
  const pairs = line.cells.flatMap((text, column) => {
    if (text === '') return [];
    return [{ first: above.map(({ cells }) => cells[column] ?? '').join(''), second: text, column }];
  });
  const figures = pairs.filter(({ column }) => column > 0);
  return (
    figures.every(({ first, second }) => isCutNumber(first, second)) &&
    figures.some(({ first, second }) => isSurelyCut(first, second))
  );
}

/** The lines of each row: those with figures, and the lines above and below that are part of their cells. */
export function grouped(lines: readonly CellLine[]): CellLine[][] {
  const step = rowStep(lines);
  // The name of a section may run over all columns: how wide that of the labels is, the rows with figures tell.
  const labels = lines.filter(({ label, anchor }) => anchor && label.width > 0);
  const told = labels.length > 1 ? labels : lines;
  // One word too long for its column runs out of it: it shows no room, where others do.
  const several = told.filter(({ label }) => label.width > label.first);
  const widest = highest((several.length > 0 ? several : told).map(({ label }) => label.width));
  // A label is wrapped only before a word for which its column had no room.
  const wraps = (above: CellLine | undefined, line: CellLine | undefined): boolean =>
    above === undefined ||
    line === undefined ||
    above.label.width === 0 ||
    line.label.width === 0 ||
    above.label.width + 0.3 * line.size + line.label.first > widest - 0.3 * line.size;
  const groups: CellLine[][] = [];
  let down = false;
  /** How far the first line of the current group stands from what is above it. */
  let opened = Infinity;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const below = lines[at + 1];
    const current = groups.at(-1);
    const close = step === Infinity ? CLOSE * line.size : NEARER * step;
    const up = above === undefined ? Infinity : line.base - above.base;
    const away = below === undefined ? Infinity : below.base - line.base;
    const figured = (group: readonly CellLine[] | undefined): boolean => group?.some((one) => one.anchor) ?? false;
    const joins = down;
    down = false;
    if (line.anchor) {
      if (current !== undefined && (joins || endsNumbers(current, line))) current.push(line);
      else groups.push([line]);
      continue;
    }
    const toAbove = up < close && up <= away / NEARER && wraps(above, line);
    const toBelow = away < close && away < NEARER * up && wraps(line, below);
    if (
      current !== undefined &&
      (joins ||
        toAbove ||
        (up < WRAPPED * line.size && !toBelow && wraps(above, line) && goesOn(labelOf(above), labelOf(line))))
    )
      current.push(line);
    else {
      groups.push([line]);
      opened = up;
    }
    if (below === undefined || figured(groups.at(-1))) continue;
    // The row's figures stand beside or below the end of its label.
    const between = toAbove && away < close && (step !== Infinity || away < NEARER * opened) && wraps(line, below);
    down = toBelow || between || (below.anchor && (below.cells[0] ?? '') === '' && away < WRAPPED * line.size);
  }
  return groups;
}
