import { kind, REACH } from './kind.ts';

/** How long citizens wait: for a service, a decision, an answer. Weeks are stored as days. */
export const waitingTimes = kind({
  id: 'waiting_times',
  domain: 'activity',
  measures: { days: { count: 'count', target: 'target', change: 'change' } },
  defaults: { days: 'count' },
  needs: ['subject'],
  reach: REACH.section,
  better: -1,
  freeText: 'area',
  itemRoles: ['fiscalYear', 'subject'],
  proseDefault: true,
  describesOthers: true,
});
