/** Remarks on the numbers that became no figure. */
import { finding } from './finding.ts';
import { KINDS } from './kinds/index.ts';
import { whyUnclaimed, type Unclaimed } from './recognition/unclaimed.ts';
import type { FindingRow, Reading } from './types.ts';

const BECAUSE: Readonly<Record<Unclaimed, string>> = {
  subject: 'no word tells what it is about',
  counted: 'no known word tells what it counts',
  measure: 'no word at it tells what it measures',
  year: 'no year stands near',
  other: 'the words at it are of another number, a limit, a rule or a comparison',
};

/** Printed numbers that no kind claimed are told, so that nothing is lost in silence; number words are mostly no figures. */
export function unclaimedFindings(readings: readonly Reading[], documentId: string): FindingRow[] {
  return readings
    .filter(({ quantity, source }) => source === 'sentence' && /^[-+−–(]?\d/u.test(quantity.printed))
    .map((reading) => {
      const { quantity, place } = reading;
      const reason = whyUnclaimed(reading, KINDS);
      const printed = [quantity.printed, quantity.printedUnit].filter((part) => part !== null).join(' ');
      return finding(documentId, {
        code: 'unclaimed_number',
        severity: 'info',
        itemNo: place.itemNo,
        line: place.line,
        message: `${printed} became no figure, as ${BECAUSE[reason]}: ${place.quote}`,
        values: { printed: quantity.printed, unit: quantity.printedUnit ?? '', quote: place.quote, reason },
      });
    });
}
