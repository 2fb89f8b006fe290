/**
 * Titles that tell of money, a report and a time and of nothing else: what is told under them is nobody's in
 * particular.
 */
import { municipalityNames } from './entities.ts';
import { MONTH_NAMES } from './days.ts';
import { inLatin } from './matching/letters.ts';

/** What such a title is about. */
const ABOUT =
  '\\p{L}*(?:opfølgning|regnskab|redegørelse|prognose|revision|kontrol|vurdering|rapport|rapportering|oversigt|resultat|status|budget)(?:er|ere|erne|en|et|ets|s|sprognose|sresultat)?|budget\\p{L}*|økonomi(?:en|ens|sk|ske)?|likviditet(?:en|s\\p{L}*)?|kasse(?:beholdning)?(?:en)?|\\p{L}*overførs(?:el|ler|lerne)|overførselsudgifter(?:ne)?|\\p{L}*(?:bevillinger|omplaceringer)(?:ne)?|genbevilling|rådighedsbeløb(?:et|ene)?|forbrug(?:et)?';
/** What it may say besides: kinds of money and of treatment, times, small words. */
const BESIDES =
  'drift(?:en|s)?|anlæg(?:get|s)?|drifts-?|anlægs-?|service(?:udgifter|rammen?)?|forvente(?:t|de)|foreløbig[te]?|endelig[te]?|samle(?:t|de)|korrigere(?:t|de)|vedtage(?:t|ne)|generel(?:t|le)?|aktuel(?:t|le)?|nuværende|uforbrugte|midler|mer-?|mindreforbrug|(?:kommune(?:ns?)?|hele|kommunale|område(?:t|r|rne)?)|godkendelse|beslutning|orientering|drøftelse|(?:gennem)?gang|behandling|udmøntning|fremlæggelse|forelæggelse|sag|nr|første|anden|tredje|fjerde|[1-4]|i{1,3}|iv|kvartal(?:et)?|halvår(?:et)?|år(?:et|ets|ene)?|måned(?:en|er)?|ultimo|primo|medio|pr|per|af|og|samt|for|fra|til|på|i|om|mellem|over|med|ved|den|det|de|til|senere|mv|m|v|bo|bof|fr|br|ør|b|a';
const WORD = inLatin(new RegExp(`^(?:${BESIDES}|${MONTH_NAMES})$`, 'iu'));
const TOPIC = inLatin(new RegExp(`^(?:${ABOUT})$`, 'iu'));

/** Whether words name a report on money, its kinds and times, and nothing else. */
function isGeneral(words: readonly string[]): boolean {
  return words.some((word) => TOPIC.test(word)) && words.every((word) => TOPIC.test(word) || WORD.test(word));
}

/** What joins another thing to a report, and what tells whose both are. */
const JOINS = /\s(?:og|samt)\s/u;
const TELLS_WHOSE = /(?<!\p{L})(?:for|vedrørende|vedr|på|hos|under|inden)(?!\p{L})/iu;

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/**
 * Whether a title names a report on the money of a year or its kinds, and no committee, area or thing that it would be
 * of ("Budgetopfølgning pr. 31. juli 2024").
 */
export function isGeneralTitle(title: string): boolean {
  const bare = municipalityNames(title).reduce((left, name) => left.replace(name, ' '), title);
  if (isGeneral(wordsOf(bare))) return true;
  // "Budgetopfølgning 2024 og skoleforlig"
  const [report = '', ...others] = bare.split(JOINS);
  return /\d/u.test(report) && isGeneral(wordsOf(report)) && !others.some((other) => TELLS_WHOSE.test(other));
}
