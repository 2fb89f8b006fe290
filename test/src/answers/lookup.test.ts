import { describe, expect, it } from 'vitest';
import { groupBy, lookup, once } from '../../../src/answers/lookup.ts';

it('groupBy keeps groups in the order of their first members, and members in theirs', () => {
  expect(groupBy(['Sorø', 'Odense', 'Solrød', 'Ordrup'], (name) => name.charAt(0))).toEqual([
    ['Sorø', 'Solrød'],
    ['Odense', 'Ordrup'],
  ]);
  expect(groupBy([], String)).toEqual([]);
});

describe('lookup', () => {
  it('finds the items with a key in their order, in each list its own', () => {
    const ofYear = lookup<{ year: number; name: string }>(({ year }) => String(year));
    const list = [
      { year: 2023, name: 'a' },
      { year: 2024, name: 'b' },
      { year: 2023, name: 'c' },
    ];
    expect(ofYear(list, '2023').map(({ name }) => name)).toEqual(['a', 'c']);
    expect(ofYear(list, '2025')).toEqual([]);
    expect(ofYear([{ year: 2025, name: 'd' }], '2025')).toHaveLength(1);
  });

  it('looks through a list once', () => {
    let looked = 0;
    const byItself = lookup<string>((item) => {
      looked += 1;
      return item;
    });
    const list = ['a', 'b'];
    byItself(list, 'a');
    byItself(list, 'b');
    expect(looked).toBe(2);
  });
});

it('once makes something of a list once, and of another list anew', () => {
  let made = 0;
  const size = once((list: readonly number[]) => {
    made += 1;
    return list.length;
  });
  const list = [1, 2];
  expect([size(list), size(list), size([3])]).toEqual([2, 2, 1]);
  expect(made).toBe(2);
});
