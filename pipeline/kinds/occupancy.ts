import { kind, REACH } from './kind.ts';

/** How much of what a municipality offers is used: beds and places of homes, day care and the like. */
export const occupancy = kind({
  id: 'occupancy',
  domain: 'activity',
  measures: { pct: { share: 'share', target: 'target' } },
  subjects: 'places',
  needs: ['subject'],
  reach: REACH.sentence,
  freeText: 'area',
  itemRoles: ['fiscalYear', 'subject'],
  rhythm: 'month',
  datedByTitle: 'any',
  yearOfBoth: true,
  retold: 'never',
});
