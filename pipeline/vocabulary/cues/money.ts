/** Who gives an amount to whom, and for what. */
import { ending } from '../matching/ending.ts';

/** Whether the words between an amount and an area give it to that area (" mio. kr. på "). */
export function goesTo(between: string): boolean {
  return /^\s(?:(?:mio|mia|mill|t)\.?\s)?(?:kr\.?|kroner)\s(?:på|til|vedrørende|hos|for|inden\sfor)\s$/iu.test(between);
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

const PAID_FOR = ending(/(?<!\p{L})(?:kr\.|kroner)[^.;]{0,60}\s(?:til|tilskrives|skyldes)\s(?:\p{L}+\s)?$/iu);

/** Whether a number after these words is what money is for ("2,3 mio. kr. i tilskud til 4 nye stillinger"). */
export function paidFor(before: string): boolean {
  return PAID_FOR(before);
}

/** Whether a sentence names budgets, accounts or a committee. */
export function namesBudget(sentence: string): boolean {
  return /budget|forbrug|(?<!\p{L})brugt(?!\p{L})|regnskab|udvalg|årsresultat/iu.test(sentence);
}

/** Whether an amount after these words is what the reason of a result cost ("skyldes, at der måtte bortskaffes jord for"). */
export function leadsPrice(before: string): boolean {
  return /(?<!\p{L})(?:skyldes|fordi|idet|da|grund\saf)(?!\p{L})[^.;]*\sfor\s$/iu.test(before);
}

const GIVING = /(?<!\p{L})(?:giv(?:er?|et|es)|gav|yde[rs]?|ydet|ydede|uddel\p{L}*|støtter|støttede)(?!\p{L})/iu;

const GETTING = /(?<!\p{L})(?:fik|får|fået|modtog|modtage[rt]?)(?!\p{L})/iu;

const DONOR =
  /fond|stat(?:en|s)(?!\p{L})|ministeri|styrelse|direktorat|region|(?<!\p{L})(?:EU|LAG|STAR|Realdania)(?!\p{L})|(?:forening|selskab)\p{L}*\sha[rv]/iu;

/** Whether an amount is what others pay, or what something costs all of society ("koster indlæggelserne samfundet mere end 2 mia. kr."). */
export function costsSociety(before: string): boolean {
  return /(?<!\p{L})(?:virksomhederne|borgerne|brugerne|forældrene|beboerne|ejerne|husstandene)\s(?:har\s)?(?:betal|indbetal)\p{L}*\s(?:[^.;]|\.\d)*$|(?<!\p{L})kost(?:er|ede)\s(?:[^.;]|\.\d)*samfundet\s[^.;]*$/iu.test(
    before,
  );
}

const OTHERS_GET =
  /(?<!\p{L})(?:de|hver|(?!kommunerne|regionerne)\p{L}{4,}(?:erne|ene)|\p{L}*(?:foreninger|klubber|museer|teatre|familier|institutioner))\s(?:har\s|havde\s)?(?:fik|får|fået|modtog|modtager|modtaget)(?!\p{L})[^,;]*$/iu;

/** Whether an amount after these words is given by the municipality ("udvalget yder støtte på"), not by others to it. */
export function givesAway(before: string, behind: string): boolean {
  if (/^[^.;]{0,30}?\sfra\s(?:\p{L}+\s)?kommunen?(?!\p{L})/iu.test(behind)) return true;
  if (/tilskud(?:det)?\sfra\s(?:\p{L}+\s)?kommunen?\s(?:\p{L}+\s){0,3}$/iu.test(before)) return true;
  const giver = /^[^;,]{0,20}?\sfra\s(?<who>(?:\p{L}|-)+(?:\s\p{L}+)?)/iu.exec(behind)?.groups?.['who'];
  if (giver !== undefined && DONOR.test(giver)) return false;
  // "284 foreninger i kommunen, og de fik tilsammen": those who get are others than the municipality.
  if (OTHERS_GET.test(before) && !DONOR.test(before)) return true;
  const verb = GIVING.exec(before);
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
