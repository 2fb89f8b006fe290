import { describe, expect, it } from 'vitest';
import { extractText } from '../gold.ts';
import { figuresOf, textOf } from '../minutes-of.ts';

/** Who loses and who gets the money of a sentence. */
const ends = (sentence: string): [string | null, number][] =>
  figuresOf('Budgetændringer 2025', sentence).map(({ area, committee, economy, value }) => [
    area ?? economy ?? committee,
    value,
  ]);

describe('both ends of an amount', () => {
  it.each([
    [
      'Budgettet til vejbelysning nedsættes med 1,2 mio. kr., og budgettet til vintertjeneste forhøjes tilsvarende.',
      ['vejbelysning', -1_200_000],
      ['vintertjeneste', 1_200_000],
    ],
    [
      'Socialudvalgets ramme øges med 0,8 mio. kr., mens Kulturudvalgets ramme sænkes med samme beløb.',
      ['Socialudvalget', 800_000],
      ['Kulturudvalget', -800_000],
    ],
    [
      'Der afsættes 0,9 mio. kr. til legepladser, som tages fra puljen til byfornyelse.',
      ['legepladser', 900_000],
      ['puljen til byfornyelse', -900_000],
    ],
    [
      'Budgettet til møder nedskrives med 3,0 mio. kr., der tilføres hjemmeplejen.',
      ['møder', -3_000_000],
      ['hjemmeplejen', 3_000_000],
    ],
    [
      'Bevillingen til parker øges med 0,3 mio. kr. mod en tilsvarende nedsættelse af bevillingen til veje.',
      ['parker', 300_000],
      ['veje', -300_000],
    ],
    ['Overførslen fra anlæg til drift er på 1,1 mio. kr.', ['capital', -1_100_000], ['operations', 1_100_000]],
    [
      'Rådighedsbeløbet til havnen nedskrives med 2,0 mio. kr., og beløbet tilføres kassen.',
      ['havnen', -2_000_000],
      ['Kassebeholdning', 2_000_000],
    ],
  ])('are told by "%s"', (sentence, ...expected) => {
    expect(ends(sentence)).toEqual(expected);
  });

  it.each([
    // Another year, and what an amount is for, are no other budget; nor is one that goes the same way.
    'Bevillingen til museet nedsættes med 1,2 mio. kr. i 2025, og bevillingen forhøjes tilsvarende i 2026.',
    'Der gives en tillægsbevilling på 0,5 mio. kr. til svømmehallen, som overføres til næste år.',
    'Der bevilges 1,1 mio. kr. til klimatilpasning, som gives til lokale projekter.',
  ])('are not told by "%s"', (sentence) => {
    expect(ends(sentence)).toHaveLength(1);
  });

  it('are of no committee where the council met', () => {
    const text = 'Der flyttes 2,1 mio. kr. fra projekt Søstien til projekt Torvet.';
    const minutes = textOf('Budgetændringer 2025', text).replace('Økonomiudvalget', 'Byrådet');
    const { facts } = extractText(new TextEncoder().encode(minutes), 'lindeby.txt');
    expect(facts.map(({ committee }) => committee)).toEqual([null, null]);
  });
});
