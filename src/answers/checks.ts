/** Which findings speak of a figure. */

import type { Check } from '../../pipeline/lake/queries/checks.ts';

type Outcome = NonNullable<Check['outcome']>;

/** The findings that name any of the facts. */
export function checksOf(checks: readonly Check[], facts: readonly (string | undefined)[]): Check[] {
  const asked = new Set(facts.filter((fact) => fact !== undefined));
  return checks.filter((check) => check.fact_ids.split(' ').some((fact) => asked.has(fact)));
}

const WORST: readonly Outcome[] = ['differs', 'holds_rounded', 'holds'];

/** The worst outcome among proofs; null when nothing was proved. */
export function worstOutcome(checks: readonly Check[]): Outcome | null {
  return WORST.find((outcome) => checks.some((check) => check.outcome === outcome)) ?? null;
}
