/** Words before an amount of money that say whether it is a result, what is still expected, or what is carried over. */
import { AMOUNT, behindAmount } from './amounts.ts';
import { ending } from './matching/ending.ts';
import { guarded } from './matching/guarded.ts';

const ABOUT = '(?:ca\\.\\s|godt\\s|knap\\s|omkring\\s|i\\salt\\s)?';
const EQUALS = ending(new RegExp(`(?<!\\p{L})svarende\\stil\\s${ABOUT}$`, 'iu'));
const EXPECTS_SPENDING = ending(
  new RegExp(
    `(?<!\\p{L})(?:forvent|vent|skønn|vurder)(?:es|er)(?!\\p{L})[^.;:,]{1,80}forbrug(?:et)?\\s(?:\\p{L}+\\s){0,2}${ABOUT}$`,
    'iu',
  ),
);

/** Whether a number after these words is another one told again ("svarende til ca."), no level of its own. */
export function equalsAnother(before: string): boolean {
  return EQUALS(before);
}

const DEVIATION =
  '(?<!\\p{L})(?<!kr\\.?\\si\\s)(?:forværring|forbedring|(?:mer|mindre)(?:forbrug|udgift|indtægt)|afvigelse|overskridelse|(?:over|under)skud)\\p{L}*';
/** A verb between parts the deviation from the budget ("merforbruget skal ses i forhold til"). */
const WORDS = '(?:(?!(?:er|var|skal|kan|vil|bør|må|har|havde|svarer|ses|udgør|udgjorde)\\s)\\p{L}+\\s){0,3}?';
const DEVIATES = ending(
  new RegExp(
    `${DEVIATION}\\s${WORDS}(?:i\\sforhold\\stil|ift\\.)\\s[^.;:,\\d]{3,40}\\s(?:på|er|udgør|udgjorde)\\s${ABOUT}$`,
    'iu',
  ),
);
/** "8,6 mio. kr. under servicerammen på": what stands behind is the frame itself. */
const SIDE_OF = `kr\\.?\\s(?:over|under)\\s(?:d(?:et|en)\\s)?(?:[\\p{L}-]+\\s){0,2}?(?:\\p{L}*(?:budget(?:tet)?|rammen?|loft(?:et)?)|bevillingen)\\spå\\s${ABOUT}`;
const LIES_ON = ending(
  new RegExp(
    `(?:${SIDE_OF}|${DEVIATION}\\s${WORDS}på\\s(?:[\\p{L}-]+\\s){0,3}?(?:\\p{L}*budget(?:tet)?|bevilling(?:en)?|rammen|kontoen|\\p{L}*puljen?|rådighedsbeløb(?:et)?)(?:\\s[\\p{L}-]+){0,8}?(?:\\si\\s20\\d{2})?\\s(?:på|er|udgør|udgjorde)\\s${ABOUT})$`,
    'iu',
  ),
);

/** Whether a budget before an amount is what a difference lies on ("et merforbrug på budgettet til vikarer på"). */
export const liesOnBudget = (before: string): boolean => LIES_ON(before);

/**
 * Whether a budget before an amount is what a difference is held against ("en forværring i forhold til vedtaget budget
 * på").
 */
export const deviatesFrom = (before: string): boolean => DEVIATES(before);

/** Whether a word tells a plan or a limit ("budgetteret med", "servicerammen på"), of which amounts are denied. */
export const tellsPlan = (word: string): boolean => /budget|regnet|kalkuleret|ramme/iu.test(word);

const BETWEEN = ending(
  new RegExp(
    `(?<!\\p{L})(?:forskel|afvigelse|difference|differens)(?:len|n|en)?\\s(?:på|i?mellem)\\s[^.;:,\\d]{0,60}?(?:budget|regnskab|forbrug|resultat|ramme)[^.;:,\\d]{0,120}\\s(?:på|er|var|udgør|udgjorde|blev)\\s${ABOUT}$`,
    'iu',
  ),
);

/**
 * Whether an amount after these words is a difference between budget and accounts ("forskellen mellem regnskabet og det
 * korrigerede budget er på"), none of the two.
 */
