/** Words that hold for more than one sentence: those of headings, of the item's title and its summary. */
import { PROSE } from '../distances.ts';
import type { NearLabel, Reading } from '../types.ts';
import { saying } from './nearest.ts';

/** A word of a heading or of the item's title and summary. */
export const isOfAll = ({ level }: NearLabel): boolean =>
  level === 'heading' || level === 'caption' || level === 'item';

/** A word of the item's title; those of the summary stand behind it. */
export const isTitle = ({ level, distance }: NearLabel): boolean => level === 'item' && distance <= PROSE.item;

/** "2023/2024". */
export const isSchoolYear = (period: string | undefined): boolean => period?.includes('/') === true;

/** The year that an item's title names, where it names one alone. */
export function ofTitle(reading: Reading, usable: (label: NearLabel) => boolean): NearLabel | undefined {
  const titled = saying(reading, 'fiscalYear').filter(isTitle);
  const [first] = titled;
  if (first === undefined || !usable(first)) return undefined;
  return titled.every(({ says }) => says.fiscalYear === first.says.fiscalYear) ? first : undefined;
}
