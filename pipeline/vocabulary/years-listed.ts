/** Which of several years an amount falls in: one of a list, each of them, or all of them together. */
import { AMOUNT, behindAmount } from './amounts.ts';
import { YEAR } from './days.ts';
import { guarded } from './matching/guarded.ts';
import { yearRange } from './periods/years.ts';
import { RESPECTIVELY } from './transitions.ts';

const YEARS = new RegExp(
  `(?<!\\p{L})i\\s(?:årene\\s|budget\\s)?(?<years>${YEAR}(?:(?:,\\s|\\sog\\s)${YEAR})+)(?!\\d)`,
  'u',
);
const NUMBERS = /\d[\d.,]*/gu;

/**
 * The year of the amount at `at` in "henholdsvis 0,5 mio. kr. og 0,7 mio. kr. i 2026 og 2027"; null where the lists
 * differ or nothing joins them one by one.
 */
export function yearRespectively(text: string, at: number): number | null {
  const word = RESPECTIVELY.exec(text);
  if (word === null || word.index > at) return null;
  const from = word.index + word[0].length;
  const list = YEARS.exec(text.slice(from));
  if (list === null || from + list.index < at) return null;
  const amounts = [...text.slice(from, from + list.index).matchAll(NUMBERS)].map(({ index }) => from + index);
  const years = [...(list.groups?.['years'] ?? '').matchAll(/\d{4}/gu)].map(([year]) => Number(year));
  return years.length === amounts.length ? (years[amounts.indexOf(at)] ?? null) : null;
}

/** What stands between an amount's own clause and what comes before it. */
const ENDS_CLAUSE = new RegExp(`${AMOUNT}|[,;:]\\s`, 'gu');
const NEXT = new RegExp(`(?:[-–+]|ca\\.\\s)?${AMOUNT}`, 'u');
/** An amount's clause is not longer. */
const CLAUSE = 250;

const EACH = guarded(
  /(?<!\p{L})(?:årligt?|hvert\saf|hver\saf|hvert\s(?:enkelt\s)?år|(?:pr|per)\.?\sår|om\såret|begge|både|hvert\sbudgetår)(?!\p{L})/iu,
);
const TOTAL_BEFORE = guarded(/(?<!\p{L})(?:i\salt|samlet(?!\sset(?!\p{L}))|samlede|tilsammen|sammenlagt)(?!\p{L})/iu);
const TOTAL_BEHIND = guarded(
  new RegExp(
    `(?<!\\p{L})(?:(?:i\\salt|samlet|tilsammen|sammenlagt)(?=\\s(?:i|for|over|til))|(?:hen)?over\\s(?:\\p{L}+\\s){0,2}?(?:årene|perioden|budgetperioden)(?!\\p{L})|(?:hen)?over\\s(?:de\\s)?(?:næste\\s|kommende\\s)?(?:\\p{L}+|\\d{1,2})\\sår(?!\\p{L})|fordel(?:t|es|er\\ssig)\\s(?:over|på|mellem)\\s(?:årene\\s)?${YEAR})`,
    'iu',
  ),
);

/** "En ramme på 48 mio. kr. i perioden 2025-2028": a frame, or the sum of a project, is of its whole period. */
const OF_PERIOD_BEFORE = guarded(
  /(?:ramme|anlægssum|totaludgift)\p{L}{0,4}\s(?:\p{L}+\s){0,2}?(?:på|er|udgør)\s(?:ca\.\s)?$/iu,
);
const PERIOD_BEHIND = guarded(new RegExp(`^[^,;]{0,60}?(?:i|for)\\s(?:hele\\s)?perioden\\s${YEAR}`, 'iu'));

