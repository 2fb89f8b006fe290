/** Which remarks on the minutes are shown: those that ask for a look, the checks that hold, or all. */

import type { SourceFinding } from '../../pipeline/lake/queries/sources.ts';
import { choice } from '../choice.ts';

export type Kept = 'doubtful' | 'checked' | 'all';

export const remarkKinds = choice<Kept>(
  'bemaerkninger',
  ['doubtful', 'eftersyn'],
  ['checked', 'kontrol'],
  ['all', 'alle'],
);

/** Every remark is either a check that holds, within rounding or to the last digit, or asks for a look. */
export function isKept({ outcome }: Pick<SourceFinding, 'outcome'>, kept: Kept): boolean {
  if (kept === 'all') return true;
  const holds = outcome === 'holds' || outcome === 'holds_rounded';
  return holds === (kept === 'checked');
}
