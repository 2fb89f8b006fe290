/** Rows in groups, and found among thousands without looking through all of them for each. */

/**
 * Finds a list's items by a key. Each list, which does not change, is sorted by its keys once, when it is first asked. What
 * has the key need not be what is looked for: a key may stand for several.
 */
export function lookup<T>(keyOf: (item: T) => string): (list: readonly T[], key: string) => readonly T[] {
  const sorted = new WeakMap<readonly T[], Map<string, T[]>>();
  return (list, key) => {
    let groups = sorted.get(list);
    if (groups === undefined) {
      groups = new Map();
      for (const item of list) {
        const own = keyOf(item);
        const group = groups.get(own);
        if (group === undefined) groups.set(own, [item]);
        else group.push(item);
      }
      sorted.set(list, groups);
    }
    return groups.get(key) ?? [];
  };
}

/** Groups in the order of their first member. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** What is made of a list that does not change, made once. */
export function once<T, R>(make: (list: readonly T[]) => R): (list: readonly T[]) => R {
  const made = new WeakMap<readonly T[], { readonly result: R }>();
  return (list) => {
    const known = made.get(list) ?? { result: make(list) };
    made.set(list, known);
    return known.result;
  };
}
