/** Which words for an area are a figure's own, and how its row prints it. */
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { opensBracketedAmount } from '../vocabulary/cues/brackets.ts';
import { isPartOfRow } from '../vocabulary/totals.ts';
import { wordsBehind } from './nearest.ts';

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

/** "5,5 mio. kr. til veje (3,2 mio. kr.) og havne (2,3 mio. kr.)": the name before brackets is that of their amount. */
export const isOfBrackets = (reading: Reading, { span, after, inherited }: NearLabel): boolean =>
  after &&
  !inherited &&
  reading.source === 'sentence' &&
  opensBracketedAmount(wordsBehind(reading).slice(span.end - reading.quantity.span.end));

/** Whether a word stands before the clause, `concluded` letters long, that tells what the amounts before it come to. */
export const isOfParts = (reading: Reading, concluded: number, { span, after, inherited }: NearLabel): boolean =>
  concluded > 0 && !after && !inherited && span.start < reading.quantity.span.start - concluded;
