/** The year that a figure is of, and those that receive its money. */
import { NEAR, PROSE, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { comparesYears, meansYearBefore, opensComparison, namesLastYear } from '../vocabulary/cues/comparisons.ts';
import { tellsNow } from '../vocabulary/cues/levels.ts';
import { datesBrackets, datesSurvey, datesWhatFollows } from '../vocabulary/periods/told.ts';
import { yearsEach } from '../vocabulary/years-listed.ts';
import { ofProject } from './accounts.ts';
import { datedByBrackets, yearBesideBrackets } from './bracketed.ts';
import { isOfEnd, nearest, saying, wordsBehind, yearsNamed } from './nearest.ts';
import { isOfAll, isOtherCalendar, isSchoolYear, isTitle, ofSurvey, ofTitle } from './titled.ts';
import { type Years, yearsOfMoney } from './years-of-money.ts';

const OF_BUDGETS: readonly Measure[] = ['original_budget', 'appropriation', 'transfer'];
/** A year that is a number's alone stands right beside it. */
const RIGHT_BESIDE = 5;

/**
 * "13,7 dage i 2023 mod 14,9 dage året før": the words for the year before stand nearer than the year they count from.
 */
function isYearBefore(reading: Reading, year: NearLabel | undefined): boolean {
  const before = nearest(
    reading,
    'previous',
    12,
    ({ text, after, distance }) => meansYearBefore(text) && (!after || distance <= 3),
  );
  return before !== undefined && year !== undefined && before.distance < year.distance;
}

const tellsLastYear = (reading: Reading): boolean =>
  nearest(reading, 'previous', NEAR.clause, ({ text, inherited }) => !inherited && namesLastYear(text)) !== undefined;

/** The years that stand in the same sentence before as a label does. */
function yearsBeside(reading: Reading, near: NearLabel | undefined): number[] {
  return saying(reading, 'fiscalYear').flatMap((label) =>
    near !== undefined && Math.abs(label.distance - near.distance) < 1 ? (label.says.fiscalYear ?? []) : [],
  );
}

/** Those that a figure may go on with: a change is of the latest that its paragraph tells ("dermed faldet med 8 %"). */
const yearsGoingOn = (reading: Reading, near: NearLabel, measure: Measure): number[] =>
  measure === 'change'
    ? saying(reading, 'fiscalYear').flatMap(({ distance, inherited, says }) =>
        inherited && distance < PROSE.heading ? (says.fiscalYear ?? []) : [],
      )
    : yearsBeside(reading, near);

const isBefore = ({ fiscalYear }: NearLabel['says'], year: number | null): boolean =>
  year === null || (fiscalYear ?? 0) < year;

/**
 * Whether a word can tell a figure's year: what is measured lies in no year to come, so that one is the year of an aim,
 * and "i 2023, hvor ..." dates what follows.
 */
function canDate(
  reading: Reading,
  kind: Kind,
  measure: Measure,
  thisYear: number | null,
): (label: NearLabel) => boolean {
  const aimed = nearest(reading, 'measure', NEAR.sentence, ({ says }) => says.measure === 'target') !== undefined;
  // "Regnskabet er endnu ikke lukket, men der er pr. 31. januar bogført": closed accounts are of a year before.
  const closed =
    kind.accounts === 'closed' && saying(reading, 'fiscalYear').some(({ says }) => isBefore(says, thisYear));
  // "Resultatet indgår i arbejdet med budget 2026" above a table: the title tells the day of what is expected.
  const dated =
    kind.accounts === 'expected' && reading.source === 'grid' && !OF_BUDGETS.includes(measure)
      ? ofTitle(reading, ({ says }) => says.asOf !== undefined)?.says.fiscalYear
      : undefined;
  return ({ says, text, after, inherited, distance, level }) => {
    const isAbove = level === 'caption' && distance >= TABLE.lead && says.asOf === undefined;
    if (dated !== undefined && isAbove && (says.fiscalYear ?? 0) > dated) return false;
    if (after && datesWhatFollows(text)) return false;
    if (datesBrackets(text) !== datedByBrackets(reading)) return false;
    // "er faldet fra 2018 til 2019": where an earlier sentence begins to compare, nothing goes on.
    if (inherited && !kind.budget && opensComparison(text)) return false;
    // "Mindreforbruget på 1,2 mio. kr. indgår i budgettet for 2025": where it goes.
    const isLater = closed && !isBefore(says, thisYear);
    if (isLater && (says.asOf !== undefined || distance >= NEAR.paragraph || (after && measure === 'deviation')))
      return false;
    if (kind.budget || measure === 'target' || thisYear === null) return true;
    const isOwn = !inherited && distance <= NEAR.sentence;
    return (says.fiscalYear ?? 0) <= thisYear || (isOwn && !aimed);
  };
}

/** "Målet for 2025 er 4,8": the year of an aim that another sentence tells. */
const isOfAim = (reading: Reading, { distance, inherited, level }: NearLabel): boolean =>
  inherited &&
  saying(reading, 'measure').some(
    (one) => one.says.measure === 'target' && one.level === level && Math.floor(one.distance) === Math.floor(distance),
  );

/** "fra 2022 til 2023": what is counted beside it is of the year that it ends in, where it is no money carried over. */
function yearTold(reading: Reading, kind: Kind, label: NearLabel | undefined): number | null {
  const year = label?.says.fiscalYear ?? null;
  if (kind.budget || label === undefined || reading.source === 'grid') return year;
  const end = saying(reading, 'targetYears').find(
    ({ says, span, level }) =>
      says.fiscalYear === undefined && level === label.level && span.start - label.span.end === 1,
  );
  return end?.says.targetYears?.[0] ?? year;
}

/**
 * The year that the words around a sentence tell. What a paragraph says of an earlier year beside a later one is an
 * aside ("I 2022 var andelen 83"): the next sentence goes on with the later. Of money, another paragraph tells less
 * than the title.
 */
function yearAround(
  reading: Reading,
  kind: Kind,
  limit: number,
  usable: (label: NearLabel) => boolean,
): NearLabel | undefined {
  const first = nearest(reading, 'fiscalYear', limit, usable);
  if (first?.inherited !== true || first.distance <= NEAR.sentence) return first;
  const labels = saying(reading, 'fiscalYear').filter((label) => label.distance <= limit && usable(label));
  const farther = first.distance > NEAR.paragraph;
  const titled = kind.budget || farther ? labels.filter(isTitle) : [];
  const [title] = titled;
  if (title !== undefined && titled.every(({ says }) => says.fiscalYear === title.says.fiscalYear)) {
    // What is expected is so of the report's year, though the paragraph began with an earlier one.
    const isLater = (title.says.fiscalYear ?? 0) > (first.says.fiscalYear ?? 0);
    // A year to come ("180 flere ældre i 2030") is that of a plan or a forecast.
    const isSooner = (title.says.fiscalYear ?? 0) < (first.says.fiscalYear ?? 0);
    if (farther || isSooner || (kind.accounts === 'expected' && isLater)) return title;
  }
  return labels
    .filter(({ inherited, distance }) => inherited && distance > NEAR.paragraph === farther)
    .reduce((best, one) => ((one.says.fiscalYear ?? 0) > (best.says.fiscalYear ?? 0) ? one : best), first);
}

/** A year that receives no money, or none at all. */
const only = (fiscalYear: number | null | undefined): Years => ({
  fiscalYear: fiscalYear ?? null,
  targetYears: [null],
});

/** The word for a year in the sentence itself, or in the table, that a figure is of. */
function yearBeside(
  reading: Reading,
  kind: Kind,
  measure: Measure,
  usable: (label: NearLabel) => boolean,
): NearLabel | undefined {
  const { transition } = reading.quantity;
  const close = (kind.ranking && reading.source === 'sentence') || (transition === 'to' && !kind.yearOfBoth);
  const beside = nearest(reading, 'fiscalYear', close ? RIGHT_BESIDE : NEAR.sentence, usable);
  if (beside !== undefined || !kind.ranking || measure === 'places' || transition !== null) return beside;
  // "I målingen 2024 rykkede kommunen 12 pladser frem til nr. 45": a year before the rank; one behind is another's.
  return nearest(reading, 'fiscalYear', NEAR.clause, (label) => !label.after && usable(label));
}

/**
 * The year of a rank in prose that has none beside it: that of the item or of the survey, but for the place it came
 * from.
 */
function yearOfSurvey(reading: Reading, usable: (label: NearLabel) => boolean): Years {
  if (reading.quantity.transition === 'from') return only(null);
  const last = nearest(
    reading,
    'previous',
    NEAR.clause,
    ({ text, after, inherited, distance }) =>
      // "mod nummer 44 sidste år"
      (!after || distance <= 1) &&
      !inherited &&
      meansYearBefore(text) &&
      !tellsNow(reading.lead) &&
      (distance <= RIGHT_BESIDE || reading.place.quote.startsWith(text)),
  );
  const dates = (label: NearLabel): boolean =>
    (label.distance >= PROSE.item || datesSurvey(label.text)) && !isSchoolYear(label.says.period) && usable(label);
  // "nummer 31 i målingen 2025 mod nummer 44 sidste år"
  const beside = nearest(reading, 'fiscalYear', NEAR.sentence, (one) => !one.after && !one.inherited && usable(one));
  const year = (nearest(reading, 'fiscalYear', NEAR.any, dates) ?? (last?.after === true ? beside : undefined))?.says
    .fiscalYear;
  // "... og sidste år en fjerdeplads"
  return last === undefined || year === undefined ? only(year) : { ...only(year - 1), before: true };
}

/**
 * The year of a change, or of an end of "fra 4,7 til 4,0", in a sentence that sets one year against an earlier one
 * ("fra 2015 til 2017", "Sammenlignes 2016 med 2015"): the earlier is that of what it began at.
 */
function yearCompared(reading: Reading, kind: Kind, measure: Measure, thisYear: number | null): number | null {
  const { transition } = reading.quantity;
  if (kind.budget || reading.source === 'grid' || (measure !== 'change' && transition === null)) return null;
  if (!comparesYears(reading.place.quote)) return null;
  const named = yearsNamed(reading, thisYear);
  if (new Set(named).size !== 2) return null;
  return transition === 'from' ? Math.min(...named) : Math.max(...named);
}

/** The year of an end of "fra 63 til 70" that has none beside it. */
function yearOfEnd(reading: Reading, kind: Kind, usable: (label: NearLabel) => boolean): Years {
  // After a sentence that names two years the first belongs to "fra", the last to "til".
  const years = yearsBeside(reading, nearest(reading, 'fiscalYear', NEAR.paragraph));
  const isFrom = reading.quantity.transition === 'from';
  if (new Set(years).size > 1) return only(isFrom ? Math.min(...years) : Math.max(...years));
  const isTitled = kind.itemRoles.includes('fiscalYear') || kind.datedByTitle !== null;
  const titled = isTitled
    ? ofTitle(reading, (one) => usable(one) && !isOtherCalendar(kind, one))?.says.fiscalYear
    : undefined;
  return only(isFrom ? null : (years[0] ?? titled));
}

/** The year that a figure is of; `thisYear` is that of the meeting, beyond which nothing has been measured. */
export function yearsOf(reading: Reading, kind: Kind, measure: Measure, thisYear: number | null): Years {
  if (kind.targeted.includes(measure)) return yearsOfMoney(reading, kind, measure);
  const each = kind.budget && reading.source === 'sentence' ? yearsEach(wordsBehind(reading)) : [];
  if (each.length > 0) return { ...only(null), each };
  const datable = canDate(reading, kind, measure, thisYear);
  const usable = (label: NearLabel): boolean =>
    datable(label) &&
    (kind.yearOfBoth || !isOfEnd(reading, label)) &&
    !(measure !== 'target' && !kind.budget && isOfAim(reading, label));
  if (ofProject(reading, kind)) {
    const said = nearest(reading, 'fiscalYear', NEAR.sentence, (one) => usable(one) && !one.inherited);
    return only(said?.says.fiscalYear);
  }
  const compared = yearCompared(reading, kind, measure, thisYear);
  if (compared !== null) return only(compared);
  const grid = reading.source === 'grid';
  const own = yearBeside(reading, kind, measure, usable);
  if (own === undefined && kind.ranking && !grid) return yearOfSurvey(reading, usable);
  if (own === undefined && reading.quantity.transition !== null) return yearOfEnd(reading, kind, usable);
  // "De 4 afgørelser", "altså 4 sager" repeat a figure given before; the year beside them is another's.
  if (reading.refersBack && !kind.budget && measure !== 'invited' && (own === undefined || own.inherited))
    return only(null);
  // "5,4 pct. i 2024 mod 5,9 pct. i 2023. Det er et fald på 0,5": what goes on from there is of the later year.
  const latest =
    own?.inherited === true && !kind.budget
      ? Math.max(...yearsGoingOn(reading, own, measure).filter((one) => thisYear === null || one <= thisYear))
      : -Infinity;
  const limit = grid || kind.itemRoles.includes('fiscalYear') ? NEAR.any : kind.yearReach;
  const label =
    nearest(reading, 'fiscalYear', NEAR.paragraph, ({ says }) => says.fiscalYear === latest) ??
    own ??
    yearAround(reading, kind, limit, usable) ??
    (kind.datedByTitle !== null && !grid
      ? (ofTitle(reading, (one) => usable(one) && !isOtherCalendar(kind, one)) ?? ofSurvey(reading, kind, usable))
      : undefined) ??
    yearBesideBrackets(reading, usable);
  const year = yearTold(reading, kind, label);
  // "tog det sidste år i gennemsnit 23 dage": where no year is told, that before the meeting's.
  // "12,9 dage i 2016, faldt fraværet sidste år til 12,6": no year that the sentence names is the last one.
  const isLast =
    thisYear !== null &&
    !kind.budget &&
    label?.inherited === false &&
    !label.after &&
    label.says.fiscalYear !== thisYear &&
    label.says.fiscalYear !== thisYear - 1 &&
    nearest(reading, 'previous', RIGHT_BESIDE, ({ text, after }) => !after && namesLastYear(text)) !== undefined;
  if (isLast) return only(thisYear - 1);
  const isUntold = label === undefined || (label.inherited && !isOfAll(label) && label.distance > NEAR.paragraph);
  if (isUntold && thisYear !== null && !grid && !kind.budget && tellsLastYear(reading)) return only(thisYear - 1);
  // "31 færre end året før" is the change of the later year.
  const before = measure !== 'change' && year !== null && isYearBefore(reading, label);
  return before ? { ...only(year - 1), before } : only(year);
}
