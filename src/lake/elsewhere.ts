/** What the first page sets beside the chosen municipality: figures of others, which stand last and may come last. */

import { budgetFigures, otherBudgetFigures, type BudgetFigure } from '../../pipeline/lake/queries/budget.ts';
import { otherChecks, type Check } from '../../pipeline/lake/queries/checks.ts';
import { otherIndicatorFigures, type IndicatorFigure } from '../../pipeline/lake/queries/indicators.ts';
import type { Lake } from '../engine.ts';
import { quiet } from './quiet.ts';

export interface Elsewhere {
  readonly slug: string;
  /** All budget figures of the chosen one. */
  readonly own: readonly BudgetFigure[];
  readonly budget: readonly BudgetFigure[];
  readonly indicators: readonly IndicatorFigure[];
  readonly checks: readonly Check[];
}

/** Asks for what stands beside a municipality ('' for the one to start with), when the page has drawn what is seen. */
export async function askElsewhere(lake: Lake, slug: string): Promise<Elsewhere> {
  const [budget, indicators, checks] = await Promise.all([
    lake.rows(otherBudgetFigures, [slug]),
    lake.rows(otherIndicatorFigures, [slug]),
    lake.rows(otherChecks, [slug]),
  ]);
  await quiet();
  return { slug, own: await lake.rows(budgetFigures, [slug]), budget, indicators, checks };
}
