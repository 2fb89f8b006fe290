/** Accounts of a year that is not over: what was spent of it so far, whatever a report calls it. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import { closesProject } from '../vocabulary/cues/money.ts';
import type { Fit } from './fit.ts';
import { nearest, saying } from './nearest.ts';
import { isSchoolYear } from './titled.ts';
import { yearsOf } from './years.ts';

/** What only a year that is over has; a budget is of any year. */
const OF_CLOSED: readonly Measure[] = ['actual', 'deviation', 'deviation_pct'];

/** "pr. 30. april 2025": a day on which its year still runs. */
const isWithinYear = (day: string): boolean => !day.endsWith('-12-31') && !day.endsWith('-01-01');

/**
 * Whether the word that tells a figure's year is a day of it, or whether the report was told before the year was over.
 */
function isOpen(reading: Reading, kind: Kind, measure: Measure, reportedIn: number | null): boolean {
  const years = saying(reading, 'fiscalYear');
  const mayBe = ({ fiscalYear = -Infinity, asOf }: (typeof years)[number]['says']): boolean =>
    fiscalYear >= (reportedIn ?? Infinity) || (asOf !== undefined && isWithinYear(asOf));
  if (!years.some(({ says }) => mayBe(says))) return false;
  const year = yearsOf(reading, kind, measure, reportedIn).fiscalYear;
  if (year === null) return false;
  const told = nearest(reading, 'fiscalYear', NEAR.any, ({ says }) => says.fiscalYear === year);
  // A school year is over before the calendar's, and the accounts of a project when it is done.
  if (told === undefined || isSchoolYear(told.says.period)) return false;
  return mayBe(told.says) && !saying(reading, 'domain').some(({ text }) => closesProject(text));
}

/** What a reading is, when its year is still running: closed accounts become a report on the year so far. */
export function withOpenYear(found: Fit, reading: Reading, reportedIn: number | null): Fit {
  const { kind, measure } = found;
  if (!kind.budget || !OF_CLOSED.includes(measure)) return found;
  if (kind.untilClosed === null && measure !== 'actual') return found;
  if (!isOpen(reading, kind, measure, reportedIn)) return found;
  return {
    ...found,
    kind: kind.untilClosed ?? kind,
    measure: measure === 'actual' ? 'spent_to_date' : measure,
  };
}
