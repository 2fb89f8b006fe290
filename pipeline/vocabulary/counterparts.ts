/** The other end of an amount that one budget loses and another gets, told without an amount of its own. */
import { behindAmount } from './amounts.ts';
import { namesCommittee } from './committees.ts';
import { ending } from './matching/ending.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { PHRASE, tidy } from './phrases.ts';

const BUDGET =
  '(?:den\\s|det\\s)?\\p{L}*(?:budget(?:tet)?|rammen?|bevilling(?:en)?|rådighedsbeløb(?:et)?|beløb(?:et)?|midler(?:ne)?)';
const FOR = '(?:til|på|for|under|vedrørende|vedr\\.)';
/** "budgettet til vintertjeneste", "Kulturudvalgets ramme", "dagtilbud". */
const NAME = `(?:${BUDGET}\\s${FOR}\\s(?:projekt(?:et)?\\s)?)?(?<other>${PHRASE}|Udvalget\\sfor\\s\\p{Lu}[\\p{L}, -]*?)`;
const AUXILIARY =
  '(?:(?:foreslås|indstilles|anbefales|ønskes|samtidig|bliver|blev|er|derfor|dermed|herefter|så)\\s){0,3}';
const RAISED = '(?:forhøj|forøg|øg|hæv|løft|opskriv|opjuster|tilfør|udvid|styrk)(?:es|et|t)';
const LOWERED = '(?:nedsæt|reducer|sænk|nedskriv|nedjuster|mindsk|beskær)(?:es|et|tes|t|ter)|nedsat|beskåret';
const SAME = '(?:tilsvarende|ligeledes|med\\s(?:det\\s|et\\s)?(?:samme|tilsvarende)(?:\\sbeløb)?|i\\ssamme\\somfang)';
const JOINS =
  '(?:\\si\\s(?:19|20)\\d{2}|\\sårligt|\\sfra\\s(?:19|20)\\d{2})?,?\\s(?:(?:og|mens|hvorefter|samtidig|idet|således|så|ved|med|at|til\\sgengæld)\\s){1,3}';

/** "... nedsættes med 1,2 mio. kr., og budgettet til vintertjeneste forhøjes tilsvarende". */
const ALIKE = behindAmount(
  `${JOINS}(?:${SAME.replace('ligeledes|', '')}\\s)?${NAME}\\s${AUXILIARY}(?:(?<raised>${RAISED})|${LOWERED})\\s${SAME}(?!\\p{L})`,
);
const ALIKE_BEFORE = behindAmount(
  `${JOINS}${NAME}\\s${AUXILIARY}tilsvarende\\s(?:(?<raised>${RAISED})|${LOWERED})(?=[,.;]|$|\\si\\s\\d)`,
);
/** "... modsvares af en tilsvarende reduktion af rammen til kurser". */
const OUTWEIGHED = behindAmount(
  `(?:\\s[^.;,\\d]{1,50}?)?(?:\\si\\s(?:19|20)\\d{2})?,?\\s(?:(?:som|der|hvilket|og)\\s)?(?:(?:finansieres|modsvares|dækkes|opvejes|udlignes)\\s(?:af|ved|gennem|med|via)|mod)\\s(?:en\\s|et\\s)?tilsvarende\\s(?:\\p{L}+\\s)?(?:reduktion|nedsættelse|nedskrivning|nedjustering|forhøjelse|forøgelse|opskrivning|opjustering)\\s(?:af|på|i)\\s${NAME}(?=[,.;]|$|\\si\\s\\d|\\s(?:og|samt)\\s)`,
);
const WHAT = '(?:\\s[^.;,\\d]{1,60}?)?(?:\\si\\s(?:19|20)\\d{2})?';
const RELATIVE = ',\\s(?:(?:og|som|der|hvilket|hvilke|hvor)\\s)(?:beløbet\\s|pengene\\s|midlerne\\s)?';
const GOES = '(?:foreslås\\s|indstilles\\s|samtidig\\s|i\\sstedet\\s)?';
/** "..., som tages fra puljen til byfornyelse", "..., der tilføres hjemmeplejen". */
const RELATED = behindAmount(
  `${WHAT}${RELATIVE}${GOES}(?:(?<taken>(?:tages|hentes|trækkes|flyttes|overføres|omplaceres|fragår|tilvejebringes)\\s(?:fra|af|i)\\s)|(?:tilføres|tilgår|gives\\stil|går\\stil|lægges\\stil|(?:over)?flyttes\\stil|overføres\\stil|omplaceres\\stil)\\s)${NAME}(?=[,.;]|$|\\si\\s\\d|\\ssom\\s|\\sog\\s(?:der|som)\\s)`,
);
const TELLS_OTHER = guarded(
  /(?<!\p{L})(?:tilsvarende|ligeledes|samme|tages|hentes|trækkes|flyttes|overføres|omplaceres|fragår|tilvejebringes|tilføres|tilgår|gives|går|lægges|overflyttes)(?!\p{L})/iu,
);

