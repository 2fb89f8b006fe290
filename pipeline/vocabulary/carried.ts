/** Results that a sentence carries over to another year: "mindreudgifter på netto 1,4 mio. kr. overføres til 2024". */
import { AMOUNT } from './amounts.ts';
import type { Span } from '../types/document.ts';
import type { Label, Level } from '../types/words.ts';
import { ending } from './matching/ending.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { asksFor } from './moves.ts';
import { said } from './said.ts';

const MONEY = '(?:drifts|anlægs|projekt|pulje)?midler|(?:anlægs|drifts)?bevilling(?:er)?|rådighedsbeløb|beløb|budget';
/** What was not spent or was earned besides is there to spend; the others lower the budget that gets them. */
const LEFT = `(?:netto)?mindre(?:forbrug|udgift(?:er)?)|overskud|merindtægt(?:er)?|uforbrugte?\\s(?:${MONEY})`;
const LACKING = '(?:netto)?mer(?:forbrug|udgift(?:er)?)|underskud|mindreindtægt(?:er)?';
const RESULT = guarded(
  new RegExp(
    `(?<!\\p{L})(?:(?<left>${LEFT})|${LACKING})(?=(?:\\s[\\p{L}-]+){0,6}?\\spå\\s(?:(?:ca\\.|godt|knap|omkring|i\\salt|netto|brutto|samlet|højst)\\s){0,2}[-–+]?\\d)`,
    'giu',
  ),
);
/** "12 mio. kr. af uforbrugte anlægsmidler": the amount stands before. */
const PART_LEFT = guarded(
  new RegExp(
    `(?<=(?:kr\\.|kroner)\\s)af\\s(?:(?:de|det)\\s)?(?:\\p{L}+s\\s)?(?<left>uforbrugte?\\s(?:${MONEY}))(?!\\p{L})`,
    'giu',
  ),
);
/** "et rådighedsbeløb på 0,9 mio. kr. fra 2023 til 2024": what lies between years was not spent. */
const BETWEEN_YEARS = guarded(
  new RegExp(
    `(?<!\\p{L})(?<left>${MONEY})(?=(?:\\s[\\p{L}-]+){0,4}?\\spå\\s(?:\\p{L}+\\.?\\s){0,2}${AMOUNT}\\sfra\\s(?:regnskab\\s|budget\\s)?20\\d{2}\\stil\\s)`,
    'giu',
  ),
);
/** "restbeløbet afsat til grundkøb på 4,6 mio. kr.", "de resterende midler til bænke, 80.000 kr.": what is left. */
const REST = guarded(
  new RegExp(
    `(?<!\\p{L})(?<left>rest(?:beløb|budget|bevilling|rådighedsbeløb|midler)(?:t?et|en|ne)?|(?:det|den|de)\\s(?:resterende|ubrugte|overskydende)\\s(?:${MONEY})(?:et|en|ne)?)(?:\\s[\\p{L}-]+){0,7}?(?:\\spå|,)\\s(?:(?:ca\\.|i\\salt|netto|samlet)\\s){0,2}(?=\\d)`,
    'giu',
  ),
);
/** "650.000 kr. afsat til deltagelse": what had been set aside, where a verb behind carries it over. */
const SET_ASIDE = guarded(
  /(?<=(?:kr\.|kroner)\s)(?:som\s(?:er|var|blev)\s)?(?<left>afsat|reserveret|øremærket)(?=\stil\s)/giu,
);
/** "hvoraf ikke frigivne rådighedsbeløb udgør", "i frigivne rådighedsbeløb": how far a part of it had been granted. */
const PART_GRANTED = guarded(
  /(?<!\p{L})(?:endnu\s)?(?:ikke\s|u)?frig(?:iv|jor)(?:et|ne|te|ede)\s(?<money>rådighedsbeløb|anlægs(?:bevilling(?:er)?|midler)|bevilling(?:er)?|midler)(?:\s(?:udgør|udgjorde|er|var)(?:\spå)?(?!\p{L}))?/giu,
);
/** What is carried over, and then its parts. */
const OPENS_PARTS = inLatin(
  /overfør(?:t|es|e|sel|sl\p{L}+)(?!\p{L})[^;]+?(?<!\p{L})(?:hvoraf|heraf|deraf|fordel\p{L}*(?:\ssig)?\s(?:med|på|mellem)|består\saf)(?!\p{L})[^;]*$/iu,
);
const CARRIES = guarded(
  /(?<!\p{L})(?:(?:er|var|blev|bliver|skal|kan|vil|bør|(?:an)?søges|ønskes|foreslås|indstilles|anbefales|forventes|ventes)\s(?:\p{L}+\s){0,2}?)?(?:overfør(?:t|es|e|er)|overførsel\saf|genbevilg(?:et|es)|viderefør(?:t|es|e))(?!\p{L})/giu,
);
/** What stays, or goes to another place than another year. */
const GOES_ELSEWHERE = inLatin(/^\s(?:\p{L}+\s){0,2}?(?:ikke|til\s(?:kommune)?kasse\p{L}*|mellem|internt)(?!\p{L})/iu);
/** "overføres til Cykelsti Vest": another thing gets it. */
const GOES_TO_NAME = inLatin(/^\s(?:\p{L}+\s)?til\s(?:projekt\p{L}*\s)?\p{Lu}/u);
/** Another clause begins, which has a verb of its own. */
const PARTS = inLatin(
  /[;:]|,\s(?:men|mens|at)(?!\p{L})|,\sog\s(?!(?:vedrørende|på|for|inden|et|en)\s)|(?<!\p{L})(?:hvilket|som|fordi|da|idet|skyldes|svarende|mens|men|hvor\p{L}*|selvom|trods|heraf|deraf|viser|er|var|har|havde|ikke|finansieres|dækkes|modsvares|udgør|udgjorde|kan|skal|vil)(?!\p{L})/iu,
);
const OPENS_WITH_THERE = inLatin(/^\s(?:der|derfor|dermed)(?!\p{L})/iu);
const THERE = inLatin(/(?<!\p{L})der(?!\p{L})/iu);
/** "Der overføres 3,2 mio. kr. af et mindreforbrug på 4,8": what an amount is of is not carried over itself. */
const GOVERNED = ending(
  /(?<!\p{L})(?:af|fra|med|over|under|ved|om|trods|til|mod|for|på|i)\s(?:(?:et|en|det|den|de)\s)?(?:(?:samle(?:t|de)|netto|forvente(?:t|de))\s){0,2}$/iu,
);
/**
 * "Mindreforbruget", "udvalgets mindreforbrug", "det samlede mindreforbrug": a result that is known is one, whatever
 * becomes of it.
 */
