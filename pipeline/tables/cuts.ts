import { isFigureOrDash } from './block.ts';

/** A stretch of a line, end exclusive. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A numeral by the Danish grammar: three digits behind each dot, one comma; its sign, brackets and percent sign. */
const NUMERAL =
  /^(?:\((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\)|[-+−–]?(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:\s\d{3})+|\d+)(?:,\d+)?(?:\s?%)?)$/u;
const LONGEST_NUMERAL = 16;

function decimals(numeral: string): number {
  const comma = numeral.indexOf(',');
  return comma === -1 ? 0 : (/^\d*/u.exec(numeral.slice(comma + 1))?.[0].length ?? 0);
}

/** A figure has its unit in so many words behind it at most ("16,2 mio. kr."). */
const LONGEST_UNIT = 2;

/**
 * The figures at the end of a text that stand apart, at most `count`, each with the unit behind it; whether they are
 * all of it.
 */
function atEnd(text: string, count: number): { readonly parts: Part[]; readonly all: boolean } {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const parts: Part[] = [];
  let end = words.length;
  while (end > 0 && parts.length < count) {
    const to = words[end - 1]?.to ?? 0;
    const from = Math.max(0, end - 1 - LONGEST_UNIT);
    const first = words
      .slice(from, end)
      .findLastIndex((word) => isFigureOrDash(text.slice(word.from, to)) && !/^0\d/u.test(text.slice(word.from, to)));
    if (first === -1) break;
    end = from + first;
    parts.unshift({ from: words[end]?.from ?? 0, to });
  }
  return { parts, all: end === 0 || parts.length === count };
}

/**
 * The figures of a text that stand apart, the last `count` of them if told, each with the unit behind it; null when
 * something else stands between them.
 */
export function apart(text: string, count = Infinity): Part[] | null {
  const { parts, all } = atEnd(text, count);
  return all ? parts : null;
}

/** The figures at the end of a text that stand apart behind words, each with its unit. */
export const figuresBehind = (text: string): Part[] => atEnd(text, Infinity).parts;

interface Ways {
  /** The ways found so far, at most two: more than one is as bad as many. */
  readonly found: Part[][];
  /** Positions from which the rest cannot be cut into so many numerals. */
  readonly dead: Set<string>;
}

/** Cuts the rest of a text from `at` on; whether there is a way at all. */
function cutRest(text: string, at: number, parts: readonly Part[], count: number, places: number, ways: Ways): boolean {
  if (at === text.length) {
    if (parts.length !== count) return false;
    ways.found.push([...parts]);
    return true;
  }
  const key = `${String(at)}:${String(parts.length)}`;
  if (parts.length === count || ways.dead.has(key)) return false;
  let any = false;
  for (let to = at + 1; to <= Math.min(text.length, at + LONGEST_NUMERAL) && ways.found.length < 2; to += 1) {
    const numeral = text.slice(at, to);
    const own = decimals(numeral);
    if (!NUMERAL.test(numeral) || (own !== 0 && own !== places)) continue;
    const next = text[to] === ' ' ? to + 1 : to;
    if (cutRest(text, next, [...parts, { from: at, to }], count, places, ways)) any = true;
  }
  if (!any) ways.dead.add(key);
  return any;
}

/**
 * The one way to cut a text into `count` numerals that have `places` decimals or none; 'many' when there are several,
 * null when there is none.
 */
export function cut(text: string, count: number, places: number): Part[] | 'many' | null {
  const ways: Ways = { found: [], dead: new Set() };
  cutRest(text, 0, [], count, places, ways);
  return ways.found.length > 1 ? 'many' : (ways.found[0] ?? null);
}
