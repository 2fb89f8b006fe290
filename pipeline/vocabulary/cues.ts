/** Words before or behind a number that say what sort of number it is: a change, a level, a norm, a base, a part. */
import { ending } from './matching/ending.ts';
import { UNCHANGED } from './numberwords.ts';

const RANKED_OF = ending(/(?:nr\.|nummer|plads(?:en)?)\s\d+\s(?:ud\s)?af\s(?:i\salt\s|\p{L}+\s)?$/iu);
const POPULATION = /(?:medarbejdere|ansatte|elever|borgere|indbyggere|husstande|børn|beboere|ledige|personer)$/iu;
const DOING =
  /delta[gk]|deltog|besøg|(?<!\p{L})(?:søgte?|valgte?)(?!\p{L})|(?<!\p{L})(?:fik|får|fået|modtog|kom|kommet|mødte|gik|nået|nåede)(?!\p{L})|hjulpet|hjalp|gennemfør|henvend|tilmeld|kontakt|vejled|undervis|inviter|ansøg|startede|begyndt|afslutte|screen|visiter|henvist|venteliste|anbragt(?!\p{L})|indskrevet|indmeldt|sygemeldt|været\ssyge?|ansat\s|i\sjob|fundet|kurs(?:er|us)/iu;
const AGREED =
  /^\s*(?:pct\.|%|procent)?[^.;,]{0,70}?(?<!\p{L})(?:enige?|tilfredse)\s(?:i|med),?\sat\s(?<claim>[^.;]+?)(?=,\s(?:mens|men|og\s\d|hvor)|\s(?:mens|og)\s\d|[.;]|$)/iu;
const ADDS =
  /^\s*(?:samtidig|desuden|herudover|derudover|endvidere|endelig|dertil|hertil|yderligere|der\s\p{L}+\s(?:samtidig|desuden|herudover|derudover|endvidere|også|yderligere))(?!\p{L})/iu;
const GIVING = /(?<!\p{L})(?:giv(?:er?|et|es)|gav|yde[rs]?|ydet|ydede|uddel\p{L}*|støtter|støttede)(?!\p{L})/iu;
const GETTING = /(?<!\p{L})(?:fik|får|fået|modtog|modtage[rt]?)(?!\p{L})/iu;
const DONOR =
  /fond|stat(?:en|s)(?!\p{L})|ministeri|styrelse|direktorat|region|(?<!\p{L})(?:EU|LAG|Realdania)(?!\p{L})|(?:forening|selskab)\p{L}*\sha[rv]/iu;
