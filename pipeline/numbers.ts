import { BLANKS, CELL_NUMERAL, DOTTED, PARTED, POINTED, decimalsOf, isGrouped, numeralValue } from './numerals.ts';
import type { Span } from './types/document.ts';
import type { Bound } from './types/figures.ts';
import type { Quantity } from './types/readings.ts';
import { outsideBrackets } from './vocabulary/cues/brackets.ts';
import { inLatin } from './vocabulary/matching/letters.ts';
import { boundBefore, holdsNumberWord } from './vocabulary/numberwords.ts';
import { numbersInWords } from './vocabulary/spelled.ts';
import { changesInBrackets, withSharedUnits, withTransitions, spanEnds } from './vocabulary/transitions.ts';
import { type PrintedUnit, unitAfter, unitBefore } from './vocabulary/units.ts';

/** "667.000kr.", "7pct.": a unit may stand right behind its number. */
const GLUED_UNIT = '(?=(?:t?kr|kroner|mio|mill|mia|pct|procent)(?!\\p{L}))';

const BEFORE_MONEY = `${BLANKS}(?:,\\d+)?(?=\\s(?:kr\\b|kroner|dkk|t\\.?kr|mio|mill))`;
/** To stand in a group of its own; of millions, one or two digits behind a dot are decimals ("7.99 mill. kr."). */
const NUMERAL = `${BEFORE_MONEY}|\\d{1,3}\\.\\d{1,2}(?=\\s(?:mio|mill|mia)(?![\\p{L}\\d]))|(?:${DOTTED}|${PARTED}|\\d+)(?:,\\d+|\\s?½)?`;
const SIGNS = '[-+−–]';

const overlaps = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end);

