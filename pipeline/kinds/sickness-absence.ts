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
  // Another subject's words in the sentence itself ("tilfredse ... 3 procentpoint flere").
  yieldsTo: { sentence: ['surveys'] },
  leads: 'level',
  // "stiger fraværet til over 5 %, holdes der samtale": no share of anybody's time.
  supposed: 'excess',
  explainsTables: true,
  better: -1,
  areaPhrase: 'absent',
  ofStaff: true,
  freeText: 'area',
  subjectBefore: true,
  madeOfParts: true,
  proseDefault: true,
  itemRoles: ['fiscalYear', 'period'],
  rhythm: 'month',
  describesOthers: true,
});
