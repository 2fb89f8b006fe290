/** Where words turn to something else: another clause, another area, a condition, a decision. */

const TABLE_ROW = /(?:[;|] ?[-–+(]?\d[\d.,]*\)? ?){3}|(?:(?<=\s)[-–+(]?\d[\d.,]*\d\)?(?:\s|$)){4}/u;

/** Whether a sentence has swallowed a row of a table: nothing tells which of its numbers is what. */
export function holdsTableRow(sentence: string): boolean {
  return TABLE_ROW.test(sentence);
}

/** Conjunctions behind a comma, by what the clause that they open does. */
const CONJUNCTIONS = {
  /** It turns to somebody else ("..., mens dagtilbud har"). */
  turns: 'mens|medens|imens|hvorimod|men',
  /** It sets another's number against this one ("39,7, mod 35,8 på landsplan"). */
  setsAgainst: 'hvor|imod|mod',
  /** It tells what follows from it. */
  concludes: 'så|hvorved',
  /** A verb before its subject opens a clause as well ("..., forventes der"). */
  inverts: '(?:forventes|ventes|bliver)\\s(?:der|det)',
  /** It goes on. */
  goesOn: 'og|idet|da|hvorefter',
} as const;

const { turns, setsAgainst, concludes, inverts, goesOn } = CONJUNCTIONS;

const TURNS_AWAY = new RegExp(
  `^\\s?(?:pct\\.|%|procent(?:point)?)?\\s?[,;(]\\s?(?:${turns}|${setsAgainst})(?!\\p{L})`,
  'iu',
);

/** Whether the words behind a number turn to somebody else ("39,7, hvor landsgennemsnittet er 35,8"). */
export function turnsAway(behind: string): boolean {
  return TURNS_AWAY.test(behind);
}

const TURNS_CLAUSE = new RegExp(`[,;]\\s(?:${turns}|${concludes}|${inverts})\\s`, 'iu');

/** Whether words between a number and another word turn to somebody else ("9,3 mio. kr., mens dagtilbud har"). */
export function turnsClause(between: string): boolean {
  return TURNS_CLAUSE.test(between);
}

/** Whether words behind a number turn to something else that has times of its own (", men én er ophørt pr."). */
export const contrasts = (between: string): boolean => /[,;]\s(?:men|mens|hvorimod)\s/iu.test(between);

const OPENS_CLAUSE = new RegExp(`[,;]\\s(?:${turns}|${concludes}|${inverts}|${goesOn})\\s`, 'iu');

/** Whether a clause of its own begins in these words behind a number ("er 2.551 mio. kr., og den forventes"). */
export function opensClause(behind: string): boolean {
  return OPENS_CLAUSE.test(behind);
}

const ADDS =
  /^\s*(?:samtidig|desuden|herudover|derudover|endvidere|endelig|dertil|hertil|yderligere|der\s\p{L}+\s(?:samtidig|desuden|herudover|derudover|endvidere|også|yderligere))(?!\p{L})/iu;

/** Whether a sentence opens with what comes besides the sentence before ("Der er samtidig ..."). */
export function addsAnother(sentence: string): boolean {
  return ADDS.test(sentence);
}

const TURNS = /^\s*(?:på|inden\sfor|for|hos)\s/iu;

/** Whether a sentence opens with an area of its own ("På ældreområdet er der ..."). */
export function turnsTo(sentence: string): boolean {
  return TURNS.test(sentence);
}

/**
 * Whether another amount comes in a clause of its own in these words behind a number ("og der resterer 7,4 mio. kr.
 * i").
 */
export function opensAnother(behind: string): boolean {
  return /\sog\sder\s[^.;]{0,40}\d/iu.test(behind);
}

/** Whether a sentence opens with a condition ("Hvis priserne stiger, vil det koste"). */
export function opensIf(sentence: string): boolean {
  return /^\s*(?:hvis|såfremt)\s/iu.test(sentence);
}

/**
 * Whether a sentence tells of the place that the one before named ("Her søger 25,6 procent", "Faldet svarer til, at 2,8
 * procent").
 */
export function opensHere(sentence: string): boolean {
  return /^\s*(?:her\s\p{Ll}|(?:faldet|stigningen|udviklingen|det)\s(?:svarer|svarede|betyder)\s)/iu.test(sentence);
}

/**
 * How many letters behind a share a clause ends that says of whom it is ("af de unge, der søger en uddannelse,"); 0
 * without one.
 */
export function clauseOfWhom(behind: string): number {
  return /^\s?(?:pct\.|%|procent)?\saf\s[^,.;]{2,40},\s(?:der|som)\s[^,;]*,/iu.exec(behind)?.[0].length ?? 0;
}

const WEIGHS =
  /\s(?:og|samt|men|mens|(?:op|ud|mod|af)(?:vejes|lignes|svares)|modgås|dækkes|reduceres|over\sfor|kompenseres)\s/iu;

/**
 * Whether words between a number and a word behind it join or set against it what comes then ("samt mindreudgifter
 * til").
 */
export function joinsAnother(between: string): boolean {
  return WEIGHS.test(between);
}

const COUNTERPART =
  /\s(?:modsvares|finansieres|dækkes|udlignes|opvejes|kompenseres|modgås|finansieret|modsvaret)\s(?:fuldt\s(?:ud\s)?|helt\s|tilsvarende\s)?(?:af|ved|med|via|gennem)\s(?:(?:en|et|de)\s)?(?:tilsvarende|lignende|samme|lige\sså\sstor\p{L}*)\s/iu;

/**
 * Whether words behind an amount come to another of the same size that is not printed ("modsvares af en tilsvarende
 * nedsættelse").
 */
export function opensCounterpart(between: string): boolean {
  return COUNTERPART.test(between);
}

/** Whether a heading opens what was decided. */
export function headsDecision(heading: string): boolean {
  return /beslutning|afgørelse|konklusion/iu.test(heading);
}

/**
 * Whether another clause of the same subject comes in these words behind a number ("... overføres og afvikles med").
 */
export function goesOnWithVerb(behind: string): boolean {
  return behind.includes(' og ') && /\sog\s\p{L}{3,}(?:es|er)\s(?:\p{L}+\s){1,6}(?:på|med)\s$/u.test(behind);
}

/**
 * Whether a clause with a percentage of its own begins behind a number ("..., at ledigheden er faldet fra 3,1 pct. i").
 */
export const opensThat = (behind: string): boolean =>
  behind.includes(' at ') && /,\sat\s[^;]*?\d\s?(?:pct\.|%|procent)/iu.test(behind);

/** Whether another thing that is decided comes in these words behind a number ("... kr., og at puljen nedsættes"). */
export function opensPointBehind(behind: string): boolean {
  return behind.includes(' at ') && /,\s(?:og|samt)\sat\s/u.test(behind);
}

/** Whether words name one of the cases that may come ("i værste fald"). */
export const namesCase = (words: string): boolean => /(?:fald|tilfælde|konsekvens|case)$/iu.test(words);