/** Its groups: an opening bracket, the sign, the numeral; what links it to a second one, and that. */
const NUMBER = inLatin(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!\\p{L}[-–])(?<!\\d[.,])(\\()?(${SIGNS})?(${NUMERAL})(?:(\\s?[-–]\\s?|\\s(?:til|og)\\s)(${NUMERAL}))?(?:(?![\\p{L}\\d])|${GLUED_UNIT})`,
    'gu',
  ),
);

const MINUS = /(?<![\p{L}/])minus\s$/iu;

interface Found {
  /** What stands between two numerals; '' for one. */
  readonly link: string;
  readonly start: number;
  readonly end: number;
}

/** "13-18.000": the lower end of a range is printed without the thousands that its upper end has. */
function sharedThousands(low: number, printedLow: string, high: number, printedHigh: string): number {
  if (low < 1000 && !printedLow.includes('.') && printedHigh.includes('.') && low * 1000 <= high) return low * 1000;
  return low;
}

function signOf(printed: string | undefined): -1 | 0 | 1 {
  if (printed === undefined) return 0;
  return printed === '+' ? 1 : -1;
}

function isRange(text: string, found: Found, first: number, second: number): boolean {
  const { link } = found;
  if (link.includes('-') || link.includes('–')) return second > first;
  if (changesInBrackets(text.slice(found.end, found.end + 40))) return false;
  const before = text.slice(Math.max(0, found.start - 8), found.start);
  if (link.includes('og')) return /\bmellem\s$/iu.test(before) && second > first;
  // "faldet med 31 til 488 borgere": a change and what it led to; "stiger med 2 til 3 pct." is a range.
  if (/\bmed\s$/iu.test(before)) return spanEnds(first, second, unitAfter(text.slice(found.end, found.end + 24))?.unit);
  return !/\bfra\s$/iu.test(before) && second > first;
}

/**
 * The numbers printed in a text, in order, with unit, bound and sign. `claimed` are the places whose digits are no
 * figures (vocabulary/references.ts, vocabulary/periods.ts); offsets in the result count from `offset`.
 */
export function quantities(text: string, offset: number, claimed: readonly Span[]): Quantity[] {
  const result: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, bracket, marked, first = '', link = '', second] = match;
    const open = bracket === undefined ? 0 : 1;
    const start = match.index + open;
    // "udgør minus 4,7 mio. kr."
    const worded = marked === undefined && MINUS.test(text.slice(Math.max(0, match.index - 9), match.index));
    const sign = worded ? '-' : marked;
    const found = { link, start, end: match.index + whole.length };
    const firstEnd = start + (marked ?? '').length + first.length;
    if (second === undefined && isThousands(text, start, firstEnd)) continue;
    // "fra 3.890 kr. i 2025 til 4.115 kr.": a year is no end of a range of amounts.
    const range =
      second !== undefined &&
      !overlaps({ start, end: firstEnd }, claimed) &&
      isRange(text, found, numeralValue(first), numeralValue(second) || 0);
    if (second !== undefined && !range) {
      result.push(...single(text, offset, claimed, start, firstEnd, first, sign));
      const secondStart = found.end - second.length;
      result.push(...single(text, offset, claimed, secondStart, found.end, second, undefined));
    } else if (range) {
      result.push(...rangeOf(text, offset, claimed, found, first, second));
    } else {
      result.push(...single(text, offset, claimed, start, firstEnd, first, sign, open === 1));
    }
  }
  result.push(...numbersInWords(text, offset, claimed));
  result.sort((a, b) => a.span.start - b.span.start);
  return withTransitions(text, offset, withSharedUnits(text, offset, result));
}

/** "1.250 (1.000 kr.)": the number in brackets is the unit of the one before them. */
export const isThousands = (text: string, start: number, end: number): boolean =>
  /^1\.?000$/u.test(text.slice(start, end)) &&
  /\d\s?\((?:i\s)?$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\s(?:kr\.?|kroner)\)/iu.test(text.slice(end, end + 9));

const OTHERS_UNIT = /\d\s?(?:(?:mio|mill|mia|t)\.?\s?)?(?:kr\.?|kroner)\s$/iu;

function describe(text: string, start: number, end: number): { unit: PrintedUnit | null; end: number; bound: Bound } {
  const after = unitAfter(text.slice(end, end + 24));
  const ahead = text.slice(Math.max(0, start - 28), start);
  // "... koster 9 mio. kr. 12 afdelinger": the unit is that of the number before it.
  const before = OTHERS_UNIT.test(ahead) ? null : unitBefore(ahead);
  const unit = after ?? before;
  return {
    unit,
    end: after === null ? end : end + after.length,
    bound: boundBefore(text.slice(Math.max(0, start - 24), start)),
  };
}

function single(
  text: string,
  offset: number,
  claimed: readonly Span[],
  start: number,
  end: number,
  printed: string,
  sign: string | undefined,
  opened = false,
): Quantity[] {
  if (overlaps({ start, end }, claimed)) return [];
  const value = POINTED.test(printed) ? Number(printed) : numeralValue(printed);
  const { unit, bound } = describe(text, start, end);
  const closed = opened && text[end] === ')' && decimalsOf(printed) > 0;
  return [
    {
      span: { start: offset + start, end: offset + end },
      printed: text.slice(start, end),
      low: value,
      high: value,
      bound,
      unit: unit?.unit ?? null,
      scale: unit?.scale ?? null,
      printedUnit: unit?.printed ?? null,
      sign: closed ? -1 : signOf(sign),
      decimals: decimalsOf(printed),
      transition: null,
      grouped: isGrouped(printed),
    },
  ];
}

function rangeOf(
  text: string,
  offset: number,
  claimed: readonly Span[],
  found: Found,
  first: string,
  second: string,
): Quantity[] {
  if (overlaps(found, claimed)) return [];
  const high = numeralValue(second);
  const { unit } = describe(text, found.start, found.end);
  return [
    {
      span: { start: offset + found.start, end: offset + found.end },
      printed: text.slice(found.start, found.end),
      low: sharedThousands(numeralValue(first), first, high, second),
      high,
      bound: 'low',
      unit: unit?.unit ?? null,
      scale: unit?.scale ?? null,
      printedUnit: unit?.printed ?? null,
      sign: 0,
      decimals: Math.max(decimalsOf(first), decimalsOf(second)),
      transition: null,
      grouped: isGrouped(second),
    },
  ];
}

const DIGIT = /\d/u;

/** Whether a text holds a digit or a number word at all. */
export function mayHoldNumbers(text: string): boolean {
  return DIGIT.test(text) || holdsNumberWord(text);
}

const CELL = new RegExp(`^(?<open>\\()?(?<sign>${SIGNS})?\\s?(?<number>${CELL_NUMERAL})(?<close>\\))?`, 'u');
const DASH = /^[-–—−]$/u;
const UNIT_FIRST = /^(?:kr\.?|dkk)\s?(?=[-+−–(\d])/iu;
/** "5.000,-" is whole kroner; "661-" is a bookkeeper's minus. */
const WHOLE_KRONER = /^,[-–]$/u;
const TRAILING_MINUS = /^[-−–]$/u;
const NOTE_MARK = /(?:\*+|(?<=\s)\d\))$/u;

/** Cells repeat ("0", "-"), and each is asked about by the finder of tables and again by their reader. */
const cellsRead = new Map<string, Quantity | null>();
const CELLS_REMEMBERED = 10_000;

/**
 * A table cell as a quantity: "-661", "(4,7)", "661-", "11,1 mio. kr.", "kr. 5.000", "40 %", "92 % (88 %)" as the first
 * of them, a lone dash as zero. null when the cell is empty or holds words.
 */
export function cellQuantity(text: string, start: number): Quantity | null {
  let quantity = cellsRead.get(text);
  if (quantity === undefined) {
    quantity = readCell(text);
    if (cellsRead.size >= CELLS_REMEMBERED) cellsRead.clear();
    cellsRead.set(text, quantity);
  }
  if (quantity === null || start === 0) return quantity;
  return { ...quantity, span: { start: start + quantity.span.start, end: start + quantity.span.end } };
}

/** What a lone dash says; every cell is exact and no end of a transition. */
const NOUGHT = {
  low: 0,
  high: 0,
  bound: 'exact',
  unit: null,
  scale: null,
  printedUnit: null,
  sign: 0,
  decimals: 0,
  transition: null,
  grouped: false,
} as const;

function readCell(text: string): Quantity | null {
  const lead = text.length - text.trimStart().length;
  const trimmed = outsideBrackets(text.trim());
  if (DASH.test(trimmed)) return { ...NOUGHT, span: { start: lead, end: lead + trimmed.length }, printed: trimmed };
  if (!DIGIT.test(trimmed)) return null;
  const unitFirst = UNIT_FIRST.exec(trimmed)?.[0] ?? '';
  const bare = trimmed.slice(unitFirst.length).replace(NOTE_MARK, '');
  const match = CELL.exec(bare);
  const groups = match?.groups;
  const printed = groups?.['number'];
  if (groups === undefined || printed === undefined) return null;
  const tail = bare.slice(match?.[0].length ?? 0);
  const trailing = TRAILING_MINUS.test(tail) && groups['sign'] === undefined;
  const rest = trailing || WHOLE_KRONER.test(tail) ? '' : tail;
  const before = unitFirst === '' ? null : unitBefore(unitFirst);
  const unit = before === null ? unitAfter(rest) : { ...before, length: 0 };
  if (rest.trim() !== '' && (unit === null || rest.slice(unit.length).trim() !== '')) return null;
  const bracketed = groups['open'] !== undefined && groups['close'] !== undefined;
  if ((groups['open'] !== undefined) !== (groups['close'] !== undefined)) return null;
  const value = numeralValue(printed);
  const numberStart = lead + unitFirst.length;
  const numberEnd = numberStart + (match?.[0].length ?? 0) + (trailing ? 1 : 0);
  return {
    ...NOUGHT,
    span: { start: numberStart, end: numberEnd },
    printed: text.slice(numberStart, numberEnd),
    low: value,
    high: value,
    unit: unit?.unit ?? null,
    scale: unit?.scale ?? null,
    printedUnit: unit?.printed ?? null,
    sign: bracketed || trailing ? -1 : signOf(groups['sign']),
    decimals: decimalsOf(printed),
    grouped: isGrouped(printed),
  };
}
