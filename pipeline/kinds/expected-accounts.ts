import { BUDGET_COLUMNS, BUDGET_PERCENTAGES, kind, REACH } from './kind.ts';

/** The accounts that a report part-way through the year expects. */
export const expectedAccounts = kind({
  id: 'expected_accounts',
  domain: 'expected_accounts',
  measures: { kr: { ...BUDGET_COLUMNS, spent_to_date: 'spent_to_date' }, pct: BUDGET_PERCENTAGES },
  needs: ['fiscalYear'],
  reach: REACH.item,
  better: -1,
  targeted: ['transfer'],
  freeText: 'area',
  itemRoles: ['fiscalYear', 'report', 'asOf', 'domain'],
  budget: true,
  inEconomy: true,
  accounts: 'expected',
  report: 'follow_up',
  retold: 'figure',
  tableOnly: ['transfer'],
});
