/** Years that are told of one thing: of the numbers in brackets, a survey, a report, what follows. */
import type { Roles } from '../../types/words.ts';
import { MONTH_NAMES, monthNamed, twoDigits, YEAR } from '../days.ts';
import { NOTHING, number, type Period } from './period.ts';

/** What measures many municipalities at once, or many people. */
const SURVEY = '\\p{L}*(?:måling|undersøgelse|analyse|klima|rangliste|indeks)\\p{L}*';
const NAMES_SURVEY = new RegExp(`^${SURVEY}\\s`, 'iu');

function bracketed(match: RegExpExecArray): Roles {
  const fiscalYear = Number(match[2] ?? match[4]);
  const month = match[1] ?? match[3];
  return month === undefined
    ? { fiscalYear }
    : { fiscalYear, period: `${String(fiscalYear)}-${twoDigits(monthNamed(month))}` };
}

/** Whether a printed year is that of the numbers in brackets alone ("2021 i parentes"). */
export const datesBrackets = (printed: string): boolean => /(?<!\p{L})i\sparen?te[sr]/iu.test(printed);

/** Whether a printed period is the year of a survey ("erhvervsklimaet 2024"). */
export function datesSurvey(printed: string): boolean {
  return NAMES_SURVEY.test(printed);
}

/** Whether a printed period is that of what follows it ("i 2023, hvor ..."). */
export function datesWhatFollows(printed: string): boolean {
  return /(?:,\s+(?:hvor|da)|:)$/iu.test(printed);
}

/** "Andel tilfredse (i parentes tal fra 2021): 96 % (95 %)": the year of the numbers in brackets alone. */
export const OF_BRACKETS: Period = {
  pattern: new RegExp(
    `(?<!\\p{L})i\\s+paren?te[sr](?:ne)?[:,]?\\s+(?:(?!og(?!\\p{L}))\\p{L}+\\s+){0,4}?(?:(${MONTH_NAMES})\\s+)?(${YEAR})(?![\\d-]|[.,]\\d)|(?:(?<!\\p{L})(${MONTH_NAMES})\\s+)?(?<![\\d.,/-])(${YEAR})(?:-tal(?:lene)?)?\\s+(?:(?:er|ses|vises|står|angivet|anført|angives)\\s+)?(?:\\(i\\s+paren?te[sr]\\)|i\\s+paren?te[sr](?!\\p{L}))`,
    'giu',
  ),
  word: (word) => word.startsWith('paren') || word.startsWith('parante'),
  says: bracketed,
};

/** A term of office in a committee's name is no period of a figure. */
export const TERM_OF_OFFICE: Period = {
  pattern: new RegExp(
    `(?:udvalg\\p{L}*|(?:valg|byråds)periode\\p{L}*|(?<!\\p{L})vision|(?<!\\p{L})strategi\\p{L}*|politik(?:ken)?|aftale\\p{L}*)\\s+\\(?${YEAR}(?:\\s?[-–]\\s?(?:${YEAR}|\\d{2}))?`,
    'giu',
  ),
  says: () => NOTHING,
};

/** "i perioden 17. januar - 12. februar 2017" tells when people were asked. */
export const TIME_OF_ASKING: Period = {
  pattern: new RegExp(
    `(?<!\\p{L})perioden\\s+(?:fra\\s+)?(?:den\\s+|d\\.\\s*)?\\d{1,2}\\.\\s?(?:${MONTH_NAMES})?(?:\\s+${YEAR})?\\s*(?:[-–]|til(?:\\s+og\\s+med)?)\\s*(?:den\\s+|d\\.\\s*)?\\d{1,2}\\.\\s?(?:${MONTH_NAMES})\\s+(${YEAR})(?!\\d)`,
    'giu',
  ),
  says: (match) => ({ fiscalYear: number(match, 1) }),
};

/** The year of what follows, of a report, of a survey. */
export const TOLD_YEARS: readonly Period[] = [
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
];
