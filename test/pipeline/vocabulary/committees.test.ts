import { describe, expect, it } from 'vitest';
import { committeeFinder, committeesNamed, definedAbbreviations } from '../../../pipeline/vocabulary/committees.ts';

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
    expect(named('merforbrug hos ØU og NTP')).toEqual(
      expect.arrayContaining(['Økonomiudvalget', 'Natur-, Teknik- og Planudvalget']),
    );
  });

  it.each([
    'Opfølgningen videresendes til Økonomiudvalget.',
    'Merforbruget på 2,2 mio. kr. oversendes igen til Økonomiudvalget.',
    'Merforbruget på 2,2 mio. kr. drøftes med Økonomiudvalget og Havneudvalget.',
    'Udvalget sender et merforbrug på 0,6 mio. kr. videre til Økonomiudvalget.',
    'Opfølgningen sendes til godkendelse i Økonomiudvalget.',
    'Opfølgningen oversendes til Byrådet via Økonomiudvalget.',
    'Merforbruget på 0,9 mio. kr. henvises til Udvalget for Økonomi og Havn.',
    'Udvalget anmoder Økonomiudvalget om en tillægsbevilling på 1,4 mio. kr.',
    'Økonomiudvalget anmodes om at godkende 1,4 mio. kr.',
    'Merforbruget på 0,2 mio. kr. forelægges for Økonomiudvalget.',
    'Samarbejdsaftale med Havneudvalget',
    'Dialogmøde med Havneudvalget og Kystudvalget',
    'Høring hos Havneudvalget',
    'Orientering fra Havneudvalget om turisme',
    'Partnerskab mellem Havneudvalget og Erhvervsforeningen',
  ])('that only get a case own nothing of it: %s', (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  it.each([
    ['1,5 mio. kr. til Havneudvalget', ['Havneudvalget']],
    ['2,0 mio. kr. gives tilbage til Havneudvalget', ['Havneudvalget']],
    ['Fremlæggelse af budgetopfølgning for Havneudvalget', ['Havneudvalget']],
    ['Drøftelse af rammen for Havneudvalget', ['Havneudvalget']],
    ['Havneudvalgets merforbrug oversendes til Økonomiudvalget', ['Havneudvalget']],
    ['Der sendes 2,0 mio. kr. til Havneudvalget', ['Havneudvalget']],
    ['videresendes til Økonomiudvalget. Havneudvalget forventer', ['Havneudvalget']],
  ])('that get money, or whose report it is, own it: %s', (sentence, committees) => {
    expect(named(sentence)).toEqual(committees);
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

  it.each([
    ['Merforbruget i Havneudvalget er 2 mio. kr.', ['Havneudvalget']],
    ['Havneudvalget og Kystudvalget', ['Havneudvalget', 'Kystudvalget']],
    ['under Børn, Unge og Uddannelsesudvalget ses', ['Børn-, Unge- og Uddannelsesudvalget']],
    ['Klima-, Miljø- og Havneudvalget', ['Klima-, Miljø- og Havneudvalget']],
    ['Udvalget for Klima og Miljø har et merforbrug', ['Udvalget for Klima og Miljø']],
    ['Udvalget for Læring og Trivsel for Børn og Unge', ['Udvalget for Læring og Trivsel for Børn og Unge']],
    ['Teknisk Udvalg bruger mere', ['Teknisk Udvalg']],
    ['Det udvalg bruger mere', []],
    ['Et udvalg for sig', []],
  ])('that nobody listed are found in "%s"', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('that nobody listed have one name too, however they are written', () => {
    for (const printed of [
      'Børne- og Skoleudvalget',
      'Børne og Skoleudvalg',
      'BØRNE- OG SKOLEUDVALGET',
      'Børne- & Skoleudvalgets',
    ])
      expect(finder.canonical(printed)).toBe('Børne- og Skoleudvalget');
    expect(finder.canonical('Udvalg for Klima & Miljø')).toBe('Udvalget for Klima og Miljø');
  });

  it('may be councils, which in prose only own money where it says so', () => {
    const labels = (text: string, level: 'row' | 'clause'): unknown[] =>
      committeeFinder([], null)
        .labels(text, 0, level, null)
        .map((label) => label.says.committee);
    expect(labels('Kommunalbestyrelsen', 'row')).toEqual(['Kommunalbestyrelsen']);
    expect(labels('Byrådet bevilgede 5 mio. kr.', 'clause')).toEqual([]);
    expect(labels('Byrådets pulje er på 5 mio. kr.', 'clause')).toEqual(['Byrådet']);
  });

  it('are named in the head of a document without its words', () => {
    expect(committeesNamed('Referat, Social- og Ældreudvalget, Nordby Kommune')).toEqual(['Social- og Ældreudvalget']);
    expect(committeesNamed('DAGSORDEN HAVNEUDVALGET')).toEqual(['Havneudvalget']);
  });

  it('have the abbreviations that the document explains', () => {
    const text = 'Børne- og Skoleudvalget (BSU) og Kystudvalget (herefter "KU") mødes. HAU = Havneudvalget';
    expect(definedAbbreviations(text, 'Sorø').map(({ committee, aliases }) => [committee, ...aliases])).toEqual([
      ['Børne- og Skoleudvalget', 'BSU'],
      ['Kystudvalget', 'KU'],
      ['Havneudvalget', 'HAU'],
    ]);
    expect(definedAbbreviations('Økonomiudvalget (jf. ØU) og BSU', 'Sorø')).toEqual([]);
  });

  it('are found by the abbreviations of their own document, not by those of another', () => {
    const aliases = [{ municipality: 'Sorø', committee: 'Økonomiudvalget', aliases: ['ØU'] }];
    const found = (explained: string, text: string): unknown[] =>
      committeeFinder(aliases, 'Sorø', definedAbbreviations(explained, 'Sorø'))
        .labels(text, 0, 'clause', null)
        .map((label) => label.says.committee);
    expect(found('HAU = Havneudvalget', 'sendt til ØU og HAU')).toEqual(['Økonomiudvalget', 'Havneudvalget']);
    expect(found('HAU = Haveudvalget', 'sendt til ØU og HAU')).toEqual(['Økonomiudvalget', 'Haveudvalget']);
    expect(found('', 'sendt til ØU og HAU')).toEqual(['Økonomiudvalget']);
  });
});
