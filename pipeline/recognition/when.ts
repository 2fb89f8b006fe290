import type { Kind, Measure, NearLabel, Reading, Standing } from '../types.ts';
import { meansYearBefore } from '../vocabulary/cues.ts';
import { NEAR, nearest, saying } from './nearest.ts';

interface Years {
  readonly fiscalYear: number | null;
  readonly targetYears: readonly (number | null)[];
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

export function yearsOf(reading: Reading, kind: Kind, measure: Measure): Years {
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
  const limit =
    grid || kind.itemRoles.includes('fiscalYear')
      ? NEAR.any
      : kind.domain === 'education'
        ? NEAR.section
        : NEAR.paragraph;
  const ranked = kind.domain === 'rankings';
  // "I målingen 2024 rykkede kommunen 12 pladser frem til nr. 45": a year before the rank; one behind is another's.
  const opening =
    ranked && measure !== 'places' && reading.quantity.transition === null
      ? nearest(reading, 'fiscalYear', NEAR.clause, ({ after }) => !after)
      : undefined;
  const beside = nearest(
    reading,
    'fiscalYear',
    ranked || (reading.quantity.transition === 'to' && kind.domain !== 'activity') ? 5 : NEAR.sentence,
  );
  const own = beside ?? opening;
  if (own === undefined && ranked) {
    const year =
      reading.quantity.transition === 'from'
        ? undefined
        : nearest(reading, 'fiscalYear', NEAR.any, ({ distance }) => distance >= 300);
    return { fiscalYear: year?.says.fiscalYear ?? null, targetYears: [null] };
  }
  if (own === undefined && reading.quantity.transition !== null) {
    // "steget fra 63 til 70" after a sentence that names two years: the first belongs to "fra", the last to "til".
    const years = yearsBeside(reading, nearest(reading, 'fiscalYear', NEAR.paragraph));
    const isFrom = reading.quantity.transition === 'from';
    if (new Set(years).size > 1)
      return { fiscalYear: isFrom ? Math.min(...years) : Math.max(...years), targetYears: [null] };
    return { fiscalYear: isFrom ? null : (years[0] ?? null), targetYears: [null] };
  }
  // "5,4 pct. i 2024 mod 5,9 pct. i 2023. Det er et fald på 0,5": the change is that of the later year.
  if (measure === 'change' && !kind.budget && own?.inherited === true)
    return { fiscalYear: Math.max(...yearsBeside(reading, own)), targetYears: [null] };
  // "De 4 afgørelser", "altså 4 sager" repeat a figure given before; the year beside them is another's.
  if (reading.refersBack && !kind.budget && (own === undefined || own.inherited === true))
    return { fiscalYear: null, targetYears: [null] };
  const label = own ?? nearest(reading, 'fiscalYear', limit);
  const year = label?.says.fiscalYear ?? null;
  // "31 færre end året før" is the change of the later year.
  const before = measure !== 'change' && year !== null && isYearBefore(reading, label);
  return { fiscalYear: before ? year - 1 : year, targetYears: [null] };
}

const BUDGETS: readonly Measure[] = ['original_budget', 'adjusted_budget'];

export function reportOf(reading: Reading, kind: Kind, measure: Measure): string | null {
  if (!kind.budget || kind.domain === 'appropriations' || kind.domain === 'costs' || measure === 'transfer')
    return null;
  const limit = reading.source === 'grid' ? 20 : kind.domain === 'grants' ? NEAR.sentence : NEAR.clause;
  const own = nearest(reading, 'report', limit, ({ after }) => reading.source === 'grid' || !after)?.says.report;
  // "budgetopfølgning 3" in the title numbers the report that the heading only calls a follow-up.
  const numbered = nearest(reading, 'report', NEAR.any, ({ says }) => says.report !== 'follow_up')?.says.report;
  if (kind.domain === 'expected_accounts') return (own === 'follow_up' ? undefined : own) ?? numbered ?? 'follow_up';
  if (own !== undefined) return own;
  if (kind.domain === 'grants' || (measure === 'change' && reading.source === 'grid') || BUDGETS.includes(measure))
    return null;
  return 'final';
}

export function standingOf(reading: Reading, kind: Kind, measure: Measure, report: string | null): Standing | null {
  const own = nearest(reading, 'standing', reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence)?.says.standing;
  if (measure === 'transfer' || measure === 'appropriation') {
    const usable = own === 'provisional' || own === 'final' ? undefined : own;
    return (
      usable ??
      nearest(reading, 'standing', NEAR.paragraph, ({ says }) => says.standing !== 'provisional')?.says.standing ??
      'proposed'
    );
  }
  if (kind.domain === 'grants' || measure === 'balance') return own ?? null;
  if (own === 'hypothetical') return own;
  if (report === 'final' && !BUDGETS.includes(measure)) {
    const told = (standing: Standing): boolean =>
      nearest(reading, 'standing', NEAR.any, ({ says }) => says.standing === standing) !== undefined;
    return told('provisional') ? 'provisional' : told('final') ? 'final' : null;
  }
  return null;
}

function latest(reading: Reading, limit: number): NearLabel | undefined {
  const dated = saying(reading, 'asOf').filter(({ distance }) => distance <= limit);
  return dated.reduce<NearLabel | undefined>(
    (best, one) => ((best?.says.asOf ?? '') < (one.says.asOf ?? '') ? one : best),
    undefined,
  );
}

export function periodOf(
  reading: Reading,
  kind: Kind,
  year: number | null,
): { asOf: string | null; period: string | null } {
  const limit = kind.itemRoles.includes('asOf') ? NEAR.any : NEAR.paragraph;
  // "Året før, pr. 30.11.13, ... Det svarer til et fald": the change is that of the later day.
  const told = nearest(reading, 'asOf', NEAR.sentence);
  const inherited = told?.inherited === true && kind.domain === 'benefits';
  const current = inherited ? latest(reading, NEAR.paragraph) : undefined;
  const own = current ?? told ?? nearest(reading, 'asOf', limit);
  const asOf = own?.says.asOf ?? null;
  const usable = asOf !== null && (kind.budget ? kind.domain === 'expected_accounts' : true) ? asOf : null;
  const said = nearest(reading, 'period', NEAR.paragraph)?.says.period;
  return { asOf: usable, period: usable?.slice(0, 7) ?? said ?? (year === null ? null : String(year)) };
}

export function isPrevious(reading: Reading, kind: Kind, measure: Measure, year: number | null): boolean {
  // "23 færre end året før" is a change up to now.
  const reach = measure === 'change' ? -1 : 3;
  if (nearest(reading, 'previous', 12, ({ after, distance }) => !after || distance <= reach) !== undefined) return true;
  if (reading.quantity.transition !== 'from') return false;
  const ownYear = nearest(reading, 'fiscalYear', 3, ({ after }) => after) !== undefined;
  return year === null || kind.domain === 'rankings' || (kind.domain === 'activity' && !ownYear);
}
