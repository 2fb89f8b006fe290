/** From the original over the adjusted budget to the result: the steps between, by committee or policy area. */

import type { BudgetFigure } from '../../pipeline/lake/queries/budget.ts';
import { isForecast, outcomeOf, type Entry, type Statement } from './budget.ts';

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
  readonly from: number;
  readonly to: number;
  /** The printed figure of the step, or the one that it leads to where the step is computed. */
  readonly figure: BudgetFigure | null;
  readonly computed: boolean;
}

export type BridgePart = BridgeLevel | BridgeStep;

export interface Bridge {
  readonly parts: readonly BridgePart[];
  /** The document gives no original budget: the bridge starts at the adjusted one. */
  readonly withoutOriginal: boolean;
  readonly forecast: boolean;
}

/** More rows than this in a phase stand together as one step. */
const MOST = 8;

type LevelOf = (entry: Entry) => BudgetFigure | undefined;

const originalOf: LevelOf = (entry) => entry.figures.original_budget;
const adjustedOf: LevelOf = (entry) => entry.figures.adjusted_budget;

/** The bridge of a table; undefined where it has no budget, no result, or only figures of the text, which may overlap. */
export function bridgeOf(statement: Statement, most = MOST): Bridge | undefined {
  if (statement.source.table_no === null || statement.kind === 'frames') return undefined;
  const original = levelOf(statement, 'original', originalOf);
  const adjusted = levelOf(statement, 'adjusted', adjustedOf);
  const outcome = levelOf(statement, 'outcome', outcomeOf);
  if (adjusted === undefined || outcome === undefined) return undefined;
  const { rows } = statement;
  const budgetSteps =
    original === undefined ? [] : stepsBetween('budget', original, adjusted, rows.flatMap(budgetChange), most);
  return {
    parts: [
      ...(original === undefined ? [] : [original, ...budgetSteps]),
      adjusted,
      ...stepsBetween('outcome', adjusted, outcome, rows.flatMap(deviation), most),
      outcome,
    ],
    withoutOriginal: original === undefined,
    forecast: isForecast(statement),
  };
}

/** The printed total, else the sum of the rows where each of them has the figure. */
function levelOf(statement: Statement, level: BridgeLevel['level'], of: LevelOf): BridgeLevel | undefined {
  const figure = statement.total === null ? undefined : of(statement.total);
  if (figure !== undefined) return { kind: 'level', level, value: figure.value, figure };
  const found = statement.rows.map(of);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return { kind: 'level', level, value: found.reduce((sum, one) => sum + (one?.value ?? 0), 0), figure: null };
}

interface Change {
  readonly entry: Entry | null;
  readonly rows: number;
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
  most: number,
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
  if (left !== 0) all.push({ entry: null, rows: 0, value: left, figure: null, computed: true });
  let at = start.value;
  return all.map(({ value, entry, rows, figure, computed }) => {
    const step: BridgeStep = { kind: 'step', phase, entry, rows, from: at, to: at + value, figure, computed };
    at += value;
    return step;
  });
}

function sumOf(changes: readonly Change[]): number {
  return changes.reduce((sum, { value }) => sum + value, 0);
}
