import { kind, REACH } from './kind.ts';

/** Surveys: who was asked, who answered, how many agreed. */
export const surveys = kind({
  id: 'surveys',
  domain: 'surveys',
  measures: {
    pct: { agreement: 'agreement', response_rate: 'response_rate', share: 'share', target: 'target' },
    count: { invited: 'invited', answered: 'answered', count: 'count' },
    persons: { invited: 'invited', answered: 'answered' },
  },
  reach: REACH.section,
  freeText: 'subject',
  describesOthers: true,
});
