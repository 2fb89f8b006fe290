/** Lists of amounts that are no tables with headers: what their rows say, and what a project cost. */
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { headsNothing } from '../vocabulary/headers.ts';
import { ofProject } from './accounts.ts';
import { nearest } from './nearest.ts';

const columnOf = ({ place }: Reading): string => (place.columnLabel ?? '').trim();

/**
 * The word of a row for what its number measures, below words that lead up to a list and name no column
 * ("Anlægsregnskabet ser således ud:").
 */
export const wordOfRow = (
  reading: Reading,
  limit: number,
  usable: (label: NearLabel) => boolean,
): NearLabel | undefined =>
  reading.source === 'grid' && columnOf(reading).endsWith(':')
    ? nearest(reading, 'measure', limit, (label) => label.level === 'row' && usable(label))
    : undefined;

/** What an amount in a list of what a project cost is, where its row only names what it was spent on ("Rådgivning"). */
export function listed(reading: Reading, kind: Kind, accepted: Partial<Record<Measure, Measure>>): Measure | undefined {
  const { source, quantity } = reading;
  if (source !== 'grid' || !(quantity.grouped || quantity.decimals === 2)) return undefined;
  return headsNothing(columnOf(reading)) && ofProject(reading, kind) ? accepted.actual : undefined;
}
