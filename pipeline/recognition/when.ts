import { NEAR, PROSE, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure, NearLabel, Reading, Standing } from '../types.ts';
import { meansYearBefore } from '../vocabulary/cues.ts';
import { datesSurvey, datesWhatFollows } from '../vocabulary/periods.ts';
import { ofProject, tellsAccounts } from './accounts.ts';
import { nearest, saying } from './nearest.ts';
import { isSchoolYear, isTitle, ofTitle } from './titled.ts';

interface Years {
  readonly fiscalYear: number | null;
  readonly targetYears: readonly (number | null)[];
  /** Told as the year before the one that the words name. */
  readonly before?: true;
}

/** "13,7 dage i 2023 mod 14,9 dage året før": the words for the year before stand nearer than the year they count from. */
function isYearBefore(reading: Reading, year: NearLabel | undefined): boolean {
  const before = nearest(
    reading,
    'previous',
    12,
    ({ text, after, distance }) => meansYearBefore(text) && (!after || distance <= 3),
  );
  return before !== undefined && year !== undefined && before.distance < year.distance;
}

/** The years that stand in the same sentence before as a label does. */
function yearsBeside(reading: Reading, near: NearLabel | undefined): number[] {
  return saying(reading, 'fiscalYear').flatMap((label) =>
    near !== undefined && Math.abs(label.distance - near.distance) < 1 ? (label.says.fiscalYear ?? []) : [],
  );
}

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
  return ({ says, text, after, inherited, distance }) => {
    if (after && datesWhatFollows(text)) return false;
    if (kind.budget || measure === 'target' || thisYear === null) return true;
    const isOwn = !inherited && distance <= NEAR.sentence;
    return (says.fiscalYear ?? 0) <= thisYear || (isOwn && !aimed);
  };
}

