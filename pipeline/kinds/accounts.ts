import { kind, REACH } from './kind.ts';

/** The accounts of a closed year. */
export const accounts = kind({
  id: 'accounts',
  domain: 'accounts',
  measures: {
    kr: {
      original_budget: 'original_budget',
      adjusted_budget: 'adjusted_budget',
      spent_to_date: 'actual',
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
  itemRoles: ['fiscalYear', 'standing', 'report', 'asOf', 'domain'],
  budget: true,
});
