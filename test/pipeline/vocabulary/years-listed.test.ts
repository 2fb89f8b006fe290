import { describe, expect, it } from 'vitest';
import { yearRespectively } from '../../../pipeline/vocabulary/years-listed.ts';

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
