/** Lists of prices that only a title or a bare header tells. */
import { describe, expect, it } from 'vitest';
import { facts } from './minutes.ts';

const TITLE = 'Takster for madservice';
const values = (rows: readonly string[], title = TITLE): unknown[] =>
  facts(rows.join('\n'), title).map(({ measure, value, unit }) => [measure, value, unit]);

describe('prices under a title', () => {
  it('are read where the header tells no more than the unit', () => {
    expect(values(['Ydelse\tKr.', 'Forret\t16,50', 'Varm hovedret\t52'])).toEqual([
      ['cost', 16.5, 'kr'],
      ['cost', 52, 'kr'],
    ]);
  });

  it('are kroner where the header names a fee without a unit', () => {
    expect(values(['Ydelse\tTakst', 'Forret\t16,50', 'Varm hovedret\t52'])).toEqual([
      ['cost', 16.5, 'kr'],
      ['cost', 52, 'kr'],
    ]);
  });

  it('are none among income, or where no price is told', () => {
    expect(values(['Ydelse\tKr.', 'Indtægter fra salg\t16.500', 'Varm hovedret\t52'])).toEqual([]);
    expect(values(['Ydelse\tKr.', 'Forret\t16,50', 'Varm hovedret\t52'], 'Madservice')).toEqual([]);
  });
});
