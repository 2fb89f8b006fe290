/** Parts of years: months, quarters, half years, school years, the first months of a year. */
import type { Roles } from '../../types/words.ts';
import { lastDay, MONTH_NAMES, monthNamed, twoDigits, YEAR } from '../days.ts';
import { number, type Period } from './period.ts';

/** Counts of months from two on, as words. */
const MONTH_COUNTS = ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve'];
const MONTH_STARTS = 'feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
/** The quarters, as words. */
export const QUARTERS = ['første', 'andet', 'tredje', 'fjerde'];

/** What the first months of a year say: the figures count from New Year to the end of that month. */
export function yearToDate(month: number, year: number | null): Roles {
  if (year === null || month < 1 || month > 12) return {};
  const asOf = `${String(year)}-${twoDigits(month)}-${twoDigits(lastDay(year, month))}`;
  return { asOf, period: asOf.slice(0, 7), fiscalYear: year };
}

/** The first months of a year, half years, quarters, school years. */
export const PARTS_OF_YEARS: readonly Period[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:årets|de)\\s+første\\s+(\\d{1,2}|${MONTH_COUNTS.join('|')})\\s+måneder(?:\\s+(?:af|i)\\s+(?:året\\s+)?(${YEAR}))?`,
      'giu',
    ),
    says: (match, year) => {
      const word = match[1]?.toLowerCase() ?? '';
      const counted = MONTH_COUNTS.indexOf(word);
      return yearToDate(counted === -1 ? Number(word) : counted + 2, match[2] === undefined ? year : number(match, 2));
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})jan(?:uar|\\.)?\\s?(?:[-–]|til(?:\\s+og\\s+med)?)\\s?(${MONTH_STARTS})(?:\\p{Ll}{2,}|\\.)?(?:\\s+(${YEAR}))?`,
      'giu',
    ),
    says: (match, year) => yearToDate(monthNamed(match[1] ?? ''), match[2] === undefined ? year : number(match, 2)),
  },
  {
    pattern: new RegExp(`\\b(1|2|første|andet|anden)\\.?\\s+halvår(?:\\s+(?:af\\s+)?(${YEAR}))?`, 'giu'),
    says: (match, year) => {
      const full = match[2] === undefined ? year : number(match, 2);
      const half = match[1] === '1' || match[1]?.toLowerCase() === 'første' ? 1 : 2;
      return full === null ? {} : { period: `${String(full)}-H${String(half)}`, fiscalYear: full };
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:([1-4])\\.\\s*|(${QUARTERS.join('|')})\\s+)kvartal(?:\\s+(?:af\\s+|i\\s+)?(${YEAR}))?`,
      'giu',
    ),
    says: (match, year) => {
      const full = match[3] === undefined ? year : number(match, 3);
      const quarter = match[1] ?? String(QUARTERS.indexOf(match[2]?.toLowerCase() ?? '') + 1);
      return full === null ? {} : { period: `${String(full)}-Q${quarter}`, fiscalYear: full };
    },
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])[QK]([1-4])\\s+(${YEAR})(?!\\d)`, 'gu'),
    says: (match) => ({ period: `${match[2] ?? ''}-Q${match[1] ?? ''}`, fiscalYear: number(match, 2) }),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:skoleåret|skoleår)\\s+(?=${YEAR}\\s?[-–/])|(?<![\\d./-])(?=${YEAR}/(?:\\d{2}(?!\\d)|${YEAR})))(${YEAR})\\s?[-–/]\\s?(${YEAR}|\\d{2})`,
      'giu',
    ),
    says: (match) => {
      const first = number(match, 1);
      return { period: `${String(first)}/${String(first + 1)}`, fiscalYear: first };
    },
  },
];

/** Months, and the months up to one. */
export const MONTHS_OF_YEARS: readonly Period[] = [
  // "de seneste 12 måneder (juli 2023-juni 2024)": the time that ends then.
  {
    pattern: new RegExp(
      `(?<!\\d\\.\\s{0,2})(?<!\\p{L})(?:${MONTH_NAMES})\\s+${YEAR}\\s*(?:[-–]|til\\s+og\\s+med)\\s*(${MONTH_NAMES})\\s+(${YEAR})(?!\\d)`,
      'giu',
    ),
    says: (match) => ({
      period: `${match[2] ?? ''}-${twoDigits(monthNamed(match[1] ?? ''))}`,
      fiscalYear: number(match, 2),
    }),
  },
  {
    pattern: new RegExp(
      `(?<!\\d\\.\\s{0,2})(?:\\bi\\s+|(?<!\\p{L}))(${MONTH_NAMES})(?:\\s+måned)?\\s+(${YEAR})`,
      'giu',
    ),
    says: (match) => ({
      period: `${match[2] ?? ''}-${twoDigits(monthNamed(match[1] ?? ''))}`,
      fiscalYear: number(match, 2),
    }),
  },
  // "I februar faldt antallet med 18": its year is that of the report, the month without it as ISO 8601 has it.
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:i|for)\\s+(${MONTH_NAMES})(?:\\s+måned)?(?!\\s+(?:${YEAR}|\\d))(?!\\p{L})`,
      'giu',
    ),
    says: (match) => ({
      period: `--${twoDigits(monthNamed(match[1] ?? ''))}`,
    }),
  },
];