export const differsBetween = (before: string): boolean => BETWEEN(before);

const OF_CASH = ending(
  new RegExp(
    `(?<!\\p{L})(?:kassebeholdning|(?:gennemsnits)?likviditet|likvide\\sbeholdning)(?:en)?\\s(?:på|er|var|udgør|udgjorde|bliver|blev|(?:(?:for)?ventes|skønnes|vil)\\s(?:\\p{L}+\\s){0,2}?(?:være|blive|udgøre|(?:ligge|lande|ende)\\spå))\\s(?:dermed\\s|herefter\\s|så\\s|nu\\s|derefter\\s)?${ABOUT}$`,
    'iu',
  ),
);

/** Whether a word says "former" of any thing ("tidligere gæld"), which tells no earlier amount. */
export function meansFormer(word: string): boolean {
  return /^tidligere$/iu.test(word);
}

/** Whether an amount after these words is what lies in the cash ("en gennemsnitlig kassebeholdning på"). */
export function liesInCash(before: string): boolean {
  return OF_CASH(before);
}

const AGAINST_ORIGINAL = behindAmount(
  String.raw`\s(?:i\sforhold\stil|ift\.|sammenlignet\smed|over\sfor|set\si\sforhold\stil)\s(?:det\s)?(?:oprindelig|vedtag|opr\.)`,
);

/** Whether an amount is held against the budget as it was first passed ("i forhold til det oprindelige budget"). */
export const againstOriginal = (behind: string): boolean => AGAINST_ORIGINAL.test(behind);

const PAID_BY_LAW =
  /(?:^|[,;]\s|\s(?:mens|men|og)\s)[^,;]*(?<!\p{L})(?:(?:indkomst)?overførsels(?:udgift|indkomst)\p{L}*|overførslerne\s(?:er|var|ligger|lå|ventes|forventes|bliver|viser))\s[^,;]*$/iu;
/** Whether the clause before an amount speaks of what is paid by law, which lies outside the service frame. */
export const paidByLaw = (before: string): boolean => PAID_BY_LAW.test(before);

const LEADS_BUDGETED = ending(
  new RegExp(`(?:(?<!\\p{L})mod\\s(?:et\\s)?budgetteret\\s(?:med\\s|på\\s|ca\\.\\s)?|${SIDE_OF})$`, 'iu'),
);

/** Whether an amount after these words is what was budgeted of the one before it ("5,0 mio. kr. mod budgetteret"). */
export function leadsBudgeted(before: string): boolean {
  return LEADS_BUDGETED(before);
}

const HELD_AGAINST = behindAmount(
  String.raw`,?\s(?:mod\s(?:et\s)?budget|hvor\sder\s(?:var|er|blev)\sbudgetteret|(?:\p{L}+\s){0,2}(?:i\sforhold\stil|ift\.|sammenlignet\smed|over\sfor)\s)`,
);

/**
 * Whether what stands behind an amount only holds it against a budget ("3,0 mio. kr. i forhold til det oprindelige
 * budget").
 */
export function heldAgainst(behind: string): boolean {
  return HELD_AGAINST.test(behind);
}

const IN_RESULT = behindAmount(
  String.raw`\si\s(?:(?:et|samlet)\s)?(?:(?<under>mindre(?:forbrug|udgift)|overskud)|merforbrug|merudgift|underskud)`,
);

/** On which side of the budget words behind an amount put it ("1,5 mio. kr. i mindreforbrug"): 1 over, -1 under it. */
export function inResult(behind: string): 1 | -1 | null {
  const groups = IN_RESULT.exec(behind)?.groups;
  if (groups === undefined) return null;
  return groups['under'] === undefined ? 1 : -1;
}

/**
 * On which side of the budget words behind a bare deviation say that it lies ("+1,2 mio. kr., svarende til et
 * mindreforbrug"): 1 over, -1 under it.
 */
