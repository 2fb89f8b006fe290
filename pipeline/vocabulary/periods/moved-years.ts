/** The two years of money that is carried from one to the other. */
import { YEAR } from '../days.ts';
import { fullYear, NOTHING, number, type Period } from './period.ts';
import { yearRange } from './years.ts';

const CARRIES_OVER = '(?:overfør\\p{L}*|genbevil\\p{L}*)';
const OF_YEARS = '(?:(?:(?:regnskabs|budget)?år(?:et|ene)?|regnskab|budget)\\s+)?';

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

/** A heading names both years in two words or fewer. */
export const CARRIED_YEARS: readonly Period[] = [
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
];

/** The year that money comes from, and those that it goes to. */
export const MOVED_YEARS: readonly Period[] = [
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
      `\\btil(?<!(?<!\\p{L})(?:forvent\\p{L}*|skøn\\p{L}*|prognosen?)\\stil(?=\\sregnskab))\\s+(?:budget(?:tet|år|året)?\\s+|regnskab\\s+)?(${YEAR})(?:\\s?[-–]\\s?(${YEAR}|\\d{2})(?!\\d))?`,
      'giu',
    ),
    says: (match) => ({ targetYears: yearRange(number(match, 1), match[2] ?? match[1] ?? '') }),
  },
];
