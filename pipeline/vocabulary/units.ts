import type { Unit } from '../types/figures.ts';
import { lastWord } from './matching/last.ts';
import { WORD_NUMBERS } from './numberwords.ts';
import { setOf } from './wordlists.ts';

export interface PrintedUnit {
  readonly unit: Unit;
  readonly scale: number;
  readonly printed: string;
}

const MONEY = '(?:kr\\b\\.?|kroner|dkk)';

/** Units as printed, the longer before the shorter; `scale` turns the printed number into the unit. */
const UNITS: readonly { readonly pattern: string; readonly unit: Unit; readonly scale: number }[] = [
  { pattern: `(?:mia|mrd|milliard(?:er)?)\\b\\.?\\s?${MONEY}`, unit: 'kr', scale: 1e9 },
  { pattern: `(?:mio|mill?|million(?:er)?)\\b\\.?\\s?${MONEY}`, unit: 'kr', scale: 1e6 },
  { pattern: `(?:1[.\\s]?000|tusind(?:e)?|t)\\b\\.?\\s?${MONEY}`, unit: 'kr', scale: 1e3 },
  { pattern: `tkr\\b\\.?`, unit: 'kr', scale: 1e3 },
  { pattern: `mkr\\b\\.?`, unit: 'kr', scale: 1e6 },
  { pattern: `(?:hele\\s)?${MONEY}`, unit: 'kr', scale: 1 },
  { pattern: `(?:mio|mill)\\b\\.?`, unit: 'kr', scale: 1e6 },
  { pattern: `(?:mia|mrd)\\b\\.?`, unit: 'kr', scale: 1e9 },
  { pattern: `(?:pct\\b\\.?|pro\\s?cent|%)[\\s-]{0,3}point(?:s)?\\b\\.?`, unit: 'pct_point', scale: 1 },
  { pattern: `(?:pct\\b\\.?|pro\\s?cent|%)`, unit: 'pct', scale: 1 },
  { pattern: `(?:pladser|placeringer)\\b`, unit: 'places', scale: 1 },
  { pattern: `\\.?\\s?plads\\b`, unit: 'rank', scale: 1 },
  {
    pattern: `(?:fuldtids(?:personer|stillinger|modtagere|ledige|ansatte|beskæftigede)|helårspersoner|årsværk)\\b`,
    unit: 'fte',
    scale: 1,
  },
  { pattern: `(?:kalender|arbejds|hver|syge|fraværs|sygefraværs)?dage?\\b`, unit: 'days', scale: 1 },
  { pattern: `(?:fraværs|syge|sygefraværs)?dags?værk\\b`, unit: 'days', scale: 1 },
  { pattern: `uger?\\b`, unit: 'days', scale: 7 },
];

/** One choice of all units, each a group of its own. */
const AFTER = new RegExp(`^\\s?(?:${UNITS.map(({ pattern }) => `(${pattern})`).join('|')})`, 'iu');
/** What stands right behind most numbers: a word of no unit, or a stop. */
const NO_UNIT = /^(?:\s?[^\s%.1\p{L}]|\s?$)/u;
/** "1.250 (1.000 kr.)": a unit alone in brackets. */
const BRACKETED = /^(?<open>\s?\((?:i\s)?)(?<unit>[^()]{1,16})\)/u;
/** "Kr. pr. elev" over cells: no amounts of the accounts. */
const NOT_OF_EACH = '(?!\\.?\\s?pr\\.\\s?(?:indbygger|borger|elev|barn|plads|person|stk|time|døgn))';
const ANYWHERE = UNITS.filter(({ unit }) => unit === 'kr' || unit === 'pct_point' || unit === 'pct').map((unit) => ({
  ...unit,
  test: new RegExp(`(?:^|[\\s(]|forbrugs|afvigelses)(${unit.pattern}${unit.unit === 'kr' ? NOT_OF_EACH : ''})`, 'giu'),
}));
/**
 * The numeral before a unit, other than a year or the number of a table ("Regnskab 2023 mio. kr.", "Tabel 2 mio. kr.").
 */