export function explainedAs(behind: string): 1 | -1 | null {
  const groups =
    /^\s(?:(?:mio|mia|mill|t)\.\s?)?kr\.?,?\s(?:svarende\stil|hvilket\s(?:er|svarer\stil|betyder)|(?:der|som)\ssvarer\stil|altså|dvs\.|det\svil\ssige)\s(?:et|en)?\s?(?:samlet\s)?(?:(?<under>mindre(?:forbrug|udgift)|merindtægt|overskud)|merforbrug|merudgift|mindreindtægt|underskud)(?!\p{L}|\s(?:på|for)\s[-+–]?\d)/iu.exec(
      behind,
    )?.groups;
  if (groups === undefined) return null;
  return groups['under'] === undefined ? 1 : -1;
}

const IN_BUDGET = behindAmount(String.raw`\si\s(?:det\s)?(?:vedtag|oprindelig|korrigere|budget)`);

/** Whether an amount is one that a budget holds ("28 mio. kr. i det vedtagne budget"). */
export function liesInBudget(behind: string): boolean {
  return IN_BUDGET.test(behind);
}

const OF_RESULT = behindAmount(
  String.raw`\saf\s(?:\p{L}+\s){0,3}?(?:(?<left>mindre(?:forbrug|udgift)|overskud|uforbrugt)|merforbrug|merudgift|underskud)`,
);

/**
 * Whether an amount is a part of what was left or overspent ("2,5 mio. kr. af mindreforbruget"): 1 of what was left, -1
 * overspent.
 */
export function partOfResult(behind: string): 1 | -1 | null {
  const groups = OF_RESULT.exec(behind)?.groups;
  if (groups === undefined) return null;
  return groups['left'] === undefined ? -1 : 1;
}

const JUDGED = behindAmount(
  String.raw`\s((?:bedre|dårligere|ringere)\send)\s(?!(?:i|ved|sidste|året|forrige|seneste|for|\d)(?!\p{L}))`,
);

/** The word behind an amount that judges it against the budget ("bedre end"), and the side on which that is. */
export function judgedResult(behind: string): { readonly sign: 1 | -1; readonly word: string } | null {
  const word = JUDGED.exec(behind)?.[1];
  return word === undefined ? null : { sign: /^b/iu.test(word) ? -1 : 1, word };
}

const COMPARED_WITH = ending(/(?<!\p{L})(?:større|mindre|højere|lavere|bedre|værre|ringere)\send\sde\s$/iu);

/**
 * Whether an amount after these words is one told before that another is held against ("større end de 3,3 mio. kr.").
 */
export function isHeldAgainst(before: string): boolean {
  return COMPARED_WITH(before);
}

const AIMED_AT = guarded(
  /(?<!\p{L})(?:(?:skal|bør)\s[^.;]{0,60}(?:være|udgøre|ligge)|mål(?:et|sætning\p{L}*|tal\p{L}*)?,?\s[^.;]{0,60}(?:kassebeholdning|likvid)\p{L}*)(?:(?!,\s(?:og|men|mens)\s)[^;]){0,90}$/iu,
);

/** Whether a word only says where something lies ("under Økonomiudvalget"), not which way money goes. */
export function tellsPlace(word: string): boolean {
  return /^(?:under|over)$/iu.test(word);
}

/**
 * Whether an amount after these words is what there ought to be ("kassebeholdningen skal være på mindst"), not what
 * there is.
 */
export function isAimedAt(before: string): boolean {
  return AIMED_AT.test(before);
}

/**
 * Whether the spending that a number tells after these words is still expected ("forventer vi et samlet forbrug på").
 */
export function expectsSpending(before: string): boolean {
  return EXPECTS_SPENDING(before);
}

const BEHIND_EXPECTED =
  '(?:(?!(?:er|var|blev|bliver|viser|viste|udgør|udgjorde|har|havde|endte|ender|lander|landede|end)\\s)(?:[^.;,]|(?<=mio|kr|ca|pr)\\.|(?<=\\d),(?=\\d))){0,80}';
