/** Numbers that look like a figure of a kind and are a rule, a definition, a comparison. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Bound, Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import { countsAsBefore } from '../vocabulary/clauses.ts';
import { decidesItself, namesOtherBoard } from '../vocabulary/cues/appeals.ts';
import {
  besideLevel,
  comparesExpected,
  countsMunicipalities,
  countsThoseWho,
  isOfMunicipalities,
  setAgainst,
} from '../vocabulary/cues/comparisons.ts';
import {
  countsDifference,
  countsNew,
  countsSome,
  isSomeOfThem,
  lastsTime,
  leadsAverage,
} from '../vocabulary/cues/counts.ts';
import {
  changesBy,
  countsAsTold,
  isReached,
  leadsChange,
  leadsOwnLevel,
  liesAt,
  tellsUnchanged,
} from '../vocabulary/cues/levels.ts';
import { aimsAt, leadsBeyond, leadsNorm, supposes, supposesAbsence } from '../vocabulary/cues/norms.ts';
import { isOfOthersThanTime, ranksInPart, sharesStaff } from '../vocabulary/cues/shares.ts';
import { opensIf } from '../vocabulary/cues/turns.ts';
import { OF_AMOUNTS } from './amounts.ts';
import { nearest, wordsBehind } from './nearest.ts';
import { OF_BENEFITS, ofPeople } from './people.ts';
import { type Refusal, refusalBy, type Rule, type Tried } from './rules.ts';
import { IN_TABLES, OF_COUNTS, OF_TALLIES } from './tallies.ts';

/** "uændret" is printed for a change of nought. */
export const isUnchanged = (reading: Reading): boolean => tellsUnchanged(reading.quantity.printed);

/** What is counted is never less than nothing. */
const COUNTS: readonly Measure[] = ['recipients', 'persons', 'decisions', 'invited', 'answered', 'count'];

/** Parts of a whole in percent: none is less than nothing or more than all of it. */
const PARTS: readonly Measure[] = [
  'share',
  'agreement',
  'response_rate',
  'reversal_rate',
  'amended_rate',
  'remitted_rate',
];

/** Whether a number cannot be a part of a whole in percent. */
export const isBeyondWhole = ({ quantity }: Reading): boolean =>
  quantity.high > 100 || (quantity.sign === -1 && quantity.high !== 0);

/** The refusal of a percentage that cannot be. */
export const BEYOND_WHOLE = 'a share below nothing or above the whole';

/** Words between a number of people and what they did: "688 ud af 1.040 forældre har svaret". */
const ASKED = 14;

/** Of times that are measured these are limits. */
const LIMITS: readonly Bound[] = ['less_than', 'more_than', 'at_most', 'at_least'];

/** What a board of appeal decides. */
const OF_BOARDS: readonly Measure[] = ['decisions', 'reversed', 'remitted', 'amended', 'reversal_rate'];

/** Measures of what a noun counts. */
const COUNTED: readonly Measure[] = ['count', 'recipients', 'decisions'];

/** Of people, which municipalities are none. */
const OF_PEOPLE: readonly Measure[] = ['recipients', 'persons', 'invited', 'answered'];

/** Full-time persons and days come in fractions, people and cases do not. */
const isBroken = ({ quantity, source }: Reading): boolean =>
  source === 'sentence' &&
  quantity.decimals > 0 &&
  (quantity.unit === null || quantity.unit === 'count' || quantity.unit === 'persons') &&
  quantity.low % 1 !== 0;

/** What no table prints as an average or in full-time persons: "28,6" in a row of percentages is none of them. */
const WHOLE: readonly Measure[] = ['decisions', 'invited', 'answered'];

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

const behindOf = ({ reading }: Tried): string => wordsBehind(reading);

