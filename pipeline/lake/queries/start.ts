/**
 * The questions that are answered when the lake is written: of the first screen, of each municipality, of all together.
 */

import {
  budgetFigures,
  budgetMoves,
  budgetNotes,
  municipalTotals,
  otherBudgetFigures,
  startBudgetFigures,
} from './budget.ts';
import { checks, otherChecks, startChecks } from './checks.ts';
import { indicatorFigures, otherIndicatorFigures, startIndicatorFigures } from './indicators.ts';
import { meetings, places } from './places.ts';
import { eachMunicipality, type StartQuery } from './query.ts';
import { transferFigures, transferItems } from './transfers.ts';

/** Stands for "the municipality to start with" in the queries' parameters. */
export const startMunicipality = '';

/** The chosen municipality's first: what is too much for the snapshot at the end is asked later. */
const firstScreen = [
  meetings,
  startBudgetFigures,
  startIndicatorFigures,
  startChecks,
  otherBudgetFigures,
  otherIndicatorFigures,
  otherChecks,
];

/** What the views ask of a municipality, whichever it is; what is too much at the end is asked of the engine. */
const ofEach = [
  meetings,
  budgetFigures,
  budgetNotes,
  budgetMoves,
  transferFigures,
  transferItems,
  checks,
  indicatorFigures,
];

export const startQueries: readonly StartQuery[] = [
  { query: places, parameters: [] },
  ...firstScreen.map((query) => ({ query, parameters: [startMunicipality] })),
  ...ofEach.map((query) => ({ query, parameters: [eachMunicipality] })),
  { query: municipalTotals, parameters: [] },
];
