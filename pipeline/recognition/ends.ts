/** The two ends of money that one budget loses and another gets. */
import type { DocumentContext, Fact, SignRule } from '../types/facts.ts';
import type { Reading } from '../types/readings.ts';
import { namesCommittee } from '../vocabulary/committees.ts';
import { budgetChanged, counterpartOf } from '../vocabulary/counterparts.ts';
import { endNamed } from '../vocabulary/moves.ts';
import { wordsBehind } from './nearest.ts';

/** Where an end of a move lies; without an economy the figure's own holds. */
export interface MoveEnd {
  readonly committee: string | null;
  readonly area: string | null;
  readonly economy?: Fact['economy'];
}

/** What the name of an end says: a committee, the cash, or an area of the committee `whose`. */
export function endOf(name: string, whose: string | null, context: DocumentContext): MoveEnd {
  if (namesCommittee(name)) return { committee: context.canonicalCommittee(name), area: null };
  const { area = null, economy } = endNamed(name) ?? { area: name };
  return { committee: economy === 'financing' ? null : whose, area, ...(economy === undefined ? {} : { economy }) };
}

/**
 * The other end of an amount that is granted or taken away, where its sentence tells it by "tilsvarende" or "som tages
 * fra", with the area of the first; null where it tells none, or one that goes the same way.
 */
export function otherEnd(
  reading: Reading,
  sign: 1 | -1,
  area: string | null,
): { readonly own: string | null; readonly other: string; readonly rule: SignRule } | null {
  const counterpart = reading.source === 'sentence' ? counterpartOf(wordsBehind(reading)) : null;
  if (counterpart === null || counterpart.direction === sign) return null;
  // An area behind the amount is the other end's.
  const own = area === (endNamed(counterpart.name)?.area ?? counterpart.name) ? null : area;
  return {
    own: budgetChanged(reading.lead) ?? own,
    other: counterpart.name,
    rule: sign === 1 ? 'moved from here' : 'moved to here',
  };
}
