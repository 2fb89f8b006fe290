/** What a number counts: people, cases, things, and whether all of them or some. */
import type { Unit } from '../../types/figures.ts';
import { ending } from '../matching/ending.ts';
import { anyOf } from '../wordlists.ts';

const LEADS_POPULATION = ending(
  /(?:omfatter|fordelt\spå|(?:kommunen|kommune|byen|området)\shar)\s(?:i\salt\s|alle\s|ca\.\s|omkring\s)?$/iu,
);

/** Whether a number after these words is the size of a population ("opgørelsen omfatter 4.112 ansatte"). */
export function leadsPopulation(before: string): boolean {
  return LEADS_POPULATION(before);
}

/** Whether a word of change counts things ("flere enkeltsager"): money grows by other words. */
export function countsMore(word: string): boolean {
  return /^(?:flere|færre)$/iu.test(word);
}

const POPULATION = /(?:medarbejdere|ansatte|elever|borgere|indbyggere|husstande|børn|beboere|ledige|personer)$/iu;

/** Whether a noun counts people who are there anyway: they are what a committee did only where a verb says so. */
export function namesPopulation(noun: string): boolean {
  return POPULATION.test(noun);
}

/** Whether words name what they count ("antallet af borgere"), where a noun ends them. */
export function namesCount(upToNoun: string): boolean {
  return /(?<!\p{L})antal(?:let)?(?:\saf)?\s(?:\p{L}+\s)?[\p{L}-]+$/iu.test(upToNoun);
}

const COUNTED_NOUN =
  /(?<!\p{L})antallet\saf\s(?:(?:nye|samlede|påbegyndte|afsluttede|gennemførte|modtagne)\s)?(?<noun>(?!(?:dage|uger|timer|måneder|år|kroner|point|procent)(?!\p{L}))\p{Ll}{4,}(?:er|[ens]))(?=\s)/iu;

/**
 * The noun that words say to be counted ("antallet af fogedudsættelser"), by its place in them; null where they say
 * none.
 */
export function nounCounted(lead: string): { readonly start: number; readonly end: number } | null {
  const match = lead.includes('ntallet af ') ? COUNTED_NOUN.exec(lead) : null;
  const noun = match?.groups?.['noun'];
  if (match === null || noun === undefined) return null;
  const end = match.index + match[0].length;
  return { start: end - noun.length, end };
}

/**
 * Whether these words between a noun and its number tell how many there are of it ("... er steget fra 142 i januar
 * til").
 */
export function tellsNumber(between: string): boolean {
  return (
    /(?<!\p{L})(?:er|var|udgør|udgjorde|til|på|fra|mod|blev)\s(?:ca\.\s|nu\s|i\salt\s)?$/iu.test(between) &&
    !/[;:.]\s|(?<!\p{L})(?:og|mens|men|hvor|kr)(?!\p{L})/iu.test(between)
  );
}

const COUNTED_AT = ending(
  /(?<!\p{L})(?:opgjort|opgøres|opgjordes|registreret|nåede\sop)\s(?:til|på)\s(?:ca\.\s|i\salt\s)?$/iu,
);

/** Whether a number after these words is what a count came to ("Elevtallet er opgjort til"). */
export function countedAt(before: string): boolean {
  return COUNTED_AT(before);
}

/**
 * Whether the words behind a number of things tell what those have, not what was done ("4 arbejdspladser har et fravær
 * på over 10 pct.").
 */
export function describesThem(behind: string): boolean {
  return /^\s\p{L}+\s(?:står|stod|tegner\ssig)\sfor\s(?:mere\send|over|næsten|halvdelen|størstedelen|\d+\s?(?:pct|%|procent))|^\s\p{L}+\s(?:har|havde)\set?n?\s[^,.;]{3,40}?(?:over|under|mere\send|mindre\send)\s\d/iu.test(
    behind,
  );
}

const OF_THEM = ending(/(?:^|[.;]\s)\s*af\sde\s$/iu);

/** Whether the words behind a number make it a part of what they name ("112 af sygemeldingerne"). */
export function isSomeOfThem(behind: string): boolean {
  return /^\saf\s\p{L}+(?:erne|ene)(?!\p{L})/iu.test(behind);
}

