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
  leads: 'told',
  // "Ventetiden må højst være 30 dage": rules say how long it may be.
  supposed: 'norm',
  areaPhrase: 'absent',
  freeText: 'area',
  itemRoles: ['fiscalYear', 'subject'],
  rhythm: 'month',
  datedByTitle: 'any',
  yearOfBoth: true,
  proseDefault: true,
  describesOthers: true,
  // Of a domain whose figures are mostly of one event each.
  retold: 'never',
});
