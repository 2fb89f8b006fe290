/** What a total of a column can be the sum of. */
import type { Fact } from '../types/facts.ts';

type Addends = readonly Fact[];

/** What stands above a total: the rows since the last one, all rows, and the totals. */
export interface Above {
  readonly since: Addends;
  readonly rows: Addends;
  readonly totals: Addends;
}

/**
 * What a total can be the sum of: the rows since the last total, all rows so far, or the totals before it with them.
 */
const candidates = ({ since, rows, totals }: Above): Addends[] => [
  since,
  rows,
  [...totals, ...since],
  [...totals.slice(-1), ...since],
];

const isWithin = (fact: Fact | undefined, sum: Fact): boolean =>
  fact?.breakdown?.startsWith(`${sum.breakdown ?? ''}>`) === true;

/** The rows of the next level down that stand right below a sum or right above it. */
function partsBeside(column: readonly Fact[], at: number): Addends[] {
  const sum = column[at];
  if (sum === undefined) return [];
  let end = at + 1;
  while (isWithin(column[end], sum)) end += 1;
  let start = at;
  while (isWithin(column[start - 1], sum)) start -= 1;
  return [column.slice(at + 1, end), column.slice(start, at)].map((parts) => {
    const first = parts[0]?.breakdown;
    return parts.filter(({ breakdown }) => breakdown === first);
  });
}

/** The parts that a sum owns: all of them are of its committee. */
const ownParts = (column: readonly Fact[], at: number): Addends =>
  partsBeside(column, at).find(
    (parts) => parts.length > 0 && parts.every(({ committee }) => committee === column[at]?.committee),
  ) ?? [];

/** The same among the rows of a sum's own level, sums of lower levels among them as rows. */
function besideIt(column: readonly Fact[], at: number): Addends[] {
  const level = column.flatMap((fact, index) =>
    index < at && fact.breakdown === column[at]?.breakdown
      ? [{ fact, closes: fact.is_total && ownParts(column, index).length === 0 }]
      : [],
  );
  const of = (some: typeof level): Fact[] => some.map(({ fact }) => fact);
  return candidates({
    since: of(level.slice(level.findLastIndex(({ closes }) => closes) + 1)),
    rows: of(level.filter(({ closes }) => !closes)),
    totals: of(level.filter(({ closes }) => closes)),
  });
}

/** What the total at a place of a column can be the sum of, from the likeliest; `above` is what stands above it. */
export function groupings(column: readonly Fact[], at: number, above: Above): Addends[] {
  const own = ownParts(column, at);
  return [...(own.length > 0 ? [own] : besideIt(column, at)), ...partsBeside(column, at), ...candidates(above)].filter(
    (addends) => addends.length > 1,
  );
}
