/** The part that a figure of absence or appeals is of, where the sentence says it. */
import { LONG_MONTHS } from './days.ts';
import { guarded } from './matching/guarded.ts';
import { inLatin } from './matching/letters.ts';
import { PHRASE, STOP, tidy } from './phrases.ts';
import { clauseAt, clausesOf, placeBeside } from './topics.ts';
import { anyOf } from './wordlists.ts';

const NO_ABSENT_PARTS = String.raw`
  fravær kommune udvalg (?<![\p{L}-])forvaltning organisation virksomhed arbejdsplads medarbejder ansatte
  gennemsnit landet landsplan procent andel tallet måned kvartal halvår periode året`;
const NO_ABSENT_ALONE = anyOf(String.raw`
  (?:aller)?(?:højest|lavest|øverst|nederst|næsthøjest|næstlavest) efterfulgt
  den det de der her vi samlet alt niveauet resultatet målet samme\s.* kategorien.* \p{L}+\sforhold.*
  år maj dag \d`);
const NO_ABSENT = new RegExp(`${anyOf(`${NO_ABSENT_PARTS} ${LONG_MONTHS.join(' ')}`)}|^${NO_ABSENT_ALONE}$`, 'iu');
const LONGEST_NAME = 6;

/** "og for merudgifter er den 27,0": what a clause opens with, whatever noun it is. */
const OPENING_PLACE = guarded(
  new RegExp(
    `^\\P{L}*(?:(?:og|samt|men|mens)\\s)?(?:på|for|hos|blandt|inden\\sfor|vedrørende)\\s(?<area>(?:\\d{1,2}-\\d{1,2}[\\s-]?)?\\p{L}${PHRASE})(?<!siden)(?:(?=\\s(?:blev|bliver|lå|havde)(?!\\p{L}))|${STOP})`,
    'giu',
  ),
);

/** Whether a name, with the words behind it, is none that a kind of figure has parts by. */
export type IsNone = (name: string, behind: string) => boolean;

const isName = (name: string, behind: string, isNone: IsNone): boolean =>
  name !== '' && !isNone(name, behind) && name.split(' ').length <= LONGEST_NAME;

/**
 * What the clauses of a sentence name beside the number at `at`: its own clause's topic, its own place, then what
 * earlier clauses are about, the nearest first, where the own clause does not turn from them.
 */
function nameNear(text: string, at: number, isNone: IsNone, turns = false): string | null {
  const clauses = clausesOf(text).filter(({ start }) => start <= at);
  const own = clauses.pop();
  const earlier = turns ? [] : clauses.map(({ topic }) => topic).reverse();
  for (const topic of [own?.topic ?? null, placeBeside(text, at), ...earlier]) {
    const name = topic === null ? '' : text.slice(topic.start, topic.end);
    if (isName(name, text.slice(topic?.end ?? text.length), isNone)) return tidy(name);
  }
  return null;
}

/** The same of figures whose parts may be called as amounts are ("for merudgifter"), where a clause opens with them. */
export function partNear(text: string, at: number, isNone: IsNone, turns = false): string | null {
  const clause = clauseAt(text, at);
  const opened = clause === undefined ? [] : OPENING_PLACE.matches(text.slice(clause.start, at));
  const name = opened[0]?.groups?.['area'] ?? '';
  if (isName(name, '', isNone)) return tidy(name);
  const named = nameNear(text, at, isNone, turns);
  if (named !== null || turns || clause?.start === 0) return named;
  const first = OPENING_PLACE.matches(text.slice(0, at))[0]?.groups?.['area'] ?? '';
  return isName(first, '', isNone) ? tidy(first) : null;
}

/** Whose absence through illness the number at `at` is, where the sentence says so; null where it is everybody's. */
export const absentArea = (text: string, at: number): string | null =>
  nameNear(text, at, (name) => NO_ABSENT.test(name));

/** "i sager om merudgifter blev 9 af 21 afgørelser omgjort": a part of what was tried, not all of it. */
const TRIED = guarded(
  new RegExp(`(?:sager|klager|afgørelser)(?:ne)?\\s(?:om|vedrørende)\\s(?<area>\\p{Ll}${PHRASE})${STOP}`, 'gu'),
);

/** "på det samlede voksensocial- og arbejdsmarkedsområde": a field that no list knows. */
const FIELD =
  '(?:på|for|inden\\sfor|vedrørende)\\s(?:særlige\\sbestemmelser\\s(?:på|for)\\s)?(?:det\\s|hele\\s|samlede\\s)*(?<area>(?:\\p{L}+-(?:,\\s|\\s(?:og|samt)\\s))*(?:\\d{1,2}-\\d{1,2}[\\s-]?)?\\p{L}{3,}område(?:t|r|rne)?)(?!\\p{L})';
const FIELD_TRIED = guarded(new RegExp(FIELD, 'gu'));
const FIELD_BEHIND = guarded(
  new RegExp(`^\\s?(?:procent|pct\\.|%)?(?:\\s(?:klage|anke)?(?:sager|klager|afgørelser))?\\s?${FIELD}`, 'gu'),
);
/** What names no part of what was tried: who decides, who appeals, what was decided, all of it. */
const NO_TRIED_PARTS = anyOf(String.raw`
  lov socialområde sociale kommune udvalg forvaltning ankestyrelse nævn region landet landsplan borger ansøger
  (?<!\p{L})sager (?:klage|anke)sag klage afgørelse omgør behandling
  procent andel tallet statistik danmarkskort opgørelse resultat niveau gennemsnit halvår kvartal måned periode året`);
const NO_TRIED_ALONE = anyOf(String.raw`
  år \d den det de der her vi alle samlet alt målet nummer nemlig altså dermed således ingen begge
  (?:en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?:\s.*)?`);
const NO_TRIED = inLatin(new RegExp(`${NO_TRIED_PARTS}|^${NO_TRIED_ALONE}$`, 'iu'));

/** "efter barnets lov er den": the law that was tried, where several are told apart. */
const BY_LAW = guarded(
  /(?<!\p{L})efter\s(?<area>\p{L}+loven|(?:barnets|lov\som)\s\p{L}+(?:\s\p{L}+){0,2}?)\s(?:er|var|blev|ligger|lå|udgør)(?!\p{L})/giu,
);

/**
 * What the cases are about that the number at `at` counts, or whose rate it is; null where the sentence does not say it
 * before.
 */
export function triedArea(text: string, at: number): string | null {
  const before = ({ index }: RegExpExecArray): boolean => index < at;
  const found = TRIED.matches(text).findLast(before)?.groups?.['area'];
  if (found !== undefined) return found.split(' ').length > 8 || NO_TRIED.test(found) ? null : found;
  return (
    partNear(text, at, (name) => NO_TRIED.test(name)) ??
    (FIELD_TRIED.matches(text).findLast(before) ?? BY_LAW.matches(text).findLast(before))?.groups?.['area'] ??
    null
  );
}

/** Whether an area is all that a board tries of social matters, which a paragraph may tell for those below it. */
export const isAllTried = (area: string | undefined): boolean => area === 'socialområdet generelt';

/**
 * The field that the words right behind a rate name ("21 procent for voksensocialområdet"); null where they name none.
 */
export const fieldBehind = (behind: string): string | null => FIELD_BEHIND.matches(behind)[0]?.groups?.['area'] ?? null;
