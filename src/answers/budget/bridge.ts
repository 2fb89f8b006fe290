/** From the original over the adjusted budget to the result: the steps between, by committee or policy area. */

import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import { isForecast, outcomeOf, type Entry, type Statement } from './statements.ts';

/** A level that the bridge stands on. `figure` is null where it is the sum of the rows and not printed. */
export interface BridgeLevel {
  readonly kind: 'level';
  readonly level: 'original' | 'adjusted' | 'outcome';
  readonly value: number;
  readonly figure: BudgetFigure | null;
}

/** A step from one level towards the next. */
export interface BridgeStep {
  readonly kind: 'step';
  /** 'budget': from the original to the adjusted budget; 'outcome': from there to the result. */
  readonly phase: 'budget' | 'outcome';
  /** Whose step it is; null for what the rows leave over, or for several small rows together. */
  readonly entry: Entry | null;
  /** How many small rows stand together; 0 for what the rows leave over, 1 for one row. */
  readonly rows: number;
  /** Why the rows leave something over; null for a step of rows. */
  readonly left: Left | null;
  readonly from: number;
  readonly to: number;
  /** The printed figure of the step, or the one that it leads to where the step is computed. */
  readonly figure: BudgetFigure | null;
  readonly computed: boolean;
}

/**
 * 'rounding': no more than printed figures are rounded by; 'unsplit': the table gives it to no row; 'differs': an
 * error.
 */
export type Left = 'rounding' | 'unsplit' | 'differs';

export type BridgePart = BridgeLevel | BridgeStep;

export interface Bridge {
  readonly parts: readonly BridgePart[];
  /** The document gives no original budget: the bridge starts at the adjusted one. */
  readonly withoutOriginal: boolean;
  readonly forecast: boolean;
  /** Whose levels these are: the total's, those of the one row of a table without a total, or the sum of its rows. */
  readonly whose: 'total' | 'row' | 'rows';
  /** The printed deviation is not what lies between the two levels, beyond rounding. */
  readonly contradicted: boolean;
}

/** What is known of the table besides its figures. */
export interface BridgeOptions {
  /** The proofs found that its total is not the sum of its rows. */
  readonly differs?: boolean;
  /** More rows than this in a phase stand together as one step. */
  readonly most?: number;
}

const MOST = 8;

type LevelOf = (entry: Entry) => BudgetFigure | undefined;

const originalOf: LevelOf = (entry) => entry.figures.original_budget;
const adjustedOf: LevelOf = (entry) => entry.figures.adjusted_budget;

/**
 * The bridge of a table; undefined where it has no budget, no result, or only figures of the text, which may overlap.
 */
export function bridgeOf(
  statement: Statement,
  { differs = false, most = MOST }: BridgeOptions = {},
): Bridge | undefined {
  if (statement.source.table_no === null || statement.kind === 'frames') return undefined;
  const original = levelOf(statement, 'original', originalOf);
  const adjusted = levelOf(statement, 'adjusted', adjustedOf);
  const outcome = levelOf(statement, 'outcome', outcomeOf);
  if (adjusted === undefined || outcome === undefined) return undefined;
  const { rows, total } = statement;
  const unit = lastPlaceOf(statement);
  const printed = total?.figures.deviation;
  // Three rounded figures: the two levels and what is printed between them.
  const contradicted =
    printed !== undefined && Math.abs(outcome.value - adjusted.value - printed.value) > roundingOf(3, unit);
  const manner = { most, unit, doubted: differs || contradicted };
  const budgetSteps =
    original === undefined ? [] : stepsBetween('budget', original, adjusted, rows.flatMap(budgetChange), manner);
  return {
    parts: [
      ...(original === undefined ? [] : [original, ...budgetSteps]),
      adjusted,
      ...stepsBetween('outcome', adjusted, outcome, rows.flatMap(deviation), manner),
      outcome,
    ],
    withoutOriginal: original === undefined,
    forecast: isForecast(statement),
    whose: total !== null ? 'total' : rows.length === 1 ? 'row' : 'rows',
    contradicted,
  };
}

