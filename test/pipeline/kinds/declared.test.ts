/** What kinds declare of themselves, each in a sentence or a table that would be read otherwise without it. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): [Fact['measure'], string, Fact['unit']][] =>
  figuresOf(title, text).map(({ measure, printed, unit }) => [measure, printed, unit]);

describe('costs', () => {
  it('are not told by the caption of columns without headers', () => {
    const rows = ['Scene\t40.000\t42.000', 'Musik\t25.000\t26.000', 'Telte\t11.000\t12.000'];
    expect(told('Byfesten', `Tabel 1. Udgifter til byfesten, kr.\n\n${rows.join('\n')}`)).toEqual([]);
  });

  it('are none where the accounts show an expense', () => {
    expect(told('Vejen', 'Regnskabet viser en udgift på 16,8 mio. kr. til vejen.')).toEqual([]);
  });
});

describe('people on benefits', () => {
  it('are not those whom a sentence counts without a word of a benefit', () => {
    expect(told('Ydelser', 'Kontanthjælp er den største af ydelserne. Jobcentret har 14 medarbejdere.')).toEqual([]);
  });

  it('have no share that is one of the unemployed', () => {
    expect(told('Ydelser', 'Kontanthjælp: 15 pct. af de ledige er akademikere.')).toEqual([]);
  });
});

describe('surveys', () => {
  it('asked those whom the answers are out of', () => {
    expect(told('Trivsel', 'Undersøgelsen blev besvaret af 612 medarbejdere ud af 805.')).toEqual([
      ['answered', '612', 'persons'],
      ['invited', '805', 'persons'],
    ]);
  });

  it('are answered by people where no noun says by whom', () => {
    expect(told('Tilfredshed', 'Undersøgelsen er sendt til mange, hvoraf 612 har svaret.')).toEqual([
      ['answered', '612', 'persons'],
    ]);
  });

  it('are of the year that heads them', () => {
    expect(figuresOf('Undersøgelse', 'Brugertilfredshed 2024\n\n84 pct. er tilfredse i spørgeskemaet.')).toMatchObject([
      { measure: 'agreement', fiscal_year: 2024 },
    ]);
  });
});

describe('a month without its year', () => {
  it.each([
    ['Sygefravær', 'I februar var sygefraværet 5,9 pct.'],
    ['Genoptræning', 'I februar var ventetiden på genoptræning 20 dage.'],
    ['Erhverv', 'I februar besøgte erhvervskontoret 14 virksomheder.'],
  ])('is the last one of what is measured by the month: %s', (title, text) => {
    expect(figuresOf(title, text)).toMatchObject([{ period: '2025-02', fiscal_year: 2025 }]);
  });
});

describe('absence through illness', () => {
  it.each([
    'Sygefraværet er drøftet på mødet. 12 pct. af stillingerne står ledige.',
    'Ved et sygefravær på over 5 pct. holdes der samtale.',
  ])('is no percentage but one that is said to be its level: "%s"', (text) => {
    expect(told('Sygefravær', text)).toEqual([]);
  });
});

describe('the rate of reversals', () => {
  it('is no percentage but one that is said to be its level', () => {
    const text = 'Omgørelsesprocenten på voksenhandicapområdet er drøftet. 12 pct. af sagerne gælder hjælpemidler.';
    expect(told('Ankestyrelsen', text)).toEqual([]);
  });
});

describe('a waiting time', () => {
  it('that fell within a year was higher before', () => {
    const text = 'Ventetiden på genoptræning faldt fra 30 til 20 dage hen over sommeren og efteråret i hele 2024.';
    expect(figuresOf('Genoptræning', text)).toMatchObject([
      { value: 30, fiscal_year: 2024, previous: true },
      { value: 20, fiscal_year: 2024, previous: false },
    ]);
  });
});
