/** Which rows of a table lie inside or outside the service frame, by its corner and the names of its sections. */
import { TABLE } from '../distances.ts';
import type { Grid } from '../types/tables.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { headsLawful, kindOfSpending } from '../vocabulary/headers.ts';
import { said } from '../vocabulary/said.ts';
import { withoutDirections } from './captions.ts';
import type { Outline, OutlineRow, Section } from './outline.ts';
import { near } from './surroundings.ts';

/** Whether a table tells what lies inside the service frame, in the corner or as the name of a section. */
export const tellsService = ({ headers, labelColumn, rows }: Outline): boolean =>
  [headers[labelColumn]?.text ?? '', ...rows.flatMap(({ kind, label }) => (kind === 'section' ? label : []))].some(
    (text) => kindOfSpending(text) === 'inside',
  );

/** What a section's name says, with the frame where it is a kind of spending; "Overførsler" is one beside service. */
export function sectionSaid({ text, span }: Section, labels: readonly Label[], service: boolean): readonly Label[] {
  const lawful = service && headsLawful(text);
  const frame = lawful ? 'outside' : kindOfSpending(text);
  if (frame === null) return labels;
  return [...(lawful ? [] : labels), { span, text, says: said({ frame }), level: 'section' }];
}

/**
 * The row from which on the frame in the corner no longer holds: the section that comes behind the total of rows
 * without one; Infinity where none does.
 */
function endOfCorner({ rows }: Outline, isTotal: (row: OutlineRow) => boolean): number {
  const at = rows.findIndex(({ kind }) => kind === 'section');
  const before = rows.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === 'figures');
  return before !== undefined && isTotal(before) ? (rows[at]?.rowNo ?? Infinity) : Infinity;
}

/** A label without its frame. */
const withoutFrame = <One extends Label>(label: One): One =>
  label.says.frame === undefined ? label : { ...label, says: said({ ...label.says, frame: undefined }) };

/**
 * What the header over the labels says of each row; its frame ends at the section behind the total of the rows without
 * one.
 */
export function cornerOfRows(
  outline: Outline,
  column: readonly Label[],
  grid: Grid,
  isTotal: (row: OutlineRow) => boolean,
): (row: OutlineRow) => readonly NearLabel[] {
  // "Mål" over the labels heads what is aimed at, not the figures beside it.
  const heads = column.filter(({ says }) => says.measure !== 'target');
  const corner = near(withoutDirections(heads, grid), TABLE.caption);
  const unframed = corner.map(withoutFrame);
  const end = endOfCorner(outline, isTotal);
  return ({ rowNo }) => (rowNo < end ? corner : unframed);
}
