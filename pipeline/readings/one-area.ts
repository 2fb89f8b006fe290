/** The one area of a table whose rows tell kinds of money alone. */
import type { Grid } from '../types/tables.ts';
import { isKindOfMoney, nameInCaption } from '../vocabulary/kinds-of-money.ts';
import { areaHeaded } from '../vocabulary/headed-areas.ts';
import type { Outline } from './outline.ts';

/**
 * The area that a caption or a heading names over rows such as "Merudgifter" and "Indtægter", which name none;
 * null where a row names something, or where neither is an area's name.
 */
export function areaOfRows({ rows }: Outline, { caption, heading }: Grid): string | null {
  const figures = rows.filter(({ kind }) => kind === 'figures');
  if (figures.length === 0 || !figures.every(({ label }) => isKindOfMoney(label))) return null;
  // Rows below the name of a section are that section's.
  if (figures.length !== rows.length) return null;
  for (const text of [caption?.text, heading]) {
    const name = areaHeaded(nameInCaption(text ?? ''));
    if (name !== null) return name;
  }
  return null;
}
