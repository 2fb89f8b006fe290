/**
 * The points of a list that one sentence makes of them: "at der gives 2 mio. kr. til A, samt at budgettet nedsættes".
 */
import { AMOUNT } from './amounts.ts';
import { inLatin } from './matching/letters.ts';

const MONEY = inLatin(new RegExp(AMOUNT, 'gu'));
/** What a later point may begin with: "samt at", "2) at", a line "at". */
const POINT = inLatin(
  /(?<mark>[,;.]?)(?<blank>\s+)(?:(?<joined>og|samt)\s+)?(?:(?<numbered>\(?(?:\d{1,2}|[a-h])[.)])\s+)?(?=at\s)/giu,
);
const OPENS = inLatin(/(?:^|[\s:])at\s/iu);
const BEGINS_LINE = inLatin(/(?<=^|[\r\n]\s{0,8}(?:(?:og|samt)\s+)?)at\s/giu);
/** Behind an amount, a year or what each year has, "at" depends on no verb ("skyldes, at"). */
const ENDS_CLAUSE = inLatin(/(?:\d|kr\.?|kroner|årligt|om\såret|frem)$/iu);
const LONGEST_END = 10;
/** In a list whose points each stand on a line, so many lines begin with "at". */
const LINES = 2;

/** Where a point begins, and where the one before it ends. */
interface Border {
  readonly start: number;
  readonly endBefore: number;
}

/**
 * The borders between the points of a sentence, each with money of its own: what such a point says is of its own money.
 * A clause that depends on a verb ("skyldes, at der er brugt 2 mio. kr.") is no point, and one without money goes on
 * with the point before it ("at beløbet finansieres af kassen").
 */
export function pointBorders(sentence: string): Border[] {
  // Two points with an amount each: a first look, which most sentences fail.
  if (sentence.indexOf('kr') === sentence.lastIndexOf('kr')) return [];
  const opening = OPENS.exec(sentence)?.index;
  if (opening === undefined) return [];
  const money = [...sentence.matchAll(MONEY)].map(({ index }) => index);
  if (money.length < 2) return [];
  const inLines = [...sentence.matchAll(BEGINS_LINE)].length >= LINES;
  const points = [...sentence.matchAll(POINT)].flatMap(({ 0: found, index, groups }): Border[] => {
    const { mark, blank = '', joined, numbered } = groups ?? {};
    const follows = joined !== undefined || numbered !== undefined || (inLines && /[\r\n]/u.test(blank));
    const isClause = mark !== '' && ENDS_CLAUSE.test(sentence.slice(Math.max(0, index - LONGEST_END), index));
    return index > opening && (follows || isClause) ? [{ start: index + found.length, endBefore: index }] : [];
  });
  const borders: Border[] = [];
  let next = 0;
  let told = 0;
  for (const [order, point] of points.entries()) {
    const end = points[order + 1]?.endBefore ?? Infinity;
    for (; (money[next] ?? Infinity) < point.endBefore; next += 1) told += 1;
    if (told === 0 || (money[next] ?? Infinity) >= end) continue;
    borders.push(point);
    told = 0;
  }
  return borders;
}

/** The words that open a list of points in one sentence ("Udvalget foreslår,"); null where it opens with a point. */
export function opensPoints(sentence: string): string | null {
  const opening = sentence.slice(0, OPENS.exec(sentence)?.index ?? 0).trim();
  return opening === '' ? null : opening;
}
