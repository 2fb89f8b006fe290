import { finding } from '../finding.ts';
import { printNumeral } from '../numerals.ts';
import type { Fact } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';
import { compare, precisionOf, severityOf, sum } from '../precision.ts';

/** Moves: rank before - rank after = places forward; deviation after - deviation before = change. */
export function checkMoves(facts: readonly Fact[], documentId: string): FindingRow[] {
  const moves = facts.filter((fact) => fact.measure === 'places' || (fact.measure === 'change' && fact.unit === 'kr'));
  return moves.flatMap((move): FindingRow[] => {
    const measure = move.measure === 'places' ? 'rank' : 'deviation';
    const near = facts.filter(
      (fact) =>
        fact.measure === measure &&
        fact.area === move.area &&
        fact.entity === move.entity &&
        fact.frame === move.frame &&
        fact.committee === move.committee &&
        Math.abs(fact.line - move.line) < 2,
    );
    const before = near.find((fact) => fact.previous) ?? near.find((fact) => isEarlier(fact, near));
    const after = near.find((fact) => fact !== before && !fact.previous);
    if (before === undefined || after === undefined) return [];
    const computed = move.measure === 'places' ? before.value - after.value : sum([after.value, -before.value]);
    const outcome = compare(
      computed,
      move.value,
      precisionOf(before) + precisionOf(after) + (move.measure === 'places' ? 0 : precisionOf(move)),
    );
    const values = {
      before: before.printed,
      after: after.printed,
      printed: move.printed,
      computed: printNumeral(Math.abs(computed / move.scale), move.printed.includes(',') ? 1 : 0),
      row: move.row_label ?? move.area ?? '',
    };
    return [
      finding(documentId, {
        code: 'transition_check',
        severity: severityOf(outcome),
        outcome,
        facts: [move, before, after],
        message: `From ${values.before} to ${values.after} is ${values.computed}, printed ${values.printed}.`,
        values,
      }),
    ];
  });
}

/** A forecast comes before the final accounts, and an earlier day before a later one. */
function isEarlier(fact: Fact, others: readonly Fact[]): boolean {
  return others.some(
    (other) =>
      other !== fact &&
      ((fact.report?.startsWith('forecast') === true && other.report === 'final') ||
        (fact.as_of !== null && other.as_of !== null && fact.as_of < other.as_of)),
  );
}
