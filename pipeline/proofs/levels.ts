import { shortHash } from '../identity.ts';
import { exact, printNumeral } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import { precisionOf } from '../precision.ts';

/**
 * The level of a region or country that only its gap is printed for: own share - gap, known to the sum of both
 * roundings.
 */
export function deriveLevels(facts: readonly Fact[]): Fact[] {
  const shares = facts.filter(
    (fact) => fact.measure === 'share' && !fact.previous && fact.same_as === null && fact.table_no === null,
  );
  return facts.flatMap((gap): Fact[] => {
    if (gap.measure !== 'gap' || gap.compared_to === null || gap.same_as !== null) return [];
    const own = shares.find(
      (share) =>
        share.domain === gap.domain &&
        share.area === gap.area &&
        share.entity === gap.entity &&
        Math.abs(share.line - gap.line) < 2,
    );
    if (own === undefined) return [];
    const doubt = printNumeral(exact(precisionOf(own) + precisionOf(gap)), 1);
    return [
      {
        ...gap,
        fact_id: shortHash(`${gap.fact_id}:level`),
        measure: 'share',
        entity: gap.compared_to,
        compared_to: null,
        value: exact(own.value - gap.value),
        unit: 'pct',
        is_derived: true,
        derivation: `${own.printed} - (${printNumeral(gap.value, 1)}) = ${printNumeral(exact(own.value - gap.value), 1)} ± ${doubt}`,
        sign_rule: 'computed',
      },
    ];
  });
}
