import type { NearLabel, Reading, Role } from '../types.ts';

/** Distances up to which a word can serve; the scales of readings/grid.ts and readings/sentence.ts. */
export const NEAR = { clause: 16, sentence: 65, paragraph: 129, heading: 199, section: 299, any: Infinity } as const;

/** The nearest label that says something of `role`, at most `limit` away. */
export function nearest(
  reading: Reading,
  role: Role,
  limit: number,
  fits: (label: NearLabel) => boolean = () => true,
): NearLabel | undefined {
  let own: NearLabel | undefined;
  for (const label of reading.labels) {
    if (label.distance > limit) break;
    if (label.says[role] === undefined || !fits(label)) continue;
    own = label;
    break;
  }
  const reach = own === undefined ? limit : Math.min(limit, own.distance);
  for (const label of reading.around.saying(role)) {
    if (label.distance > reach || label.distance === own?.distance) break;
    if (fits(label)) return label;
  }
  return own;
}

/** All labels that say something of `role`, nearest first. */
export function saying(reading: Reading, role: Role): NearLabel[] {
  const own = reading.labels.filter((label) => label.says[role] !== undefined);
  return [...own, ...reading.around.saying(role)].sort((a, b) => a.distance - b.distance);
}

/** The rest of the sentence behind a number. */
export function wordsBehind({ lead, place, quantity }: Reading): string {
  return place.quote.slice(lead.replaceAll(/\s+/gu, ' ').trimStart().length + quantity.printed.length);
}
