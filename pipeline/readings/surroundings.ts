import type { Surroundings } from '../types/readings.ts';
import type { Label, NearLabel, Role } from '../types/words.ts';
import { bitOf } from '../vocabulary/said.ts';

/** A label as seen from a quantity. */
export function seen(
  { span, text, says, level }: Label,
  distance: number,
  after = false,
  inherited = false,
): NearLabel {
  return { span, text, says, level, distance, after, inherited };
}

/** Labels at one distance, before the quantity unless `after`. */
export const near = (labels: readonly Label[], distance: number, after = false): NearLabel[] =>
  labels.map((label) => seen(label, distance, after));

/** Puts labels in order, unless they are; those as near as each other stay as they stood. */
export function nearestFirst(labels: NearLabel[]): NearLabel[] {
  let last = -Infinity;
  for (const { distance } of labels) {
    if (distance < last) return labels.sort((a, b) => a.distance - b.distance);
    last = distance;
  }
  return labels;
}

/** Some of the words around a quantity: each is `beyond` farther than its own distance says. */
export interface Layer {
  readonly labels: readonly NearLabel[];
  /** The bits of the roles that any of them says something of: of most roles, most layers say nothing. */
  readonly roles: number;
  readonly beyond: number;
}

export function layer(labels: readonly NearLabel[], beyond = 0): Layer {
  let roles = 0;
  for (const { says } of labels) roles |= says.roles;
  return { labels, roles, beyond };
}

/**
 * The words of several layers as one; as near as each other, those of an earlier layer come first. Only the roles that
 * are asked for are put in order: a sentence has hundreds of words around it, and few of their roles matter.
 */
export function surroundings(layersOf: () => readonly Layer[]): Surroundings {
  let layers: readonly Layer[] | null = null;
  const known = new Map<Role, readonly NearLabel[]>();
  return {
    saying(role) {
      const asked = known.get(role);
      if (asked !== undefined) return asked;
      const bit = bitOf(role);
      const found: NearLabel[] = [];
      layers ??= layersOf();
      for (const { labels, roles, beyond } of layers) {
        if ((roles & bit) === 0) continue;
        for (const label of labels) {
          if ((label.says.roles & bit) === 0) continue;
          const { distance, after, inherited } = label;
          found.push(beyond === 0 ? label : seen(label, beyond + distance, after, inherited));
        }
      }
      nearestFirst(found);
      known.set(role, found);
      return found;
    },
  };
}
