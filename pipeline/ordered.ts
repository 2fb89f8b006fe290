/**
 * What is asked of long lists: a document may have more rows than a call takes values, or than can be looked through.
 */

/** The largest of many values and `start`. */
export function highest(values: Iterable<number>, start = -Infinity): number {
  let most = start;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The smallest of many values and `start`. */
export function lowest(values: Iterable<number>, start = Infinity): number {
  let least = start;
  for (const value of values) if (value < least) least = value;
  return least;
}

/** The last item that starts at a place or before it, in a list ordered by where its items start. */
export function lastFrom<Item>(
  list: readonly Item[],
  place: number,
  startOf: (item: Item) => number,
): Item | undefined {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = list[middle];
    if (item !== undefined && startOf(item) <= place) from = middle + 1;
    else to = middle;
  }
  return list[from - 1];
}
