import { kind, REACH } from './kind.ts';

/** Shares of the unemployed, gaps to others and the place among municipalities. */
export const unemployment = kind({
  id: 'unemployment_shares',
  domain: 'unemployment_shares',
  measures: {
    pct: { share: 'share', target: 'target' },
    pct_point: { share: 'gap', gap: 'gap', change: 'change' },
    rank: { rank: 'rank', share: 'rank' },
    count: { rank_of: 'rank_of' },
  },
  defaults: { pct_point: 'gap', rank: 'rank' },
  needs: ['area'],
  areaPhrase: 'unemployed',
  reach: REACH.section,
  explainsTables: true,
  better: -1,
  proseDefault: true,
  rhythm: 'month',
  datedByTitle: 'any',
  describesOthers: true,
});
