import { PROSE } from '../distances.ts';
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
      target: 'target',
    },
    pct_point: { reversal_rate: 'gap', gap: 'gap', share: 'gap', change: 'change' },
    count: { decisions: 'decisions', reversed: 'reversed', amended: 'amended', remitted: 'remitted', count: 'count' },
  },
  defaults: { pct: 'reversal_rate', pct_point: 'gap' },
  // "8 ud af 14 sager omgjort": what others are out of was decided.
  outOf: { measure: 'decisions', beside: null },
  proseDefault: true,
  // A percentage without its word is the rate only where it is said to be at a level, a gap only against a place.
  leads: 'rate',
  explainsTables: true,
  needs: ['area'],
  areaPhrase: 'tried',
  freeText: 'area',
  reach: REACH.item,
  // "I 2020 var der 108 klager, hvoraf 28 blev omgjort": all that was tried.
  reachOfWhole: PROSE.item,
  better: -1,
  itemRoles: ['fiscalYear'],
  describesOthers: true,
});
