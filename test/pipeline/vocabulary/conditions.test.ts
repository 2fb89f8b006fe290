import { describe, expect, it } from 'vitest';
import { isSupposed, standsInCondition } from '../../../pipeline/vocabulary/conditions.ts';

const AMOUNT = '0,7';

/** Whether the amount of a sentence comes only if something else does. */
const supposes = (sentence: string): boolean => isSupposed(sentence, sentence.slice(0, sentence.indexOf(AMOUNT)));

describe('an amount', () => {
  it.each([
    'Bliver vinteren hård, øges merforbruget med 0,7 mio. kr.',
    'Lykkes planen ikke, kan merforbruget blive 0,7 mio. kr.',
    'Hvis priserne stiger, forventes et merforbrug på 0,7 mio. kr.',
    'Der ventes balance, men hvis ledigheden stiger, ventes et merforbrug på 0,7 mio. kr.',
    'Udviser regnskabet et merforbrug på 0,7 mio. kr., nedsættes næste års budget.',
    'Der er 20 udkald; bliver der flere, øges merforbruget med 0,7 mio. kr.',
    'Merforbruget kan i løbet af efteråret blive 0,7 mio. kr.',
  ])('comes only on a condition: %s', (sentence) => {
    expect(supposes(sentence)).toBe(true);
  });
  it.each([
    'Der forventes et merforbrug på 0,7 mio. kr.',
    'Ses der bort fra energi, er der et mindreforbrug på 0,7 mio. kr.',
    'Medregnes puljen, er merforbruget 0,7 mio. kr.',
    'Dagplejen, hvis udgifter er faldende, har et mindreforbrug på 0,7 mio. kr.',
    'Det kan oplyses, at merforbruget er blevet 0,7 mio. kr.',
    'Udgifterne til vikarer er steget, og der ventes et merforbrug på 0,7 mio. kr.',
  ])('comes anyhow: %s', (sentence) => {
    expect(supposes(sentence)).toBe(false);
  });
});

it('finds the place of a condition', () => {
  const sentence = 'Bliver vinteren hård, øges merforbruget med 0,7 mio. kr.';
  expect(standsInCondition(sentence, sentence.indexOf('vinteren'))).toBe(true);
  expect(standsInCondition(sentence, sentence.indexOf(AMOUNT))).toBe(false);
});
