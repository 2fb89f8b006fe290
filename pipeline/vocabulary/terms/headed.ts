import type { Term } from '../../types/words.ts';

/** Words that tell what is measured where they head a column or name a row; sentences use them for much else. */
export const HEADED: readonly Term[] = [
  { words: 'ledighed', says: { domain: 'unemployment_shares', measure: 'share', area: 'ledighed' } },
  { words: 'belægning', says: { domain: 'activity', measure: 'share', subject: 'belægning' } },
];
