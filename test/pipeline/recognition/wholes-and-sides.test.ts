import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const figures = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ measure, value, area }) => `${measure} ${String(value / 1000)} ${area ?? '-'}`);

describe('what an amount is taken of', () => {
  const title = 'Anlægsbevilling til stier';

  it('is granted no second time', () => {
    expect(
      figures(title, 'Der frigives 2,0 mio. kr. af det afsatte rådighedsbeløb på 5,0 mio. kr. til stier.'),
    ).toEqual(['appropriation 2000 stier']);
    expect(figures(title, 'Af rammen på 12 mio. kr. til vedligehold frigives 4 mio. kr. til tage.')).toEqual([
      'appropriation 4000 tage',
    ]);
  });

  it('is the level of a pool', () => {
    expect(figures(title, 'Af puljen på 3,0 mio. kr. bevilges 450.000 kr. til musikskolen.')).toEqual([
      'balance 3000 -',
      'appropriation 450 musikskolen',
    ]);
  });

  it('is told beside it where both are granted', () => {
    const text = 'Der gives en anlægsbevilling på 3,0 mio. kr. og et rådighedsbeløb på 2,0 mio. kr. i 2024.';
    expect(figuresOf(title, text)).toMatchObject([{ value: 3_000_000 }, { value: 2_000_000 }]);
  });
});

describe('what outweighs an amount', () => {
  const title = 'Tillægsbevilling';

  it('gives it neither its direction nor its committee', () => {
    const text =
      'Tillægsbevillingen på 700.000 kr. modsvares af en tilsvarende negativ tillægsbevilling til Teknisk Udvalg.';
    const [first] = figuresOf(title, text);
    expect(first?.value).toBe(700_000);
    expect(first?.committee).not.toBe('Teknisk Udvalg');
  });

  it('is what the cash gets of it', () => {
    const text = 'Der gives en negativ tillægsbevilling på 650.000 kr. i 2026, som tilføres kassen.';
    expect(figuresOf(title, text)).toMatchObject([
      { value: -650_000, area: null, target_year: 2026 },
      { value: 650_000, area: 'Kassebeholdning', committee: null, economy: 'financing', target_year: 2026 },
    ]);
  });
});

describe('the way of a deviation', () => {
  const title = 'Budgetopfølgning 2 - 2025';

  it.each(['skal begrænse merforbruget', 'dæmper merforbruget', 'reducerer det forventede merforbrug'])(
    'is down where something "%s"',
    (words) => {
      expect(figures(title, `Indsatsen ${words} med 0,9 mio. kr.`)).toEqual([expect.stringMatching(/^change -900 /u)]);
    },
  );

  it('is told behind each amount', () => {
    const text =
      'Serviceudgifterne er 2,1 mio. kr. over budgettet, mens overførslerne er 0,9 mio. kr. under budgettet.';
    expect(figuresOf(title, text)).toMatchObject([
      { measure: 'deviation', value: 2_100_000, frame: 'inside' },
      { measure: 'deviation', value: -900_000, frame: 'outside' },
    ]);
  });

  it('is shared by an amount that has none', () => {
    const text = 'Dagtilbud ligger 1,7 mio. kr. under budgettet, og skolerne ligger 3,3 mio. kr. under.';
    expect(figuresOf(title, text)).toMatchObject([{ value: -1_700_000 }, { value: -3_300_000 }]);
  });
});

it('a grant that is recommended is none that comes in', () => {
  const text = 'LAG har givet tilsagn om 53.000 kr. Forvaltningen anbefaler et tilskud på 60.000 kr.';
  expect(figuresOf('Ansøgning', text).filter(({ value }) => value === -60_000)).toEqual([]);
});
