import type { GridRow } from '../types.ts';
import { endsOpen } from '../vocabulary/abbreviations.ts';

const OPEN_END = /[,/&(-]$/u;
const SMALL = /^[\p{Ll}(&]/u;

const labelOf = (row: GridRow | undefined): string => row?.cells[0]?.text ?? '';
const isLabelAlone = (row: GridRow): boolean =>
  labelOf(row) !== '' && row.cells.slice(1).every((cell) => cell.text === '');

/** Whether a label breaks off, so that the next line goes on with it. */
function isOpen(label: string): boolean {
  return OPEN_END.test(label) || endsOpen(label) || label.split('(').length > label.split(')').length;
}

/** Whether a line goes on with the label on the line above. */
export const goesOn = (label: string, next: string): boolean => SMALL.test(next) || isOpen(label);

/**
 * Which rows that hold nothing but a label are lines of a label wrapped over several lines, and which are the names of
 * sections: a label that breaks off goes on in the next row, a row that begins small goes on with the one above, and so
 * does a row that is set in deeper than the rows on both sides of it.
 */
export function joinLabels(rows: readonly GridRow[]): GridRow[] {
  return rows.map((row, at): GridRow => {
    if (!isLabelAlone(row)) return row;
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
