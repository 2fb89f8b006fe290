import { describe, expect, it } from 'vitest';
import { opensPoints, pointBorders } from '../../../pipeline/vocabulary/points.ts';

const pointsOf = (sentence: string): string[] => {
  const borders = pointBorders(sentence);
  return [0, ...borders.map(({ start }) => start)].map((start, order) =>
    sentence.slice(start, borders[order]?.endBefore).trim(),
  );
};

describe('the points of a list in one sentence', () => {
  it('stand apart where each has money of its own', () => {
    expect(
      pointsOf('Direktøren indstiller, at museet får 2 mio. kr., samt at rammen til haller sænkes med 90.000 kr.'),
    ).toEqual(['Direktøren indstiller, at museet får 2 mio. kr.', 'at rammen til haller sænkes med 90.000 kr.']);
    expect(pointsOf('at A får 2 mio. kr. i 2025, at B får 3 mio. kr. årligt, og 3) at C får 100 kroner')).toEqual([
      'at A får 2 mio. kr. i 2025',
      'at B får 3 mio. kr. årligt',
      'at C får 100 kroner',
    ]);
  });

  it('stand apart by their lines', () => {
    expect(pointsOf('at budgettet på 2 mio. kr. godkendes,\nat rammen på 3 mio. kr. tages til efterretning')).toEqual([
      'at budgettet på 2 mio. kr. godkendes',
      'at rammen på 3 mio. kr. tages til efterretning',
    ]);
  });

  it('go on with the one before where they have none', () => {
    const list = 'at A får 2 mio. kr.,\nat beløbet finansieres af kassen, og\nat B får 3 mio. kr.';
    expect(pointsOf(list)).toEqual(['at A får 2 mio. kr.,\nat beløbet finansieres af kassen', 'at B får 3 mio. kr.']);
  });

  it.each([
    'Merforbruget på 2 mio. kr. skyldes, at der er brugt 1 mio. kr. på vikarer.',
    'Udvalget godkender, at der gives 2 mio. kr., hvilket betyder, at der mangler 1 mio. kr.',
    'Der ventes 2 mio. kr. mere, idet udvalget har besluttet,\nat 1 mio. kr. flyttes.',
    'at der gives 2 mio. kr. til A, og at sagen sendes til høring',
  ])('are none where "at" depends on a verb, or where one alone has money: %s', (sentence) => {
    expect(pointBorders(sentence)).toEqual([]);
  });

  it('are opened by the words before the first', () => {
    expect(opensPoints('Udvalget foreslår, at A får')).toBe('Udvalget foreslår,');
    expect(opensPoints('at A får')).toBeNull();
  });
});
