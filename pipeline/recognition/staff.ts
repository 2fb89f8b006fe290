/** Whose the staff are that a figure is of. */
import { NEAR, TABLE } from '../distances.ts';
import type { Reading } from '../types/readings.ts';
import { keepsStaff } from '../vocabulary/cues/committees.ts';
import { nearest } from './nearest.ts';

/**
 * The committee under which those work whom a figure is of ("På Skoleudvalgets område"), else the one that met. All who
 * work for the municipality are only those of a committee for them.
 */
export function committeeOfStaff(reading: Reading, met: string | null): string | null {
  const limit = reading.source === 'grid' ? TABLE.section : NEAR.sentence;
  const named = nearest(reading, 'committee', limit, ({ inherited }) => !inherited)?.says.committee;
  if (named === null) return met !== null && keepsStaff(met) ? met : null;
  return named ?? met;
}
