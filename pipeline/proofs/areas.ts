/** One name for each policy area of an item. */
import type { Fact } from '../types.ts';

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,-]+|(?<=\.)(?=\p{L})/u)
    .filter((word) => word !== '');

/** So many letters an ending has; a word that goes on for longer is another. */
const ENDING = 3;

/** Whether a word is the beginning of another, cut at a stop or without its ending. */
function shortens(short: string, long: string): boolean {
  const bare = short.replace(/\.$/u, '');
  const whole = long.replace(/\.$/u, '');
  return whole.startsWith(bare) && (bare !== short || whole.length - bare.length <= ENDING);
}

/** Whether one name is the other with shortened words ("danskudd." for "danskuddannelse", "indkomst" for "indkomster"). */
function sameName(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((word, at) => shortens(word, other[at] ?? '?') || shortens(other[at] ?? '?', word))
  );
}

/** Gives every spelling of a policy area in an item one name, the one spelt out longest; headings count. */
export function unifyAreas(facts: readonly Fact[], headings: readonly string[]): Fact[] {
  const printed = [
    ...new Set(
      facts.flatMap((fact) => ((fact.unit === 'kr' || fact.unit === 'pct') && fact.area !== null ? [fact.area] : [])),
    ),
  ];
  const spelt = [...printed, ...headings].map((name) => ({ name, words: wordsOf(name) }));
  const nameOf = (area: string): string => {
    const words = wordsOf(area);
    return spelt
      .filter((one) => sameName(one.words, words))
      .reduce((best, { name }) => (name.length > best.length ? name : best), area);
  };
  const names = new Map(printed.map((area) => [area, nameOf(area)]));
  return facts.map((fact) => {
    const area = fact.area === null ? null : (names.get(fact.area) ?? fact.area);
    return area === fact.area ? fact : { ...fact, area };
  });
}
