import { kind, REACH } from './kind.ts';

/** How many work for a municipality, in full-time positions. */
export const staffing = kind({
  id: 'staffing',
  domain: 'activity',
  measures: { fte: { count: 'count', target: 'target' } },
  subjects: 'staff',
  needs: ['subject'],
  reach: REACH.sentence,
  // "svarende til 6,5 årsværk", "der nedlægges 3 årsværk" tell of none that are there.
  leads: 'held',
  freeText: 'area',
  areaPhrase: 'absent',
  itemRoles: ['fiscalYear', 'subject'],
  datedByTitle: 'any',
  yearOfBoth: true,
  retold: 'never',
});
