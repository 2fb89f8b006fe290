import { describe, expect, it } from 'vitest';
import { areaRespectively } from '../../../pipeline/vocabulary/areas-listed.ts';

const areas = (text: string, ...numbers: string[]): (string | null)[] =>
  numbers.map((number) => areaRespectively(text, text.indexOf(number)));

describe('a list that another is set against', () => {
  it('is of the names that stand behind the numbers of the other', () => {
    const text =
      'Fraværet var 6,1 pct. i køkkenerne og 4,0 pct. på skolerne mod henholdsvis 5,9 pct. og 4,4 pct. i 2022.';
    expect(areas(text, '5,9', '4,4')).toEqual(['køkkenerne', 'skolerne']);
  });

  it('is of none where the two differ in length', () => {
    const text = 'Fraværet var 6,1 pct. i køkkenerne mod henholdsvis 5,9 pct. og 4,4 pct. i 2022.';
    expect(areas(text, '5,9', '4,4')).toEqual([null, null]);
  });
});
