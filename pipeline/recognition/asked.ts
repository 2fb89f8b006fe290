import { NEAR, TABLE } from '../distances.ts';
import type { Domain, Unit } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { changesDecision, isUpheld } from '../vocabulary/cues/appeals.ts';
import { besidePercent } from '../vocabulary/cues/brackets.ts';
import { budgetedResult } from '../vocabulary/main-account.ts';
import { deviatesFrom, tellsPlan } from '../vocabulary/results.ts';
import { countsFullTime } from '../vocabulary/cues/counts.ts';
import { endsAim, opensAim } from '../vocabulary/cues/norms.ts';
import { leadsPercent } from '../vocabulary/cues/shares.ts';
import { countsStaff, movesInList, tellsHeld } from '../vocabulary/cues/stock.ts';
import { countsThings } from '../vocabulary/headers.ts';
import { leadBehind, nearest, wordsBehind } from './nearest.ts';

/** How far before its number the word for an aim may stand. */
const AIM = 12;

/** How far before its number the word may stand that denies it. */
const DENIAL = 6;

/** What is the same of a reading for all kinds. */
export interface Asked {
  readonly reading: Reading;
  /** The domains of which any word speaks, near or far. */
  readonly told: ReadonlySet<Domain>;
  /** The units that the number can have, the likeliest first. */
  readonly units: readonly Unit[];
  /** The word for an aim that a number in prose stands behind. */
  readonly aim: NearLabel | undefined;
}

export const askedOf = (reading: Reading): Asked => ({
  reading,
  told: domainsTold(reading),
  units: unitsOf(reading),
  aim: aimOf(reading),
});

function domainsTold({ labels, around }: Reading): ReadonlySet<Domain> {
  const told = new Set<Domain>();
  for (const { says } of labels) if (says.domain !== undefined) told.add(says.domain);
  for (const { says } of around.saying('domain')) if (says.domain !== undefined) told.add(says.domain);
  return told;
}

function unitsOf(reading: Reading): readonly Unit[] {
  const { quantity, declared } = reading;
  // "128 pladser på plejecentrene" are none of a list, where it is not told that one moved by them.
  const arePlaces = quantity.unit === 'places' && reading.source === 'sentence' && reading.countsNoun !== null;
  if (arePlaces && tellsHeld(reading.lead) && !movesInList(wordsBehind(reading))) return ['places', 'count'];
  if (quantity.unit !== null) return withPoints(reading, [quantity.unit]);
  if (reading.source === 'sentence' && countsStaff(reading.lead)) return ['fte'];
  if (declared !== null) return withPoints(reading, [declared.unit]);
  const said = reading.source === 'grid' ? nearest(reading, 'unit', NEAR.heading)?.says.unit : undefined;
  if (said !== undefined) return [said];
  const isPercent = reading.source === 'sentence' && leadsPercent(reading.lead);
  // "Omgørelsesprocenten var 41,2 ud af 51 sager": the fraction counts none of them.
  if (isPercent && quantity.decimals > 0) return ['pct'];
  // "41,2 (hele landet 38,7)": the same beside it.
  if (reading.source === 'sentence' && quantity.decimals > 0 && besidePercent(reading.lead)) return ['pct'];
  const counted = nearest(reading, 'counted', 0)?.says.counted;
  if (counted === 'persons' && countsFullTime(wordsBehind(reading))) return ['fte'];
  if (counted !== undefined) return counted === 'count' ? ['count'] : [counted, 'count'];
  if (isPercent) return ['pct'];
  if (reading.source === 'grid' && countsThings(reading.place.rowLabel ?? '')) return ['count'];
  return reading.source === 'grid' ? withPoints(reading, ['kr', 'count', 'pct']) : ['count'];
}

/**
 * A column "Ændring" among percentages holds percentage points, for kinds that have no change in percent; whole numbers
 * without a sign for a rate may be of counts.
 */
function withPoints(reading: Reading, units: readonly Unit[]): readonly Unit[] {
  if (reading.source !== 'grid' || !units.includes('pct')) return units;
  if (units.length > 1 && reading.quantity.decimals === 0) return units;
  const changes = nearest(
    reading,
    'measure',
    TABLE.row,
    ({ says, level }) => says.measure === 'change' && level === 'column',
  );
  return changes === undefined ? units : [...units, 'pct_point'];
}

const aimOf = (reading: Reading): NearLabel | undefined =>
  reading.source === 'sentence'
    ? nearest(
        reading,
        'measure',
        opensAim(reading.lead) ? NEAR.sentence : AIM,
        ({ says, after, inherited, span }) =>
          says.measure === 'target' && !after && !inherited && !endsAim(leadBehind(reading, span)),
      )
    : undefined;

/** "10 blev stadfæstet, 3 hjemvist og 1 ændret": the word before is that of another number. */
const isDecidedOtherwise = (reading: Reading): boolean => changesDecision(wordsBehind(reading));

/**
 * "Der blev budgetteret med et overskud på", "et mindreforbrug i forhold til servicerammen på": a plan or a limit, but
 * the amount is what was left of it.
 */
const isResultOf = ({ lead }: Reading, { text }: NearLabel): boolean =>
  tellsPlan(text) && (budgetedResult(lead) !== null || deviatesFrom(lead));

/** "ikke længere et merforbrug på 2,5 mio. kr.", "2 blev stadfæstet": said to be no figure of the kinds. */
export const isDenied = (reading: Reading): boolean =>
  (reading.source === 'sentence' && isUpheld(wordsBehind(reading))) ||
  nearest(
    reading,
    'denied',
    reading.source === 'grid' ? NEAR.clause : DENIAL,
    (label) =>
      reading.source === 'grid' ||
      (label.after ? label.distance <= 3 : !isDecidedOtherwise(reading) && !isResultOf(reading, label)),
  ) !== undefined;
