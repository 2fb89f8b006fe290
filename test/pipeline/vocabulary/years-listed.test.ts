import { describe, expect, it } from 'vitest';
import {
  isOfAllYears,
  isSharedOut,
  yearRespectively,
  yearsSpanned,
} from '../../../pipeline/vocabulary/years-listed.ts';

const TEXT = 'Skoler tilføres henholdsvis 0,5 mio. kr. og 0,7 mio. kr. i 2026 og 2027.';

describe('yearRespectively', () => {
  it('gives each amount of a list the year that stands in its place', () => {
    expect(yearRespectively(TEXT, TEXT.indexOf('0,5'))).toBe(2026);
    expect(yearRespectively(TEXT, TEXT.indexOf('0,7'))).toBe(2027);
  });

  it('gives none where the lists differ in length', () => {
    const text = 'Skoler tilføres henholdsvis 0,5 mio. kr. og 0,7 mio. kr. i 2026, 2027 og 2028.';
    expect(yearRespectively(text, text.indexOf('0,5'))).toBeNull();
  });

  it('gives none where one amount is told for several years', () => {
    const text = 'Skoler tilføres 0,5 mio. kr. i henholdsvis 2026 og 2027.';
    expect(yearRespectively(text, text.indexOf('0,5'))).toBeNull();
  });
});

/** The words before and behind the first amount of a sentence. */
const around = (sentence: string): readonly [string, string] => {
  const at = sentence.search(/\d[\d,]*\smio/u);
  const end = at + (/^[\d,]+/u.exec(sentence.slice(at))?.[0].length ?? 0);
  return [sentence.slice(0, at), sentence.slice(end)];
};

describe('isOfAllYears', () => {
  it.each([
    'Der er afsat i alt 9,6 mio. kr. til legepladser i 2025-2028.',
    'Til broer er der afsat 14,5 mio. kr. fordelt over 2025, 2026 og 2027.',
    'Der afsættes 6,0 mio. kr. over årene 2025-2027.',
    'Der er afsat 21,0 mio. kr. til stier over fire år i 2025-2028.',
    'Den samlede bevilling på 8,4 mio. kr. i perioden 2025-2028 gives til naturpleje.',
    'Der bevilges 12,0 mio. kr. i alt i 2025 og 2026 til skolegårde.',
    'Der er vedtaget en ramme på 48 mio. kr. til skolebyggeri i perioden 2022-2025.',
    'Anlægssummen er 6,5 mio. kr. i perioden 2025-2026.',
  ])('holds in "%s"', (sentence) => {
    expect(isOfAllYears(...around(sentence))).toBe(true);
  });

  it.each([
    'Der afsættes 1,5 mio. kr. i 2025 og 2026 til rengøring.',
    'Der afsættes i alt 3,0 mio. kr. årligt i perioden 2025-2027 til vikarer.',
    'Budgettet nedsættes med samlet 0,6 mio. kr. i hvert af årene 2025-2026.',
    'Samlet set afsættes 3,3 mio. kr. i 2025-2026 til plejehjem.',
    'I den samlede plan, jf. budgettet, afsættes 1,1 mio. kr. i 2025-2026 til bænke.',
    'Der afsættes 4,0 mio. kr. i 2025-2026 til busser, i alt 8,0 mio. kr.',
    'Udvalget får en ramme på 2,5 mio. kr. årligt i perioden 2022-2025.',
    'Servicerammen er 2.410,0 mio. kr. i 2025 og 2026.',
  ])('does not hold in "%s"', (sentence) => {
    expect(isOfAllYears(...around(sentence))).toBe(false);
  });
});

it('an amount is shared out by those behind it', () => {
  expect(isSharedOut(' mio. kr. fordelt med 4,0 mio. kr. i 2025 og 8,0 mio. kr. i 2026.')).toBe(true);
  expect(isSharedOut(' mio. kr. i 2025, hvoraf 4,0 mio. kr. er til kørsel.')).toBe(false);
  expect(isSharedOut(' mio. kr. til kørsel i 2025.')).toBe(false);
});

it('years from one to another are all of them', () => {
  expect(yearsSpanned('Der afsættes ', ' mio. kr. i perioden 2025 til 2027.')).toEqual([2025, 2026, 2027]);
  expect(yearsSpanned('I årene fra 2025 til 2026 afsættes ', ' mio. kr. til bænke.')).toEqual([2025, 2026]);
  expect(yearsSpanned('Der overføres ', ' mio. kr. fra 2024 til 2025.')).toEqual([]);
});
