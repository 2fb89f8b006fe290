/**
 * What each clause of a sentence is about: the noun phrase before its finite verb, what a preposition puts there, or
 * the subject behind a verb that stands first. A clause that names none goes on with what the one before it is about.
 */
import type { Span } from '../types/document.ts';
import { MONTHS } from './days.ts';
import { inLatin } from './matching/letters.ts';
import { anyOf, setOf } from './wordlists.ts';

/** The words for what a clause is about, by their place in the sentence. */
export interface Topic extends Span {
  /**
   * Whether it stands as the one who does it, and not behind a preposition ("på tandplejen", "udgifterne til kørsel").
   */
  readonly isSubject: boolean;
}

export interface Clause extends Span {
  /** null where the clause goes on with what was spoken of before. */
  readonly topic: Topic | null;
}

const FINITE = setOf(
  'er var bliver blev har havde får fik giver gav viser viste udviser udviste udgør udgjorde forventer forventede forventes ventes venter ventede ' +
    'skønnes skønner anslås vurderes ligger lå lander landede ender endte slutter sluttede kommer kom står stod går gik holder holdt overholder ' +
    'overholdt overskrider overskred overstiger oversteg stiger steg falder faldt vokser voksede bruger brugte melder meldte oplyser ser tegner ' +
    'tegnede bidrager bidrog skyldes vedrører modtager modtog kan kunne vil ville skal skulle må måtte tilføres reduceres forhøjes nedsættes øges ' +
    'hæves sænkes beskæres bevilges gives afsættes søges overføres finansieres dækkes foreslås indstilles anbefales stammer hidrører fordeler ' +
    'trækker trak hopper løfter svarer svarede opgøres mangler sparer sparede opnår opnåede oplever oplevede koster kostede dækker ses fremgår angiver topper opvejes balancerer gør gjorde gælder findes opstår opstod sker skete',
);
/** Prepositions that put what a clause is about before its verb ("På tandplejen er der"). */
const PLACING = setOf('på for i hos blandt inden vedrørende til');
const PREPOSITIONS = setOf('på for i hos blandt til ved fra inden vedrørende under af');
/** What a clause opens with before its first phrase. */
const OPENERS = setOf(
  'og samt men mens medens imens hvorimod hvor heraf dels så idet da at når derimod samtidig desuden endvidere herudover derudover ligeledes ' +
    'omvendt tilsvarende endelig både især kun alene tilbage højest lavest øverst nederst dårligst bedst også fordi',
);
/** What parts clauses without a comma. */
const PARTING = setOf('mens medens imens hvorimod og samt efterfulgt');
/** What opens a phrase that tells a manner or a time, and nothing to speak of. */
const ASIDES = setOf(
  'mod imod efter indtil ifølge trods grundet med uden svarende fordelt siden ud ultimo primo omkring cirka ca pr heri hertil dertil jf ligesom eller end omregnet',
);
/** What opens a clause before its verb, and names nobody. */
const BEFORE_VERB = setOf('samme her dermed derfor således herefter samlet nu');
/** What ends the name before a verb. */
const ADVERBS = setOf(
  'fortsat ikke nu også alene samlet isoleret derimod dog samtidig desuden selv igen generelt derfor',
);
/** What needs a noun behind it. */
const INCOMPLETE = setOf('resterende øvrige første næste sidste seneste samlede hele andre fleste enkelte korte lange');
/** Who tells of others' money, and the verbs by which they do. */
const TELLERS = setOf('forvaltningen administrationen direktionen');
const TELLING = setOf(
  'forventer venter vurderer skønner foreslår anbefaler indstiller oplyser ser vil kan ventede forventede',
);
const ARTICLES = setOf('det den de en et');
/** What stands for something spoken of before, or for nothing at all. */
const POINTING = setOf(
  'der det den de dette disse denne samme her som vi man begge alle andre resten hele hvilket hvad ingen området områderne udvalget udvalgets kommunen ' +
    'kommunens byrådet samlet hvoraf dermed derfor således herefter årets ikke mere mindre flere færre ' +
    'dog nu både hvis hvem hvordan om projektet projekterne undersøgelsen indsatsen institutionen ' +
    'skolen centret centeret afdelingen enheden ordningen aftalen stedet byggeriet arbejdet anlægget opgaven bygningen forslaget fonden loven',
);
/** Nouns of amounts, times, statements and reasons: whose they are stands before or behind them. */
const OF_ANOTHER_STEMS = anyOf(String.raw`
  forbrug udgift indtægt budget regnskab resultat afvigelse (?:over|under)skud overskridelse besparelse beløb bevilling
  saldo ramme beholdning likviditet gebyr afgift takst summ? gæld pris reserve pulje overførsel overførsl
  fravær ledighed procent andel antal tall? niveau omfang rate belægning kapacitet sats gennemsnit
  aktivitet udvikling stigning (?<!af)fald vækst (?<!fri)tid kvartal måned halvår
  forventning prognose skøn opfølgning rapport opgørelse status mål målsætning behov
  ledelse leder bestyrelse borger klage afgørelse henvendelse underretning område
  årsag forklaring baggrund (?<!\p{L})grund`);
