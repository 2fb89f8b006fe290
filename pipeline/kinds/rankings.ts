import { kind, REACH } from './kind.ts';

/** A municipality's place among others in a published ranking. */
export const rankings = kind({
  id: 'rankings',
  domain: 'rankings',
  measures: { rank: { rank: 'rank' }, places: { places: 'places', change: 'places' }, count: { rank_of: 'rank_of' } },
  defaults: { rank: 'rank', places: 'places' },
  reach: REACH.item,
  ranking: true,
  better: -1,
  proseDefault: true,
  describesOthers: true,
  itemRoles: ['fiscalYear'],
});
