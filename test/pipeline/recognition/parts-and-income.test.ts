import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

/** What the figures of a sentence of a budget follow-up tell. */
const values = (sentence: string): number[] =>
  figuresOf('Budgetopfølgning 3, 2025', sentence).map(({ value }) => value);
const areas = (sentence: string): (string | null)[] =>
  figuresOf('Budgetopfølgning 3, 2025', sentence).map(({ area }) => area);
const measures = (sentence: string): string[] =>
  figuresOf('Budgetopfølgning 3, 2025', sentence).map(({ measure }) => measure);

describe('the sign of a part', () => {
  it.each([
    ['Merforbruget fordeler sig med 3,8 mio. kr. på hjemmepleje og -0,4 mio. kr. på mad.', [3_800_000, -400_000]],
    ['Mindreforbruget fordeler sig med -3,2 mio. kr. på skoler og 0,8 mio. kr. på SFO.', [-3_200_000, 800_000]],
    ['Mindreforbruget består af 2,9 mio. kr. på veje og -0,9 mio. kr. på broer.', [-2_900_000, 900_000]],
    ['Mindreforbruget udgør -2,5 mio. kr. på skoler og -0,7 mio. kr. på klubber.', [-2_500_000, -700_000]],
    [
      'Der er merudgifter til pleje på 4,8 mio. kr. og til mad på 2,9 mio. kr. samt mindreudgifter til kørsel på 2,2 mio. kr.',
      [4_800_000, 2_900_000, -2_200_000],
    ],
  ])('is that of the whole list: %s', (sentence, wanted) => {
    expect(values(sentence)).toEqual(wanted);
  });
});

describe('less income', () => {
  it.each([
    ['Statsrefusionen blev 0,8 mio. kr. mindre end budgetteret.', 800_000],
    ['Affaldsgebyrerne er 350.000 kr. lavere end forudsat.', 350_000],
    ['Salget af grunde har indbragt 3,6 mio. kr. mere end forudsat.', -3_600_000],
    ['På indtægtssiden ventes 1,1 mio. kr. mindre end budgetteret.', 1_100_000],
    ['Udgifterne til salg af grunde er 0,2 mio. kr. mindre end budgetteret.', -200_000],
  ])('is like more spending: %s', (sentence, value) => {
    expect(values(sentence)).toEqual([value]);
  });
});

it.each([
  ['Handleplanen skal dæmpe merforbruget med 2,5 mio. kr.', ['change']],
  ['Af budgettet på 88,2 mio. kr. ventes 79,5 mio. kr. brugt i 2025.', ['adjusted_budget', 'expected']],
  ['Der er brugt 6,3 mio. kr., og der resterer 0,9 mio. kr.', ['spent_to_date']],
  ['Der er brugt 5,5 mio. kr., mens 3,5 mio. kr. står tilbage.', ['spent_to_date']],
])('tells what is spent, expected, changed or left: %s', (sentence, wanted) => {
  expect(measures(sentence)).toEqual(wanted);
});

it.each([
  [
    'Af merforbruget kan 2,1 mio. kr. henføres til vikarer og 0,9 mio. kr. til øget sygefravær.',
    [null, 'øget sygefravær'],
  ],
  ['Af mindreforbruget vedrører 1,2 mio. kr. vandløb og 0,7 mio. kr. ubesatte stillinger.', ['vandløb', null]],
  ['Skolerne har et overskud på 5,1 mio. kr., mens to dagtilbud har et underskud på 0,7 mio. kr.', ['Skolerne', null]],
  ['Under serviceområde 08, Vejvæsen, forventes et merforbrug på 0,9 mio. kr.', ['Vejvæsen']],
  ['Indsatsplanen viser et merforbrug på 0,7 mio. kr.', [null]],
])('takes no area of another amount: %s', (sentence, wanted) => {
  expect(areas(sentence)).toEqual(wanted);
});
