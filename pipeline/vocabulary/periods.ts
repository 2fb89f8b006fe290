import type { Label, Level, Roles, Said } from '../types.ts';
import { guarded, type WordTest } from './matching/guarded.ts';
import { MONTH_NAMES, YEAR, PLAIN_DAY, DAY, twoDigits, lastDay, isoDay, monthNamed } from './days.ts';
import { said } from './said.ts';
import { lookAt } from './matching/scan.ts';

const CARRIES_OVER = '(?:overfør\\p{L}*|genbevil\\p{L}*)';
const OF_YEARS = '(?:(?:(?:regnskabs|budget)?år(?:et|ene)?|regnskab|budget)\\s+)?';
/** What measures many municipalities at once, or many people. */
const SURVEY = '\\p{L}*(?:måling|undersøgelse|analyse|klima|rangliste|indeks)\\p{L}*';
const NAMES_SURVEY = new RegExp(`^${SURVEY}\\s`, 'iu');

function yearRange(from: number, to: string): number[] {
  const last = to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to);
  if (last < from || last - from > 12) return [from];
  return Array.from({ length: last - from + 1 }, (_, step) => from + step);
}

/** Counts of months from two on, as words. */
const MONTH_COUNTS = ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve'];
const MONTH_STARTS = 'feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
const QUARTERS = ['første', 'andet', 'tredje', 'fjerde'];

/** What the first months of a year say: the figures count from New Year to the end of that month. */
function yearToDate(month: number, year: number | null): Roles {
  if (year === null || month < 1 || month > 12) return {};
  const asOf = `${String(year)}-${twoDigits(month)}-${twoDigits(lastDay(year, month))}`;
  return { asOf, period: asOf.slice(0, 7), fiscalYear: year };
}

const NOTHING = said({});
/** A year says the same wherever it stands. */
const years = new Map<number, Said>();

function ofYear(year: number): Said {
  const known = years.get(year) ?? said({ fiscalYear: year, targetYears: [year] });
  years.set(year, known);
  return known;
}

type Reader = (match: RegExpExecArray, year: number | null) => Roles | Said;

const number = (match: RegExpExecArray, group: number): number => Number(match[group]);

/** How a period is printed and what it says. One of the words that pass `word` stands in every match. */
interface Period {
  readonly pattern: RegExp;
  readonly says: Reader;
  readonly word?: WordTest;
}

/** In a header the first and the last of a year are days; in a sentence they mostly tell of plans. */
const YEAR_ENDS = guarded(new RegExp(`(?<!\\p{L})(primo|ultimo)\\s+(${YEAR})(?!\\d)`, 'giu'));

function yearEnd(match: RegExpExecArray): Roles {
  const asOf = `${match[2] ?? ''}${match[1]?.toLowerCase() === 'primo' ? '-01-01' : '-12-31'}`;
  return { asOf, period: asOf.slice(0, 7), fiscalYear: number(match, 2) };
}

/** "Sept.", "aug", "marts": a month in a header, cut short or not. */
const MONTH_SHORT = `${MONTH_NAMES}|jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec`;
const MONTH_HEADED = new RegExp(`^(?:(${MONTH_SHORT})\\.?|\\p{L}+\\s(?:i\\s)?(${MONTH_NAMES}))$`, 'iu');

/** The month that a header names without its year ("Jan.", "Forbrug august"), as ISO 8601 has it: "--08"; null without one. */
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

const fullYear = (printed: string): number => {
  const digits = printed.replace(/\D/gu, '');
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
};

function monthOf(year: string, month: number): Roles {
  const full = fullYear(year);
  return month < 1 || month > 12 ? {} : { period: `${String(full)}-${twoDigits(month)}`, fiscalYear: full };
}

const quarterOf = (year: string, quarter: string): Roles => ({
  period: `${String(fullYear(year))}-Q${quarter}`,
  fiscalYear: fullYear(year),
});

/** Periods as headers print them; in a sentence the same characters mostly tell something else. */
const HEADED = (
  [
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
  ] satisfies readonly Period[]
).map(({ pattern, says }: Period) => ({ pattern: guarded(pattern), says }));

