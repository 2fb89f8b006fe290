/** Whether a number is set against another: a year before, a budget, other municipalities. */
import { behindAmount } from '../amounts.ts';
import { ending } from '../matching/ending.ts';

/** Whether the words behind a counted number make it a change ("23 børn mere end forudsat"). */
export function comparesBehind(behind: string): boolean {
  return /^(?:\s\p{L}+\s(?:mere|færre|flere|mindre)\send|\s(?:planlagte|forventede|ventede|budgetterede|i\sbudgettet))(?!\p{L})/iu.test(
    behind,
  );
}

const AGAINST = ending(/(?<!\p{L})mod\s(?:kun\s|blot\s|ca\.\s)?$/iu);

/** Whether a number after these words is set against the number before it ("12,8 dage i 2025 mod 13,7"). */
export function setAgainst(before: string): boolean {
  return AGAINST(before);
}

/** Whether what stands right behind a number are municipalities ("12 ud af 98 kommuner"). */
export function countsMunicipalities(behind: string): boolean {
  return /^\s(?:ud\saf\s(?:landets\s|de\s|i\salt\s)?\d+\s)?(?:danske\s|andre\s|øvrige\s|sjællandske\s|jyske\s|fynske\s)?kommuner(?:ne)?(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether the words behind a percentage make it one of municipalities ("87 pct. af kommunerne"). */
export function isOfMunicipalities(behind: string): boolean {
  return /^\s?(?:pct\.|%|procent)\saf\s(?:landets\s|alle\s|de\s(?:danske\s)?)?(?:\d+\s)?kommuner(?:ne)?(?!\p{L})/iu.test(
    behind,
  );
}

const BESIDE = ending(/(?<!\p{L})(?:med|til|for|af|fra|mod|end|som|ved)\s$/iu);

/** Whether a name after these words is of others with whom something is done, or with whom one compares. */
export function leadsToOther(before: string): boolean {
  return BESIDE(before);
}

/** Whether the words behind a number of municipalities tell what those do ("31 kommuner har færre"). */
export function countsThoseWho(behind: string): boolean {
  return /^\s(?:ud\saf\s(?:landets\s|de\s)?\d+\s)?(?:\p{L}+\s)?kommuner\s(?:har|havde|ligger|lå|klarer|fik|får|bruger|med|der|hvor)(?!\p{L})/iu.test(
    behind,
  );
}

const DATES_COMPARED = ending(/(?<!\p{L})mod\s(?:kun\s|blot\s|ca\.\s)?[\d.,]+%?(?:\s[\p{L}%.]+){0,4}\s?$/iu);

/** Whether a time after these words is that of a number which another is set against ("... mod 33,9 pct. i"). */
export function datesCompared(before: string): boolean {
  return DATES_COMPARED(before);
}

const PLACES_COMPARED = ending(
  /(?<!\p{L})(?:end|under|over|mod|(?:sammenlignet|sammenholdt)\smed|i\sforhold\stil|ift\.)\s(?:(?:kun|blot|ca\.)\s)?(?:[\d.,]+\s?(?:(?:%|pct\.|procent|dage)\s)?)?(?:(?:i|for|på|hos)\s)?(?:(?:det|den|de|hele|resten\saf|gennemsnittet\s(?:i|for))\s){0,3}$/iu,
);

/** Whether a place after these words is only what a figure is set against ("lavere end", "mod 3,4 pct. på"). */
export const placesCompared = (before: string): boolean => PLACES_COMPARED(before);

const SET_AGAINST_TIME = ending(/(?<!\p{L})(?:(?:sammenlignet|sammenholdt)\smed|i\sforhold\stil|ift\.|end|siden)\s$/iu);

/**
 * Whether a time between two numbers is only what the first is compared with ("et fald på 34 procentpoint sammenlignet
 * med sidste år, men fortsat 11 over").
 */
export const comparedWithTime = (before: string, between: string): boolean =>
  SET_AGAINST_TIME(before) && /^(?:,(?!\s(?:hvor|da)(?!\p{L}))|\s(?:og|men)(?!\p{L}))/u.test(between);

/** Whether a text may set numbers against each other at all: most do not, and are spared the asking. */
export const mayCompareDates = (text: string): boolean => text.includes('mod ');

const EARLIER = behindAmount(
  String.raw`\s(?:en|én|to|tre|fire|seks|\d{1,2})\s(?:uger?|måned(?:er)?|kvartal(?:er)?)\s(?:tidligere|før|forinden)(?!\p{L})`,
);

/**
 * Whether an amount is of so many months before the time that the sentence tells ("331,0 mio. kr. en måned tidligere").
 */
export const tellsEarlier = (behind: string): boolean => EARLIER.test(behind);

const DIFFERS = behindAmount(
  String.raw`\s(?:højere|lavere|større|mindre|mere|dyrere|billigere|bedre|dårligere|over|under)(?!\p{L})`,
);

/** Whether the words behind an amount make it a difference ("4,0 mio. kr. lavere end budgetteret"). */
export function comparesAmount(behind: string): boolean {
  return DIFFERS.test(behind);
}

const SIDES_WITH_BUDGET = behindAmount(
  String.raw`\s(?:over|under|(?:højere|lavere|større|mindre|mere)\send)\s(?:det\s|den\s)?\p{L}*(?:budget|ramme|korriger|vedtag|oprindelig|forudsat)`,
);

/** Whether the words behind an amount put it on a side of a budget ("0,9 mio. kr. under budgettet"). */
export function sidesWithBudget(behind: string): boolean {
  return SIDES_WITH_BUDGET.test(behind);
}

/** Whether the words behind a number make it a difference ("børnetallet er 46 lavere end ventet"). */
export function comparesNumber(behind: string): boolean {
  return /^\s(?:\p{L}+\s)?(?:lavere|højere|mere|mindre|flere|færre|større)(?!\p{L})/iu.test(behind);
}

const BESIDE_LEVEL =
  /^\s?(?:%|pct\.?|procent)\s(?:(?:under|over)\s(?:(?:hele|det|den|de)\s)?(?:lands|landet|gennemsnit|region|niveau|kommune|året|sidste)|(?:lavere|højere|mindre|større|bedre|dårligere|flere|færre|mere|længere|kortere)(?!\p{L}))/iu;

/**
 * Whether words behind a percentage set it against a level ("15 % under landsgennemsnittet", "14,6 procent højere
 * fravær"): no share of anything.
 */
export function besideLevel(behind: string): boolean {
  return BESIDE_LEVEL.test(behind);
}

/**
 * Whether the words behind a number hold it against what was expected ("0,4 procentpoint færre på sygedagpenge end
 * forventet").
 */
export function comparesExpected(behind: string): boolean {
  return /^\s?(?:(?:pct\.|%)\s)?(?:(?!og\s|er\s)\p{L}+\s){0,3}?(?:færre|flere|mindre|mere|lavere|højere)\s(?:\p{L}+\s){0,3}?end\s(?:det\s|vi\s|der\s|man\s)?(?:(?:er|var|blev)\s)?(?:forventet|forventede|ventet|ventede|beregnet|forudsat|budgetteret|budgetlagt|planlagt|antaget|skønnet|normeret|burde|skulle)(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether words of change begin with the unit of the amount that they stand at ("kr. mere", "kr. lavere end"). */
export function standsAtAmount(words: string): boolean {
  return /^kr(?!\p{L})/iu.test(words);
}

/** Whether words of change name what changes, so that their direction is already that of the result. */
export function namesResult(words: string): boolean {
  return /forbrug/iu.test(words);
}

/** Whether words compare an amount with a budget ("lavere end budgetteret"). */
export function compares(words: string): boolean {
  return /\send\s|^kr\.?\s(?:højere|mere|mindre|lavere)$/iu.test(words);
}

/** Whether a sentence sets one year against another ("Sammenlignes 2016 med 2015", "fra 2015 til 2017"). */
export function comparesYears(sentence: string): boolean {
  return /(?<!\p{L})(?:fra|i|for)\s(?:(?:[1-4]\.|\p{L}+)\s){0,2}(?:19|20)\d{2}\s(?:\p{L}+\s)?(?:til|og|med)\s(?:(?:[1-4]\.|\p{L}+)\s){0,2}(?:19|20)\d{2}(?!\d)|(?<!\p{L})sammenlign(?:es|et|er\sman)(?!\p{L})/iu.test(
    sentence,
  );
}

/** Whether words for an earlier value mean the year before that of the meeting, not before one that they count from. */
export function namesLastYear(words: string): boolean {
  return /^(?:sidste år|i fjor)$/iu.test(words);
}

/** Whether words for an earlier value mean the year before. */
export function meansYearBefore(words: string): boolean {
  return /år/iu.test(words);
}

/** Whether a word of change says of a result itself that it got better or worse. */
export function judgesResult(word: string): boolean {
  return /^for(?:bedr|værr)/iu.test(word);
}

/**
 * Whether a sentence goes on from the amount of the one before ("Det er 19,4 mio. kr. mere end"), which `word` does not
 * judge.
 */
export function refersToResult(lead: string, word: string): boolean {
  if (/bedre|dårligere|ringere/iu.test(word)) return false;
  return /^\s*(?:det|dette|resultatet|overskuddet|underskuddet)\s(?:er|var|svarer\still)\s/iu.test(lead);
}

/** Whether a word is a surplus or a deficit ("overskud"), of which more and less have sides of their own. */
export function namesSurplus(word: string): boolean {
  return /^(?:over|under)skud/iu.test(word);
}

const YEAR_COMPARED = ending(
  /(?<!\p{L})(?:lavere|højere|mindre|større|mere|dyrere|billigere|bedre|dårligere)\send\s(?:i\s|for\s)?(?:(?:regnskab(?:et)?|resultat(?:et)?|forbrug(?:et)?|udgift(?:en|erne)|niveau(?:et)?|året)\s)?(?:i\s|for\s|fra\s)?$/iu,
);

/**
 * Whether a year after these words is one that an amount is held against ("3,0 mio. kr. højere end regnskab"): of no
 * amount beside it.
 */
export const datesOther = (before: string): boolean => YEAR_COMPARED(before);

const AGAINST_LIST = ending(
  /(?<!\p{L})mod\s(?:henholdsvis|hhv\.)\s[\d.,]+(?:[^.;]|(?<=pct|kr|mio)\.){0,40}?(?:og|,)\s$/iu,
);

/**
 * Whether these words between two numbers set the second and those before it against the first ("5,8 pct. ... mod
 * henholdsvis 6,7 pct. og").
 */
export const setAgainstList = (between: string): boolean => AGAINST_LIST(between);

const AIM_AFTER = /[,;]\s(?:mens|men|hvor|og)\s(?:\p{L}+\s){0,3}?mål(?:et|tallet|sætningen)?\s/iu;

/**
 * Whether an aim comes in these words between a year and a number ("44 dage i 2022, mens målet er"): that year is not
 * its own.
 */
export const opensAimAfter = (between: string): boolean => AIM_AFTER.test(between);

/** Whether words for a year are what a change began at ("fra 2018"). */
export const opensComparison = (words: string): boolean => /^fra\s(?:19|20)\d{2}$/iu.test(words);

/** Whether words lead to the same day of another year as the sentence before told ("På samme tidspunkt i 2023"). */
export const tellsSameTime = (before: string): boolean =>
  /(?<!\p{L})samme\s(?:tidspunkt|tid|dato|dag|periode|måned|kvartal)\s(?:i\s)?(?:19|20)\d{2}(?!\d)/iu.test(before);

/** Whether the words right behind a number make it that of such a day ("97 på samme tidspunkt i 2023"). */
export const tellsSameTimeNext = (behind: string): boolean =>
  /^\s(?:\p{L}+\s){0,3}?samme\s(?:tidspunkt|tid|dato|dag|måned)\s(?:i\s)?(?:19|20)\d{2}(?!\d)/iu.test(behind);
