/** Tables that count: which of their cells hold how many there are of what a row, a column or the caption names. */
import { NEAR, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { comparesBehind, comparesNumber, leadsToOther, setAgainst } from '../vocabulary/cues/comparisons.ts';
import {
  countedAt,
  countsAll,
  describesThem,
  givesReason,
  isOfEachFew,
  isThereFor,
  isWholeOfShares,
  leadsPopulation,
  movedOrWaits,
  namesAnyCases,
  namesPopulation,
  outOfNumber,
  tellsDoing,
  tellsOfCases,
} from '../vocabulary/cues/counts.ts';
import { changesBy, countsAsTold, leadsLevel, leadsOwnLevel, reachedBy, risesTo } from '../vocabulary/cues/levels.ts';
import { paidFor } from '../vocabulary/cues/money.ts';
import { foresees, setsNorm } from '../vocabulary/cues/norms.ts';
import { leadsRankBase } from '../vocabulary/cues/shares.ts';
import { restatesCount, tellsElsewhere } from '../vocabulary/cues/wholes.ts';
import { namesStock, tellsHeld } from '../vocabulary/cues/stock.ts';
import { breaksOff, headsCount, holdsNoCount } from '../vocabulary/tallied.ts';
import { nearest, wordsBehind } from './nearest.ts';
import { OF_SOME } from './people.ts';
import type { Rule, Tried } from './rules.ts';

/** Kinds of what a municipality counts of its own. */
export const ofTallies = ({ leads, byNoun }: Kind): boolean => leads === 'tally' || leads === 'held' || byNoun;

const tellsWhen = ({ says }: NearLabel): boolean => says.fiscalYear !== undefined || says.period !== undefined;
const tellsWhat = ({ says }: NearLabel): boolean => says.subject !== undefined || says.counted !== undefined;

/**
 * A cell of whole numbers whose row and column say nothing else than how many there are: of what the caption counts
 * ("Elevtal, klasser og karakterer") a column "Klasser" may hold others.
 */
export function holdsCount({ quantity, place, labels }: Reading): boolean {
  const column = place.columnLabel ?? '';
  if (quantity.decimals > 0 || holdsNoCount(column) || holdsNoCount(place.rowLabel ?? '')) return false;
  const ofAxes = labels.filter(({ level }) => level === 'column' || level === 'row');
  return column === '' || headsCount(column) || ofAxes.some((label) => tellsWhen(label) || tellsWhat(label));
}

/**
 * A row "Besøg på museerne" below years or "Antal", or a column "Elever", in a table of which no word tells another
 * domain.
 */
export function countsByAxis(reading: Reading, kind: Kind): boolean {
  const { quantity, declared, place } = reading;
  const counted = nearest(reading, 'counted', TABLE.row);
  // "Pladser" beside "Døgntakst (kr.)": the unit and domain of other columns and of the item are not its own.
  const apart = quantity.unit === 'count' && counted?.level === 'column';
  const isOther = ({ says, level }: NearLabel): boolean =>
    says.domain !== kind.domain && !(apart && (level === 'column' || level === 'item'));
  if (!apart && (quantity.unit !== null || declared !== null)) return false;
  if (nearest(reading, 'domain', NEAR.any, isOther) !== undefined) return false;
  // "Borgere | Forløb" over rows of quarters: those of the whole committee.
  const inTime = reading.labels.some((label) => label.level === 'row' && tellsWhen(label));
  if (counted?.level !== 'row') return counted?.level === 'column' && (inTime || reading.freeText() !== null);
  return (
    headsCount(place.columnLabel ?? '') ||
    nearest(reading, 'fiscalYear', TABLE.row, ({ level }) => level === 'column') !== undefined
  );
}

/** "Elevtallet var 3.412", "Besøgstallet lå på 94.000". */
export function tellsTally(reading: Reading): boolean {
  const { lead } = reading;
  return (
    !comparesNumber(wordsBehind(reading)) &&
    (reading.quantity.transition !== null ||
      risesTo(lead) ||
      leadsLevel(lead) ||
      countedAt(lead) ||
      reachedBy(lead) ||
      leadsOwnLevel(lead) ||
      countsAsTold(lead) ||
      setAgainst(lead))
  );
}

/**
 * Whether what is counted is another's than the municipality whose minutes these are ("Esbjerg har fået 157 nye
 * borgere", a row "Hele landet").
 */
export function countsOfAnother(reading: Reading, kind: Kind, own: string): boolean {
  if (!ofTallies(kind) || kind.describesOthers) return false;
  if (reading.source === 'grid') {
    const beside = nearest(reading, 'entity', TABLE.section)?.says.entity;
    return beside !== undefined && !beside.startsWith(own);
  }
  const name = nearest(reading, 'entity', NEAR.clause, ({ after, inherited }) => !after && !inherited);
  // "Genbrugspladsen i Nordby By" is a part of it.
  if (name?.says.entity === undefined || name.says.entity.startsWith(own)) return false;
  const start = reading.lead.lastIndexOf(name.text);
  return start !== -1 && !leadsToOther(reading.lead.slice(0, start));
}

const behindOf = ({ reading }: Tried): string => wordsBehind(reading);

const DASH = /^[-–—−]$/u;
/** How far a result is from the budget, in percent of it. */
const SHARES_OF_BUDGET: readonly Measure[] = ['deviation_pct', 'expected_pct'];

/** In tables. */
export const IN_TABLES: readonly Rule<Tried>[] = [
  ...OF_SOME,
  {
    // A dash is nought among amounts; beside counts, aims and shares it is nothing that was measured.
    name: 'a dash where no money is told',
    refuses: ({ reading: { quantity }, kind, measure }) =>
      (kind.measures.kr === undefined || SHARES_OF_BUDGET.includes(measure)) && DASH.test(quantity.printed),
  },
  { name: 'a row that breaks off in a sentence', refuses: ({ reading: { place } }) => breaksOff(place.rowLabel ?? '') },
  {
    // "Nørreby | 3,1" and "Mænd | 3,3" beside the municipality's own row: another's, or an unknown part of it.
    name: 'a row that no word tells, among rows of municipalities',
    refuses: ({ reading, kind }) =>
      kind.describesOthers && kind.freeText === null && reading.besideOwnRow === true && reading.freeText() !== null,
  },
  {
    name: 'a cell that holds no count',
    refuses: ({ reading, kind }) => ofTallies(kind) && !holdsCount(reading),
  },
];

/** In prose, of what is counted. */
export const OF_COUNTS: readonly Rule<Tried>[] = [
  {
    // "faldet med 19 sager til 388": how many fewer, not how many.
    name: 'what a count changed by',
    refuses: ({ reading, kind }) => kind.byNoun && changesBy(reading.lead),
  },
  {
    name: 'a forecast of a count',
    refuses: ({ reading, kind, measure }) => ofTallies(kind) && measure === 'count' && foresees(reading.lead),
  },
  {
    // "På landsplan skete der 13.433 ulykker": such a kind tells of the municipality alone.
    name: 'counted elsewhere',
    refuses: (tried) =>
      ofTallies(tried.kind) && !tried.kind.describesOthers && tellsElsewhere(tried.reading.lead, behindOf(tried)),
  },
  {
    // "4 arbejdspladser har et fravær på over 10 pct.", "Af de 156 modtagere fik 67 pct."
    name: 'tells what those counted have, or is the whole of shares',
    refuses: (tried) =>
      tried.kind.byNoun && (describesThem(behindOf(tried)) || isWholeOfShares(tried.reading.lead, behindOf(tried))),
  },
  {
    name: 'a population',
    refuses: ({ reading, kind }) =>
      kind.byNoun && leadsPopulation(reading.lead) && !namesStock(reading.countsNoun ?? ''),
  },
  {
    name: 'what caused something, or those that something is there for',
    refuses: ({ reading: { lead }, kind }) => kind.byNoun && (givesReason(lead) || isThereFor(lead)),
  },
  {
    // "9 ud af 10 forældre er glade for": how many of each ten, counted of nobody.
    name: 'how many of each few',
    refuses: ({ reading, kind }) =>
      kind.byNoun && isOfEachFew(reading.lead, reading.quantity.low, wordsBehind(reading)),
  },
  { name: 'compared with another number', refuses: (tried) => tried.kind.byNoun && comparesBehind(behindOf(tried)) },
  {
    name: 'a limit',
    refuses: (tried) => tried.kind.byNoun && tried.reading.quantity.bound !== 'exact' && setsNorm(behindOf(tried)),
  },
  {
    name: 'the base of a rank, or what is paid for',
    refuses: ({ reading: { lead }, kind }) => kind.byNoun && (leadsRankBase(lead) || paidFor(lead)),
  },
  {
    // "Der opføres 60 plejeboliger" is a plan.
    name: 'homes or places that are not said to be there',
    refuses: ({ reading, kind, measure }) =>
      kind.byNoun &&
      measure !== 'target' &&
      reading.countsNoun !== null &&
      namesStock(reading.countsNoun) &&
      !tellsHeld(reading.lead) &&
      !countsAll(reading.lead),
  },
  {
    // "I 2024 er processen delt i 2 sager": the agenda's own.
    name: 'cases of which nothing is told',
    refuses: ({ reading, kind }) =>
      kind.byNoun &&
      reading.countsNoun !== null &&
      namesAnyCases(reading.countsNoun) &&
      !tellsOfCases(reading.place.quote),
  },
  {
    name: 'people of whom nothing is told',
    refuses: ({ reading, kind, measure }) =>
      kind.byNoun &&
      measure !== 'target' &&
      reading.countsNoun !== null &&
      namesPopulation(reading.countsNoun) &&
      outOfNumber(wordsBehind(reading)) === null &&
      !tellsDoing(reading.place.quote) &&
      !movedOrWaits(reading.lead, wordsBehind(reading)) &&
      !countsAll(reading.lead),
  },
];

/** Of kinds that are told in few ways. */
export const OF_TALLIES: readonly Rule<Tried>[] = [
  {
    name: 'no words that tell a tally',
    refuses: ({ reading, kind }) =>
      kind.leads === 'held'
        ? restatesCount(reading.lead) || !(tellsTally(reading) || tellsHeld(reading.lead))
        : !tellsTally(reading),
  },
];
