/** The days on which figures are measured. */
import type { Roles } from '../../types/words.ts';
import { DAY, isoDay, lastDay, MONTH_NAMES, monthNamed, PLAIN_DAY, twoDigits, YEAR } from '../days.ts';
import { number, ofYear, type Period } from './period.ts';

/** In a header the first and the last of a year are days; in a sentence they mostly tell of plans. */
export const YEAR_ENDS: Period = {
  pattern: new RegExp(`(?<!\\p{L})(primo|ultimo)\\s+(${YEAR})(?!\\d)`, 'giu'),
  says: yearEnd,
};

function yearEnd(match: RegExpExecArray): Roles {
  const asOf = `${match[2] ?? ''}${match[1]?.toLowerCase() === 'primo' ? '-01-01' : '-12-31'}`;
  return { asOf, period: asOf.slice(0, 7), fiscalYear: number(match, 2) };
}

/** "Ultimo 2024 var der": the day of a year that is over; of a year to come it tells of plans. */
export const YEAR_CLOSED: Period = {
  pattern: new RegExp(`(?<!\\p{L})(ultimo)\\s+(${YEAR})(?!\\d)`, 'giu'),
  says: (match, year) => (year !== null && number(match, 2) < year ? yearEnd(match) : ofYear(number(match, 2))),
};

/** What is measured on a day or up to it; a budget's day is mostly that of its adoption. */
const MEASURED =
  'forbrug|regnskab|forvent|realiser|bogført|resultat|saldo|beholdning|prognose|skøn|status|antal|andel|ledig|borgere|personer|afvigelse';

/**
 * The day of a column, behind a word for what is measured or behind "pr.": "Forbrug 31.07.", "Regnskab 1.1.-30.6.2024",
 * which ends on its second day. Two numbers that are no day ("Område 5.32") the calendar refuses.
 */
export const MEASURED_DAY: Period = {
  pattern: new RegExp(
    `(?:(?<=(?:${MEASURED})\\p{L}*[\\s,(]{1,3})|(?<!\\p{L})(?=pr\\.\\s|ultimo\\s))(?:(?:pr\\.|den|d\\.|ultimo)\\s)?(?:1\\.\\s?(?:1\\.?|januar)?\\s?[-–]\\s?)?(?<day>\\d{1,2}(?:[./-]\\d{1,2}(?:[./-](?:20)?\\d{2})?|\\.\\s?(?:${MONTH_NAMES})(?:\\s20\\d{2})?))(?![\\d%/]|[.,-]\\d|\\s?[-–]\\s?\\d|\\s(?:mio|mia|pct))\\.?`,
    'giu',
  ),
  says: measuredDay,
};

/**
 * A day without its year tells none: it is one of the year that its column is of, for which the meeting's stands in.
 */
function measuredDay({ groups }: RegExpExecArray, year: number | null): Roles {
  const printed = groups?.['day'] ?? '';
  const asOf = isoDay(printed, year);
  if (asOf === null) return {};
  const isWhole = isoDay(printed, null) !== null;
  return isWhole ? { asOf, period: asOf.slice(0, 7), fiscalYear: Number(asOf.slice(0, 4)) } : { asOf };
}

/** Days behind "pr.", "ultimo" and the like, the first and last of months among them. */
export const MEASURED_DAYS: readonly Period[] = [
  {
    // "Den 7. marts 2021 var der 2.180 ledige": the day on which they were counted; one of money is that of a decision.
    pattern: new RegExp(
      `(?<=^|[.;:,–-]\\s|(?<!\\p{L})(?:og|men|mens|at|hvor)\\s)(?:den|d\\.)\\s+(${DAY})(?=\\s+(?:var|er)\\s+(?:der|antallet|andelen|tallet|stigningen|faldet|ændringen)(?!\\p{L})[^.;\\d]{0,60}\\d[\\d.,]*(?!\\s?(?:mio|mia|t\\.|kr)))`,
      'giu',
    ),
    word: (word) => word === 'den' || word === 'd',
    says: (match) => {
      const day = isoDay(match[1] ?? '', null);
      return day === null ? {} : { asOf: day, period: day.slice(0, 7), fiscalYear: Number(day.slice(0, 4)) };
    },
  },
  {
    // "Regnskab 30.06.2024", "Forbrug pr. 30.4."
    pattern: new RegExp(
      `\\b(?:pr\\.|per|ultimo|til og med|indtil)\\s+(?:den\\s+|d\\.\\s*)?(${DAY})|(?<=(?:regnskab|forbrug)(?:et)?\\s)(${PLAIN_DAY})|\\bpr\\.\\s+(\\d{1,2}\\.\\s?\\d{1,2})(?:\\.(?!\\s?\\d)|(?![\\d.,%]|\\s?(?:mio|mia|t\\.|kr)))`,
      'giu',
    ),
    word: (word) => /(?:^|\P{L})(?:pr|per|ultimo|med|indtil)$|(?:regnskab|forbrug)(?:et)?$/u.test(word),
    says: (match, year) => {
      const day = isoDay(match[1] ?? match[2] ?? match[3]?.replace(/\s/u, '') ?? '', year);
      return day === null ? {} : { asOf: day, period: day.slice(0, 7), fiscalYear: Number(day.slice(0, 4)) };
    },
  },
  {
    pattern: new RegExp(
      `\\b(ultimo|udgangen af|primo|medio)\\s+(${MONTH_NAMES})(?:\\s+måned)?(?:\\s+(${YEAR}))?`,
      'giu',
    ),
    says: (match, year) => {
      const word = match[1]?.toLowerCase();
      // "primo" and "medio" without a year mostly tell of plans, not of a day of measuring.
      const assumed = word === 'primo' || word === 'medio' ? null : year;
      const full = match[3] === undefined ? assumed : number(match, 3);
      if (full === null) return {};
      const month = monthNamed(match[2] ?? '');
      const day = word === 'primo' ? 1 : word === 'medio' ? 15 : lastDay(full, month);
      const asOf = `${String(full)}-${twoDigits(month)}-${twoDigits(day)}`;
      return { asOf, period: asOf.slice(0, 7), fiscalYear: full };
    },
  },
];
