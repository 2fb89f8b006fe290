import { kind, OF_SERVICE, REACH } from './kind.ts';

/** How much of what a municipality offers is used: beds and places of homes, day care and the like. */
export const occupancy = kind({
  id: 'occupancy',
  ...OF_SERVICE,
  measures: { pct: { share: 'share', target: 'target' } },
  subjects: 'places',
  reach: REACH.sentence,
});
