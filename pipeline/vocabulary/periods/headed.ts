/** Periods as headers print them; in a sentence the same characters mostly tell something else. */
import type { Roles } from '../../types/words.ts';
import { MONTH_NAMES, monthNamed, twoDigits, YEAR } from '../days.ts';
import { fullYear, number, type Period } from './period.ts';
import { QUARTERS, yearToDate } from './parts.ts';

/** "Sept.", "aug", "marts": a month in a header, cut short or not. */
const MONTH_SHORT = `${MONTH_NAMES}|jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec`;
const MONTH_HEADED = new RegExp(`^(?:(${MONTH_SHORT})\\.?|\\p{L}+\\s(?:i\\s)?(${MONTH_NAMES}))$`, 'iu');

/**
 * The month that a header names without its year ("Jan.", "Forbrug august"), as ISO 8601 has it: "--08"; null without
 * one.
 */
export function monthHeaded(header: string): string | null {
  const match = MONTH_HEADED.exec(header.trim());
  const printed = match?.[1] ?? match?.[2];
  return printed === undefined ? null : `--${twoDigits(monthNamed(printed))}`;
}

/** "2. kvartal", "4. kv.", "Q3", "1. halvår": a part of a year in a header, alone or behind what is measured. */
const PART_HEADED = new RegExp(
  `(?<![\\d.,/\\p{L}-])(?:([1-4])\\.?\\s?(?:kvartal|kvart|kvt|kv)\\.?|(${QUARTERS.join('|')})\\skvartal|[QK]([1-4])|(?:([12])|(første)|andet|anden)\\.?\\s?halvår)(?![\\p{L}\\d])`,
  'giu',
);

/** The quarter or half year that a header names ("--Q2", "--H1"), and where; null where it names none or several. */
export function partHeaded(
  header: string,
): { readonly period: string; readonly start: number; readonly end: number } | null {
  const [match, another] = header.matchAll(PART_HEADED);
  if (match === undefined || another !== undefined) return null;
  const [whole, digit, word, short, half, first] = match;
  const quarter = digit ?? short ?? (word === undefined ? undefined : String(QUARTERS.indexOf(word.toLowerCase()) + 1));
  const period = quarter === undefined ? `--H${first === undefined ? (half ?? '2') : '1'}` : `--Q${quarter}`;
  return { period, start: match.index, end: match.index + whole.length };
}

/** A year of four digits, or of two. */
const SHORT_YEAR = `(${YEAR}|['’]?\\d{2})(?![\\d.,%]|\\s?%)`;

function monthOf(year: string, month: number): Roles {
  const full = fullYear(year);
  return month < 1 || month > 12 ? {} : { period: `${String(full)}-${twoDigits(month)}`, fiscalYear: full };
}

const quarterOf = (year: string, quarter: string): Roles => ({
  period: `${String(fullYear(year))}-Q${quarter}`,
  fiscalYear: fullYear(year),
});

/** Months and quarters of a year, cut short. */
export const HEADED: readonly Period[] = [
  // "Ult. sept. 2022"
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:ult\\.|ultimo|udgangen\\s+af)\\s*(${MONTH_SHORT})\\.?(?:\\s?[-–/]\\s?|\\s?)${SHORT_YEAR}`,
      'giu',
    ),
    says: (match) => yearToDate(monthNamed(match[1] ?? ''), fullYear(match[2] ?? '')),
  },
  // "Sept. 2022", "sep-22", "Aug. 22", "marts '24"
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<!\\d\\.\\s?)(${MONTH_SHORT})\\.?(?:\\s?[-–/]\\s?|\\s?)${SHORT_YEAR}`,
      'giu',
    ),
    says: (match) => monthOf(match[2] ?? '', monthNamed(match[1] ?? '')),
  },
  // "09-2022", "09/2022"
  {
    pattern: new RegExp(`(?<![\\d.,/-])(0[1-9]|1[0-2])[-/.](${YEAR})(?![\\d/-]|[.,]\\d)`, 'gu'),
    says: (match) => monthOf(match[2] ?? '', number(match, 1)),
  },
  // "2022M09"
  {
    pattern: new RegExp(`(?<![\\d.,/-])(${YEAR})\\s?M\\s?(0?[1-9]|1[0-2])(?!\\d)`, 'giu'),
    says: (match) => monthOf(match[1] ?? '', number(match, 2)),
  },
  // "3. kvt. 2022", "1. kv. 22", "2. kvartal 24"
  {
    pattern: new RegExp(`(?<!\\d)([1-4])\\.?\\s?(?:kvartal|kvart|kvt|kv)\\.?\\s?[-–/]?\\s?${SHORT_YEAR}`, 'giu'),
    says: (match) => quarterOf(match[2] ?? '', match[1] ?? ''),
  },
  // "K3 22", "2022K3"
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])[QK]([1-4])[\\s/-]?${SHORT_YEAR}`, 'giu'),
    says: (match) => quarterOf(match[2] ?? '', match[1] ?? ''),
  },
  {
    pattern: new RegExp(`(?<![\\d.,/-])(${YEAR})[\\s-]?[QK]([1-4])(?!\\d)`, 'giu'),
    says: (match) => quarterOf(match[1] ?? '', match[2] ?? ''),
  },
];
