import { NEAR } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Domain } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { namesCases } from '../vocabulary/cues/appeals.ts';
import { nearest, saying } from './nearest.ts';
import { isTitle } from './titled.ts';
import { unemployedOfWorkforce } from './workforce.ts';

const speaksOf = (domains: readonly Domain[], { says: { domain } }: NearLabel): boolean =>
  domain !== undefined && domains.includes(domain);

/** Whether a word for what is measured is another domain's. */
export const yieldsMeasure = ({ yieldsTo }: Kind, label: NearLabel): boolean =>
  yieldsTo?.measure !== undefined && speaksOf(yieldsTo.measure, label);

/** Whether other domains' words take a number from a kind, as it declares. */
export function yields(reading: Reading, { yieldsTo }: Kind): boolean {
  if (yieldsTo === null) return false;
  const { before, sentence, clause, cases, workforce } = yieldsTo;
  const inClauseWithin = (domains: readonly Domain[], limit: number): boolean =>
    nearest(reading, 'domain', limit, (label) => label.level === 'clause' && speaksOf(domains, label)) !== undefined;
  if (clause !== undefined && inClauseWithin(clause, NEAR.clause)) return true;
  const isCases = cases !== undefined && reading.countsNoun !== null && namesCases(reading.countsNoun);
  // "Klagestatistik fra Ankestyrelsen" as the item's title: all cases in it are those.
  const titled = (label: NearLabel): boolean => isTitle(label) && speaksOf(cases ?? [], label);
  if (isCases && (inClauseWithin(cases, NEAR.paragraph) || saying(reading, 'domain').some(titled))) return true;
  if (reading.source !== 'sentence') return false;
  if (workforce !== undefined && unemployedOfWorkforce(reading) !== undefined) return true;
  if (before !== undefined) {
    const told = reading.labels.some((label) => !label.after && label.level === 'clause' && speaksOf(before, label));
    if (told) return true;
  }
  if (sentence === undefined) return false;
  const own = nearest(reading, 'domain', NEAR.sentence, ({ inherited }) => !inherited);
  return own !== undefined && speaksOf(sentence, own);
}
