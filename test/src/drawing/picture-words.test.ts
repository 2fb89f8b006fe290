import { describe, expect, it } from 'vitest';
import { wordsAbove, wordsBelow, wrapped } from '../../../src/drawing/picture-words.ts';

/** Letters of one width. */
function tenEach(text: string): number {
  return text.length * 10;
}

const words = {
  title: 'Afvigelser i regnskab 2023',
  scope: ['Sorø Kommune · drift inden for servicerammen · regnskab 2023', '', 'mio. kr.'],
  sources: ['Kilde: Økonomiudvalget, 14. marts 2024, punkt 215, tabel 2a', 'http://x/#/budget?kommune=soroe'],
};

describe('the words of a picture', () => {
  it('says above the drawing what it shows and of whom, and below it where the figures come from', () => {
    expect(wordsAbove(words, 1000, tenEach).lines.map(({ text }) => text)).toEqual([
      'Afvigelser i regnskab 2023',
      'Sorø Kommune · drift inden for servicerammen · regnskab 2023',
      'mio. kr.',
    ]);
    expect(wordsBelow(words, 1000, tenEach).lines.map(({ text }) => text)).toEqual(words.sources);
  });

  it('keeps each line within its block and below the line before', () => {
    for (const { lines, height } of [wordsAbove(words, 200, tenEach), wordsBelow(words, 200, tenEach)]) {
      expect(lines.length).toBeGreaterThan(3);
      for (const [at, { y, size }] of lines.entries()) {
        expect(y).toBeGreaterThanOrEqual((lines[at - 1]?.y ?? 0) + size);
        expect(y).toBeLessThan(height);
      }
    }
  });

  it('takes no room without words', () => {
    const none = { title: '', scope: [], sources: [''] };
    expect([wordsAbove(none, 300, tenEach), wordsBelow(none, 300, tenEach)]).toEqual([
      { lines: [], height: 0 },
      { lines: [], height: 0 },
    ]);
  });

  it('wraps between words, and breaks an address that is wider than a line', () => {
    expect(wrapped('Sorø Kommune 2023', 120, tenEach)).toEqual(['Sorø Kommune', '2023']);
    expect(wrapped('se http://udvalgstal.dk', 80, tenEach)).toEqual(['se', 'http://u', 'dvalgsta', 'l.dk']);
  });
});
