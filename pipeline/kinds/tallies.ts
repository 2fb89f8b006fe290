import { kind, REACH } from './kind.ts';

/** How many use or attend what a municipality offers, where a header or noun says so: visits, pupils, loans. */
export const tallies = kind({
  id: 'tallies',
  domain: 'activity',
  measures: { count: { count: 'count' } },
  defaults: { count: 'count' },
  needs: ['subject'],
  reach: REACH.sentence,
  leads: 'tally',
  freeText: 'area',
  itemRoles: ['fiscalYear', 'subject'],
  rhythm: 'month',
  datedByTitle: 'any',
  yearOfBoth: true,
  retold: 'never',
});
