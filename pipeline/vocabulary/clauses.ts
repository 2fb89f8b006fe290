/** How the parts of a sentence stand to each other: how far apart, what a number counts, what phrase it stands in. */
import type { Quantity } from '../types/readings.ts';
import type { Label } from '../types/words.ts';
import { outOfNumber } from './cues/counts.ts';
import { tellsUnchanged } from './cues/levels.ts';
import { leadsRankBase } from './cues/shares.ts';
import { ending } from './matching/ending.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { isWordCharacter } from './matching/scan.ts';
import { setOf } from './wordlists.ts';

/** The words that join or part clauses. */
const LINKS = setOf('og samt men mens hvoraf heraf imens medens mod til');
const LONGEST_LINK = 6;
const [DOT, COMMA, DASH, APOSTROPHE, QUOTE] = ['.', ',', '-', "'", '’'].map((mark) => mark.charCodeAt(0));

/** What marks between words add to how far apart they are. */
const COSTS = new Map(
  Object.entries({ ',': 3, ':': 3, ';': 25, '–': 25, '(': 6, ')': 6 }).map(([mark, cost]) => [
    mark.charCodeAt(0),
    cost,
  ]),
);
const LINK_COST = 4;
const PAUSE_COST = 25;

/** Whether a hyphen stands for a dash ("på 36 - på landsplan"), not for a minus or the end of a half word. */
const isPause = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && /^\s\p{L}/u.test(text.slice(at + 1, at + 3));

/** Whether a word goes on with an apostrophe at a place, so that its part there is no word. */
const joinsLetters = (text: string, at: number, beyond: number): boolean =>
  (text.charCodeAt(at) === APOSTROPHE || text.charCodeAt(at) === QUOTE) && isWordCharacter(text.charCodeAt(beyond));

/** Whether the letters between two places join or part clauses, as a word or a part of a hyphenated one. */
function isLink(text: string, start: number, end: number, from: number, to: number): boolean {
  if (end - start > LONGEST_LINK || !LINKS.has(text.slice(start, end).toLowerCase())) return false;
  const bare = (at: number): boolean => at < from || at >= to || !'+§&'.includes(text.charAt(at));
  return (
    bare(start - 1) &&
    bare(end) &&
    !(start - 2 >= from && joinsLetters(text, start - 1, start - 2)) &&
    !(end + 1 < to && joinsLetters(text, end, end + 1))
  );
}

/**
 * How far apart two places of a text are by what stands between them: words, and more for what parts clauses. Words
 * with a stop, comma or hyphen inside count once.
 */
export function clauseCost(text: string, from: number, to: number): number {
  let cost = 0;
  let at = from;
  let wordEnd = -1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isWordCharacter(code)) {
      cost += code === DASH && isPause(text, at) ? PAUSE_COST : (COSTS.get(code) ?? 0);
      at += 1;
      continue;
    }
    const start = at;
    while (at < to && isWordCharacter(text.charCodeAt(at))) at += 1;
    const before = text.charCodeAt(start - 1);
    const goesOn = wordEnd === start - 1 && (before === DOT || before === DASH || before === COMMA);
    if (!goesOn) cost += 1;
    if (isLink(text, start, at, from, to)) cost += LINK_COST;
    wordEnd = at;
  }
  return cost;
}

const EDGES = new Set(
  'og samt men mens hvoraf heraf der som de det den er var at en et ca cirka omkring omegnen i af på til med koster kostede udgør udgjorde blev bliver har havde hertil kommer alt kr kroner mio andrager beløb sig vil kan må dertil'.split(
    ' ',
  ),
);

