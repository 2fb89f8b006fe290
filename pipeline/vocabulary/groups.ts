/** Who an unemployment share or a count in a list is of, where the words before it name a group. */
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { clausesOf } from './topics.ts';

/** "blandt unge under 30 år", "for akademikere", "de ufaglærte": those of whom unemployment is told apart. */
const GROUP = guarded(
  /(?<!\p{L})(?<group>(?:unge|personer)\s(?:under|over|fra|mellem)\s\d{2}(?:\s?(?:-|–|til|og)\s?\d{2})?\sår|(?:de\s)?\d{2}\s?(?:-|–|til)\s?(?:\d{2}\s?-?)?årige|(?:ikke-vestlige\s|vestlige\s|nyuddannede\s|unge\s|yngre\s|ældre\s)?(?:unge|senior(?:er)?|kvinder|mænd|akademiker|akademikere|højtuddannede|kortuddannede|dimittend|dimittender|nyuddannede|ufaglærte|faglærte|indvandrer|indvandrere|efterkommer|efterkommere|flygtninge|udlændinge|nydanskere|håndværker|håndværkere|ingeniører|lærere|pædagoger|sygeplejersker))(?:e?ne)?s?(?!\p{L})/giu,
);
/** "her er ledigheden", "hvor den er": of those told of before. */
const POINTS_BACK = inLatin(/^\P{L}*(?:og\s|men\s)?(?:her|hvor|blandt\sdem)(?!\p{L})/iu);
const TELLS_ANEW = /ledighed/iu;

/** The group whose unemployment the number at `at` is ("akademikere"); null where it is that of all. */
export function unemployedGroup(text: string, at: number): string | null {
  const clauses = clausesOf(text).filter(({ start }) => start <= at);
  for (const { start, end } of clauses.reverse()) {
    const clause = text.slice(start, end);
    const named = GROUP.matches(clause);
    const found = named.findLast(({ index }) => start + index < at) ?? named[0];
    if (found !== undefined) return (found.groups?.['group'] ?? '').replace(/^de\s/iu, '').toLowerCase();
    if (TELLS_ANEW.test(clause) && !POINTS_BACK.test(clause)) return null;
  }
  return null;
}

const BEFORE_COLON = inLatin(
  /(?:^|[,;:(]\s?|\d\s?(?:%|pct\.|procent)\s(?:og|samt)\s)(?<name>\p{L}[\p{L} -]{2,40}):\s$/u,
);

/** What stands before the colon of a number in a list of several ("og FGU: "), as its name; null where none does. */
export const namedBeforeColon = (lead: string): string | null =>
  /\d/u.test(lead) ? (BEFORE_COLON.exec(lead)?.groups?.['name'] ?? null) : null;
