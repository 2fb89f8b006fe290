/** What a number in prose counts: the noun behind it, or the one before it that is said to be counted. */
import type { Quantity } from '../types/readings.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { countsAsBefore, countsDirectly, isBase, sharesNoun } from '../vocabulary/clauses.ts';
import { listsCount, namesCount, nounCounted, nounDone, tellsNumber } from '../vocabulary/cues/counts.ts';
import { wholeOf } from '../vocabulary/names.ts';
import { said } from '../vocabulary/said.ts';
import type { Prepared } from './prepared.ts';
import { seen } from './surroundings.ts';

/**
 * The noun that a number counts: a known noun right behind it, at most three words away. "91 ud af landets 98 kommuner"
 * counts as its base does; "80 virksomheder og de sidste 20" as the number before it.
 */
export function nounOf(prepared: Prepared, quantity: Quantity): Label | null {
  const { text, span } = prepared.sentence;
  const at = prepared.quantities.indexOf(quantity);
  const next = prepared.quantities[at + 1];
  const previous = prepared.quantities[at - 1];
  const start = quantity.span.start - span.start;
  const end = quantity.span.end - span.start;
  if (next !== undefined && isBase(text, next.span.start - span.start)) return nounOf(prepared, next);
  const behind = prepared.counted.find((label) => label.span.start >= quantity.span.end);
  if (behind !== undefined && countsDirectly(text, end, behind.span.start - span.start, behind.span.end - span.start))
    return behind;
  if (
    next !== undefined &&
    quantity.unit === null &&
    next.unit === null &&
    sharesNoun(text.slice(end, next.span.start - span.start))
  )
    return nounOf(prepared, next);
  if (previous !== undefined && countsAsBefore(text.slice(0, start))) return nounOf(prepared, previous);
  const done = quantity.unit === null ? nounDone(text.slice(0, start), text.slice(end)) : null;
  if (done !== null) return counted(text.slice(end + done.start, end + done.end), quantity.span.end + done.start);
  // "Antallet af overnatninger var 214.300": the noun stands before.
  if (quantity.unit !== null) return null;
  const upTo = ({ span: noun }: Label): string => text.slice(0, noun.end - span.start);
  const before = prepared.counted.filter((label) => label.span.end <= quantity.span.start);
  // "Antal beboere på plejehjem: 318"
  if (listsCount(text.slice(0, start))) return before.find((label) => namesCount(upTo(label))) ?? null;
  const named = before.at(-1);
  if (named !== undefined && namesCount(upTo(named)))
    return tellsNumber(text.slice(named.span.end - span.start, start)) ? named : null;
  return countNamed(text.slice(0, start), span.start);
}

/** "Antallet af fogedudsættelser er faldet fra": whatever noun is counted so, no list has to know it. */
function countNamed(lead: string, offset: number): Label | null {
  const named = nounCounted(lead);
  if (named === null || lead.includes(',', named.end) || !tellsNumber(lead.slice(named.end))) return null;
  return counted(lead.slice(named.start, named.end), offset + named.start);
}

/** A noun that no list knows, as a label of what is counted. */
const counted = (text: string, start: number): Label => ({
  span: { start, end: start + text.length },
  text,
  says: said({ counted: 'count' }),
  level: 'clause',
});

/** What the count noun of a reading says, as labels: a base of "5 ud af 8 ydelser" is the whole of its noun. */
export function countLabels(prepared: Prepared, quantity: Quantity, noun: Label): NearLabel[] {
  const base = isBase(prepared.sentence.text, quantity.span.start - prepared.sentence.span.start);
  const says = base && noun.says.domain !== undefined ? said({ ...noun.says, area: wholeOf(noun.text) }) : noun.says;
  return [seen({ ...noun, says }, 0, true)];
}
