/** Who gives an amount to whom, and for what. */
import { behindAmount } from '../amounts.ts';
import { ending } from '../matching/ending.ts';
import { inLatin } from '../matching/letters.ts';
import { clauseAt } from '../topics.ts';

const GOES_TO = behindAmount(String.raw`\s(?:på|til|vedrørende|hos|for|inden\sfor)\s$`);

/** Whether the words between an amount and an area give it to that area (" mio. kr. på "). */
export function goesTo(between: string): boolean {
  return GOES_TO.test(between);
}

/** Whether an amount before these words was asked for and refused ("... i tillægsbevilling, men fik afslag"). */
export function tellsRefused(behind: string): boolean {
  return /(?<!\p{L})(?:(?:fik|får|fået|med|mødt)\s(?:med\s)?afslag|(?:blev|er|bliver)\s(?:dog\s|imidlertid\s)?(?:afvist|afslået|forkastet|nedstemt|ikke\s(?:imødekommet|godkendt|bevilget|vedtaget)))(?!\p{L})/iu.test(
    behind,
  );
}

const LEADS_REST = ending(/(?<!\p{L})rester(?:er|ede)\s(?:der\s)?(?:ca\.\s|godt\s|knap\s)?$/iu);

/** Whether a number after these words is what is left of money ("hvor der resterer"). */
export function leadsRest(before: string): boolean {
  return LEADS_REST(before);
}

const REST = behindAmount(
  String.raw`\s(?:(?:står|er|endnu|fortsat|stadig)\s){0,2}(?:tilbage|uforbrug(?:t|te|et)|resterer)(?!\p{L})`,
);

/** Whether the words behind an amount tell what is left of money ("3,5 mio. kr. står tilbage"). */
export const tellsRest = (behind: string): boolean => REST.test(behind);

const PAID_FOR = ending(/(?<!\p{L})(?:kr\.|kroner)[^.;]{0,60}\s(?:til|tilskrives|skyldes)\s(?:\p{L}+\s)?$/iu);

/** Whether a number after these words is what money is for ("2,3 mio. kr. i tilskud til 4 nye stillinger"). */
export function paidFor(before: string): boolean {
  return PAID_FOR(before);
}

/** Whether a sentence names budgets, accounts or a committee. */
export function namesBudget(sentence: string): boolean {
  return /budget|forbrug|(?<!\p{L})brugt(?!\p{L})|regnskab|udvalg|årsresultat/iu.test(sentence);
}

/**
 * Whether an amount after these words is what the reason of a result cost ("skyldes, at der måtte bortskaffes jord
 * for").
 */
export function leadsPrice(before: string): boolean {
  return /(?<!\p{L})(?:skyldes|fordi|idet|da|grund\saf)(?!\p{L})[^.;]*\sfor\s$/iu.test(before);
}

const GIVING = /(?<!\p{L})(?:giv(?:er?|et|es)|gav|yde[rs]?|ydet|ydede|uddel\p{L}*|støtter|støttede)(?!\p{L})/iu;

/** "giver Klintholm Kommune et ekstra tilskud": who gets it. */
const TO_US = inLatin(
  /^\p{L}+\s(?:kommunen|\p{Lu}[\p{L}-]+\s[Kk]ommune)\se[nt]\s(?:\p{L}+\s){0,2}\p{L}*(?:tilskud|støtte|indtægt)\s/u,
);

const GETTING = /(?<!\p{L})(?:fik|får|fået|modtog|modtage[rt]?)(?!\p{L})/iu;

const DONOR =
  /fond|stat(?:en|s)(?!\p{L})|ministeri|styrelse|direktorat|region|(?<!\p{L})(?:EU|LAG|STAR|Realdania)(?!\p{L})|(?:forening|selskab)\p{L}*\sha[rv]/iu;

/**
 * Whether an amount is what others pay, or what something costs all of society ("koster indlæggelserne samfundet mere
 * end 2 mia. kr.").
 */
export function costsSociety(before: string): boolean {
  return /(?<!\p{L})(?:virksomhederne|borgerne|brugerne|forældrene|beboerne|ejerne|husstandene)\s(?:har\s)?(?:betal|indbetal)\p{L}*\s(?:[^.;]|\.\d)*$|(?<!\p{L})kost(?:er|ede)\s(?:[^.;]|\.\d)*samfundet\s[^.;]*$/iu.test(
    before,
  );
}