const NUMERAL_BEFORE = /(?<![\d.,]|(?:tabel|figur|bilag|note|nr\.)\s)(?!(?:19|20)\d{2}\s?$)\d(?:[\d.,]*\d)?\s?$/iu;
const WORD_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${[...WORD_NUMBERS.keys(), 'en', 'halv', 'halvt', 'halvanden', 'flere', 'få', 'par'].join('|')})\\s$`,
  'iu',
);
/** "kr. 1.660.000", but "i 1.000 kr. 2025". */
const NUMERAL_BEHIND = /^\s?(?!(?:19|20)\d{2}(?![\d.,]))\d[\d.,]*\d/u;
/** "5,0 mio. kr.": what may stand between a numeral and the last word of its unit. */
const POWER = /(?:mio|mill|mia|mrd|millioner|milliarder|tusinde?|t)\.?\s?$/iu;
const ANNOUNCES = /(?<!\p{L})i\s$/iu;

/** The unit printed right after a number; null when none. `length` counts the characters up to its end. */
export function unitAfter(text: string): (PrintedUnit & { readonly length: number }) | null {
  const bracketed = text.startsWith('(') || text.startsWith(' (') ? BRACKETED.exec(text)?.groups : undefined;
  if (bracketed !== undefined) {
    const { open = '', unit = '' } = bracketed;
    const inside = unitAfter(unit);
    const isWhole = inside !== null && inside.length === unit.length && (inside.unit === 'kr' || inside.unit === 'pct');
    return isWhole ? { ...inside, length: open.length + unit.length + 1 } : null;
  }
  if (NO_UNIT.test(text)) return null;
  const match = AFTER.exec(text);
  if (match === null) return null;
  const at = UNITS.findIndex((_, unit) => match[unit + 1] !== undefined);
  const found = UNITS[at];
  if (found === undefined) return null;
  return { unit: found.unit, scale: found.scale, printed: (match[at + 1] ?? '').trim(), length: match[0].length };
}

/**
 * Whether the unit of money at some place of a text is that of an amount printed there ("merforbrug på 5,0 mio. kr.").
 */
function isOfAmount(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).replace(POWER, '');
  if (NUMERAL_BEFORE.test(before) || WORD_BEFORE.test(before)) return true;
  return NUMERAL_BEHIND.test(text.slice(end)) && !ANNOUNCES.test(before);
}

/**
 * The unit that a heading, caption or header declares for the numbers below it ("(i 1.000 kr.)"); null when none. That
 * of an amount in it declares nothing.
 */
export function declaredUnit(text: string): PrintedUnit | null {
  for (const { test, unit, scale } of ANYWHERE) {
    test.lastIndex = 0;
    for (let match = test.exec(text); match !== null; match = test.exec(text)) {
      const printed = match[1] ?? '';
      const end = match.index + match[0].length;
      if (unit !== 'kr' || !isOfAmount(text, end - printed.length, end))
        return { unit, scale, printed: printed.trim() };
    }
  }
  return null;
}

const BEFORE: readonly { readonly test: RegExp; readonly unit: Unit; readonly scale: number }[] = [
  { test: /\b(?:mia|mrd)\.?\s(?:kr\.?|kroner|dkk)\s?$/iu, unit: 'kr', scale: 1e9 },
  { test: /\b(?:mio|mill|millioner)\.?\s(?:kr\.?|kroner|dkk)\s?$/iu, unit: 'kr', scale: 1e6 },
  { test: /\b(?:tkr\.?|t\.\s?kr\.?|1[.\s]?000\s(?:kr\.?|kroner))\s?$/iu, unit: 'kr', scale: 1e3 },
  { test: /\b(?:kr\.?|kroner|dkk)\s?$/iu, unit: 'kr', scale: 1 },
  {
    test: /\b(?:nr\.|nummer|plads(?:en)?(?:\snr\.|\snummer)?|placering(?:en)?(?:\ssom)?(?:\snr\.|\snummer)?)\s?$/iu,
    unit: 'rank',
    scale: 1,
  },
];

/** The last words of those, without their stops. */
const BEFORE_NUMBER = setOf('kr kroner dkk tkr nr nummer plads pladsen placering placeringen som');

/** The unit printed right before a number ("kr. 5.000", "nr. 38"); null when none. */
export function unitBefore(text: string): PrintedUnit | null {
  if (!BEFORE_NUMBER.has(lastWord(text))) return null;
  for (const { test, unit, scale } of BEFORE) {
    const match = test.exec(text);
    if (match !== null) return { unit, scale, printed: match[0].trim() };
  }
  return null;
}

/**
 * Whether a text ends by naming the unit of what follows ("Regnskab 2022, mio. kr.", "Sygefravær, pct."), not with an
 * amount ("... 5 mio. kr.").
 */
export function unitAtEnd(text: string): boolean {
  const unit = declaredUnit(text);
  return (
    (unit?.unit === 'kr' || unit?.unit === 'pct') &&
    text.endsWith(unit.printed) &&
    !/\d\s?$/u.test(text.slice(0, -unit.printed.length))
  );
}
