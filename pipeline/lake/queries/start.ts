/** The questions that are answered when the lake is written: those of the first screen, and what compares all municipalities. */

import { budgetFigures, municipalTotals, otherBudgetFigures } from './budget.ts';
import { checks, otherChecks } from './checks.ts';
import { indicatorFigures, otherIndicatorFigures } from './indicators.ts';
import { meetings, places } from './places.ts';
import type { StartQuery } from './query.ts';

/** Stands for "the municipality to start with" in the queries' parameters. */
export const startMunicipality = '';

/** The chosen municipality's first: what is too much for the snapshot at the end is asked of the engine. */
const perMunicipality = [
  meetings,
  budgetFigures,
  indicatorFigures,
  checks,
  otherBudgetFigures,
  otherIndicatorFigures,
  otherChecks,
];

export const startQueries: readonly StartQuery[] = [
  { query: places, parameters: [] },
  ...perMunicipality.map((query) => ({ query, parameters: [startMunicipality] })),
  { query: municipalTotals, parameters: [] },
];
