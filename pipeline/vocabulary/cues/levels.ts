/** Whether a number is a level, or by how much it has changed. */
import { AMOUNT } from '../amounts.ts';
import { ending } from '../matching/ending.ts';
import { UNCHANGED } from '../numberwords.ts';

const AS_TOLD = ending(
  /(?<!\p{L})(?:(?:er|var|blev|lå|ligger)\s(?:den|det|tallet|andelen|procenten|gennemsnittet)|(?:den|det|tallet|andelen|procenten|gennemsnittet)\s(?:(?:på|i|for|hos|inden\sfor)\s(?:\p{L}+\s){1,3}?)?(?:er|var|blev|lå\spå|ligger\spå))\s(?:ca\.\s|kun\s|nu\s|på\s)?$/iu,
);

/** Whether a number after these words is one of what the sentence before told ("I 2020 var den 5,1"). */
export function countsAsTold(before: string): boolean {
  return AS_TOLD(before);
}

const COMES_FROM = ending(
  /(?<!\p{L})(?:fald|stigning|reduktion|nedgang|fremgang|forbedring|forværring)\sfra\s(?:\p{L}+\s)?$/iu,
);

/** Whether a number after these words is what the one before them has changed from ("og det er et fald fra"). */
export function comesFrom(before: string): boolean {
  return COMES_FROM(before);
}

const CAME_FROM = ending(
  /(?<!\p{L})(?:nedbragt|reduceret|faldet|steget|vokset|øget|forværret|forbedret|sænket|ændret)\sfra\s(?:ca\.\s|godt\s|knap\s)?$/iu,
);

/** Whether a number after these words is what something has come from ("og er nedbragt fra"). */
export const cameFrom = (before: string): boolean => CAME_FROM(before);

const LEADS_ON = /^\s(?:på|med|for)\s(?:ca\.\s|godt\s|knap\s|omkring\s|i\salt\s)?$/iu;

/**
 * Whether these words between a word and a number behind it make it that number's ("overskredet med", "merforbrug på").
 */
export function leadsOn(between: string): boolean {
  return LEADS_ON.test(between);
}

const LEADS_TO = ending(
  /(?<!\p{L})(?:reducer|nedbring|sænk|nedsæt|øg|hæv|forhøj|opjuster|nedjuster|ændr)\p{L}*\s(?:\p{L}+\s){0,2}?til\s(?:ca\.\s|i\salt\s)?$/iu,
);

/** Whether a number after these words is what something is changed to ("reduceres til"), not by how much. */
export function leadsTo(before: string): boolean {
  return LEADS_TO(before);
}

const OWN_LEVEL = ending(
  /(?<!\p{L})(?:(?:lå|ligger|ligge|landede|lander|endte|ender)\s(?:\p{L}+\s){0,3}?(?:på|med)(?:\s[\d,]+\s(?:pct\.|%|procent|dage)[^.;\d]{0,30}(?:og|mens|,)\s[\p{L}-]{5,}\s(?:på|med))?|(?:efter)?fulgt\saf\s(?:[\p{L}-]+\s){1,3}(?:med|på)|(?:højest|lavest|øverst|nederst|toppen|bunden)\s(?:er|var|med|på|ligger|lå)(?:\s[\p{L}-]+){0,3}?(?:\smed|\spå)?|\p{L}*gennemsnit(?:tet)?(?:\sfor(?:\s\p{L}+){1,2})?(?:\s(?:er|var|lå|ligger|på|i)){0,3}(?:\s(?:19|20)\d{2}(?:\svar|\ser|\spå)?)?)\s(?:ca\.\s|kun\s|nu\s)?$/iu,
);

/**
 * Whether a number after these words says what somebody's own level is ("Ældreområdet lå på", "højest med",
 * "landsgennemsnittet").
 */
export function leadsOwnLevel(before: string): boolean {
  return OWN_LEVEL(before);
}

const REACHED_BY = ending(
  /(?<!\p{L})med\s(?:ca\.\s|godt\s|knap\s)?[\d.,]+(?:\s(?:[\p{L}\d]+|mio\.|mia\.|mill\.|t\.|kr\.|pct\.|%)){0,6}\stil\s(?:nu\s|i\salt\s|ca\.\s)?$/iu,
);

