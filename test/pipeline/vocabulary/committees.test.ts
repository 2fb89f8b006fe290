import { describe, expect, it } from 'vitest';
import { committeeFinder } from '../../../pipeline/vocabulary/committees.ts';

const finder = committeeFinder(
  [
    {
      municipality: 'Sorø',
      committee: 'Natur-, Teknik- og Planudvalget',
      aliases: ['Natur, Teknik og Planudvalg', 'NTP'],
    },
    { municipality: 'Sorø', committee: 'Økonomiudvalget', aliases: ['Økonomiudvalg', 'ØU'] },
    { municipality: 'Odense', committee: 'Børn- og Ungeudvalget', aliases: ['BUU'] },
    { municipality: null, committee: 'Byrådet', aliases: ['Kommunalbestyrelsen'] },
  ],
  'Sorø',
);

const named = (text: string, own: string | null = null): (string | null | undefined)[] =>
  finder.labels(text, 0, 'clause', own).map((label) => label.says.committee);

describe('committees', () => {
  it('are found by name, alias and abbreviation', () => {
    expect(named('Natur, Teknik og Planudvalget')).toEqual(['Natur-, Teknik- og Planudvalget']);
    expect(named('på Økonomiudvalgets møde')).toEqual(['Økonomiudvalget']);
    expect(named('sendt til ØU og NTP')).toEqual(
      expect.arrayContaining(['Økonomiudvalget', 'Natur-, Teknik- og Planudvalget']),
    );
  });

  it('stay as printed when nobody listed them', () => {
    expect(named('Havne- og Fiskeriudvalget ønsker')).toEqual(['Havne- og Fiskeriudvalget']);
    expect(finder.canonical('Havneudvalgets')).toBe('Havneudvalget');
  });

  it('are the meeting\'s own where only "udvalget" is printed', () => {
    expect(named('Udvalget bad om mere', 'Økonomiudvalget')).toEqual(['Økonomiudvalget']);
    expect(named('Udvalget bad om mere')).toEqual([]);
  });

  it('are not those of another municipality', () => {
    expect(named('BUU')).toEqual([]);
  });

  it('are no abbreviation within a word', () => {
    expect(named('ØUF og NTPX')).toEqual([]);
  });

  it('have one canonical name, however they are written', () => {
    for (const printed of ['Økonomiudvalg', 'økonomiudvalget', 'Økonomiudvalgets', 'ØU'])
      expect(finder.canonical(printed)).toBe('Økonomiudvalget');
    expect(finder.canonical('NATUR-,  TEKNIK- OG PLANUDVALG')).toBe('Natur-, Teknik- og Planudvalget');
    expect(finder.canonical('Havneudvalget ')).toBe('Havneudvalget');
  });
});