function bracketed(match: RegExpExecArray): Roles {
  const fiscalYear = Number(match[2] ?? match[4]);
  const month = match[1] ?? match[3];
  return month === undefined
    ? { fiscalYear }
    : { fiscalYear, period: `${String(fiscalYear)}-${twoDigits(monthNamed(month))}` };
}

/** Whether a printed year is that of the numbers in brackets alone ("2021 i parentes"). */
export const datesBrackets = (printed: string): boolean => /(?<!\p{L})i\sparen?te[sr]/iu.test(printed);

/**
 * The years of "Overførsler 2023-2024", the second right behind the first, each with the other beside it. The years are
 * looked for first: few texts hold two so close.
 */
const CARRIED = Array.from({ length: 10 }, (_, digit) => {
  const first = `(?:19|20)\\d${String(digit)}`;
  const second = `(?:(?:19|20)\\d|\\d)${String((digit + 1) % 10)}`;
  const dash = '\\s?[-–/]\\s?';
  const behind = (years: string): string => `(?<=overf\\p{L}+\\s(?:fra\\s)?${years})`;
  return {
    from: `${first}(?=${dash}${second}(?!\\d))${behind(first)}`,
    to: `${second}(?!\\d)${behind(`${first}${dash}${second}`)}`,
  };
});

