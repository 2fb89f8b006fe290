/** Grants told with who gives or asks: money that the municipality gives is no income. */
import type { Label, Level, Roles } from '../types/words.ts';
import { AMOUNT } from './amounts.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { said } from './said.ts';

const GRANT = String.raw`(?:(?:drifts|aktivitets|lokale|anlægs|etablerings|engangs|grund|udviklings)?tilskud|støtte)`;
/** What stands between the verb and the grant, and between the grant and its amount. */
const WITHIN = String.raw`(?:[\p{L}\d]+\s){0,4}?`;
const TO_AMOUNT = String.raw`(?:\s[\p{L}-]+){0,3}?\s(?:på|med)\s(?:(?:højst|op\stil|i\salt|samlet|ca\.|maksimalt)\s){0,2}(?=\d)`;

/** "75.000 kr. i tilskud": the amount stands between. */
const AMOUNT_IN = String.raw`(?:ca\.\s)?${AMOUNT}\si\s${GRANT}`;

/** An amount that stands where its verb ends, with no noun of its own. */
const BARE = String.raw`(?:(?:i\salt|samlet|tilsammen|højst|op\stil|maksimalt|ca\.|godt|knap)\s){0,2}(?=${AMOUNT}(?!\.?\s(?:pr\.|per\s)))`;
/** "til Bykoret", "fra Bykoret". */
const WHOM = String.raw`(?:(?:til|fra|af)\s[^.;,\d]{2,60}?\s)?`;

const ASKED = guarded(
  new RegExp(
    `(?<!\\p{L})(?:(?:har|havde|er\\sder|der\\ser)\\s)?(?:(?:an)?søg(?:er|t|te|es)|anmod(?:er|et|ede))\\s(?:${WITHIN}om\\s(?:${WITHIN}${GRANT}${TO_AMOUNT}|${AMOUNT_IN}(?!\\p{L}))|(?:(?!og\\s|samt\\s)[\\p{L}\\d]+\\s){0,3}?om\\s(?:(?:et\\s)?(?:samlet\\s)?beløb\\spå\\s)?${BARE}|(?:(?:i\\salt|samlet|i\\s\\d{4}|(?:støtte|tilskud|bevillinger|midler)(?:\\si\\s\\p{L}+)?)\\s){0,2}for:?\\s${BARE})|(?<!\\p{L})ansøgning(?:en|er|erne)?\\s(?:${WITHIN}om\\s${WITHIN}${GRANT}${TO_AMOUNT}|${WHOM}om\\s${BARE})`,
    'giu',
  ),
);
const GIVES = String.raw`(?:giver|gives|gav|givet|yder|ydes|ydede|ydet|meddeler|meddeles|meddelt|bevill?i?g(?:er|es|ede|et)|tildel(?:er|es|te|t))`;
const GIVEN = guarded(
  new RegExp(
    `(?<!\\p{L})(?:${GIVES}\\s(?:${WITHIN}${GRANT}${TO_AMOUNT}|${WITHIN}tilsagn\\s${WHOM}om\\s(?:(?:(?:et|en)\\s)?${GRANT}\\s(?:på|med)\\s)?${BARE})|(?:støttes|får\\sstøtte|imødekommes)\\s(?:\\p{L}+\\s){0,2}?(?:med|på)\\s${BARE}|(?<gets>får|fik|har\\sfået|modtager|modtog)\\s(?:[\\p{L}\\d]+\\s){0,3}?${GRANT}${TO_AMOUNT})`,
    'giu',
  ),
);
/** "Udvalget har i 2024 bevilget 145.000 kr.", "Kulturhuset får bevilget 50.000 kr. fra Kulturpuljen". */
const GRANTED = guarded(
  new RegExp(
    `(?<!\\p{L})(?:har|havde|får|fik|er|blev|bliver)\\s(?:[\\p{L}\\d]+\\s){0,5}?(?:bevil(?:ge|lige)t|tildelt)\\s${BARE}`,
    'giu',
  ),
);

