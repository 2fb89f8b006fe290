import { NEAR, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { expectsNow } from '../vocabulary/cues/levels.ts';
import { timeInYear } from '../vocabulary/days.ts';
import { tellsEarlier, tellsSameTime, tellsSameTimeNext } from '../vocabulary/cues/comparisons.ts';
import { isMonthAlone, liesIn, monthIn, partIn } from '../vocabulary/periods/undated.ts';
import { isOfEnd, nearest, saying, wordsBehind } from './nearest.ts';
import { isOfAll, isSchoolYear, isTitle } from './titled.ts';

/** The day and the period that a figure is of, and its year. */
interface Time {
  readonly asOf: string | null;
  readonly period: string | null;
  readonly year: number | null;
}

function latest(reading: Reading, limit: number): NearLabel | undefined {
  const dated = saying(reading, 'asOf').filter(({ distance }) => distance <= limit);
  return dated.reduce<NearLabel | undefined>(
    (best, one) => ((best?.says.asOf ?? '') < (one.says.asOf ?? '') ? one : best),
    undefined,
  );
}

const yearIn = (time: string | null): number | null => (time === null ? null : Number(time.slice(0, 4)));

/**
 * A day or period of the year after as that of `year`: "i 1. kvartal 2024 mod ... i samme periode året før"; one of
 * `any` year where none is printed with it.
 */
function inYear(time: string | null, year: number | null, any = false): string | null {
  if (time === null || year === null || (yearIn(time) !== year + 1 && !any)) return time;
  if (isSchoolYear(time)) return `${String(year)}/${String(year + 1)}`;
  return `${String(year)}${time.slice(4)}`.replace(/-02-29$/u, '-02-28');
}

/** The day that a word tells; a column's day without its year ("Forbrug 31.07.") is one of the column's year. */
function dayOf(told: NearLabel | undefined, year: number | null): string | null {
  if (told?.says.asOf === undefined) return null;
  const { asOf, fiscalYear } = told.says;
  if (told.level !== 'column' || fiscalYear !== undefined || year === null) return asOf;
  return inYear(asOf, year, true);
}

/** Kinds that no school year in a title dates: a survey or a ranking is of a year of its own. */
const isOfCalendar = ({ datedByTitle, ranking }: Kind): boolean => datedByTitle === 'calendar' || ranking;

/**
 * The month that a column ("Jan") or a sentence names without its year ("I februar faldt antallet med 18"), where it
 * stands nearer than a day.
 */
function ownMonth(reading: Reading, kind: Kind, told: NearLabel | undefined): NearLabel | undefined {
  if (reading.source === 'grid')
    return nearest(
      reading,
      'period',
      TABLE.row,
      ({ says, level }) => level === 'column' && says.period !== undefined && isMonthAlone(says.period),
    );
  if (kind.rhythm === 'year') return undefined;
  const month = nearest(
    reading,
    'period',
    NEAR.sentence,
    ({ says, inherited }) => !inherited && says.period !== undefined && isMonthAlone(says.period),
  );
  const isNearer = told === undefined || told.inherited || (month?.distance ?? Infinity) < told.distance;
  return isNearer ? month : undefined;
}

/** Whether a day told around a table is not that of a column of its own: "Sept. 2022" under "ultimo september 2024". */
function isOfAnotherTime(reading: Reading, kind: Kind, day: NearLabel | undefined): boolean {
  if (reading.source !== 'grid' || kind.budget || day?.says.asOf === undefined) return false;
  const { asOf } = day.says;
  const own = nearest(
    reading,
    'fiscalYear',
    TABLE.row,
    ({ level, distance }) => (level === 'column' || level === 'row') && distance < day.distance,
  );
  if (own === undefined) return false;
  const { period, fiscalYear } = own.says;
  if (period === undefined || isMonthAlone(period)) return fiscalYear !== yearIn(asOf);
  // A quarter is no day, whichever it ends on.
  return !isSchoolYear(period) && !asOf.startsWith(period);
}

/** The quarter or half year that the sentence names without its year right before what was measured in it. */
function measuredPart(
  reading: Reading,
  kind: Kind,
  measure: Measure,
  year: number | null,
  reportedOn: string | null,
): string | null {
  if (reading.source === 'grid' || kind.budget || measure === 'target' || year === null) return null;
  const time = nearest(reading, 'fiscalYear', NEAR.sentence, ({ inherited }) => !inherited);
  const { period, asOf } = time?.says ?? {};
  if (time === undefined || period === undefined || asOf !== undefined) return null;
  return partIn(time.text, period, year, reportedOn);
}

/**
 * The day of measuring, the period and the year of a figure. `year` is what the words around it tell, the year before
 * the one they name where `before`; a figure that tells a day and no year is of the year of that day.
 */
export function timeOf(
  reading: Reading,
  kind: Kind,
  measure: Measure,
  year: number | null,
  before: boolean,
  reportedOn: string | null,
): Time {
  const limit = kind.itemRoles.includes('asOf') ? NEAR.any : NEAR.paragraph;
  // "Året før, pr. 30.11.13, ... Det svarer til et fald": the change is that of the later day.
  // "318,4 mio. kr. ved udgangen af april mod 331,0 mio. kr. en måned tidligere": of no day that is told.
  if (reading.source === 'sentence' && tellsEarlier(wordsBehind(reading)) && kind.budget)
    return { asOf: null, period: null, year: null };
  // "Budgettet pr. 31. marts 2025" in a report pr. 31. marts 2026: the year is misprinted.
  const isMisprint = ({ says: { asOf } }: NearLabel): boolean =>
    kind.accounts === 'expected' &&
    asOf !== undefined &&
    year !== null &&
    yearIn(asOf) === year - 1 &&
    saying(reading, 'asOf').some(({ says }) => says.asOf === inYear(asOf, year, true));
  // "Pr. 30. april forventedes 2,0 mio. kr.; nu forventes 3,3": of the report itself, not of the day told before.
  const isFormer = ({ level, after }: NearLabel): boolean =>
    kind.accounts === 'expected' && level === 'clause' && !after && expectsNow(reading.lead);
  const isOwn = (label: NearLabel): boolean => !isMisprint(label) && !isFormer(label);
  const told = nearest(
    reading,
    'asOf',
    NEAR.sentence,
    (label) => (kind.yearOfBoth || !isOfEnd(reading, label)) && isOwn(label),
  );
  const month = ownMonth(reading, kind, told);
  const reported = month?.says.period === undefined ? null : monthIn(month.says.period, year, reportedOn);
  const inherited = told?.inherited === true && kind.rhythm === 'day';
  const current = inherited ? latest(reading, NEAR.paragraph) : undefined;
  // "faldet fra 141 til 117": what it began at is not of the day that the text around tells.
  const distant =
    reading.quantity.transition === 'from' && reading.source === 'sentence'
      ? undefined
      : (nearest(reading, 'asOf', limit, isOwn) ??
        (measure === 'balance' ? nearest(reading, 'asOf', NEAR.any, isTitle) : undefined));
  const own = current ?? told ?? distant;
  const asOf = isOfAnotherTime(reading, kind, own) ? null : dayOf(own, year);
  const isDay = !kind.budget || kind.accounts === 'expected' || measure === 'balance';
  const dated = asOf !== null && isDay ? asOf : null;
  // A row "31. marts" in a column "2024".
  const inRow = reading.source === 'grid' && year !== null ? timeInYear(reading.place.rowLabel ?? '', year) : null;
  if (inRow !== null) return { asOf: inRow.length > 7 ? inRow : null, period: inRow.slice(0, 7), year };
  const day = reported === null || (dated !== null && liesIn(dated, reported)) ? dated : null;
  // "På samme tidspunkt i 2023 var der 652": the day that the sentence before told, in that year.
  const isTold = reading.source === 'sentence' && !kind.budget && year !== null;
  const retold = isTold && day !== null && yearIn(day) !== year && !before;
  const usable = before
    ? inYear(day, year)
    : !retold
      ? day
      : tellsSameTime(reading.lead) || (own?.inherited === false && tellsSameTimeNext(wordsBehind(reading)))
        ? inYear(day, year, true)
        : null;
  const fits = ({ says }: NearLabel): boolean =>
    says.period !== undefined &&
    !isMonthAlone(says.period) &&
    (year === null || says.fiscalYear === undefined || says.fiscalYear === (before ? year + 1 : year));
  // "Aabenraa havde i tredje kvartal 7.895" in a report of March: that of the year before.
  const part = measuredPart(reading, kind, measure, year, reportedOn);
  if (part !== null) return { asOf: null, period: part, year: yearIn(part) };
  // A school year holds for all that it heads; other periods may be those of another figure.
  const said =
    nearest(reading, 'period', NEAR.paragraph, (label) => fits(label) && !isFormer(label)) ??
    nearest(
      reading,
      'period',
      NEAR.any,
      (label) =>
        isOfAll(label) &&
        !(isSchoolYear(label.says.period) && year === null && isOfCalendar(kind)) &&
        (isSchoolYear(label.says.period) ||
          (reading.source === 'sentence' && kind.datedByTitle !== null && isTitle(label))) &&
        fits(label),
    );
  // What "fra 0,7 pct. til 0,5" began at was measured before the period that the sentence tells.
  const isStart = year === null && reading.quantity.transition === 'from';
  const around = isStart ? null : before ? inYear(said?.says.period ?? null, year) : (said?.says.period ?? null);
  const period = usable?.slice(0, 7) ?? reported ?? around ?? (year === null ? null : String(year));
  const moves = current !== undefined && measure === 'change';
  const untold = year === null && reading.quantity.transition !== 'from' && !kind.budget;
  return { asOf: usable, period, year: moves || untold ? (yearIn(usable ?? reported) ?? year) : year };
}
