/** The questions of the first screen, answered when the lake is written: the snapshot that stands before the engine. */

import { budgetFigures, otherBudgetFigures } from './budget.ts';
import { checks, otherChecks } from './checks.ts';
import { indicatorFigures, otherIndicatorFigures } from './indicators.ts';
import { places } from './places.ts';
import type { StartQuery } from './query.ts';

/** Stands for "the municipality to start with" in the queries' parameters. */
export const startMunicipality = '';

const perMunicipality = [
  budgetFigures,
  otherBudgetFigures,
  checks,
  otherChecks,
  indicatorFigures,
  otherIndicatorFigures,
];

export const startQueries: readonly StartQuery[] = [
  { query: places, parameters: [] },
  ...perMunicipality.map((query) => ({ query, parameters: [startMunicipality] })),
];
