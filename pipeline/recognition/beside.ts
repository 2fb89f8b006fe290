/** Words right before an amount in prose that say what it is, whatever else its sentence speaks of. */
import { NEAR, PROSE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { compares, setAgainst, sidesWithBudget } from '../vocabulary/cues/comparisons.ts';
import { contributes, opensParts } from '../vocabulary/cues/wholes.ts';
import { endsInAmount, paidFrom } from '../vocabulary/moves.ts';
import { liesInBudget } from '../vocabulary/results.ts';
import { nearest, wordsBehind } from './nearest.ts';

/** "en merindtægt på", "merudgiften på". */
const RIGHT_BEFORE = 3;
/** "koster 1,6 mio. kr. mindre". */
const RIGHT_BEHIND = 1;

/**
 * Whether an amount is a deviation from a budget, or what was spent ("Taksterne indebærer en merindtægt på 0,4 mio.
 * kr.", "Heraf er der brugt 0,7"), that a kind without those would claim by a word that stands farther: no price, no
 * grant.
 */
export function isOtherBeside(reading: Reading, kind: Kind, found: NearLabel | undefined): boolean {
  if (reading.source !== 'sentence' || !kind.budget || kind.measures.kr?.deviation !== undefined) return false;
  // "et likviditetsforbrug på 41 mio. kr. mod 28 i det vedtagne budget"
  if (setAgainst(reading.lead) && liesInBudget(wordsBehind(reading))) return true;
  // "Heraf kan 9,4 mio. kr. henføres til voksenområdet, mens hjemmeplejen bidrager med 5,1": parts of the result
  // before.
  if (found !== undefined && opensParts(reading.place.quote) && (found.inherited || contributes(found.text))) {
    const told = nearest(
      reading,
      'measure',
      PROSE.paragraph + 1,
      ({ inherited, says }) => inherited && says !== found.says,
    );
    if (told?.says.measure === 'deviation' && told.says.direction !== undefined) return true;
  }
  const beside = nearest(
    reading,
    'measure',
    RIGHT_BEFORE,
    ({ text, says: { measure, direction }, after, inherited, distance }) =>
      !inherited &&
      (after
        ? distance <= RIGHT_BEHIND && measure === 'deviation' && compares(text)
        : measure === 'spent_to_date' ||
          measure === 'adjusted_budget' ||
          measure === 'original_budget' ||
          (measure === 'deviation' && direction !== undefined) ||
          // "Prisen er steget fra 1,02 til 1,11 mio. kr.": prices, no change.
          (measure === 'change' && kind.measures.kr?.change === undefined && reading.quantity.transition === null)),
  );
  if (beside === undefined || paidFrom(wordsBehind(reading)) !== null) return false;
  if (beside.after) return true;
  const limit = kind.targeted.length > 0 ? NEAR.clause : beside.distance;
  return found === undefined || found.distance > limit;
}

/**
 * "2,1 mio. kr. over budgettet, mens klubberne er 0,9 mio. kr. under budgettet": each amount has its side behind it.
 */
export const isSideOfAnother = (reading: Reading, { span, after, inherited }: NearLabel): boolean =>
  !after &&
  !inherited &&
  sidesWithBudget(wordsBehind(reading)) &&
  endsInAmount(reading.lead.slice(0, reading.lead.length - (reading.quantity.span.start - span.start)));
