/** Words for what is measured that stand near a number in prose and are not its own. */
import { NEAR, TABLE } from '../distances.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { comparesAmount, comparesNumber, standsAtAmount } from '../vocabulary/cues/comparisons.ts';
import { countsMore } from '../vocabulary/cues/counts.ts';
import { changesBy } from '../vocabulary/cues/levels.ts';
import { leadsPrice, namesPrice, namesRest, namesSaving } from '../vocabulary/cues/money.ts';
import { isPartOf, leadsPart, partOfYear, restatesCount } from '../vocabulary/cues/wholes.ts';
import { budgetedResult } from '../vocabulary/main-account.ts';
import { drawnFrom, moveEnds, yearsMoved } from '../vocabulary/moves.ts';
import {
  deviatesFrom,
  endsLevel,
  equalsAnother,
  heldAgainst,
  isAimedAt,
  isHeldAgainst,
  isOwed,
  leadsBudgeted,
  liesInCash,
  liesOnBudget,
} from '../vocabulary/results.ts';
import { OF_AIMS } from './aims.ts';
import { LEVELS } from './amounts.ts';
import { isOfAccounts } from './accounts.ts';
import { isSideOfAnother } from './beside.ts';
import { OF_CLAIMS } from './claims.ts';
import { OF_CASES } from './cases.ts';
import { isOfLevel, paysAnother } from './cash.ts';
import { OF_EXPECTED } from './expected.ts';
import { nearest, wordsBehind } from './nearest.ts';
import { type Refusal, refusalBy, type Rule, type TriedWord } from './rules.ts';
import { yieldsMeasure } from './yields.ts';

/** "1,8 dage mindre end", "12 personer færre". */
const CHANGE_BEHIND = 4;
/** "besparelser for", "merforbrug for": the word of a result stands nearer to its own amount. */
const PRICE = 3;

/** Behind an amount; where no word of its sentence tells the domain, a nearer one is too far. */
const FAR_BEHIND = 9;
const FAR_BEHIND_ALONE = 4;

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

/** Whether what opens the list that a number stands in is a deviation, or money that is granted or saved. */
const opensDeviations = (reading: Reading): boolean =>
  nearest(
    reading,
    'measure',
    NEAR.sentence,
    ({ says, level }) => (says.measure === 'deviation' || says.measure === 'appropriation') && level === 'item',
  ) !== undefined;

const tells = (reading: Reading, measure: Measure): boolean =>
  nearest(reading, 'measure', NEAR.any, ({ says }) => says.measure === measure) !== undefined;

/** Whether so many words lie between an amount and a word behind it that the word is hardly ever its own. */
const isFarBehind = (reading: Reading, { after, inherited, distance }: NearLabel): boolean =>
  after &&
  !inherited &&
  (distance >= FAR_BEHIND ||
    (distance >= FAR_BEHIND_ALONE && nearest(reading, 'domain', NEAR.sentence, (one) => !one.inherited) === undefined));

const leadOf = ({ reading }: TriedWord): string => reading.lead;
const behindOf = ({ reading }: TriedWord): string => wordsBehind(reading);

/** Wherever the number stands. */
const ANYWHERE: readonly Rule<TriedWord>[] = [
  {
    // "Merforbruget skyldes: - Højere priser på el: 0,3 mio. kr.": a part of it.
    name: 'a part of the deviations told above',
    refuses: ({ reading, said }) => said === 'cost' && opensDeviations(reading),
  },
  { name: 'another domain', refuses: ({ kind, label }) => yieldsMeasure(kind, label) },
  {
    // "Likviditeten er steget fra 203,4 til 209,8 mio. kr.": levels of it.
    name: 'an end of a change of cash',
    refuses: ({ reading, kind, said }) =>
      kind.ofPools && said === 'change' && reading.source === 'sentence' && endsLevel(reading.lead),
  },
  {
    name: 'tells of cash in no sentence on it',
    refuses: ({ reading, kind, said }) =>
      kind.ofPools && OF_LEVELS.includes(said) && (reading.source === 'grid' || !isOfLevel(reading)),
  },
  {
    // What goes to the cash ("Tilgår kassen") is nothing that the accounts are held against.
    name: 'goes to the cash',
    refuses: ({ kind, said, label }) => said === 'appropriation' && !kind.ofPools && label.says.economy === 'financing',
  },
  {
    // "... af det korrigerede budget. Heraf kan 1,9 mio. kr." is no budget.
    name: 'a level of another sentence',
    refuses: ({ kind, measure, label }) => label.inherited && kind.budget && LEVELS.includes(measure),
  },
  {
    // "Målet er 40 dage. For erhvervsbyggeri var den 61": an aim is of its own sentence.
    name: 'an aim of another sentence',
    refuses: ({ said, label }) => label.inherited && said === 'target',
  },
];

