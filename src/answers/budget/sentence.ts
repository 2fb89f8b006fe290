/** The sentence above a report's figures: over committees, or over one committee's areas. Words between ** are bold. */

import type { Check } from '../../../pipeline/lake/queries/checks.ts';
import { capital } from '../../messages/typeset.ts';
import { isForecast, ordered, type Entry, type Statement } from './statements.ts';
import type { FrameChoice } from './scope.ts';
import { checksOf } from '../checks.ts';
import { told, type Manner } from './variance.ts';

/** The text may name many areas: the sentence tells the first ones. */
const MENTIONED = 3;

/** What contradicts a total: the sum of its rows, or the budget and the result of its own row. */
export type Doubt = 'sum' | 'row';

/** What the proofs found to contradict a total; null when it is what its rows and its own row give. */
export function doubtOf(total: Entry | null | undefined, checks: readonly Check[]): Doubt | null {
  if (total?.figures.deviation === undefined) return null;
  const { adjusted_budget: budget, actual, expected, deviation } = total.figures;
  const failed = checksOf(
    checks,
    [budget, actual, expected, deviation].map((figure) => figure?.fact_id),
  ).filter(({ outcome }) => outcome === 'differs');
  if (failed.some(({ code }) => code === 'sum_check')) return 'sum';
  return failed.some(({ code }) => code === 'deviation_check') ? 'row' : null;
}

/** A row's name: its committee, its area or its part of the service frame. */
export function rowName({ committee, area, frame }: Entry, { w }: Pick<Manner, 'w'>): string {
  const b = w.charts.budget;
  if (committee !== null && area === null) return committee;
  return area ?? (frame === null ? b.totalAreas : b.frameRows[frame]);
}

/** What a report says in all, and which rows deviate most. `doubt`: what contradicts its total. */
export function reportSentence(
  shown: Statement,
  frame: FrameChoice | undefined,
  doubt: Doubt | null,
  manner: Manner,
): string {
  const mio = { ...manner, unit: 'mio' as const };
  const b = manner.w.charts.budget;
  const lead = manner.w.budget.lead;
  const forecast = isForecast(shown);
  const { total, rows } = shown;
  const sure = (sentence: string): string => (doubt === null ? sentence : b.doubted(sentence, doubt));
  if (total !== null && isIncome(shown) && total.figures.deviation?.value !== 0) {
    return sure(lead.income(told(total, mio), forecast));
  }
  if (shown.kind === 'frames' && frame !== undefined) {
    const entry = total ?? rows[0];
    return entry === undefined ? '' : sure(b.sentenceFrame(b.wholeFrame[frame], forecast, told(entry, mio)));
  }
  const [only] = rows;
  if (total === null && rows.length === 1 && only !== undefined) {
    return lead.only(rowName(only, manner), told(only, mio));
  }
  const [largest] = ordered(rows, 'amount');
  const [relative] = ordered(rows, 'percent');
  const worst = ordered(rows, 'amount').find((entry) => (entry.figures.deviation?.value ?? 0) > 0);
  const clauses: string[] = [];
  if (largest !== undefined) clauses.push(b.largest(rowName(largest, manner), told(largest, mio)));
  if (worst !== undefined && worst !== largest) {
    clauses.push(b.largestOver(rowName(worst, manner), told(worst, mio)));
  }
  if (relative !== undefined && relative !== largest && told(relative, mio).percent !== null) {
    clauses.push(lead.mostPercent(rowName(relative, manner), told(relative, mio)));
  }
  const head = sure(headOf(shown, mio));
  return clauses.length === 0 ? head : `${head} ${clauses.join('; ')}.`;
}

function headOf({ kind, total, rows, report }: Statement, manner: Manner): string {
  const b = manner.w.charts.budget;
  const forecast = isForecast({ report });
  if (total === null) return b.sentenceNoTotal(rows.length);
  if (total.figures.deviation?.value === 0) return b.onBudget(forecast);
  const said = told(total, manner);
  return kind === 'committees' ? b.sentenceCommittees(rows.length, forecast, said) : b.sentenceRows(forecast, said);
}

/** What a committee's areas are in all, as far as it is known, and which of them deviate most. */
export function areasSentence(
  statement: Statement,
  whole: Entry | undefined,
  doubt: Doubt | null,
  manner: Manner,
): string {
  const mio = { ...manner, unit: 'mio' as const };
  const b = manner.w.charts.budget;
  const forecast = isForecast(statement);
  const said = whole === undefined ? undefined : told(whole, mio);
  const plain =
    said === undefined
      ? ''
      : isIncome(statement)
        ? manner.w.budget.lead.income(said, forecast)
        : b.sentenceAreas(forecast, said);
  const head = doubt === null ? plain : b.doubted(plain, doubt);
  const entries = ordered(statement.rows, 'amount');
  const [largest] = entries;
  if (largest === undefined) return head;
  const more =
    statement.source.table_no === null
      ? manner.w.budget.lead.mentioned(
          entries.slice(0, MENTIONED).map((entry) => ({ name: entry.area ?? '', told: told(entry, mio) })),
          entries.length > MENTIONED,
        )
      : b.sentenceArea(capital(largest.area ?? ''), told(largest, mio));
  return `${head} ${more}`.trim();
}

function isIncome({ economy }: Statement): boolean {
  return economy === 'income';
}
