/** Numbers, dates and units for display, in Danish or English. */

import type { Language } from './language.ts';
import type { Unit } from '../pipeline/types.ts';

export type MoneyUnit = 'kr' | 'tkr' | 'mio';

export const MONEY_UNITS: readonly MoneyUnit[] = ['kr', 'tkr', 'mio'];

const MONEY_SCALE: Record<MoneyUnit, number> = { kr: 1, tkr: 1_000, mio: 1_000_000 };
const MONEY_DIGITS: Record<MoneyUnit, number> = { kr: 0, tkr: 0, mio: 1 };

export interface NumberOptions {
  /** Print a plus before positive values: for deviations, gaps and changes. */
  readonly signed?: boolean;
  readonly digits?: number;
  /** The value whose sign is shown when `value` rounds to zero: -76 of 540.555 is '-0,0'. Default: the value itself. */
  readonly side?: number;
}

/** The words on both sides of an amount; either may be empty. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** All formats of one language. Money is given in whole kroner and percentages as 44.9. */
export interface Formats {
  readonly language: Language;
  /** '-8,1' without the unit. */
  money(value: number, unit: MoneyUnit, options?: NumberOptions): string;
  /** '-8,1 mio. kr.', in English 'DKK -8.1 m'. */
  moneyWithUnit(value: number, unit: MoneyUnit, options?: NumberOptions): string;
  /** The unit alone, as the heading of a column: '1.000 kr.' Beside an amount it would read as a second number. */
  moneyUnit(unit: MoneyUnit): string;
  /** What stands before and after an amount of a unit: English puts the currency first. */
  moneyAround(unit: MoneyUnit): Around;
  /** An amount that is formatted already, with its unit: '888 tusind kr.' */
  moneySaid(amount: string, unit: MoneyUnit): string;
  /** '12,9' with the given digits; without `digits`, as many as the value has, at most two. */
  number(value: number, options?: NumberOptions): string;
  /** '12,9 %' */
  percent(value: number, options?: NumberOptions): string;
  count(value: number): string;
  /** '14. marts 2024' from '2024-03-14'. */
  date(day: string): string;
  /** '14.3.2024' */
  shortDate(day: string): string;
  /** 'torsdag den 14. marts 2024' */
  longDate(day: string): string;
  /** 'september 2025' from '2025-09', '2024' from '2024', '1. kvartal 2024' from '2024-Q1'. */
  period(period: string): string;
  /** A fact's value with its unit: '-8,1 mio. kr.', '44,9 %', 'nr. 38'. */
  value(value: number, unit: Unit, options?: NumberOptions & { money?: MoneyUnit }): string;
  unit(unit: Unit): string;
}

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

const UNIT_WORDS: Record<Language, Record<Unit, string>> = {
  da: {
    kr: 'kr.',
    pct: '%',
    pct_point: 'pct.point',
    rank: 'placering',
    places: 'pladser',
    count: 'antal',
    persons: 'personer',
    days: 'dage',
    fte: 'fuldtidspersoner',
  },
  en: {
    kr: 'DKK',
    pct: '%',
    pct_point: 'pct. points',
    rank: 'rank',
    places: 'places',
    count: 'count',
    persons: 'persons',
    days: 'days',
    fte: 'full-time persons',
  },
};

const MONEY_WORDS: Record<Language, Record<MoneyUnit, string>> = {
  da: { kr: 'kr.', tkr: '1.000 kr.', mio: 'mio. kr.' },
  en: { kr: 'DKK', tkr: 'DKK 1,000', mio: 'DKK m' },
};

const MONEY_AROUND: Record<Language, Record<MoneyUnit, Around>> = {
  da: {
    kr: { before: '', after: 'kr.' },
    tkr: { before: '', after: 'tusind kr.' },
    mio: { before: '', after: 'mio. kr.' },
  },
  en: {
    kr: { before: 'DKK', after: '' },
    tkr: { before: 'DKK', after: 'thousand' },
    mio: { before: 'DKK', after: 'm' },
  },
};

const made = new Map<Language, Formats>();

/** The formats of a language; made once. */
export function formats(language: Language): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh = makeFormats(language);
  made.set(language, fresh);
  return fresh;
}

function makeFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const byDigits = new Map<string, Intl.NumberFormat>();

  function digitsFormat(minimum: number, maximum: number): Intl.NumberFormat {
    const key = `${String(minimum)}-${String(maximum)}`;
    const known = byDigits.get(key);
    if (known !== undefined) return known;
    const fresh = new Intl.NumberFormat(locale, { minimumFractionDigits: minimum, maximumFractionDigits: maximum });
    byDigits.set(key, fresh);
    return fresh;
  }

  function number(value: number, options: NumberOptions = {}): string {
    const format = options.digits === undefined ? digitsFormat(0, 2) : digitsFormat(options.digits, options.digits);
    const size = format.format(Math.abs(value));
    const side = options.side ?? value;
    // The plain hyphen, so that a copied figure pastes as a number into a spreadsheet.
    if (side < 0) return `-${size}`;
    return side > 0 && options.signed === true ? `+${size}` : size;
  }

  function money(value: number, unit: MoneyUnit, options: NumberOptions = {}): string {
    return number(value / MONEY_SCALE[unit], { digits: MONEY_DIGITS[unit], ...options });
  }

  function moneySaid(amount: string, unit: MoneyUnit): string {
    const { before, after } = MONEY_AROUND[language][unit];
    return [before, amount, after].filter((part) => part !== '').join(' ');
  }

  function dated(options: Intl.DateTimeFormatOptions): (day: string) => string {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day) => {
      const parsed = new Date(`${day}T00:00:00Z`);
      return Number.isNaN(parsed.getTime()) ? day : format.format(parsed);
    };
  }

  const date = dated({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dated({ month: 'long', year: 'numeric' });
  const shortDate = dated({ day: 'numeric', month: 'numeric', year: 'numeric' });
  const longDate = dated({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

  function period(text: string): string {
    const [year = text, part] = text.split('-');
    if (part === undefined) return text;
    if (part.startsWith('Q'))
      return language === 'da' ? `${part.slice(1)}. kvartal ${year}` : `Q${part.slice(1)} ${year}`;
    if (part.startsWith('H'))
      return language === 'da' ? `${part.slice(1)}. halvår ${year}` : `H${part.slice(1)} ${year}`;
    return /^\d{4}-\d{2}$/u.test(text) ? month(`${text}-01`) : text;
  }

  function value(amount: number, unit: Unit, options: NumberOptions & { money?: MoneyUnit } = {}): string {
    switch (unit) {
      case 'kr':
        return moneySaid(money(amount, options.money ?? 'kr', options), options.money ?? 'kr');
      case 'rank':
        return language === 'da' ? `nr. ${number(amount)}` : `no. ${number(amount)}`;
      case 'count':
        return number(amount, options);
      default:
        return `${number(amount, options)} ${UNIT_WORDS[language][unit]}`;
    }
  }

  return {
    language,
    money,
    moneyWithUnit: (amount, unit, options) => moneySaid(money(amount, unit, options), unit),
    moneyUnit: (unit) => MONEY_WORDS[language][unit],
    moneyAround: (unit) => MONEY_AROUND[language][unit],
    moneySaid,
    number,
    percent: (amount, options) => `${number(amount, options)} %`,
    count: (amount) => number(amount, { digits: 0 }),
    date,
    shortDate,
    longDate,
    period,
    value,
    unit: (unit) => UNIT_WORDS[language][unit],
  };
}
