/** How far a municipality is from others, beside how far it has moved. */
import { describe, expect, it } from 'vitest';
import { facts, pick } from '../readings/minutes.ts';

const told = (text: string): unknown[] =>
  pick(facts(text, 'Omgørelser i Ankestyrelsen 2023'), 'measure', 'value', 'compared_to', 'fiscal_year').slice(-1);

describe('a number of points beside others', () => {
  it.each([
    'Omgørelsesprocenten er i 2023 faldet med 11 procentpoint, hvilket er 3 procentpoint over landsgennemsnittet.',
    'Omgørelsesprocenten var 47 procent i 2023, et fald på 34 procentpoint sammenlignet med sidste år, men 3 procentpoint over landsgennemsnittet.',
    'Omgørelsesprocenten er steget med 5 procentpoint siden sidste år og ligger 3 procentpoint over landsgennemsnittet i 2023.',
    'Omgørelsesprocenten er i 2023 faldet 4 procentpoint i forhold til året før, men er fortsat 3 procentpoint over landstallet.',
  ])('is the gap to them and of its own year, whatever changed before: %s', (text) => {
    expect(told(text)).toEqual([['3', 'gap', 3, 'Hele landet', 2023]]);
  });

  it('is below them with a minus', () => {
    expect(
      told('Omgørelsesprocenten er i 2023 steget til 38 procent og er 3 procentpoint under landsgennemsnittet.'),
    ).toEqual([['3', 'gap', -3, 'Hele landet', 2023]]);
  });

  it('is a change where it is held against a month before', () => {
    const text = 'Ledigheden er 3,4 pct. i april 2025, hvilket er 0,2 procentpoint højere end i april 2024.';
    expect(pick(facts(text, 'Ledighed'), 'measure').at(-1)).toEqual(['0,2', 'change']);
  });
});
