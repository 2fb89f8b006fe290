import { describe, expect, it } from 'vitest';
import { extractText } from '../gold.ts';

/** The areas of the amounts in minutes whose table is optional, in the order of their places. */
function areasOf(lines: readonly string[]): (string | null)[] {
  const text = [
    'Elverby Kommune',
    'Børneudvalget',
    'Referat af mødet den 3. september 2024',
    '',
    '12. Budgetopfølgning pr. 31. juli 2024',
    '',
    'Sagsfremstilling',
    ...lines,
    '',
    'Beslutning',
    'Taget til efterretning.',
  ].join('\n');
  return extractText(new TextEncoder().encode(text), 'elverby.txt').facts.map(({ area }) => area);
}

describe('spellings of one policy area', () => {
  it('become that of the table', () => {
    const areas = areasOf([
      'Skolerne forventer et merforbrug på 3,5 mio. kr.',
      '',
      'Tabel 1: Forventet regnskab 2024, mio. kr.',
      'Politikområde\tKorrigeret budget\tForventet regnskab\tAfvigelse',
      'Skoler\t405,9\t409,4\t3,5',
      'Klubber\t25,0\t25,5\t0,5',
    ]);
    expect(new Set(areas)).toEqual(new Set(['Skoler', 'Klubber']));
  });

  it('become the one used most where no table has them', () => {
    const areas = areasOf([
      'Skoler har et merforbrug på 3,5 mio. kr.',
      '',
      'På Skoler ventes desuden en mindreindtægt på 0,4 mio. kr.',
      '',
      'Skolerne får merudgifter på 1,2 mio. kr.',
    ]);
    expect(areas).toEqual(['Skoler', 'Skoler', 'Skoler']);
  });
});