/** Whether a number after these words is what a change led to ("steget med 21 til"). */
export function reachedBy(before: string): boolean {
  return REACHED_BY(before);
}

const CHANGES_BY = ending(
  /(?:(?:nedbring|nedbragt|reducer|sænk|mindsk|fald|steg|stig|øge|(?<!\p{L})(?:ned|op))\p{L}*\s(?:(?:\p{L}+|(?:19|20)\d{2})\s){0,3}?med|(?<!\p{L})(?:fald|stigning|nedgang|reduktion|vækst|tilvækst|fremgang|tilbagegang)(?:en)?\spå|(?<!\p{L})(?:faldet|steget|vokset|faldt|steg|voksede|falder|stiger|vokser))\s(?:(?:ca\.|godt|knap|omkring|næsten|cirka|hele|yderligere|i\salt)\s)?$/iu,
);

/** Whether a number after these words is what something changes by ("skal nedbringe fraværet med", "et fald på"). */
export function changesBy(before: string): boolean {
  return CHANGES_BY(before);
}

const LIES_AT = ending(/(?<!\p{L})(?:lå|ligger?)\s(?:\p{L}+\s)?på\s(?:ca\.\s|godt\s|knap\s)?$/iu);

/**
 * Whether a number after these words is where something lies, whatever it changed by before ("faldt med 0,8, og det
 * ligger nu på").
 */
export function liesAt(before: string): boolean {
  return LIES_AT(before);
}

const RISES_TO = ending(
  /(?<!\p{L})(?:steget|faldet|vokset|øget|steg|faldt|voksede|gået\s(?:op|ned))\s(?:\p{L}+\s)?til\s(?:ca\.\s|godt\s|knap\s|nu\s)?$/iu,
);

/** Whether a number after these words is what something rose or fell to ("besøgstallet er steget til"). */
export function risesTo(before: string): boolean {
  return RISES_TO(before);
}

/**
 * Whether a number after these words is what something came to, by whatever word ("reduceres til", "steget med 21
 * til").
 */
export const isReached = (before: string): boolean => leadsTo(before) || reachedBy(before) || risesTo(before);

const LEADS_DIFFERENCE = ending(
  /(?<!\p{L})(?<!budgetteret\s)med\s(?:ca\.\s|godt\s|knap\s|omkring\s|næsten\s|[-–+])?$/iu,
);

/** Whether a number after these words is a difference, never a level ("overskrider budgettet med 1,8 mio. kr."). */
export function leadsDifference(before: string): boolean {
  return LEADS_DIFFERENCE(before);
}

const LEADS_LEVEL = ending(
  /(?<!\p{L})(?:er|var|være|blive|blev|udgør|udgjorde|udgøre)\s(?:(?:ultimo|primo|i|pr\.)\s[\p{L}\d. ]{0,14}\d{4}\s|ved\sårets\s(?:udgang|begyndelse|slutning|start)\s)?(?:på\s)?(?:ca\.\s|godt\s|knap\s|omkring\s|nu\s)?$/iu,
);

/** Whether a number after these words says how much something is ("kassebeholdningen er 212 mio. kr."). */
export function leadsLevel(before: string): boolean {
  return LEADS_LEVEL(before);
}

const SHOWN = ending(
  /(?<!\p{L})(?:viser|viste|udviser|udviste|opgjort\stil|opgøres\stil|opgjordes\stil|på)\s(?:ca\.\s|godt\s|knap\s)?$/iu,
);

/** Whether a number after these words is what a statement shows ("Opgørelsen viser"). */
export function leadsShown(before: string): boolean {
  return SHOWN(before);
}

const LEVEL_JOINED = ending(
  new RegExp(
    String.raw`(?<!\p{L})(?:er|var|være|blive|udgør|udgjorde)\s(?:på\s)?${AMOUNT}[^.;\d]{0,40}(?:\d{4})?(?:\s\p{L}+)?\s(?:og|samt)\s$`,
    'iu',
  ),
);

/** Whether a number after these words is a level joined to the one before ("er 152 mio. kr. ultimo 2025 og"). */
export function joinsLevel(before: string): boolean {
  return LEVEL_JOINED(before);
}

const NOW = ending(/(?<!\p{L})nu\s(?:\p{L}+\s){0,3}$/iu);

