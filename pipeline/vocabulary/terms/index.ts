import type { Term } from '../../types/words.ts';
import { ANAPHORA } from './anaphora.ts';
import { APPEALS } from './appeals.ts';
import { APPROPRIATIONS } from './appropriations.ts';
import { BUDGETS } from './budgets.ts';
import { CASH_WORDS } from './cash.ts';
import { COMPARISONS } from './changes.ts';
import { COSTS_AND_GRANTS } from './costs.ts';
import { DEVIATIONS } from './deviations.ts';
import { EARLIER } from './earlier.ts';
import { ECONOMY } from './economy.ts';
import { EDUCATION } from './education.ts';
import { HEADS } from './heads.ts';
import { LABOUR } from './labour.ts';
import { OUTCOMES } from './outcomes.ts';
import { POOLS } from './pools.ts';
import { PROJECT_ACCOUNTS } from './project-accounts.ts';
import { PROPOSALS } from './proposals.ts';
import { MOVED } from './moved.ts';
import { RANKINGS } from './rankings.ts';
import { SERVICES } from './services.ts';
import { STANDING } from './standing.ts';
import { SURVEYS } from './surveys.ts';

/**
 * What words say, wherever they stand. Of two terms that fit the same words, the longer counts, then the earlier in
 * this list.
 */
export const TERMS: readonly Term[] = [
  ...BUDGETS,
  ...PROJECT_ACCOUNTS,
  ...HEADS,
  ...PROPOSALS,
  ...DEVIATIONS,
  ...APPROPRIATIONS,
  ...POOLS,
  ...MOVED,
  ...CASH_WORDS,
  ...ECONOMY,
  ...STANDING,
  ...COSTS_AND_GRANTS,
  ...LABOUR,
  ...COMPARISONS,
  ...EARLIER,
  ...APPEALS,
  ...SURVEYS,
  ...RANKINGS,
  ...EDUCATION,
  ...SERVICES,
  ...OUTCOMES,
  ...ANAPHORA,
];
