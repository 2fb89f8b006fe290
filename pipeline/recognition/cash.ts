/**
 * What lies in the cash or a pool, and what is taken from there: a level, where other money is granted, spent or moved.
 */
import { NEAR } from '../distances.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { setAgainst } from '../vocabulary/cues/comparisons.ts';
import { isReached, joinsLevel, leadsLevel, leadsShown, leadsWholePool, reachedBy } from '../vocabulary/cues/levels.ts';
import { goesToCash, leadsGivenUp, leadsToPayer, onlyPaid, paidFrom, paysFromPool } from '../vocabulary/moves.ts';
import { endsLevel, isAimedAt, liesInCash } from '../vocabulary/results.ts';
import { nearest, wordsBehind } from './nearest.ts';
import { isTitle } from './titled.ts';

const isCash = ({ says }: NearLabel): boolean => says.economy === 'financing' && says.measure === undefined;

/** Whether an item's title tells that it is of cash. */
const isOfCash = (reading: Reading): boolean =>
  nearest(reading, 'economy', NEAR.any, (label) => isTitle(label) && isCash(label)) !== undefined;

/** Whether a number in prose is told of the cash: in its own sentence, or in an item of it. */
export const isOfLevel = (reading: Reading): boolean =>
  nearest(reading, 'economy', NEAR.sentence, (label) => isCash(label) && !label.inherited) !== undefined ||
  isOfCash(reading);

/** Whether a number after these words says how much there is, or how much there was left of it. */
const isLevel = (lead: string): boolean => leadsLevel(lead) || leadsShown(lead) || isReached(lead) || liesInCash(lead);

/** Whether a number that no word measures is a level of cash: "Kassebeholdningen er 212 mio. kr.", a table of it. */
export function isBalance(reading: Reading): boolean {
  const { lead } = reading;
  if (reading.source === 'grid')
    return nearest(reading, 'economy', NEAR.any, (label) => label.level === 'caption' && isCash(label)) !== undefined;
  if (isAimedAt(lead)) return false;
  if (leadsWholePool(lead)) return true;
  // "Den gennemsnitlige likviditet er steget fra 203,4 til 209,8 mio. kr."
  if (endsLevel(lead) && isOfLevel(reading)) return true;
  const goesOn = setAgainst(lead) || joinsLevel(lead) || reachedBy(lead);
  const pool = nearest(
    reading,
    'economy',
    goesOn ? NEAR.sentence : NEAR.clause,
    ({ after, inherited }) => !after && !inherited,
  );
  if (pool?.says.economy === 'financing') return goesOn || isLevel(lead);
  // "Likviditetsoversigt" in the title: "Opgørelsen viser 187,4 mio. kr."
  return pool === undefined && isOfCash(reading) && leadsShown(lead);
}

/** Whether an amount in prose is what a pool or the cash pays for another, or is told only as paid by them. */
export function paysAnother(reading: Reading): boolean {
  if (reading.source === 'grid') return false;
  const behind = wordsBehind(reading);
  return paysFromPool(reading.lead, behind) || onlyPaid(reading.lead, behind);
}

/**
 * "2,5 mio. kr. til Socialudvalget, finansieret af kassebeholdningen": the word for what pays, which is not who gets
 * it.
 */
export function paysFor(reading: Reading, { says, span, after, inherited }: NearLabel): boolean {
  if (says.economy !== 'financing' || !after || inherited || reading.source === 'grid') return false;
  const behind = wordsBehind(reading);
  return (
    paidFrom(behind) !== null ||
    goesToCash(reading.lead, behind) ||
    leadsGivenUp(reading.lead) ||
    leadsToPayer(behind.slice(0, span.start - reading.quantity.span.end))
  );
}
