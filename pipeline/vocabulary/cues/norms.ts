/** Whether a number is an aim, a rule, or only supposed. */
import { behindAmount } from '../amounts.ts';
import { ending } from '../matching/ending.ts';
import { guarded } from '../matching/guarded.ts';

const OPENS_AIM = ending(
  /(?<!\p{L})(?:mål(?:et|sætning(?:en)?)?|ambition(?:en)?|måltallet)\s(?:er|var|om|for\s\d{4}\s(?:er|var))(?:\sfortsat)?,?\sat\s(?:[^.;\d]|\d{4}|\.(?=\d)|(?<=\d)\.)*$/iu,
);

/** Whether a number after these words is the aim that they open ("Målet er, at fraværet i 2026 er bragt ned på"). */
export function opensAim(before: string): boolean {
  return OPENS_AIM(before);
}

const ENDS_AIM =
  /\d(?:[^.;]|(?<=pct|kr|mio|ca)\.)*?(?:[,;]\s|\s)(?:men|mens|hvilket|hvorimod)\s(?:(?:[^.;]|(?<=pct|kr|mio|ca)\.)*?\s)?(?:ligger|lå|nåede|nået|opnåede|opnået|er\snu|i\sdag|\p{L}*gennemsnit\p{L}*)(?!\p{L})/iu;

/** Whether these words between an aim and a number turn to what was reached ("er 95 pct., men vi ligger kun på"). */
export const endsAim = (between: string): boolean => ENDS_AIM.test(between);

const TURNS_FROM_NORM = /[,;(]|(?<!\p{L})(?:er|var|har|havde|der|hvilket|mod)(?!\p{L})/iu;

/** Whether a word tells what something is to hold ("normeret til") and these words behind it turn elsewhere. */
export const turnsFromNorm = (word: string, between: string): boolean =>
  /^normer/iu.test(word) && TURNS_FROM_NORM.test(between);

const OUGHT_BEFORE = /(?<!\p{L})(?:skal|skulle|bør|burde|mindst|kræver|forudsætter)\s(?:[^.;,\d]{0,40}\s)?$/iu;
const OUGHT_BEHIND = /^[^.;]{0,60}?\s(?:skal|skulle|bør|burde|(?:for)?ventes|kan|kunne|vil)(?!\p{L})/iu;

/** Whether words around a share say that so much ought to be, or may ("80 pct. af sagerne skal være afgjort"). */
export const oughtToBe = (before: string, behind: string): boolean =>
  OUGHT_BEFORE.test(before) || OUGHT_BEHIND.test(behind);

const AIMS_AT = ending(
  /(?<!\p{L})(?:skal|skulle|bør|burde)\s(?:\p{L}+\s){0,3}?(?:ned|op|nå)\s(?:på|til|under|over)\s(?:ca\.\s|højst\s|mindst\s)?$/iu,
);

/** Whether a number after these words is what something ought to come to ("skulle ned på"). */
export function aimsAt(before: string): boolean {
  return AIMS_AT(before);
}

const FORESEES = /(?<!\p{L})(?:ventes|forventes|skønnes|anslås|fremskrives|prognosen)(?!\p{L})(?:[^.;,]|\.\d|,\d)*$/iu;

/** Whether a number after these words is what is expected to come ("ventes at stige fra 4.310 til"). */
export function foresees(before: string): boolean {
  return FORESEES.test(before);
}

/** Whether the words behind a change tell what one such would do ("et fald på 1 procentpoint frigør"). */
export function supposes(behind: string): boolean {
  return /^\s?(?:procentpoint|pct\.?\s?-?(?:point)?|%|dage?)\s(?:(?:lavere|højere|mindre|mere|færre|flere)\s(?:\p{L}+\s){0,2}?)?(?:frigør|frigiver|giver|vil|svarer\stil|betyder|kan)(?!\p{L})/iu.test(
    behind,
  );
}

const LEADS_BEYOND = ending(/(?<!\p{L})(?:under|over)\s$/iu);

/** Whether a number after these words is a limit ("har et fravær under"). */
export function leadsBeyond(before: string): boolean {
  return LEADS_BEYOND(before);
}

const LEADS_NORM = ending(
  /(?<!\p{L})(?:(?:må|skal|bør|(?:\p{L}*garanti|grænse|frist|krav)(?:en|et)?\s(?:er|på|lyder\spå))\s(?:\p{L}+\s){0,3}|(?:ønske(?:r|de|t)?|vil\sgerne|foreslår|foreslog)\s(?:\p{L}+\s){0,6})$/iu,
);

const RULED =
  /(?<!\p{L})(?:lov|regler|bekendtgørelse|garanti)\p{L}*\s(?:\p{L}+\s){0,2}(?:kræver|siger|fastsætter|tillader|giver|foreskriver)(?!\p{L})[^.;]*$/iu;

/**
 * Whether a number after these words is a rule or a wish ("må højst være", "loven kræver, at", "ønskede ventetiden
 * nedbragt til").
 */
export function leadsNorm(before: string): boolean {
  return LEADS_NORM(before) || RULED.test(before);
}

/** Whether an absence is only supposed ("Et sygefravær på 1 pct. koster 9 mio. kr."). */
export function supposesAbsence(before: string, behind: string): boolean {
  return (
    /^\s*et\s\p{L}*fravær\spå\s$/iu.test(before) &&
    /^\s?(?:pct\.|%|procent)\s(?:koster|betyder|giver|vil)(?!\p{L})/iu.test(behind)
  );
}

/** Whether the words behind a bounded number make it a norm ("højst 28 elever i hver klasse"). */
export function setsNorm(behind: string): boolean {
  return /^(?:\s\p{L}+){1,2}\s(?:i\shver|pr\.|per|for\shver)/iu.test(behind);
}

/** "måltallet for anlæg fastsættes til", "effektiviseringsmålet på": what is to be reached, with the parts of it. */
const SUM_AIMED_AT = guarded(
  /(?<!\p{L})(?:\p{L}*måltal(?:let)?|(?:effektiviserings|besparelses|spare|omstillings|moderniserings)(?:mål(?:et)?|krav(?:et)?)|(?:økonomiske?|prioriterings)?\s?råderum(?:met)?|\p{L}*målsætning(?:en)?(?=\sfor\s\p{L}*(?:besparels|effektivisering)))(?!\p{L})(?:(?!(?:mer|mindre)(?:forbrug|udgift|indtægt)|(?:over|under)skud|bevilling)(?:[^.;,]|(?<=mio|mia|kr|ca|pr)\.|(?<=\d)[.,](?=\d)|,\s(?:hvoraf|heraf|fordelt)\s)){0,140}$/iu,
);
const SAVINGS = ending(
  /(?<!\p{L})de\s(?:\p{L}+\s){0,2}(?:effektiviseringer|besparelser|reduktioner)\s(?:på|for)\s(?:i\salt\s|ca\.\s)?$/iu,
);
const SHARED_OUT = behindAmount(
  String.raw`\s(?:[^.;\d]{0,40}\s)?(?:fordeles|udmøntes)\s(?:på|mellem|til)\s(?:de\s)?(?:\p{L}+\s)?udvalg`,
);

/** Whether an amount is one that is to be reached, or a part of it: nothing is saved, granted or changed by it yet. */
export const isSumAimedAt = (before: string, behind: string): boolean =>
  SUM_AIMED_AT.test(before) || (SAVINGS(before) && SHARED_OUT.test(behind));
