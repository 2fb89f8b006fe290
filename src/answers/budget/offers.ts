/** What Budget's address may ask for, key by key; what else it asks for is told by its filter bar. */

import { choice } from '../../choice.ts';
import { comparisons } from './municipalities.ts';
import { chooseReport, reportKey, type Chosen, type Order, type Statement } from './statements.ts';
import type { Scope } from './scope.ts';
import type { Offer } from '../stray.ts';
import { reportName, type Manner } from './variance.ts';

export const units = ['kr', 'tkr', 'mio', 'pct'] as const;
export const orders = choice<Order>('orden', ['amount', 'beloeb'], ['percent', 'procent'], ['name', 'navn']);

/** What is shown, and what it was chosen from. */
export interface Shown {
  readonly chosen: Chosen;
  readonly statements: readonly Statement[];
  readonly committees: readonly string[];
  readonly committee: string | null;
  /** The committee that the report speaks of alone; null where it speaks of several. */
  readonly focus: string | null;
  readonly area: string | null | undefined;
  readonly unit: (typeof units)[number];
  readonly order: Order;
  /** The part of the report; null where no part is chosen, as on a committee's areas. */
  readonly scope: Scope | null;
}

/** The offers in the order of the controls; the year that has no figures is told in the figures' place. */
export function offersOf(shown: Shown, { f, w }: Manner): Offer[] {
  const { chosen, committees, committee, focus, scope } = shown;
  // Whoever names neither year nor report is shown these.
  const newest = chooseReport(shown.statements, { committee, year: undefined, report: undefined });
  const b = w.charts.budget;
  const reports = chosen.reports.map((one) => ({ key: reportKey(one), name: reportName(one, { f, w }) }));
  const whole = w.budget.none.noParts;
  return [
    {
      key: 'udvalg',
      label: w.filters.committee,
      values: committees,
      shown: committee ?? w.filters.allCommittees,
      named: committee ?? focus ?? undefined,
    },
    {
      key: 'aar',
      label: w.filters.year,
      values: chosen.years.map(String),
      shown: String(chosen.year),
      named: String(chosen.year),
      newest: newest === undefined ? undefined : String(newest.year),
    },
    {
      key: 'rapport',
      label: w.filters.report,
      values: reports.map(({ key }) => key),
      shown: reports.find(({ key }) => key === chosen.report)?.name ?? chosen.report,
      named: chosen.report,
      newest: newest?.report,
    },
    {
      key: 'omraade',
      label: b.area,
      values: shown.statements.flatMap(({ rows }) => rows.flatMap((entry) => entry.area ?? [])),
      shown: shown.area ?? w.filters.all,
    },
    { key: 'enhed', label: b.unit, values: units, shown: shown.unit === 'pct' ? '%' : f.moneyUnit(shown.unit) },
    { key: orders.key, label: b.order, values: orders.words, shown: b.orders[shown.order] },
    {
      key: 'ramme',
      label: b.frame,
      values: scope?.frames ?? [],
      shown: scope?.frame === undefined ? whole : b.frames[scope.frame],
      named: scope?.frame,
    },
    {
      key: 'oekonomi',
      label: b.economy,
      values: scope?.economies ?? [],
      shown: scope?.economy === undefined ? whole : (b.economies[scope.economy] ?? scope.economy),
      named: scope?.economy,
    },
    {
      key: comparisons.key,
      label: w.budget.compare.legend,
      values: comparisons.words,
      shown: w.budget.compare.modes.percent,
    },
  ];
}
