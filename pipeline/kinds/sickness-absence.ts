import { kind, REACH } from './kind.ts';

/** Absence through illness, in percent of working time or in days per employee. */
export const sicknessAbsence = kind({
  id: 'sickness_absence',
  domain: 'sickness_absence',
  measures: { pct: { share: 'share' }, days: { count: 'count' } },
  defaults: { pct: 'share', days: 'count' },
  reach: REACH.paragraph,
  better: -1,
  proseDefault: true,
});