const OF_ANOTHER_ALONE = 'år året perioden tabel bilag alt tråd sag(?:en|er|erne)? drift(?:en)? anlæg';
const OF_ANOTHER = inLatin(
  new RegExp(String.raw`${OF_ANOTHER_STEMS}\p{L}{0,4}$|^${anyOf(`${MONTHS.join(' ')} ${OF_ANOTHER_ALONE}`)}$`, 'iu'),
);
const COUNTS = inLatin(/^(?:antal|andel)(?:let|l?en)?$/u);
const TIMES = String.raw`
  år året årets perioden dag udgangen begyndelsen slutningen starten løbet \d.* \p{L}*(?:kvartal|halvår|måned)\p{L}*
  alt gengæld gennemsnit snit landsplan sammenligning højst mindst forhold`;
const TIME = inLatin(new RegExp(`^${anyOf(`${MONTHS.join(' ')} ${TIMES}`)}$`, 'iu'));
const SAME_GOES_ON = setOf('og men samt');
/** What ends a phrase: "..., er steget med 15" names no "steget". */
const NO_PHRASE = setOf(
  'et en at ikke fortsat netop også der været blevet steget faldet vokset øget ændret reduceret nedbragt forbedret forværret forringet gået kommet sket',
);
/** The passive of a verb, and what it did, where no noun can stand. */
const VERB_LIKE = inLatin(/^\p{Ll}{2,}(?:[^n]es|ede|[^aeiouyæøå]te)$/u);
const PASSIVE = inLatin(/^\p{Ll}{4,}[^nt]es$/u);
/** "og afsat 2,1 mio. kr.", "og frigivet": no noun without an article. */
const PARTICIPLE = inLatin(/^\p{Ll}{3,}(?:t|ede)$/u);
const DEFINITE = inLatin(/(?:en|et|ne)$/u);
const PART = inLatin(/\p{L}[\p{L}-]*|\d[\d.,]*|[,;:()–]|\.(?=\s|$)/gu);
const UNITS = setOf('pct procent dage uger måneder årsværk fuldtidsstillinger fuldtidsansatte');
const MOST_WORDS = 8;

interface Part extends Span {
  readonly word: string;
  readonly printed: string;
}

const isNumber = ({ word }: Part): boolean => /^\d/u.test(word);
const isName = ({ printed }: Part): boolean => /^\p{Lu}/u.test(printed);
const isFinite = ({ word, printed }: Part): boolean => FINITE.has(word) || PASSIVE.test(printed);
const isWord = ({ word }: Part): boolean => /^\p{L}/u.test(word);

const partsOf = (text: string): Part[] =>
  [...text.matchAll(PART)].map((match) => {
    const [printed] = match;
    return { start: match.index, end: match.index + printed.length, word: printed.toLowerCase(), printed };
  });

const spanOf = (words: readonly Part[], isSubject: boolean): Topic | null => {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined || last.word.endsWith('-')
    ? null
    : { start: first.start, end: last.end, isSubject };
};

/** What is named behind a preposition that opens these words; null where it is a time or points back. */
function behindPreposition(words: readonly Part[]): Topic | null {
  const phrase = words.slice(words[0]?.word === 'inden' && words[1]?.word === 'for' ? 2 : 1);
  const bare = ARTICLES.has(phrase[0]?.word ?? '') ? phrase.slice(1) : phrase;
  const topic = TIME.test(bare[0]?.word ?? '') ? null : topicOf(phrase);
  return topic === null ? null : { ...topic, isSubject: false };
}

/** Whose a thing is that is told of ("Skolernes forbrug", "Vej og Parks forventede regnskab"). */
function ownerIn(head: readonly Part[]): Topic | null {
  const at = head.findLastIndex(({ word }, order) => order < head.length - 1 && /[^s]s$/u.test(word));
  const owner = head[at];
  const [first] = head;
  if (first === undefined || owner === undefined) return null;
  const isNone = TIME.test(owner.word) || POINTING.has(owner.word) || POINTING.has(owner.word.slice(0, -1));
  return isNone ? null : { start: first.start, end: owner.end - 1, isSubject: true };
}

