/** Parts of an amount that the sentence before told. */
import { describe, expect, it } from 'vitest';
import { facts, pick } from './minutes.ts';

const TITLE = 'Budgetopfølgning pr. 31. august 2024';

describe('a part of the amount that the sentence before told', () => {
  it.each([
    'Der ventes et mindreforbrug på 2,0 mio. kr., som tilføres kassen. Heraf vedrører 0,8 mio. kr. vakante stillinger.',
    'Der er et mindreforbrug på 2,0 mio. kr., der indstilles overført til 2025. Heraf kan 0,8 mio. kr. henføres til skolerne.',
    'Der ses et mindreforbrug på 2,0 mio. kr. på driften, hvilket indgår i overførslerne. Deraf udgør skolerne 0,8 mio. kr.',
  ])('is what that is, not what becomes of it: %s', (text) => {
    expect(pick(facts(text, TITLE), 'measure', 'value')).toEqual([
      ['2,0', 'deviation', -2_000_000],
      ['0,8', 'deviation', -800_000],
    ]);
  });
});
