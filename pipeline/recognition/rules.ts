/** Rules that refuse: each has a name, by which `npm run extract -- --explain` tells what it refused. */
import type { Kind } from '../kinds/kind.ts';
import type { Measure, Unit } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';

/** Why something is not what it looks like, in a few English words. */
export type Refusal = string;

/** A number as it is tried: as a measure of a kind. */
export interface Tried {
  readonly reading: Reading;
  readonly kind: Kind;
  readonly measure: Measure;
}

/** A word as it is tried for what a number measures. */
export interface TriedWord {
  readonly reading: Reading;
  readonly kind: Kind;
  readonly unit: Unit;
  /** What the word says. */
  readonly said: Measure;
  /** What the kind calls it. */
  readonly measure: Measure;
  readonly label: NearLabel;
}

export interface Rule<T> {
  readonly name: Refusal;
  readonly refuses: (tried: T) => boolean;
}

/** The name of the first rule that refuses; null when all let it pass. */
export function refusalBy<T>(rules: readonly Rule<T>[], tried: T): Refusal | null {
  for (const rule of rules) if (rule.refuses(tried)) return rule.name;
  return null;
}
