/** Words for what is measured that stand near a number in prose and are not its own. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure, NearLabel, Reading, Unit } from '../types.ts';
import { namesBoard } from '../vocabulary/cues/appeals.ts';
import { comparesNumber, standsAtAmount } from '../vocabulary/cues/comparisons.ts';
import { countsMore } from '../vocabulary/cues/counts.ts';
import { changesBy } from '../vocabulary/cues/levels.ts';
import { leadsPrice } from '../vocabulary/cues/money.ts';
import { isPartOf, leadsPart, partOfYear, restatesCount } from '../vocabulary/cues/wholes.ts';
import {
  carriedOver,
  deviatesFrom,
  equalsAnother,
  heldAgainst,
  isAimedAt,
  isHeldAgainst,
  isOwed,
  liesInCash,
} from '../vocabulary/results.ts';
import { isOfLevel } from './cash.ts';
import { nearest, wordsBehind } from './nearest.ts';

/** "1,8 dage mindre end", "12 personer færre". */
const CHANGE_BEHIND = 4;
/** "4,8 pct. er målet". */
const AIM_BEHIND = 3;
/** "besparelser for", "merforbrug for": the word of a result stands nearer to its own amount. */
const PRICE = 3;

const BUDGETS: readonly Measure[] = ['original_budget', 'adjusted_budget'];

/** Measures that cash has for its level; of budgets they are others' ("en forbedring på 2 mio. kr."). */
const OF_LEVELS: readonly Measure[] = ['change', 'target'];

/** Measures that a unit says by itself ("sygedage", "fuldtidspersoner"). */
const OF_UNITS: readonly Measure[] = ['share', 'count', 'recipients'];

/** Right behind the number; or in the sentence before, of whose amount this is a part ("Heraf kommer 2,0 mio. kr."). */
export const standsAt = ({ after, inherited, distance }: NearLabel): boolean =>
  inherited ? distance < NEAR.sentence : after && distance <= 1;

/** Whether the words right behind a number say what it changed by. */
const changesBehind = (reading: Reading): boolean =>
  nearest(
    reading,
    'measure',
    NEAR.clause,
    (label) => label.says.measure === 'change' && label.after && label.distance <= 1 && standsAtAmount(label.text),
  ) !== undefined;

/** Whether words behind a number send what it counts to the board of appeal. */
const goesToBoard = (reading: Reading): boolean =>
  nearest(
    reading,
    'measure',
    NEAR.sentence,
    ({ says, text, after }) => after && says.measure === 'decisions' && namesBoard(text),
  ) !== undefined;

const tells = (reading: Reading, measure: Measure): boolean =>
  nearest(reading, 'measure', NEAR.any, ({ says }) => says.measure === measure) !== undefined;

/** Whether a word that says `said` is another number's, or says no more of this one than what it is a part of. */
export function isMistaken(
  reading: Reading,
  kind: Kind,
  unit: Unit,
  said: Measure,
  { text, says, after, distance }: NearLabel,
): boolean {
  const grid = reading.source === 'grid';
  if (kind.ofPools && OF_LEVELS.includes(said) && (grid || !isOfLevel(reading))) return true;
  // "Andel tilfredse": how many are satisfied.
  if (grid) return said === 'share' && kind.freeText === 'claim' && tells(reading, 'agreement');
  return (
    // "har besøgt 374 virksomheder, og målet er 500": the aim comes behind.
    (said === 'target' && after && distance > AIM_BEHIND) ||
    // "var syge 12,9 dage i 2016, faldt fraværet sidste år til": what changes comes behind.
    (said === 'change' && !kind.budget && after && distance > CHANGE_BEHIND) ||
    // "faldet med 1,7 fraværsdagsværk", "1,8 dage mindre end": the unit names what changes.
    (OF_UNITS.includes(said) &&
      kind.measures[unit]?.change === 'change' &&
      (changesBy(reading.lead) || comparesNumber(wordsBehind(reading)))) ||
    (kind.budget && countsMore(text)) ||
    // "... har svaret, hvilket svarer til 66 procent": only so is a percentage of those who answered their rate.
    (unit === 'pct' && said === 'answered' && (after || !restatesCount(reading.lead))) ||
    // "6,0 mio. kr. af mindreforbruget tilgår kassen": a part of the deviation is none.
    (said === 'deviation' && after && isPartOf(wordsBehind(reading))) ||
    // "Af merforbruget på 2,5 mio. kr. kan 1,0 mio. kr. henføres til 2023"
    (said === 'deviation' && !after && partOfYear(reading.lead, wordsBehind(reading))) ||
    // "kassebeholdningen skal være på mindst 100 mio. kr."
    (said === 'balance' && isAimedAt(reading.lead)) ||
    // "kan blive større end de 3,3 mio. kr."
    (said === 'change' && !after && isHeldAgainst(reading.lead)) ||
    // "gældsbrevet nedskrives med 213 mio. kr."
    (said === 'appropriation' && isOwed(reading.lead)) ||
    // "Merforbruget er dermed 1,5 mio. kr. lavere end ved seneste opfølgning": a change of it.
    (said === 'deviation' && !after && kind.budget && changesBehind(reading)) ||
    // "søges overført et mindreforbrug på 84,6 mio. kr.": what is carried over.
    (said === 'deviation' && carriedOver(reading.lead) !== null) ||
    // "mindreudgifter i forhold til det korrigerede budget svarende til 114 mio. kr."
    (BUDGETS.includes(said) &&
      (after ? heldAgainst(wordsBehind(reading)) : equalsAnother(reading.lead) || deviatesFrom(reading.lead))) ||
    // "et overskud på 46,8 mio. kr. og en kassebeholdning på 106": a level of cash.
    (!after && distance > PRICE && liesInCash(reading.lead)) ||
    // "et kassetræk på 55,0 mio. kr., heraf 31,5 til anlæg": what a part of it pays for is no draw of its own.
    (said === 'appropriation' && says.economy === 'financing' && leadsPart(reading.lead)) ||
    // "Overskridelsen skyldes, at der måtte bortskaffes jord for 240.000 kr.": what the reason cost.
    (said === 'deviation' && !after && distance > PRICE && leadsPrice(reading.lead)) ||
    // "kun 2 pct. af dem blev behandlet i Ankestyrelsen" is no rate of what it changed.
    (unit === 'pct' && said === 'decisions' && goesToBoard(reading))
  );
}
