/** Amounts of money that look like a figure of a budget and are a limit, a debt, a difference or another's. */
import { NEAR, PROSE } from '../distances.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { comparesAmount } from '../vocabulary/cues/comparisons.ts';
import { cameFrom, isReached, leadsDifference, leadsWhole } from '../vocabulary/cues/levels.ts';
import {
  costsSociety,
  givesAway,
  isOfEach,
  isOfState,
  leadsRest,
  tellsRest,
  namesBudget,
  tellsAllSpending,
  tellsPool,
  tellsRefused,
} from '../vocabulary/cues/money.ts';
import { isSumAimedAt, leadsBeyond } from '../vocabulary/cues/norms.ts';
import { restatesAmount, tellsResultIn } from '../vocabulary/cues/wholes.ts';
import { againstOriginal, differsBetween, isIndebted } from '../vocabulary/results.ts';
import { isOfAccounts, titledAccounts } from './accounts.ts';
import { nearest, saying, wordsBehind } from './nearest.ts';
import type { Rule, Tried } from './rules.ts';

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

/** "et merforbrug på": the word of a result right before its amount. */
const RESULT_BEFORE = 3;

const isPool = ({ says }: NearLabel): boolean => says.economy === 'financing';

/** "Den årlige driftsudgift forventes at blive 0,9 mio. kr.": expected, but of no report on the budget. */
const tellsReport = (reading: Reading): boolean =>
  namesBudget(reading.place.quote) ||
  nearest(reading, 'domain', NEAR.any, (label) => label.level !== 'clause' && isOfAccounts(label)) !== undefined;

/**
 * "et merforbrug på 3,1 mio. kr. i forhold til det oprindelige budget", where others are held against the adjusted one.
 */
const isOfOtherBudget = (reading: Reading): boolean =>
  againstOriginal(wordsBehind(reading)) &&
  nearest(reading, 'measure', RESULT_BEFORE, ({ says, after }) => says.measure === 'deviation' && !after) !==
    undefined &&
  saying(reading, 'measure').some(({ says }) => says.measure === 'adjusted_budget');

/** The sentence before in the paragraph; its own words stand less than one apart. */
const BEFORE = PROSE.paragraph + 1;
const isAllotted = ({ says, inherited }: NearLabel): boolean => says.measure === 'appropriation' && inherited;

const behindOf = ({ reading }: Tried): string => wordsBehind(reading);

