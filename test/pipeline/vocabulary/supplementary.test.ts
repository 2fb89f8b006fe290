import { expect, it } from 'vitest';
import { equivalentGrants } from '../../../pipeline/vocabulary/supplementary.ts';

const told = (text: string): (readonly [string, number | undefined])[] =>
  equivalentGrants(text, 0, 'clause').map(({ text: words, says }) => [words.split(' ').at(-1) ?? '', says.direction]);

it('takes the direction of a grant from the deviation that it makes good', () => {
  expect(told('Der søges om en tillægsbevilling svarende til et merforbrug på 1,4 mio. kr.')).toEqual([
    ['merforbrug', 1],
  ]);
  expect(told('Tillægsbevillingen svarer til en merindtægt på 0,7 mio. kr.')).toEqual([['merindtægt', -1]]);
  expect(told('Der gives tillægsbevilling, svarende til en netto mindreindtægt på 0,7 mio. kr.')).toEqual([
    ['mindreindtægt', 1],
  ]);
});

it('goes on with the next deviation of the sentence', () => {
  const text =
    'En bevilling svarende til et mindreforbrug på 2,0 mio. kr. i 2025 og et merforbrug på anlæg på 1,5 mio. kr.';
  expect(told(text)).toEqual([
    ['mindreforbrug', -1],
    ['merforbrug', 1],
  ]);
});

it('grants nothing where a deviation is told, or one that was told before', () => {
  expect(told('Merforbruget på 2,6 mio. kr. svarer til den tillægsbevilling, der blev givet.')).toEqual([]);
  expect(told('Der søges en tillægsbevilling svarende til merforbruget på 2,6 mio. kr.')).toEqual([]);
  expect(told('Budgettet viser et mindreforbrug svarende til 2,6 mio. kr.')).toEqual([]);
});