/** Whether a number after these words is today's ("... sidste år er kommunen nu på en"). */
export function tellsNow(before: string): boolean {
  return NOW(before);
}

const EXPECTED_NOW = ending(/(?<!\p{L})nu\s(?:(?:for)?ventes|skønnes|viser)\s(?:[^\s.,;\d]+\s){0,6}$/iu);

/**
 * Whether an amount after these words is what is expected now, whatever was before ("Nu forventes et merforbrug på").
 */
export const expectsNow = (before: string): boolean => EXPECTED_NOW(before);

/** Whether a printed quantity is the word for a change of nought. */
export function tellsUnchanged(printed: string): boolean {
  return printed.toLowerCase() === UNCHANGED;
}

const LEADS_CHANGE = ending(
  /(?<!\p{L})(?:med|(?<!(?:op|ned)\s)på)\s(?:(?:ca\.|omkring|godt|knap|næsten|cirka|hele|yderligere)\s|[-–+])?$/iu,
);

/**
 * Whether a number after these words is a change ("faldt med 7", "en stigning på 15") and not a level ("til 477", "var
 * der 499").
 */
export function leadsChange(before: string): boolean {
  return LEADS_CHANGE(before);
}

/** Whether words for what is measured lead up to the amount behind them ("budgettet er på"). */
export function leadsAmount(words: string): boolean {
  return /\s(?:på|med|er|var|udgør|udgjorde|forventet|ventet|budgetteret)$/iu.test(words);
}

const LEADS_TO_NUMBER =
  /^\s(?:på|med)\s(?:(?:netto|brutto|samlet|højst|op\stil|ca\.|i\salt|yderligere)\s){0,2}(?:[-–+]?\d|(?:det\s)?samme\s|tilsvarende\s)/iu;

/**
 * Whether the words behind another word lead up to a number, or to one told before ("på 300.000 kr.", "med samme
 * beløb").
 */
export function leadsToNumber(behind: string): boolean {
  return LEADS_TO_NUMBER.test(behind);
}

/**
 * What an amount is taken of: "af det afsatte rådighedsbeløb på", "Af puljen til leg på", "afholdes af den afsatte
 * pulje på".
 */
const OF_WHOLE = ending(
  /(?:kr\.\s(?:ud\s)?|(?:^|[,;:.]\s|(?<!\p{L})(?:at|der|og)\s)\s*(?:ud\s)?|(?<!\p{L})(?:afholdes|afholdt|finansieres|finansieret|dækkes|dækket|tages|hentes)\s(?:\p{L}+\s){0,2}?)(?:af|fra|inden\sfor|over|via)\s(?:(?:den|det|de|\p{L}+s)\s(?:\p{L}+\s){0,2}?\p{L}*(?:rådighedsbeløb|pulje|ramme|bevilling|budget|beløb|reserve)|\p{L}*(?:rådighedsbeløbet|puljen|rammen|bevillingen|budgettet|beløbet|reserven))\p{L}{0,3}(?:\s(?:til|for|vedrørende)\s[^\d.,;]{2,50}?)?\s(?:på|der\ser\spå)\s(?:i\salt\s|ca\.\s|samlet\s)?$/iu,
);

/** Whether a number after these words is what another amount is taken of. */
export function leadsWhole(before: string): boolean {
  return OF_WHOLE(before);
}

const OF_POOL = ending(
  /(?<!\p{L})\p{L}*(?:pulje|reserve)n?\s(?:(?:til|for)\s[^\d.,;]{2,50}?\s)?(?:på|der\ser\spå)\s(?:i\salt\s|ca\.\s|samlet\s)?$/iu,
);

/** Whether that is a pool, which has a level. */
export const leadsWholePool = (before: string): boolean => OF_WHOLE(before) && OF_POOL(before);

/**
 * Whether the words behind a number say by how much something changed that it is a part of ("% i refusion er faldet med
 * 3").
 */
export const changesNext = (behind: string): boolean =>
  /^\s?(?:pct\.)?[^.;,\d]{0,60}\s(?:faldet|steget|vokset|faldt|steg|voksede)\smed\s(?:ca\.\s|knap\s|godt\s)?\d/iu.test(
    behind,
  );
