import { kind, REACH } from './kind.ts';

/** How many decisions the appeals board changed or sent back, of those it tried. */
export const reversalRates = kind({
  id: 'reversal_rates',
  domain: 'reversal_rates',
  measures: {
    pct: {
      reversal_rate: 'reversal_rate',
      reversed: 'reversal_rate',
      amended: 'amended_rate',
      remitted: 'remitted_rate',
      decisions: 'reversal_rate',
    },
    pct_point: { reversal_rate: 'gap', gap: 'gap', share: 'gap', change: 'change' },
    count: { decisions: 'decisions', reversed: 'reversed', amended: 'amended', remitted: 'remitted', count: 'count' },
  },
  defaults: { pct: 'reversal_rate', pct_point: 'gap' },
  proseDefault: true,
  needs: ['area'],
  reach: REACH.section,
  better: -1,
  itemRoles: ['fiscalYear'],
  describesOthers: true,
});
