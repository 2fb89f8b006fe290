/**
 * A choice among a few things that the address holds: by Danish words there, like all of it, by English ones in here.
 */

export interface Choice<T extends string> {
  /** The filter of the address. */
  readonly key: string;
  /** The first is chosen where the address names none. */
  readonly values: readonly T[];
  /** What the address calls them, in the same order. */
  readonly words: readonly string[];
  /** The choice that the address names; the first where it names none of them. */
  read(word: string | undefined): T;
  /** How the address names a choice; undefined for the first, which needs no naming. */
  write(value: T): string | undefined;
}

/** A choice by its filter, and each of its values with the address's word. */
export function choice<T extends string>(
  key: string,
  first: readonly [value: T, word: string],
  ...others: readonly (readonly [value: T, word: string])[]
): Choice<T> {
  const all = [first, ...others];
  return {
    key,
    values: all.map(([value]) => value),
    words: all.map(([, word]) => word),
    read: (asked) => (all.find(([, word]) => word === asked) ?? first)[0],
    write: (chosen) => others.find(([value]) => value === chosen)?.[1],
  };
}
