/** "Andel tilfredse (i parentes tal fra 2021): 96 % (95 %)": which of two numbers a year told of the brackets is. */
import { NEAR } from '../distances.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { bracketWithNumber, opensInBrackets } from '../vocabulary/cues/brackets.ts';
import { datesBrackets } from '../vocabulary/periods/told.ts';
import { nearest, saying } from './nearest.ts';

const yearTold = (reading: Reading): NearLabel | undefined =>
  saying(reading, 'fiscalYear').find(({ text }) => datesBrackets(text));

const isInBrackets = ({ lead }: Reading): boolean => opensInBrackets(lead);

/** Whether a number stands in brackets and a year is told of what stands there. */
export const datedByBrackets = (reading: Reading): boolean => isInBrackets(reading) && yearTold(reading) !== undefined;

/** What stands beside the brackets is of a later year, which the text around may tell. */
export function yearBesideBrackets(reading: Reading, usable: (label: NearLabel) => boolean): NearLabel | undefined {
  const year = isInBrackets(reading) ? undefined : yearTold(reading)?.says.fiscalYear;
  if (year === undefined) return undefined;
  return nearest(reading, 'fiscalYear', NEAR.section, (one) => (one.says.fiscalYear ?? 0) > year && usable(one));
}

/**
 * The names of a sentence that may be whose a number is: those in brackets are of the numbers in the same brackets
 * ("5,1 pct. (landsgennemsnittet er 5,6), og i dagplejen 6,2"), where those name anybody.
 */
export function namesBeside(reading: Reading, labels: readonly NearLabel[]): readonly NearLabel[] {
  const { place, quoteAt, quantity, source } = reading;
  if (source !== 'sentence' || !place.quote.includes('(')) return labels;
  const from = quantity.span.start - quoteAt;
  const own = bracketWithNumber(place.quote, quoteAt);
  const around = ({ span, inherited, level }: NearLabel): number =>
    inherited || level !== 'clause' ? -1 : bracketWithNumber(place.quote, span.start - from);
  const beside = labels.filter((label) => around(label) === own);
  if (own !== -1 && beside.length > 0) return beside;
  return labels.filter((label) => around(label) === -1);
}
