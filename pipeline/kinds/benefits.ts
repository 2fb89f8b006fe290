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
  // All that is measured is people; what is only counted are the benefits themselves ("5 ud af 8 ydelser").
  persons: 'measured',
  ofSet: true,
  needs: ['area'],
  reach: REACH.paragraph,
  bareInClause: true,
  // "15 pct. af de ledige er akademikere" is no share of those on a benefit.
  yieldsTo: { measure: ['unemployment_shares'], workforce: ['unemployment_shares'] },
  // A level beside a change ("steg med 11 til 159") is no change.
  wordStands: { change: 'before' },
  better: -1,
  proseDefault: true,
  itemRoles: ['asOf', 'period'],
  rhythm: 'day',
  datedByTitle: 'any',
  describesOthers: true,
});