/** What a noun phrase, or one behind a preposition, names to speak of; null where it points back or tells a time. */
function topicOf(words: readonly Part[]): Topic | null {
  const ended = words.findIndex(({ word }, at) => at > 0 && ADVERBS.has(word));
  if (ended > 0) return topicOf(words.slice(0, ended));
  const last = words.at(-1)?.word ?? '';
  if (words.length > 1 && (PREPOSITIONS.has(last) || ASIDES.has(last) || SAME_GOES_ON.has(last)))
    return topicOf(words.slice(0, -1));
  const [first, second] = words;
  if (first === undefined || words.length > MOST_WORDS || ASIDES.has(first.word)) return null;
  if (PREPOSITIONS.has(first.word)) return behindPreposition(words);
  if (ARTICLES.has(first.word) && second !== undefined && !PREPOSITIONS.has(second.word))
    return topicOf(words.slice(1));
  const border = words.findIndex(({ word }) => PREPOSITIONS.has(word));
  const head = border < 0 ? words : words.slice(0, border);
  const noun = head.at(-1);
  if (noun === undefined || INCOMPLETE.has(noun.word)) return null;
  const points = POINTING.has(first.word) || /(?:mæssigt|vis)$/u.test(first.word);
  if (!points && !OF_ANOTHER.test(noun.word)) return spanOf(words, true);
  // "Antallet af pladser": what is counted, not whose it is.
  if (border > 0) return COUNTS.test(noun.word) ? null : behindPreposition(words.slice(border));
  if (points) return null;
  return /(?:\p{L}{4}|\p{L}-)område/u.test(noun.word) ? spanOf(words, true) : ownerIn(head);
}

/** What stands behind a verb that opens its clause: a name, a definite noun, or what a preposition puts there. */
function topicBehind(parts: readonly Part[], verb: number, isInverted: boolean): Topic | null {
  const words: Part[] = [];
  for (const part of parts.slice(verb + 1, verb + 1 + MOST_WORDS)) {
    if (!isWord(part) || isFinite(part) || NO_PHRASE.has(part.word)) break;
    if (words.length === 0 && POINTING.has(part.word) && !ARTICLES.has(part.word)) continue;
    const last = words.at(-1);
    // "har Bøgelunden brugt", "er plejehjemmet Enghaven nu": the name ends before the next small word.
    const isEnded = last !== undefined && (isName(last) || DEFINITE.test(last.word));
    if (isEnded && !isName(part) && !PREPOSITIONS.has(part.word) && !SAME_GOES_ON.has(part.word)) break;
    words.push(part);
  }
  const border = words.findIndex(({ word }) => PREPOSITIONS.has(word));
  if (border === 0) return PLACING.has(words[0]?.word ?? '') ? behindPreposition(words) : null;
  const head = border < 0 ? words : words.slice(0, border);
  const noun = head.at(-1);
  if (!isInverted || noun === undefined || !(DEFINITE.test(noun.word) || isName(noun))) return null;
  return topicOf(OF_ANOTHER.test(noun.word) ? words : head);
}

/** Whether a number is the year in a name or a time ("Regnskab 2023 var"), and no amount. */
const isYear = ({ word }: Part): boolean => /^(?:19|20)\d{2}$/u.test(word);

/**
 * What the words before a number are about, where the verb of the clause before serves ("og på sygeplejen et merforbrug
 * på").
 */
function topicWithoutVerb(words: readonly Part[]): Topic | null {
  const until = words.findLastIndex(({ word }) => !/^(?:på|med|for|ca|godt|knap|omkring)$/u.test(word)) + 1;
  const phrase = words.slice(0, until);
  const [only] = phrase;
  if (phrase.length === 1 && until === words.length && only !== undefined && PARTICIPLE.test(only.printed)) return null;
  return topicOf(phrase);
}

/** Whether a comma stands within a name ("Plan, Miljø og Byggeri"). */
function joinsNames(parts: readonly Part[], at: number): boolean {
  const [before, comma, next, link] = parts.slice(at - 1, at + 3);
  if (before === undefined || next === undefined || comma?.word !== ',') return false;
  return isName(before) && isName(next) && (link?.word === 'og' || link?.word === 'samt' || link?.word === ',');
}

