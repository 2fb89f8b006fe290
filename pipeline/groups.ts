/** The items of a list by a key of theirs: keys in the order of their first items, items in the order of the list. */
export function grouped<Item, Key>(list: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The row of a table that a figure stands in: cells printed one a line share their row, not their line. */
export const rowKey = (fact: { readonly table_no: string | null; readonly quote: string }): string =>
  `${fact.table_no ?? ''}:${fact.quote}`;

/** The roles that say which figure a fact is: two that agree in all of them are the same figure, told twice. */
export const FIGURE_ROLES = [
  'municipality_slug',
  'domain',
  'measure',
  'entity',
  'compared_to',
  'committee',
  'area',
  'subject',
  'transfer',
  'economy',
  'frame',
  'fiscal_year',
  'target_year',
  'report',
  'as_of',
  'period',
  'unit',
  'bound',
] as const;
