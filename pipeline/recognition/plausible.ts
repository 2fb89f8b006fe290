import type { Kind, Measure, NearLabel, Reading } from '../types.ts';
import { countsAsBefore } from '../vocabulary/clauses.ts';
import {
  changesBy,
  comparesAmount,
  comparesBehind,
  comparesNumber,
  countsAll,
  countsAsTold,
  countsDifference,
  countsNew,
  decidesItself,
  givesAway,
  leadsChange,
  leadsAverage,
  leadsBeyond,
  leadsDifference,
  leadsLevel,
  leadsNorm,
  leadsOwnLevel,
  leadsPopulation,
  leadsRankBase,
  leadsRest,
  namesBudget,
  namesPopulation,
  opensIf,
  paidFor,
  reachedBy,
  restatesAmount,
  setAgainst,
  setsNorm,
  supposes,
  supposesAbsence,
  tellsDoing,
  tellsPool,
  tellsRefused,
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

/** Rules, averages and what would be: "ventetiden må højst være 30 dage", "hver har i gennemsnit 38 sager". */
function isSupposed(reading: Reading, kind: Kind, measure: Measure): boolean {
  const { lead } = reading;
  if ((kind.id === 'waiting_times' || measure === 'cost' || measure === 'change') && opensIf(reading.place.quote))
    return true;
  if (kind.budget) return measure === 'expected' && kind.domain === 'expected_accounts' && !tellsReport(reading);
  if (measure === 'change' && reachedBy(lead)) return true;
  if (kind.id === 'waiting_times') return measure === 'count' && leadsNorm(lead);
  if (kind.id === 'activity') return leadsAverage(lead);
  if (kind.domain !== 'sickness_absence' || measure !== 'share') return false;
  return leadsBeyond(lead) || changesBy(lead) || supposesAbsence(lead, wordsBehind(reading));
}

/** "Den årlige driftsudgift forventes at blive 0,9 mio. kr.": expected, but of no report on the budget. */
const tellsReport = (reading: Reading): boolean =>
  namesBudget(reading.place.quote) ||
  nearest(
    reading,
    'domain',
    NEAR.any,
    ({ level, says }) => level !== 'clause' && (says.domain === 'expected_accounts' || says.domain === 'accounts'),
  ) !== undefined;

/** The sentence before: readings/sentence.ts. */
const BEFORE = 71;
const isAllotted = ({ says, inherited }: NearLabel): boolean => says.measure === 'appropriation' && inherited;

/** "Elevtallet var 3.412", "Besøgstallet lå på 94.000". */
function tellsTally(reading: Reading): boolean {
  const { lead } = reading;
  return (
    !comparesNumber(wordsBehind(reading)) &&
    (leadsLevel(lead) || reachedBy(lead) || leadsOwnLevel(lead) || countsAsTold(lead) || setAgainst(lead))
  );
}

/** Readings that look like a figure of a kind but are rules, definitions or negations. */
export function plausible(reading: Reading, kind: Kind, measure: Measure): boolean {
  if (COUNTS.includes(measure) && (reading.quantity.sign === -1 || isBroken(reading))) return false;
  if (reading.source === 'grid') return true;
  const { quantity, countsNoun } = reading;
  if (isSupposed(reading, kind, measure)) return false;
  // "Den uforbrugte bevilling udgør 4,9 mio. kr." is no level of a pool.
  if (
    measure === 'balance' &&
    !tellsPool(reading.place.quote) &&
    nearest(reading, 'economy', NEAR.paragraph, isPool) === undefined
  )
    return false;
  if (
    (measure === 'change' || quantity.unit === 'pct_point') &&
    quantity.unit !== 'kr' &&
    supposes(wordsBehind(reading))
  )
    return false;
  if (kind.id === 'tallies') return tellsTally(reading);
  // "Der er afsat 1,0 mio. kr. til ... Der er brugt 0,2": spent of that, not of the committee's budget.
  if (measure === 'spent_to_date' && nearest(reading, 'measure', BEFORE, isAllotted) !== undefined) return false;
  // "... har søgt 3 mio. kr. i tillægsbevilling, men fik afslag" changes no budget.
  if (measure === 'appropriation' && tellsRefused(wordsBehind(reading))) return false;
  if (measure === 'grant' && givesAway(reading.lead, wordsBehind(reading))) return false;
  if (measure === 'decisions' && decidesItself(reading.lead, reading.place.quote)) return false;
  if (kind.id === 'activity') {
    const behind = wordsBehind(reading);
    if (leadsPopulation(reading.lead) || comparesBehind(behind) || (quantity.bound !== 'exact' && setsNorm(behind)))
      return false;
    if (leadsRankBase(reading.lead) || paidFor(reading.lead)) return false;
    if (
      countsNoun !== null &&
      namesPopulation(countsNoun) &&
      !tellsDoing(reading.place.quote) &&
      !countsAll(reading.lead)
    )
      return false;
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
