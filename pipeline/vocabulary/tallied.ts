/** What the rows, the columns and the title of a table say to be counted. */
import type { Label, Level } from '../types/words.ts';
import { said } from './said.ts';

const NUMBER_OF = /(?<!\p{L})antal(?:let)?(?:\s(?:af|på))?\s(?:(?!pr\s)\p{L}+\s){0,2}$/iu;
/** A noun that heads a name, behind an adjective at most ("Aktive medlemmer", "Besøg på museerne"). */
const AT_HEAD = /^[\s–•*-]*(?:\p{L}{4,}[et]\s)?$/u;
const NUMBERED = /^\s*(?:tabel|figur|oversigt)\s\d+[a-z]?\s?[.:–-]?\s/iu;
const RATIO =
  /^\s(?:(?:pr\.?|per)\s(?:klasse|lærer|voksen|pædagog|medarbejder|ansat|årsværk|indbygger|borger|barn|elev|person|husstand|10{0,2}\.?000)|i\spct|som\sandel)/iu;

/** What happens and is reported, of which a table under such a title counts nothing else. */
const REPORTED =
  /(?:underretninger|indlæggelser|henvisninger|ulykker|uheld|anbringelser|magtanvendelser|udsættelser|hændelser|klager|påbud|genoptræningsplaner|indberetninger|henvendelser)$/iu;
const TITLE_BEFORE =
  /^\s*(?:(?:status|opgørelse|statistik|orientering|udvikling|udviklingen)\s(?:på|over|om|for|i)\s)?(?:\p{L}{4,}[et]\s)?$/iu;
const TITLE_BEHIND =
  /^(?:[,:]?\s(?:i\s|for\s|fra\s)?(?:(?:året|årene|perioden)\s)?\d{4}(?:(?:\s?[-–]\s?|,\s|\sog\s|\stil\s)\d{4})?)?\s*$/iu;

/** Whether an item's title names nothing but what is reported, and when ("Underretninger 2023 og 2024"). */
const titlesCount = (before: string, noun: string, behind: string): boolean =>
  REPORTED.test(noun) && TITLE_BEFORE.test(before) && TITLE_BEHIND.test(behind);

/** Whether a noun begins before another, or with it and is the longer ("ledige pladser"). */
const standsBefore = ({ span: one }: Label, { span: other }: Label): boolean =>
  one.start < other.start || (one.start === other.start && one.end > other.end);

/**
 * What a name in a table says to be counted: "Antal magtanvendelser fordelt på tilbud" in all its cells, a row "Besøg
 * på museerne" or a column "Elever" in its own. `nouns` are the nouns in it that minutes count; other words of a kind
 * leave it to that.
 */
export function talliedLabels(
  text: string,
  offset: number,
  level: Level,
  nouns: readonly Label[],
  others: readonly Label[],
): Label[] {
  const noun = nouns.reduce<Label | undefined>(
    (first, one) => (first === undefined || standsBefore(one, first) ? one : first),
    undefined,
  );
  if (
    noun === undefined ||
    noun.says.measure !== undefined ||
    others.some(({ says }) => says.domain !== undefined || says.measure !== undefined)
  )
    return [];
  const head = text.slice(0, noun.span.start - offset).replace(NUMBERED, '');
  const subject = noun.text.toLowerCase();
  const behind = text.slice(noun.span.end - offset);
  if (RATIO.test(behind)) return [];
  const named =
    NUMBER_OF.test(head) ||
    (level === 'caption' && AT_HEAD.test(head)) ||
    (level === 'item' && titlesCount(head, noun.text, behind));
  if (named) return [{ ...noun, level, says: said({ domain: 'activity', measure: 'count', subject }) }];
  if (!AT_HEAD.test(head)) return [];
  if (level === 'row') return [{ ...noun, level, says: said({ counted: noun.says.counted }) }];
  return level === 'column' ? [{ ...noun, level, says: said({ counted: noun.says.counted, subject }) }] : [];
}

const NO_COUNT =
  /gennemsnit|(?<!\p{L})(?:gns|snit|pr|per|pct|index|indeks|andel\p{L}*|rang|placering|norm(?!erede\spladser)\p{L}*|kapacitet|mål\p{L}*|udvikling|ændring|forskel|afvigelse|difference|budget\p{L}*|beløb|kr|timer|minutter|(?:netto|brutto|drifts|anlægs)?(?:udgift|indtægt)\p{L}*)(?!\p{L})|kvotient|procent|%|takst|pris/iu;

/** Whether a header or a row holds something else than a number of what its table counts ("Gennemsnit pr. måned"). */
export const holdsNoCount = (name: string): boolean =>
  NO_COUNT.test(name.replace(/(?<!\p{L})pr\.?\s(?=\d|ultimo|primo)/giu, ''));

/** Whether the label of a row breaks off in a sentence ("Kontanthjælp: 402 til"): nothing tells what its number is. */
export const breaksOff = (label: string): boolean => /\d\s(?:til|mod|fra|på|og)$/iu.test(label);

/** Whether a header tells no more than how many there are ("Antal", "I alt"). */
export const headsCount = (header: string): boolean => /^\W*(?:antal|i\salt|total)(?!\p{L})/iu.test(header);
