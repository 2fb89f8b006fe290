import { kind, OF_SERVICE, REACH } from './kind.ts';

/** How long citizens wait: for a service, a decision, an answer. Weeks are stored as days. */
export const waitingTimes = kind({
  id: 'waiting_times',
  ...OF_SERVICE,
  measures: { days: { count: 'count', target: 'target', change: 'change' } },
  defaults: { days: 'count' },
  reach: REACH.section,
  better: -1,
  leads: 'told',
  // "Ventetiden må højst være 30 dage": rules say how long it may be.
  supposed: 'norm',
  areaPhrase: 'absent',
  proseDefault: true,
  describesOthers: true,
});
