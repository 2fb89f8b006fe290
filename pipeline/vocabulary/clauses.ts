import type { Label, Quantity } from '../types.ts';
import { UNCHANGED } from './numberwords.ts';
import { wordsOf } from './words.ts';

const LINKS = new Set('og samt men mens hvoraf heraf imens medens mod til'.split(' '));
const COMMA = /[,:]/gu;
const BREAKS = /[;–]/gu;
const BRACKETS = /[()]/gu;
const WORDS = /[\p{L}\p{N}]+(?:[.,-][\p{L}\p{N}]+)*/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The words that join or part clauses; those within a hyphenated word count too. */
function linksIn(text: string): number {
  return wordsOf(text).reduce((links, { text: word }) => {
    if (!word.includes('-')) return links + (LINKS.has(word) ? 1 : 0);
    return links + word.split('-').filter((part) => LINKS.has(part)).length;
  }, 0);
}

/** How far apart two places of a sentence are by the text between them: words, and more for what parts clauses. */
export function clauseCost(between: string): number {
  return (
    count(between, WORDS) +
    3 * count(between, COMMA) +
    4 * linksIn(between) +
    25 * count(between, BREAKS) +
    6 * count(between, BRACKETS)
  );
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
  const before = trimEdges(text.slice(from, start));
  if (before.length > 2) return before;
  const behind = trimEdges(text.slice(end, to).replace(/^\s?(?:mio\.|kr\.|%|pct\.)\s?(?:kr\.)?/u, ''));
  return behind.length > 2 ? behind : null;
}

const OUT_OF = /\bud\s+af\s+(?:\p{L}+\s+){0,2}$/iu;
const RANKED_OF = /(?:nr\.|nummer|plads(?:en)?)\s\d+\s(?:ud\s)?af\s(?:i\salt\s|\p{L}+\s)?$/iu;
const AS_BEFORE =
  /(?:de\s(?:sidste|øvrige|resterende|andre)|hvoraf|heraf|yderligere|(?<!\p{L})mod)\s(?:(?:har|er|var|de|ca\.|kun)\s){0,2}$/iu;
const POPULATION = /(?:medarbejdere|ansatte|elever|borgere|indbyggere|husstande|børn|beboere|ledige)$/iu;
const DOING =
  /delta[gk]|deltog|besøg|(?<!\p{L})(?:fik|får|fået|modtog|kom|kommet|mødte|gik|nået|nåede)(?!\p{L})|hjulpet|hjalp|gennemfør|henvend|tilmeld|kontakt|vejled|undervis|inviter|ansøg|startede|begyndt|afslutte|screen|visiter|henvist|ansat\s|i\sjob|fundet/iu;
const AGREED =
  /^\s*(?:pct\.|%|procent)?[^.;,]{0,70}?(?<!\p{L})(?:enige?|tilfredse)\s(?:i|med),?\sat\s(?<claim>[^.;]+?)(?=,\s(?:mens|men|og\s\d|hvor)|\s(?:mens|og)\s\d|[.;]|$)/iu;
const ADDS =
  /^\s*(?:samtidig|desuden|herudover|derudover|endvidere|endelig|dertil|hertil|yderligere|der\s\p{L}+\s(?:samtidig|desuden|herudover|derudover|endvidere|også|yderligere))(?!\p{L})/iu;
const TURNS = /^\s*(?:på|inden\sfor|for|hos)\s/iu;
const TABLE_ROW = /(?:[;|] ?[-–+(]?\d[\d.,]*\)? ?){3}|(?:(?<=\s)[-–+(]?\d[\d.,]*\d\)?(?:\s|$)){4}/u;
const VERB = /(?<!\p{L})(?:er|har|var|blev|der|ligger|kommer|med|i|på)(?!\p{L})/iu;

/** Whether a number right after these words is joined to the one before by "og". */
export function coordinated(before: string): boolean {
  return /(?<!\p{L})(?:og|samt)\s(?:med\s|på\s)?$/iu.test(before);
}

