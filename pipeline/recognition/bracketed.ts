/** "Andel tilfredse (i parentes tal fra 2021): 96 % (95 %)": which of two numbers a year told of the brackets is. */
import { NEAR } from '../distances.ts';
import type { NearLabel, Reading } from '../types.ts';
import { opensInBrackets } from '../vocabulary/cues/brackets.ts';
import { datesBrackets } from '../vocabulary/periods.ts';
import { nearest, saying } from './nearest.ts';

const yearTold = (reading: Reading): NearLabel | undefined =>
  saying(reading, 'fiscalYear').find(({ text }) => datesBrackets(text));

const isInBrackets = ({ source, lead }: Reading): boolean => source === 'sentence' && opensInBrackets(lead);

/** Whether a number stands in brackets and a year is told of what stands there. */
export const datedByBrackets = (reading: Reading): boolean => isInBrackets(reading) && yearTold(reading) !== undefined;

/** What stands beside the brackets is of a later year, which the text around may tell. */
export function yearBesideBrackets(reading: Reading, usable: (label: NearLabel) => boolean): NearLabel | undefined {
  const year = isInBrackets(reading) ? undefined : yearTold(reading)?.says.fiscalYear;
  if (year === undefined) return undefined;
  return nearest(reading, 'fiscalYear', NEAR.section, (one) => (one.says.fiscalYear ?? 0) > year && usable(one));
}
