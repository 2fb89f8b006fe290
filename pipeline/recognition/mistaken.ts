/** Words for what is measured that stand near a number in prose and are not its own. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure, NearLabel, Reading, Unit } from '../types.ts';
import { countsMore, isPartOf, leadsPart, leadsPrice, namesBoard, restatesCount } from '../vocabulary/cues.ts';
import { isOfLevel } from './cash.ts';
import { nearest, wordsBehind } from './nearest.ts';

/** "4,8 pct. er målet". */
const AIM_BEHIND = 3;
/** "besparelser for", "merforbrug for": the word of a result stands nearer to its own amount. */
const PRICE = 3;

/** Measures that cash has for its level; of budgets they are others' ("en forbedring på 2 mio. kr."). */
const OF_LEVELS: readonly Measure[] = ['change', 'target'];

/** Right behind the number; or in the sentence before, of whose amount this is a part ("Heraf kommer 2,0 mio. kr."). */
export const standsAt = ({ after, inherited, distance }: NearLabel): boolean =>
  inherited ? distance < NEAR.sentence : after && distance <= 1;

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
    (kind.budget && countsMore(text)) ||
    // "... har svaret, hvilket svarer til 66 procent": only so is a percentage of those who answered their rate.
    (unit === 'pct' && said === 'answered' && (after || !restatesCount(reading.lead))) ||
    // "6,0 mio. kr. af mindreforbruget tilgår kassen": a part of the deviation is none.
    (said === 'deviation' && after && isPartOf(wordsBehind(reading))) ||
    // "et kassetræk på 55,0 mio. kr., heraf 31,5 til anlæg": what a part of it pays for is no draw of its own.
    (said === 'appropriation' && says.economy === 'financing' && leadsPart(reading.lead)) ||
    // "Overskridelsen skyldes, at der måtte bortskaffes jord for 240.000 kr.": what the reason cost.
    (said === 'deviation' && !after && distance > PRICE && leadsPrice(reading.lead)) ||
    // "kun 2 pct. af dem blev behandlet i Ankestyrelsen" is no rate of what it changed.
    (unit === 'pct' && said === 'decisions' && goesToBoard(reading))
  );
}