/** Whether a percentage after these words says again what an amount before it said ("svarende til 0,8 pct.", "(0,8 %)"). */
export function restatesAmount(before: string): boolean {
  return (
    /kr.*(?:svarende til|hvilket er|hvilket svarer til|eller|dvs\.|\()\s*(?:ca\.\s|godt\s|knap\s|[-+–])?$/iu.test(
      before,
    ) || /(?:forbruget|afvigelsen|overskridelsen)\s(?:svarer\stil|udgør)\s(?:ca\.\s|godt\s|knap\s)?$/iu.test(before)
  );
}

/** Whether a number after these words is a percentage without its unit ("en omgørelsesprocent på 50"). */
export function leadsPercent(before: string): boolean {
  return /(?:\p{L}procent(?:en|er|erne)?|(?<!\p{L})procenten)\s(?:(?:i|for|hos)\s\p{L}+\s(?:kommune\s)?)?(?:(?:er|var|blev|lå|ligger|på|til|med|steg|faldt|udgør|udgjorde|dermed|nu)\s){0,3}$/iu.test(
    before,
  );
}

/** Whether the words behind a counted number make it a change ("23 børn mere end forudsat"). */
export function comparesBehind(behind: string): boolean {
  return /^(?:\s\p{L}+\s(?:mere|færre|flere|mindre)\send|\s(?:planlagte|forventede|ventede|budgetterede|i\sbudgettet))(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether a number after these words is the size of a population ("opgørelsen omfatter 4.112 ansatte"). */
export function leadsPopulation(before: string): boolean {
  return /omfatter\s(?:i\salt\s|alle\s|ca\.\s|omkring\s)?$/iu.test(before);
}

/** Whether a sentence has swallowed a row of a table: nothing tells which of its numbers is what. */
export function holdsTableRow(sentence: string): boolean {
  return TABLE_ROW.test(sentence);
}

/** Whether a sentence opens with what comes besides the sentence before ("Der er samtidig ..."). */
export function addsAnother(sentence: string): boolean {
  return ADDS.test(sentence);
}

/** Whether a sentence opens with an area of its own ("På ældreområdet er der ..."). */
export function turnsTo(sentence: string): boolean {
  return TURNS.test(sentence);
}

/** Whether a number after these words is one of what the sentence before told ("I 2020 var den 5,1"). */
export function countsAsTold(before: string): boolean {
  return /(?<!\p{L})(?:(?:er|var|blev|lå|ligger)\s(?:den|det|tallet|andelen|procenten)|(?:den|det|tallet|andelen|procenten)\s(?:er|var|blev|lå\spå|ligger\spå))\s(?:ca\.\s|kun\s|nu\s|på\s)?$/iu.test(
    before,
  );
}

/** Whether a number after these words is set against the number before it ("12,8 dage i 2025 mod 13,7"). */
export function setAgainst(before: string): boolean {
  return /(?<!\p{L})mod\s(?:kun\s|blot\s|ca\.\s)?$/iu.test(before);
}

/** Whether the words behind an amount make it a difference ("4,0 mio. kr. lavere end budgetteret"). */
export function comparesAmount(behind: string): boolean {
  return /^\s(?:(?:mio|mia|mill|t)\.?\s)?(?:kr\.?|kroner)\s(?:højere|lavere|større|mindre|mere|dyrere|billigere|over|under)(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether a noun counts people who are there anyway: they are what a committee did only where a verb says so. */
export function namesPopulation(noun: string): boolean {
  return POPULATION.test(noun);
}

/** Whether a sentence tells what people did or got. */
export function tellsDoing(sentence: string): boolean {
  return DOING.test(sentence);
}

/** What respondents agree in ("82 pct. er enige i, at skolen giver god besked"), from the words behind the number. */
export function claimAgreed(behind: string): string | null {
  return AGREED.exec(behind)?.groups?.['claim']?.trim() ?? null;
}

/** Whether the words behind a bounded number make it a norm ("højst 28 elever i hver klasse"). */
export function setsNorm(behind: string): boolean {
  return /^(?:\s\p{L}+){1,2}\s(?:i\shver|pr\.|per|for\shver)/iu.test(behind);
}

/** Whether a number after these words is the base of a rank ("nr. 45 af 91"). */
export function leadsRankBase(before: string): boolean {
  return RANKED_OF.test(before);
}

/** Whether a number after these words is a difference, never a level ("overskrider budgettet med 1,8 mio. kr."). */
export function leadsDifference(before: string): boolean {
  return /(?<!\p{L})med\s(?:ca\.\s|godt\s|knap\s|omkring\s|næsten\s|[-–+])?$/iu.test(before);
}

/** Whether a number after these words says how much something is ("kassebeholdningen er 212 mio. kr."). */
export function leadsLevel(before: string): boolean {
  return /(?<!\p{L})(?:er|var|udgør|udgjorde|udgøre)\s(?:på\s)?(?:ca\.\s|godt\s|knap\s|omkring\s|nu\s)?$/iu.test(
    before,
  );
}

/** Whether a committee is the council itself, which has no budget of its own. */
export function isCouncil(committee: string): boolean {
  return /^(?:byråd|kommunalbestyrelse|borgerrepræsentation)/iu.test(committee);
}

/** Whether words say of a survey that it covers the country. */
export function coversCountry(words: string): boolean {
  return /^landsdækkende/iu.test(words);
}

/** Whether words of change name what changes, so that their direction is already that of the result. */
export function namesResult(words: string): boolean {
  return /forbrug/iu.test(words);
}

/** Whether words compare an amount with a budget ("lavere end budgetteret"). */
export function compares(words: string): boolean {
  return /\send\s/u.test(words);
}

/** Whether a heading opens what was decided. */
export function headsDecision(heading: string): boolean {
  return /beslutning|afgørelse|konklusion/iu.test(heading);
}

/** Whether words for an earlier value mean the year before. */
export function meansYearBefore(words: string): boolean {
  return /år/iu.test(words);
}

/** Whether a word of change says of a result itself that it got better or worse. */
export function judgesResult(word: string): boolean {
  return /^for(?:bedr|værr)/iu.test(word);
}

/** Whether a number counts only what came or went ("37 færre elever", "46 nye sager"), not all there are. */
export function countsDifference(noun: string): boolean {
  return /^(?:færre|flere|ekstra|yderligere)(?!\p{L})/iu.test(noun);
}

/** Whether a number counts those that came lately ("46 nye sager"). */
export function countsNew(noun: string): boolean {
  return /^nye(?!\p{L})/iu.test(noun);
}

/** Whether a printed quantity is the word for a change of nought. */
export function tellsUnchanged(printed: string): boolean {
  return printed.toLowerCase() === UNCHANGED;
}

/** Whether a number after these words is a change ("faldt med 7", "en stigning på 15") and not a level ("til 477", "var der 499"). */
export function leadsChange(before: string): boolean {
  return /(?<!\p{L})(?:med|(?<!(?:op|ned)\s)på)\s(?:ca\.\s|omkring\s|[-–+])?$/iu.test(before);
}

/** Whether the words before a number show that it repeats one given before ("De 4 afgørelser", "der er altså 4 sager"). */
export function refersBack(text: string, start: number): boolean {
  return /(?:^|\s)(?:de|alle|altså(?:\skun)?)\s$/iu.test(text.slice(0, start));
}

/** "5 ud af 8": whether the number that begins at `start` is the base of the one before. */
export function isBase(text: string, start: number): boolean {
  return OUT_OF.test(text.slice(0, start));
}

/** Whether a number after these words counts what the number before it counts ("hvoraf 291", "de sidste 20"). */
export function countsAsBefore(before: string): boolean {
  return AS_BEFORE.test(before);
}

/** Whether the noun at `from` is what the number up to `end` counts: at most three words between, no verb, no stop. */
export function countsDirectly(text: string, end: number, from: number, to: number): boolean {
  const between = text.slice(end, from);
  const words = between.trim() === '' ? 0 : between.trim().split(/\s+/u).length;
  if (words > 3 || /[,.;:()\d]/u.test(between) || VERB.test(between)) return false;
  // "syv kommuner deltager ikke" says who is left out.
  return !/^\s\p{L}+\sikke(?!\p{L})/u.test(text.slice(to));
}

/** The words between a number and its noun with the noun ("nye partnerskabsaftaler"). */
export function phraseOf(text: string, end: number, from: number, noun: string): string {
  return from < end || /\d/u.test(text.slice(end, from))
    ? noun
    : `${text.slice(end, from).replaceAll(/\s+/gu, ' ').trim()} ${noun}`.trim();
}

/** The name of all that a noun counts ("ydelser i alt"). */
export function wholeOf(noun: string): string {
  return `${noun.toLowerCase()} i alt`;
}

/**
 * Numbers that stand beside figures and are none: a number word that counts nothing known, the people of a definition
 * ("de 10 borgere, der ..."), the base that the country gives ("ud af landets 98 kommuner"), a share in a definition.
 */
export function isNoFigure(text: string, quantity: Quantity, offset: number, noun: Label | null): boolean {
  const start = quantity.span.start - offset;
  const end = quantity.span.end - offset;
  // "to blev ændret og tre hjemvist": the decisions are not named again.
  const decided =
    /^\s(?:(?:afgørelser|klager)\s)?(?:(?:blev|er|var|bliver)\s)?(?:hjemvist|ændret|ophævet|omgjort)/iu.test(
      text.slice(end),
    );
  if (
    !decided &&
    /^\p{L}/u.test(quantity.printed) &&
    !tellsUnchanged(quantity.printed) &&
    quantity.unit === null &&
    noun?.span.start !== quantity.span.end + 1
  )
    return true;
  if (
    noun?.says.counted === 'persons' &&
    /(?<!\p{L})de\s$/iu.test(text.slice(0, start)) &&
    /^\s\p{L}+(?:\si\shver\p{L}*\saf\s[^,.]+)?,?\s(?:der|som)(?!\p{L})/u.test(text.slice(end))
  )
    return true;
  // "nummer 23 ud af 91 kommuner" has its base there.
  return noun?.says.measure === 'rank_of' && isBase(text, start) && !RANKED_OF.test(text.slice(0, start));
}
