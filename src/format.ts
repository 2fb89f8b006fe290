/** Numbers, dates and units for display, in Danish or English. */

import type { Language } from './language.ts';
import { quantities, type Around, type MoneyUnit } from './messages/quantities.ts';
import type { Unit } from '../pipeline/types/figures.ts';

export type { Around, MoneyUnit };

export const MONEY_UNITS: readonly MoneyUnit[] = ['kr', 'tkr', 'mio'];

const MONEY_SCALE: Record<MoneyUnit, number> = { kr: 1, tkr: 1_000, mio: 1_000_000 };
const MONEY_DIGITS: Record<MoneyUnit, number> = { kr: 0, tkr: 0, mio: 1 };

/** Kroner in a unit, unrounded: -2.717 for -2 717 000 kr. in millions. */
export function moneyIn(value: number, unit: MoneyUnit): number {
  return value / MONEY_SCALE[unit];
}

export interface NumberOptions {
  /** Print a plus before positive values: for deviations, gaps and changes. */
  readonly signed?: boolean;
  readonly digits?: number;
  /** The value whose sign is shown when `value` rounds to zero: -76 of 540.555 is '-0,0'. Default: the value itself. */
  readonly side?: number;
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
  /** The unit's word, in the singular beside the one `value` that is printed as 1. */
  unit(unit: Unit, value?: number): string;
}

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

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
  const words = quantities[language];
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
    const { before, after } = words.moneyAround[unit];
    return [before, amount, after].filter((part) => part !== '').join(' ');
  }

  function dated(options: Intl.DateTimeFormatOptions): (day: string) => string {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    // The same days are written over and over: each point of a chart names its own.
    const written = new Map<string, string>();
    return (day) => {
      const known = written.get(day);
      if (known !== undefined) return known;
      const parsed = new Date(`${day}T00:00:00Z`);
      const text = Number.isNaN(parsed.getTime()) ? day : format.format(parsed);
      written.set(day, text);
      return text;
    };
  }

  const date = dated({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dated({ month: 'long', year: 'numeric' });
  const shortDate = dated({ day: 'numeric', month: 'numeric', year: 'numeric' });
  const longDate = dated({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

  function period(text: string): string {
    const [year = text, part] = text.split('-');
    if (part === undefined) return text;
    if (part.startsWith('Q')) return words.quarter(part.slice(1), year);
    if (part.startsWith('H')) return words.half(part.slice(1), year);
    return /^\d{4}-\d{2}$/u.test(text) ? month(`${text}-01`) : text;
  }

  function unitOf(unit: Unit, value?: number, { digits }: NumberOptions = {}): string {
    const isOne = value !== undefined && number(Math.abs(value), digits === undefined ? {} : { digits }) === '1';
    return (isOne ? words.unitOfOne[unit] : undefined) ?? words.units[unit];
  }

  function value(amount: number, unit: Unit, options: NumberOptions & { money?: MoneyUnit } = {}): string {
    switch (unit) {
      case 'kr':
        return moneySaid(money(amount, options.money ?? 'kr', options), options.money ?? 'kr');
      case 'rank':
        return words.rank(number(amount));
      case 'count':
        return number(amount, options);
      default:
        return `${number(amount, options)} ${unitOf(unit, amount, options)}`;
    }
  }

  return {
    language,
    money,
    moneyWithUnit: (amount, unit, options) => moneySaid(money(amount, unit, options), unit),
    moneyUnit: (unit) => words.money[unit],
    moneyAround: (unit) => words.moneyAround[unit],
    moneySaid,
    number,
    percent: (amount, options) => `${number(amount, options)} %`,
    count: (amount) => number(amount, { digits: 0 }),
    date,
    shortDate,
    longDate,
    period,
    value,
    unit: (unit, value) => unitOf(unit, value),
  };
}
