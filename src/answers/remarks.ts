/**
 * Which remarks on the minutes are shown: those that ask for a look, of them the figures read with doubt, the checks
 * that hold, or all.
 */

import type { SourceFinding } from '../../pipeline/lake/queries/sources.ts';
import { choice } from '../choice.ts';

export type Kept = 'doubtful' | 'unsure' | 'checked' | 'all';

export const remarkKinds = choice<Kept>(
  'bemaerkninger',
  ['doubtful', 'eftersyn'],
  ['unsure', 'usikre'],
  ['checked', 'kontrol'],
  ['all', 'alle'],
);

/** Every remark is either a check that holds, within rounding or to the last digit, or asks for a look. */
export function isKept({ code, outcome }: Pick<SourceFinding, 'code' | 'outcome'>, kept: Kept): boolean {
  if (kept === 'all') return true;
  if (kept === 'unsure') return code === 'role_inferred';
  const holds = outcome === 'holds' || outcome === 'holds_rounded';
  return holds === (kept === 'checked');
}
