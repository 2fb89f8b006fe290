import { kind, REACH } from './kind.ts';

/** Absence through illness, in percent of working time or in days per employee. */
export const sicknessAbsence = kind({
  id: 'sickness_absence',
  domain: 'sickness_absence',
  measures: {
    pct: { share: 'share', target: 'target' },
    pct_point: { change: 'change', gap: 'gap', share: 'gap' },
    days: { count: 'count', share: 'count', target: 'target', change: 'change' },
  },
  defaults: { pct: 'share', days: 'count' },
  reach: REACH.item,
  better: -1,
  freeText: 'area',
  proseDefault: true,
  itemRoles: ['fiscalYear', 'period'],
  describesOthers: true,
});
