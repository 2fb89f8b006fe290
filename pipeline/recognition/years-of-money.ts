/** The year that money comes from, and those that receive it. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { opensSum } from '../vocabulary/cues/wholes.ts';
import { yearsFollow } from '../vocabulary/years-listed.ts';
import { isOfAllYears, isSharedOut, yearTakenFrom } from '../vocabulary/years-listed.ts';
import { nearest, wordsBehind } from './nearest.ts';
import { yearsListed } from './respectively.ts';
import { isOfAll, ofTitle } from './titled.ts';

export interface Years {
  readonly fiscalYear: number | null;
  readonly targetYears: readonly (number | null)[];
  /** The years in each of which the same amount falls ("årligt i 2025-2028"), instead of `fiscalYear`. */
  readonly each?: readonly number[];
  /** Told as the year before the one that the words name. */
  readonly before?: true;
}

/** The year that money comes from and the years that receive it. */
export function yearsOfMoney(reading: Reading, kind: Kind, measure: Measure): Years {
  const listed = yearsListed(reading, measure);
  if (listed.length > 0) return { fiscalYear: null, targetYears: listed };
  const grid = reading.source === 'grid';
  const from = nearest(
    reading,
    'fiscalYear',
    NEAR.any,
    ({ says, distance }) =>
      says.targetYears === undefined && (kind.itemRoles.includes('fiscalYear') || distance <= NEAR.sentence),
  );
  // "Drift 2023" over a column "Overføres til 2024": the money comes from the caption's year.
  const captioned =
    grid && measure === 'transfer'
      ? nearest(reading, 'fiscalYear', NEAR.any, ({ level }) => level === 'caption')
      : undefined;
  // "Overførsler til 2025" over a table.
  const aimed = nearest(reading, 'targetYears', grid ? NEAR.paragraph : NEAR.sentence);
  const aims = aimed?.says.targetYears ?? [];
  // "overførsler fra 2006 ... . Overførslerne til 2008 skønnes": the sentence before tells of another year's money.
  const isOther =
    measure === 'transfer' &&
    from?.inherited === true &&
    aimed?.inherited === false &&
    aims.every((aim) => aim > (from.says.fiscalYear ?? aim) + 1);
  // "Sidste år blev der overført 26,4 mio. kr. fra 2022 til 2023" tells less of the next paragraph than the title does.
  const titled =
    measure === 'transfer' && !grid && from?.inherited === true && from.distance > NEAR.paragraph
      ? ofTitle(reading, ({ says }) => says.targetYears === undefined)
      : undefined;
  const told = (isOther ? captioned : (titled ?? from ?? captioned))?.says.fiscalYear ?? null;
  // "Regnskab 2023" in the title: what is carried over to later years comes from that year.
  const ofItem =
    told === null && measure === 'transfer'
      ? nearest(reading, 'fiscalYear', NEAR.any, ({ distance }) => distance > NEAR.section)?.says.fiscalYear
      : undefined;
  const isBefore = ofItem !== undefined && aims.length > 0 && aims.every((aim) => aim > ofItem);
  // "der er overført 84.500 kr. fra 2023"
  const taken = measure === 'transfer' && !grid ? yearTakenFrom(wordsBehind(reading)) : null;
  const year = taken ?? (isBefore ? ofItem : told);
  // A transfer goes to later years: the year that it comes from receives nothing.
  const later = ({ says }: NearLabel): boolean =>
    measure !== 'transfer' || year === null || (says.targetYears ?? []).some((one) => one > year);
  // "investeringsoversigten 2021-2025 ... 0,8 mio. kr. årligt i perioden 2021-2023": the years right behind are its
  // own.
  const isBehind = !grid && yearsFollow(wordsBehind(reading));
  // "Sammenlagt forventes 95,5 mio. kr. overført": to where the amounts before it go.
  const sums = !grid && measure === 'transfer' && opensSum(reading.place.quote);
  const target = nearest(
    reading,
    'targetYears',
    grid || sums ? NEAR.paragraph : NEAR.sentence,
    (label) =>
      later(label) &&
      (!isBehind || label.after) &&
      (!sums || label.distance <= NEAR.sentence || label.says.targetYears?.length === 1),
  );
  // "Regnskab 2024 og overførsel til 2025" in the title: where all of it goes that names no year itself.
  const titledAim =
    measure === 'transfer' && target === undefined
      ? nearest(
          reading,
          'targetYears',
          NEAR.any,
          (label) =>
            isOfAll(label) &&
            label.says.fiscalYear === undefined &&
            label.says.targetYears?.length === 1 &&
            later(label),
        )
      : undefined;
  const years = (target ?? titledAim)?.says.targetYears ?? [null];
  return { fiscalYear: year, targetYears: isOfThemAll(reading, measure, target) ? [null] : years };
}

/** Whether what is granted is the sum of several years, of which nothing tells what falls in each. */
function isOfThemAll(reading: Reading, measure: Measure, target: NearLabel | undefined): boolean {
  if (measure !== 'appropriation' || reading.source === 'grid' || target?.says.targetYears === undefined) return false;
  const behind = wordsBehind(reading);
  if (!isOfAllYears(reading.lead, behind)) return false;
  return target.says.targetYears.length > 1 || (target.after && isSharedOut(behind));
}
