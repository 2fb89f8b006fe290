/** Words that hold for more than one sentence: those of headings, of the item's title and its summary. */
import type { Kind, NearLabel, Reading } from '../types.ts';
import { saying } from './nearest.ts';

/** From here on stand the words of the item, its title first: readings/sentence.ts. */
export const ITEM = 300;
/** From here on stand the words of what is recommended. */
export const RECOMMENDED = 340;
/** The title alone; its summary's words stand behind it. */
const ITEM_TEXT = 301;

/** A word of a heading or of the item's title and summary. */
export const isOfAll = ({ level }: NearLabel): boolean =>
  level === 'heading' || level === 'caption' || level === 'item';

/** A word of the item's title. */
export const isTitle = ({ level, distance }: NearLabel): boolean => level === 'item' && distance < ITEM_TEXT;

/** "2023/2024". */
export const isSchoolYear = (period: string | undefined): boolean => period?.includes('/') === true;

/** What is counted or measured of people: in prose that names no year it is of the one that the item's title names alone. */
export const TITLED: readonly Kind['domain'][] = ['benefits', 'unemployment_shares', 'activity', 'surveys'];

/** The year that an item's title names, where it names one alone. */
export function ofTitle(reading: Reading, usable: (label: NearLabel) => boolean): NearLabel | undefined {
  const titled = saying(reading, 'fiscalYear').filter(isTitle);
  const [first] = titled;
  if (first === undefined || !usable(first)) return undefined;
  return titled.every(({ says }) => says.fiscalYear === first.says.fiscalYear) ? first : undefined;
}
