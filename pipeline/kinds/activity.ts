import { kind, REACH } from './kind.ts';

/** What a committee's campaigns and services did, counted: meetings held, companies visited, jobs found. */
export const activity = kind({
  id: 'activity',
  domain: 'activity',
  measures: { count: { count: 'count', target: 'target' }, persons: { count: 'count', target: 'target' } },
  defaults: { count: 'count', persons: 'count' },
  // "58 småjobs": the noun tells it all, and people that a campaign reached are no people on a benefit.
  byNoun: true,
  persons: 'never',
  reach: REACH.item,
  // People on benefits and cases that were appealed are counted by those kinds, wherever they are told of.
  yieldsTo: { clause: ['benefits', 'reversal_rates'], cases: ['reversal_rates'] },
  supposed: 'average',
  freeText: 'subject',
  proseDefault: true,
  rhythm: 'month',
  datedByTitle: 'any',
  yearOfBoth: true,
  // Each campaign is its own: a later one with the same noun corrects nothing.
  retold: 'never',
});
