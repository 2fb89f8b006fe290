/** One name for each policy area of an item. */
import { domainsWhere } from '../kinds/index.ts';
import type { Fact } from '../types/facts.ts';

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,-]+|(?<=\.)(?=\p{L})/u)
    .filter((word) => word !== '');

/** A list of more names is a register of something else: each is compared with each. */
const MOST_NAMES = 1000;

/** Kinds whose areas a list names: as it writes them, they are those of all documents. */
const LISTED = domainsWhere(({ ofSet, areaPhrase }) => ofSet || areaPhrase === 'unemployed');

/** So many letters an ending has; a word that goes on for longer is another. */
const ENDING = 3;

/** Whether a word is the beginning of another, cut at a stop or without its ending. */
function shortens(short: string, long: string): boolean {
  const bare = short.replace(/\.$/u, '');
  const whole = long.replace(/\.$/u, '');
  return whole.startsWith(bare) && (bare !== short || whole.length - bare.length <= ENDING);
}

/**
 * Whether one name is the other with shortened words ("danskudd." for "danskuddannelse", "indkomst" for "indkomster").
 */
function sameName(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((word, at) => shortens(word, other[at] ?? '?') || shortens(other[at] ?? '?', word))
  );
}

/** A name with a word cut at a stop, where a column was too narrow for it. */
const isCut = (name: string): boolean => wordsOf(name).some((word) => word.length > 3 && word.endsWith('.'));

/** How good a spelling is: one spelt out, then one of a heading or table, then the one that is used most. */
function merit(name: string, facts: readonly Fact[], headings: readonly string[]): number {
  const users = facts.filter(({ area }) => area === name);
  const tabled = users.some(({ table_no: table }) => table !== null);
  return (isCut(name) ? 0 : 4e6) + (headings.includes(name) ? 2e6 : tabled ? 1e6 : 0) + users.length;
}

/**
 * Gives every spelling of a policy area in an item one name: that of a heading, else that of a table, else the one used
 * most, else the first; a name cut short only where none is spelt out, and then the longest.
 */
export function unifyAreas(facts: readonly Fact[], headings: readonly string[]): Fact[] {
  const printed = [
    ...new Set(
      facts.flatMap((fact) => ((fact.unit === 'kr' || fact.unit === 'pct') && fact.area !== null ? [fact.area] : [])),
    ),
  ];
  if (printed.length + headings.length > MOST_NAMES) return [...facts];
  const spelt = [...printed, ...headings].map((name) => ({ name, words: wordsOf(name) }));
  const nameOf = (area: string): string => {
    const words = wordsOf(area);
    const same = [...new Set(spelt.filter((one) => sameName(one.words, words)).map(({ name }) => name))];
    if (same.length < 2) return area;
    if (same.every(isCut)) return same.reduce((best, name) => (name.length > best.length ? name : best), area);
    const merits = new Map(same.map((name) => [name, merit(name, facts, headings)]));
    return same.reduce((best, name) => ((merits.get(name) ?? 0) > (merits.get(best) ?? 0) ? name : best));
  };
  const names = new Map(printed.map((area) => [area, nameOf(area)]));
  const tabled = new Map(
    facts.flatMap(({ area, unit, table_no: table }) =>
      unit === 'kr' && table !== null && area !== null ? [[area.toLowerCase(), area] as const] : [],
    ),
  );
  return facts.map((fact) => {
    const known = fact.area === null ? null : (names.get(fact.area) ?? fact.area);
    const isSame = LISTED.has(fact.domain) && known?.toLowerCase() === fact.area?.toLowerCase();
    const unified = isSame ? fact.area : known;
    // The sentence's "sygedagpenge" is the row "Sygedagpenge".
    const asRow = fact.unit === 'kr' && fact.table_no === null ? tabled.get(unified?.toLowerCase() ?? '') : undefined;
    const area = asRow ?? unified;
    return area === fact.area ? fact : { ...fact, area };
  });
}
