/** Whose staff a figure of absence is of. */
import { describe, expect, it } from 'vitest';
import { extractText } from '../gold.ts';
import { textOf } from '../minutes-of.ts';

const toldTo = (committee: string, text: string): [string, string | null, string | null][] =>
  extractText(
    new TextEncoder().encode(textOf('Sygefravær 2024', text).replace('Økonomiudvalget', committee)),
    'lindeby.txt',
  )
    .facts.filter((fact) => !fact.is_derived)
    .sort((a, b) => a.char_start - b.char_start)
    .map(({ printed, committee: whose, area }) => [printed, whose, area]);

describe('absence', () => {
  it.each([
    'På udvalgets område var sygefraværet 6,8 pct.',
    'Sygefraværet på udvalgsområdet var 6,8 pct.',
    'Inden for udvalgets område var sygefraværet 6,8 pct.',
  ])("on the committee's own field is of no area of it: %s", (text) => {
    expect(toldTo('Socialudvalget', text)).toEqual([['6,8', 'Socialudvalget', null]]);
  });

  it("on the field of a committee that is named is that one's", () => {
    expect(toldTo('Socialudvalget', 'På Skoleudvalgets område var sygefraværet 5,6 pct.')).toEqual([
      ['5,6', 'Skoleudvalget', null],
    ]);
  });

  it.each(['I hele kommunen var sygefraværet 5,4 pct.', 'Kommunens samlede sygefravær var 5,4 pct.'])(
    "in the whole municipality is not that of one committee's field: %s",
    (text) => {
      expect(toldTo('Socialudvalget', text)).toEqual([['5,4', null, null]]);
      expect(toldTo('Økonomi- og Personaleudvalget', text)).toEqual([['5,4', 'Økonomi- og Personaleudvalget', null]]);
    },
  );

  it("by committee has a whole that is no committee's", () => {
    const rows = ['Skoleudvalget\t5,9\t5,6', 'Socialudvalget\t7,1\t6,8', 'Kommunen samlet\t5,7\t5,4'];
    const text = ['Sygefravær i procent', '', 'Udvalg\t2023\t2024', ...rows].join('\n');
    expect(toldTo('Økonomiudvalget', text).map(([, whose]) => whose)).toEqual([
      ...['Skoleudvalget', 'Skoleudvalget', 'Socialudvalget', 'Socialudvalget'],
      ...[null, null],
    ]);
  });
});
