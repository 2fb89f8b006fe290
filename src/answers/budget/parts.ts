/** What the parts of Budget below its first chart are told: they take it over after that is drawn. */

import type { BudgetFigure, BudgetMove, BudgetNote } from '../../../pipeline/lake/queries/budget.ts';
import type { Check } from '../../../pipeline/lake/queries/checks.ts';
import type { Statement } from './statements.ts';

/** The name of the areas' chart, for files and addresses. */
export const AREAS_CHART = 'politikomraader';

/** The way of a year through its reports. */
export interface Told {
  readonly figures: readonly BudgetFigure[];
  readonly year: number;
  readonly committee: string | null;
  readonly economy: string | null;
  readonly moves: readonly BudgetMove[];
}

/** The areas of a report. */
export interface Divided {
  readonly statements: readonly Statement[];
  readonly inReport: readonly Statement[];
  readonly committee: string | null;
  readonly economy: string | null;
  readonly checks: readonly Check[];
  readonly notes: readonly BudgetNote[];
}

/** The municipalities beside each other. */
export interface Compared {
  readonly figures: readonly BudgetFigure[];
  readonly year: number;
  readonly own: string;
}
