/** Of whom a share, an agreement or a rank is. */
import { ending } from '../matching/ending.ts';

const LEADS_PERCENT = ending(
  /(?:\p{L}procent(?:en|er|erne)?|(?<!\p{L})procenten)\s(?:(?:i|for|hos|på|inden\sfor)\s(?:[\p{L}-]+,?\s){1,6}?)?(?:(?:er|var|blev|lå|ligger|på|til|med|fra|steg|steget|faldt|faldet|gået|udgør|udgjorde|dermed|således|herefter|derfor|nu|nede|oppe|samlet|også)\s){0,4}(?:(?<=fra\s)[\d.,]+(?:\s[\p{L}\d.]+){0,4}\stil\s)?$/iu,
);

/** Whether a number after these words is a percentage without its unit ("en omgørelsesprocent på 50"). */
export function leadsPercent(before: string): boolean {
  return before.includes('rocent') && LEADS_PERCENT(before);
}

const AGREED =
  /^\s*(?:pct\.|%|procent)?[^.;,]{0,70}?(?<!\p{L})(?:enige?|tilfredse)\s(?:i|med),?\sat\s(?<claim>[^.;]+?)(?=,\s(?:mens|men|og\s\d|hvor)|\s(?:mens|og)\s\d|[.;]|$)/iu;

/** What respondents agree in ("82 pct. er enige i, at skolen giver god besked"), from the words behind the number. */
export function claimAgreed(behind: string): string | null {
  return AGREED.exec(behind)?.groups?.['claim']?.trim() ?? null;
}

const RANKED_OF = ending(/(?:nr\.|nummer|plads(?:en)?)\s\d+\s(?:ud\s)?af\s(?:i\salt\s|\p{L}+\s)?$/iu);

/** Whether a number after these words is the base of a rank ("nr. 45 af 91"). */
export function leadsRankBase(before: string): boolean {
  return RANKED_OF(before);
}

/**
 * Whether the words behind a rank say that it is one among some only ("nr. 3 på Vestegnen", "nummer 2 blandt de fynske
 * kommuner").
 */
export function ranksInPart(behind: string): boolean {
  return /^\s(?:på\s(?:fyn|vestegnen|\p{L}*(?:jylland|sjælland))|i\s(?:nord|syd|midt|vest|øst|sønder)(?:jylland|sjælland)|blandt\s(?:de\s)?(?:fynske|jyske|sjællandske|nord\p{L}+|syd\p{L}+|vest\p{L}+|øst\p{L}+|midt\p{L}+))(?!\p{L})/iu.test(
    behind,
  );
}

const OF_THOSE_IN = ending(
  /^\s?(?:(?:pct\.|%|procent)\saf\s(?:de\s)?(?:\p{L}+\s){1,4}?(?:i|på|hos)|(?:(?:pct\.|%|procent)\s)?(?:for|i)|dage\sat\s(?:\p{L}+\s){1,6}?i)\s$/iu,
);

/** Whether a name behind a percentage says of whom it is ("22,7 procent af de ledige i Ishøj Kommune"). */
export function leadsToPlace(behind: string, name: string): boolean {
  const at = behind.indexOf(name);
  return at > 0 && OF_THOSE_IN(behind.slice(0, at));
}

const OF_OTHERS_THAN_TIME =
  /^\s?(?:pct\.|%|procent)\saf\s(?!(?:\p{L}+\s){0,3}?\p{L}*(?:arbejdstid|arbejdsdag|arbejdstime|timer|norm))/iu;

/**
 * Whether the words behind a percentage make it one of people or cases, not of working time ("38 pct. af medarbejderne
 * havde ingen sygedage").
 */
export function isOfOthersThanTime(behind: string): boolean {
  return OF_OTHERS_THAN_TIME.test(behind);
}

const SHARE_OF_STAFF = ending(
  /(?<!\p{L})andel(?:en)?\saf\s(?:de\s)?(?:\p{L}+\s)?\p{L}*(?:medarbejdere|medarbejderne|ansatte|personale|personalet)(?:,?\s[\p{L}-]+){0,8}\s$/iu,
);

/**
 * Whether a number after these words is a share of those employed, not of their time ("var andelen af medarbejdere uden
 * fravær").
 */
export function sharesStaff(before: string): boolean {
  return before.includes('ndel') && SHARE_OF_STAFF(before);
}

/** Whether words say of a survey that it covers the country. */
export function coversCountry(words: string): boolean {
  return /^landsdækkende/iu.test(words);
}

/** Whether the words behind a percentage make it one of the unemployed themselves ("14 pct. af samtlige ledige"). */
export function isOfUnemployed(behind: string): boolean {
  return /^\s?(?:pct\.|%|procent)\saf\s(?:de|samtlige|alle)\sledige(?!\p{L})/iu.test(behind);
}

/** Whether the words behind a percentage make it one of all who can work ("2,3 % af arbejdsstyrken"). */
export function isOfWorkforce(behind: string): boolean {
  return /^\s?(?:pct\.|%|procent)\saf\s(?:hele\s|den\s(?:samlede\s)?|kommunens\s(?:samlede\s)?)?arbejdsstyrken?(?!\p{L})/iu.test(
    behind,
  );
}

/** Whether an area is that of all who are out of work, counted as people ("514 fuldtidsledige"). */
export const areUnemployed = (area: string | undefined): boolean => area === 'ledige';

/** What unemployment is called where no word narrows it. */
export const UNEMPLOYMENT = 'ledighed';

/** Unemployment where no word narrows it ("ledigheden"); null when the words are of something else. */
export function namesUnemployment(words: string): string | null {
  return /^ledighed(?:en|ens|\s\p{L}+)?$/iu.test(words) ? UNEMPLOYMENT : null;
}

/** Whether places moved go down the list ("rykker 5 pladser ned"). */
export function movesDown(behind: string): boolean {
  return /^\s(?:plads(?:er)?|placering(?:er)?)\s(?:ned|nedad|tilbage|bagud|lavere|længere\sned)(?!\p{L})/iu.test(
    behind,
  );
}

const OWN_VERB =
  /^\s?(?:pct\.|%|procent)\s(?:af\s(?:\p{L}+\s){1,3}?)?(?!(?:er|var|af|for|under|over|oplever|mener|vurderer|angiver|svarer)(?!\p{L}))(?:\p{L}{2,}(?:er|ede|te)|har|går)[\s,.]/iu;

/** Whether a percentage behind these words has a verb of its own ("..., mens 6 pct. føler sig ensomme"). */
export const turnsToOthers = (between: string, behind: string): boolean =>
  /(?:,|\s(?:mens|og|men))\s(?:\p{L}+\s)?$/iu.test(between) && OWN_VERB.test(behind);
