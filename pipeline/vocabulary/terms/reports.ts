import type { Term } from '../../types/words.ts';

/** Names of reports. In a heading they give the domain; in a sentence they only tell which report is meant. */
export const REPORTS: readonly Term[] = [
  // A column called "Budget 2025" is no "regnskab", whatever the caption says.
  { words: 'budget', says: { measure: 'original_budget' } },
  { words: 'skøn', says: { measure: 'expected' } },
  { words: 'prognose', says: { measure: 'expected' } },
  // A column of what is left is neither what was spent nor a budget.
  ...['rest', 'restbeløb', 'restbudget*', 'restbevilling*', 'restrådighedsbeløb*', 'resterende *budget*'].map(
    (words): Term => ({ words, says: { denied: true } }),
  ),
  ...['rest', 'restbeløb', 'restbevilling', 'restrådighedsbeløb'].map((words): Term => ({
    words: `${words} overf*`,
    says: {},
  })),
  { words: 'udvikling siden', says: { measure: 'change' } },
  { words: 'udvikling fra', says: { measure: 'change' } },
  { words: 'udvikling i pct', says: { measure: 'change' } },
  { words: 'økonomiske redegørelse*', says: { domain: 'expected_accounts' } },
  { words: 'økonomisk redegørelse*', says: { domain: 'expected_accounts' } },
  { words: 'budgetopfølgning*', says: { domain: 'expected_accounts' } },
  { words: 'økonomiopfølgning*', says: { domain: 'expected_accounts' } },
  ...[
    'økonomirapport*',
    'budgetrevision*',
    'budgetkontrol*',
    'kvartalsopfølgning*',
    'kvartalsrapport*',
    'halvårsopfølgning*',
    'månedsopfølgning*',
    'månedsrapport*',
    'økonomivurdering*',
    'budgetvurdering*',
    'kvartalsprognose*',
    'kvartalsregnskab*',
    'anlægsstatus*',
    'anlægsopfølgning*',
    'halvårsregnskab*',
  ].map((words): Term => ({ words, says: { domain: 'expected_accounts' } })),
  ...['økonomisk status*', 'økonomisk opfølgning*', 'økonomistatus*', 'budgetstatus*', 'økonomi pr'].map(
    (words): Term => ({
      words,
      says: { domain: 'expected_accounts' },
    }),
  ),
];