/** "Der er indstillet 51.500 kr.", "er der indstillet støtte for 51.500 kr.": what others are to get. */
const RECOMMENDED = guarded(
  new RegExp(
    `(?<!\\p{L})(?:der\\ser|er\\sder|(?:har|er)\\s\\p{L}+)\\s(?:[\\p{L}\\d]+\\s){0,4}?indstillet\\s(?:(?:støtte|tilskud|bevilling(?:er)?|\\p{L}*midler|tilsagn)\\s(?:\\p{L}+\\s){0,3}?(?:for|på):?\\s)?${BARE}`,
    'giu',
  ),
);
/** "vil udvalget bevilge midler for 111.200 kr.": what the proposal comes to. */
const WOULD_GIVE = guarded(
  new RegExp(
    `(?<!\\p{L})vil\\s(?:[\\p{L}-]+\\s){1,4}?(?:bevil(?:ge|lige)|uddele|tildele)\\s(?:(?:støtte|tilskud|bevillinger|\\p{L}*midler)\\s(?:for|på)\\s)?${BARE}`,
    'giu',
  ),
);
/** "Særtilskuddet giver kommunen en indtægt på 3,2 mio. kr." */
const EARNS = guarded(
  new RegExp(
    `(?<!\\p{L})(?:giver|gav|vil\\sgive|har\\sgivet)\\s[^.;,\\d]{3,40}?\\s(?:en|et)\\s(?:\\p{L}+\\s){0,2}?(?:mer)?indtægt${TO_AMOUNT}`,
    'giu',
  ),
);

const GRANTS = guarded(new RegExp(GRANT, 'iu'));
const AMOUNT_INSIDE = inLatin(new RegExp(`${AMOUNT_IN}$`, 'iu'));

/** Funds, the state and its offices. */
const DONOR = inLatin(
  /fond|(?<!\p{L})stat(?:en|ens)?(?!\p{L})|ministeri|styrelse|direktorat|(?<!\p{L})region|(?<=fra\s)\p{L}+rådet(?!\p{L})|friluftsråd|(?<!\p{L})(?:EU|LAG|STAR|Realdania)(?!\p{L})/iu,
);
const OWN = inLatin(
  /kommune(?:n|ns)?(?!\p{L})|forvaltning|administration|direktion|udvalget|byrådet|bestyrelsen|(?<!\p{L})vi(?!\p{L})|jobcenter/iu,
);
/** Institutions that may be the municipality's own: nothing tells whom they ask. */
const INSTITUTION = inLatin(
  /bibliotek|(?<!\p{L})(?:folke|musik|kultur|idræts|heldags|special)?skole(?:n|r|rne)?(?!\p{L})|museum|museet|børnehus|institution|plejehjem|hallen/iu,
);
/** What becomes of what is applied for, told before the application or behind its amount. */
const REFUSES = inLatin(/(?<!\p{L})afslag(?!\p{L})[^.;]*$/iu);
const REFUSED = inLatin(
  /^[^;]*?(?<!\p{L})(?:af(?:vises|vist|slås|slået)|ikke\s(?:kan\s)?(?:imødekommes?|bevilges|godkendes)|(?:imødekommes|bevilges|godkendes)\sikke)(?!\p{L})/iu,
);
const MET = inLatin(/^[^;]*?(?<!\p{L})(?:imødekommes|imødekommet|bevilges|godkendes)(?!\p{L})/iu);
/** "40.000 kr. fra Kulturpuljen". */
const FROM_POOL = inLatin(new RegExp(String.raw`^${AMOUNT}\s(?:[^.;,\d]{0,40}\s)?(?:fra|af)\s\p{L}*pulje`, 'iu'));
/** Those who get money and are no part of the municipality: by a name of several words, or by what they are. */
const RECEIVER = inLatin(
  /^\p{Lu}\p{L}+\s(?:\p{L}+\s)*\p{Lu}[\p{L}.]+$|(?:forening|klub|(?<!\p{L})kor|laug|selskab|spejder|lokalråd|borgerråd|teater|teatret|revy|orkester|festival|museet|ejerlav|forsamlingshus)(?:en|et|er|erne|ne)?$/u,
);
const GETS_IN = inLatin(/(?<!\p{L})(?:får|fik|fået|er|blev|bliver|blevet)(?!\p{L})/iu);
/** "Kommunen er bevilget", "har fået tildelt". */
const GETS = inLatin(/(?<!\p{L})(?:er|bliver|blev|blevet|får|fik|fået)$/iu);
/** Who may ask, and for how much at most: no application. */
const MAY = inLatin(/(?<!\p{L})(?:kan|må|skal|bør|kunne)(?!\p{L})/iu);
/** What begins a sentence and gives nothing: who does stands behind the verb ("I 2024 giver kommunen"). */
const NO_GIVER = inLatin(
  /^(?:(?:i|på|for|fra|ved|med|til|af|efter|under|over|gennem|via|hver|hvert|hvis|når|da|som|så|nu|her|der|derfor|dermed|derudover|desuden|hertil|herudover|herefter|samtidig|samtidigt|også|endelig|årligt|fremover|fortsat|allerede|ligeledes|endvidere|således|tidligere|siden|normalt)(?!\p{L})|$)/iu,
);
/** Money that the state or a fund gives, by its noun. */
const GIVES_MONEY = inLatin(/tilskud|pulje|støtte|midler|refusion|udligning|kompensation|finanslov/iu);
/** Words in which nobody is named who asks. */
const NOBODY = inLatin(/^(?:der|det|som|hvor|nu|derfor|samtidig|desuden|også|endvidere)?$/iu);
const CLAUSE_START = inLatin(/[,;:]\s|(?:^|\s)(?:og|samt|mens|men|at)\s|[-–•]\s/giu);