function trimEdges(phrase: string): string {
  const words = phrase
    .replaceAll(/[()"”]/gu, ' ')
    .trim()
    .split(/\s+/u);
  while (words[0] !== undefined && EDGES.has(words[0].toLowerCase().replaceAll(/[.,:]/gu, ''))) words.shift();
  while (words.length > 0 && EDGES.has((words.at(-1) ?? '').toLowerCase().replaceAll(/[.,:]/gu, ''))) words.pop();
  return words.join(' ').replaceAll(/^[\s,.:-]+|[\s,.:-]+$/gu, '');
}

/** "Udgiften pr. elev var 82.400 kr. i 2023 mod": the verb with a first number ends what both are about. */
const LEVEL_BEFORE =
  /\s(?:er|var|har\sværet|udgør|udgjorde|(?:er\s)?(?:stiger|steg|steget|falder|faldt|faldet|hæves|hævet|sænkes|sænket|ændres|ændret|sættes|forhøjes|nedsættes))\s(?:(?:op|ned)\s)?(?:fra\s(?:[-–+]?\d.*)?|[-–+]?\d.*)$/iu;
const CLAUSE_EDGE = /[,;:]\s|\s(?:hvoraf|mens|samt)\s|\sog\s(?=\p{Ll}+\s(?:til|på|for)\b)/gu;

/**
 * What an amount is about, by its clause: the words before the number, else those behind it, without articles and
 * small verbs. A question in a list stands whole. null when nothing is left.
 */
export function freePhrase(text: string, start: number, end: number, listItem: boolean): string | null {
  if (listItem && text.slice(0, start).includes('?'))
    return text
      .slice(0, start)
      .replace(/^\s*(?:\d{1,2}[.)]|[-–•])\s*/u, '')
      .trim();
  const edges = [...text.matchAll(CLAUSE_EDGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const from = edges.filter((edge) => edge.end <= start).at(-1)?.end ?? 0;
  const to = edges.find((edge) => edge.start >= end)?.start ?? text.length;
  const before = trimEdges(text.slice(from, start).replace(LEVEL_BEFORE, ''));
  if (before.length > 2) return before;
  const behind = trimEdges(text.slice(end, to).replace(/^\s?(?:mio\.|kr\.|%|pct\.)\s?(?:kr\.)?/u, ''));
  return behind.length > 2 ? behind : null;
}

const OUT_OF = ending(
  /(?:\bud\s+af\s+(?:\p{L}+\s+){0,2}|(?:\d|(?<!\p{L})(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv))\s+af\s+(?:de\s+|i\s+alt\s+|kommunens\s+|landets\s+|regionens\s+)?)$/iu,
);
const AS_BEFORE = ending(
  /(?:de\s(?:sidste|øvrige|resterende|andre)|hvoraf|heraf|yderligere|(?<!\p{L})mod|tallet\s(?:året\sfør|sidste\sår|i\s\d{4})\svar|i\s\d{4}\svar\stallet)\s(?:(?:har|er|var|de|ca\.|kun)\s){0,2}$/iu,
);
const VERB = inLatin(
  /(?<!\p{L})(?:er|har|var|blev|der|ligger|kommer|gav|giver|førte|fører|fik|får|med|i|på)(?!\p{L})/iu,
);

const JOINED = ending(/(?<!\p{L})(?:og|samt)\s(?:med\s|på\s)?$/iu);
const REFERS_BACK = ending(/(?:^|\s)(?:de|alle|altså(?:\skun)?)\s$/iu);
/** "syv kommuner deltager ikke" says who is left out. */
const LEFT_OUT = inLatin(/^\s\p{L}+\sikke(?!\p{L})/u);
/** "5 kategorier af byggesager" counts no cases. */
const KINDS_OF = inLatin(/^\s(?:kategori|type|grupp|art|form|slags)\p{L}*\saf(?!\p{L})/iu);
/** "de 10 borgere, der ...": people of a definition. */
const THE = ending(/(?<!\p{L})de\s$/iu);
const WHO = inLatin(/^\s\p{L}+(?:\si\shver\p{L}*\saf\s[^,.]+)?,?\s(?:der|som)(?!\p{L})/u);
/** "de 689 borgere, der får hjælp, blev inviteret": those of a survey. */
const SURVEYED = /(?<!\p{L})(?:inviteret|spurgt|svaret|deltaget\si\sundersøgelsen|fået\stilsendt)(?!\p{L})/iu;
/** "to blev ændret og tre hjemvist": the decisions are not named again. */
const DECIDED = /^\s(?:(?:afgørelser|klager)\s)?(?:(?:blev|er|var|bliver)\s)?(?:hjemvist|ændret|ophævet|omgjort)/iu;

/** Whether a number right after these words is joined to the one before by "og". */
export function coordinated(before: string): boolean {
  return JOINED(before);
}

/**
 * Whether these words between two numbers leave the noun of the first to the second ("4 anmeldte og 2 uanmeldte
 * besøg").
 */
export const sharesNoun = (between: string): boolean => /^\s\p{Ll}{3,}[et]\s(?:og|samt)\s$/u.test(between);

const DATES_ITS_OWN = /^(?:19|20)\d{2}:\s?[-+–]?\d/u;

/** Whether a year is that of the number behind its colon alone ("(2022: 97)"), and not of one that stands elsewhere. */
export const datesItsOwn = (fromYear: string, between: string): boolean =>
  DATES_ITS_OWN.test(fromYear) && /[()]/u.test(between);

/**
 * Whether the words before a number show that it repeats one given before ("De 4 afgørelser", "der er altså 4 sager").
 */
export function refersBack(text: string, start: number): boolean {
  return REFERS_BACK(text.slice(0, start));
}

/** "5 ud af 8": whether the number that begins at `start` is the base of the one before. */
export function isBase(text: string, start: number): boolean {
  return OUT_OF(text.slice(0, start));
}

/** Whether a number after these words counts what the number before it counts ("hvoraf 291", "de sidste 20"). */
export function countsAsBefore(before: string): boolean {
  return AS_BEFORE(before);
}

/** Whether the noun at `from` is what the number up to `end` counts: at most three words between, no verb, no stop. */
export function countsDirectly(text: string, end: number, from: number, to: number): boolean {
  const between = text.slice(end, from);
  const words = between.trim() === '' ? 0 : between.trim().split(/\s+/u).length;
  if (words > 3 || /[,.;:()\d]/u.test(between) || VERB.test(between) || KINDS_OF.test(between)) return false;
  return !LEFT_OUT.test(text.slice(to));
}

/** Whether a number before these words counts what was appealed (" klager, hvoraf"). */
export const countsCases = (behind: string): boolean =>
  /^\s(?:\p{L}+\s)?(?:\p{L}*sager|klager|afgørelser)(?!\p{L})/u.test(behind);

/** Whether these words between a number and a time join them ("33,9 pct. af sagerne i 2022"). */
export function dates(between: string): boolean {
  return /^\s?[\p{L}%.]*(?:\s[\p{L}.]+){0,3}\s?$/u.test(between);
}

/** "84 af kommunens virksomheder": companies. */
const OF_ALL = /^af(?:\s(?:de|alle|\p{L}+s))?(?:\s|$)/iu;

/** The words between a number and its noun with the noun ("nye partnerskabsaftaler"). */
export function phraseOf(text: string, end: number, from: number, noun: string): string {
  return from < end || /\d/u.test(text.slice(end, from))
    ? noun
    : `${text.slice(end, from).replaceAll(/\s+/gu, ' ').trim().replace(OF_ALL, '')} ${noun}`.trim();
}

/**
 * What a number is that stands beside figures and is none: a number word that counts nothing known, the people of a
 * definition ("de 10 borgere, der ..."), the base that the country gives ("ud af landets 98 kommuner"); null for
 * others.
 */
export function whyNoFigure(text: string, quantity: Quantity, offset: number, noun: Label | null): string | null {
  const start = quantity.span.start - offset;
  const end = quantity.span.end - offset;
  if (
    quantity.unit === null &&
    noun?.span.start !== quantity.span.end + 1 &&
    /^\p{L}/u.test(quantity.printed) &&
    !tellsUnchanged(quantity.printed) &&
    !DECIDED.test(text.slice(end)) &&
    (noun === null || outOfNumber(text.slice(end)) === null) &&
    !countsCases(text.slice(end))
  )
    return 'a number word that counts nothing known';
  const behind = text.slice(end);
  if (noun?.says.counted === 'persons' && THE(text.slice(0, start)) && WHO.test(behind) && !SURVEYED.test(behind))
    return 'the people of a definition';
  // "nummer 23 ud af 91 kommuner" has its base there.
  const isBaseOfRank = noun?.says.measure === 'rank_of' && isBase(text, start) && !leadsRankBase(text.slice(0, start));
  return isBaseOfRank ? 'the number of all municipalities' : null;
}

const SPAN_OF_TIME =
  '(?:over|under|mere\\send|mindre\\send|længere\\send|mellem\\s\\d{1,2}\\sog)\\s(?:\\d{1,3}|et|én|to|tre|fire|fem|seks|tolv)\\s(?:ugers?|måneders?|års?)(?!\\p{L})';
/** "sager over 52 uger", "kontanthjælp i mere end to år", "modtagere under 30 år": for how long, or how old. */
const PART_BY_TIME = guarded(
  new RegExp(
    `(?<!(?:^|(?<!\\p{L})(?:er|var|har|havde|været|faldt|steg|faldet|steget|men|og|set)\\s)(?:nu\\s|i\\s)?)(?<=\\s)${SPAN_OF_TIME}(?!\\s(?:faldet|steget)(?!\\p{L}))`,
    'giu',
  ),
);
/** The words of one clause behind a number, up to the next number or the verb of another. */
const OWN_CLAUSE = /^(?:\s[\p{L}-]+){1,7}?(?=\s(?:over|under|mere|mindre|længere|mellem)\s)/u;

/**
 * The part of those counted that the words around a number tell by time or age; null where it is of all. `lead` are the
 * words before it in its sentence, `behind` those after it.
 */
export function partByTime(lead: string, behind: string): string | null {
  const next = OWN_CLAUSE.exec(behind)?.[0].length;
  const follows = next === undefined ? undefined : PART_BY_TIME.matches(behind).find(({ index }) => index <= next + 1);
  if (follows !== undefined) return follows[0].toLowerCase();
  const start = Math.max(lead.lastIndexOf(', '), lead.lastIndexOf('; '), lead.lastIndexOf(': ')) + 1;
  return PART_BY_TIME.matches(lead.slice(start)).at(-1)?.[0].toLowerCase() ?? null;
}

const RELATIVE = /,\s(?:som|der|hvilket|hvilke|idet)(?!\p{L})/gu;

/** Where a relative clause begins behind a place of a sentence; null without one. */
export function relativeBehind(text: string, from: number): number | null {
  RELATIVE.lastIndex = from;
  return RELATIVE.exec(text)?.index ?? null;
}
