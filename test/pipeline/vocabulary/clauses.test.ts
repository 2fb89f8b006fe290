import { describe, expect, it } from 'vitest';
import {
  clauseCost,
  coordinated,
  countsAsBefore,
  countsDirectly,
  freePhrase,
  isBase,
  phraseOf,
  refersBack,
} from '../../../pipeline/vocabulary/clauses.ts';

describe('clauseCost', () => {
  it('grows with the words and stops between two places', () => {
    const costs = ['', ' et ', ' et lille ', ' et, lille ', ' et, mens lille ', ' et; mens lille '].map((text) =>
      clauseCost(text, 0, text.length),
    );
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(costs[0]).toBe(0);
    expect(new Set(costs).size).toBe(costs.length);
  });

  it('reads only what stands between, and a word with a hyphen, stop or comma inside as one', () => {
    const text = 'udvalg (Børne-området) 1,5 og til';
    const cost = (part: string): number => clauseCost(text, text.indexOf(part), text.indexOf(part) + part.length);
    expect(cost('Børne-området')).toBe(1);
    expect(cost('(Børne')).toBe(7);
    expect(cost('1,5')).toBe(4);
    expect(cost(' og til')).toBe(10);
  });

  it('tells words that link from letters that look like them', () => {
    const cost = (text: string): number => clauseCost(text, 0, text.length);
    expect(cost('over-og')).toBe(cost('over-x') + 4);
    expect(cost('og’s')).toBe(cost('xx’s'));
    expect(cost('logo')).toBe(1);
  });
});

describe('the words before a number', () => {
  it('join it to the one before', () => {
    expect(coordinated('0,7 mio. kr. i 2024 og ')).toBe(true);
    expect(coordinated('0,7 mio. kr. samt med ')).toBe(true);
    expect(coordinated('et mindreforbrug på ')).toBe(false);
  });

  it('repeat a figure or count what it counted', () => {
    expect(refersBack('De 4 afgørelser', 3)).toBe(true);
    expect(refersBack('Der er 4 afgørelser', 7)).toBe(false);
    expect(countsAsBefore('80 virksomheder, mens de sidste ')).toBe(true);
    expect(countsAsBefore('840 borgere, hvoraf ')).toBe(true);
    expect(countsAsBefore('80 virksomheder og ')).toBe(false);
  });

  it('make it the base of the one before', () => {
    expect(isBase('5 ud af 8 ydelser', 8)).toBe(true);
    expect(isBase('91 ud af landets 98 kommuner', 17)).toBe(true);
    expect(isBase('5 og 8 ydelser', 5)).toBe(false);
  });
});

describe('the noun behind a number', () => {
  it('is what it counts, when hardly a word stands between', () => {
    const text = '4 nye partnerskabsaftaler';
    expect(countsDirectly(text, 1, 6, text.length)).toBe(true);
    expect(phraseOf(text, 1, 6, 'partnerskabsaftaler')).toBe('nye partnerskabsaftaler');
  });

  it('is not what it counts behind a verb, a stop or another number', () => {
    for (const text of ['9 er kandidater', '9, kandidater', '9 af 5 kandidater']) {
      expect(countsDirectly(text, 1, text.indexOf('kandidater'), text.length)).toBe(false);
    }
  });
});

describe('freePhrase', () => {
  it('is what an amount is about: the words before it, else behind it', () => {
    const before = 'leje af Sorø Hallen koster 18.000 kr.';
    expect(freePhrase(before, before.indexOf('18'), before.indexOf(' kr.'), false)).toBe('leje af Sorø Hallen');
    const behind = '11.000 kr. til buskørsel';
    expect(freePhrase(behind, 0, 6, false)).toBe('buskørsel');
  });

  it('is the whole question of a survey', () => {
    const text = '3. Blev du hørt ved samtalen? 90%';
    expect(freePhrase(text, text.indexOf('90'), text.indexOf('%'), true)).toBe('Blev du hørt ved samtalen?');
  });

  it('is nothing where nothing is said', () => {
    expect(freePhrase('i alt 5 kr.', 6, 7, false)).toBeNull();
  });
});
