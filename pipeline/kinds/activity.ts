import { kind, REACH } from './kind.ts';

/** What a committee's campaigns and services did, counted: meetings held, companies visited, jobs found. */
export const activity = kind({
  id: 'activity',
  domain: 'activity',
  measures: { count: { count: 'count' }, persons: { count: 'count' } },
  defaults: { count: 'count', persons: 'count' },
  needs: ['counted'],
  reach: REACH.item,
  freeText: 'subject',
  proseDefault: true,
});
