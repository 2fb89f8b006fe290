/**
 * Money moved or granted in the text of the minutes, outside any table: who gives, who gets, which years, what status.
 */

import type { Check } from '../../../pipeline/lake/queries/checks.ts';
import type { TransferFigure } from '../../../pipeline/lake/queries/transfers.ts';
import { groupBy } from '../lookup.ts';

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

/**
 * The moves told in prose, newest meeting first. Pools' levels are no moves. `known`: the facts that a table on the
 * same page says already, such as a total that the text repeats.
 */
export function spokenMoves(
  figures: readonly TransferFigure[],
  committee: string | null,
  known: ReadonlySet<string> = new Set(),
): SpokenMove[] {
  const told = figures.filter(
    ({ measure, table_no, fact_id: fact }) => measure !== 'balance' && table_no === null && !known.has(fact),
  );
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

/** The checks that hold the text against a table. */
const OF_TEXT: ReadonlySet<string> = new Set(['sum_check', 'prose_differs']);

/** What the text repeats of tables that are shown, by their documents: a check found it to be their total. */
export function repeatedTotals(
  checks: readonly Check[],
  figures: readonly TransferFigure[],
  documents: ReadonlySet<string | undefined>,
): ReadonlySet<string> {
  const here = figures.filter(({ document_id: document }) => documents.has(document));
  const idsOf = (some: readonly TransferFigure[]): ReadonlySet<string> =>
    new Set(some.map(({ fact_id: fact }) => fact));
  const [tabled, spoken] = [
    idsOf(here.filter(({ table_no: table }) => table !== null)),
    idsOf(here.filter(({ table_no: table }) => table === null)),
  ];
  return new Set(
    checks
      .filter(({ code, outcome }) => OF_TEXT.has(code) && outcome !== 'differs')
      .map(({ fact_ids: facts }) => facts.split(' '))
      .filter((facts) => facts.some((fact) => tabled.has(fact)))
      .flatMap((facts) => facts.filter((fact) => spoken.has(fact))),
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

/** So much of a decision stands beside its figures; the item's own page has all of it. */
const WORDS = 240;

/** The decision as the minutes put it, where no code says it; null where one does or there are no words. */
export function decisionWords({
  decision,
  decision_text: text,
}: {
  readonly decision: string | null;
  readonly decision_text: string;
}): string | null {
  if (decision !== null || text === '') return null;
  return text.length <= WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', WORDS))} …`;
}
