import type { Fact } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import { agreeWithin, precisionOf } from '../precision.ts';

const BUDGET_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'original_budget',
  'adjusted_budget',
  'spent_to_date',
  'actual',
  'expected',
  'deviation',
  'deviation_pct',
  'expected_pct',
  'change',
  'transfer',
  'appropriation',
]);

/** Roles that must be equal, and roles where a print that leaves them unsaid still can be the same figure. */
const EQUAL = [
  'measure',
  'unit',
  'entity',
  'compared_to',
  'committee',
  'area',
  'subject',
  'transfer',
  'previous',
] as const;
const UNSAID = ['frame', 'economy', 'report', 'fiscal_year', 'target_year', 'as_of', 'standing'] as const;

/**
 * Whether two prints of the same value, alike in what must be equal, can be the same figure by all else that they say.
 */
function canRepeat(best: Fact, other: Fact): boolean {
  if (best.domain !== other.domain && !(BUDGET_MEASURES.has(best.measure) && BUDGET_MEASURES.has(other.measure)))
    return false;
  if (best.table_no !== null && best.table_no === other.table_no && best.item_no === other.item_no) return false;
  if (
    best.bound === 'low' || best.bound === 'high'
      ? best.bound !== other.bound
      : other.bound === 'low' || other.bound === 'high'
  )
    return false;
  return UNSAID.every((role) => best[role] === null || other[role] === null || best[role] === other[role]);
}

const unsaid = (fact: Fact): number => UNSAID.filter((role) => fact[role] === null).length;

/** What two prints of one figure have alike, whatever their letters' case. */
const keyOf = (fact: Fact): string =>
  EQUAL.map((role) => String(fact[role]))
    .join('|')
    .toLowerCase();

interface Ranked {
  readonly fact: Fact;
  readonly precision: number;
}

/** The first of better prints that a print can repeat. */
function repeated(candidates: readonly Ranked[], { fact, precision }: Ranked): Fact | undefined {
  // Most values differ, which is the quickest to see.
  for (const one of candidates)
    if (agreeWithin(one.fact, fact, Math.max(one.precision, precision)) && canRepeat(one.fact, fact)) return one.fact;
  return undefined;
}

/**
 * Marks the prints of a document that repeat a figure printed elsewhere in it. The best print stays: a table cell
 * before prose, a finer print before a coarser one, one that says more of its roles before one that says less, then the
 * first place.
 */
export function markRepeats(facts: readonly Fact[]): Fact[] {
  const ranked = facts
    .map((fact) => ({ fact, precision: precisionOf(fact), unsaid: unsaid(fact) }))
    .sort(
      (a, b) =>
        Number(a.fact.table_no === null) - Number(b.fact.table_no === null) ||
        a.precision - b.precision ||
        a.unsaid - b.unsaid ||
        a.fact.char_start - b.fact.char_start,
    );
  const kept = new Map<string, Ranked[]>();
  const repeats = new Map<string, Fact>();
  for (const one of ranked) {
    const { fact } = one;
    const key = keyOf(fact);
    const candidates = kept.get(key) ?? [];
    const best = repeated(candidates, one);
    if (best !== undefined) repeats.set(fact.fact_id, best);
    else if (candidates.push(one) === 1) kept.set(key, candidates);
  }
  return facts.map((fact) => {
    const best = repeats.get(fact.fact_id);
    // An earlier value that leaves its year unsaid has that of the print which tells it.
    const fiscal_year = fact.previous ? (fact.fiscal_year ?? best?.fiscal_year ?? null) : fact.fiscal_year;
    const same_as = best?.fact_id ?? null;
    return fiscal_year === fact.fiscal_year && same_as === fact.same_as ? fact : { ...fact, fiscal_year, same_as };
  });
}
