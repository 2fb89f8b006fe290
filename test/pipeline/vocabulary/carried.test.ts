import { describe, expect, it } from 'vitest';
import { carriedResults } from '../../../pipeline/vocabulary/carried.ts';

const told = (text: string): readonly (readonly [string, number | undefined])[] =>
  carriedResults(text, 0, 'clause').map(({ text: words, says }) => [words, says.direction] as const);

describe('results that are carried over to another year', () => {
  it.each([
    ['Der søges overført et mindreforbrug på 2,0 mio. kr.', [['mindreforbrug', 1]]],
    [
      'Der ønskes vedrørende drift overført et mindreforbrug på 4,0 mio. kr. og vedrørende anlæg et merforbrug på 1,0.',
      [
        ['mindreforbrug', 1],
        ['merforbrug', -1],
      ],
    ],
    ['at mindreudgifter på netto 3,1 mio. kr. overføres til budget 2024', [['mindreudgifter', 1]]],
    ['Underskud på 90.000 kr. i Ungdomsskolen overføres til 2024.', [['Underskud', -1]]],
    ['Der overføres mindreindtægter på 0,2 mio. kr.', [['mindreindtægter', -1]]],
    ['at merindtægter på 0,6 mio. kr. søges overført', [['merindtægter', 1]]],
    [
      'at 12 mio. kr. af uforbrugte anlægsmidler og 4,5 mio. kr. af driftsmidlerne overføres til 2024',
      [['af uforbrugte anlægsmidler', 1]],
    ],
    ['Der overføres et rådighedsbeløb på 0,9 mio. kr. fra 2023 til 2024.', [['rådighedsbeløb', 1]]],
    [
      'at restbeløbet afsat til grundkøb på 0,6 mio. kr. overføres til 2024',
      [['restbeløbet afsat til grundkøb på ', 1]],
    ],
    ['at 120.000 kr. afsat til bænke overføres til 2024', [['afsat', 1]]],
    [
      'Der overføres 2,0 mio. kr., hvoraf ikke frigivne rådighedsbeløb udgør 0,4 mio. kr.',
      [['ikke frigivne rådighedsbeløb udgør', undefined]],
    ],
  ])('are transfers, on whichever side of the verb they stand: %s', (text, results) => {
    expect(told(text)).toEqual(results);
  });

  it.each([
    'Der er et mindreforbrug på 2,0 mio. kr.',
    'Et restbeløb på 180.000 kr. på Cykelsti Øst overføres til Cykelsti Vest i 2026.',
    'Anlægsbevillingen er på 4,0 mio. kr., hvoraf ikke frigivne rådighedsbeløb udgør 1,5 mio. kr.',
    'Der er overført 2,0 mio. kr., og udvalget har et mindreforbrug på 1,0 mio. kr.',
    'Af et samlet mindreforbrug på 4,8 mio. kr. foreslås 3,2 mio. kr. overført til 2024.',
    'Der overføres 3,2 mio. kr., hvilket skyldes et mindreforbrug på 4,0 mio. kr.',
    'Et merforbrug på 0,9 mio. kr. overføres ikke til 2024.',
    'Et mindreforbrug på 0,9 mio. kr. overføres til kassen.',
    'Mindreforbruget på 5,1 mio. kr. overføres til 2024.',
    'Skolens merforbrug på 5,1 mio. kr. overføres til 2024.',
    'Der er et mindreforbrug på 2,4 mio. kr., som overføres automatisk.',
    'Der overføres et rådighedsbeløb på 0,9 mio. kr. fra Havnefront til Torvet.',
  ])('are deviations where they stay, are known, or are what an amount is of: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('say that they are asked for where the sentence does', () => {
    expect(carriedResults('Der søges overført et mindreforbrug på 2,0 mio. kr.', 0, 'clause')[0]?.says.transfer).toBe(
      'requested',
    );
    expect(carriedResults('Der overføres et mindreforbrug på 2,0 mio. kr.', 0, 'clause')[0]?.says.transfer).toBe(
      undefined,
    );
  });
});
