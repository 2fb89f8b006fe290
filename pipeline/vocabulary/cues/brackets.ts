/** What stands in brackets beside a number, or what a number in brackets stands beside. */
import { AMOUNT } from '../amounts.ts';
import { leadsPercent } from './shares.ts';

/**
 * "nr. 17 (Lolland Kommune)", "ressourceforløb (+0,1 pct. point)": what stands in brackets belongs to the word before.
 */
export function opensBracket(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charAt(at) === ' ') at += 1;
  return at < to && /^\s*\(\s*[+-]?$/u.test(text.slice(at, to));
}

/** Whether the brackets that a number stands in close in these words. */
export const closesBracket = (between: string): boolean => /^[^()]*\)/u.test(between);

/** Whether brackets with an amount, or with decimals of one, open at a place. */
export const opensBracketWith = (text: string, at: number): boolean =>
  /^\s\([-+–]?\d(?:[^)]*kr|[\d.]*,\d+\))/u.test(text.slice(at, at + 24));

/** Whether a number after these words stands in brackets. */
export const opensInBrackets = (lead: string): boolean => lead.lastIndexOf('(') > lead.lastIndexOf(')');

/** A number as it stands in brackets beside another; an amount in thousands ("(1.000 kr.)") is a unit. */
const INSIDE = /^[-+–−]?\s?\d[\d.]*(?:,\d+)?(?:\s?(?:%|pct\.?|procent|dage|uger))?$/iu;

/** Where the brackets open in which a number stands beside a cell's own ("92 % (88 %)"); -1 without any. */
function bracketsBeside(cell: string): number {
  if (!cell.endsWith(')')) return -1;
  const at = cell.lastIndexOf(' (');
  return at > 0 && INSIDE.test(cell.slice(at + 2, -1)) && /\d/u.test(cell.slice(0, at)) ? at : -1;
}

/** A cell without the number that stands in brackets beside its own. */
export function outsideBrackets(cell: string): string {
  const at = bracketsBeside(cell);
  return at === -1 ? cell : cell.slice(0, at);
}

/** The number in brackets beside a cell's own, and where it begins; null without one. */
export function insideBrackets(cell: string): { readonly text: string; readonly at: number } | null {
  const at = bracketsBeside(cell);
  return at === -1 ? null : { text: cell.slice(at + 2, -1), at: at + 2 };
}

/** What is said of numbers in brackets: "(tal i parentes er fra 2022)", "sidste år i parentes". */
const TOLD =
  /\([^()]*(?<!\p{L})i\s+paren?tes(?:er|erne)?(?!\p{L})[^()]*\)?|(?:(?<!\p{L})(?:tal(?:lene)?|procenter?)\s)?(?<!\p{L})i\s+paren?tes(?:er|erne)?(?!\p{L})[^.;()]*/iu;
const LAST_YEAR = /(?<!\p{L})(?:sidste|forrige|foregående)\sår(?!\p{L})|(?<!\p{L})året\sfør(?!\p{L})/iu;

/**
 * Where a text says what numbers in brackets are, and whether they are those of the year before; null where it does
 * not.
 */
export function bracketsTold(
  text: string,
): { readonly start: number; readonly end: number; readonly lastYear: boolean } | null {
  const match = text.includes('aren') ? TOLD.exec(text) : null;
  return match === null
    ? null
    : { start: match.index, end: match.index + match[0].length, lastYear: LAST_YEAR.test(match[0]) };
}

/**
 * Where the brackets open in which a place of a text stands with a number; -1 where it stands in none ("nr. 17 (Lolland
 * Kommune)").
 */
export function bracketWithNumber(text: string, at: number): number {
  const open = at === 0 ? -1 : text.lastIndexOf('(', at - 1);
  if (open === -1 || text.lastIndexOf(')', at - 1) > open) return -1;
  const close = text.indexOf(')', at);
  return /\d/u.test(text.slice(open, close === -1 ? text.length : close)) ? open : -1;
}

const BESIDE = /^(?<before>.*?)(?<![\d.,])\d[\d.,]*\s?(?<percent>pct\.|%|procent)?\s?\([^()]*$/u;

/**
 * Whether a number after these words stands in brackets beside a percentage ("omgørelsesprocenten er 41,2 (hele landet
 * ").
 */
export function besidePercent(lead: string): boolean {
  const groups = opensInBrackets(lead) ? BESIDE.exec(lead)?.groups : undefined;
  return groups !== undefined && (groups['percent'] !== undefined || leadsPercent(groups['before'] ?? ''));
}

const BRACKETED_AMOUNT = new RegExp(String.raw`^\s?\([-–+]?${AMOUNT}\)[^()]{0,80}\([-–+]?\d`, 'iu');

/** Whether words open with brackets around an amount, and with another such part behind them. */
export const opensBracketedAmount = (words: string): boolean => BRACKETED_AMOUNT.test(words);