/** Whether the column of a cell tells a change. */
const changesIn = (reading: Reading): boolean =>
  nearest(reading, 'measure', TABLE.row, ({ level, says }) => level === 'column' && says.measure === 'change') !==
  undefined;

const IN_TABLES: readonly Rule<TriedWord>[] = [
  {
    // "Sygefravær i procent, ændring i procentpoint": points are what the column says that they are.
    name: 'a share, where its column tells a change',
    refuses: ({ reading, said, unit }) => said === 'share' && unit === 'pct_point' && changesIn(reading),
  },
  {
    // "Andel tilfredse": how many are satisfied.
    name: 'the share of those who agree',
    refuses: ({ reading, kind, said }) => said === 'share' && kind.freeText === 'claim' && tells(reading, 'agreement'),
  },
];

const IN_PROSE: readonly Rule<TriedWord>[] = [
  {
    // "Der er et restbudget på 41,4 mio. kr." in July: most of it will be spent.
    name: 'what is left before the year is over',
    refuses: ({ kind, label }) => kind.accounts !== 'closed' && namesRest(label.text),
  },
  {
    name: 'stands in tables alone',
    refuses: ({ kind, said }) => kind.tableOnly.includes(said),
  },
  {
    // "merforbruget finansieres med 300.000 kr. fra kassebeholdningen": what pays for the deviation.
    name: 'what pays for another',
    refuses: ({ reading, kind, said }) => kind.budget && said !== 'appropriation' && paysAnother(reading),
  },
  {
    name: 'a move whose ends are not told',
    refuses: ({ reading, label }) =>
      label.says.move === 'verb' &&
      moveEnds(reading.place.quote, reading.quoteAt) === null &&
      drawnFrom(wordsBehind(reading)) === null &&
      yearsMoved(wordsBehind(reading)) === null,
  },
  {
    // "udgør 4,1 mio. kr., hvilket er 0,6 mio. kr. mere": such words belong to the number that they stand at.
    name: 'stands at another amount',
    refuses: ({ reading, label }) =>
      (standsAtAmount(label.text) && !standsAt(label)) || isSideOfAnother(reading, label),
  },
  ...OF_AIMS,
  ...OF_CLAIMS,
  {
    // "var syge 12,9 dage i 2016, faldt fraværet sidste år til": what changes comes behind.
    name: 'a change that comes behind',
    refuses: ({ said, kind, label: { after, distance } }) =>
      said === 'change' && !kind.budget && after && distance > CHANGE_BEHIND,
  },
  {
    // "faldet med 1,7 fraværsdagsværk", "1,8 dage mindre end": the unit names what changes.
    name: 'the unit of a change',
    refuses: (tried) =>
      OF_UNITS.includes(tried.said) &&
      tried.kind.measures[tried.unit]?.change === 'change' &&
      (changesBy(leadOf(tried)) || comparesNumber(behindOf(tried))),
  },
  { name: 'counts more of something', refuses: ({ kind, label }) => kind.budget && countsMore(label.text) },
  {
    // "... har svaret, hvilket svarer til 66 procent": only so is a percentage of those who answered their rate.
    name: 'a percentage of those who answered',
    refuses: ({ reading, unit, said, label }) =>
      unit === 'pct' && said === 'answered' && (label.after || !restatesCount(reading.lead)),
  },
  {
    // "6,0 mio. kr. af mindreforbruget tilgår kassen": a part of the deviation is none.
    name: 'a part of the deviation',
    refuses: (tried) => tried.said === 'deviation' && tried.label.after && isPartOf(behindOf(tried)),
  },
  {
    // "Af merforbruget på 2,5 mio. kr. kan 1,0 mio. kr. henføres til 2023"
    name: 'a part of another year',
    refuses: (tried) => tried.said === 'deviation' && !tried.label.after && partOfYear(leadOf(tried), behindOf(tried)),
  },
  {
    // "kassebeholdningen skal være på mindst 100 mio. kr."
    name: 'what cash is to be',
    refuses: ({ reading, said }) => said === 'balance' && isAimedAt(reading.lead),
  },
  {
    // "kan blive større end de 3,3 mio. kr."
    name: 'held against the amount',
    refuses: ({ reading, said, label }) => said === 'change' && !label.after && isHeldAgainst(reading.lead),
  },
  {
    // "gældsbrevet nedskrives med 213 mio. kr."
    name: 'told of a debt',
    refuses: ({ reading, said }) => (said === 'appropriation' || said === 'cost') && isOwed(reading.lead),
  },
  {
    // "Merforbruget er dermed 1,5 mio. kr. lavere end ved seneste opfølgning": a change of it.
    name: 'changed by the amount',
    refuses: ({ reading, kind, said, label }) =>
      said === 'deviation' && !label.after && kind.budget && changesBehind(reading),
  },
  {
    // "mindreudgifter i forhold til det korrigerede budget svarende til 114 mio. kr."
    name: 'the budget that the amount is held against',
    refuses: (tried) =>
      BUDGETS.includes(tried.said) &&
      (tried.label.after ? heldAgainst(behindOf(tried)) : equalsAnother(leadOf(tried)) || deviatesFrom(leadOf(tried))),
  },
  {
    // "Regnskabet ... Gennemsnitsprisen er 912.000 kr.": what one costs, not what was spent.
    name: 'a price',
    refuses: ({ kind, said, label }) => said === 'cost' && kind.accounts !== null && namesPrice(label.text),
  },
  {
    // "et merforbrug på budgettet til vikarer på 0,6 mio. kr."
    name: 'the budget that a deviation lies on',
    refuses: ({ reading, said, label }) =>
      said !== 'deviation' && said !== 'transfer' && !label.after && liesOnBudget(reading.lead),
  },
  {
    // "Overskuddet udgjorde 5,0 mio. kr. mod budgetteret 3,0 mio. kr."
    name: 'what was budgeted',
    refuses: ({ reading, said }) =>
      said === 'deviation' && (leadsBudgeted(reading.lead) || budgetedResult(reading.lead) !== null),
  },
  {
    // "et overskud på 46,8 mio. kr. og en kassebeholdning på 106": a level of cash.
    name: 'stands before the word for cash',
    refuses: ({ reading, label: { after, distance } }) => !after && distance > PRICE && liesInCash(reading.lead),
  },
  {
    // "et kassetræk på 55,0 mio. kr., heraf 31,5 til anlæg": what a part of it pays for is no draw of its own.
    name: 'a part of a draw on cash',
    refuses: ({ reading, said, label }) =>
      ((said === 'appropriation' && label.says.economy === 'financing') || (said === 'balance' && !label.after)) &&
      leadsPart(reading.lead),
  },
  {
    // "mens overførslerne er 1,1 mio. kr. under budgettet": what is paid by law.
    name: 'held against a budget',
    refuses: (tried) => tried.said === 'transfer' && comparesAmount(behindOf(tried)),
  },
  {
    // "Den nye aftale giver en besparelse, der ventes at blive 0,2 mio. kr.": of a price, not of a budget.
    name: 'a saving where nothing else speaks of accounts',
    refuses: ({ reading, said, label }) =>
      said === 'deviation' &&
      namesSaving(label.text) &&
      nearest(reading, 'domain', NEAR.any, (one) => isOfAccounts(one) && one.distance >= NEAR.sentence) === undefined,
  },
  {
    // "Overskridelsen skyldes, at der måtte bortskaffes jord for 240.000 kr.": what the reason cost.
    name: 'what the reason cost',
    refuses: ({ reading, said, label: { after, distance } }) =>
      said === 'deviation' && !after && distance > PRICE && leadsPrice(reading.lead),
  },
  {
    // "afgiver 6,3 mio. kr. i relation til jobcentrets store mindreforbrug": results and levels stand at their amounts.
    name: 'far behind the amount',
    refuses: ({ reading, kind, said, label }) => kind.budget && said !== 'appropriation' && isFarBehind(reading, label),
  },
  ...OF_EXPECTED,
  ...OF_CASES,
];

/** Why a word is not of this number, or says no more of it than what it is a part of; null when it may be its own. */
export const mistaken = (tried: TriedWord): Refusal | null =>
  refusalBy(ANYWHERE, tried) ?? refusalBy(tried.reading.source === 'grid' ? IN_TABLES : IN_PROSE, tried);

/** All that may refuse a word so. */
export const MISTAKES: readonly Rule<TriedWord>[] = [...ANYWHERE, ...IN_TABLES, ...IN_PROSE];