const OWN = /kommune|forvaltning|administration|udvalg|byråd|regering/iu;
const PRONOUN_GETS =
  /(?<!\p{L})(?:de|hver)\s(?:har\s|havde\s)?(?:fik|får|fået|modtog|modtager|modtaget)(?!\p{L})[^,;]*$/iu;

/** Whether the clause that ends in these words is about others than the municipality, who get something of it. */
function othersGet(before: string): boolean {
  if (!GETTING.test(before)) return false;
  const clause = clauseAt(before, before.length);
  const topic = clause?.topic ?? null;
  if (DONOR.test(before.slice(clause?.start))) return false;
  const isOthers =
    topic?.isSubject === true &&
    !OWN.test(before.slice(topic.start, topic.end)) &&
    GETTING.test(before.slice(topic.end));
  return isOthers || PRONOUN_GETS.test(before);
}

const FROM_MUNICIPALITY = behindAmount(String.raw`[^.;]{0,30}?\sfra\s(?:\p{L}+\s)?kommunen?(?!\p{L})`);

/**
 * Whether an amount after these words is given by the municipality ("udvalget yder støtte på"), not by others to it.
 */
export function givesAway(before: string, behind: string): boolean {
  if (FROM_MUNICIPALITY.test(behind)) return true;
  if (/tilskud(?:det)?\sfra\s(?:\p{L}+\s)?kommunen?\s(?:\p{L}+\s){0,3}$/iu.test(before)) return true;
  const giver = /^[^;,]{0,20}?\sfra\s(?<who>(?:\p{L}|-)+(?:\s\p{L}+){0,3})/iu.exec(behind)?.groups?.['who'];
  if (giver !== undefined && DONOR.test(giver)) return false;
  // "284 foreninger i kommunen, og de fik tilsammen": those who get are others than the municipality.
  if (othersGet(before)) return true;
  const verb = GIVING.exec(before);
  if (verb !== null && TO_US.test(before.slice(verb.index))) return false;
  return verb !== null && !GETTING.test(before.slice(verb.index)) && !DONOR.test(before);
}

/** Whether a sentence tells of money that lies ready: a pool, cash, what is left of it. */
export function tellsPool(sentence: string): boolean {
  return /pulje|kasse|beholdning|likvid|reserve|opsparing|tilbage/iu.test(sentence);
}

/** Whether words of a title tell of the accounts of a project. */
export function closesProject(words: string): boolean {
  return /^(?:anlægs|bygge)regnskab/iu.test(words);
}

/** Whether a word is a saving, which may be of a price as of a budget. */
export function namesSaving(word: string): boolean {
  return /^besparelse(?:n|r|rne)?$/iu.test(word);
}

/** Whether a word says what is left of a budget ("restbudget"). */
export const namesRest = (word: string): boolean =>
  /(?:rest(?:erende\s)?|uforbrugte?\s)budget(?:tet)?(?:\s(?:på|er|var|udgør|udgjorde)){0,2}$/iu.test(word);

/** A subject with its phrases and verb has at most so many letters. */
const LONGEST_SUBJECT = 160;
const COMES_TO =
  /(?<!\p{L})(?:(?:mer|mindre)-?(?:forbrug|udgift|indtægt)\p{L}*|overskridelse\p{L}*|(?:budget)?afvigelse\p{L}*)(?:\s(?!forbrug|udgift|regnskab|resultat|budget)[\p{L}-]{1,30}){0,8}\s(?:for)?ventes(?:\s(?:nu|dermed|derfor|således|samlet|fortsat|stadig|igen|i\s20\d{2})){0,2}\sat\s(?:blive|udgøre|ende|lande|være)(?:\s(?:på|ca\.|omkring|cirka)){0,2}\s$/iu;

/** Whether these words before an amount tell what a deviation comes to ("Merforbruget på vikarer ventes at blive"). */
export const deviationComesTo = (before: string): boolean =>
  before.length > 0 && COMES_TO.test(before.slice(-LONGEST_SUBJECT));

