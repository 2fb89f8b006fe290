/** Printed days and months: how they look, and which day of the calendar they are. */

export const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const MONTH_NAMES = MONTHS.join('|');

/** The months whose names no other word begins with, as "majoritet" does with one. */
export const LONG_MONTHS = MONTHS.filter((month) => month !== 'maj');

/** A year of four digits, as a piece of patterns. */
export const YEAR = '(?:19|20)\\d{2}';
/** A printed day, wherever words before it end; `DAY` is one anywhere. */
export const PLAIN_DAY = `(?:(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?(?:${MONTH_NAMES})(?:\\s+måned)?(?:\\s+${YEAR})?|\\d{1,2}\\.\\d{1,2}\\.(?:${YEAR}|\\d{2})|\\d{1,2}-\\d{1,2}-(?:${YEAR}|\\d{2})|\\d{1,2}/\\d{1,2}(?:[-./](?:${YEAR}|\\d{2}))?)(?!\\d|[.,]\\d)`;
export const DAY = `(?<![\\d.,])${PLAIN_DAY}`;

/** `7` is `07`. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The number of days in a month of a year. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The number of a month by the beginning of its name; 0 where it names none. */
export const monthNamed = (printed: string): number =>
  MONTHS.findIndex((name) => name.startsWith(printed.toLowerCase().slice(0, 3))) + 1;

const NAMED_DAY = new RegExp(`^(\\d{1,2})\\.\\s?(${MONTH_NAMES})(?:\\s+måned)?(?:\\s+(\\d{4}))?$`, 'iu');
const NUMERIC_DAY = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2,4}))?$/u;

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/**
 * A printed day as ISO: "30. september 2025", "31.12.20", "1/6-2016", "31. oktober". A missing year is taken from
 * `year`; null when the day cannot be or no year is known.
 */
export function isoDay(printed: string, year: number | null): string | null {
  const iso = ISO_DAY.exec(printed.trim())?.groups;
  if (iso !== undefined) return isoDay(`${iso['day'] ?? ''}-${iso['month'] ?? ''}-${iso['year'] ?? ''}`, null);
  const named = NAMED_DAY.exec(printed.trim());
  const numeric = NUMERIC_DAY.exec(printed.trim());
  const parts = named ?? numeric;
  if (parts === null) return null;
  const day = Number(parts[1]);
  const month = named === null ? Number(parts[2]) : monthNamed(parts[2] ?? '');
  const printedYear = parts[3];
  const full = printedYear === undefined ? year : Number(printedYear) + (printedYear.length === 2 ? 2000 : 0);
  if (full === null || month < 1 || month > 12 || day < 1 || day > lastDay(full, month)) return null;
  return `${String(full)}-${twoDigits(month)}-${twoDigits(day)}`;
}

const BEFORE_TIME = /^(?:(?:pr\.|ultimo|primo|medio|den|d\.|til\sog\smed)\s+)?/iu;
const MONTH_ALONE = new RegExp(`^(?:${MONTH_NAMES})$`, 'iu');
/** Whether a label is a day or month and no more ("31. marts", "Ultimo juni"). */
export function namesTime(label: string): boolean {
  const bare = label.trim().replace(BEFORE_TIME, '');
  return MONTH_ALONE.test(bare) || NAMED_DAY.test(bare) || NUMERIC_DAY.test(bare);
}

/**
 * The day or month that a label names without its year, in `year`: "2022-03-31", "2022-03"; null when it names none.
 */
export function timeInYear(label: string, year: number): string | null {
  if (!namesTime(label)) return null;
  const bare = label.trim().replace(BEFORE_TIME, '');
  const month = monthNamed(bare);
  return month > 0 ? `${String(year)}-${twoDigits(month)}` : isoDay(bare, year);
}
