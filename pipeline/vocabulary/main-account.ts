/** The surplus or deficit of a municipality's main account: a level, as it came out and as budgets had it. */
import { behindAmount } from './amounts.ts';
import { ending, type Ending } from './matching/ending.ts';

const ABOUT = '(?:ca\\.\\s|godt\\s|knap\\s|omkring\\s|i\\salt\\s)?';
/** A phrase between "overskud" and its amount ("på den ordinære drift"). */
const OF_WHAT = '(?:\\s(?:på|for|vedrørende|af|i)\\s\\p{L}[^.;:,\\d]{2,50})?';

/** What only a whole municipality has. */
const MAIN =
  '(?:hele\\s|kommunen|\\p{L}+\\skommune|drift\\sog\\sanlæg|(?:den\\s|det\\s)?(?:ordinær|primær|strukturel|skattefinansier|brugerfinansier)|driftsbalance|strukturbalance)';
/** The account itself as what a sentence speaks of ("Den ordinære drift viser"). */
const ACCOUNT =
  '(?:(?:den|det)\\s(?:ordinære|primære|skattefinansierede|brugerfinansierede)\\s(?:drifts?\\p{L}*|område|resultat)|(?:den\\s)?(?:strukturelle\\s)?(?:drifts|struktur)balancen?|(?:den\\s)?strukturelle\\sbalance)(?:\\si\\s20\\d{2})?\\s(?:ud)?(?:viser|viste|vist|gav|giver|givet|blev|bliver|ender|endte|er|har)(?!\\p{L})';

/**
 * "Driftsresultatet viser et overskud på", "årets samlede resultat et underskud på", "et samlet underskud på det
 * skattefinansierede område på": the result of a school or a committee is a deviation instead.
 */
const result = (side: string): Ending =>
  ending(
    new RegExp(
      `(?:(?<!\\p{L})(?:(?:drifts|regnskabs|års)resultat(?:et)?(?!\\p{L}|\\s(?:for|på|i|af)\\s(?!${MAIN}))|årets\\s(?:samlede\\s)?resultat(?!\\p{L}|\\s(?:for|på|i|af)\\s(?!${MAIN}))|resultat(?:et)?\\s(?:af|for|på)\\s${MAIN}|${ACCOUNT})[^.;:]{0,120}?\\s${side}skud|${side}skud(?:et)?(?=\\s(?:på|af|for|i)\\s${MAIN}))(?:\\s(?:på|for|vedrørende)\\s\\p{L}[^.;:,\\d]{2,80})?\\s(?:på|blev|udgør|udgjorde)\\s${ABOUT}$`,
      'iu',
    ),
  );
const SURPLUS = result('over');
const DEFICIT = result('under');
/** "et overskud på 6,8 mio. kr. i ordinær drift". */
const SURPLUS_OF_IT = ending(new RegExp(`(?<!\\p{L})overskud(?:et)?\\s(?:på|er)\\s${ABOUT}$`, 'iu'));
const DEFICIT_OF_IT = ending(new RegExp(`(?<!\\p{L})underskud(?:et)?\\s(?:på|er)\\s${ABOUT}$`, 'iu'));
const MAIN_BEHIND = behindAmount(
  String.raw`\s(?:i|på|for)\s(?:den\s|det\s)?(?:ordinær|primær|strukturel|skattefinansier)`,
);

/** Whether an amount after these words is a result itself, no deviation from a budget: -1 a surplus, 1 a deficit. */
export function resultTold(before: string, behind = ''): 1 | -1 | null {
  if (MAIN_BEHIND.test(behind)) {
    if (SURPLUS_OF_IT(before)) return -1;
    if (DEFICIT_OF_IT(before)) return 1;
  }
  if (SURPLUS(before)) return -1;
  return DEFICIT(before) ? 1 : null;
}

/** A budget as it was passed or as it is now. */
const A_BUDGET =
  '(?:(?:det|det\\ssamlede|et)\\s)?(?:(?:oprindelig|vedtag|godkend|korrigere|ajourført)\\p{L}*\\s)?(?:års)?budget(?:tet)?(?:\\s(?:for\\s|i\\s)?20\\d{2})?';
/** It is what the clause speaks of, or where it says that the amount lies: nothing is held against it. */
const IN_BUDGET = `(?:^|[.,;:]\\s|(?<!\\p{L})(?:mens|men|og|hvor|da|at)\\s)(?:der\\s)?(?:(?:i|ifølge|efter|med)\\s)?${A_BUDGET}\\s(?:er|var|blev|skulle|ville|viser|viste|udviser|udviste|indeholder|indeholdt|har|havde|regne\\p{L}*|forudsat\\p{L}*|forudsætter|forvente\\p{L}*)(?!\\p{L})(?:(?!forhold\\stil|sammenlignet|\\sift\\.)[^.;:,\\d]){0,60}?`;
/** "budgetteret overskud", "et forudsat underskud i det oprindelige budget". */
const PLANNED = `(?<!\\p{L})(?:budget(?:teret|terede|lagt)|forudsat|forudsatte|planlagt)\\s(?:med\\s)?(?:(?:et|\\p{L}+)\\s)?`;

const budgeted = (side: string): Ending =>
  ending(
    new RegExp(`(?:${IN_BUDGET}|${PLANNED})(?<!\\p{L})${side}skud(?:et)?${OF_WHAT}\\s(?:på|af)\\s${ABOUT}$`, 'iu'),
  );
const BUDGETED_SURPLUS = budgeted('over');
const BUDGETED_DEFICIT = budgeted('under');

/**
 * Whether an amount after these words is a surplus or deficit that a budget held ("mod et budgetteret overskud på",
 * "det oprindelige budget viste et underskud på"): -1 a surplus, which is income, 1 a deficit.
 */
export function budgetedResult(before: string): 1 | -1 | null {
  if (BUDGETED_SURPLUS(before)) return -1;
  return BUDGETED_DEFICIT(before) ? 1 : null;
}

/** Whether what a result is of is the municipality's main account ("ordinære driftsvirksomhed"). */
export function namesMainAccount(area: string): boolean {
  return /^(?:den\s|det\s)?(?:ordinær|primær|strukturel|skattefinansier|drifts?balance)/iu.test(area);
}
