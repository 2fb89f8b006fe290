import { kind, REACH } from './kind.ts';

/** What an event, a campaign or a purchase costs. */
export const costs = kind({
  id: 'costs',
  domain: 'costs',
  measures: { kr: { cost: 'cost' } },
  reach: REACH.paragraph,
  freeText: 'subject',
  budget: true,
});
