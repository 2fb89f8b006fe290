import { kind, REACH } from './kind.ts';

/** What an event, a campaign or a purchase costs. */
export const costs = kind({
  id: 'costs',
  domain: 'costs',
  measures: { kr: { cost: 'cost', spent_to_date: 'cost' } },
  reach: REACH.paragraph,
  // "Udgift" is a word of every budget: over bare columns it tells nothing, and accounts tell what was spent
  // ("Regnskabet viser en udgift på 16,8 mio. kr."), not what a thing costs.
  captionTells: false,
  // What a paragraph tells of a price is its own figure's.
  paragraphTells: false,
  yieldsTo: { before: ['accounts'] },
  freeText: 'subject',
  describesOthers: true,
  budget: true,
  retold: 'never',
});
