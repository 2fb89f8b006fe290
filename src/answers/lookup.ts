/** Rows in groups, and found among thousands without looking through all of them for each. */

import { grouped } from '../../pipeline/groups.ts';

/**
 * Finds a list's items by a key. Each list, which does not change, is sorted by its keys once, when it is first asked.
 * What has the key need not be what is looked for: a key may stand for several.
 */
export function lookup<T, K = string>(keyOf: (item: T) => K): (list: readonly T[], key: K) => readonly T[] {
  const sorted = new WeakMap<readonly T[], Map<K, T[]>>();
  const none: readonly T[] = [];
  return (list, key) => {
    let groups = sorted.get(list);
    if (groups === undefined) {
      groups = grouped(list, keyOf);
      sorted.set(list, groups);
    }
    return groups.get(key) ?? none;
  };
}

/**
 * Finds a list's items by two of their values. Those with the first are sorted by the second when they are asked for.
 */
export function lookupByTwo<T, A, B>(
  firstOf: (item: T) => A,
  secondOf: (item: T) => B,
): (list: readonly T[], first: A, second: B) => readonly T[] {
  const byFirst = lookup(firstOf);
  const bySecond = lookup(secondOf);
  return (list, first, second) => bySecond(byFirst(list, first), second);
}

/**
 * Groups of items that are alike in all these values, in the order of their first member. Writes no key for each item.
 */
export function groupByAll<T>(list: readonly T[], ...valuesOf: readonly ((item: T) => unknown)[]): T[][] {
  interface Branch {
    readonly branches: Map<unknown, Branch>;
    readonly group: T[];
  }
  const branch = (): Branch => ({ branches: new Map(), group: [] });
  const root = branch();
  const groups: T[][] = [];
  for (const item of list) {
    let at = root;
    for (const valueOf of valuesOf) {
      const value = valueOf(item);
      let next = at.branches.get(value);
      if (next === undefined) at.branches.set(value, (next = branch()));
      at = next;
    }
    if (at.group.push(item) === 1) groups.push(at.group);
  }
  return groups;
}

/** What is made of a value, made once for each: of the same few days and names in thousands of rows. */
export function onceFor<K, R>(make: (value: K) => R): (value: K) => R {
  const made = new Map<K, R>();
  return (value) => {
    let known = made.get(value);
    if (known === undefined && !made.has(value)) made.set(value, (known = make(value)));
    // What was put there is of this kind.
    return known as R;
  };
}

/** Groups in the order of their first member. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...grouped(list, keyOf).values()];
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
