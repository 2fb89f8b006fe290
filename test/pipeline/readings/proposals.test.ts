/** Tables that propose changes to the budgets of the coming years. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../pipeline/types.ts';
import { figuresOf } from '../minutes-of.ts';

const YEARS = '2026\t2027\t2028\t2029';
const read = (title: string, header: string, ...rows: readonly string[]): Fact[] =>
  figuresOf(title, ['Beløb i 1.000 kr.', '', header, ...rows].join('\n'));

describe('a table headed "Forslag" over columns of years', () => {
  it.each([
    [`Forslag\t${YEARS}`, 'Nyt hegn\t-200\t-300\t-300\t-300'],
    [`Forslag nr.\tTitel\t${YEARS}`, 'T-1\tNyt hegn\t-200\t-300\t-300\t-300'],
    [
      'Nr.\tForslagets titel\tBudget 2026\tOverslag 2027\tOverslag 2028\tOverslag 2029',
      'T-1\tNyt hegn\t-200\t-300\t-300\t-300',
    ],
  ])('holds proposed appropriations of each year: %s', (header, row) => {
    const facts = read('Budget 2026', header, row, row.replace('T-1', 'T-2').replace('Nyt hegn', 'Ny bænk'));
    expect(facts.slice(0, 4)).toMatchObject(
      [2026, 2027, 2028, 2029].map((year) => ({
        domain: 'appropriations',
        measure: 'appropriation',
        standing: 'proposed',
        area: 'Nyt hegn',
        target_year: year,
        value: year === 2026 ? -200_000 : -300_000,
      })),
    );
  });

  it('has unsigned savings where its head says so, and additions where it prints both signs', () => {
    expect(read('Budget 2026', `Spareforslag\t${YEARS}`, 'Nyt hegn\t200\t300\t300\t300')[0]?.value).toBe(-200_000);
    const both = read(
      'Budget 2026',
      `Reduktionsforslag\t${YEARS}`,
      'Hegn\t-200\t-300\t-300\t-300',
      'Bænk\t50\t60\t60\t60',
    );
    expect(both.map(({ value }) => value).slice(4, 6)).toEqual([50_000, 60_000]);
  });

  it('is no proposal of a change where its rows are what there is to spend', () => {
    expect(read('Budgetforslag 2026', `Område\t${YEARS}`, 'Hjemmepleje\t104,2\t105,0\t105,9\t106,4')).toEqual([]);
  });
});
