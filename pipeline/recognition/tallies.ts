/** Tables that count: which of their cells hold how many there are of what a row, a column or the caption names. */
import { NEAR, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { NearLabel, Reading } from '../types.ts';
import { comparesNumber, leadsToOther, setAgainst } from '../vocabulary/cues/comparisons.ts';
import { countedAt } from '../vocabulary/cues/counts.ts';
import { countsAsTold, leadsLevel, leadsOwnLevel, reachedBy, risesTo } from '../vocabulary/cues/levels.ts';
import { headsCount, holdsNoCount } from '../vocabulary/tallied.ts';
import { nearest, wordsBehind } from './nearest.ts';

/** Kinds of what a municipality counts of its own. */
export const ofTallies = ({ leads, byNoun }: Kind): boolean => leads === 'tally' || byNoun;

const tellsWhen = ({ says }: NearLabel): boolean => says.fiscalYear !== undefined || says.period !== undefined;
const tellsWhat = ({ says }: NearLabel): boolean => says.subject !== undefined || says.counted !== undefined;

/**
 * A cell of whole numbers whose row and column say nothing else than how many there are: of what the caption counts
 * ("Elevtal, klasser og karakterer") a column "Klasser" may hold others.
 */
export function holdsCount({ quantity, place, labels }: Reading): boolean {
  const column = place.columnLabel ?? '';
  if (quantity.decimals > 0 || holdsNoCount(column) || holdsNoCount(place.rowLabel ?? '')) return false;
  const ofAxes = labels.filter(({ level }) => level === 'column' || level === 'row');
  return column === '' || headsCount(column) || ofAxes.some((label) => tellsWhen(label) || tellsWhat(label));
}

/** A row "Besøg på museerne" below years or "Antal", or a column "Elever", in a table of which no word tells another domain. */
export function countsByAxis(reading: Reading, kind: Kind): boolean {
  const { quantity, declared, place } = reading;
  const isOther = ({ says }: NearLabel): boolean => says.domain !== kind.domain;
  if (quantity.unit !== null || declared !== null || nearest(reading, 'domain', NEAR.any, isOther) !== undefined)
    return false;
  const counted = nearest(reading, 'counted', TABLE.row);
  if (counted?.level !== 'row') return counted?.level === 'column' && reading.freeText() !== null;
  return (
    headsCount(place.columnLabel ?? '') ||
    nearest(reading, 'fiscalYear', TABLE.row, ({ level }) => level === 'column') !== undefined
  );
}

/** "Elevtallet var 3.412", "Besøgstallet lå på 94.000". */
export function tellsTally(reading: Reading): boolean {
  const { lead } = reading;
  return (
    !comparesNumber(wordsBehind(reading)) &&
    (reading.quantity.transition !== null ||
      risesTo(lead) ||
      leadsLevel(lead) ||
      countedAt(lead) ||
      reachedBy(lead) ||
      leadsOwnLevel(lead) ||
      countsAsTold(lead) ||
      setAgainst(lead))
  );
}

/** Whether what is counted in a sentence is another municipality's ("Esbjerg har fået 157 nye borgere"). */
export function countsOfAnother(reading: Reading, kind: Kind, own: string): boolean {
  if (!ofTallies(kind) || kind.describesOthers || reading.source === 'grid') return false;
  const name = nearest(reading, 'entity', NEAR.clause, ({ after, inherited }) => !after && !inherited);
  if (name?.says.entity === undefined || name.says.entity === own) return false;
  const start = reading.lead.lastIndexOf(name.text);
  return start !== -1 && !leadsToOther(reading.lead.slice(0, start));
}
