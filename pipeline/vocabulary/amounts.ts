/**
 * How an amount of money is printed, as pieces of patterns; as words of the vocabulary it stands in terms/amounts.ts.
 */
import { inLatin } from './matching/letters.ts';

const SCALE = '(?:(?:mio|mia|mill|t)\\.?\\s?|(?:tusinde?|million(?:er)?|milliard(?:er)?)\\s)?';
const UNIT = `\\s${SCALE}(?:kr(?:\\.|(?!\\p{L}))|kroner)`;

/** "2,5 mio. kr.", "800.000 kr", "4 tusind kroner". */
export const AMOUNT = `\\d[\\d.,]*${UNIT}`;

/** What is left of an amount right behind its number. */
export const UNIT_BEHIND = `^${UNIT}`;

/** A pattern for the words right behind an amount's number: its unit, however printed, and what comes then. */
export const behindAmount = (then: string): RegExp => inLatin(new RegExp(`${UNIT_BEHIND}${then}`, 'iu'));

/** An amount whose unit the one behind it may tell ("4,7 mod budgetteret 5,0 mio. kr."). */
export const AMOUNT_OR_NUMBER = '\\d[\\d.,]*(?:\\s(?:mio|mia|mill|t|tusind)(?!\\p{L})\\.?)?(?:\\s?kr(?:oner|\\.)?)?';

const FIRST_AMOUNT = new RegExp(`^\\s*${AMOUNT}`, 'u');

/** Whether a line begins with an amount and its unit. */
export const startsWithAmount = (line: string): boolean => FIRST_AMOUNT.test(line);
