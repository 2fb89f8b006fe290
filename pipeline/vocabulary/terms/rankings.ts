import type { Term } from '../../types/words.ts';

/** Places among others. */
export const RANKINGS: readonly Term[] = [
  { words: 'erhvervsvenlig*', says: { domain: 'rankings' } },
  { words: 'erhvervsklima*', says: { domain: 'rankings' } },
  { words: 'erhvervspræstation*', says: { domain: 'rankings' } },
  { words: 'rangliste*', says: { domain: 'rankings' } },
  ...['placering*', 'bundplacering*', 'topplacering*'].map((words): Term => ({
    words,
    says: { domain: 'rankings', unit: 'rank' },
  })),
  { words: 'rangstige*', says: { domain: 'rankings' } },
  { words: 'benchmarking*', says: { domain: 'rankings' } },
  { words: 'benchmarket', says: { domain: 'rankings' } },
  // "den dårligst mulige placering er nummer 96": nobody's.
  { words: 'mulige placering*', says: { denied: true } },
  { words: 'rangering*', says: { domain: 'rankings', unit: 'rank' } },
  { words: 'frem', says: { direction: 1 } },
  { words: 'fremad', says: { direction: 1 } },
  { words: 'rykkede', says: { domain: 'rankings', direction: 1 } },
  { words: 'rykker', says: { domain: 'rankings', direction: 1 } },
  ...[
    'di s måling*',
    'di s undersøgelse*',
    'di s analyse*',
    'dis måling*',
    'cepos*',
    'kommunemåling*',
    'erhvervsmåling*',
    'erhvervsundersøgelse*',
    '*erhvervsundersøgelse',
    'di-måling*',
    'di-analyse*',
    'di-undersøgelse*',
  ].map((words): Term => ({ words, says: { domain: 'rankings' } })),
  { words: 'rykket os', says: { domain: 'rankings', direction: 1 } },
  { words: 'rykket', says: { domain: 'rankings', direction: 1 } },
];
