import type { GridRow } from '../types/tables.ts';
import { endsOpen } from '../vocabulary/abbreviations.ts';

const OPEN_END = /[,/&(-]$/u;
const SMALL = /^[\p{Ll}(&]/u;

const labelOf = (row: GridRow | undefined): string => row?.cells[0]?.text ?? '';
const holdsNoFigures = (row: GridRow): boolean => row.cells.slice(1).every((cell) => cell.text === '');
const isLabelAlone = (row: GridRow): boolean => labelOf(row) !== '' && holdsNoFigures(row);

/** Whether a label breaks off, so that the next line goes on with it. */
function isOpen(label: string): boolean {
  return OPEN_END.test(label) || endsOpen(label) || label.split('(').length > label.split(')').length;
}

/** Whether a line goes on with the label on the line above. */
export const goesOn = (label: string, next: string): boolean => SMALL.test(next) || isOpen(label);

/** How many of the lines right above row `at` are lines of one label that is wrapped, from the last one up. */
function linesAbove(rows: readonly GridRow[], at: number): number {
  let count = 0;
  for (let above = at - 1; above >= 0; above -= 1) {
    const row = rows[above];
    const next = rows[above + 1];
    if (row === undefined || !isLabelAlone(row) || (count > 0 && !goesOn(labelOf(row), labelOf(next)))) break;
    count += 1;
  }
  return count;
}

/**
 * The lines of labels around rows of figures without one: above such a row stands its label, or, where the figures are
 * centred beside a label of several lines, the half of it that breaks off there.
 */
function aroundFigures(rows: readonly GridRow[]): Map<number, 'above' | 'below'> {
  const joins = new Map<number, 'above' | 'below'>();
  const bare = rows.flatMap((row, at) => (labelOf(row) === '' && !holdsNoFigures(row) ? [at] : []));
  const centred = bare.some((at) => linesAbove(rows, at) > 0 && isOpen(labelOf(rows[at - 1])));
  for (const at of bare) {
    const highest = at - linesAbove(rows, at);
    let lines = 0;
    for (let line = at - 1; line >= highest && !joins.has(line); line -= 1) {
      joins.set(line, 'below');
      lines += 1;
    }
    if (!centred) continue;
    for (let line = at + 1; line <= at + lines; line += 1) {
      const row = rows[line];
      if (row === undefined || !isLabelAlone(row)) break;
      joins.set(line, 'above');
    }
  }
  return joins;
}

/**
 * Which rows that hold nothing but a label are lines of a label wrapped over several lines, and which are the names of
 * sections: a label that breaks off goes on in the next row, a row that begins small goes on with the one above, and so
 * does a row that is set in deeper than the rows on both sides of it.
 */
export function joinLabels(rows: readonly GridRow[]): GridRow[] {
  const around = aroundFigures(rows);
  return rows.map((row, at): GridRow => {
    if (!isLabelAlone(row) || row.joins !== undefined) return row;
    const joins = around.get(at);
    if (joins !== undefined) return { ...row, joins };
    const above = rows[at - 1];
    const below = rows[at + 1];
    const goesOnBelow =
      below !== undefined && (goesOn(labelOf(row), labelOf(below)) || (labelOf(below) === '' && above !== undefined));
    if (above !== undefined && labelOf(above) !== '') {
      const deeper = (row.indent ?? 0) > (above.indent ?? 0) && (row.indent ?? 0) > (below?.indent ?? 0);
      if (goesOn(labelOf(above), labelOf(row)) || (deeper && !goesOnBelow)) return { ...row, joins: 'above' };
    }
    return goesOnBelow ? { ...row, joins: 'below' } : row;
  });
}
