/** Of which report a figure is, how final it is, and whether it is an earlier value. */
import { NEAR, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure, Standing } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { isSupposed } from '../vocabulary/conditions.ts';
import { tellsEarlier } from '../vocabulary/cues/comparisons.ts';
import { namesCase } from '../vocabulary/cues/turns.ts';
import { meansFormer } from '../vocabulary/results.ts';
import { isOfEarlier, tellsAccounts } from './accounts.ts';
import { nearest, wordsBehind } from './nearest.ts';
import { isTitle } from './titled.ts';

const BUDGETS: readonly Measure[] = ['original_budget', 'adjusted_budget'];

/** The report that a figure is of, as the kind has it where no word names one; null for none. */
export function reportOf(reading: Reading, kind: Kind, measure: Measure): string | null {
  if (kind.report === null || measure === 'transfer') return null;
  const limit = reading.source === 'grid' ? TABLE.section : kind.report === 'said' ? NEAR.sentence : NEAR.clause;
  const own = nearest(reading, 'report', limit, ({ after }) => reading.source === 'grid' || !after)?.says.report;
  // "budgetopfølgning 3" in the title numbers the report that the heading only calls a follow-up.
  const isNumbered = ({ says }: NearLabel): boolean => says.report !== 'follow_up';
  const titled = nearest(reading, 'report', NEAR.any, (label) => isTitle(label) && isNumbered(label));
  const numbered = (titled ?? nearest(reading, 'report', NEAR.any, isNumbered))?.says.report;
  if (kind.report === 'follow_up') return (own === 'follow_up' ? undefined : own) ?? numbered ?? 'follow_up';
  if (own !== undefined) return own;
  if (kind.report === 'said' || (measure === 'change' && reading.source === 'grid') || BUDGETS.includes(measure))
    return null;
  // "Der har i årets løb været forventet et merforbrug på": what a follow-up told.
  return isOfEarlier(reading) ? 'follow_up' : 'final';
}

/** How final a figure is: what is asked for, granted or given; null where nothing tells. */
export function standingOf(reading: Reading, kind: Kind, measure: Measure, report: string | null): Standing | null {
  const own = nearest(
    reading,
    'standing',
    reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence,
    // "1,7 mio. kr. og i værste fald 2,6": the words for a case lead up to its own amount.
    ({ text, after }) => !(after && namesCase(text)),
  )?.says.standing;
  // What accounts hold against the spending was granted before, unless its column asks for it.
  if (measure === 'appropriation' && kind.accounts !== null) return own === 'proposed' ? own : 'granted';
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
  if (reading.source === 'sentence' && kind.budget && isSupposed(reading.place.quote, reading.lead))
    return 'hypothetical';
  // "Budgetforslag 2026"
  const column = nearest(reading, 'standing', TABLE.row, ({ level }) => level === 'column');
  if (BUDGETS.includes(measure) && column?.says.standing === 'proposed') return 'proposed';
  if (report === 'final' && !BUDGETS.includes(measure)) {
    const told = (standing: Standing): boolean =>
      nearest(reading, 'standing', NEAR.any, ({ says }) => says.standing === standing) !== undefined;
    return told('provisional') ? 'provisional' : told('final') ? 'final' : null;
  }
  return null;
}

/** Whether a figure is the earlier value that another is compared with. */
export function isPrevious(reading: Reading, kind: Kind, measure: Measure, year: number | null): boolean {
  // "Udvalget har tidligere besluttet at afsætte" decides no earlier value.
  if (measure === 'appropriation' || measure === 'transfer') return false;
  // "nedbringelse af tidligere gæld" tells no earlier value of money.
  const told = ({ text }: NearLabel): boolean => !kind.budget || !meansFormer(text);
  // "23 færre end året før" is a change up to now.
  const reach = measure === 'change' || measure === 'places' ? -1 : 3;
  if (
    nearest(reading, 'previous', 12, (label) => told(label) && (!label.after || label.distance <= reach)) !== undefined
  )
    return true;
  // "mod 331,0 mio. kr. en måned tidligere"
  if (kind.budget && reading.source === 'sentence' && tellsEarlier(wordsBehind(reading))) return true;
  // "Der har i årets løb været forventet et merforbrug på"
  if (kind.accounts !== null && isOfEarlier(reading)) return true;
  if (reading.quantity.transition !== 'from') return false;
  const ownYear = nearest(reading, 'fiscalYear', 3, ({ after }) => after) !== undefined;
  return year === null || kind.ranking || (kind.yearOfBoth && !ownYear);
}
