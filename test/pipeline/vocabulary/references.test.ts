import { describe, expect, it } from 'vitest';
import { quantities } from '../../../pipeline/numbers.ts';
import { listMarker, noFigures } from '../../../pipeline/vocabulary/references.ts';

const figures = (text: string): string[] => quantities(text, 0, noFigures(text)).map(({ printed }) => printed);

describe('a time that is itself measured', () => {
  it('is a figure, where the same words are none elsewhere', () => {
    expect(figures('Ventetiden i PPR er 11 uger.')).toEqual(['11']);
    expect(figures('Sagsbehandlingstiden faldt fra 14 til 9 uger.')).toEqual(['14', '9']);
    expect(figures('Forløbet varer 11 uger.')).toEqual([]);
  });

  it('is one where it is told to a tenth or as an average', () => {
    expect(figures('Tilbagebetalingstiden er 9,4 år.')).toEqual(['9,4']);
    expect(figures('Besøget varer i gennemsnit 45 minutter og koster mere.')).toEqual(['45']);
    expect(figures('Borgerne ventede 45 minutter i gennemsnit.')).toEqual(['45']);
    expect(figures('Den gennemsnitlige varighed er 14 uger.')).toEqual(['14']);
    expect(figures('Varigheden over 26 uger opgøres af de seneste 12 måneder.')).toEqual([]);
    expect(figures('Lånet har en løbetid på 20 år.')).toEqual([]);
  });

  it('is one where somebody waited so long', () => {
    expect(figures('Den, der har stået længst, har ventet i 172 dage.')).toEqual(['172']);
    expect(figures('Hallen er lukket i 12 dage.')).toEqual([]);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    ['a day', 'Mødet er den 14. marts 2024.'],
    ['a result named by its year', 'Det er på linje med 2022-resultatet.'],
    ['a day in digits', 'Svar senest 30-10-2025 eller 1/6.'],
    ['a clock time', 'Mødet er kl. 16:00 og kl. 9.00-13.00.'],
    ['opening hours', 'Kontoret er åbent fra kl. 9.00 til 14.00.'],
    ['a law paragraph', 'Reglerne i § 95, §§ 82-90 og §§ 87-88 gælder.'],
    ['the number of a law', 'Se lov nr. 1686 og lovbekendtgørelse nr. 1342 af 22. september 2022.'],
    ['a case number', 'Sagen 00.32.00-G01-7-24 er behandlet.'],
    ['an item of the agenda', 'Se punkt 325, pkt. 12, bilag 1 og tabel 2b.'],
    ['a phone number', 'Ring på tlf. 57 87 60 00 eller 72 36 10 20.'],
    ['an address', 'Torvet i 4180 Sorø er lukket.'],
    ['a class', 'Elever i 7. klasse og 7.-9. klasse kommer.'],
    ['an age', 'Blandt de 25-35-årige og børn på 0-6 år er der mange.'],
    ['a length of time', 'Man ser 12 måneder (52 uger) tilbage, 2 – 20 timer pr. uge.'],
    ['a numbered report', 'Det ses i 3. Økonomiske Redegørelse.'],
    ['a theme of a vision', 'Indsatsen hører til tema 1 i Vision 2026.'],
    ['goals of the world', 'Projektet støtter verdensmål nr. 3, nr. 4 og nr. 17.'],
    ['how often', 'Messen holdes hvert 2. år.'],
    ['the unit of a table', 'Anlæg, 1.000 kr.'],
    ['the unit of a table and its prices', 'Beløbet er fordelt sådan (1.000 kr. i 2025-priser):'],
    ['the unit of a table and its signs', 'Regnskab 2024, 1.000 kr. (+ = merforbrug)'],
  ])('are those of %s', (_name, text) => {
    const years = figures(text).filter((printed) => !/^(?:19|20)\d{2}$/u.test(printed));
    expect(years).toEqual([]);
  });

  it.each([
    ['Der er 58 småjobs og 4 aftaler.', ['58', '4']],
    ['Mindreforbruget er 0,7 mio. kr. den 14. marts.', ['0,7']],
    ['Sorø er nr. 38 og rykker fra en 54. plads.', ['38', '54']],
    ['Ankestyrelsen traf 70 afgørelser efter § 100.', ['70']],
    ['Det koster 1.287 kr. i 14 kommuner.', ['1.287', '14']],
    ['80 pct. af de 131 borgere svarede.', ['80', '131']],
  ])('are not the figures of "%s"', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('listMarker', () => {
  it.each(['1. Dagsordenen', ' 12) Budget', '- Budget', '• Budget', '* Budget'])('is the mark before "%s"', (text) => {
    const marker = listMarker(text);
    expect(marker).toMatchObject({ start: 0 });
    expect(text.slice(marker?.end)).toMatch(/^(?:Dagsordenen|Budget)$/u);
  });

  it.each(['Budget 1. halvår', '-661', '2023 var godt', '1.287 borgere', ''])('is none before "%s"', (text) => {
    expect(listMarker(text)).toBeNull();
  });
});
