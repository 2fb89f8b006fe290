import { kind, REACH } from './kind.ts';

/** Surveys: who was asked, who answered, how many agreed. */
export const surveys = kind({
  id: 'surveys',
  domain: 'surveys',
  measures: {
    pct: { agreement: 'agreement', response_rate: 'response_rate' },
    count: { invited: 'invited', answered: 'answered' },
    persons: { invited: 'invited', answered: 'answered' },
  },
  reach: REACH.section,
  freeText: 'subject',
  itemRoles: ['fiscalYear'],
  describesOthers: true,
});
