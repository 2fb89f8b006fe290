/** What a municipality has: homes, places and staff, counted where words say that they are there. */
import { ending } from '../matching/ending.ts';

const STOCK = /(?:^|\s)(?:\p{L}*plejeboliger|ældreboliger|(?:\p{L}*(?<!arbejds))?pladser)$/iu;

/** Whether a noun counts homes or places, which plans count too: they are there only where a verb says so. */
export const namesStock = (noun: string): boolean => STOCK.test(noun);

const HELD = ending(
  /(?<!\p{L})(?:har|havde|råder\s(?:\p{L}+\s)?over|rådede\sover|(?:er|var|findes|fandtes)(?:\sder)?|der\s(?:er|var|findes|fandtes)|beskæftiger|beskæftigede|(?:er|var)\s(?:der\s)?(?:ansat|indskrevet)|består\saf|omfatter|normer(?:et|ede)\stil|normering(?:en)?\s(?:på|til|er|var)|fordelt\spå|udgør|udgjorde)\s(?:(?:ca\.|godt|knap|omkring|nu|i\salt|tilsammen|samlet|aktuelt|pt\.|fortsat|kun|i\s(?:dag|(?:19|20)\d{2}))\s){0,2}$/iu,
);
const JOINED_TO = /(?<![\d.,])\d[\d.,]*\s(?:\p{Ll}+e\s)?\p{Ll}{4,}(?:\s(?:på|i)\s\p{L}+)?\s(?:og|samt)\s$/u;

/** Whether a number after these words is of what there is ("Kommunen har", "råder over 96 ældreboliger og"). */
export const tellsHeld = (before: string): boolean => HELD(before.replace(JOINED_TO, ''));

/** Whether a move up or down stands behind places ("8 pladser frem"), which are then those of a list. */
export const movesInList = (behind: string): boolean =>
  /^\s?pladser\s(?:op|ned|frem|tilbage|højere|lavere|bedre|dårligere|bag|foran|længere)(?!\p{L})/iu.test(behind);

const OF_STAFF =
  /(?<!\p{L})antal(?:let)?(?:\saf)?\s(?:årsværk|fuldtidsstillinger|fuldtidsansatte)(?:\s\p{L}+){0,4}?\s(?:er|var|udgør|udgjorde|faldt|steg|falder|stiger)(?:\s[^;:]*)?\s$/iu;

/** Whether a number after these words counts full-time staff ("Antallet af årsværk er faldet fra"). */
export const countsStaff = (before: string): boolean => before.includes('ntal') && OF_STAFF.test(before);
