/** Prose beside the table that it speaks of. */
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../minutes-of.ts';

const TABLE = [
  'Beløb i mio. kr.',
  '',
  'Område\tKorrigeret budget 2025\tForventet regnskab 2025\tAfvigelse',
  'Skoler\t180,4\t188,1\t7,7',
  'Klubber\t240,0\t245,5\t5,5',
  'I alt\t420,4\t433,6\t13,2',
].join('\n');

const differences = (told: string): number =>
  minutesOf('Budgetopfølgning 2 2025', `Der forventes et merforbrug på ${told} i 2025.\n\n${TABLE}`).findings.filter(
    ({ code }) => code === 'prose_differs',
  ).length;

describe('prose that tells no exact amount', () => {
  it.each(['12-14 mio. kr.', 'mellem 12 og 14 mio. kr.', 'mindst 12 mio. kr.', 'mere end 12 mio. kr.'])(
    'does not differ from a table whose amount it holds: %s',
    (told) => {
      expect(differences(told)).toBe(0);
    },
  );

  it('is told once where it does not hold the amount', () => {
    expect(differences('11-12 mio. kr.')).toBe(1);
    expect(differences('12,0 mio. kr.')).toBe(1);
  });
});
