/** Remarks on the numbers that became no figure. */
import { finding } from './finding.ts';
import { KINDS } from './kinds/index.ts';
import { isBeyondWhole } from './recognition/plausible.ts';
import { whyUnclaimed, type Unclaimed } from './recognition/unclaimed.ts';
import type { FindingRow } from './types/findings.ts';
import type { Reading } from './types/readings.ts';
import type { Sentence } from './types/sentences.ts';

const BECAUSE: Readonly<Record<Unclaimed, string>> = {
  subject: 'no word tells what it is about',
  counted: 'no known word tells what it counts',
  measure: 'no word at it tells what it measures',
  year: 'no year stands near',
  impossible: 'a share is neither below 0 nor above 100 %',
  other: 'the words at it are of another number, a limit, a rule or a comparison',
};

const isPercentage = ({ quantity, declared }: Reading): boolean => (quantity.unit ?? declared?.unit ?? 'pct') === 'pct';

/** Of a table, whose numbers all stay cells, a share that cannot be is told: it may be misprinted or misread. */
const mayBeTold = (reading: Reading): boolean =>
  reading.source === 'grid'
    ? isBeyondWhole(reading) && isPercentage(reading)
    : /^[-+−–(]?\d/u.test(reading.quantity.printed);

/**
 * Printed numbers that no kind claimed are told, so that nothing is lost in silence; number words are mostly no
 * figures.
 */
export function unclaimedFindings(readings: readonly Reading[], documentId: string): FindingRow[] {
  return readings
    .filter(mayBeTold)
    .map((reading) => ({ reading, reason: whyUnclaimed(reading, KINDS) }))
    .filter(({ reading, reason }) => reading.source === 'sentence' || reason === 'impossible')
    .map(({ reading, reason }) => {
      const { quantity, place } = reading;
      const printed = [quantity.printed, quantity.printedUnit].filter((part) => part !== null).join(' ');
      return finding(documentId, {
        code: 'unclaimed_number',
        severity: 'info',
        itemNo: place.itemNo,
        tableNo: place.tableNo,
        line: place.line,
        message: `${printed} became no figure, as ${BECAUSE[reason]}: ${place.quote}`,
        values: { printed: quantity.printed, unit: quantity.printedUnit ?? '', quote: place.quote, reason },
      });
    });
}

/** Of a sentence that is not read so many letters are told. */
const TOLD = 200;

/** Sentences that are too long to be read, where their numbers are lost with them. */
export function overlongFindings(sentences: readonly Sentence[], itemNo: string, documentId: string): FindingRow[] {
  return sentences
    .filter(({ text }) => /\d/u.test(text))
    .map(({ text, line }) => {
      const values = { length: String(text.length), quote: text.slice(0, TOLD).replaceAll(/\s+/gu, ' ').trim() };
      return finding(documentId, {
        code: 'unread_sentence',
        severity: 'warning',
        itemNo,
        line,
        message: `A sentence of ${values.length} characters was not read, longer than any of minutes: ${values.quote} ...`,
        values,
      });
    });
}
