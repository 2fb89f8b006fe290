/** Signs that a table leaves out, proved by prose or by the amount beside a percentage. */
import { finding } from '../finding.ts';
import { exact } from '../numbers.ts';
import type { Fact, FindingRow } from '../types.ts';
import { agree, asPrinted } from './precision.ts';

interface Corrected {
  readonly facts: readonly Fact[];
  readonly findings: readonly FindingRow[];
}

const isProse = (fact: Fact): boolean => fact.table_no === null;
const sameFrame = (a: Fact, b: Fact): boolean => a.frame === b.frame;

/**
 * A table that prints underspends without a sign: where prose calls the same amount an underspend, the whole table's
 * unsigned deviations and changes are turned.
 */
export function correctSigns(facts: readonly Fact[], documentId: string): Corrected {
  const prose = facts.filter((fact) => isProse(fact) && fact.measure === 'deviation' && fact.unit === 'kr');
  const findings: FindingRow[] = [];
  const turned = new Map<string, Fact>();
  for (const tableNo of new Set(facts.flatMap((fact) => fact.table_no ?? []))) {
    const unsigned = facts.filter(
      (fact) =>
        fact.table_no === tableNo &&
        ['deviation', 'change'].includes(fact.measure) &&
        fact.sign_rule === 'none printed',
    );
    const opposite = unsigned.flatMap((fact) =>
      prose
        .filter(
          (said) =>
            said.value < 0 &&
            fact.value > 0 &&
            sameFrame(said, fact) &&
            said.committee === fact.committee &&
            agree({ ...fact, value: -fact.value }, said),
        )
        .map((said) => ({ fact, said })),
    );
    const sameSign = unsigned.some((fact) =>
      prose.some((said) => said.value > 0 && fact.value > 0 && sameFrame(said, fact) && agree(fact, said)),
    );
    const proof = opposite[0];
    if (proof === undefined || sameSign) continue;
    for (const fact of unsigned) {
      turned.set(fact.fact_id, {
        ...fact,
        value: fact.value === 0 ? 0 : -fact.value,
        sign_rule: 'printed without sign; prose calls it an underspend',
      });
    }
    findings.push(
      finding(documentId, {
        code: 'sign_corrected',
        severity: 'warning',
        facts: [proof.fact, proof.said],
        message: `Table ${tableNo} prints underspends as positive: prose calls ${proof.said.printed} ${proof.said.printed_unit ?? ''} an underspend, the table prints ${proof.fact.printed}.`,
        values: {
          table: tableNo,
          printed: proof.fact.printed,
          prose: `${proof.said.printed} ${proof.said.printed_unit ?? ''}`.trim(),
        },
      }),
    );
  }
  return { facts: facts.map((fact) => turned.get(fact.fact_id) ?? fact), findings };
}

/** A percentage printed without sign takes the sign of its amount. */
export function signPercentages(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    if (fact.measure !== 'deviation_pct' || fact.value === 0) return fact;
    const deviations = facts.filter(
      (other) => other.measure === 'deviation' && other.item_no === fact.item_no && other.table_no === fact.table_no,
    );
    const amount =
      fact.table_no === null
        ? deviations.findLast(({ quote, char_start: at }) => quote === fact.quote && at < fact.char_start)
        : deviations.find(({ line }) => line === fact.line);
    if (amount === undefined || amount.value >= 0 || fact.value < 0) return fact;
    return { ...fact, value: exact(-fact.value), sign_rule: `sign of its amount (${asPrinted(amount.value, amount)})` };
  });
}
