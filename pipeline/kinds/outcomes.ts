import { kind, OF_SERVICE, REACH } from './kind.ts';

/** What became of those whom a service has: which part is in work, which part of the cases was decided in time. */
export const outcomes = kind({
  id: 'outcomes',
  ...OF_SERVICE,
  measures: { pct: { share: 'share', target: 'target' } },
  subjects: 'outcomes',
  reach: REACH.sentence,
  // "Mindst 80 pct. af sagerne skal være afgjort inden for servicemålet": rules say how many are to be.
  supposed: 'norm',
  describesOthers: true,
});
