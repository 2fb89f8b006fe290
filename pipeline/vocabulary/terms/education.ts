import type { Term } from '../../types/words.ts';

/** Education, and the aims that are set for it and for all else. */
export const EDUCATION: readonly Term[] = [
  { words: 'erhvervsuddannelse*', says: { domain: 'education', subject: 'erhvervsuddannelse' } },
  { words: 'eud', says: { domain: 'education', subject: 'erhvervsuddannelse' } },
  { words: 'ungdomsuddannelse*', says: { domain: 'education', subject: 'ungdomsuddannelse' } },
  { words: 'gymnasial*', says: { domain: 'education', subject: 'gymnasial uddannelse' } },
  { words: 'optaget på', says: { domain: 'education', measure: 'share', subject: 'optaget på erhvervsuddannelse' } },
  { words: 'gennemført en', says: { domain: 'education', measure: 'share' } },
  ...[
    ['kompetencedækning*', 'kompetencedækning'],
    ['inklusionsgrad*', 'inklusionsgrad'],
    ['inklusionsprocent*', 'inklusionsgrad'],
  ].map(([words = '', subject = '']): Term => ({ words, says: { domain: 'education', measure: 'share', subject } })),
  ...['går i', 'går på', 'i', 'på'].flatMap((lead) =>
    ['privatskole*', 'friskole*', 'fri- og privatskole*', 'privat- og friskole*', 'private skoler'].map(
      (schools): Term => ({
        words: `${lead} ${schools}`,
        says: { domain: 'education', measure: 'share', subject: 'privatskole' },
      }),
    ),
  ),
  ...['mindst 2 i dansk og matematik', 'mindst 2 i både dansk og matematik', 'mindst 02 i dansk og matematik'].map(
    (words): Term => ({
      words,
      says: { domain: 'education', measure: 'share', subject: 'mindst 2 i dansk og matematik' },
    }),
  ),
  { words: 'skal vælge', says: { domain: 'education', measure: 'target' } },
  { words: 'målet om', says: { measure: 'target' } },
  { words: 'målet', says: { measure: 'target' } },
  { words: 'målet på', says: { measure: 'target' } },
  { words: 'mål på', says: { measure: 'target' } },
  { words: 'mål om', says: { measure: 'target' } },
  { words: 'måltal*', says: { measure: 'target' } },
  { words: 'mål', says: { measure: 'target' } },
  { words: 'målsætning*', says: { measure: 'target' } },
  ...['7', '8', '9', '10'].map((grade): Term => ({ words: `${grade} klasse`, says: { subject: `${grade}. klasse` } })),
  // Those who leave school: what they go on to is the subject.
  ...['fra 9', 'fra 10', 'efter 9', 'efter 10', '9 og 10', '9 eller 10'].map((grades): Term => ({
    words: `${grades} klasse`,
    says: {},
  })),
];