/** Printed periods and what they say; earlier patterns claim their characters first. */
const PERIODS = (
  [
    // "Anlægsoverførsler 2024-2025": from the one to the other.
    {
      pattern: new RegExp(CARRIED.map(({ from }) => from).join('|'), 'giu'),
      word: (word) => word.includes('overf'),
      says: (match) => ({ fiscalYear: Number(match[0]) }),
    },
    {
      pattern: new RegExp(CARRIED.map(({ to }) => to).join('|'), 'giu'),
      word: (word) => word.includes('overf'),
      says: (match) => ({ targetYears: [fullYear(match[0])] }),
    },
    // "Andel tilfredse (i parentes tal fra 2021): 96 % (95 %)": the year of the numbers in brackets alone.
    {
      pattern: new RegExp(
        `(?<!\\p{L})i\\s+paren?te[sr](?:ne)?[:,]?\\s+(?:(?!og(?!\\p{L}))\\p{L}+\\s+){0,4}?(?:(${MONTH_NAMES})\\s+)?(${YEAR})(?![\\d-]|[.,]\\d)|(?:(?<!\\p{L})(${MONTH_NAMES})\\s+)?(?<![\\d.,/-])(${YEAR})(?:-tal(?:lene)?)?\\s+(?:(?:er|ses|vises|står|angivet|anført|angives)\\s+)?(?:\\(i\\s+paren?te[sr]\\)|i\\s+paren?te[sr](?!\\p{L}))`,
        'giu',
      ),
      word: (word) => word.startsWith('paren') || word.startsWith('parante'),
      says: bracketed,
    },
    // A term of office in a committee's name is no period of a figure.
    {
      pattern: new RegExp(
        `(?:udvalg\\p{L}*|(?:valg|byråds)periode\\p{L}*|(?<!\\p{L})vision|(?<!\\p{L})strategi\\p{L}*|politik(?:ken)?|aftale\\p{L}*)\\s+\\(?${YEAR}(?:\\s?[-–]\\s?(?:${YEAR}|\\d{2}))?`,
        'giu',
      ),
      says: () => NOTHING,
    },
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
    // "i perioden 17. januar - 12. februar 2017" tells when people were asked.
    {
      pattern: new RegExp(
        `(?<!\\p{L})perioden\\s+(?:fra\\s+)?(?:den\\s+|d\\.\\s*)?\\d{1,2}\\.\\s?(?:${MONTH_NAMES})?(?:\\s+${YEAR})?\\s*(?:[-–]|til(?:\\s+og\\s+med)?)\\s*(?:den\\s+|d\\.\\s*)?\\d{1,2}\\.\\s?(?:${MONTH_NAMES})\\s+(${YEAR})(?!\\d)`,
        'giu',
      ),
      says: (match) => ({ fiscalYear: number(match, 1) }),
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
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:årets|de)\\s+første\\s+(\\d{1,2}|${MONTH_COUNTS.join('|')})\\s+måneder(?:\\s+(?:af|i)\\s+(?:året\\s+)?(${YEAR}))?`,
        'giu',
      ),
      says: (match, year) => {
        const word = match[1]?.toLowerCase() ?? '';
        const counted = MONTH_COUNTS.indexOf(word);
        return yearToDate(
          counted === -1 ? Number(word) : counted + 2,
          match[2] === undefined ? year : number(match, 2),
        );
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
    // "siden 2023, hvor kommunen lå på ...": the year is that of what follows.
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:siden|i\\s+forhold\\s+til|sammenlignet\\s+med|i)\\s+(?:(?:${MONTH_NAMES})\\s+)?(${YEAR}),\\s+(?:hvor|da)(?!\\p{L})`,
        'giu',
      ),
      says: (match) => ({ fiscalYear: number(match, 1) }),
    },
    // "Økonomirapport 2/2025": the second of that year.
    {
      pattern: new RegExp(`(?<![\\d.,/-])[1-9]/(${YEAR})(?![\\d/-])`, 'gu'),
      says: (match) => ({ fiscalYear: number(match, 1) }),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})${SURVEY}\\s+(?:af\\s+\\p{L}+\\s+)?(?:(?:i|for|fra)\\s+)?(${YEAR})(?![\\d-]|,\\s+(?:hvor|da))`,
        'giu',
      ),
      says: (match) => ({ fiscalYear: number(match, 1) }),
    },
    // "budget inkl. overførsler m.v. fra 2025", "en korrektion mellem 2026 og 2027": no year of what is told.
    {
      pattern: new RegExp(
        `(?:inkl|ekskl|incl|excl)\\p{L}*\\.?\\s+(?:\\p{L}+\\s+)?overf\\p{L}+(?:\\s+mv\\.|\\s+m\\.\\s?v\\.)?\\s+fra\\s+(?:budget\\s+|regnskab\\s+)?${YEAR}(?!\\d)|(?:korrektion|forskydning|periodisering)\\p{L}*\\s+mellem\\s+(?:årene\\s+)?${YEAR}\\s+og\\s+${YEAR}(?!\\d)`,
        'giu',
      ),
      says: () => NOTHING,
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:overf\\p{L}+|(?:over|under)skud|(?:mer|mindre)forbrug)\\s+fra\\s+(?:budget\\s+|regnskab\\s+)?(${YEAR})(?!\\d)`,
        'giu',
      ),
      says: (match) => ({ fiscalYear: number(match, 1) }),
    },
    // "Overførsel mellem regnskabsår 2023 og 2024", "fra 2023 overføres til anlægsbudgettet i 2024".
    {
      pattern: new RegExp(
        `(?<!\\p{L})mellem(?<=${CARRIES_OVER}[^.;\\d]{0,60}mellem)\\s+${OF_YEARS}(${YEAR})(?=\\s+og\\s+${OF_YEARS}${YEAR})|\\bfra\\s+(${YEAR})(?=\\s+(?:\\p{L}+s\\s+)?${CARRIES_OVER}(?!\\p{L}))`,
        'giu',
      ),
      says: (match) => ({ fiscalYear: number(match, match[1] === undefined ? 2 : 1) }),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})og\\s+${OF_YEARS}(${YEAR})(?!\\d)(?<=${CARRIES_OVER}[^.;\\d]{0,60}\\smellem\\s+${OF_YEARS}${YEAR}\\s+og\\s+${OF_YEARS}${YEAR})|(?<!\\p{L})til(?<=(?<!\\p{L})overfør(?:es|t)\\s+til)\\s+(?:\\p{L}+\\s+){1,3}i\\s+(${YEAR})(?!\\d)`,
        'giu',
      ),
      says: (match) => ({ targetYears: [number(match, match[1] === undefined ? 2 : 1)] }),
    },
    {
      pattern: new RegExp(`\\bfra\\s+(?:\\p{L}+\\s+)?(${YEAR})(?=\\s+til\\b)`, 'giu'),
      says: (match) => ({ fiscalYear: number(match, 1) }),
    },
    {
      pattern: new RegExp(
        `\\btil\\s+(?:budget(?:tet|år|året)?\\s+|regnskab\\s+)?(${YEAR})(?:\\s?[-–]\\s?(${YEAR}|\\d{2})(?!\\d))?`,
        'giu',
      ),
      says: (match) => ({ targetYears: yearRange(number(match, 1), match[2] ?? match[1] ?? '') }),
    },
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
  ] satisfies readonly Period[]
).map(({ pattern, says, word }: Period) => ({ pattern: guarded(pattern, word), says }));

/** Days and years by themselves: what no longer period has claimed. */
const ALONE = (
  [
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
  ] satisfies readonly Period[]
).map(({ pattern, says, word }: Period) => ({ pattern: guarded(pattern, word), says }));

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
 * A month or quarter without its year as a period: of `year` where it is told, and none that begins after the report of it. Where no
 * year is told it is over by then, and so is the last of the columns that it stands among; null without either.
 */
export function monthIn(month: string, year: number | null, reportedOn: string | null): string | null {
  const [own = month, last = own] = month.split('..');
  const full = year ?? (reportedOn === null ? null : Number(reportedOn.slice(0, 4)));
  if (full === null) return null;
  const until = year === null ? endOf(last) : endOf(own) - monthsIn(own) + 1;
  const isLater = reportedOn !== null && `${String(full)}-${twoDigits(until)}` > reportedOn.slice(0, 7);
  return `${String(isLater ? full - 1 : full)}${own.slice(1)}`;
}

/** Whether a day lies in a month, a quarter or a half year ("2025-H1"). */
export function liesIn(day: string, period: string): boolean {
  const end = endOf(`-${period.slice(4)}`);
  const month = Number(day.slice(5, 7));
  return day.slice(0, 4) === period.slice(0, 4) && month <= end && month > end - monthsIn(`-${period.slice(4)}`);
}

/** Whether a printed period is the year of a survey ("erhvervsklimaet 2024"). */
export function datesSurvey(printed: string): boolean {
  return NAMES_SURVEY.test(printed);
}

/** Whether a printed period is that of what follows it ("i 2023, hvor ..."). */
export function datesWhatFollows(printed: string): boolean {
  return /(?:,\s+(?:hvor|da)|:)$/iu.test(printed);
}

/** "Ultimo 2024 var der": the day of a year that is over; of a year to come it tells of plans. */
const YEAR_CLOSED = {
  pattern: guarded(new RegExp(`(?<!\\p{L})(ultimo)\\s+(${YEAR})(?!\\d)`, 'giu')),
  says: (match: RegExpExecArray, year: number | null): Roles | Said =>
    year !== null && number(match, 2) < year ? yearEnd(match) : ofYear(number(match, 2)),
};

/** What is measured on a day or up to it; a budget's day is mostly that of its adoption. */
const MEASURED =
  'forbrug|regnskab|forvent|realiser|bogført|resultat|saldo|beholdning|prognose|skøn|status|antal|andel|ledig|borgere|personer|afvigelse';

/**
 * The day of a column, behind a word for what is measured or behind "pr.": "Forbrug 31.07.", "Regnskab 1.1.-30.6.2024",
 * which ends on its second day. Two numbers that are no day ("Område 5.32") the calendar refuses.
 */
const MEASURED_DAY = {
  pattern: guarded(
    new RegExp(
      `(?:(?<=(?:${MEASURED})\\p{L}*[\\s,(]{1,3})|(?<!\\p{L})(?=pr\\.\\s|ultimo\\s))(?:(?:pr\\.|den|d\\.|ultimo)\\s)?(?:1\\.\\s?(?:1\\.?|januar)?\\s?[-–]\\s?)?(?<day>\\d{1,2}(?:[./-]\\d{1,2}(?:[./-](?:20)?\\d{2})?|\\.\\s?(?:${MONTH_NAMES})(?:\\s20\\d{2})?))(?![\\d%/]|[.,-]\\d|\\s?[-–]\\s?\\d|\\s(?:mio|mia|pct))\\.?`,
      'giu',
    ),
  ),
  says: measuredDay,
};

/** A day without its year tells none: it is one of the year that its column is of, for which the meeting's stands in. */
function measuredDay({ groups }: RegExpExecArray, year: number | null): Roles {
  const printed = groups?.['day'] ?? '';
  const asOf = isoDay(printed, year);
  if (asOf === null) return {};
  const isWhole = isoDay(printed, null) !== null;
  return isWhole ? { asOf, period: asOf.slice(0, 7), fiscalYear: Number(asOf.slice(0, 4)) } : { asOf };
}

const IN_TEXTS = [YEAR_CLOSED, ...PERIODS, ...ALONE];
const IN_HEADERS = [{ pattern: YEAR_ENDS, says: yearEnd }, ...PERIODS, ...HEADED, ...ALONE];
const IN_COLUMNS = [{ pattern: YEAR_ENDS, says: yearEnd }, ...PERIODS, MEASURED_DAY, ...HEADED, ...ALONE];

function printedAt(level: Level): typeof IN_HEADERS {
  if (level === 'clause' || level === 'item') return IN_TEXTS;
  return level === 'column' ? IN_COLUMNS : IN_HEADERS;
}

/** What every period holds; most sentences hold none of it. */
const ANY = guarded(new RegExp(`\\d|${MONTH_NAMES}|i år|i dag|halvår|kvartal|måneder|jan\\.`, 'iu'));

/**
 * The periods printed in a text, as labels in the order of their places. `year` completes days without a year,
 * "i år" and "i dag"; null leaves them unsaid. Labels that say nothing still claim their digits.
 */
export function periods(text: string, offset: number, level: Level, year: number | null): Label[] {
  const labels: Label[] = [];
  const look = lookAt(text);
  if (!ANY.mayStandIn(look)) return labels;
  let claimed: Uint8Array | null = null;
  for (const { pattern, says } of printedAt(level)) {
    if (!pattern.mayStandIn(look)) continue;
    for (const match of pattern.matches(text)) {
      const start = match.index;
      const end = start + match[0].length;
      claimed ??= new Uint8Array(text.length);
      if (claimed.subarray(start, end).includes(1)) continue;
      claimed.fill(1, start, end);
      const span = { start: offset + start, end: offset + end };
      labels.push({ span, text: match[0], says: said(says(match, year)), level });
    }
  }
  return labels.length < 2 ? labels : labels.sort((a, b) => a.span.start - b.span.start);
}

const FOLLOWING = new RegExp(
  `^\\s(?:(?:mio|mia|mill|t)\\.\\s?)?kr\\.?\\s(?:årligt?\\s|om\\såret\\s|hvert\\sår\\s)?(?:i\\s)?(?:(?:perioden|årene|hvert\\saf\\sårene)\\s)?${YEAR}`,
  'iu',
);

const EACH_YEAR = new RegExp(
  `^\\s(?:(?:mio|mia|mill|t)\\.\\s?)?(?:kr\\.?|kroner)\\s(?:(?:årligt?|om\\såret|hvert\\sår|pr\\.\\sår)\\s(?:i\\s|fra\\s)?(?:(?:perioden|årene)\\s)?|i\\shvert\\saf\\sårene\\s)(${YEAR})\\s?(?:[-–]|til)\\s?(${YEAR}|\\d{2})(?!\\d)`,
  'iu',
);

/** The years in each of which an amount falls ("2,5 mio. kr. årligt i 2025-2028"); none where nothing says so. */
export function yearsEach(behind: string): readonly number[] {
  const match = EACH_YEAR.exec(behind);
  return match === null ? [] : yearRange(Number(match[1]), match[2] ?? '');
}

/** Whether an amount is of so many months before the time that the sentence tells ("331,0 mio. kr. en måned tidligere"). */
export const tellsEarlier = (behind: string): boolean =>
  /^\s(?:(?:mio|mia|mill|t)\.\s?)?(?:kr\.?|kroner)\s(?:en|én|to|tre|fire|seks|\d{1,2})\s(?:uger?|måned(?:er)?|kvartal(?:er)?)\s(?:tidligere|før|forinden)(?!\p{L})/iu.test(
    behind,
  );

/** Whether years stand right behind an amount ("0,8 mio. kr. årligt i perioden 2021-2023"). */
export function yearsFollow(behind: string): boolean {
  return FOLLOWING.test(behind);
}
