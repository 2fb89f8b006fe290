/** Times of what a figure is compared with: they say nothing of the figure itself. */
import { MONTH_NAMES, PLAIN_DAY, YEAR } from '../days.ts';
import { NOTHING, type Period } from './period.ts';
import { QUARTERS } from './parts.ts';

/** By the report or the quarter of that time. */
export const COMPARED_REPORTS: readonly Period[] = [
  // "2,1 mio. kr. højere end ved budgetkontrollen ultimo januar": the same without a year, by the report of that time
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:siden|end|i\\s+forhold\\s+til|sammenlignet\\s+med)\\s+(?:ved\\s+)?(?:\\p{L}+\\s+)?(?:pr\\.|per|ultimo|primo|medio|i|fra)\\s+(?:udgangen\\s+af\\s+)?(?:${PLAIN_DAY}|(?:${MONTH_NAMES})(?:\\s+${YEAR})?)(?![\\p{L}\\d])`,
      'giu',
    ),
    word: (word) => /(?:^|\P{L})(?:siden|end|til|med)$/u.test(word),
    says: () => NOTHING,
  },
  // "1,8 dage mindre end (i) andet kvartal 2015": the same of a quarter.
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:siden|end|i\\s+forhold\\s+til)\\s+(?:(?:i|for|ved)\\s+)?(?:[1-4]\\.|${QUARTERS.join('|')})\\s+kvartal(?:\\s+(?:af\\s+|i\\s+)?${YEAR})?(?!\\d)`,
      'giu',
    ),
    word: (word) => /(?:^|\P{L})(?:siden|end|til)$/u.test(word),
    says: () => NOTHING,
  },
];

/** By the year, alone or with its month. */
export const COMPARED_YEARS: readonly Period[] = [
  // "bedre end i 2023", "siden april 2024": the time of what is compared with, not of the figure.
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:siden(?:\\s+\\p{L}+\\s+(?:i|for|fra))?|end(?:\\s+(?:på|i)\\s+samme\\s+\\p{L}+)?\\s+(?:i|ved(?:\\s+\\p{L}+\\s+i)?|for|ultimo)|(?:sammenlignet\\s+med|i\\s+forhold\\s+til)(?:\\s+(?!budget)\\p{L}{2,})?(?:\\s+i)?)\\s+(?:udgangen\\s+af\\s+|ultimo\\s+|primo\\s+|skoleåret\\s+)?(?:(?:${MONTH_NAMES})\\s+)?${YEAR}(?:/(?:${YEAR}|\\d{2}))?(?!\\d|,\\s+(?:hvor|da)(?!\\p{L}))`,
      'giu',
    ),
    word: (word) => /(?:^|\P{L})(?:siden|end|med|til)$/u.test(word),
    says: () => NOTHING,
  },
  // "et fald på 0,6 procentpoint fra 2023"
  {
    pattern: new RegExp(
      `(?<=(?:point|pct\\.|%|dage|personer|pladser)\\s)fra\\s${YEAR}(?!\\d|\\s+til(?!\\p{L}))`,
      'giu',
    ),
    says: () => ({}),
  },
];
