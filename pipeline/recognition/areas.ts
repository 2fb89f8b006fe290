/** Which words for an area are a figure's own, and how its row prints it. */
import type { Kind } from '../kinds/kind.ts';
import type { NearLabel, Reading } from '../types.ts';
import { isPartOfRow } from '../vocabulary/totals.ts';

/** Kinds whose rows may be called as another kind's areas are: budgets, and appeals about benefits. */
export const namesAnyArea = ({ budget, freeText, needs }: Kind): boolean =>
  budget || (freeText === 'area' && needs.includes('area'));

/** A row that another kind's list knows by another name: a budget's row of a benefit. */
export const isOfRow = (reading: Reading, kind: Kind, { level, says }: NearLabel): boolean =>
  namesAnyArea(kind) &&
  reading.source === 'grid' &&
  level === 'row' &&
  says.domain !== undefined &&
  (kind.budget || says.domain !== kind.domain) &&
  says.economy === undefined;

/** The name that a row prints, without what makes it a total or a part of another. */
export function printedArea({ place, labels }: Reading, { text }: NearLabel): string {
  const row = (place.rowLabel ?? text).replace(/^[-–—−•·*]\s*/u, '');
  return isPartOfRow(row) || labels.some(({ level, says }) => level === 'row' && says.isTotal === true) ? text : row;
}

/** Whether a word stands before the clause, `concluded` letters long, that tells what the amounts before it come to. */
export const isOfParts = (reading: Reading, concluded: number, { span, after, inherited }: NearLabel): boolean =>
  concluded > 0 && !after && !inherited && span.start < reading.quantity.span.start - concluded;