const OF_EACH =
  /^\s?(?:(?:mio|mill|t)\.?\s?)?(?:kr\.?|kroner|dkk)\s?(?:pr\.?|per)\s(?!\d|d\.|den\s|dags\s|år|måned|kvartal|halvår|ultimo|primo|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|budgetår|regnskabsår|skoleår)\p{Ll}/iu;

/**
 * Whether the words behind an amount make it one of each of many ("9.120 kr. pr. elev"), not of all of them or of a
 * year.
 */
export const isOfEach = (behind: string): boolean => OF_EACH.test(behind);

/** Whether a word for what something costs is that for the price of one ("gennemsnitsprisen", "taksten"). */
export const namesPrice = (word: string): boolean => /(?:pris|takst|gebyr)(?:e[nrt]|erne)?$/iu.test(word);

const STATE_GIVES =
  /(?<!\p{L})(?:regeringen|folketinget|staten|finanslov(?:en|saftalen|saftale)?|aftalepartierne|ministeriet|landspolitisk)\s(?:[^.;]*?\s)?(?:afsat|afsætte[rs]?|afsatte|bevilget|bevilge[rd]e?|tilført|prioriteret)\s(?:[^.;\d]|\.\S)*$/iu;

const TO_MUNICIPALITY = behindAmount(String.raw`[^.;]{0,80}?\s(?:til|i)\s(?:\p{L}+\s)?kommunen?(?!\p{L})`);

/**
 * Whether an amount after these words is what the state sets aside for the whole country ("Regeringen har afsat 400
 * mio. kr.").
 */
export const isOfState = (before: string, behind: string): boolean =>
  STATE_GIVES.test(before) && !/kommune/iu.test(before) && !TO_MUNICIPALITY.test(behind);

const OWN_NAME = inLatin(
  /(?<!\p{L})(?:vedrører|henføres|skyldes|tilskrives|heraf|hvoraf|fordeler\ssig|består\saf|sammensættes)(?!\p{L})|(?<!\p{L})(?:til|på|vedrørende|vedr\.|hos|fra|inden\sfor|under|ved)\s(?!drift|anlæg|i\salt|ca\.|godt|knap|omkring|netto|helår|årsbasis|budget|grund|årlig)\p{L}{3,}|,\s\p{L}{3,}(?:\s\p{L}+)?\s(?:med|på|for)\s$/iu,
);

/** Whether the words between an amount and the next one name what it is for ("kr. henføres til vikarer og"). */
export const namesOwn = (between: string): boolean => OWN_NAME.test(between);

const UNIT_ALONE = behindAmount(String.raw`\s$`);

/**
 * Whether words are but the unit of an amount, so that a name behind them follows it at once ("1,2 mio. kr. vandløb").
 */
export const endsAmount = (between: string): boolean => UNIT_ALONE.test(between);

const NAME_BEHIND = behindAmount(
  String.raw`\s(?!mere|mindre|over|under|højere|lavere|til|på|i|fra|af|årlig|vedr|om|hos|ved|for|og|samt|er|som|der|svarende)\p{L}{3,}(?:\s\p{L}{3,}){0,3}(?:[,.;]|\s(?:og|samt)\s\d|$)`,
);

/** Whether a name stands right behind the unit of an amount ("kr. ubesatte stillinger."). */
export const namesBehind = (behind: string): boolean => NAME_BEHIND.test(behind);

const ALL_SPENDING = ending(
  /(?<!\p{L})(?:(?:samlede\s\p{L}*udgifter|(?:netto|drifts)?udgifterne)\s(?:til|på|for|vedrørende)\s[^.;,\d]{3,60}|(?:anlægs|bygge)sum(?:men)?\s(?:[^.;,\d]{3,60})?)(?<!\p{L})(?:blev|udgjorde|var|har|er|udgør|på)\s(?:i\s20\d{2}\s)?(?:(?:været|samlet|i\salt|på|ca\.)\s){0,3}$/iu,
);

/**
 * Whether an amount after these words is what was spent on an area ("De samlede udgifter til biblioteker har været").
 */
export const tellsAllSpending = (before: string): boolean => ALL_SPENDING(before);
