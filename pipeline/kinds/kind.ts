import type { Kind } from '../types.ts';

/** How far the word that gives a figure its domain may stand: readings/sentence.ts has the scale. */
export const REACH = { sentence: 64, paragraph: 129, heading: 199, section: 299, item: 399 } as const;

/** A kind with what most kinds share; each declares only where it differs. */
export function kind(declared: Pick<Kind, 'id' | 'domain' | 'measures'> & Partial<Kind>): Kind {
  return {
    defaults: {},
    needs: [],
    reach: REACH.paragraph,
    better: 1,
    negative: [],
    targeted: [],
    freeText: null,
    itemRoles: [],
    proseDefault: false,
    tableOnly: [],
    describesOthers: false,
    budget: false,
    ...declared,
  };
}

/** The columns of a budget table that accounts, closed or expected, share. */
export const BUDGET_COLUMNS = {
  original_budget: 'original_budget',
  adjusted_budget: 'adjusted_budget',
  actual: 'actual',
  expected: 'expected',
  deviation: 'deviation',
  appropriation: 'appropriation',
  transfer: 'transfer',
  change: 'change',
} as const;

/** What a percentage in such a table is. */
export const BUDGET_PERCENTAGES = { deviation: 'deviation_pct', expected_pct: 'expected_pct' } as const;