/** Wherever the number stands. */
const ANYWHERE: readonly Rule<Tried>[] = [
  {
    name: 'nothing is counted below zero',
    refuses: ({ reading, measure }) => COUNTS.includes(measure) && reading.quantity.sign === -1,
  },
  {
    name: 'a fraction of what is counted whole',
    refuses: ({ reading, kind, measure }) =>
      (COUNTS.includes(measure) && kind.measures.count !== undefined && isBroken(reading)) ||
      (reading.source === 'grid' && reading.quantity.decimals > 0 && WHOLE.includes(measure)),
  },
  {
    // "Svarprocenten var 106": misprinted, or none.
    name: BEYOND_WHOLE,
    refuses: ({ reading, measure }) => PARTS.includes(measure) && isBeyondWhole(reading),
  },
];

/** In prose. */
const IN_PROSE: readonly Rule<Tried>[] = [
  {
    name: 'a condition',
    refuses: ({ reading, kind, measure }) =>
      (kind.supposed === 'norm' || measure === 'cost' || measure === 'change') && opensIf(reading.place.quote),
  },
  {
    // "faldt med 12,5 mio. kr. til 187,2", "steget fra 52 dage til 63": what a change led to or began at is none.
    name: 'an end of a change',
    refuses: ({ reading: { quantity, lead }, measure }) =>
      measure === 'change' && (quantity.transition !== null || isReached(lead) || liesAt(lead)),
  },
  // Rules, averages and what would be: "ventetiden må højst være 30 dage", "hver har i gennemsnit 38 sager".
  {
    name: 'a norm',
    // "Kun fem kommuner har en sagsbehandlingstid på mindre end 15 dage"
    refuses: ({ reading: { lead, quantity }, kind, measure }) =>
      kind.supposed === 'norm' && measure === 'count' && (leadsNorm(lead) || LIMITS.includes(quantity.bound)),
  },
  {
    name: 'what ought to be',
    refuses: ({ reading, kind, measure }) => !kind.budget && measure !== 'target' && aimsAt(reading.lead),
  },
  {
    // "Kommunen er nr. 3 på Vestegnen": the place among others than those of the ranking.
    name: 'a rank among some of them',
    refuses: (tried) => tried.measure === 'rank' && ranksInPart(behindOf(tried)),
  },
  { name: 'an average', refuses: ({ reading, kind }) => kind.supposed === 'average' && leadsAverage(reading.lead) },
  {
    name: 'what an absence exceeds',
    refuses: ({ reading, kind, measure }) =>
      kind.supposed === 'excess' &&
      measure === 'share' &&
      (leadsBeyond(reading.lead) || changesBy(reading.lead) || supposesAbsence(reading.lead, wordsBehind(reading))),
  },
  {
    // Whom shares of people are of: what is said of some of them is no figure of all.
    name: 'of some of them only',
    refuses: (tried) => tried.kind.areaPhrase === 'absent' && countsSome(behindOf(tried)),
  },
  {
    // "38 pct. af medarbejderne havde ingen sygedage"
    name: 'of people or cases, not of working time',
    refuses: (tried) =>
      tried.kind.areaPhrase === 'absent' && (isOfOthersThanTime(behindOf(tried)) || sharesStaff(tried.reading.lead)),
  },
  {
    name: 'counts municipalities',
    refuses: (tried) =>
      ((OF_PEOPLE.includes(tried.measure) || tried.kind.byNoun) && countsMunicipalities(behindOf(tried))) ||
      isOfMunicipalities(behindOf(tried)),
  },
  {
    name: 'a share beside a level',
    refuses: (tried) =>
      tried.measure === 'share' && tried.reading.quantity.unit === 'pct' && besideLevel(behindOf(tried)),
  },
  {
    // "14 minutter": a time that no kind holds.
    name: 'how long something takes',
    refuses: (tried) => lastsTime(tried.reading.quantity.unit, tried.reading.lead, behindOf(tried)),
  },
  {
    // "50 personer færre end forventet" is no development and no gap to anybody.
    name: 'compared with what was expected',
    refuses: (tried) => !tried.kind.budget && comparesExpected(behindOf(tried)),
  },
  {
    // "31 kommuner har færre" is no base of a rank.
    name: 'counts those that do something',
    refuses: (tried) => tried.measure === 'rank_of' && countsThoseWho(behindOf(tried)),
  },
  {
    name: 'what would be',
    refuses: (tried) =>
      (tried.measure === 'change' || tried.reading.quantity.unit === 'pct_point') &&
      tried.reading.quantity.unit !== 'kr' &&
      supposes(behindOf(tried)),
  },
];

