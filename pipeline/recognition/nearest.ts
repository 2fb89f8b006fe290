import type { NearLabel, Reading, Role } from '../types.ts';

/** Distances up to which a word can serve; the scales of readings/grid.ts and readings/sentence.ts. */
export const NEAR = { clause: 16, sentence: 65, paragraph: 129, heading: 199, section: 299, any: Infinity } as const;

const nearestFirst = (a: NearLabel, b: NearLabel): number => a.distance - b.distance;

/** The words around one reading by their roles, kept while it is asked about: each role is asked for many times. */
class Asked {
  private reading: Reading | null = null;
  private readonly byRole = new Map<Role, readonly NearLabel[]>();

  saying(reading: Reading, role: Role): readonly NearLabel[] {
    if (this.reading !== reading) {
      this.reading = reading;
      this.byRole.clear();
    }
    let labels = this.byRole.get(role);
    if (labels === undefined) {
      labels = Asked.together(reading, role);
      this.byRole.set(role, labels);
    }
    return labels;
  }

  private static together({ labels, around }: Reading, role: Role): readonly NearLabel[] {
    const farther = around.saying(role);
    const own = labels.filter(({ says }) => says[role] !== undefined);
    return own.length === 0 ? farther : [...own, ...farther].sort(nearestFirst);
  }
}

const asked = new Asked();

/** All labels that say something of `role`, nearest first; of those as near as each other its own come first. */
export const saying = (reading: Reading, role: Role): readonly NearLabel[] => asked.saying(reading, role);

const ANY = (): boolean => true;

/** The nearest label that says something of `role`, at most `limit` away. */
export function nearest(
  reading: Reading,
  role: Role,
  limit: number,
  fits: (label: NearLabel) => boolean = ANY,
): NearLabel | undefined {
  for (const label of saying(reading, role)) {
    if (label.distance > limit) return undefined;
    if (fits(label)) return label;
  }
  return undefined;
}

/** The rest of the sentence behind a number. */
export function wordsBehind({ lead, place, quantity }: Reading): string {
  return place.quote.slice(lead.replaceAll(/\s+/gu, ' ').trimStart().length + quantity.printed.length);
}
