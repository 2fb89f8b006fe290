/** Why no kind claims a number in prose, told in few enough ways for whoever reads the remark on it. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Unit } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import { type Asked, askedOf } from './asked.ts';
import { fit, type Fit, isSpokenOf, lacking, NO, refusedNumber, unfitWord } from './fit.ts';
import { saying } from './nearest.ts';
import { BEYOND_WHOLE, isBeyondWhole } from './plausible.ts';
import type { Refusal } from './rules.ts';

/**
 * `subject`: no word tells what it is about. `counted`: no noun that is known stands at it. `measure`: no word tells
 * what is measured. `year`: no year stands near. `impossible`: a share that cannot be. `other`: the words at it are of
 * another number, a limit, a rule or a comparison.
 */
export type Unclaimed = 'subject' | 'counted' | 'measure' | 'year' | 'impossible' | 'other';

/** What says least of a number stands last. */
const ORDER: readonly Unclaimed[] = ['impossible', 'counted', 'year', 'other', 'measure', 'subject'];

/** Refusals that tell no more than that no word speaks of what the kind is about. */
const SILENT: ReadonlySet<string> = new Set([NO.suchUnit, NO.domain, NO.reach, NO.yielding, NO.accountsOf, NO.aimOf]);
const NO_YEAR = lacking('fiscalYear');

/** Whether a number is refused for being no possible share, whatever word stands next. */
function tellsBeyond(asked: Asked, kind: Kind, unit: Unit, refused: Fit | Refusal): boolean {
  const { reading } = asked;
  const limit = reading.source === 'grid' ? NEAR.paragraph : NEAR.sentence;
  return (
    refused === BEYOND_WHOLE ||
    (refused !== NO.column &&
      saying(reading, 'measure').some(
        (label) => label.distance <= limit && unfitWord(asked, kind, unit, label) === BEYOND_WHOLE,
      ))
  );
}

/** The reason why a number that no kind claimed became no figure. */
export function whyUnclaimed(reading: Reading, kinds: readonly Kind[]): Unclaimed {
  if (refusedNumber(reading) !== null) return 'other';
  const asked = askedOf(reading);
  const reasons = new Set<Unclaimed>();
  const beyond = isBeyondWhole(reading);
  for (const kind of kinds) {
    if (!isSpokenOf(asked, kind)) continue;
    for (const unit of asked.units) {
      const refused = fit(asked, kind, unit);
      if (beyond && tellsBeyond(asked, kind, unit, refused)) return 'impossible';
      if (typeof refused !== 'string' || SILENT.has(refused)) continue;
      if (refused === NO.noun) reasons.add('counted');
      else if (refused === NO_YEAR) reasons.add('year');
      else if (refused !== NO.measure) reasons.add('other');
      else {
        const passed = saying(reading, 'measure').some((label) => {
          const why = label.level === 'clause' && !label.inherited ? unfitWord(asked, kind, unit, label) : null;
          return why !== null && why !== NO.suchMeasure;
        });
        reasons.add(passed ? 'other' : 'measure');
      }
    }
  }
  return ORDER.find((reason) => reasons.has(reason)) ?? 'subject';
}
