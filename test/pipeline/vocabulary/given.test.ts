import { describe, expect, it } from 'vitest';
import { givenGrants } from '../../../pipeline/vocabulary/given.ts';

const told = (sentence: string): string[] =>
  givenGrants(sentence, 0, 'clause').map(({ says: { domain, standing } }) => `${domain ?? 'none'} ${standing ?? ''}`);

describe('grants', () => {
  it.each([
    'Boldklubben har søgt om et tilskud på 75.000 kr. til nye mål.',
    'Dykkerklubben har søgt om 75.000 kr. i tilskud til en kompressor.',
    'Husflidslauget anmoder om et tilskud på højst 12.000 kr.',
    'Der er modtaget en ansøgning fra Jazzklubben om et tilskud på 35.000 kr.',
  ])('that others ask for are wishes of money: %s', (sentence) => {
    expect(told(sentence)).toEqual(['appropriations wished']);
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
