import { NEAR, PROSE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure, NearLabel, Reading } from '../types.ts';
import { countsAsBefore } from '../vocabulary/clauses.ts';
import { decidesItself, namesOtherBoard } from '../vocabulary/cues/appeals.ts';
import {
  besideLevel,
  comparesAmount,
  comparesBehind,
  comparesExpected,
  comparesNumber,
  countsMunicipalities,
  countsThoseWho,
  setAgainst,
} from '../vocabulary/cues/comparisons.ts';
import {
  countsAll,
  countsDifference,
  countsNew,
  countsSome,
  lastsTime,
  leadsAverage,
  leadsPopulation,
  namesPopulation,
  tellsDoing,
} from '../vocabulary/cues/counts.ts';
import {
  changesBy,
  countsAsTold,
  leadsChange,
  leadsDifference,
  leadsLevel,
  leadsOwnLevel,
  leadsTo,
  liesAt,
  reachedBy,
  risesTo,
  tellsUnchanged,
} from '../vocabulary/cues/levels.ts';
import { givesAway, leadsRest, namesBudget, paidFor, tellsPool, tellsRefused } from '../vocabulary/cues/money.ts';
import { leadsBeyond, leadsNorm, setsNorm, supposes, supposesAbsence } from '../vocabulary/cues/norms.ts';
import { leadsRankBase } from '../vocabulary/cues/shares.ts';
import { opensIf } from '../vocabulary/cues/turns.ts';
import { restatesAmount } from '../vocabulary/cues/wholes.ts';
import { againstOriginal, isIndebted } from '../vocabulary/results.ts';
import { isOfAccounts } from './accounts.ts';
import { nearest, saying, wordsBehind } from './nearest.ts';

/** Measures that say how much there is, not how much it differs. */
export const LEVELS: readonly Measure[] = [
  'original_budget',
  'adjusted_budget',
  'actual',
  'spent_to_date',
  'expected',
  'balance',
];

/** What is told of a debt as of the cash. */
const OWED: readonly Measure[] = ['balance', 'change', 'spent_to_date', 'actual', 'expected'];

/** "uændret" is printed for a change of nought. */
export const isUnchanged = (reading: Reading): boolean => tellsUnchanged(reading.quantity.printed);

/** What is counted is never less than nothing. */
const COUNTS: readonly Measure[] = ['recipients', 'persons', 'decisions', 'invited', 'answered', 'count'];

/** "et merforbrug på": the word of a result right before its amount. */
const RESULT_BEFORE = 3;

/** Words between a number of people and what they did: "688 ud af 1.040 forældre har svaret". */
const ASKED = 14;

/** Of people, which municipalities are none. */
const OF_PEOPLE: readonly Measure[] = ['recipients', 'persons', 'invited', 'answered'];

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
  if (kind.leads === 'told') return countsAsTold(lead) || setAgainst(lead) || quantity.transition !== null;
  if (kind.leads === 'level') return leadsOwnLevel(lead);
  if (kind.leads !== 'rate') return true;
  if (quantity.unit === 'pct_point') return nearest(reading, 'entity', NEAR.clause) !== undefined;
  return quantity.unit === 'pct' && leadsOwnLevel(lead);
}

/** Rules, averages and what would be: "ventetiden må højst være 30 dage", "hver har i gennemsnit 38 sager". */
function isSupposed(reading: Reading, kind: Kind, measure: Measure): boolean {
  const { lead } = reading;
  if ((kind.supposed === 'norm' || measure === 'cost' || measure === 'change') && opensIf(reading.place.quote))
    return true;
  // "faldt med 12,5 mio. kr. til 187,2 mio. kr.", "steget fra 52 dage til 63": what a change led to or began at is none.
  if (measure === 'change' && reading.quantity.transition !== null) return true;
  if (measure === 'change' && (reachedBy(lead) || leadsTo(lead) || liesAt(lead))) return true;
  if (measure === 'appropriation' && leadsTo(lead)) return true;
  if (kind.budget) return measure === 'expected' && kind.accounts === 'expected' && !tellsReport(reading);
  if (kind.supposed === 'norm') return measure === 'count' && leadsNorm(lead);
  if (kind.supposed === 'average') return leadsAverage(lead);
  if (kind.supposed !== 'excess' || measure !== 'share') return false;
  return leadsBeyond(lead) || changesBy(lead) || supposesAbsence(lead, wordsBehind(reading));
}

/** "Den årlige driftsudgift forventes at blive 0,9 mio. kr.": expected, but of no report on the budget. */
const tellsReport = (reading: Reading): boolean =>
  namesBudget(reading.place.quote) ||
  nearest(reading, 'domain', NEAR.any, (label) => label.level !== 'clause' && isOfAccounts(label)) !== undefined;

/** The sentence before in the paragraph; its own words stand less than one apart. */
const BEFORE = PROSE.paragraph + 1;
const isAllotted = ({ says, inherited }: NearLabel): boolean => says.measure === 'appropriation' && inherited;