/** The largest last place that the table prints its amounts in, in kroner: 1000 for '-8.106' of -8 106 000 kr. */
function lastPlaceOf({ rows, total }: Statement): number {
  const entries = total === null ? rows : [...rows, total];
  const figures = entries.flatMap(({ figures: found }) => [
    found.original_budget,
    found.adjusted_budget,
    found.deviation,
    found.actual,
    found.expected,
  ]);
  return Math.max(0, ...figures.map((figure) => (figure === undefined ? 0 : lastPlace(figure))));
}

function lastPlace({ value, printed }: BudgetFigure): number {
  const digits = Number(printed.replaceAll(/\D/gu, ''));
  const place = digits === 0 ? 0 : Math.abs(value) / digits;
  // Printed in full the places are powers of ten; what is not was printed in another way.
  return place > 0 && Math.abs(Math.log10(place) - Math.round(Math.log10(place))) < 1e-6 ? place : 0;
}

/** How far so many rounded figures may be off together, in kroner. */
function roundingOf(figures: number, unit: number): number {
  // Half a krone more: sums of decimals are not exact.
  return (figures * unit) / 2 + 0.5;
}

/** The printed total, else the sum of the rows where each of them has the figure. */
function levelOf(statement: Statement, level: BridgeLevel['level'], of: LevelOf): BridgeLevel | undefined {
  const figure = statement.total === null ? undefined : of(statement.total);
  if (figure !== undefined) return { kind: 'level', level, value: figure.value, figure };
  const found = statement.rows.map(of);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  // One row is no sum: its level is printed.
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { kind: 'level', level, value: only.value, figure: only };
  return { kind: 'level', level, value: found.reduce((sum, one) => sum + (one?.value ?? 0), 0), figure: null };
}

interface Change {
  readonly entry: Entry | null;
  readonly rows: number;
  readonly left?: Left;
  readonly value: number;
  readonly figure: BudgetFigure | null;
  readonly computed: boolean;
}

function budgetChange(entry: Entry): Change[] {
  const [from, to] = [originalOf(entry), adjustedOf(entry)];
  if (from === undefined || to === undefined) return [];
  return [{ entry, rows: 1, value: to.value - from.value, figure: to, computed: true }];
}

function deviation(entry: Entry): Change[] {
  const figure = entry.figures.deviation;
  return figure === undefined ? [] : [{ entry, rows: 1, value: figure.value, figure, computed: false }];
}

function stepsBetween(
  phase: BridgeStep['phase'],
  start: BridgeLevel,
  end: BridgeLevel,
  changes: readonly Change[],
  { most, unit, doubted }: { readonly most: number; readonly unit: number; readonly doubted: boolean },
): BridgeStep[] {
  const moving = changes.filter(({ value }) => value !== 0).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const shown = moving.length > most ? moving.slice(0, most - 1) : moving;
  const gathered = moving.slice(shown.length);
  const all: Change[] = [...shown];
  if (gathered.length > 0) {
    all.push({ entry: null, rows: gathered.length, value: sumOf(gathered), figure: null, computed: true });
  }
  // Printed rows are rounded, and a table may leave rows out: the bridge must still reach its far end.
  const left = end.value - start.value - sumOf(moving);
  if (left !== 0) {
    // A change of the budget is two rounded figures, a deviation one; the levels are two more.
    const rounded = Math.abs(left) <= roundingOf(changes.length * (phase === 'budget' ? 2 : 1) + 2, unit);
    const why: Left = rounded ? 'rounding' : doubted ? 'differs' : 'unsplit';
    all.push({ entry: null, rows: 0, left: why, value: left, figure: null, computed: true });
  }
  let at = start.value;
  return all.map(({ value, entry, rows, left: why = null, figure, computed }) => {
    const step: BridgeStep = {
      kind: 'step',
      phase,
      entry,
      rows,
      left: why,
      from: at,
      to: at + value,
      figure,
      computed,
    };
    at += value;
    return step;
  });
}

function sumOf(changes: readonly Change[]): number {
  return changes.reduce((sum, { value }) => sum + value, 0);
}