const ASKED_OF_US: Roles = { measure: 'appropriation', domain: 'appropriations', standing: 'wished' };
const GIVEN_BY_US: Roles = { measure: 'appropriation', domain: 'appropriations' };
const GRANTED_BY_US: Roles = { ...GIVEN_BY_US, standing: 'granted' };
const RECOMMENDED_BY_US: Roles = { ...GIVEN_BY_US, standing: 'proposed' };
const COMES_TO_US: Roles = { measure: 'grant', domain: 'grants' };
const GIVEN_TO_US: Roles = { measure: 'grant', domain: 'grants', standing: 'granted' };
const ASKED_BY_US: Roles = { measure: 'grant', domain: 'grants', standing: 'wished' };

/** The words of the clause before its verb: who does it. */
function subjectOf(before: string): string {
  const start = [...before.matchAll(CLAUSE_START)].at(-1);
  return before
    .slice(start === undefined ? 0 : start.index + start[0].length)
    .trim()
    .replace(/^at\s/u, '');
}

/** What becomes of an application whose amount begins these words: granted by us, refused, or wished. */
function applied(before: string, behind: string): Roles {
  if (REFUSES.test(before) || REFUSED.test(behind)) return {};
  return MET.test(behind) ? GIVEN_BY_US : ASKED_OF_US;
}

/**
 * What a grant is that is asked for: wished of the municipality by others, or asked by it of others; nothing where
 * nobody tells.
 */
function asked(text: string, match: RegExpExecArray): Roles {
  const [words] = match;
  const before = text.slice(0, match.index);
  const behind = text.slice(match.index + words.length);
  const subject = subjectOf(before);
  // "ansøgt om 85.000 kr.": an amount without a grant.
  const isBare = /(?:om|for):?\s(?:\D*\s)?$/iu.test(words) && !GRANTS.test(words);
  if (/^ansøgning/iu.test(words)) {
    if (isBare) return DONOR.test(text) || OWN.test(words) ? {} : applied(before, behind);
    return words.includes(' fra ') && !DONOR.test(text) ? ASKED_OF_US : {};
  }
  if (OWN.test(subject)) return isBare && !DONOR.test(text) ? {} : ASKED_BY_US;
  if (MAY.test(subject)) return {};
  if (NOBODY.test(subject)) {
    if (DONOR.test(text)) return ASKED_BY_US;
    return isBare && /søg(?:t|es)\s/iu.test(words) ? ASKED_OF_US : {};
  }
  if (INSTITUTION.test(subject)) return DONOR.test(text) ? ASKED_BY_US : {};
  return DONOR.test(text) ? {} : ASKED_OF_US;
}

