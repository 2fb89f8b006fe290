import { kind, OF_SERVICE, REACH } from './kind.ts';

/** How many use or attend what a municipality offers, where a header or noun says so: visits, pupils, loans. */
export const tallies = kind({
  id: 'tallies',
  ...OF_SERVICE,
  measures: { count: { count: 'count' } },
  defaults: { count: 'count' },
  reach: REACH.sentence,
  leads: 'tally',
});
