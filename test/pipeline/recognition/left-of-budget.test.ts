import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ measure, value }) => `${measure} ${String(value)}`);

const CLOSED = 'Regnskab 2024';
const OPEN = 'Budgetopfølgning pr. 31. juli 2025';

describe('what is left of a budget', () => {
  it('is less spending when the year is over', () => {
    expect(told(CLOSED, 'Ved årets udgang var der et restbudget på 1,4 mio. kr. på hjælpemidler.')).toEqual([
      'deviation -1400000',
    ]);
    expect(told(CLOSED, 'Skolerne havde et negativt restbudget på 0,7 mio. kr. i 2024.')).toEqual(['deviation 700000']);
  });

  it('is no figure before that', () => {
    expect(told(OPEN, 'Pr. 31. juli 2025 er der et restbudget på 41,4 mio. kr. på dagtilbud.')).toEqual([]);
  });

  const table = (header: string): string =>
    `Beløb i 1.000 kr.\n\nOmråde\t${header}\nSkoler\t300.100\t298.100\t2.000\nKlubber\t80.200\t81.000\t-800`;

  it('may be a column, with a plus for less spending', () => {
    for (const rest of ['Restbudget', 'Rest'])
      expect(
        told(CLOSED, table(`Korrigeret budget 2024\tRegnskab 2024\t${rest}`)).filter((one) => one.startsWith('dev')),
      ).toEqual(['deviation -2000000', 'deviation 800000']);
  });

  it('is no figure in a column of a report part-way through the year', () => {
    expect(told(OPEN, table('Korrigeret budget 2025\tForbrug pr. 31.07.2025\tRestbudget'))).toHaveLength(4);
  });
});
