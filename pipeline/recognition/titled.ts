/** Words that hold for more than one sentence: those of headings, of the item's title and its summary. */
import { NEAR, PROSE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { datesSurvey } from '../vocabulary/periods/told.ts';
import { nearest, saying } from './nearest.ts';

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

/** Whether title, summary and recommendation of an item name a committee and nothing that is all committees'. */
export function isItemOf(named: readonly NearLabel[], committee: string | null): boolean {
  const told = named.filter(({ level, says }) => level === 'item' && says.area === undefined);
  const name = committee ?? told[0]?.says.committee;
  return typeof name === 'string' && told.length > 0 && told.every(({ says }) => says.committee === name);
}

/** A school year in the title is not that of a survey. */
export const isOtherCalendar = ({ datedByTitle }: Kind, { says }: NearLabel): boolean =>
  datedByTitle === 'calendar' && isSchoolYear(says.period);

/** "Resultaterne er fra trivselsmålingen 2016": the survey that the paragraphs before speak of. */
export const ofSurvey = (reading: Reading, kind: Kind, usable: (label: NearLabel) => boolean): NearLabel | undefined =>
  kind.datedByTitle === 'calendar'
    ? nearest(reading, 'fiscalYear', NEAR.section, (one) => datesSurvey(one.text) && usable(one))
    : undefined;
