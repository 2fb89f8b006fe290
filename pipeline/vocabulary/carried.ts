/** Results that a sentence carries over to another year: "mindreudgifter på netto 1,4 mio. kr. overføres til 2024". */
import type { Label, Level, Span } from '../types.ts';
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
    `(?<!\\p{L})(?<left>${MONEY})(?=(?:\\s[\\p{L}-]+){0,4}?\\spå\\s(?:\\p{L}+\\.?\\s){0,2}[\\d.,]+\\s(?:mio\\.\\s)?kr\\.\\sfra\\s(?:regnskab\\s|budget\\s)?20\\d{2}\\stil\\s)`,
    'giu',
  ),
);
const CARRIES = guarded(
  /(?<!\p{L})(?:(?:er|var|blev|bliver|skal|kan|vil|bør|(?:an)?søges|ønskes|foreslås|indstilles|anbefales|forventes|ventes)\s(?:\p{L}+\s){0,2}?)?(?:overfør(?:t|es|e|er)|overførsel\saf|genbevilg(?:et|es)|viderefør(?:t|es|e))(?!\p{L})/giu,
);
/** What stays, or goes to another place than another year. */
const GOES_ELSEWHERE = inLatin(/^\s(?:\p{L}+\s){0,2}?(?:ikke|til\s(?:kommune)?kasse\p{L}*|mellem|internt)(?!\p{L})/iu);
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
/** "Mindreforbruget", "udvalgets mindreforbrug", "det samlede mindreforbrug": a result that is known is one, whatever becomes of it. */
const KNOWN = ending(/(?:\p{L}s|(?<!\p{L})(?:det|dette|de|disse)(?:\s(?:samlede|nævnte|øvrige|resterende))?)\s$/iu);

const isOneClause = (between: string): boolean => !PARTS.test(between) && !THERE.test(between);

/** The words of a sentence that name a result which is carried over to another year: a transfer, no deviation. */
export function carriedResults(text: string, offset: number, level: Level): Label[] {
  if (level !== 'clause') return [];
  const results = [...RESULT.matches(text), ...PART_LEFT.matches(text), ...BETWEEN_YEARS.matches(text)];
  if (results.length === 0) return [];
  const verbs = CARRIES.matches(text)
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ end }) => !GOES_ELSEWHERE.test(text.slice(end)));
  if (verbs.length === 0) return [];
  return results.flatMap((match): Label[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    const left = match.groups?.['left'];
    const isGoverned = GOVERNED(before);
    const isFree = left?.toLowerCase().startsWith('uforbrugt') === true || !KNOWN(before);
    const verb = verbs.find((one) => {
      if (isGoverned) return false;
      if (one.end <= start) return isOneClause(text.slice(one.end, start).replace(OPENS_WITH_THERE, ''));
      return one.start >= end && isFree && isOneClause(text.slice(end, one.start));
    });
    if (verb === undefined) return [];
    const says = said({
      measure: 'transfer',
      domain: 'transfers',
      direction: left === undefined ? -1 : 1,
      ...(asksFor(text.slice(0, verb.end)) ? { transfer: 'requested' } : {}),
    });
    return [{ span: { start: offset + start, end: offset + end }, text: match[0], says, level }];
  });
}
