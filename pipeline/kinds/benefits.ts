import { kind, REACH } from './kind.ts';

/** People on benefits: how many, how many more, and shares against the region. */
export const benefits = kind({
  id: 'benefits',
  domain: 'benefits',
  measures: {
    pct_point: { share: 'gap', gap: 'gap', change: 'gap' },
    pct: { change: 'change', share: 'share' },
    count: { recipients: 'recipients', change: 'change', count: 'count', target: 'target' },
    persons: { recipients: 'recipients', change: 'change', target: 'target' },
    fte: { recipients: 'recipients', change: 'change', target: 'target' },
  },
  defaults: { pct_point: 'gap', count: 'recipients', persons: 'recipients', fte: 'recipients' },
  needs: ['area'],
  reach: REACH.paragraph,
  better: -1,
  proseDefault: true,
  itemRoles: ['asOf', 'period'],
  describesOthers: true,
});
