/** A count of people out of work and the unemployment beside it ("514 fuldtidsledige, svarende til 2,3 %"). */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { areUnemployed, isOfWorkforce } from '../vocabulary/cues/shares.ts';
import { nearest, wordsBehind } from './nearest.ts';

/** The word for the unemployed whose part of the workforce a percentage in prose is; undefined where it is none. */
export function unemployedOfWorkforce(reading: Reading): NearLabel | undefined {
  if (reading.source !== 'sentence' || !isOfWorkforce(wordsBehind(reading))) return undefined;
  const counted = nearest(reading, 'area', NEAR.sentence, ({ says }) => says.domain !== undefined);
  return areUnemployed(counted?.says.area) ? counted : undefined;
}

/** The same where it speaks of a kind that tells unemployment. */
export const tellsUnemployment = (reading: Reading, { areaPhrase }: Kind): NearLabel | undefined =>
  areaPhrase === 'unemployed' ? unemployedOfWorkforce(reading) : undefined;
