import { describe, expect, it } from 'vitest';
import {
  announcedUnit,
  footnoteMark,
  headsEarlier,
  headsResult,
  kindOfSpending,
  misspelt,
  uncut,
  withoutAccount,
} from '../../../pipeline/vocabulary/headers.ts';

describe('footnoteMark', () => {
  it('is taken off the end of a label', () => {
    expect(footnoteMark('Afvigelse 2023*')).toBe('Afvigelse 2023');
    expect(footnoteMark('Overførsel 2024**')).toBe('Overførsel 2024');
    expect(footnoteMark('Skatter 1)')).toBe('Skatter');
    expect(footnoteMark('Skatter1)')).toBe('Skatter');
    expect(footnoteMark('*')).toBe('*');
    expect(footnoteMark('')).toBe('');
  });
});

describe('misspelt', () => {
  it('is a header a letter or two from a known one', () => {
    expect(misspelt('Afgivelse')).toEqual({ printed: 'Afgivelse', read: 'afvigelse' });
    expect(misspelt('Korigeret budget 2024')).toMatchObject({ printed: 'Korigeret budget 2024' });
    expect(misspelt('Korigeret budget 2024')?.read).toContain('korrigeret budget');
  });

  it.each([
    'Afvigelse',
    'Afvigelse regnskab',
    'Korrigeret budget',
    'Korr. budget',
    'Politikområde',
    'Regnskab',
    '2024',
    '',
  ])('is not "%s"', (header) => {
    expect(misspelt(header)).toBeNull();
  });
});

describe('a header', () => {
  it.each([
    ['Bevillings-ansøgninger', 'Bevillingsansøgninger'],
    ['Forbrugs-procent', 'Forbrugsprocent'],
    ['Rådigheds-beløb 2024', 'Rådighedsbeløb 2024'],
    ['Forven-tet regnskab', 'Forventet regnskab'],
    ['Mer-/mindreforbrug', 'Mer-/mindreforbrug'],
    ['Mindre-forbrug', 'Mindre-forbrug'],
    ['Anlægs- og driftsudgifter', 'Anlægs- og driftsudgifter'],
    ['Børne- og Skoleudvalget', 'Børne- og Skoleudvalget'],
  ])('cut by hand is whole again: "%s"', (header, whole) => {
    expect(uncut(header)).toBe(whole);
  });

  it.each(['Resultat', 'Årets forventede resultat ekskl. overførsler', 'Nettoresultat'])(
    'is a result: "%s"',
    (header) => {
      expect(headsResult(header)).toBe(true);
    },
  );

  it.each(['Forventet regnskabsresultat', 'Regnskab', 'Resultater'])('is no result: "%s"', (header) => {
    expect(headsResult(header)).toBe(false);
  });

  it.each(['Forbrug tidligere år', 'Forbrug før 2024', 'Afholdt forbrug t.o.m. 2023', 'Tidligere års forbrug'])(
    'is of years before: "%s"',
    (header) => {
      expect(headsEarlier(header)).toBe(true);
    },
  );

  it.each(['Forbrug 2024', 'Forbrug pr. 31.08', 'Forbrug til og fra'])('is not of years before: "%s"', (header) => {
    expect(headsEarlier(header)).toBe(false);
  });

  it.each([
    ['Service (mio. kr.)', 'inside'],
    ['Serviceudgifter', 'inside'],
    ['Indkomstoverførsler (mio. kr.)', 'outside'],
    ['Servicecenter Nord', null],
    ['Overførsler', null],
  ])('over the labels says what lies inside the frame: "%s"', (header, frame) => {
    expect(kindOfSpending(header)).toBe(frame);
  });
});

describe('the number of an account', () => {
  it.each([
    ['Budgetområde 207 Miljø, Natur og Klima', 'Miljø, Natur og Klima'],
    ['05.22.07 Pleje', 'Pleje'],
    ['102 Vandløb', 'Vandløb'],
    ['Politikområde 5: Skoler', 'Skoler'],
    ['10 nye boliger', '10 nye boliger'],
    ['2024 Budget', '2024 Budget'],
    ['Ramme for kultur', 'Ramme for kultur'],
  ])('is no part of a label: "%s"', (label, name) => {
    expect(withoutAccount(label)).toBe(name);
  });
});

describe('a sentence above a table', () => {
  it.each([
    ['Beløbene er i 1.000 kr.', 1000],
    ['Der søges om bevillinger som vist nedenfor (1.000 kr.).', 1000],
    ['Forventningen er vist i skemaet (beløb i mio. kr.):', 1_000_000],
    ['Beløbene er vist herunder (hele kr.).', 1],
    ['Der søges om 250.000 kr. (2,5 pct.) i skemaet:', null],
    ['Projektet (1. etape) fremgår herunder:', null],
  ])('announces its unit: "%s"', (sentence, scale) => {
    expect(announcedUnit(sentence)?.scale ?? null).toBe(scale);
  });
});