/** "Elevtallet var 3.412", "Besøgstallet lå på 94.000". */
function tellsTally(reading: Reading): boolean {
  const { lead } = reading;
  return (
    !comparesNumber(wordsBehind(reading)) &&
    (reading.quantity.transition !== null ||
      risesTo(lead) ||
      leadsLevel(lead) ||
      reachedBy(lead) ||
      leadsOwnLevel(lead) ||
      countsAsTold(lead) ||
      setAgainst(lead))
  );
}

/** Whom shares of people are of: what is said of some of them is no figure of all. */
const isOfSome = (reading: Reading, { areaPhrase }: Kind): boolean =>
  (areaPhrase === 'unemployed' || areaPhrase === 'absent') && countsSome(wordsBehind(reading));

/** "et merforbrug på 3,1 mio. kr. i forhold til det oprindelige budget", where others are held against the adjusted one. */
const isOfOtherBudget = (reading: Reading): boolean =>
  againstOriginal(wordsBehind(reading)) &&
  nearest(reading, 'measure', RESULT_BEFORE, ({ says, after }) => says.measure === 'deviation' && !after) !==
    undefined &&
  saying(reading, 'measure').some(({ says }) => says.measure === 'adjusted_budget');

/** Readings that look like a figure of a kind but are rules, definitions or negations. */
export function plausible(reading: Reading, kind: Kind, measure: Measure): boolean {
  if (COUNTS.includes(measure) && (reading.quantity.sign === -1 || isBroken(reading))) return false;
  if (reading.source === 'grid') return true;
  const { quantity, countsNoun } = reading;
  if (isSupposed(reading, kind, measure) || isOfSome(reading, kind)) return false;
  if ((OF_PEOPLE.includes(measure) || kind.byNoun) && countsMunicipalities(wordsBehind(reading))) return false;
  if (kind.budget && isOfOtherBudget(reading)) return false;
  if (measure === 'share' && quantity.unit === 'pct' && besideLevel(wordsBehind(reading))) return false;
  // "14 minutter": a time that no kind holds.
  if (quantity.unit === null && lastsTime(wordsBehind(reading))) return false;
  // "50 personer færre end forventet" is no development and no gap to anybody.
  if (!kind.budget && comparesExpected(wordsBehind(reading))) return false;
  // "31 kommuner har færre" is no base of a rank.
  if (measure === 'rank_of' && countsThoseWho(wordsBehind(reading))) return false;
  // "Kassebeholdningen udgjorde 96,4 mio. kr., og gælden er nedbragt til 611,8 mio. kr."
  if (kind.budget && OWED.includes(measure) && isIndebted(reading.lead)) return false;
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
  if (kind.leads === 'tally') return tellsTally(reading);
  // "Der er afsat 1,0 mio. kr. til ... Der er brugt 0,2": spent of that, not of the committee's budget.
  if (measure === 'spent_to_date' && nearest(reading, 'measure', BEFORE, isAllotted) !== undefined) return false;
  // "... har søgt 3 mio. kr. i tillægsbevilling, men fik afslag" changes no budget.
  if (measure === 'appropriation' && tellsRefused(wordsBehind(reading))) return false;
  if (measure === 'grant' && givesAway(reading.lead, wordsBehind(reading))) return false;
  if (
    measure === 'decisions' &&
    (decidesItself(reading.lead, reading.place.quote) || namesOtherBoard(reading.place.quote))
  )
    return false;
  if (kind.byNoun) {
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
  // "Særskilt regnskab, når udgifterne er over 2 mio. kr.": a limit.
  if (LEVELS.includes(measure) && kind.budget && leadsBeyond(reading.lead)) return false;
  // "... dækkes af puljen, hvor der resterer 2,1 mio. kr."
  if (measure === 'deviation' && leadsRest(reading.lead)) return false;
  // A percentage of the budget belongs to an amount ("svarende til 0,8 pct.", "(0,8 %)"); alone it is a rule.
  if (measure === 'deviation_pct') return restatesAmount(reading.lead);
  const stands = kind.wordStands[measure];
  if (stands === 'before') {
    const behind =
      nearest(reading, 'measure', 1, (label) => label.after && label.says.measure === measure) !== undefined;
    return isUnchanged(reading) || leadsChange(reading.lead) || behind;
  }
  if (isUnchanged(reading)) return false;
  if (stands === 'behind')
    return nearest(reading, 'measure', 2, ({ says, after }) => says.measure === measure && after) !== undefined;
  // Who was asked or answered is said right beside the number.
  if (measure === 'invited' || measure === 'answered') {
    const counted = nearest(reading, 'counted', 0) !== undefined;
    return (
      (counted ||
        countsAsBefore(reading.lead) ||
        nearest(reading, 'measure', 0, ({ says, after }) => after || says.measure === 'answered') !== undefined) &&
      nearest(
        reading,
        'measure',
        ASKED,
        ({ says, after, distance }) => says.measure === measure && (after || distance <= 3),
      ) !== undefined
    );
  }
  return true;
}
