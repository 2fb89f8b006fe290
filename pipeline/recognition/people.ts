/** Numbers beside the word for a benefit that do not tell how many are on it. */
import type { Kind } from '../kinds/kind.ts';
import type { NearLabel } from '../types/words.ts';
import { namesCases } from '../vocabulary/cues/appeals.ts';
import { headsSome } from '../vocabulary/cues/counts.ts';
import { changesBy, changesNext } from '../vocabulary/cues/levels.ts';
import { areOn, countsFlow, nounForThem, shareAmong } from '../vocabulary/cues/flows.ts';
import { nearest, wordsBehind } from './nearest.ts';
import type { Rule, Tried } from './rules.ts';

/** Words that make a noun one of people on a benefit, or the benefit itself ("210 sygedagpengesager"). */
const tellsPeople = ({ says }: NearLabel): boolean =>
  says.counted === 'persons' || says.area !== undefined || says.domain !== undefined || says.measure !== undefined;

/** Whether a noun that stands right behind the number is none of people, nor the name of what they are on. */
function countsThings({ reading }: Tried): boolean {
  const { labels, quantity } = reading;
  const from = quantity.span.end;
  const told = (end: number): boolean =>
    labels.some((label) => tellsPeople(label) && label.span.start < end && label.span.end > from);
  // "Antallet af sygedagpengemodtagere er steget ... til 212": the noun that is counted names the benefit itself.
  const namedBefore = (noun: string): boolean =>
    labels.some(
      ({ says, text, inherited }) =>
        !inherited && says.domain !== undefined && text.toLowerCase().includes(noun.toLowerCase()),
    );
  // "Antallet af borgere i jobafklaringsforløb er faldet ... til 117"
  const areOnIt = (noun: string): boolean =>
    labels.some(
      ({ says, text, inherited }) =>
        !inherited && says.domain !== undefined && says.area !== undefined && areOn(reading.lead, noun, text),
    );
  const isThing = (noun: string, end: number): boolean =>
    !namesCases(noun) && !told(end) && !namedBefore(noun) && !areOnIt(noun);
  const other = quantity.unit === null ? nounForThem(wordsBehind(reading)) : null;
  if (other !== null) return isThing(other, from + 1 + other.length);
  const noun = nearest(reading, 'counted', 0);
  return noun?.says.counted === 'count' && isThing(noun.text, noun.span.end);
}

/** "andelen af langtidsledige blandt kontanthjælpsmodtagerne er 31 pct.": no share of those on the benefit. */
function isOfOthersAmong({ reading, kind }: Tried): boolean {
  const some = shareAmong(reading.lead);
  if (some === null) return false;
  const offset = reading.quantity.span.start - reading.lead.length;
  return !reading.labels.some(
    ({ says, span }) =>
      says.area !== undefined &&
      says.domain === kind.domain &&
      span.end > offset + some.start &&
      span.start < offset + some.end,
  );
}

/** Kinds that measure people on benefits or out of work. */
export const ofPeople = ({ ofSet, areaPhrase }: Kind): boolean => ofSet || areaPhrase === 'unemployed';

/** Of kinds that measure people on benefits or out of work, in prose. */
export const OF_BENEFITS: readonly Rule<Tried>[] = [
  {
    name: 'things counted beside a benefit',
    refuses: (tried) => tried.measure === 'recipients' && countsThings(tried),
  },
  {
    name: 'those who came to a benefit or left it',
    refuses: ({ reading, measure }) => measure === 'recipients' && countsFlow(reading.lead, wordsBehind(reading)),
  },
  {
    name: 'what their number changed by',
    refuses: ({ reading, measure }) =>
      (measure === 'recipients' || (measure === 'share' && reading.quantity.unit === 'pct')) && changesBy(reading.lead),
  },
  {
    // "sager med 0 % i refusion er faldet med 3": what changed is told by the number behind.
    name: 'what another number tells the change of',
    refuses: ({ reading, measure }) => measure === 'change' && changesNext(wordsBehind(reading)),
  },
  {
    name: 'a share of one group among another',
    refuses: (tried) => tried.measure === 'share' && isOfOthersAmong(tried),
  },
];

/** Of the same kinds, in tables. */
export const OF_SOME: readonly Rule<Tried>[] = [
  {
    // "Kvinder | Mænd | Alle": what a column tells of some of them is no figure of all on the benefit.
    name: 'a column of some of them only',
    refuses: ({ reading, kind }) => ofPeople(kind) && headsSome(reading.place.columnLabel ?? ''),
  },
];
