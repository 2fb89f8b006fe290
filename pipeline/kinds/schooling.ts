import { kind, REACH } from './kind.ts';

/** Shares that tell how schools do: pupils' absence, lessons by teachers of the subject, pupils in ordinary classes. */
export const schooling = kind({
  id: 'schooling',
  domain: 'education',
  measures: { pct: { share: 'share', target: 'target' } },
  subjects: 'schools',
  needs: ['subject'],
  reach: REACH.sentence,
  freeText: 'area',
  itemRoles: ['fiscalYear', 'period', 'subject'],
  datedByTitle: 'any',
  yearOfBoth: true,
  describesOthers: true,
});
