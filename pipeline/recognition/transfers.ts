/** Whether money that is carried over is bound or asked for. */
import { NEAR } from '../distances.ts';
import type { Standing, Transfer } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { asksFor, endsInAmount } from '../vocabulary/moves.ts';
import { nearest } from './nearest.ts';

/** The words of a sentence between two places of the document. */
const between = ({ place, quantity, quoteAt }: Reading, from: number, to: number): string =>
  place.quote.slice(Math.max(0, from - quantity.span.start + quoteAt), to - quantity.span.start + quoteAt);

const holdsAmount = (words: string): boolean => /\d/u.test(words);

/** An amount right behind which a word stands is its own. */
const LONGEST_AMOUNT = 20;

/**
 * Whether a word is of this amount: "4,2 mio. kr. bundne overførsler, mens 2,0 mio. kr. søges overført" says so of the
 * first, and what the sentence before said of its own holds where this one goes on with it.
 */
function isOwn(
  reading: Reading,
  { span, after, inherited, level }: NearLabel,
  measure: NearLabel | undefined,
): boolean {
  if (level !== 'clause' || measure === undefined) return true;
  if (inherited) return measure.inherited;
  const { start, end } = reading.quantity.span;
  if (after) return !holdsAmount(between(reading, end, span.start));
  if (endsInAmount(between(reading, span.start - LONGEST_AMOUNT, span.start))) return false;
  return !holdsAmount(between(reading, span.end, measure.after ? start : Math.max(span.end, measure.span.start)));
}

/** Whether a transfer is bound or requested; null where nothing says so, or it is of both together. */
export function transferOf(
  reading: Reading,
  measure: NearLabel | undefined,
  standing: Standing | null,
): Transfer | null {
  if (reading.source === 'grid')
    return nearest(reading, 'transfer', NEAR.heading)?.says.transfer ?? (standing === 'wished' ? 'requested' : null);
  const fits = (label: NearLabel): boolean => isOwn(reading, label, measure);
  const own = nearest(reading, 'transfer', NEAR.heading, fits);
  if (own?.says.transfer !== undefined) return own.says.transfer;
  const wished = nearest(
    reading,
    'standing',
    NEAR.paragraph,
    (label) => label.says.standing === 'wished' && fits(label),
  );
  if (wished !== undefined) return 'requested';
  // Beside what is bound, what is asked for is not.
  const bound = nearest(reading, 'transfer', NEAR.sentence, ({ says }) => says.transfer === 'bound');
  return bound !== undefined && asksFor(reading.lead) ? 'requested' : null;
}
