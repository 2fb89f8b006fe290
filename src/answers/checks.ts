/** Which findings speak of a figure. */

import type { Check } from '../../pipeline/lake/queries/checks.ts';
import { once } from './lookup.ts';

type Outcome = NonNullable<Check['outcome']>;

/** The findings by each fact that they name. */
const byFact = once((checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> => {
  const named = new Map<string, Check[]>();
  for (const check of checks) {
    for (const fact of check.fact_ids.split(' ')) {
      const known = named.get(fact);
      if (known === undefined) named.set(fact, [check]);
      else known.push(check);
    }
  }
  return named;
});

/** Of so many facts the findings are looked through; of more, all of them are sorted by their facts, once. */
const FEW = 8;

/** Whether a list of names, parted by spaces, has this one. */
function isNamed(name: string, list: string): boolean {
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + 1)) {
    const end = at + name.length;
    if ((at === 0 || list[at - 1] === ' ') && (end === list.length || list[end] === ' ')) return true;
  }
  return false;
}

/** The findings that name any of the facts. */
export function checksOf(checks: readonly Check[], facts: readonly (string | undefined)[]): Check[] {
  const asked = facts.filter((fact) => fact !== undefined);
  if (asked.length === 0) return [];
  if (asked.length <= FEW) return checks.filter(({ fact_ids: named }) => asked.some((fact) => isNamed(fact, named)));
  const named = byFact(checks);
  const found = new Set(asked.flatMap((fact) => named.get(fact) ?? []));
  return found.size === 0 ? [] : checks.filter((check) => found.has(check));
}

/** Where the text prints another sum than the table that these facts stand in. */
export function proseRemarks(checks: readonly Check[], facts: readonly (string | undefined)[]): Check[] {
  return checksOf(checks, facts).filter(({ code }) => code === 'prose_differs');
}

const WORST: readonly Outcome[] = ['differs', 'holds_rounded', 'holds'];

/** The worst outcome among proofs; null when nothing was proved. */
export function worstOutcome(checks: readonly Check[]): Outcome | null {
  return WORST.find((outcome) => checks.some((check) => check.outcome === outcome)) ?? null;
}
