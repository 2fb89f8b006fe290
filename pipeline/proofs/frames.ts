import type { Fact } from '../types/facts.ts';
import { agree } from '../precision.ts';

const FRAMED = [
  'original_budget',
  'adjusted_budget',
  'actual',
  'expected',
  'spent_to_date',
  'deviation',
  'deviation_pct',
  'transfer',
];

/** A table whose total is a figure that prose puts inside (or outside) the service frame lies there as a whole. */
export function inferFrames(facts: readonly Fact[]): Fact[] {
  const framed = facts.filter((fact) => fact.measure === 'deviation' && fact.frame !== null && fact.value !== 0);
  const frames = new Map<string, Fact['frame']>();
  for (const total of facts) {
    if (total.table_no === null || !total.is_total || total.measure !== 'deviation' || total.frame !== null) continue;
    const found = new Set(
      framed
        .filter(
          (said) =>
            said.table_no !== total.table_no &&
            said.committee === total.committee &&
            said.fiscal_year === total.fiscal_year &&
            agree(said, total),
        )
        .map((said) => said.frame),
    );
    const [frame] = found;
    const ownFrames = facts.some((fact) => fact.table_no === total.table_no && fact.frame !== null);
    if (found.size === 1 && frame !== undefined && !ownFrames) frames.set(total.table_no, frame);
  }
  return facts.map((fact) => {
    const frame = fact.table_no === null ? undefined : frames.get(fact.table_no);
    const applies = frame !== undefined && fact.economy !== 'capital' && FRAMED.includes(fact.measure);
    return applies ? { ...fact, frame } : fact;
  });
}
