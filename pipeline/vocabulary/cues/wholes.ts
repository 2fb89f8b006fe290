/** Whether a number is a part of another, says it again, or is the whole. */
import { AMOUNT, behindAmount } from '../amounts.ts';
import { ending } from '../matching/ending.ts';
import { guarded } from '../matching/guarded.ts';

const RESTATES = ending(
  /kr.*(?:svarende til|hvilket er|svarer til|eller|dvs\.|\()\s*(?:(?:en|et)\s\p{L}*(?:afvigelse|overskridelse|forbrug|udgift)\s(?:på|af)\s)?(?:ca\.\s|godt\s|knap\s|[-+–])?$/iu,
);

const RESTATES_USE = ending(
  new RegExp(
    String.raw`(?:forbruget|afvigelsen|overskridelsen)(?:\spå\s(?:\p{L}+\.?\s)?${AMOUNT})?\s(?:svarer\stil|udgør)\s(?:ca\.\s|godt\s|knap\s)?$`,
    'iu',
  ),
);

/**
 * Whether a percentage after these words says again what an amount before it said ("svarende til 0,8 pct.", "(0,8 %)").
 */
export function restatesAmount(before: string): boolean {
  return RESTATES(before) || RESTATES_USE(before);
}

const RESULT_IN =
  /(?:forvent|vent|har(?!\p{L})|havde|vis(?:er|te)|giver|er\sder)[^.;]*(?:mer|mindre|over|under)forbrug\p{L}*\s(?:\p{L}+\s){0,2}?på\s(?:ca\.\s|godt\s|knap\s)?$/iu;
const RULES = /(?<!\p{L})(?:skal|må|kan|bør|højst|maksimalt|mindst|hvis|såfremt|ved|over|mere\send)(?!\p{L})/iu;

/**
 * Whether a percentage after these words is a result told in it alone ("Skoler forventer et merforbrug på 2,5 pct."),
 * no rule.
 */
export const tellsResultIn = (before: string): boolean => RESULT_IN.test(before) && !RULES.test(before);

/**
 * Whether words behind a number go on to a part of it that has a number of its own (", hvoraf 7 mio. kr. vedrører").
 */
export function tellsPart(behind: string): boolean {
  return /(?<!\p{L})(?:hvoraf|heraf|deraf|hvor af|fordeler\ssig|fordelt)\s(?:\p{L}+\.?\s){0,4}[-+–]?\d/iu.test(behind);
}

/** Whether words behind a number begin to tell what it holds (", heri indgår 17,3 mio. kr. fra 2019"). */
export function tellsHeld(behind: string): boolean {
  return /[,;]\s(?:heri|heraf|hvoraf|deraf|herunder|inkl\.|inklusive?)\s[^.;]*\d/iu.test(behind);
}

const PART_OF = behindAmount(String.raw`\saf\s(?:det\s|de\s)?(?:\p{L}+\s)?(?:mer|mindre)(?:forbrug|udgift|indtægt)`);

/** Whether an amount is a part of what the words behind it name ("6,0 mio. kr. af mindreforbruget"). */
export function isPartOf(behind: string): boolean {
  return PART_OF.test(behind);
}

const OF_RESULT =
  /(?:^|[.;,]\s|\s)(?:[Aa]f|[Hh]eraf|hvoraf)\s(?:(?:det|den|de)\s)?(?:\p{L}+\s)?(?:(?:mer|mindre)(?:forbrug|udgift|indtægt)|afvigelse|under|over)\p{L}*\s[^.;]*$/u;

const WITH_YEAR = behindAmount(
  String.raw`\s(?:\p{L}+\s){0,3}(?:til|fra|vedrører|vedrørende)\s(?:\p{L}+\s){0,2}(?:19|20)\d{2}`,
);

/** Whether an amount is the part of a result that stems from another year ("kan 1,0 mio. kr. henføres til 2023"). */
export function partOfYear(before: string, behind: string): boolean {
  return OF_RESULT.test(before.replaceAll(/(?:mio|mia|kr|t|ca)\./gu, '')) && WITH_YEAR.test(behind);
}

const ELSEWHERE =
  /politikreds|(?<!\p{L})(?:i\s(?:hele\s)?landet|på\slands(?:plan|basis)|nationalt|i\sdanmark|(?:landets|danske)\skommuner|(?:på|i|fra)\slandets\s\p{L}+|i\s(?:hele\s)?region\s\p{L}+|[ip]å?\s(?:\p{L}+-?\sog\s)?(?:sønder|vest|øst|nord|midt|syd)?(?:jylland|sjælland)|samfundet|kommunerne\s(?:har|havde|fik|modtog|modtager))(?!\p{L})/iu;
const CLAUSE_BEFORE = /(?:[;(]|,\s(?:mens|hvor|men)\s|(?<!\p{L})mens\s)[^;(]*$/iu;
const CLAUSE_BEHIND = /^(?:(?![;)]|,\s(?:mens|hvor|men)\s|\smens\s).)*/iu;

/**
 * Whether the clause around a number tells of the country, a region or a police district ("På landsplan skete der
 * 13.433 ulykker").
 */
export function tellsElsewhere(before: string, behind: string): boolean {
  const opening = CLAUSE_BEFORE.exec(before)?.index ?? 0;
  return ELSEWHERE.test(before.slice(opening) + (CLAUSE_BEHIND.exec(behind)?.[0] ?? ''));
}

/** Whether words say of a whole what may be that of one committee ("Samlet set er der brugt"). */
export function tellsWholeLoosely(words: string): boolean {
  return /^(?:samlet\s\p{L}+|under\sét)$/iu.test(words);
}

const RESTATES_COUNT = ending(
  /(?:(?:svarer\stil|svarende\stil)\s(?:ca\.\s|godt\s|knap\s)?|\d\s(?:\p{L}+\s){0,4}\((?:ca\.\s)?)$/iu,
);

/** Whether a percentage after these words says again what a count before it said. */
export function restatesCount(before: string): boolean {
  return RESTATES_COUNT(before);
}

/** Whether a number after these words is a part of the amount before. */
export function leadsPart(before: string): boolean {
  return /(?<!\p{L})(?:hvoraf|heraf|deraf)\s(?:\p{L}+\s){0,3}$/iu.test(before);
}

/**
 * Whether a word says of somebody that a part is theirs ("bidrager med", "tegner sig for"): what the part is of was
 * told before.
 */
export const contributes = (word: string): boolean => /^(?:bidrag|bidrog|tegne|står|stod)/iu.test(word);

/** Whether a sentence tells parts of what the one before told ("Heraf kan 9,4 mio. kr. henføres til"). */
export const opensParts = (sentence: string): boolean => /^\s*(?:deraf|her\s?af)(?!\p{L})/iu.test(sentence);

/**
 * Whether a sentence says of a municipality that all of it is meant ("Sorø Kommune kommer samlet set ud af året med").
 */
export const tellsMunicipalityWhole = (sentence: string): boolean =>
  /\p{Lu}\p{L}+\s[Kk]ommune\s(?:\p{L}+\s){0,4}?(?:samlet(?:\sset)?|under\sét|som\shelhed)(?!\p{L})/u.test(sentence);

/** Whether words tell of a part that something is made of ("udgør det korte fravær 2,6 procentpoint"). */
export function composes(before: string): boolean {
  return /(?<!\p{L})(?:udgør|udgjorde|består\saf|bestod\saf|tegner\ssig\sfor|fordeler\ssig)(?!\p{L})/iu.test(before);
}

/** What only a whole municipality has. */
const WHOLES = [
  /(?<!\p{L})skatte(?:indtægt|finansier|provenu)|(?<!\p{L})skatter(?!\p{L})/iu,
  /(?<!\p{L})(?:tilskud\sog\sudligning|midtvejsregulering|generelle\stilskud|bloktilskud)/iu,
  /(?<!\p{L})serviceramme|(?<!\p{L})(?:samlede|kommunens)\s(?:service|netto|drifts|nettodrifts|anlægs)(?:drifts)?udgifter/iu,
  /(?<!\p{L})(?:kassebeholdning|likviditet)(?!\p{L}*en\smed)/iu,
  /(?<!\p{L})(?:ordinære?|primære?)\sdrift/iu,
  /(?<!\p{L})(?:langfristede?|skattefinansierede?)\sgæld|afdrag\spå\slån/iu,
].map((pattern) => guarded(pattern));

/**
 * How many things that only a whole municipality has a text names: its taxes, its frame, its cash, its main account.
 */
export function wholesNamed(text: string): number {
  return WHOLES.filter((pattern) => pattern.test(text)).length;
}

const CONCLUSION =
  /[,;]\s(?:og\s|men\s)?(?:(?:så|hvorfor|hvorved|hvormed|hvorefter|således\sat|sådan\sat|så\sat|dermed|derfor|herefter)\s(?:[^,;\d]*\s)?)?(?:samlet|samlede|i\salt|tilsammen|under\s(?:é|e)t|netto|som\shelhed)(?!\p{L})[^,;\d]*$/iu;

/**
 * How many letters before an amount the clause begins that tells what the amounts before it come to (", så udvalget
 * samlet ender med"); 0 without one. The areas of those are not its own.
 */
export function concludes(lead: string): number {
  const match = CONCLUSION.exec(lead);
  return match === null ? 0 : lead.length - match.index;
}

const OPENS_SUM = /^\P{L}*(?:sammenlagt|tilsammen|i\salt|samlet(?:\sset)?)(?!\p{L})/iu;

/** Whether a sentence opens with words for the sum of those before it ("Sammenlagt forventes 95,5 mio. kr."). */
export const opensSum = (sentence: string): boolean => OPENS_SUM.test(sentence);

/** Whether these words behind a whole open the parts that it is made of ("består af seks", "fordeler sig med tre"). */
export const leadsToParts = (between: string): boolean =>
  /(?<!\p{L})(?:består|bestod)\saf|fordel\p{L}*\s(?:sig\s)?(?:på|med)|(?<!\p{L})(?:heraf|hvoraf)(?!\p{L})/iu.test(
    between,
  );