const TURNS = /^\s*(?:på|inden\sfor|for|hos)\s/iu;
const TABLE_ROW = /(?:[;|] ?[-–+(]?\d[\d.,]*\)? ?){3}|(?:(?<=\s)[-–+(]?\d[\d.,]*\d\)?(?:\s|$)){4}/u;
const LEADS_PERCENT = ending(
  /(?:\p{L}procent(?:en|er|erne)?|(?<!\p{L})procenten)\s(?:(?:i|for|hos|på|inden\sfor)\s(?:[\p{L}-]+,?\s){1,6}?)?(?:(?:er|var|blev|lå|ligger|på|til|med|fra|steg|steget|faldt|faldet|gået|udgør|udgjorde|dermed|således|herefter|derfor|nu|nede|oppe|samlet|også)\s){0,4}(?:(?<=fra\s)[\d.,]+(?:\s[\p{L}\d.]+){0,4}\stil\s)?$/iu,
);
const LEADS_POPULATION = ending(
  /(?:omfatter|fordelt\spå|(?:kommunen|kommune|byen|området)\shar)\s(?:i\salt\s|alle\s|ca\.\s|omkring\s)?$/iu,
);
const AS_TOLD = ending(
  /(?<!\p{L})(?:(?:er|var|blev|lå|ligger)\s(?:den|det|tallet|andelen|procenten|gennemsnittet)|(?:den|det|tallet|andelen|procenten|gennemsnittet)\s(?:(?:på|i|for|hos|inden\sfor)\s(?:\p{L}+\s){1,3}?)?(?:er|var|blev|lå\spå|ligger\spå))\s(?:ca\.\s|kun\s|nu\s|på\s)?$/iu,
);
const AGAINST = ending(/(?<!\p{L})mod\s(?:kun\s|blot\s|ca\.\s)?$/iu);
const DATES_COMPARED = ending(/(?<!\p{L})mod\s(?:kun\s|blot\s|ca\.\s)?[\d.,]+%?(?:\s[\p{L}%.]+){0,4}\s?$/iu);
const OWN_LEVEL = ending(
  /(?<!\p{L})(?:(?:lå|ligger|ligge|landede|lander|endte|ender)\s(?:\p{L}+\s){0,3}?(?:på|med)(?:\s[\d,]+\s(?:pct\.|%|procent|dage)[^.;\d]{0,30}(?:og|mens|,)\s[\p{L}-]{5,}\s(?:på|med))?|(?:efter)?fulgt\saf\s(?:[\p{L}-]+\s){1,3}(?:med|på)|(?:højest|lavest|øverst|nederst|toppen|bunden)\s(?:er|var|med|på|ligger|lå)(?:\s[\p{L}-]+){0,3}?(?:\smed|\spå)?|\p{L}*gennemsnit(?:tet)?(?:\sfor(?:\s\p{L}+){1,2})?(?:\s(?:er|var|lå|ligger|på|i)){0,3}(?:\s(?:19|20)\d{2}(?:\svar|\ser|\spå)?)?)\s(?:ca\.\s|kun\s|nu\s)?$/iu,
);
const OPENS_AIM = ending(
  /(?<!\p{L})(?:mål(?:et|sætning(?:en)?)?|ambition(?:en)?|måltallet)\s(?:er|var|om|for\s\d{4}\s(?:er|var))(?:\sfortsat)?,?\sat\s(?:[^.;\d]|\d{4}|\.(?=\d)|(?<=\d)\.)*$/iu,
);
const LEADS_REST = ending(/(?<!\p{L})rester(?:er|ede)\s(?:der\s)?(?:ca\.\s|godt\s|knap\s)?$/iu);
const REACHED_BY = ending(
  /(?<!\p{L})med\s(?:ca\.\s|godt\s|knap\s)?[\d.,]+(?:\s(?:[\p{L}\d]+|mio\.|mia\.|mill\.|t\.|kr\.|pct\.|%)){0,6}\stil\s(?:nu\s|i\salt\s|ca\.\s)?$/iu,
);
const PAID_FOR = ending(/(?<!\p{L})(?:kr\.|kroner)[^.;]{0,60}\stil\s(?:\p{L}+\s)?$/iu);
const LEADS_DIFFERENCE = ending(/(?<!\p{L})med\s(?:ca\.\s|godt\s|knap\s|omkring\s|næsten\s|[-–+])?$/iu);
const LEADS_LEVEL = ending(
  /(?<!\p{L})(?:er|var|være|blive|blev|udgør|udgjorde|udgøre)\s(?:(?:ultimo|primo|i|pr\.)\s[\p{L}\d. ]{0,14}\d{4}\s)?(?:på\s)?(?:ca\.\s|godt\s|knap\s|omkring\s|nu\s)?$/iu,
);
const SHOWN = ending(
  /(?<!\p{L})(?:viser|viste|udviser|udviste|opgjort\stil|opgøres\stil|opgjordes\stil|på)\s(?:ca\.\s|godt\s|knap\s)?$/iu,
);
const LEVEL_JOINED = ending(
  /(?<!\p{L})(?:er|var|være|blive|udgør|udgjorde)\s(?:på\s)?[\d.,]+\s(?:mio\.\s|t\.\s?)?kr\.[^.;\d]{0,40}(?:\d{4})?(?:\s\p{L}+)?\s(?:og|samt)\s$/iu,
);
const LEADS_CHANGE = ending(/(?<!\p{L})(?:med|(?<!(?:op|ned)\s)på)\s(?:ca\.\s|omkring\s|[-–+])?$/iu);
const RESTATES = ending(
  /kr.*(?:svarende til|hvilket er|svarer til|eller|dvs\.|\()\s*(?:ca\.\s|godt\s|knap\s|[-+–])?$/iu,
);
const RESTATES_USE = ending(
  /(?:forbruget|afvigelsen|overskridelsen)(?:\spå\s(?:\p{L}+\.?\s)?[\d.,]+\s(?:mio\.\s|mill\.\s|t\.\s?)?kr\.)?\s(?:svarer\stil|udgør)\s(?:ca\.\s|godt\s|knap\s)?$/iu,
);

/** Whether a percentage after these words says again what an amount before it said ("svarende til 0,8 pct.", "(0,8 %)"). */
export function restatesAmount(before: string): boolean {
  return RESTATES(before) || RESTATES_USE(before);
}

/** Whether a number after these words is a percentage without its unit ("en omgørelsesprocent på 50"). */
export function leadsPercent(before: string): boolean {
  return before.includes('rocent') && LEADS_PERCENT(before);
}

/** Whether the words behind a counted number make it a change ("23 børn mere end forudsat"). */
export function comparesBehind(behind: string): boolean {
  return /^(?:\s\p{L}+\s(?:mere|færre|flere|mindre)\send|\s(?:planlagte|forventede|ventede|budgetterede|i\sbudgettet))(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether a number after these words is the size of a population ("opgørelsen omfatter 4.112 ansatte"). */
export function leadsPopulation(before: string): boolean {
  return LEADS_POPULATION(before);
}

/** Whether a sentence has swallowed a row of a table: nothing tells which of its numbers is what. */
export function holdsTableRow(sentence: string): boolean {
  return TABLE_ROW.test(sentence);
}

/** Conjunctions behind a comma, by what the clause that they open does. */
const CONJUNCTIONS = {
  /** It turns to somebody else ("..., mens dagtilbud har"). */
  turns: 'mens|medens|imens|hvorimod|men',
  /** It sets another's number against this one ("39,7, mod 35,8 på landsplan"). */
  setsAgainst: 'hvor|imod|mod',
  /** It tells what follows from it. */
  concludes: 'så|hvorved',
  /** A verb before its subject opens a clause as well ("..., forventes der"). */
  inverts: '(?:forventes|ventes|bliver)\\s(?:der|det)',
  /** It goes on. */
  goesOn: 'og|idet|da|hvorefter',
} as const;
const { turns, setsAgainst, concludes, inverts, goesOn } = CONJUNCTIONS;
const TURNS_AWAY = new RegExp(
  `^\\s?(?:pct\\.|%|procent(?:point)?)?\\s?[,;(]\\s?(?:${turns}|${setsAgainst})(?!\\p{L})`,
  'iu',
);
const TURNS_CLAUSE = new RegExp(`[,;]\\s(?:${turns}|${concludes}|${inverts})\\s`, 'iu');
const OPENS_CLAUSE = new RegExp(`[,;]\\s(?:${turns}|${concludes}|${inverts}|${goesOn})\\s`, 'iu');

/** Whether the words behind a number turn to somebody else ("39,7, hvor landsgennemsnittet er 35,8"). */
export function turnsAway(behind: string): boolean {
  return TURNS_AWAY.test(behind);
}

/** Whether words between a number and another word turn to somebody else ("9,3 mio. kr., mens dagtilbud har"). */
export function turnsClause(between: string): boolean {
  return TURNS_CLAUSE.test(between);
}

/** Whether a clause of its own begins in these words behind a number ("er 2.551 mio. kr., og den forventes"). */
export function opensClause(behind: string): boolean {
  return OPENS_CLAUSE.test(behind);
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
  return AS_TOLD(before);
}

/** Whether a number after these words is set against the number before it ("12,8 dage i 2025 mod 13,7"). */
export function setAgainst(before: string): boolean {
  return AGAINST(before);
}

const COMES_FROM = ending(
  /(?<!\p{L})(?:fald|stigning|reduktion|nedgang|fremgang|forbedring|forværring)\sfra\s(?:\p{L}+\s)?$/iu,
);
/** Whether a number after these words is what the one before them has changed from ("og det er et fald fra"). */
export function comesFrom(before: string): boolean {
  return COMES_FROM(before);
}

const LEADS_ON = /^\s(?:på|med|for)\s(?:ca\.\s|godt\s|knap\s|omkring\s|i\salt\s)?$/iu;
/** Whether these words between a word and a number behind it make it that number's ("overskredet med", "merforbrug på"). */
export function leadsOn(between: string): boolean {
  return LEADS_ON.test(between);
}

/** Whether words behind a number go on to a part of it that has a number of its own (", hvoraf 7 mio. kr. vedrører"). */
export function tellsPart(behind: string): boolean {
  return /(?<!\p{L})(?:hvoraf|heraf|deraf|hvor af)\s(?:\p{L}+\.?\s){0,4}[-+–]?\d/iu.test(behind);
}

/** Whether another amount comes in a clause of its own in these words behind a number ("og der resterer 7,4 mio. kr. i"). */
export function opensAnother(behind: string): boolean {
  return /\sog\sder\s[^.;]{0,40}\d/iu.test(behind);
}

/** Whether words behind a number begin to tell what it holds (", heri indgår 17,3 mio. kr. fra 2019"). */
export function tellsHeld(behind: string): boolean {
  return /[,;]\s(?:heri|heraf|hvoraf|deraf|herunder|inkl\.|inklusive?)\s[^.;]*\d/iu.test(behind);
}

/** Whether an amount is a part of what the words behind it name ("6,0 mio. kr. af mindreforbruget"). */
export function isPartOf(behind: string): boolean {
  return /^\s(?:(?:mio|mia|mill|t)\.?\s)?(?:kr\.?|kroner)\saf\s(?:det\s|de\s)?(?:\p{L}+\s)?(?:mer|mindre)(?:forbrug|udgift|indtægt)/iu.test(
    behind,
  );
}

const OF_RESULT =
  /(?:^|[.;,]\s|\s)(?:[Aa]f|[Hh]eraf|hvoraf)\s(?:(?:det|den|de)\s)?(?:\p{L}+\s)?(?:(?:mer|mindre)(?:forbrug|udgift|indtægt)|afvigelse|under|over)\p{L}*\s[^.;]*$/u;
/** Whether an amount is the part of a result that stems from another year ("kan 1,0 mio. kr. henføres til 2023"). */
export function partOfYear(before: string, behind: string): boolean {
  return (
    OF_RESULT.test(before.replaceAll(/(?:mio|mia|kr|t|ca)\./gu, '')) &&
    /^\s(?:(?:mio|mia|mill|t)\.?\s)?(?:kr\.?|kroner)\s(?:\p{L}+\s){0,3}(?:til|fra|vedrører|vedrørende)\s(?:\p{L}+\s){0,2}(?:19|20)\d{2}/iu.test(
      behind,
    )
  );
}

const LEADS_TO = ending(
  /(?<!\p{L})(?:reducer|nedbring|sænk|nedsæt|øg|hæv|forhøj|opjuster|nedjuster|ændr)\p{L}*\s(?:\p{L}+\s){0,2}?til\s(?:ca\.\s|i\salt\s)?$/iu,
);
/** Whether a number after these words is what something is changed to ("reduceres til"), not by how much. */
export function leadsTo(before: string): boolean {
  return LEADS_TO(before);
}

/** Whether the words between an amount and an area give it to that area (" mio. kr. på "). */
export function goesTo(between: string): boolean {
  return /^\s(?:(?:mio|mia|mill|t)\.?\s)?(?:kr\.?|kroner)\s(?:på|til|vedrørende|hos|for|inden\sfor)\s$/iu.test(between);
}

/** Whether what stands right behind a number are municipalities ("12 ud af 98 kommuner"). */
export function countsMunicipalities(behind: string): boolean {
  return /^\s(?:danske\s|andre\s|øvrige\s|sjællandske\s|jyske\s|fynske\s)?kommuner(?:ne)?(?!\p{L})/iu.test(behind);
}

/** Whether the words behind a number of municipalities tell what those do ("31 kommuner har færre"). */
export function countsThoseWho(behind: string): boolean {
  return /^\s(?:\p{L}+\s)?kommuner\s(?:har|havde|ligger|lå|klarer|fik|får|bruger)(?!\p{L})/iu.test(behind);
}

/** Whether an amount before these words was asked for and refused ("... i tillægsbevilling, men fik afslag"). */
export function tellsRefused(behind: string): boolean {
  return /(?<!\p{L})(?:(?:fik|får|fået|med|mødt)\s(?:med\s)?afslag|(?:blev|er|bliver)\s(?:dog\s|imidlertid\s)?(?:afvist|afslået|forkastet|nedstemt|ikke\s(?:imødekommet|godkendt|bevilget|vedtaget)))(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether a sentence tells what all make together ("Samlet forventes", "i alt", "kommunen som helhed"). */
export function tellsWhole(sentence: string): boolean {
  return /(?<!\p{L})(?:samlet|samlede|i\salt|tilsammen|under\s(?:é|e)t|(?:kommunen|kommunens)\s(?:som\shelhed|samlede)|på\stværs)(?!\p{L})/iu.test(
    sentence,
  );
}

/** Whether a time after these words is that of a number which another is set against ("... mod 33,9 pct. i"). */
export function datesCompared(before: string): boolean {
  return DATES_COMPARED(before);
}

/** Whether a text may set numbers against each other at all: most do not, and are spared the asking. */
export const mayCompareDates = (text: string): boolean => text.includes('mod ');

/** Whether a number after these words says what somebody's own level is ("Ældreområdet lå på", "højest med", "landsgennemsnittet"). */
export function leadsOwnLevel(before: string): boolean {
  return OWN_LEVEL(before);
}

/** Whether a number after these words is the aim that they open ("Målet er, at fraværet i 2026 er bragt ned på"). */
export function opensAim(before: string): boolean {
  return OPENS_AIM(before);
}

/** Whether a number after these words is what is left of money ("hvor der resterer"). */
export function leadsRest(before: string): boolean {
  return LEADS_REST(before);
}

/** Whether a number after these words is what a change led to ("steget med 21 til"). */
export function reachedBy(before: string): boolean {
  return REACHED_BY(before);
}

/** Whether the words behind an amount make it a difference ("4,0 mio. kr. lavere end budgetteret"). */
export function comparesAmount(behind: string): boolean {
  return /^\s(?:(?:mio|mia|mill|t)\.?\s)?(?:kr\.?|kroner)\s(?:højere|lavere|større|mindre|mere|dyrere|billigere|bedre|dårligere|over|under)(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether a word of change counts things ("flere enkeltsager"): money grows by other words. */
export function countsMore(word: string): boolean {
  return /^(?:flere|færre)$/iu.test(word);
}

/** Whether a noun counts people who are there anyway: they are what a committee did only where a verb says so. */
export function namesPopulation(noun: string): boolean {
  return POPULATION.test(noun);
}

/** Whether a number after these words is what money is for ("2,3 mio. kr. i tilskud til 4 nye stillinger"). */
export function paidFor(before: string): boolean {
  return PAID_FOR(before);
}

/** Whether the words behind a change tell what one such would do ("et fald på 1 procentpoint frigør"). */
export function supposes(behind: string): boolean {
  return /^\s?(?:procentpoint|pct\.(?:point)?|%|dage?)\s(?:frigør|frigiver|giver|vil|svarer\stil|betyder|kan)(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether words name what they count ("antallet af borgere"), where a noun ends them. */
export function namesCount(upToNoun: string): boolean {
  return /(?<!\p{L})antal(?:let)?(?:\saf)?\s(?:\p{L}+\s)?[\p{L}-]+$/iu.test(upToNoun);
}

const COUNTED_NOUN =
  /(?<!\p{L})antallet\saf\s(?:(?:nye|samlede|påbegyndte|afsluttede|gennemførte|modtagne)\s)?(?<noun>(?!(?:dage|uger|timer|måneder|år|kroner|point|procent)(?!\p{L}))\p{Ll}{4,}(?:er|[ens]))(?=\s)/iu;
/** The noun that words say to be counted ("antallet af fogedudsættelser"), by its place in them; null where they say none. */
export function nounCounted(lead: string): { readonly start: number; readonly end: number } | null {
  const match = lead.includes('ntallet af ') ? COUNTED_NOUN.exec(lead) : null;
  const noun = match?.groups?.['noun'];
  if (match === null || noun === undefined) return null;
  const end = match.index + match[0].length;
  return { start: end - noun.length, end };
}

/** Whether these words between a noun and its number tell how many there are of it ("... er steget fra 142 i januar til"). */
export function tellsNumber(between: string): boolean {
  return (
    /(?<!\p{L})(?:er|var|udgør|udgjorde|til|på|fra|mod|blev)\s(?:ca\.\s|nu\s|i\salt\s)?$/iu.test(between) &&
    !/[;:.]\s|(?<!\p{L})(?:og|mens|men|hvor|kr)(?!\p{L})/iu.test(between)
  );
}

/** Whether words say that all of what a number counts are counted ("antallet af borgere i botilbud er"). */
export function countsAll(before: string): boolean {
  return /(?<!\p{L})antal(?:let)?\saf\s/iu.test(before) || listsCount(before);
}

/** Whether the words behind a number make it a difference ("børnetallet er 46 lavere end ventet"). */
export function comparesNumber(behind: string): boolean {
  return /^\s(?:\p{L}+\s)?(?:lavere|højere|mere|mindre|flere|færre|større)(?!\p{L})/iu.test(behind);
}

const BESIDE_LEVEL =
  /^\s?(?:%|pct\.?|procent)\s(?:under|over|(?:lavere|højere|mindre|større|bedre|dårligere|flere|færre|mere)\send)\s(?:(?:hele|det|den|de)\s)?(?:lands|landet|gennemsnit|region|niveau|kommune|året|sidste)/iu;
/** Whether words behind a percentage set it against a level ("15 % under landsgennemsnittet"): no share of anything. */
export function besideLevel(behind: string): boolean {
  return BESIDE_LEVEL.test(behind);
}

const LEADS_AVERAGE = ending(/(?<!\p{L})(?:i\s(?:gennemsnit|snit)|gennemsnitligt?)\s(?:ca\.\s)?$/iu);
/** Whether a number after these words is an average of many ("har i gennemsnit"). */
export function leadsAverage(before: string): boolean {
  return LEADS_AVERAGE(before);
}

const LEADS_BEYOND = ending(/(?<!\p{L})(?:under|over)\s$/iu);
/** Whether a number after these words is a limit ("har et fravær under"). */
export function leadsBeyond(before: string): boolean {
  return LEADS_BEYOND(before);
}

const LEADS_NORM = ending(
  /(?<!\p{L})(?:(?:må|skal|bør|(?:\p{L}*garanti|grænse|frist|krav)(?:en|et)?\s(?:er|på|lyder\spå))\s(?:\p{L}+\s){0,3}|(?:ønske(?:r|de|t)?|vil\sgerne|foreslår|foreslog)\s(?:\p{L}+\s){0,6})$/iu,
);
/** Whether a number after these words is a rule or a wish ("må højst være", "ønskede ventetiden nedbragt til"). */
export function leadsNorm(before: string): boolean {
  return LEADS_NORM(before);
}

/** Whether an absence is only supposed ("Et sygefravær på 1 pct. koster 9 mio. kr."). */
export function supposesAbsence(before: string, behind: string): boolean {
  return (
    /^\s*et\s\p{L}*fravær\spå\s$/iu.test(before) &&
    /^\s?(?:pct\.|%|procent)\s(?:koster|betyder|giver|vil)(?!\p{L})/iu.test(behind)
  );
}

const CHANGES_BY = ending(
  /(?:(?:nedbring|nedbragt|reducer|sænk|mindsk|fald|steg|stig|øge|(?<!\p{L})(?:ned|op))\p{L}*\s(?:\p{L}+\s){0,2}med|(?<!\p{L})(?:fald|stigning|nedgang|reduktion|vækst|tilvækst|fremgang|tilbagegang)(?:en)?\spå)\s(?:ca\.\s|godt\s|knap\s)?$/iu,
);
/** Whether a number after these words is what something changes by ("skal nedbringe fraværet med", "et fald på"). */
export function changesBy(before: string): boolean {
  return CHANGES_BY(before);
}

const LIES_AT = ending(/(?<!\p{L})(?:lå|ligger?)\s(?:\p{L}+\s)?på\s(?:ca\.\s|godt\s|knap\s)?$/iu);
/** Whether a number after these words is where something lies, whatever it changed by before ("faldt med 0,8, og det ligger nu på"). */
export function liesAt(before: string): boolean {
  return LIES_AT(before);
}

const RISES_TO = ending(
  /(?<!\p{L})(?:steget|faldet|vokset|øget|steg|faldt|voksede|gået\s(?:op|ned))\s(?:\p{L}+\s)?til\s(?:ca\.\s|godt\s|knap\s|nu\s)?$/iu,
);
/** Whether a number after these words is what something rose or fell to ("besøgstallet er steget til"). */
export function risesTo(before: string): boolean {
  return RISES_TO(before);
}

/** Whether the words behind a number say of whom of many it is ("0,4 procentpoint for de 60-66-årige", "6 pct. blandt kvinder"). */
export function countsSome(behind: string): boolean {
  return /^\s?(?:procentpoint|pct\.(?:\spoint)?|procent|%)?\s?(?:for|blandt|hos)\s(?:de\s)?(?:\d{2}\s?[-–+]\s?(?:\d{2}[-–])?\s?årige|kvinder(?:ne)?|mænd(?:ene)?|unge\sunder|personer\sover|ældre\sover)(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether a sentence opens with a condition ("Hvis priserne stiger, vil det koste"). */
export function opensIf(sentence: string): boolean {
  return /^\s*(?:hvis|såfremt)\s/iu.test(sentence);
}

/** Whether a sentence tells of the place that the one before named ("Her søger 25,6 procent"). */
export function opensHere(sentence: string): boolean {
  return /^\s*her\s\p{Ll}/iu.test(sentence);
}

/** Whether the words behind a number hold it against what was expected ("0,4 procentpoint færre på sygedagpenge end forventet"). */
export function comparesExpected(behind: string): boolean {
  return /^\s?(?:(?:pct\.|%)\s)?(?:(?!og\s|er\s)\p{L}+\s){0,3}?(?:færre|flere|mindre|mere|lavere|højere)\s(?:\p{L}+\s){0,3}?end\s(?:det\s)?(?:forventet|forventede|ventet|ventede|beregnet|forudsat)(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether what stands right behind a number are minutes, hours, months or years. */
export function lastsTime(behind: string): boolean {
  return /^\s(?:sekunder|minut(?:ter)?|timer?|måned(?:er)?|år)(?!\p{L})/iu.test(behind);
}

/** Whether a sentence names budgets, accounts or a committee. */
export function namesBudget(sentence: string): boolean {
  return /budget|forbrug|(?<!\p{L})brugt(?!\p{L})|regnskab|udvalg|årsresultat/iu.test(sentence);
}

/** Whether words of change begin with the unit of the amount that they stand at ("kr. mere", "kr. lavere end"). */
export function standsAtAmount(words: string): boolean {
  return /^kr(?!\p{L})/iu.test(words);
}

/** Whether words name the board of appeal, not what it decides. */
export function namesBoard(words: string): boolean {
  return /ankestyrelsen/iu.test(words);
}

/** Whether a sentence names a board of appeal that is not the one of social matters ("Miljø- og Fødevareklagenævnet"). */
export function namesOtherBoard(sentence: string): boolean {
  return /klagenævn|ankenævn|nævnet/iu.test(sentence) && !/ankestyrelse|sociale\snævn/iu.test(sentence);
}

/** Whether words say of a whole what may be that of one committee ("Samlet set er der brugt"). */
export function tellsWholeLoosely(words: string): boolean {
  return /^(?:samlet\s\p{L}+|under\sét)$/iu.test(words);
}

/** Whether words name the committee that was spoken of before ("udvalget"). */
export function pointsToCommittee(words: string): boolean {
  return /^udvalgets?$/iu.test(words);
}

/** Whether a noun counts what is decided. */
export function namesCases(noun: string): boolean {
  return /(?:^|\s)(?:klage|anke)?(?:sager|klager|afgørelser)$/iu.test(noun);
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
  return RANKED_OF(before);
}

/** Whether a number after these words is a difference, never a level ("overskrider budgettet med 1,8 mio. kr."). */
export function leadsDifference(before: string): boolean {
  return LEADS_DIFFERENCE(before);
}

/** Whether a number after these words says how much something is ("kassebeholdningen er 212 mio. kr."). */
export function leadsLevel(before: string): boolean {
  return LEADS_LEVEL(before);
}

/** Whether a number after these words is what a statement shows ("Opgørelsen viser"). */
export function leadsShown(before: string): boolean {
  return SHOWN(before);
}

/** Whether a number after these words is a level joined to the one before ("er 152 mio. kr. ultimo 2025 og"). */
export function joinsLevel(before: string): boolean {
  return LEVEL_JOINED(before);
}

const RESTATES_COUNT = ending(/(?:svarer\stil|svarende\stil)\s(?:ca\.\s|godt\s|knap\s)?$/iu);
/** Whether a percentage after these words says again what a count before it said. */
export function restatesCount(before: string): boolean {
  return RESTATES_COUNT(before);
}

/** Whether words name what they count and lead to its number with a colon ("Antal beboere på plejehjem: "). */
export function listsCount(before: string): boolean {
  return /^\s*(?:[-–•*]\s)?antal(?:let)?\s[^:.;\d]{3,90}:\s$/iu.test(before);
}

/** Whether a number after these words is a part of the amount before. */
export function leadsPart(before: string): boolean {
  return /(?<!\p{L})(?:hvoraf|heraf|deraf)\s(?:\p{L}+\s){0,3}$/iu.test(before);
}

/** Whether words tell of a part that something is made of ("udgør det korte fravær 2,6 procentpoint"). */
export function composes(before: string): boolean {
  return /(?<!\p{L})(?:udgør|udgjorde|består\saf|bestod\saf|tegner\ssig\sfor|fordeler\ssig)(?!\p{L})/iu.test(before);
}

/** Whether an amount after these words is what the reason of a result cost ("skyldes, at der måtte bortskaffes jord for"). */
export function leadsPrice(before: string): boolean {
  return /(?<!\p{L})(?:skyldes|fordi|idet|da|grund\saf)(?!\p{L})[^.;]*\sfor\s$/iu.test(before);
}

/** Whether a committee is the council itself, which has no budget of its own. */
export function isCouncil(committee: string): boolean {
  return /^(?:byråd|kommunalbestyrelse|borgerrepræsentation)/iu.test(committee);
}

const OF_THOSE_IN = ending(/^\s?(?:pct\.|%|procent)\saf\s(?:de\s)?(?:\p{L}+\s){1,4}?(?:i|på|hos)\s$/iu);
/** Whether a name behind a percentage says of whom it is ("22,7 procent af de ledige i Ishøj Kommune"). */
export function leadsToPlace(behind: string, name: string): boolean {
  const at = behind.indexOf(name);
  return at > 0 && OF_THOSE_IN(behind.slice(0, at));
}

const IN_FULL_TIME = /^[^.;\d]{0,80}\((?:opgjort\s(?:i|som)\s)?fuldtids(?:personer|modtagere)\)/iu;
/** Whether brackets behind a number of people say that they are full-time persons. */
export function countsFullTime(behind: string): boolean {
  return IN_FULL_TIME.test(behind);
}

/** How many letters behind a share a clause ends that says of whom it is ("af de unge, der søger en uddannelse,"); 0 without one. */
export function clauseOfWhom(behind: string): number {
  return /^\s?(?:pct\.|%|procent)?\saf\s[^,.;]{2,40},\s(?:der|som)\s[^,;]*,/iu.exec(behind)?.[0].length ?? 0;
}

/** Whether words say of a survey that it covers the country. */
export function coversCountry(words: string): boolean {
  return /^landsdækkende/iu.test(words);
}

/** Whether words of change name what changes, so that their direction is already that of the result. */
export function namesResult(words: string): boolean {
  return /forbrug/iu.test(words);
}

/** Whether an amount after these words is given by the municipality ("udvalget yder støtte på"), not by others to it. */
export function givesAway(before: string, behind: string): boolean {
  if (/^[^.;]{0,30}?\sfra\s(?:\p{L}+\s)?kommunen?(?!\p{L})/iu.test(behind)) return true;
  if (/tilskud(?:det)?\sfra\s(?:\p{L}+\s)?kommunen?\s(?:\p{L}+\s){0,3}$/iu.test(before)) return true;
  const giver = /^[^;,]{0,20}?\sfra\s(?<who>(?:\p{L}|-)+(?:\s\p{L}+)?)/iu.exec(behind)?.groups?.['who'];
  if (giver !== undefined && DONOR.test(giver)) return false;
  const verb = GIVING.exec(before);
  return verb !== null && !GETTING.test(before.slice(verb.index)) && !DONOR.test(before);
}

/** Whether an amount after these words is a municipality's own decisions ("der blev truffet 2.300 afgørelser"). */
export function decidesItself(before: string, sentence: string): boolean {
  const clause = sentence.slice(0, before.length) + (/^[^,;]*/u.exec(sentence.slice(before.length))?.[0] ?? '');
  return /(?<!\p{L})(?:truffet|træffer|traf)(?!\p{L})/iu.test(before) && !/anke|statsforvaltning|nævn/iu.test(clause);
}

/** Whether words compare an amount with a budget ("lavere end budgetteret"). */
export function compares(words: string): boolean {
  return /\send\s/u.test(words);
}

/** Whether the words behind a percentage make it one of the unemployed themselves ("14 pct. af samtlige ledige"). */
export function isOfUnemployed(behind: string): boolean {
  return /^\s?(?:pct\.|%|procent)\saf\s(?:de|samtlige|alle)\sledige(?!\p{L})/iu.test(behind);
}

/** What unemployment is called where no word narrows it ("ledigheden"); null when the words are of something else. */
export function namesUnemployment(words: string): string | null {
  return /^ledighed(?:en|ens)?$/iu.test(words) ? 'ledighed' : null;
}

/** Whether a sentence tells of money that lies ready: a pool, cash, what is left of it. */
export function tellsPool(sentence: string): boolean {
  return /pulje|kasse|beholdning|likvid|reserve|opsparing|tilbage/iu.test(sentence);
}

/** Whether words of a title tell of the accounts of a project. */
export function closesProject(words: string): boolean {
  return /^anlægsregnskab/iu.test(words);
}

/** Whether a heading opens what was decided. */
export function headsDecision(heading: string): boolean {
  return /beslutning|afgørelse|konklusion/iu.test(heading);
}

/** Whether a sentence sets one year against another ("Sammenlignes 2016 med 2015", "fra 2015 til 2017"). */
export function comparesYears(sentence: string): boolean {
  return /(?<!\p{L})(?:fra|i|for)\s(?:(?:[1-4]\.|\p{L}+)\s){0,2}(?:19|20)\d{2}\s(?:\p{L}+\s)?(?:til|og|med)\s(?:(?:[1-4]\.|\p{L}+)\s){0,2}(?:19|20)\d{2}(?!\d)|(?<!\p{L})sammenlign(?:es|et|er\sman)(?!\p{L})/iu.test(
    sentence,
  );
}

const NOW = ending(/(?<!\p{L})nu\s(?:\p{L}+\s){0,3}$/iu);
/** Whether a number after these words is today's ("... sidste år er kommunen nu på en"). */
export function tellsNow(before: string): boolean {
  return NOW(before);
}

/** Whether words for an earlier value mean the year before that of the meeting, not before one that they count from. */
export function namesLastYear(words: string): boolean {
  return /^(?:sidste år|i fjor)$/iu.test(words);
}

/** Whether words for an earlier value mean the year before. */
export function meansYearBefore(words: string): boolean {
  return /år/iu.test(words);
}

/** Whether the words behind a number say that so many decisions were changed or sent back ("3 hjemvist og 1 ændret"). */
export const changesDecision = (behind: string): boolean =>
  /^\s(?:(?:blev|er|var|sager|afgørelser)\s){0,2}(?:hjemvist|ændret|ophævet|omgjort)/iu.test(behind);

/** Whether so many of a number were upheld ("84 ud af 120 klager (70 pct.) blev stadfæstet"). */
export const isUpheld = (behind: string): boolean =>
  /^\s(?:ud\s)?af\s(?:de\s|i\salt\s)?[\d.]+\s\p{L}+(?:\s\([^)]*\))?,?\s(?:blev|er|var|bliver)\sstadfæst/iu.test(behind);

/** Whether places moved go down the list ("rykker 5 pladser ned"). */
export function movesDown(behind: string): boolean {
  return /^\s(?:plads(?:er)?|placering(?:er)?)\s(?:ned|nedad|tilbage|bagud|lavere|længere\sned)(?!\p{L})/iu.test(
    behind,
  );
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
  return LEADS_CHANGE(before);
}
