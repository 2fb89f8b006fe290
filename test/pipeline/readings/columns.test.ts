/** What the columns of a table tell of each other. */
import { describe, expect, it } from 'vitest';
import { facts, pick } from './minutes.ts';

const years = (header: string, title: string, above = ''): unknown[] =>
  pick(
    facts(`${above}\n\n1.000 kr.\t${header}\nVeje\t33.542\t33.049\t-493\nParker\t2.100\t2.200\t100`, title),
    'fiscal_year',
  )
    .filter(([printed]) => ['33.542', '33.049', '-493'].includes(printed))
    .map(([, year]) => year);

describe('a column without a year of its own', () => {
  it.each([
    ['Regnskab', ''],
    ['Årsregnskab', 'Økonomiforvaltningen, april 2024'],
    ['Regnskab 2023', 'Økonomiforvaltningen, april 2024'],
  ])('is of the year that the others share: %s / %s', (title, above) => {
    expect(years('Korrigeret budget 2023\tRegnskab 2023\tAfvigelse', title, above)).toEqual([2023, 2023, 2023]);
  });

  it('is of the year of a single other one where no word tells any', () => {
    expect(years('Korrigeret budget 2023\tForbrug\tAfvigelse', 'Regnskab')).toEqual([2023, 2023, 2023]);
    expect(years('Korrigeret budget 2023\tForbrug\tAfvigelse', 'Regnskab 2022').at(-1)).toBe(2022);
  });

  it('is of none that only some of the others tell', () => {
    expect(years('Regnskab 2022\tRegnskab 2023\tAfvigelse', 'Regnskab')).toEqual([2022, 2023]);
  });

  it('is of theirs beside what came from the year before, and so is what goes on to the next', () => {
    const rows = ['1.000 kr.\tOverført fra 2022 til 2023\tBudget 2023\tRegnskab 2023\tAfvigelse\tOverføres til 2024'];
    const told = facts(
      [...rows, 'Veje\t-310\t33.542\t33.049\t-493\t410', 'Parker\t0\t2.100\t2.200\t100\t0'].join('\n'),
      'Overførsler',
    );
    expect(pick(told, 'fiscal_year', 'target_year').slice(0, 5)).toEqual([
      ['-310', 2022, 2023],
      ['33.542', 2023, null],
      ['33.049', 2023, null],
      ['-493', 2023, null],
      ['410', 2023, 2024],
    ]);
  });
});
