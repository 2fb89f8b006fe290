import { describe, expect, it } from 'vitest';
import { groupBy, groupByAll, lookup, lookupByTwo, once, onceFor } from '../../../src/answers/lookup.ts';

it('groupBy keeps groups in the order of their first members, and members in theirs', () => {
  expect(groupBy(['Sorø', 'Odense', 'Solrød', 'Ordrup'], (name) => name.charAt(0))).toEqual([
    ['Sorø', 'Solrød'],
    ['Odense', 'Ordrup'],
  ]);
  expect(groupBy([], String)).toEqual([]);
});

it('groupByAll tells apart what differs in any of the values, and nothing else', () => {
  const rows = [
    { committee: 'Økonomiudvalget', area: null },
    { committee: 'Økonomiudvalget', area: 'Politik' },
    { committee: 'Økonomiudvalget', area: null },
    { committee: null, area: 'Politik' },
  ];
  const groups = groupByAll(
    rows,
    ({ committee }) => committee,
    ({ area }) => area,
  );
  expect(groups.map((some) => some.map((row) => rows.indexOf(row)))).toEqual([[0, 2], [1], [3]]);
  expect(groupByAll(rows)).toEqual([rows]);
  expect(groupByAll([], String)).toEqual([]);
});

it('lookupByTwo finds the items that have both values', () => {
  const told = lookupByTwo(
    ({ measure }: { measure: string; year: number | null }) => measure,
    ({ year }) => year,
  );
  const list = [
    { measure: 'rank', year: 2023 },
    { measure: 'rank', year: null },
    { measure: 'count', year: 2023 },
  ];
  expect(told(list, 'rank', null)).toEqual([list[1]]);
  expect(told(list, 'count', null)).toEqual([]);
  expect(told(list, 'gap', 2023)).toEqual([]);
});

it('onceFor makes something of each value once, of nothing too', () => {
  const asked: string[] = [];
  const known = onceFor((day: string) => {
    asked.push(day);
    return day === '' ? undefined : day.length;
  });
  expect([known('2024'), known('2024'), known(''), known('')]).toEqual([4, 4, undefined, undefined]);
  expect(asked).toEqual(['2024', '']);
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
