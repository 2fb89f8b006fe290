import { kind, REACH } from './kind.ts';

/** Shares of young people who choose or complete an education. */
export const education = kind({
  id: 'education',
  domain: 'education',
  measures: { pct: { share: 'share', target: 'target' } },
  defaults: { pct: 'share' },
  needs: ['subject'],
  reach: REACH.section,
  // The year that a policy is of stands in the item's summary.
  yearReach: REACH.section,
  datedByTitle: 'any',
  freeText: null,
  proseDefault: true,
  describesOthers: true,
});
