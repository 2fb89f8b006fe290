import type { Domain } from '../types/figures.ts';
import { accounts } from './accounts.ts';
import { activity } from './activity.ts';
import { appropriations } from './appropriations.ts';
import { benefits } from './benefits.ts';
import { costs } from './costs.ts';
import { education } from './education.ts';
import { expectedAccounts } from './expected-accounts.ts';
import { grants } from './grants.ts';
import type { Kind } from './kind.ts';
import { occupancy } from './occupancy.ts';
import { outcomes } from './outcomes.ts';
import { rankings } from './rankings.ts';
import { reversalRates } from './reversal-rates.ts';
import { schooling } from './schooling.ts';
import { sicknessAbsence } from './sickness-absence.ts';
import { staffing } from './staffing.ts';
import { surveys } from './surveys.ts';
import { tallies } from './tallies.ts';
import { transfers } from './transfers.ts';
import { unemployment } from './unemployment.ts';
import { waitingTimes } from './waiting-times.ts';

/** Every kind of figure; of two that fit a number equally well the earlier wins. */
export const KINDS: readonly Kind[] = [
  transfers,
  appropriations,
  expectedAccounts,
  accounts,
  grants,
  costs,
  reversalRates,
  unemployment,
  rankings,
  benefits,
  surveys,
  schooling,
  education,
  sicknessAbsence,
  waitingTimes,
  occupancy,
  outcomes,
  staffing,
  tallies,
  activity,
];

/** The domains of kinds that declare something: what is asked of facts and words, which know no kind. */
export const domainsWhere = (declares: (kind: Kind) => boolean): ReadonlySet<Domain> =>
  new Set(KINDS.filter(declares).map(({ domain }) => domain));
