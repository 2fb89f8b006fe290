import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

describe('what pays for an amount', () => {
  it('is a draw, each on its own, and none of the deviation', () => {
    const text =
      'Der er et merforbrug på 7,0 mio. kr., som dækkes af driftspuljen med 4,5 mio. kr. og af kassen med 2,5 mio. kr.';
    expect(figuresOf('Budgetopfølgning 2 - 2024', text)).toMatchObject([
      { measure: 'deviation', value: 7_000_000 },
      { measure: 'appropriation', value: -4_500_000, area: 'driftspuljen' },
      { measure: 'appropriation', value: -2_500_000, area: 'Kassebeholdning', committee: null, economy: 'financing' },
    ]);
  });

  it('is another committee', () => {
    const text = 'Tillægsbevillingen på 2,0 mio. kr. til stier finansieres af Kulturudvalget med 1,5 mio. kr.';
    const [paid, pays] = figuresOf('Tillægsbevilling', text);
    expect(paid).toMatchObject({ value: 2_000_000, area: 'stier' });
    expect(paid?.committee).not.toBe('Kulturudvalget');
    expect(pays).toMatchObject({ value: -1_500_000, committee: 'Kulturudvalget', area: null });
  });

  it('leaves what outweighs a deviation a deviation', () => {
    const text =
      'Der er et merforbrug på 2,6 mio. kr., som modsvares af et mindreforbrug på 1,9 mio. kr. på tandplejen.';
    expect(figuresOf('Budgetopfølgning 2 - 2024', text)).toMatchObject([
      { measure: 'deviation', value: 2_600_000 },
      { measure: 'deviation', value: -1_900_000 },
    ]);
  });
});

describe('what something came to', () => {
  const figures = (title: string, text: string): string[] =>
    figuresOf(title, text).map(({ measure, value }) => `${measure} ${String(value)}`);

  it('is no movement of cash', () => {
    expect(figures('Likviditet', 'Likviditeten er faldet til 96,3 mio. kr.')).toEqual(['balance 96300000']);
    expect(figures('Likviditet', 'Kassebeholdningen steg til 210 mio. kr.')).toEqual(['balance 210000000']);
    expect(
      figures('Budget', 'Kassen reduceres med 4,4 mio. kr., så kassebeholdningen ventes at være 118 mio. kr. i 2025.'),
    ).toContain('balance 118000000');
  });

  it('is nothing granted', () => {
    const title = 'Tillægsbevilling';
    expect(figures(title, 'Rådighedsbeløbet forhøjes med 1,6 mio. kr. til 9,2 mio. kr.')).toEqual([
      'appropriation 1600000',
    ]);
    expect(figures(title, 'Budgettet øges med 350.000 kr. fra 2 mio. kr. til 2,35 mio. kr.')).toEqual([
      'appropriation 350000',
    ]);
    expect(figures(title, 'Bevillingen øges fra 3,0 mio. kr. til 3,8 mio. kr.')).toEqual([]);
  });

  it('is no upper end of a range', () => {
    const text = 'Antallet af kontanthjælpsmodtagere er steget med 14 til 402 fuldtidspersoner.';
    expect(figures('Kontanthjælp', text)).toEqual(['change 14', 'recipients 402']);
  });
});
