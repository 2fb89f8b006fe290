/** Cells with a second number in brackets. */
import { describe, expect, it } from 'vitest';
import { cellQuantity } from '../../../pipeline/numbers.ts';
import { facts, pick } from './minutes.ts';

const absence = (above: string, header = 'Fravær', below = ''): string =>
  [above, '', `Område\t${header}`, 'Dagtilbud\t7,1 (7,6)', 'Skoler\t5,4 (5,2)', '', below].join('\n');
const years = (text: string): unknown[] =>
  pick(facts(text, 'Sygefravær'), 'fiscal_year').map(([printed, year]) => `${printed}: ${String(year)}`);
const BOTH = ['7,1: 2023', '7,6: 2022', '5,4: 2023', '5,2: 2022'];

describe('a cell with a second number in brackets', () => {
  it.each([
    ['92 % (88 %)', 92],
    ['12,4 (11,8)', 12.4],
    ['-45 (12)', 45],
  ])('is the first of them: %s', (cell, value) => {
    expect(cellQuantity(cell, 0)?.low).toBe(value);
  });

  it('stays an amount with its unit, a negative one, or none', () => {
    expect(cellQuantity('1.250 (1.000 kr.)', 0)?.scale).toBe(1000);
    expect(cellQuantity('(4,7)', 0)?.sign).toBe(-1);
    expect(cellQuantity('Skoler (12)', 0)).toBeNull();
  });

  it('gives both where the caption tells the year of those in brackets', () => {
    expect(years(absence('Sygefravær i pct. 2023 (tal for 2022 i parentes)'))).toEqual(BOTH);
  });

  it('gives both where a header says that they are of the year before', () => {
    expect(years(absence('Sygefravær i pct. 2023', 'Fravær (sidste år i parentes)'))).toEqual(BOTH);
  });

  it('gives both where a note below the table tells it', () => {
    expect(years(absence('Sygefravær i pct. 2023', 'Fravær', 'Tal i parentes er 2022.'))).toEqual(BOTH);
  });

  it('gives its own alone where nothing tells what stands in brackets', () => {
    expect(years(absence('Sygefravær i pct. 2023'))).toEqual(['7,1: 2023', '5,4: 2023']);
  });

  it('takes nothing from what is said of those in brackets', () => {
    const text = [
      'Forventet regnskab 2024, mio. kr. (tal i parentes er forventningen pr. 31. januar)',
      '',
      'Område\tKorrigeret budget\tForventet regnskab',
      'Skoler\t310,4\t314,9 (313,0)',
      'Veje\t90,2\t89,1 (90,2)',
    ].join('\n');
    expect(pick(facts(text, 'Budgetopfølgning pr. 31. marts 2024'), 'as_of').slice(0, 2)).toEqual([
      ['310,4', '2024-03-31'],
      ['314,9', '2024-03-31'],
    ]);
  });
});