/** The words of an amount's own clause before it: behind the amount before it, and behind a comma. */
function clauseBefore(lead: string): string {
  const words = lead.slice(-CLAUSE);
  const last = [...words.matchAll(ENDS_CLAUSE)].at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

/** The words behind an amount, up to the next one. */
function clauseBehind(behind: string): string {
  const words = behind.slice(0, CLAUSE);
  const next = words.search(NEXT);
  return next < 0 ? words : words.slice(0, next);
}

/**
 * Whether an amount is told as the sum of the years that stand beside it ("i alt 12,0 mio. kr. i 2025-2028", "fordelt
 * over årene 2025-2028"), not as that of each ("årligt").
 */
export function isOfAllYears(lead: string, behind: string): boolean {
  const before = clauseBefore(lead);
  const after = clauseBehind(behind);
  const isTotal =
    TOTAL_BEFORE.test(before) ||
    TOTAL_BEHIND.test(after) ||
    (OF_PERIOD_BEFORE.test(before) && PERIOD_BEHIND.test(after));
  return isTotal && !EACH.test(before) && !EACH.test(after);
}

const SHARED_OUT = /(?<!\p{L})(?:fordel\p{L}*|heraf|hvoraf)(?!\p{L})/iu;

/**
 * Whether the amounts behind share out this one, each to a year of its own ("i alt 12,0 mio. kr. fordelt med 4,0 i 2025
 * og").
 */
export function isSharedOut(behind: string): boolean {
  const after = clauseBehind(behind);
  return after.length < behind.length && SHARED_OUT.test(after) && !/(?:19|20)\d{2}/u.test(after);
}

const SPAN = new RegExp(
  `(?<!\\p{L})(?:perioden|årene)\\s(?:fra\\s)?(?<first>${YEAR})\\s(?:og\\s)?til\\s(?:og\\smed\\s)?(?<last>${YEAR})(?!\\d)`,
  'iu',
);
const LISTED = new RegExp(
  `(?<!\\p{L})(?:over|på|mellem|for|i)\\s(?:årene\\s)?(?<years>${YEAR}(?:,\\s${YEAR})*\\sog\\s${YEAR})(?!\\d)`,
  'iu',
);
const MOST_YEARS = 12;

/**
 * The years that an amount's own clause names, from one to another or one by one ("i perioden 2025 til 2027"); none
 * where it names them not so.
 */
export function yearsSpanned(lead: string, behind: string): readonly number[] {
  for (const words of [clauseBehind(behind), clauseBefore(lead)]) {
    const { first, last } = SPAN.exec(words)?.groups ?? {};
    const count = Number(last) - Number(first) + 1;
    if (count > 1 && count <= MOST_YEARS) return Array.from({ length: count }, (_, at) => Number(first) + at);
    const listed = LISTED.exec(words)?.groups?.['years'];
    if (listed !== undefined) return [...listed.matchAll(/\d{4}/gu)].map(([year]) => Number(year));
  }
  return [];
}

const TAKEN_FROM = behindAmount(
  String.raw`\s(?:[^.;,\d]{0,60}\s)?fra\s(?:regnskab\s|budget\s|året\s)?(?<year>${YEAR})(?!\d|\s(?:og\s)?til(?!\p{L})|\s?[-–/]\s?\d)`,
);

/** The year that the words behind an amount say it comes from ("84.500 kr. fra 2023"); null where they say none. */
export function yearTakenFrom(behind: string): number | null {
  const year = TAKEN_FROM.exec(behind)?.groups?.['year'];
  return year === undefined ? null : Number(year);
}

const FOLLOWING = behindAmount(
  String.raw`\s(?:årligt?\s|om\såret\s|hvert\sår\s)?(?:i\s)?(?:(?:perioden|årene|hvert\saf\sårene)\s)?${YEAR}`,
);

const EACH_YEAR = behindAmount(
  String.raw`\s(?:(?:årligt?|om\såret|hvert\sår|pr\.\sår)\s(?:i\s|fra\s)?(?:(?:perioden|årene)\s)?|i\shvert\saf\sårene\s)(${YEAR})\s?(?:[-–]|til)\s?(${YEAR}|\d{2})(?!\d)`,
);

/** The years in each of which an amount falls ("2,5 mio. kr. årligt i 2025-2028"); none where nothing says so. */
export function yearsEach(behind: string): readonly number[] {
  const match = EACH_YEAR.exec(behind);
  return match === null ? [] : yearRange(Number(match[1]), match[2] ?? '');
}

/** Whether years stand right behind an amount ("0,8 mio. kr. årligt i perioden 2021-2023"). */
export function yearsFollow(behind: string): boolean {
  return FOLLOWING.test(behind);
}
