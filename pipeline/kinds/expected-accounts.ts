import { kind, REACH } from './kind.ts';

/** The accounts that a report part-way through the year expects. */
export const expectedAccounts = kind({
  id: 'expected_accounts',
  domain: 'expected_accounts',
  measures: {
    kr: {
      original_budget: 'original_budget',
      adjusted_budget: 'adjusted_budget',
      spent_to_date: 'spent_to_date',
      actual: 'actual',
      expected: 'expected',
      deviation: 'deviation',
      change: 'change',
    },
    pct: { deviation: 'deviation_pct', expected_pct: 'expected_pct' },
  },
  needs: ['fiscalYear'],
  reach: REACH.item,
  better: -1,
  freeText: 'area',
  itemRoles: ['fiscalYear', 'report', 'asOf', 'domain'],
  budget: true,
});