/** Of kinds of money, in prose. */
export const OF_AMOUNTS: readonly Rule<Tried>[] = [
  {
    // "Merforbruget er 2,1 mio. kr. og er nedbragt fra 3,5 mio. kr.": what an earlier report told.
    name: 'what an amount has come from',
    refuses: ({ reading: { lead, quantity }, measure }) =>
      quantity.transition === null && (measure === 'deviation' || measure === 'change') && cameFrom(lead),
  },
  {
    name: 'what others pay, or all of society',
    refuses: ({ reading, measure }) => measure === 'cost' && costsSociety(reading.lead),
  },
  {
    // "en gæld på 9.120 kr. pr. indbygger": a price is of each, a budget is of all.
    name: 'an amount of each',
    refuses: (tried) => tried.measure !== 'cost' && isOfEach(behindOf(tried)),
  },
  {
    name: 'what the state sets aside for all',
    refuses: (tried) => tried.measure === 'appropriation' && isOfState(tried.reading.lead, behindOf(tried)),
  },
  {
    // "Regnskab 2023": "De samlede udgifter til biblioteker har været 14,2 mio. kr."
    name: 'spending that the accounts tell',
    refuses: ({ reading, kind, measure }) =>
      measure === 'cost' && kind.accounts === null && tellsAllSpending(reading.lead) && titledAccounts(reading),
  },
  {
    // "måltallet fastsættes til 25 mio. kr., hvoraf 3 mio. kr. er administrative effektiviseringer"
    name: 'a sum that is to be reached',
    refuses: (tried) =>
      tried.kind.budget && tried.measure !== 'target' && isSumAimedAt(tried.reading.lead, behindOf(tried)),
  },
  {
    // "forhøjes med 5,5 mio. kr. til 41,9 mio. kr.", "øges fra 3,0 mio. kr. til 3,8 mio. kr."
    name: 'what a grant led to, or began at',
    refuses: ({ reading: { lead, quantity }, measure }) =>
      (measure === 'appropriation' && (isReached(lead) || quantity.transition !== null)) ||
      (measure === 'grant' && isReached(lead)),
  },
  {
    // "Der frigives 4,0 mio. kr. af det afsatte rådighedsbeløb på 6,5 mio. kr."
    name: 'what another amount is taken of',
    refuses: ({ reading: { lead }, measure }) =>
      (measure === 'appropriation' || measure === 'cost') && leadsWhole(lead),
  },
  {
    name: 'expected, but of no report on the budget',
    refuses: ({ reading, kind, measure }) =>
      kind.budget && measure === 'expected' && kind.accounts === 'expected' && !tellsReport(reading),
  },
  {
    name: 'held against the original budget, others against the adjusted one',
    refuses: ({ reading, kind }) => kind.budget && isOfOtherBudget(reading),
  },
  {
    // "Kassebeholdningen udgjorde 96,4 mio. kr., og gælden er nedbragt til 611,8 mio. kr."
    name: 'a debt',
    refuses: ({ reading, kind, measure }) => kind.budget && OWED.includes(measure) && isIndebted(reading.lead),
  },
  {
    // "Den uforbrugte bevilling udgør 4,9 mio. kr." is no level of a pool.
    name: 'no pool is named',
    refuses: ({ reading, measure }) =>
      measure === 'balance' &&
      !tellsPool(reading.place.quote) &&
      nearest(reading, 'economy', NEAR.paragraph, isPool) === undefined,
  },
  {
    // "Der er afsat 1,0 mio. kr. til ... Der er brugt 0,2": spent of that, not of the committee's budget.
    name: 'spent of what the sentence before allots',
    refuses: ({ reading, measure }) =>
      measure === 'spent_to_date' && nearest(reading, 'measure', BEFORE, isAllotted) !== undefined,
  },
  {
    // "... har søgt 3 mio. kr. i tillægsbevilling, men fik afslag" changes no budget.
    name: 'asked for and refused',
    refuses: (tried) => tried.measure === 'appropriation' && tellsRefused(behindOf(tried)),
  },
  {
    name: 'given to others',
    refuses: (tried) => tried.measure === 'grant' && givesAway(tried.reading.lead, behindOf(tried)),
  },
  {
    // "modtager 1,2 mio. kr. mindre i refusion end budgetteret"
    name: 'less or more than was to be received',
    refuses: (tried) => tried.measure === 'grant' && comparesAmount(behindOf(tried)),
  },
  {
    name: 'a difference, no level',
    refuses: (tried) =>
      LEVELS.includes(tried.measure) &&
      tried.kind.budget &&
      (leadsDifference(tried.reading.lead) || differsBetween(tried.reading.lead) || comparesAmount(behindOf(tried))),
  },
  {
    // "Særskilt regnskab, når udgifterne er over 2 mio. kr.": a limit.
    name: 'a limit of money',
    refuses: ({ reading, kind, measure }) => LEVELS.includes(measure) && kind.budget && leadsBeyond(reading.lead),
  },
  {
    // "... dækkes af puljen, hvor der resterer 2,1 mio. kr.", "Der er brugt 6,3 mio. kr., og der resterer 0,9"
    name: 'what is left of a pool',
    refuses: ({ reading, measure }) =>
      (measure === 'deviation' || measure === 'spent_to_date' || measure === 'actual') &&
      (leadsRest(reading.lead) || tellsRest(wordsBehind(reading))),
  },
  {
    // A percentage of the budget belongs to an amount ("svarende til 0,8 pct.", "(0,8 %)"); alone it is a rule.
    name: 'a percentage without its amount',
    refuses: ({ reading, measure }) =>
      measure === 'deviation_pct' && !restatesAmount(reading.lead) && !tellsResultIn(reading.lead),
  },
];
