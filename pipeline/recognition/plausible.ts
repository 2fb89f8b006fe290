import type { Kind, Measure, NearLabel, Reading } from '../types.ts';
import { countsAsBefore } from '../vocabulary/clauses.ts';
import {
  comparesAmount,
  comparesBehind,
  countsAsTold,
  countsDifference,
  countsNew,
  decidesItself,
  givesAway,
  leadsChange,
  leadsDifference,
  leadsOwnLevel,
  leadsPopulation,
  leadsRankBase,
  leadsRest,
  namesPopulation,
  paidFor,
  restatesAmount,
  setAgainst,
  setsNorm,
  tellsDoing,
  tellsPool,
  tellsUnchanged,
} from '../vocabulary/cues.ts';
import { NEAR, nearest, wordsBehind } from './nearest.ts';

/** Measures that say how much there is, not how much it differs. */
export const LEVELS: readonly Measure[] = [
  'original_budget',
  'adjusted_budget',
  'actual',
  'spent_to_date',
  'expected',
  'balance',
];

/** "uændret" is printed for a change of nought. */
export const isUnchanged = (reading: Reading): boolean => tellsUnchanged(reading.quantity.printed);

/** What is counted is never less than nothing. */
const COUNTS: readonly Measure[] = ['recipients', 'persons', 'decisions', 'invited', 'answered', 'count'];

/** Full-time persons and days come in fractions, people and cases do not. */
const isBroken = ({ quantity, source }: Reading): boolean =>
  source === 'sentence' &&
  quantity.decimals > 0 &&
  (quantity.unit === null || quantity.unit === 'count' || quantity.unit === 'persons') &&
  quantity.low % 1 !== 0;

const isPool = ({ says }: NearLabel): boolean => says.economy === 'financing';

/** Kinds whose numbers need, without a word for what is measured, words that say what a level is. */
export function standsAlone(reading: Reading, kind: Kind): boolean {
  if (reading.source === 'grid') return true;
  const { lead, quantity } = reading;
  if (kind.id === 'waiting_times') return countsAsTold(lead) || setAgainst(lead) || quantity.transition !== null;
  if (kind.domain === 'sickness_absence') return leadsOwnLevel(lead);
  if (kind.domain !== 'reversal_rates') return true;
  if (quantity.unit === 'pct_point') return nearest(reading, 'entity', NEAR.clause) !== undefined;
  return quantity.unit === 'pct' && leadsOwnLevel(lead);
}

/** Readings that look like a figure of a kind but are rules, definitions or negations. */
export function plausible(reading: Reading, kind: Kind, measure: Measure): boolean {
  if (COUNTS.includes(measure) && (reading.quantity.sign === -1 || isBroken(reading))) return false;
  if (reading.source === 'grid') return true;
  const { quantity, countsNoun } = reading;
  // "Den uforbrugte bevilling udgør 4,9 mio. kr." is no level of a pool.
  if (
    measure === 'balance' &&
    !tellsPool(reading.place.quote) &&
    nearest(reading, 'economy', NEAR.paragraph, isPool) === undefined
  )
    return false;
  if (measure === 'grant' && givesAway(reading.lead, wordsBehind(reading))) return false;
  if (measure === 'decisions' && decidesItself(reading.lead, reading.place.quote)) return false;
  if (kind.id === 'activity') {
    const behind = wordsBehind(reading);
    if (leadsPopulation(reading.lead) || comparesBehind(behind) || (quantity.bound !== 'exact' && setsNorm(behind)))
      return false;
    if (leadsRankBase(reading.lead) || paidFor(reading.lead)) return false;
    if (countsNoun !== null && namesPopulation(countsNoun) && !tellsDoing(reading.place.quote)) return false;
  }
  if (countsNoun !== null && (measure === 'count' || measure === 'recipients' || measure === 'decisions')) {
    if (countsDifference(countsNoun) || (measure === 'recipients' && countsNew(countsNoun))) return false;
  }
  const hypothetical = nearest(reading, 'standing', NEAR.clause)?.says.standing === 'hypothetical';
  if (hypothetical && quantity.unit !== 'kr') return false;
  if (
    LEVELS.includes(measure) &&
    kind.budget &&
    (leadsDifference(reading.lead) || comparesAmount(wordsBehind(reading)))
  )
    return false;
  // "... dækkes af puljen, hvor der resterer 2,1 mio. kr."
  if (measure === 'deviation' && leadsRest(reading.lead)) return false;
  // A percentage of the budget belongs to an amount ("svarende til 0,8 pct.", "(0,8 %)"); alone it is a rule.
  if (measure === 'deviation_pct') return restatesAmount(reading.lead);
  // A level beside a change ("steg med 11 til 159") is no change.
  if (measure === 'change' && kind.domain === 'benefits') {
    const behind =
      nearest(reading, 'measure', 1, (label) => label.after && label.says.measure === 'change') !== undefined;
    return isUnchanged(reading) || leadsChange(reading.lead) || behind;
  }
  if (isUnchanged(reading)) return false;
  // A share needs its word in the sentence, or it is the definition of the share.
  if (kind.domain === 'unemployment_shares' && measure === 'share')
    return nearest(reading, 'measure', NEAR.sentence) !== undefined;
  // What a survey's answers stand for is said right behind it ("ni procent af beskæftigelsen").
  if (kind.domain === 'surveys' && measure === 'share')
    return nearest(reading, 'measure', 2, ({ says, after }) => says.measure === 'share' && after) !== undefined;
  // Who was asked or answered is said right beside the number.
  if (measure === 'invited' || measure === 'answered') {
    const counted = nearest(reading, 'counted', 0) !== undefined;
    return (
      (counted || countsAsBefore(reading.lead) || nearest(reading, 'measure', 0, ({ after }) => after) !== undefined) &&
      nearest(
        reading,
        'measure',
        12,
        ({ says, after, distance }) => says.measure === measure && (after || distance <= 3),
      ) !== undefined
    );
  }
  return true;
}