const KNOWN = ending(/(?:\p{L}s|(?<!\p{L})(?:det|dette|de|disse)(?:\s(?:samlede|nævnte|øvrige|resterende))?)\s$/iu);

const isOneClause = (between: string): boolean => !PARTS.test(between) && !THERE.test(between);

/** The words of a sentence that name a result which is carried over to another year: a transfer, no deviation. */
export function carriedResults(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  const rests = REST.matches(text);
  const setAside = SET_ASIDE.matches(text);
  const results = [
    ...RESULT.matches(text),
    ...PART_LEFT.matches(text),
    ...BETWEEN_YEARS.matches(text),
    ...rests,
    ...setAside,
  ];
  const parts = partsCarried(text, offset, level);
  if (results.length === 0) return parts;
  const carrying = CARRIES.matches(text).map((match): Span => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const verbs = carrying.filter(({ end }) => !GOES_ELSEWHERE.test(text.slice(end)));
  const carried = results.flatMap((match): Label[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    const left = match.groups?.['left'];
    const isGoverned = GOVERNED(before);
    const isRest = rests.includes(match);
    const isFree = isRest || left?.toLowerCase().startsWith('uforbrugt') === true || !KNOWN(before);
    const isSetAside = setAside.includes(match);
    const verb = verbs.find((one) => {
      if (isGoverned || ((isRest || isSetAside) && GOES_TO_NAME.test(text.slice(one.end)))) return false;
      if (one.end <= start) return !isSetAside && isOneClause(text.slice(one.end, start).replace(OPENS_WITH_THERE, ''));
      return one.start >= end && isFree && isOneClause(text.slice(end, one.start));
    });
    if (verb === undefined) {
      // "Restbeløbet afsat til inventar på 0,2 mio. kr. overføres ikke": nobody gets it.
      const stays =
        isRest &&
        carrying.some((one) => !verbs.includes(one) && one.start >= end && isOneClause(text.slice(end, one.start)));
      return stays
        ? [{ span: { start: offset + start, end: offset + end }, text: match[0], says: said({}), level }]
        : [];
    }
    const says = said({
      measure: 'transfer',
      domain: 'transfers',
      direction: left === undefined ? -1 : 1,
      ...(asksFor(text.slice(0, verb.end)) ? { transfer: 'requested' } : {}),
    });
    return [{ span: { start: offset + start, end: offset + end }, text: match[0], says, level }];
  });
  return [...carried, ...parts];
}

/**
 * The words of a sentence that tell how far parts of what is carried over had been granted ("fordeler sig med 16,4 mio.
 * kr. i frigivne rådighedsbeløb"): transfers as the whole, no grants.
 */
function partsCarried(text: string, offset: number, level: Level): Label[] {
  return PART_GRANTED.matches(text).flatMap((match): Label[] => {
    if (!OPENS_PARTS.test(text.slice(0, match.index))) return [];
    const isCapital = /^(?:rådighed|anlæg)/iu.test(match.groups?.['money'] ?? '');
    const start = offset + match.index;
    const says = said({
      measure: 'transfer',
      domain: 'transfers',
      ...(isCapital ? { economy: 'capital' } : {}),
      ...(/^(?:endnu\s)?(?:ikke|u)/iu.test(match[0]) ? { standing: 'proposed' } : {}),
    });
    return [{ span: { start, end: start + match[0].length }, text: match[0], says, level }];
  });
}
