/** Whose an amount is, proved by the tables of its item. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const table = [
  'Tabel 1. Overførsler på driften fra 2024 til 2025 (mio. kr.)',
  '',
  'Udvalg\tOverførsel',
  'Skoleudvalget\t4,1',
  'Økonomiudvalget\t2,2',
  'I alt\t6,3',
  '',
];

const prosePrints = (sentence: string, printed: string): (string | null)[] =>
  figuresOf('Overførsler fra 2024', [...table, sentence].join('\n'))
    .filter((fact) => fact.table_no === null && fact.printed === printed)
    .map(({ committee }) => committee);

describe('an amount that names no committee', () => {
  it("is nobody's own where a table proves it to be the total of several", () => {
    expect(prosePrints('Der overføres i alt 6,3 mio. kr. til 2025.', '6,3')).toEqual([null]);
  });

  it("is the meeting's where the sentence speaks of its own", () => {
    expect(prosePrints('For udvalget overføres 2,2 mio. kr. til 2025.', '2,2')).toEqual(['Økonomiudvalget']);
  });
});

describe('a committee named in the sentence before', () => {
  const committees = (text: string): (string | null)[] =>
    figuresOf('Budgetopfølgning 2, 2025', text).map(({ committee }) => committee);

  it('holds where the next sentence goes on about it', () => {
    expect(
      committees('Skoleudvalget forventer et merforbrug på 4,5 mio. kr. Merforbruget er på 4,5 mio. kr. på løn.'),
    ).toEqual(['Skoleudvalget', 'Skoleudvalget']);
  });

  it('does not hold where the next adds something else', () => {
    expect(
      committees(
        'Skoleudvalget forventer et merforbrug på 4,5 mio. kr. Der er desuden en mindreindtægt på 1,5 mio. kr.',
      ),
    ).toEqual(['Skoleudvalget', null]);
  });

  it('does not hold where it named another beside', () => {
    expect(
      committees(
        'Merforbruget fordeler sig med 5,0 mio. kr. på Socialudvalget og 3,1 mio. kr. på Skoleudvalget. På anlægssiden ventes en mindreudgift på 11,0 mio. kr.',
      ),
    ).toEqual(['Socialudvalget', 'Skoleudvalget', null]);
  });

  it('does not hold where the next turns to an area of its own', () => {
    expect(
      committees(
        'Skoleudvalget forventer et merforbrug på 4,5 mio. kr. På ældreområdet er der et mindreforbrug på 1,5 mio. kr.',
      ),
    ).toEqual(['Skoleudvalget', null]);
  });
});