const WAS_EXPECTED = ending(
  new RegExp(
    `(?<!\\p{L})(?:har|havde|var|blev)\\s(?:(?!(?:end|som|ikke|mod)\\s)[\\p{L}\\d./-]+\\s){0,7}?(?:for)?ventet,?\\s${BEHIND_EXPECTED}$`,
    'iu',
  ),
);

/**
 * Whether an amount after these words is what was expected before the time that is told of ("har der i årets løb været
 * forventet").
 */
export const wasExpected = (before: string): boolean => WAS_EXPECTED(before);

const EXPECTED_DEVIATION = ending(
  new RegExp(
    `(?:(?<!\\p{L})(?:det|de|den)\\s(?:tidligere\\s|hidtil\\s|oprindeligt\\s)?(?:for)?ventede\\s(?:mer|mindre)(?:forbrug|udgift|indtægt)\\p{L}*|${DEVIATION}[^;]{3,80}(?:kr\\.|kroner)\\smod\\s(?:et\\s)?(?:for)?ventet)\\s${BEHIND_EXPECTED}$`,
    'iu',
  ),
);

/**
 * Whether a deviation after these words is one that was expected, where closed accounts are told ("det forventede
 * merforbrug på", "merforbruget er på 2,7 mio. kr. mod forventet").
 */
export const expectedDeviation = (before: string): boolean => EXPECTED_DEVIATION(before);

const PAYING_SAVING = ending(
  new RegExp(
    `(?<!\\p{L})(?:håndter|finansier|dækk|imødegå|udlign|hent|inddæk|kompenser)(?:es|s|et|t)?\\s(?:(?!ikke\\s)[\\p{L}-]+\\s){0,3}?(?:ved|af|gennem|med|via|i)\\s(?:[\\p{L}-]+\\s){0,4}?\\p{L}*besparelse(?:r|n|rne)?\\s(?:på|for)\\s${ABOUT}$`,
    'iu',
  ),
);

/** Whether an amount after these words is to be saved to pay for another ("merforbruget dækkes af besparelser på"). */
export const isSavedToPay = (before: string): boolean => PAYING_SAVING(before);

const OWED = ending(/(?<!\p{L})(?:gældsbrev|obligation|garanti|lån)\p{L}*\s[^.;,\d]{0,60}$/iu);

const INDEBTED = ending(
  /(?<!\p{L})\p{L}*gæld(?:en)?(?!\p{L})(?:(?!kasse|likvid|gæld)(?:[^.;,]|(?<=mio|mia|kr|ca)\.|(?<=\d),(?=\d))){0,70}\s$/iu,
);

/** Whether an amount after these words is what is owed, or by how much that changed: it lies in no cash. */
export function isIndebted(before: string): boolean {
  return INDEBTED(before);
}

/** "kan der optages lån for at dække udgifter til armaturer på", with all amounts that come then. */
const BORROWS = guarded(
  /(?<!\p{L})(?:(?:optag|hjemtag)\p{L}*\s(?:\p{L}+\s){0,3}lån|lån\p{L}*\s(?:\p{L}+\s){0,3}(?:optag|hjemtag)\p{L}*)(?!\p{L})/iu,
);

/** Whether an amount after these words is of a debt ("gældsbrevet nedskrives med"), which is no part of a budget. */
export function isOwed(before: string): boolean {
  return OWED(before) || BORROWS.test(before);
}

const END_OF_LEVEL = ending(
  new RegExp(String.raw`(?<!\p{L})fra\s(?:ca\.\s)?(?:${AMOUNT}\s(?:[^;,]{1,60}\s)?til\s)?$`, 'u'),
);

/**
 * Whether an amount after these words is one end of a level that changed ("er steget fra", "fra 203,4 mio. kr. i juni
 * til").
 */
export function endsLevel(before: string): boolean {
  return END_OF_LEVEL(before);
}

/** Whether words say of accounts that they are still expected ("forventes regnskabet"), whatever a title speaks of. */
export const expectsAccounts = (words: string): boolean =>
  /^(?:(?:for)?ventes|skønnes|vurderes|forventer\svi)\s.*regnskab/iu.test(words);
