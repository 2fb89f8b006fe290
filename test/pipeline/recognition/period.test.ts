/** The day, the period and the year that a measured figure is of. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types/facts.ts';
import { extractText } from '../gold.ts';
import { figuresOf } from '../minutes-of.ts';

const timesOf = (title: string, text: string): Pick<Fact, 'printed' | 'as_of' | 'period' | 'fiscal_year'>[] =>
  figuresOf(title, text).map(({ printed, as_of, period, fiscal_year }) => ({ printed, as_of, period, fiscal_year }));

describe('a value of the same period a year before', () => {
  it('keeps the quarter', () => {
    const text = 'Sygefraværet var 6,1 pct. i 1. kvartal 2025 mod 6,8 pct. i samme periode året før.';
    expect(timesOf('Sygefravær', text)).toMatchObject([
      { printed: '6,1', period: '2025-Q1', fiscal_year: 2025 },
      { printed: '6,8', period: '2024-Q1', fiscal_year: 2024 },
    ]);
  });

  it('keeps the half year', () => {
    const text = 'Sygefraværet var 6,1 pct. i 1. halvår 2025 mod 6,8 pct. året før.';
    expect(timesOf('Sygefravær', text)).toMatchObject([{ period: '2025-H1' }, { period: '2024-H1' }]);
  });
});

describe('a month without its year', () => {
  const count = 'Pr. 31.10.25 var der 690 på sygedagpenge.';

  it('is nearer than the day in the sentence before', () => {
    expect(timesOf('Ydelser', `${count} I september faldt antallet med 18.`)).toMatchObject([
      { printed: '690', as_of: '2025-10-31', period: '2025-10', fiscal_year: 2025 },
      { printed: '18', as_of: null, period: '2025-09', fiscal_year: 2025 },
    ]);
  });

  it('keeps the day at its end', () => {
    expect(timesOf('Ydelser', `${count} I oktober faldt antallet med 18.`)).toMatchObject([
      { as_of: '2025-10-31' },
      { printed: '18', as_of: '2025-10-31', period: '2025-10' },
    ]);
  });

  it('is one that was before the meeting', () => {
    expect(timesOf('Ydelser', 'Kontanthjælp: I december steg antallet med 9 sager.')).toMatchObject([
      { printed: '9', period: '2024-12', fiscal_year: 2024 },
    ]);
  });
});

describe('a quarter or half year without its year', () => {
  const timesIn = (month: string, text: string): unknown[] =>
    extractText(
      new TextEncoder().encode(
        `Enby Kommune\nBeskæftigelsesudvalget\nReferat af mødet den 8. ${month} 2021\n\nPunkt 1: Nøgletal\n\nSagsfremstilling\n\n${text}\n`,
      ),
      'enby.txt',
    ).facts.map(({ period, fiscal_year }) => [period, fiscal_year]);

  it.each([
    ['tredje kvartal', '2020-Q3'],
    ['4. kvartal', '2020-Q4'],
    ['andet halvår', '2020-H2'],
  ])('is that of the year before where it still lies ahead: %s', (words, period) => {
    expect(timesIn('marts', `Enby havde i ${words} 895 personer på kontanthjælp.`)).toEqual([[period, 2020]]);
  });

  it('is of the year of the meeting where it has begun by then', () => {
    expect(timesIn('november', 'Enby havde i tredje kvartal 895 personer på kontanthjælp.')).toEqual([
      ['2021-Q3', 2021],
    ]);
  });

  it('keeps a year printed with it', () => {
    const text = 'Enby forventer i tredje kvartal 2021 895 personer på kontanthjælp.';
    expect(timesIn('marts', text).filter((time) => JSON.stringify(time).includes('2020'))).toEqual([]);
  });

  it('dates no figure that tells a year of its own', () => {
    const text = 'I 4. kvartal var der 895 personer på kontanthjælp mod 1.020 personer i 2019.';
    expect(timesIn('marts', text)).toEqual([
      ['2020-Q4', 2020],
      ['2019', 2019],
    ]);
  });
});

describe('the day of a follow-up', () => {
  const text = (day: string): string =>
    `Overførslerne indgår ikke i budgettet pr. ${day}. Der forventes i 2025 i forhold til budgettet et merforbrug på 9,1 mio. kr.`;
  const daysOf = (day: string): unknown =>
    timesOf('Budgetopfølgning pr. 31. marts 2025', text(day)).find(({ printed }) => printed === '9,1')?.as_of;

  it('is that of its year, where the text misprints the year', () => {
    expect(daysOf('31. marts 2024')).toBe('2025-03-31');
  });

  it('is another of a year before, which is no misprint', () => {
    expect(daysOf('30. november 2024')).toBe('2024-11-30');
  });
});

describe('the year of a survey', () => {
  const answers = 'Spørgeskemaet er sendt til 300 borgere, hvoraf 120 har svaret. Det giver en svarprocent på 40.';

  it('is not that of a policy in the summary', () => {
    const text = `Resumé\n\nByrådet vedtog politikken i 2017.\n\nBeskrivelse af sagen\n\n${answers}`;
    expect(new Set(timesOf('Politik for mødet med borgeren', text).map(({ fiscal_year: year }) => year))).toEqual(
      new Set([null]),
    );
  });

  it('is that of its title, unless that is a school year', () => {
    const yearsUnder = (title: string): (number | null)[] =>
      timesOf(title, answers).map(({ fiscal_year: year }) => year);
    expect(new Set(yearsUnder('Tilfredshedsundersøgelse 2024'))).toEqual(new Set([2024]));
    expect(new Set(yearsUnder('Kvalitetsrapport 2023/2024'))).toEqual(new Set([null]));
  });
});