/** Whether the words behind a verb that gives name the municipality as the one who gets it. */
const isGivenToUs = (words: string, subject: string, own: string): boolean => {
  const behind = words.slice(words.indexOf(' ') + 1);
  const isOwn = /^(?:kommunen\s|\p{Lu}[\p{L}-]+\skommune\s)/iu.test(behind) || behind.startsWith(`${own} e`);
  return isOwn && !NO_GIVER.test(subject) && !OWN.test(subject);
};

/** What a grant is that is given: by the municipality, or by those who give it money; null where other words tell. */
function given(text: string, match: RegExpExecArray, own: string): Roles | null {
  const [words] = match;
  const subject = subjectOf(text.slice(0, match.index));
  // "Reformen giver kommunen et tilskud på 3,2 mio. kr."
  if (isGivenToUs(words, subject, own)) return COMES_TO_US;
  if (DONOR.test(text))
    return words.includes('tilsagn') && DONOR.test(subject) && !GETS.test(subject) ? GIVEN_TO_US : null;
  if (match.groups?.['gets'] !== undefined) return RECEIVER.test(subject) ? GIVEN_BY_US : null;
  const isPassive = /^\p{L}+es\s/u.test(words) || GETS.test(subject);
  return OWN.test(subject) && isPassive ? null : GIVEN_BY_US;
}

/**
 * What an amount is that was granted without a word for what it is: by a committee, from a pool, or by nobody who is
 * told.
 */
function granted(text: string, match: RegExpExecArray): Roles | null {
  const [words] = match;
  if (DONOR.test(text)) return null;
  const subject = subjectOf(text.slice(0, match.index));
  const isOwn = OWN.test(subject);
  const isFromPool = FROM_POOL.test(text.slice(match.index + words.length));
  if (GETS_IN.test(words))
    return !isOwn && (isFromPool || NOBODY.test(subject) || RECEIVER.test(subject)) ? GRANTED_BY_US : null;
  return isOwn || isFromPool ? GRANTED_BY_US : null;
}

/** What an income is that something gives the municipality: a grant, where money of others gives it. */
function earned(text: string, match: RegExpExecArray, own: string): Roles | null {
  const subject = subjectOf(text.slice(0, match.index));
  return GIVES_MONEY.test(subject) && isGivenToUs(match[0], subject, own) ? COMES_TO_US : null;
}

/**
 * The words of a sentence that tell of a grant who asks for it or gives it; of those that the municipality gets, others
 * tell.
 */
export function givenGrants(text: string, offset: number, level: Level, own = ''): Label[] {
  if (level !== 'clause') return [];
  const label = (match: RegExpExecArray, roles: Roles | null): Label[] => {
    if (roles === null) return [];
    const words = match[0].trimEnd();
    const start = offset + match.index;
    // Words that say nothing would claim the digits among them.
    const isSilent = Object.keys(roles).length === 0 && words.includes(' i ') && AMOUNT_INSIDE.test(words);
    const says = said(isSilent ? { denied: true } : roles);
    return [{ span: { start, end: start + words.length }, text: words, says, level }];
  };
  return [
    ...ASKED.matches(text).flatMap((match) => label(match, asked(text, match))),
    ...GIVEN.matches(text).flatMap((match) => label(match, given(text, match, own))),
    ...GRANTED.matches(text).flatMap((match) => label(match, granted(text, match))),
    ...RECOMMENDED.matches(text).flatMap((match) => label(match, RECOMMENDED_BY_US)),
    ...WOULD_GIVE.matches(text).flatMap((match) => label(match, RECOMMENDED_BY_US)),
    ...EARNS.matches(text).flatMap((match) => label(match, earned(text, match, own))),
  ];
}
