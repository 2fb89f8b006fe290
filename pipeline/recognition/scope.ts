/** What the words of an item before a number spoke of last: one committee, or the whole municipality. */
import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { nearest } from './nearest.ts';

/**
 * Whether the words before an amount that last told whose they are spoke of the whole municipality or of its service
 * frame: what follows without a name is no more the committee's that met than that was.
 */
export function isOfWhole(reading: Reading, kind: Kind): boolean {
  if (reading.source === 'grid') return false;
  const isBefore = ({ after }: NearLabel): boolean => !after;
  const told = nearest(
    reading,
    'committee',
    NEAR.section,
    (label) => isBefore(label) && (label.says.committee !== null || label.says.area === undefined),
  );
  const framed = nearest(reading, 'frame', NEAR.section, isBefore);
  if (framed !== undefined && framed.distance < (told?.distance ?? Infinity)) return true;
  // "kommunens samlede sygefravær" beside what is set aside for it: only a result is of what was told as the whole's.
  return kind.accounts !== null && told?.says.committee === null;
}
