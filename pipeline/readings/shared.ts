/** Units that a number shares with another: set against it, or told in the sentence that it goes on from. */
import type { Quantity } from '../types/readings.ts';
import { setAgainst } from '../vocabulary/cues/comparisons.ts';
import { countsAsTold } from '../vocabulary/cues/levels.ts';
import { leadsPercent } from '../vocabulary/cues/shares.ts';
import type { Prepared } from './prepared.ts';

/**
 * The number whose unit a number without one shares: set against it, or the last of the sentence that it goes on from.
 */
export function measuredBefore(all: readonly Prepared[], at: number, quantity: Quantity): Quantity | undefined {
  const own = all[at];
  if (own === undefined) return undefined;
  const lead = own.sentence.text.slice(0, quantity.span.start - own.sentence.span.start);
  const earlier = own.quantities.slice(0, own.quantities.indexOf(quantity));
  if (setAgainst(lead)) return withPercent(own, earlier.slice(-1));
  // "... var 42,4, mens den på børnehandicapområdet var 52,9"
  if (earlier.length > 0 && countsAsTold(lead)) return withPercent(own, earlier);
  const before = all[at - 1];
  const together = before?.sentence.paragraph.start === own.sentence.paragraph.start;
  return together && countsAsTold(lead) ? withPercent(before, before.quantities) : undefined;
}

/** The last number of a sentence that has a unit; "Sygefraværsprocenten var 5,4" prints no unit. */
function withPercent({ sentence }: Prepared, numbers: readonly Quantity[]): Quantity | undefined {
  const last = numbers.findLast(
    ({ unit, span }) => unit !== null || leadsPercent(sentence.text.slice(0, span.start - sentence.span.start)),
  );
  return last?.unit === null ? { ...last, unit: 'pct', scale: 1 } : last;
}

export function withUnitOf(other: Quantity | undefined, quantity: Quantity): Quantity {
  if (other === undefined || other.unit === null) return quantity;
  const { unit, scale, printedUnit } = other;
  return { ...quantity, unit, scale, printedUnit };
}
