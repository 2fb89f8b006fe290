import type { Label, NearLabel, Role, Roles, Surroundings } from '../types.ts';

/** Labels by the roles that they say something of, each role's in their order. */
export type LabelIndex = ReadonlyMap<string, readonly NearLabel[]>;

const rolesOf = new WeakMap<Roles, readonly string[]>();

/** The roles that a label says something of; a term says the same wherever it stands. */
export function rolesSaid(says: Roles): readonly string[] {
  const known = rolesOf.get(says);
  if (known !== undefined) return known;
  const roles = Object.keys(says);
  rolesOf.set(says, roles);
  return roles;
}

export function indexed(labels: readonly NearLabel[]): LabelIndex {
  const index = new Map<string, NearLabel[]>();
  for (const label of labels) {
    for (const role of rolesSaid(label.says)) {
      const list = index.get(role);
      if (list === undefined) index.set(role, [label]);
      else list.push(label);
    }
  }
  return index;
}

/** Labels at one distance, before the quantity unless `after`. */
export function near(labels: readonly Label[], distance: number, after = false): NearLabel[] {
  return labels.map(({ span, text, says, level }) => ({ span, text, says, level, distance, after }));
}

/** Some of the words around a quantity: each is `beyond` farther than its own distance says. */
export interface Layer {
  readonly index: LabelIndex;
  readonly beyond: number;
}

const NONE: readonly NearLabel[] = [];
const nearestFirst = (a: NearLabel, b: NearLabel): number => a.distance - b.distance;

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
      const found: NearLabel[] = [];
      layers ??= layersOf();
      for (const { index, beyond } of layers) {
        for (const label of index.get(role) ?? NONE)
          found.push(beyond === 0 ? label : { ...label, distance: beyond + label.distance });
      }
      found.sort(nearestFirst);
      known.set(role, found);
      return found;
    },
  };
}
