/** A list that grows with the years: which of it stands open, and which is folded behind a line for its year. */

export interface YearGroup<T> {
  /** Null for what has no day. */
  readonly year: string | null;
  readonly items: readonly T[];
}

/** What fits on a screen or two: a shorter list is shown whole. */
const FEW = 8;

/**
 * The items of the newest years, at least one year and about as many as fit, and the others by their year, newest
 * first. `dayOf` gives an ISO day, or null where none is known: such items come last.
 */
export function foldedByYear<T>(
  items: readonly T[],
  dayOf: (item: T) => string | null,
): { readonly open: readonly T[]; readonly folded: readonly YearGroup<T>[] } {
  if (items.length <= FEW) return { open: items, folded: [] };
  const years = new Map<string | null, T[]>();
  for (const item of items) {
    const year = dayOf(item)?.slice(0, 4) ?? null;
    const known = years.get(year);
    if (known === undefined) years.set(year, [item]);
    else known.push(item);
  }
  const groups = [...years]
    .map(([year, some]) => ({ year, items: some }))
    .sort((a, b) => (b.year ?? '').localeCompare(a.year ?? ''));
  let shown = 0;
  const parting = groups.findIndex(({ items: some }, at) => {
    if (at > 0 && shown + some.length > FEW) return true;
    shown += some.length;
    return false;
  });
  const at = parting < 0 ? groups.length : parting;
  return { open: groups.slice(0, at).flatMap((group) => group.items), folded: groups.slice(at) };
}
