import { kind, REACH } from './kind.ts';

/** Surveys: who was asked, who answered, how many agreed. */
export const surveys = kind({
  id: 'surveys',
  domain: 'surveys',
  measures: {
    pct: {
      agreement: 'agreement',
      response_rate: 'response_rate',
      answered: 'response_rate',
      share: 'share',
      target: 'target',
    },
    count: { invited: 'invited', answered: 'answered', count: 'count' },
    persons: { invited: 'invited', answered: 'answered' },
  },
  // "besvaret af 612 medarbejdere ud af 805": what others are out of was asked.
  outOf: { measure: 'invited', beside: 'answered' },
  // People answer, unless a noun says that it was others ("140 virksomheder").
  persons: 'unnamed',
  reach: REACH.item,
  // "14 pct. af samtlige ledige" answered nothing.
  yieldsTo: { measure: ['unemployment_shares'] },
  // What a survey's answers stand for is said right behind it ("ni procent af beskæftigelsen").
  wordStands: { share: 'behind' },
  freeText: 'claim',
  // A survey's own year stands with it or heads it.
  yearReach: REACH.heading,
  datedByTitle: 'calendar',
  describesOthers: true,
});
