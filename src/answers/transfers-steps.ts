/** Money moved or granted in the text of the minutes, outside any table: who gives, who gets, which years, what status. */

import type { TransferFigure } from '../../pipeline/lake/queries/transfers.ts';
import { groupBy } from './lookup.ts';

/** One party of a move: a committee or area, the same amount in one or more years. */
export interface SpokenStep {
  readonly id: string;
  readonly committee: string | null;
  readonly area: string | null;
  readonly measure: TransferFigure['measure'];
  readonly transfer: TransferFigure['transfer'];
  readonly standing: string | null;
  readonly value: number;
  /** One figure for each year. */
  readonly figures: readonly TransferFigure[];
  /** Receiving years, first and last; null where the text names none. */
  readonly years: readonly [number, number] | null;
}

/** What one agenda item's text moves. */
export interface SpokenMove {
  readonly documentId: string;
  readonly itemNo: string | null;
  readonly steps: readonly SpokenStep[];
  /** What some give, others get: the steps of every year net to zero. */
  readonly nets: boolean;
  readonly source: TransferFigure;
}

/** The moves told in prose, newest meeting first. Pools' levels are no moves. */
export function spokenMoves(figures: readonly TransferFigure[], committee: string | null): SpokenMove[] {
  const told = figures.filter(({ measure, table_no }) => measure !== 'balance' && table_no === null);
  return groupBy(told, ({ document_id, item_no }) => `${document_id}|${item_no ?? ''}`).flatMap(
    (some): SpokenMove[] => {
      const steps = groupBy(some, stepKey).map(stepOf);
      const source = some[0];
      // The other side of a move belongs to it, whoever was asked for.
      const isAsked = committee === null || steps.some((step) => step.committee === committee);
      if (source === undefined || !isAsked) return [];
      return [{ documentId: source.document_id, itemNo: source.item_no, steps, nets: netsToZero(some), source }];
    },
  );
}

function stepKey(figure: TransferFigure): string {
  const { measure, committee, area, economy, transfer, standing, value } = figure;
  return [measure, committee, area, economy, transfer, standing, value].join('|');
}

function stepOf(figures: readonly TransferFigure[]): SpokenStep {
  const [first] = figures;
  if (first === undefined) throw new Error('transfers: a step without figures');
  const years = figures.flatMap(({ target_year: year }) => (year === null ? [] : [year]));
  return {
    id: first.fact_id,
    committee: first.committee,
    area: first.area,
    measure: first.measure,
    transfer: first.transfer,
    standing: first.standing,
    value: first.value,
    figures: [...figures].sort((a, b) => (a.target_year ?? 0) - (b.target_year ?? 0)),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

function netsToZero(figures: readonly TransferFigure[]): boolean {
  if (figures.length < 2 || figures.every(({ value }) => value >= 0)) return false;
  return groupBy(figures, ({ target_year }) => String(target_year)).every(
    (some) => some.reduce((sum, { value }) => sum + value, 0) === 0,
  );
}

/** The statuses of figures, each once, in the order of the way to a grant. */
export function standingsOf(figures: readonly TransferFigure[]): string[] {
  const order = ['hypothetical', 'announced', 'wished', 'proposed', 'granted'];
  const found = new Set(figures.flatMap(({ standing }) => (standing === null ? [] : [standing])));
  return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