/** In prose, of all other kinds. */
const OF_OTHERS: readonly Rule<Tried>[] = [
  {
    name: 'decided by itself or by another board',
    refuses: ({ reading: { lead, place }, measure }) =>
      (measure === 'decisions' && decidesItself(lead, place.quote)) ||
      (OF_BOARDS.includes(measure) && namesOtherBoard(place.quote)),
  },
  {
    name: 'some of what is counted',
    refuses: (tried) => tried.measure === 'recipients' && isSomeOfThem(behindOf(tried)),
  },
  {
    name: 'counts a difference, or new ones alone',
    refuses: ({ reading: { countsNoun }, measure }) =>
      countsNoun !== null &&
      ((COUNTED.includes(measure) && countsDifference(countsNoun)) ||
        (measure === 'recipients' && countsNew(countsNoun))),
  },
  {
    name: 'hypothetical',
    refuses: ({ reading }) =>
      reading.quantity.unit !== 'kr' && nearest(reading, 'standing', NEAR.clause)?.says.standing === 'hypothetical',
  },
  {
    name: 'the word for it does not stand right before the number',
    refuses: ({ reading, kind, measure }) =>
      kind.wordStands[measure] === 'before' &&
      !isUnchanged(reading) &&
      !leadsChange(reading.lead) &&
      nearest(reading, 'measure', 1, ({ says, after }) => after && says.measure === measure) === undefined,
  },
  {
    name: 'a word for no change',
    refuses: ({ reading, kind, measure }) => kind.wordStands[measure] !== 'before' && isUnchanged(reading),
  },
  {
    name: 'the word for it does not stand right behind the number',
    refuses: ({ reading, kind, measure }) =>
      kind.wordStands[measure] === 'behind' &&
      nearest(reading, 'measure', 2, ({ says, after }) => says.measure === measure && after) === undefined,
  },
  {
    name: 'who was asked or answered is not said beside it',
    refuses: ({ reading, kind, measure }) =>
      (measure === 'invited' || measure === 'answered') &&
      kind.wordStands[measure] === undefined &&
      !tellsAsked(reading, measure),
  },
];

/** Who was asked or answered is said right beside the number. */
function tellsAsked(reading: Reading, measure: Measure): boolean {
  const counted =
    nearest(reading, 'counted', 0) !== undefined ||
    countsAsBefore(reading.lead) ||
    nearest(reading, 'measure', 0, ({ says, after }) => after || says.measure === 'answered') !== undefined;
  return (
    counted &&
    nearest(
      reading,
      'measure',
      ASKED,
      ({ says, after, distance }) => says.measure === measure && (after || distance <= 3),
    ) !== undefined
  );
}

/** What a number is instead of a figure: a rule, a definition, a comparison; null when it can be what it is read as. */
export function implausible(tried: Tried): Refusal | null {
  const anywhere = refusalBy(ANYWHERE, tried);
  if (anywhere !== null) return anywhere;
  if (tried.reading.source === 'grid') return refusalBy(IN_TABLES, tried);
  const { budget, leads } = tried.kind;
  return (
    refusalBy(IN_PROSE, tried) ??
    (budget ? refusalBy(OF_AMOUNTS, tried) : null) ??
    (ofPeople(tried.kind) ? refusalBy(OF_BENEFITS, tried) : null) ??
    refusalBy(OF_COUNTS, tried) ??
    refusalBy(leads === 'tally' || leads === 'held' ? OF_TALLIES : OF_OTHERS, tried)
  );
}

/** All that may refuse a number so. */
export const PLAUSIBILITY: readonly Rule<Tried>[] = [
  ...ANYWHERE,
  ...IN_TABLES,
  ...IN_PROSE,
  ...OF_AMOUNTS,
  ...OF_BENEFITS,
  ...OF_COUNTS,
  ...OF_TALLIES,
  ...OF_OTHERS,
];
