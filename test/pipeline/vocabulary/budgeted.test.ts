import { describe, expect, it } from 'vitest';
import { budgetedPairs } from '../../../pipeline/vocabulary/budgeted.ts';

const told = (sentence: string): string[] =>
  budgetedPairs(sentence, 0, 'clause').map(
    ({ text, says: { measure, economy } }) => `${text}: ${measure ?? ''} ${economy ?? ''}`,
  );

describe('an amount beside what was budgeted', () => {
  it('is spent', () => {
    expect(told('Udgifterne til vikarer udgjorde 0,9 mio. kr., hvor der var budgetteret med 0,4 mio. kr.')).toEqual([
      'udgjorde: spent_to_date ',
      'hvor der var budgetteret med: adjusted_budget ',
    ]);
    expect(told('Forbruget på musikskolen blev 5,6 mio. kr. mod et budget på 5,2 mio. kr.')).toEqual([
      'blev: spent_to_date ',
      'mod et budget på: adjusted_budget ',
    ]);
  });

  it('is expected, and earned', () => {
    expect(told('Billetsalget ventes at indbringe 4,2 mio. kr. mod budgetteret 3,9 mio. kr.')).toEqual([
      'ventes at indbringe: expected income',
      'mod budgetteret: adjusted_budget income',
    ]);
  });

  it.each([
    'Merforbruget var 5,6 mio. kr. mod budgetteret 5,2 mio. kr.',
    'Kassebeholdningen er 120 mio. kr. mod budgetteret 95 mio. kr.',
    'Gennemsnitsprisen er 400 kr. mod budgetteret 380 kr.',
    'Der er budgetteret med et merforbrug på 1,1 mio. kr.',
  ])('is none of results, levels and prices: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
