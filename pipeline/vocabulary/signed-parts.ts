/**
 * Parts of a result of which a list prints signs: "Merforbruget fordeler sig med 4,9 mio. kr. på X og -0,2 mio. kr. på
 * Y".
 */
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';

const PART = inLatin(
  /(?<lead>på\s)?(?<![\p{L}\d.,])(?<sign>[-–−+])?(?<digits>\d[\d.]*(?:,\d+)?)\s(?:(?<unit>mio|mia|mill|t)\.?\s)?(?:kr|kroner)(?!\p{L})/giu,
);
const MINUS = guarded(/[\s(][-–−]\d/u);
const SCALES: Readonly<Record<string, number>> = { mia: 1e9, mio: 1e6, mill: 1e6, t: 1e3 };
const FIRST = /^\s(?:på|er|var|udgør|udgjorde)\s(?:ca\.\s|i\salt\s)?$/u;

/**
 * The side on which the parts behind the word for a result lie when their signs are read as printed: 1 over, -1 under
 * the budget; null where not some of them print a minus and others none. `behind` are the words behind the word for the
 * result.
 */
export function sideOfParts(behind: string): 1 | -1 | null {
  if (!MINUS.test(behind)) return null;
  let sum = 0;
  let [isMinus, isPlus] = [false, false];
  for (const match of behind.matchAll(PART)) {
    const { sign, digits = '', unit = '' } = match.groups ?? {};
    // "Merforbruget på 4,1 mio. kr. består af": the whole itself.
    const start = match.index + (match.groups?.['lead']?.length ?? 0);
    if (sign === undefined && FIRST.test(behind.slice(0, start))) continue;
    const value = Number(digits.replaceAll('.', '').replace(',', '.')) * (SCALES[unit.toLowerCase()] ?? 1);
    const isLess = sign !== undefined && sign !== '+';
    if (isLess) isMinus = true;
    else isPlus = true;
    sum += isLess ? -value : value;
  }
  if (!isMinus || !isPlus) return null;
  return sum < 0 ? -1 : 1;
}
