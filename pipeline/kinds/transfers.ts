import { kind, REACH } from './kind.ts';

/** Money that moves from one budget year to later ones, and the results that it comes from. */
export const transfers = kind({
  id: 'transfers',
  domain: 'transfers',
  measures: {
    kr: {
      adjusted_budget: 'adjusted_budget',
      original_budget: 'original_budget',
      spent_to_date: 'actual',
      actual: 'actual',
      deviation: 'deviation',
      transfer: 'transfer',
    },
  },
  reach: REACH.item,
  better: -1,
  targeted: ['transfer'],
  freeText: 'area',
  itemRoles: ['fiscalYear', 'domain'],
  budget: true,
  inEconomy: true,
  report: 'final',
  retold: 'figure',
  tableOnly: ['adjusted_budget', 'original_budget', 'spent_to_date', 'actual', 'deviation'],
});
