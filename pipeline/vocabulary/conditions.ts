/** Amounts that come only if something happens: clauses of condition, and what may become of a result. */
import { ending } from './matching/ending.ts';
import { guarded } from './matching/guarded.ts';

/**
 * Verbs that open a condition where they stand first ("Bliver vinteren hård, ..."); others only count something in or
 * out.
 */
const VERB =
  '(?:bliver|blev|stiger|falder|vokser|fortsætter|forbliver|kommer|går|får|kan|må|skal|vil|har|er|sker|slår|holder|udviser|viser|vælger|beslutter|ændrer|overstiger|overskrider|indtræffer|udebliver|opstår|mangler|ender|lander|modtager|opnår|lukker|køber|sælger|ansætter|tiltræder|afviser|(?!ses|medregnes|indregnes|fraregnes|regnes|tages|holdes|lægges|fratrækkes|trækkes|tillægges|inkluderes|sammenlignes|sammenholdes|måles|opgøres|betragtes|korrigeres|justeres|skyldes|bemærkes|vores|deres|alles)\\p{L}{4,}es)';
/** The verb with which the main clause then begins. */
const THEN =
  '(?:så\\s)?(?:er|bliver|vil|kan|kunne|ville|må|skal|ventes|forventes|skønnes|vurderes|øges|stiger|vokser|falder|reduceres|mindskes|forværres|forbedres|nedsættes|forhøjes|koster|udgør|giver|betyder|medfører|opstår|kommer|ender|lander)';
const VERB_FIRST = guarded(
  new RegExp(
    `(?:^\\s*(?:[-–•*]\\s)?(?:men\\s)?|;\\s(?:men\\s|og\\s)?|,\\smen\\s)${VERB}\\s(?:[^,;:]|,(?=\\d)|,\\s(?!${THEN}\\s)){3,140},\\s${THEN}(?!\\p{L})`,
    'giu',
  ),
);
const IF = guarded(
  /(?:^|[,;:–-]\s|(?<!\p{L})(?:men|og|at|kun|også|selv)\s)hvis\s(?:\p{L}+(?:en|et|ne)|der?|ikke|vi|alle|flere|færre|\d+)\s(?!(?:over|ud|ind|budget)\p{L}*\s(?:er|overstiger))/giu,
);
const TURNS = guarded(/(?:^|[,;]\s)(?:men|mens)\s/giu);

const MAY_BECOME = ending(
  /(?<!\p{L})(?:kan|kunne)\s(?:(?!også\sopgøres)[^.;,\d]{1,60}\s)?(?:blive|ende|vokse|stige|lande)\s(?:på\s|til\s|med\s|op\s|helt\s|ca\.\s|så\s|meget\s|som\s|et\s|(?:mer|mindre)forbrug\s|yderligere\s){0,5}$/iu,
);

/**
 * Whether a number after these words of its sentence comes only if something else does ("Bliver vinteren hård, øges
 * merforbruget med").
 */
export function isSupposed(sentence: string, lead: string): boolean {
  if (MAY_BECOME(lead)) return true;
  const first = VERB_FIRST.matches(sentence).findLast(({ index }) => index <= lead.length);
  const condition = first ?? IF.matches(lead).at(-1);
  return condition !== undefined && !TURNS.matches(lead).some(({ index }) => index > condition.index);
}

/**
 * Whether a place of a sentence stands in a condition that a verb opens: what is spoken of there is what may happen.
 */
export const standsInCondition = (sentence: string, at: number): boolean =>
  VERB_FIRST.matches(sentence).some((match) => match.index <= at && at < match.index + match[0].length);