/** What a clause that opens at a part is about, null where nobody is named; undefined where no clause opens. */
function opening(parts: readonly Part[], from: number, hasAmount: boolean): Topic | null | undefined {
  let at = from;
  while (OPENERS.has(parts[at]?.word ?? '')) at += 1;
  if (parts[at]?.word === 'efterfulgt') at += 2;
  const first = parts[at]?.word ?? '';
  const isAside = ASIDES.has(first) || (PREPOSITIONS.has(first) && !PLACING.has(first));
  const words: Part[] = [];
  for (; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (part === undefined || words.length > MOST_WORDS) return undefined;
    if (isFinite(part) || (words.length === 0 && VERB_LIKE.test(part.printed))) {
      // "og forventes overført": the same goes on.
      if (words.length === 0 && SAME_GOES_ON.has(parts[from]?.word ?? '')) return undefined;
      // "Det samme gjorde arkivet", "I maj var hallen": the one who does it stands behind the verb.
      const isInverted =
        words.length === 0 ||
        isAside ||
        PREPOSITIONS.has(words[0]?.word ?? '') ||
        BEFORE_VERB.has(words.at(-1)?.word ?? '');
      const tells = TELLERS.has(first) && TELLING.has(part.word);
      return (isAside || tells ? null : topicOf(words)) ?? topicBehind(parts, at, isInverted);
    }
    if (isNumber(part) && isYear(part) && next !== undefined && isWord(next)) continue;
    const isDeviation = (part.word === 'et' || part.word === 'en') && next !== undefined && OF_ANOTHER.test(next.word);
    if (isNumber(part) || (isDeviation && words.length > 0))
      return hasAmount && !isAside ? (topicWithoutVerb(words) ?? undefined) : undefined;
    const isSetOff = part.word === ',' && next !== undefined && isNumber(next) && words.length > 0;
    if (!isWord(part) && !isSetOff && !joinsNames(parts, at)) return undefined;
    if (isWord(part)) words.push(part);
  }
  return undefined;
}

let lastText = '';
let lastClauses: readonly Clause[] = [];

/** The clauses of a sentence in their order; the first begins at 0, each goes up to the next. */
export function clausesOf(text: string): readonly Clause[] {
  if (text === lastText) return lastClauses;
  const parts = partsOf(text);
  const starts: { at: number; topic: Topic | null }[] = [];
  let isFilled = false;
  let hasAmount = false;
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1]?.word ?? ':';
    const mayOpen = at === 0 || ((isFilled || before === ':') && (/^[,;:]$/u.test(before) || PARTING.has(part.word)));
    const topic: Topic | null | undefined = mayOpen && isWord(part) ? opening(parts, at, hasAmount) : undefined;
    if (topic !== undefined || at === 0) {
      starts.push({ at: at === 0 ? 0 : part.start, topic: topic ?? null });
      isFilled = false;
    }
    if (isFinite(part)) isFilled = true;
    if (isNumber(part)) isFilled = hasAmount = true;
  }
  lastText = text;
  lastClauses = starts.map(({ at, topic }, order) => ({
    start: at,
    end: starts[order + 1]?.at ?? text.length,
    topic,
  }));
  return lastClauses;
}

/** The clause in which a place of a sentence stands. */
export const clauseAt = (text: string, at: number): Clause | undefined =>
  clausesOf(text).findLast(({ start }) => start <= at);

/**
 * What stands beside the number at `at` as the place that it is of ("5,2 pct. i ældreplejen", "på rådhuset, 3,4 pct.").
 */
export function placeBeside(text: string, at: number): Topic | null {
  const clause = clauseAt(text, at);
  if (clause === undefined) return null;
  const parts = partsOf(text.slice(0, clause.end));
  const number = parts.findIndex(({ start, end }) => start <= at && at < end);
  const behind: Part[] = [];
  for (const part of parts.slice(number + 1)) {
    if (behind.length === 0 && (part.word === '.' || UNITS.has(part.word))) continue;
    if (!isWord(part) || isFinite(part) || (behind.length === 0 && !PLACING.has(part.word))) break;
    behind.push(part);
  }
  const own = behind.length === 0 ? null : behindPreposition(behind);
  if (own !== null) return own;
  const lead = parts.slice(0, number).filter(({ start }) => start >= clause.start);
  while (['på', 'med', ','].includes(lead.at(-1)?.word ?? '')) lead.pop();
  const from = lead.findLastIndex(({ word }) => PLACING.has(word));
  const before = from < 0 ? [] : lead.slice(from);
  return before.length > 1 && before.every((part) => isWord(part) && !isFinite(part))
    ? behindPreposition(before)
    : null;
}
