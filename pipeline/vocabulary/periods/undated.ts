/** Months, quarters and half years whose year is not printed with them ("--08", "--Q2", "--H1"). */
import { twoDigits } from '../days.ts';

/** Whether a period is a month, a quarter or a half year whose year is not printed with it. */
export const isMonthAlone = (period: string): boolean => period.startsWith('--');

/** The last month of a period without its year ("--Q2" ends with the sixth). */
export function endOf(period: string): number {
  const no = Number(period.replace(/^--[QH]?/u, ''));
  return period.startsWith('--Q') ? no * 3 : period.startsWith('--H') ? no * 6 : no;
}

/** How many months a period without its year lasts. */
export const monthsIn = (period: string): number => (period.startsWith('--Q') ? 3 : period.startsWith('--H') ? 6 : 1);

/** A period of a row of columns that are all of one year, with the last of them ("--01..--12"). */
export const inRun = (period: string, last: string): string => (period === last ? period : `${period}..${last}`);

/**
 * A month or quarter without its year as a period: of `year` where it is told, and none that begins after the report of
 * it. Where no year is told it is over by then, and so is the last of the columns that it stands among; null without
 * either.
 */
export function monthIn(month: string, year: number | null, reportedOn: string | null): string | null {
  const [own = month, last = own] = month.split('..');
  const full = year ?? (reportedOn === null ? null : Number(reportedOn.slice(0, 4)));
  if (full === null) return null;
  const until = year === null ? endOf(last) : endOf(own) - monthsIn(own) + 1;
  const isLater = reportedOn !== null && `${String(full)}-${twoDigits(until)}` > reportedOn.slice(0, 7);
  return `${String(isLater ? full - 1 : full)}${own.slice(1)}`;
}

/**
 * A quarter or half year that the words print without its year ("i tredje kvartal"), as one of `year`; the year before
 * where that one begins after the report of it, since nothing is measured ahead. Null where the words print a year.
 */
export function partIn(words: string, period: string, year: number, reportedOn: string | null): string | null {
  if (!/^\d{4}-[QH]\d$/u.test(period) || /\d{4}/u.test(words)) return null;
  return monthIn(`-${period.slice(4)}`, year, reportedOn);
}

/** Whether a day lies in a month, a quarter or a half year ("2025-H1"). */
export function liesIn(day: string, period: string): boolean {
  const end = endOf(`-${period.slice(4)}`);
  const month = Number(day.slice(5, 7));
  return day.slice(0, 4) === period.slice(0, 4) && month <= end && month > end - monthsIn(`-${period.slice(4)}`);
}
