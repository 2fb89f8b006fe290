/** What the address of Overførsler may ask for, key by key; what else it asks for is told by its filter bar. */

import { MONEY_UNITS, type MoneyUnit } from '../../format.ts';
import { labelOf } from '../describe.ts';
import type { Offer } from '../stray.ts';
import type { Manner } from '../budget/variance.ts';

export const shows = ['begge', 'bundet', 'oensket'] as const;

/** What is shown, and what it was chosen from. */
export interface ShownTransfers {
  /** Also those that only the text or a ledger names: they are shown there. */
  readonly committees: readonly string[];
  readonly committee: string | null;
  readonly years: readonly number[];
  readonly year: number | undefined;
  readonly economies: readonly string[];
  readonly economy: string | null;
  readonly show: (typeof shows)[number];
  readonly unit: MoneyUnit;
}

/** The offers in the order of the controls. */
export function transferOffers(shown: ShownTransfers, { f, w }: Omit<Manner, 'unit'>): Offer[] {
  const t = w.charts.transfers;
  const { committee, economy, years } = shown;
  const year = String(shown.year);
  return [
    {
      key: 'udvalg',
      label: w.filters.committee,
      values: shown.committees,
      shown: committee ?? w.filters.allCommittees,
    },
    {
      key: 'fra',
      label: t.fromYear,
      values: years.map(String),
      shown: year,
      named: year,
      newest: String(years[0]),
    },
    {
      key: 'oekonomi',
      label: t.economy,
      values: shown.economies,
      shown: economy === null ? t.both : labelOf(t.economies, economy),
    },
    { key: 'vis', label: t.show, values: shows, shown: t.shows[shown.show] },
    { key: 'enhed', label: w.charts.budget.unit, values: MONEY_UNITS, shown: f.moneyUnit(shown.unit) },
  ];
}