/**
 * The year that the words around a sentence tell. What a paragraph says of an earlier year beside a later one is an
 * aside ("I 2022 var andelen 83"): the next sentence goes on with the later. Of money, another paragraph tells less than the title.
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
  const titled = kind.budget ? labels.filter(isTitle) : [];
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

export function yearsOf(reading: Reading, kind: Kind, measure: Measure, thisYear: number | null): Years {
  const usable = canDate(reading, kind, measure, thisYear);
  const targeted = kind.targeted.includes(measure);
  const grid = reading.source === 'grid';
  if (targeted) {
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
    const told = (from ?? captioned)?.says.fiscalYear ?? null;
    const aims = nearest(reading, 'targetYears', NEAR.sentence)?.says.targetYears ?? [];
    // "Regnskab 2023" in the title: what is carried over to later years comes from that year.
    const ofItem =
      told === null && measure === 'transfer'
        ? nearest(reading, 'fiscalYear', NEAR.any, ({ distance }) => distance > NEAR.section)?.says.fiscalYear
        : undefined;
    const isBefore = ofItem !== undefined && aims.length > 0 && aims.every((aim) => aim > ofItem);
    const year = isBefore ? ofItem : told;
    // A transfer goes to later years: the year that it comes from receives nothing.
    const later = ({ says }: NearLabel): boolean =>
      measure !== 'transfer' || year === null || (says.targetYears ?? []).some((one) => one > year);
    const target = nearest(reading, 'targetYears', grid ? NEAR.paragraph : NEAR.sentence, later);
    return { fiscalYear: year, targetYears: target?.says.targetYears ?? [null] };
  }
  if (ofProject(reading, kind)) {
    const said = nearest(reading, 'fiscalYear', NEAR.sentence, (one) => usable(one) && !one.inherited);
    return { fiscalYear: said?.says.fiscalYear ?? null, targetYears: [null] };
  }
  const limit = grid || kind.itemRoles.includes('fiscalYear') ? NEAR.any : kind.yearReach;
  const ranked = kind.ranking;
  // "I målingen 2024 rykkede kommunen 12 pladser frem til nr. 45": a year before the rank; one behind is another's.
  const opening =
    ranked && measure !== 'places' && reading.quantity.transition === null
      ? nearest(reading, 'fiscalYear', NEAR.clause, (label) => !label.after && usable(label))
      : undefined;
  const beside = nearest(
    reading,
    'fiscalYear',
    (ranked && !grid) || (reading.quantity.transition === 'to' && !kind.yearOfBoth) ? 5 : NEAR.sentence,
    usable,
  );
  const own = beside ?? opening;
  if (own === undefined && ranked && !grid) {
    const year =
      reading.quantity.transition === 'from'
        ? undefined
        : nearest(
            reading,
            'fiscalYear',
            NEAR.any,
            (label) =>
              (label.distance >= PROSE.item || datesSurvey(label.text)) &&
              !isSchoolYear(label.says.period) &&
              usable(label),
          );
    return { fiscalYear: year?.says.fiscalYear ?? null, targetYears: [null] };
  }
  if (own === undefined && reading.quantity.transition !== null) {
    // "steget fra 63 til 70" after a sentence that names two years: the first belongs to "fra", the last to "til".
    const years = yearsBeside(reading, nearest(reading, 'fiscalYear', NEAR.paragraph));
    const isFrom = reading.quantity.transition === 'from';
    if (new Set(years).size > 1)
      return { fiscalYear: isFrom ? Math.min(...years) : Math.max(...years), targetYears: [null] };
    const titled = kind.itemRoles.includes('fiscalYear') ? ofTitle(reading, usable)?.says.fiscalYear : undefined;
    return { fiscalYear: isFrom ? null : (years[0] ?? titled ?? null), targetYears: [null] };
  }
  // "De 4 afgørelser", "altså 4 sager" repeat a figure given before; the year beside them is another's.
  if (reading.refersBack && !kind.budget && (own === undefined || own.inherited))
    return { fiscalYear: null, targetYears: [null] };
  // "5,4 pct. i 2024 mod 5,9 pct. i 2023. Det er et fald på 0,5": what goes on from there is of the later year.
  const latest =
    own?.inherited === true && !kind.budget
      ? Math.max(...yearsBeside(reading, own).filter((one) => thisYear === null || one <= thisYear))
      : -Infinity;
  const label =
    nearest(reading, 'fiscalYear', NEAR.paragraph, ({ says }) => says.fiscalYear === latest) ??
    own ??
    yearAround(reading, kind, limit, usable) ??
    (kind.datedByTitle !== null && reading.source === 'sentence'
      ? ofTitle(reading, (one) => usable(one) && !(kind.datedByTitle === 'calendar' && isSchoolYear(one.says.period)))
      : undefined);
  const year = label?.says.fiscalYear ?? null;
  // "31 færre end året før" is the change of the later year.
  const before = measure !== 'change' && year !== null && isYearBefore(reading, label);
  return before ? { fiscalYear: year - 1, targetYears: [null], before } : { fiscalYear: year, targetYears: [null] };
}

const BUDGETS: readonly Measure[] = ['original_budget', 'adjusted_budget'];

export function reportOf(reading: Reading, kind: Kind, measure: Measure): string | null {
  if (kind.report === null || measure === 'transfer') return null;
  const limit = reading.source === 'grid' ? TABLE.section : kind.report === 'said' ? NEAR.sentence : NEAR.clause;
  const own = nearest(reading, 'report', limit, ({ after }) => reading.source === 'grid' || !after)?.says.report;
  // "budgetopfølgning 3" in the title numbers the report that the heading only calls a follow-up.
  const numbered = nearest(reading, 'report', NEAR.any, ({ says }) => says.report !== 'follow_up')?.says.report;
  if (kind.report === 'follow_up') return (own === 'follow_up' ? undefined : own) ?? numbered ?? 'follow_up';
  if (own !== undefined) return own;
  if (kind.report === 'said' || (measure === 'change' && reading.source === 'grid') || BUDGETS.includes(measure))
    return null;
  return 'final';
}

export function standingOf(reading: Reading, kind: Kind, measure: Measure, report: string | null): Standing | null {
  const own = nearest(reading, 'standing', reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence)?.says.standing;
  // What accounts hold against the spending was granted before.
  if (measure === 'appropriation' && kind.accounts !== null) return 'granted';
  if (measure === 'transfer' || measure === 'appropriation') {
    const usable = own === 'provisional' || own === 'final' ? undefined : own;
    // "... et forbrug på 12,4 mio. kr. mod en bevilling på 13,0": what accounts are held against was granted.
    const held = measure === 'appropriation' && tellsAccounts(reading);
    return (
      usable ??
      (held ? 'granted' : undefined) ??
      nearest(reading, 'standing', NEAR.paragraph, ({ says }) => says.standing !== 'provisional')?.says.standing ??
      'proposed'
    );
  }
  if (kind.report === 'said' || measure === 'balance') return own ?? null;
  if (own === 'hypothetical') return own;
  if (report === 'final' && !BUDGETS.includes(measure)) {
    const told = (standing: Standing): boolean =>
      nearest(reading, 'standing', NEAR.any, ({ says }) => says.standing === standing) !== undefined;
    return told('provisional') ? 'provisional' : told('final') ? 'final' : null;
  }
  return null;
}

export function isPrevious(reading: Reading, kind: Kind, measure: Measure, year: number | null): boolean {
  // "Udvalget har tidligere besluttet at afsætte" decides no earlier value.
  if (measure === 'appropriation' || measure === 'transfer') return false;
  // "23 færre end året før" is a change up to now.
  const reach = measure === 'change' || measure === 'places' ? -1 : 3;
  if (nearest(reading, 'previous', 12, ({ after, distance }) => !after || distance <= reach) !== undefined) return true;
  if (reading.quantity.transition !== 'from') return false;
  const ownYear = nearest(reading, 'fiscalYear', 3, ({ after }) => after) !== undefined;
  return year === null || kind.ranking || (kind.yearOfBoth && !ownYear);
}
