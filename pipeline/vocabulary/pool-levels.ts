/** What lines on a pool say is left of it: "Rest i puljen, hvis alle indstillinger følges: 68.400 kr." */
import type { Label, Level } from '../types/words.ts';
import { AMOUNT } from './amounts.ts';
import { guarded } from './matching/guarded.ts';
import { said } from './said.ts';

const LEFT = '(?:rest(?:en|beløb(?:et)?)?|tilbage|til\\s(?:\\p{L}+\\s)?(?:disposition|rådighed|uddeling|fordeling))';
const POOL = '(?:i|af|fra)\\s(?:\\p{L}+\\.?\\s){0,2}?\\p{L}*puljen?';
const LINE = guarded(
  new RegExp(
    `^\\s*(?:[-–•*]\\s)?(?:(?:pulje)?midler\\s)?${LEFT}(?:\\s(?:(?!${POOL})[\\p{L}.]+\\s){0,2}?${POOL})?(?:[\\s,][^:;\\d]{0,90})?(?:\\s20\\d{2})?:\\s(?=${AMOUNT})`,
    'giu',
  ),
);
const NAMES_POOL = /pulje/iu;

/** The words of a line that lead up to what is left of a pool; another grant or wish may be named among them. */
export function poolLevels(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  return LINE.matches(text).flatMap((match): Label[] => {
    if (!NAMES_POOL.test(match[0])) return [];
    const start = offset + match.index;
    const says = said({ measure: 'balance', domain: 'appropriations' });
    return [{ span: { start, end: start + match[0].trimEnd().length }, text: match[0].trim(), says, level }];
  });
}