/** Whether a number is told again as the whole of which shares are told ("Af de 156 modtagere fik 67 pct."). */
export function isWholeOfShares(before: string, behind: string): boolean {
  return OF_THEM(before) && /\d\s?(?:pct\.|%|procent)/iu.test(behind);
}

const DONE =
  /(?<!\p{L})(?:afholdt|afholdes|gennemført|solgt|opslået|opstillet|oprettet|etableret|udstedt|behandlet|indgået|uddelt|plantet|renoveret|udlejet|registreret|udført|anlagt|afviklet|indberettet|åbnet|modtaget|udskrevet|udsendt|foretaget|opført|udbudt|ansat|uddannet|certificeret|meddelt|iværksat|leveret|bevilget|visiteret|(?:er|var)\s(?:der\s|nu\s){0,2}(?:i\salt|tilsammen)|(?:i\salt|tilsammen)\s(?:er|var)(?:\sder)?)\s(?:i\salt\s|ca\.\s|omkring\s|mere\send\s|hele\s)?$/iu;
const DONE_NOUN =
  /^\s(?:(?!andre|gange)\p{Ll}{2,}e\s)?(?<noun>(?!(?:\p{L}*(?:timer|dage|uger|måneder|minutter|kroner|meter|hektar|tons?|liter|årige|gange|grader|procent(?:point)?|millioner|milliarder|andre|kommuner)|pladser|mere|færre|flere|ekstra)(?!\p{L}))\p{Ll}{4,}(?:er|[es]))(?=[\s,.;)]|$)/u;

const JOINED_TO = /(?<![\d.,])\d[\d.]*\s(?:\p{Ll}+e\s)?\p{Ll}{4,}\s(?:og|samt)\s$/u;

/**
 * The noun behind a number of what was done ("er der solgt 14 erhvervsgrunde"), by its place in the words behind; null
 * where none was.
 */
export function nounDone(before: string, behind: string): { readonly start: number; readonly end: number } | null {
  // "iværksat 64 familiebehandlinger og 41 kontaktpersonordninger"
  const lead = before.replace(JOINED_TO, '');
  const match = DONE.test(lead) ? DONE_NOUN.exec(behind) : null;
  const noun = match?.groups?.['noun'];
  if (match === null || noun === undefined) return null;
  return { start: match[0].length - noun.length, end: match[0].length };
}

/** Whether words say that all of what a number counts are counted ("antallet af borgere i botilbud er"). */
export function countsAll(before: string): boolean {
  return /(?<!\p{L})antal(?:let)?\saf\s/iu.test(before) || listsCount(before);
}

/** "For hver lokation bliver der foretaget": of each, not of all. */
const OF_EACH = /(?<!\p{L})(?:for|ved|på|i)\shvert?\s(?!især|år|måned|uge|dag)\p{L}{4,}\s[^.;,]*$/iu;

const LEADS_AVERAGE = ending(/(?<!\p{L})(?:i\s(?:gennemsnit|snit)|gennemsnitligt?)\s(?:ca\.\s)?$/iu);

/** Whether a number after these words is an average of many ("har i gennemsnit"). */
export function leadsAverage(before: string): boolean {
  return LEADS_AVERAGE(before) || OF_EACH.test(before);
}

/** Whether a header names people by sex or age, of whom its column is alone ("Mænd", "18-24 år"). */
export const headsSome = (header: string): boolean =>
  /^(?:(?:heraf|antal|unge|ældre)\s)*(?:kvinder|mænd|drenge|piger|(?:under\s|over\s)?\d{2}(?:\s?[-–]\s?\d{2})?\s?(?:\+|år|-?årige)(?:\s(?:og|eller)\s(?:over|ældre|derover|yngre))?)\s*$/iu.test(
    header.trim(),
  );

/**
 * Whether the words behind a number say of whom of many it is ("0,4 procentpoint for de 60-66-årige", "6 pct. blandt
 * kvinder").
 */
