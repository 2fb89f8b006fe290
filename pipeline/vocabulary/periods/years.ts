/** Years by themselves: ranges, lists, one alone. */
import { DAY, YEAR } from '../days.ts';
import { NOTHING, number, ofYear, type Period } from './period.ts';

/** The years from one to another, printed with four digits or with two; the first alone where they are too many. */
export function yearRange(from: number, to: string): number[] {
  const last = to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to);
  if (last < from || last - from > 12) return [from];
  return Array.from({ length: last - from + 1 }, (_, step) => from + step);
}

/** Several years. */
export const SEVERAL_YEARS: readonly Period[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:henholdsvis|hhv\\.|årene|både|i)\\s+(${YEAR}(?:,\\s*${YEAR})*\\s+og\\s+${YEAR})`,
      'giu',
    ),
    says: (match) => ({ targetYears: [...(match[1] ?? '').matchAll(/\d{4}/gu)].map((year) => Number(year[0])) }),
  },
  {
    pattern: new RegExp(`(?:(?<!\\p{L})årene\\s+)?(?<![\\d-])(${YEAR})\\s?[-–]\\s?(${YEAR}|\\d{2})(?![\\d-])`, 'giu'),
    says: (match) => ({ targetYears: yearRange(number(match, 1), match[2] ?? '') }),
  },
];

/** Days and years by themselves: what no longer period has claimed. */
export const ALONE: readonly Period[] = [
  // Any other day is the day of a meeting or an event, not the day of a figure.
  {
    pattern: new RegExp(`\\b(?:den\\s+|d\\.\\s*)?${DAY}`, 'giu'),
    word: (word) => /(?:^|\D)\d{1,2}(?:$|-\d)/u.test(word),
    says: () => NOTHING,
  },
  // "nr. 22 (2023: nr. 35)"
  {
    pattern: new RegExp(`(?<![\\d.,/-])(${YEAR}):(?=\\s\\P{L}{0,2}(?:nr|\\d))`, 'gu'),
    says: (match) => ofYear(number(match, 1)),
  },
  // "et 2019-budget"
  {
    pattern: new RegExp(`(?<![\\d.,/-])(${YEAR})-(?=budget|regnskab)`, 'gu'),
    says: (match) => ofYear(number(match, 1)),
  },
  {
    pattern: new RegExp(`(?<![\\d.,/-])(${YEAR})(?![\\d-]|[.,]\\d)`, 'gu'),
    says: (match) => ofYear(number(match, 1)),
  },
  {
    // "har i dag gennemført" is said on the day of the meeting, whatever year the sentences before it name.
    pattern: /\bi (?:år|dag)\b/giu,
    word: (word) => /(?:^|\P{L})(?:år|dag)(?![a-z0-9])/u.test(word),
    says: (_match, year) => (year === null ? {} : { fiscalYear: year }),
  },
];
