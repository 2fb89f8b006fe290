import type { NearLabel, Reading, Roles } from '../types.ts';

/** Distances up to which a word can serve; the scales of readings/grid.ts and readings/sentence.ts. */
export const NEAR = { clause: 16, sentence: 65, paragraph: 129, heading: 199, section: 299, any: Infinity } as const;

export type Key = keyof Roles;

/** The nearest label that says `key`, at most `limit` away. */
export function nearest(
  reading: Reading,
  key: Key,
  limit: number,
  fits: (label: NearLabel) => boolean = () => true,
): NearLabel | undefined {
  return reading.labels.find((label) => label.distance <= limit && label.says[key] !== undefined && fits(label));
}
