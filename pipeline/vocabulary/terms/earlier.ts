import type { Term } from '../../types/words.ts';

/** Values measured before, and series that break. */
export const EARLIER: readonly Term[] = [
  { words: 'sidste måling', says: { previous: true } },
  { words: 'seneste måling', says: { previous: true } },
  { words: 'forrige måling', says: { previous: true } },
  { words: 'målingen før', says: { previous: true } },
  ...['sidste', 'seneste', 'forrige'].flatMap((before) =>
    ['vurdering', 'økonomivurdering', 'budgetopfølgning', 'opfølgning', 'prognose'].flatMap((report): Term[] => [
      { words: `viste ${before} ${report}`, says: { previous: true } },
      { words: `${before} ${report} viste`, says: { previous: true } },
    ]),
  ),
  { words: 'året før', says: { previous: true } },
  ...['samme periode', 'samme tidspunkt', 'samme måned', 'samme tid', 'samme kvartal'].flatMap((same) =>
    ['i', 'på'].flatMap((at) =>
      ['året før', 'sidste år', 'år før', 'i fjor'].map((before): Term => ({
        words: `${at} ${same} ${before}`,
        says: { previous: true },
      })),
    ),
  ),
  { words: 'sidste år', says: { previous: true } },
  { words: 'foregående år', says: { previous: true } },
  { words: 'skoleåret før', says: { previous: true } },
  { words: 'skoleår før', says: { previous: true } },
  { words: 'tidligere opgjort', says: { previous: true } },
  { words: 'tidligere', says: { previous: true } },
  { words: 'metoden revideret', says: { breakBefore: true } },
  { words: 'metoden er revideret', says: { breakBefore: true } },
  { words: 'er metoden ændret', says: { breakBefore: true } },
  { words: 'revideret metode', says: { breakBefore: true } },
  { words: 'ny metode', says: { breakBefore: true } },
  { words: 'metoden er ændret', says: { breakBefore: true } },
  { words: 'metoden er lagt om', says: { breakBefore: true } },
  { words: 'ændret metode', says: { breakBefore: true } },
  { words: 'ny opgørelsesmetode', says: { breakBefore: true } },
  { words: 'kan ikke sammenlignes', says: { breakBefore: true } },
  { words: 'indeholder efter reformen', says: { breakBefore: true } },
  { words: 'efter reformen også', says: { breakBefore: true } },
  { words: 'rummer efter reformen', says: { breakBefore: true } },
  { words: 'omfatter efter reformen', says: { breakBefore: true } },
];