export function countsSome(behind: string): boolean {
  return /^\s?(?:procentpoint|pct\.(?:\spoint)?|procent|%)?\s?(?:for|blandt|hos)\s(?:de\s)?(?:\d{2}\s?[-–+]\s?(?:\d{2}[-–])?\s?årige|kvinder(?:ne)?|mænd(?:ene)?|unge\sunder|personer\sover|ældre\sover)(?!\p{L})/iu.test(
    behind,
  );
}

const OF_LENGTH = ending(/(?<!\p{L})\p{L}*varighed(?:en)?(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d))*$/iu);

/**
 * Whether a number tells how long something lasts: minutes, hours, months or years stand right behind it, or it counts
 * the days of a length that the words before it name ("den gennemsnitlige varighed er 14 uger").
 */
export function lastsTime(unit: Unit | null, before: string, behind: string): boolean {
  if (unit !== null) return unit === 'days' && OF_LENGTH(before);
  return /^\s(?:(?:sekunder|minut(?:ter)?|timer?|døgn|måned(?:er)?|år)(?!\p{L})|(?:sek|min|mdr)\.)/iu.test(behind);
}

const DOING = new RegExp(
  anyOf(String.raw`
    delta[gk] deltog besøg gennemfør henvend tilmeld kontakt vejled undervis inviter ansøg startede begyndt afslutte
    screen visiter leveret henvist venteliste anbragt(?!\p{L}) indskrevet indmeldt sygemeldt været\ssyge? ansat\s i\sjob
    fundet hjulpet hjalp kurs(?:er|us) i\s\p{L}*behandling(?!\p{L}) omfattet\saf (?:brugt|benyttet|anvendt)\saf\s
    (?<!\p{L})(?:søgte?|valgte?|fik|får|fået|modtog|modtaget|kom|kommet|mødte|går|gik|nået|nåede)(?!\p{L})
    (?<!\p{L})(?:passes|opskrevet|frameldt|udmeldt|overflyttet|overgået|opnå(?:r|ede|et))(?!\p{L})
    (?<!\p{L})(?:vedrør|omhandle)
    (?<!\p{L})(?:børn|elever)\s(?:går\s|er\s)?(?:i|på)\s(?:vuggestue|børnehave|dagpleje|sfo|fritidshjem|klub|deltid|fuldtid)(?!\p{L})`),
  'iu',
);

/** Whether a sentence tells what people did or got. */
export function tellsDoing(sentence: string): boolean {
  return DOING.test(sentence);
}

/** Whether words name what they count and lead to its number with a colon ("Antal beboere på plejehjem: "). */
export function listsCount(before: string): boolean {
  return /^\s*(?:[-–•*]\s)?antal(?:let)?\s[^:.;\d]{3,90}:\s$/iu.test(before);
}

const IN_FULL_TIME = /^[^.;\d]{0,80}\((?:opgjort\s(?:i|som)\s)?fuldtids(?:personer|modtagere)\)/iu;

/** Whether brackets behind a number of people say that they are full-time persons. */
export function countsFullTime(behind: string): boolean {
  return IN_FULL_TIME.test(behind);
}

/** Whether a number counts only what came or went ("37 færre elever", "46 nye sager"), not all there are. */
export function countsDifference(noun: string): boolean {
  return /^(?:færre|flere|ekstra|yderligere)(?!\p{L})/iu.test(noun);
}

/** Whether a number counts those that came lately ("46 nye sager"). */
export function countsNew(noun: string): boolean {
  return /^nye(?!\p{L})/iu.test(noun);
}

const MOVED_OR_WAITS =
  /^\s\p{L}+\s(?:(?:er|blev|har)\s)?(?:\p{L}+\s){0,2}(?:(?:ind|fra|til)?flyttet(?!\p{L})|ventede(?!\p{L})|venter\spå\s)/iu;
const GIVES_REASON = ending(/(?<!\p{L})(?:da|fordi|idet|eftersom|når|hvis|at)\s(?:der\s)?$/iu);

/**
 * Whether people moved or wait, and that is what is told ("27 borgere er flyttet i plejebolig"), not why something else
 * is so.
 */
export const movedOrWaits = (before: string, behind: string): boolean =>
  MOVED_OR_WAITS.test(behind) && !GIVES_REASON(before);

