import { kind, REACH } from './kind.ts';

/** Changes to budgets and what pays for them: pools and cash. */
export const appropriations = kind({
  id: 'appropriations',
  domain: 'appropriations',
  measures: { kr: { appropriation: 'appropriation', balance: 'balance', change: 'change', target: 'target' } },
  defaults: { kr: 'appropriation' },
  reach: REACH.item,
  targeted: ['appropriation'],
  // "Servicerammepuljen er på 15,6 mio. kr.": elsewhere the pool only says where money goes or comes from.
  ofPools: true,
  areaPhrase: 'pooled',
  freeText: 'area',
  itemRoles: ['domain'],
  budget: true,
  inEconomy: true,
  retold: 'figure',
});
