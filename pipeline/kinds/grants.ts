import { kind, REACH } from './kind.ts';

/** Money received from the state, a fund or a pool; stored as negative, like income. */
export const grants = kind({
  id: 'grants',
  domain: 'grants',
  measures: { kr: { grant: 'grant' } },
  reach: REACH.sentence,
  negative: ['grant'],
  freeText: 'area',
  itemRoles: ['fiscalYear'],
  budget: true,
  // A grant is given or wished as its own sentence says; whatever report tells of it reports something else.
  report: 'said',
  // What a paragraph tells of a grant is its own figure's.
  paragraphTells: false,
  retold: 'figure',
});
