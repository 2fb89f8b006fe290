import { expectedAccounts } from './expected-accounts.ts';
import { BUDGET_COLUMNS, BUDGET_PERCENTAGES, kind, REACH } from './kind.ts';

/** The accounts of a closed year. */
export const accounts = kind({
  id: 'accounts',
  domain: 'accounts',
  measures: { kr: { ...BUDGET_COLUMNS, spent_to_date: 'actual', cost: 'actual' }, pct: BUDGET_PERCENTAGES },
  needs: ['fiscalYear'],
  reach: REACH.item,
  better: -1,
  targeted: ['transfer'],
  freeText: 'area',
  itemRoles: ['fiscalYear', 'standing', 'report', 'asOf', 'domain'],
  budget: true,
  inEconomy: true,
  accounts: 'closed',
  untilClosed: expectedAccounts,
  report: 'final',
  retold: 'figure',
  tableOnly: ['transfer'],
});
