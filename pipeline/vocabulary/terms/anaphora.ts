import type { Term } from '../../types/words.ts';

/** Sentences that go on from the one before. */
export const ANAPHORA: readonly Term[] = [
  { words: 'det giver', says: { anaphora: true } },
  ...['var', 'er', 'lå', 'ligger'].flatMap((verb) =>
    ['den', 'andelen', 'procenten'].map((it): Term => ({ words: `${verb} ${it}`, says: { anaphora: true } })),
  ),
  // "I 2025 er andelen af unge ledige 4,6 pct.": what it is a share of stands behind.
  ...['var', 'er', 'lå', 'ligger'].map((verb): Term => ({
    words: `${verb} andelen af`,
    says: { anaphora: false, measure: 'share' },
  })),
  { words: 'er tallet', says: { anaphora: true } },
  { words: 'var det', says: { anaphora: true } },
  // "I budgetopfølgning 2 var det ventede mindreforbrug ..." opens something new
  ...['ventede', 'forventede', 'samlede', 'korrigerede', 'oprindelige', 'budgetterede', 'faktiske'].map(
    (adjective): Term => ({ words: `var det ${adjective}`, says: { anaphora: false } }),
  ),
  { words: 'var tallet', says: { anaphora: true } },
  { words: 'det er en', says: { anaphora: true } },
  { words: 'det er et', says: { anaphora: true } },
  { words: 'heraf', says: { anaphora: true } },
  { words: 'det svarer', says: { anaphora: true } },
  ...[
    'der er tale om',
    'det drejer sig om',
    'de resterende',
    'de øvrige',
    'de sidste',
    'deraf',
    'herunder',
    'fordelt med',
    'fordeler sig',
    'hovedparten',
  ].map((words): Term => ({ words, says: { anaphora: true } })),
  { words: 'svarende til', says: { anaphora: true } },
  { words: 'dermed', says: { anaphora: true } },
  { words: 'hvilket giver', says: { anaphora: true } },
  // "Udgiften fordeler sig med 1 mio. kr. i 2025 og": the amount of the sentence before, year by year.
  ...['udgiften', 'udgifterne', 'beløbet', 'bevillingen', 'anlægsbevillingen', 'rådighedsbeløbet', 'midlerne'].flatMap(
    (amount) =>
      ['fordeler sig', 'fordeles', 'er fordelt', 'udbetales', 'afholdes'].map((parts): Term => ({
        words: `${amount} ${parts}`,
        says: { anaphora: true },
      })),
  ),
];