const PEOPLE = '\\s(?:af\\s)?(?:forældre|elever|borgere|unge|børn|medarbejdere|beboere|brugere)(?!\\p{L})';
const OF_FEW = new RegExp(`^\\s(?:ud\\s)?af\\s(?:10|ti|100|hundrede|tre|fire|fem)${PEOPLE}`, 'iu');
const PEOPLE_BEHIND = new RegExp(`^${PEOPLE}`, 'iu');
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 100]);

/** Whether a number or the one that it is out of tells a share in round numbers ("9 ud af 10 forældre"). */
export const isOfEachFew = (before: string, value: number, behind: string): boolean =>
  OF_FEW.test(behind) || (ROUND.has(value) && /[\p{L}\d]\s(?:ud\s)?af\s$/u.test(before) && PEOPLE_BEHIND.test(behind));

const SOME_OF =
  /^\s(?:ud\s)?af\s(?:(?:de|i\salt|kommunens|vores)\s){0,2}(?<base>\d[\d.]*|(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?!\p{L}))/iu;

/** The number that a number is some of ("49" behind "21 ud af 49 ledige"); null without one. */
export const outOfNumber = (behind: string): string | null => SOME_OF.exec(behind)?.groups?.['base'] ?? null;

const GROUP = /^\s\p{Ll}+\s(?<where>(?:i|på)\s\p{Ll}{4,})(?=[,.;)]|\s(?:og|samt|mens|var|er|har)(?!\p{L})|$)/u;
const OF_WHOLE = /(?<!\p{L})(?:heraf|hvoraf|deraf)\s[^.;]*$|\d[\d.]*\s\p{L}+\si\salt\s[–-]\s[^.;]*$/iu;

/**
 * Where the counted part of a whole is, which tells it from the whole and from the other parts ("heraf 21 børn i
 * vuggestue"); null where no whole is told before.
 */
export const groupOfPart = (before: string, behind: string): string | null =>
  OF_WHOLE.test(before) ? (GROUP.exec(behind)?.groups?.['where'] ?? null) : null;

const AS_REASON = ending(
  /(?<!\p{L})(?:skyldes|skyldtes|på\sgrund\saf|pga\.|som\sfølge\saf|grundet|forårsaget\saf|begrundet\s(?:i|med)|forklares\s(?:ved|med|af)|tilskrives)\s(?:(?:primært|især|bl\.a\.|blandt\sandet|hovedsageligt?|at|der|er|nye|ca\.|\p{L}+t)\s){0,3}$/iu,
);

/** Whether a number after these words caused something ("på grund af tre nye sager"): not all that there were. */
export const givesReason = (before: string): boolean => AS_REASON(before);

const OFFERED_TO = ending(
  /(?<!\p{L})til\s(?:disposition|rådighed|brug|gavn)\s(?:for|af)\s(?:(?:op\still|ca\.|i\salt|mindst|højst)\s){0,2}$/iu,
);

/** Whether a number after these words is of those whom something is there for ("stilles til disposition for"). */
export const isThereFor = (before: string): boolean => OFFERED_TO(before);

const HAPPENS =
  /afgjort|afgør|modta[gt]|modtog|behandle[dts]|(?:under|til)\sbehandling|oprett|afslut|indkom|indløb|indsend|registrer|visiter|indbrag|indberet|klage|hjemvi[st]|stadfæst|omgjort|omgør|verserende|igangværende|(?<!\p{L})(?:nye|åbne|aktive|anket|rejst|rejste|startet|lukket|lukkede|vundet|tabt|prøvet|undersøgt|indgivet|henlagt)(?!\p{L})|antal|sagsbehandling|anmeld|henvist|overdraget|politianmeld|(?<!\p{L})(?:er|var|har|havde|haft)(?:\sder)?(?:\s(?:i\salt|ca\.|omkring|over|knap|godt))?\s\d[\d.]*\ssag/iu;

/** Whether a sentence tells what becomes of cases: an agenda's own ("processen er delt i 2 sager") count nothing. */
export const tellsOfCases = (sentence: string): boolean => HAPPENS.test(sentence);

/** Whether a noun is that for cases of any kind. */
export const namesAnyCases = (noun: string): boolean => /^sag(?:er|erne)?$/iu.test(noun);
