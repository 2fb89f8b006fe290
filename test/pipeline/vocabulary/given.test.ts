import { describe, expect, it } from 'vitest';
import { givenGrants } from '../../../pipeline/vocabulary/given.ts';

const told = (sentence: string): string[] =>
  givenGrants(sentence, 0, 'clause').map(({ says: { domain, standing } }) => `${domain ?? 'none'} ${standing ?? ''}`);

describe('grants', () => {
  it.each([
    ['Reformen giver kommunen et tilskud på 3,2 mio. kr.', ['grants ']],
    ['Det giver Klintby Kommune et ekstra tilskud på 8 mio. kr.', ['grants ']],
    ['Særtilskuddet giver kommunen en indtægt på 3,2 mio. kr.', ['grants ']],
    ['Salget giver kommunen en indtægt på 3,2 mio. kr.', []],
    ['I 2024 giver Klintby Kommune et tilskud på 70.000 kr.', ['appropriations ']],
    ['Der er indstillet støtte for 51.500 kr.', ['appropriations proposed']],
    ['Følges indstillingen, vil udvalget bevilge midler for 111.200 kr.', ['appropriations proposed']],
    ['Der ansøges om et samlet beløb på 358.200 kr.', ['appropriations wished']],
    ['Der kan søges om 20.000 kr.', ['none ']],
  ])('are told by who gets them: %s', (sentence, roles) => {
    expect(told(sentence)).toEqual(roles);
  });

  it.each([
    'Boldklubben har søgt om et tilskud på 75.000 kr. til nye mål.',
    'Dykkerklubben har søgt om 75.000 kr. i tilskud til en kompressor.',
    'Husflidslauget anmoder om et tilskud på højst 12.000 kr.',
    'Der er modtaget en ansøgning fra Jazzklubben om et tilskud på 35.000 kr.',
  ])('that others ask for are wishes of money: %s', (sentence) => {
    expect(told(sentence)).toEqual(['appropriations wished']);
  });

  it.each([
    'Der er i alt ansøgt for 8,8 mio. kr. i 2024.',
    '14 foreninger har søgt om i alt 410.000 kr.',
    'Ansøgningen fra Bykoret om 18.000 kr. behandles senere.',
  ])('that others ask for without naming them are wishes as well: %s', (sentence) => {
    expect(told(sentence)).toEqual(['appropriations wished']);
  });

  it.each([
    'at der gives tilsagn til Skolekoret om 21.000 kr. til julekoncert.',
    'at der meddeles tilsagn om støtte med 12.000 kr. til Spejderne',
    'at ansøgningen fra Bykoret om 18.000 kr. imødekommes',
    'Lokalrådet støttes med 15.000 kr. til fastelavnsfest.',
    'Havnby Revy får et tilskud på 21.000 kr.',
    'at Roklubben får støtte på 9.000 kr.',
  ])('that are promised to others are money granted: %s', (sentence) => {
    expect(told(sentence)).toEqual(['appropriations ']);
  });

  it.each([
    'Udvalget har i 2024 bevilget 145.000 kr. fra puljen.',
    'Der er allerede bevilget 88.500 kr.',
    'Kulturhuset får bevilget 50.000 kr. fra Kulturpuljen.',
  ])('that were granted without a word for a grant are so: %s', (sentence) => {
    expect(told(sentence)).toEqual(['appropriations granted']);
  });

  it.each([
    'at der gives afslag på ansøgningen om 40.000 kr. til en festival',
    'Ansøgningen fra Spejderne om 22.000 kr. kan ikke imødekommes.',
    'Kommunen har ansøgt om 4,4 mio. kr. i Landdistriktspuljen.',
  ])('that are refused or asked for elsewhere are none: %s', (sentence) => {
    expect(told(sentence)).toEqual(['none ']);
  });

  it.each([
    'Hjerteforeningen har bevilget 300.000 kr. til en legeplads.',
    'Kommunen er bevilget 2,2 mio. kr. til projektet.',
    'Kommunen får et tilskud på 1,2 mio. kr.',
    'Der er bevilget 1.150 kr. pr. barn.',
    'Der er søgt og modtaget refusion for 2,0 mio. kr.',
  ])('of others, or a price, are told by other words: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('that a donor promises are income', () => {
    expect(told('Staten har givet tilsagn om 1,5 mio. kr. til projektet.')).toEqual(['grants granted']);
  });

  it.each([
    'Udvalget gav i 2023 et tilskud på 50.000 kr. til samme formål.',
    'Der ydes et årligt driftstilskud på 120.000 kr. til Frivilligcentret.',
    'at Teaterforeningen bevilges et tilskud på 30.000 kr.',
    'Kommunen yder et tilskud på 2,1 mio. kr. til Egnsteatret.',
  ])('that the municipality gives are money granted: %s', (sentence) => {
    expect(told(sentence)).toEqual(['appropriations ']);
  });

  it.each([
    'Forvaltningen har søgt om et tilskud på 300.000 kr. fra Friluftsrådet.',
    'Der søges om et tilskud på 1,2 mio. kr. i Socialstyrelsens pulje.',
    'Skolen har søgt om et tilskud på 2,0 mio. kr. i Nordea-fonden.',
  ])('that the municipality asks for are income: %s', (sentence) => {
    expect(told(sentence)).toEqual(['grants wished']);
  });

  it.each([
    'Koret har søgt Statens Kunstfond om et tilskud på 75.000 kr.',
    'Biblioteket har søgt om et tilskud på 60.000 kr.',
    'Der søges om et tilskud på 40.000 kr. til en koncert.',
  ])('of which nobody tells who gives are nothing: %s', (sentence) => {
    expect(told(sentence)).toEqual(['none ']);
  });

  it('take no digits where nobody tells', () => {
    const [label] = givenGrants('Biblioteket har søgt om 60.000 kr. i tilskud til en messe.', 0, 'clause');
    expect(label?.says.denied).toBe(true);
  });

  it.each([
    'Statens Kunstfond har bevilget et tilskud på 95.000 kr. til koncertserien.',
    'Kommunen er blevet bevilget et tilskud på 1,5 mio. kr.',
    'Kommunen har modtaget et tilskud på 800.000 kr.',
  ])('that the municipality gets are told by other words: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
