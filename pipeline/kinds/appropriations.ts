import { kind, REACH } from './kind.ts';

/** Changes to budgets and what pays for them: pools and cash. */
export const appropriations = kind({
  id: 'appropriations',
  domain: 'appropriations',
  measures: { kr: { appropriation: 'appropriation', balance: 'balance' } },
  defaults: { kr: 'appropriation' },
  reach: REACH.item,
  targeted: ['appropriation'],
  freeText: 'area',
  itemRoles: ['domain'],
  budget: true,
});
