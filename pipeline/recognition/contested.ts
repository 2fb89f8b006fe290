/** Amounts that a kind of another topic would claim as well, by the other words around them. */
import { domainsWhere } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import { bestFit, type Fit } from './fit.ts';

const ACCOUNTS = domainsWhere(({ accounts }) => accounts !== null);
const NOTHING_AROUND: Reading['around'] = { saying: () => [] };

/** Closed and expected accounts are told alike, and apart by their report alone. */
const areOfOneTopic = (one: Kind, other: Kind): boolean =>
  one.domain === other.domain || (ACCOUNTS.has(one.domain) && ACCOUNTS.has(other.domain));

/**
 * Whether an amount in prose would be one of another topic without the word for what it measures, or by its sentence
 * alone: in minutes read for the first time 26 of 55 such amounts were wrong, of all amounts in prose a fifth.
 */
export function isContested(reading: Reading, { kind, unit, measureLabel }: Fit, kinds: readonly Kind[]): boolean {
  if (reading.source === 'grid' || unit !== 'kr') return false;
  const isOther = (asked: Reading): boolean => {
    const other = bestFit(asked, kinds);
    return other !== null && !areOfOneTopic(other.kind, kind);
  };
  const { labels } = reading;
  const others = labels.filter(({ span }) => span.start !== measureLabel?.span.start);
  if (others.length < labels.length && isOther({ ...reading, labels: others })) return true;
  // Only a word of its own sentence for another topic can turn it.
  const speaksOfOther = labels.some(({ says }) => says.domain !== undefined && says.domain !== kind.domain);
  return speaksOfOther && isOther({ ...reading, around: NOTHING_AROUND });
}