const OWN = ending(
  new RegExp(
    `(?<!\\p{L})${BUDGET}\\s${FOR}\\s[^.;:,\\d]{2,60}\\s(?:${RAISED}|${LOWERED})\\s(?:i\\s20\\d{2}\\s)?med\\s(?:(?:i\\salt|netto|ca\\.|samlet)\\s)?$`,
    'iu',
  ),
);
const OWN_NAME = inLatin(
  new RegExp(
    `(?<!\\p{L})${BUDGET}\\s${FOR}\\s(?:projekt(?:et)?\\s)?(?<own>[^.;:,\\d]{2,60}?)\\s${AUXILIARY}(?:${RAISED}|${LOWERED})\\s[^.;:]*$`,
    'iu',
  ),
);
/** A time, what pays from outside, or what something is for: no other budget. */
const NO_BUDGET =
  /^(?:det|den|dette|de|der|beløbet|næste|kommende|senere|efterfølgende|året|sidste|dækning|finansiering|budget(?:tet)?|ramme[nr]?|\p{L}*indtægt\p{L}*|\p{L}*udgift\p{L}*|staten|borger\p{L}*|områder?(?:ne|t)?)(?!\p{L})|(?:^|\s)\p{L}*år(?:et|ene)?$/iu;

/** "Kulturudvalgets ramme" is the committee's. */
const OF_COMMITTEE = /s\s\p{L}*(?:budget|ramme|bevilling)$/iu;
/** A budget by itself has the name of none ("og bevillingen forhøjes tilsvarende i 2025"). */
const IS_BUDGET = /^\p{L}*(?:budget|ramme|bevilling|beløb|pulje)\p{L}*$/iu;
const SHORTEST = 3;

/** The end that gets or loses what another loses or gets. */
export interface Counterpart {
  /** A committee or an area, as printed. */
  readonly name: string;
  /** Which way it goes, where the words tell it: 1 to the other end, -1 from it. */
  readonly direction: 1 | -1 | null;
}

/** The other end of an amount that is granted or taken away, by the words behind it; null where they name none. */
export function counterpartOf(behind: string): Counterpart | null {
  if (!TELLS_OTHER.test(behind)) return null;
  const alike = (ALIKE.exec(behind) ?? ALIKE_BEFORE.exec(behind))?.groups;
  if (alike !== undefined) return named(alike['other'], alike['raised'] === undefined ? -1 : 1);
  const related = RELATED.exec(behind)?.groups;
  if (related !== undefined) return named(related['other'], related['taken'] === undefined ? 1 : -1);
  return named(OUTWEIGHED.exec(behind)?.groups?.['other'], null);
}

function named(printed: string | undefined, direction: 1 | -1 | null): Counterpart | null {
  const name = tidy(printed ?? '');
  const whose = name.replace(OF_COMMITTEE, '');
  if (namesCommittee(whose)) return { name: whose, direction };
  return name.length < SHORTEST || NO_BUDGET.test(name) || IS_BUDGET.test(name) ? null : { name, direction };
}

/** What the budget before an amount is for that it raises or lowers ("rammen til biblioteker reduceres med"). */
export const budgetChanged = (before: string): string | null =>
  OWN(before) ? tidy(OWN_NAME.exec(before.split(/[.,;:]\s/u).at(-1) ?? '')?.groups?.['own'] ?? '') || null : null;
