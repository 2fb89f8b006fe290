/** Lists of prices: what heads them, and what heads their amounts. */
import { inLatin } from './matching/letters.ts';

const UNIT_ALONE = inLatin(
  /^(?:(?:beløb|i|dkk|kr\.?|kroner|\((?:i\s)?(?:kr\.?|kroner|dkk)\)|(?:19|20)\d{2}|inkl\.?\smoms|ekskl\.?\smoms)[\s,]*)*$/iu,
);
const PRICE = inLatin(
  /^(?:\p{L}*takst(?:en|er|erne)?|\p{L}*gebyr(?:et|er|erne)?|pris\spr\.?\s\p{L}+)(?:\spr\.?\s\p{L}+)?(?:[\s,]+(?:i\s)?(?:19|20)\d{2})?$/iu,
);
const NO_PRICE = inLatin(
  /indtægt|udgift|budget|provenu|afvigelse|forbrug|ændring|stigning|i\salt|samlet|sum(?!\p{L})|antal|økonomi/iu,
);

/** Whether a header tells no more than a unit of money or a year ("Kr.", "2025 (kr.)"), or nothing. */
export const headsUnitAlone = (header: string): boolean => UNIT_ALONE.test(header.trim());

/** Whether a header names a fee and no unit ("Takst", "Gebyr 2025"): a fee is in kroner. */
export const headsFee = (header: string): boolean => PRICE.test(header.trim());

/** Whether a text speaks of what a whole budget takes in or pays, of sums or of changes, which are no prices. */
export const speaksOfSums = (text: string): boolean => NO_PRICE.test(text);
