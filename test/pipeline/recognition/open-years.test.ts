/** Accounts of a year that is not over are what was spent of it so far. */
import { describe, expect, it } from 'vitest';
import { figuresOf, minutesOf } from '../minutes-of.ts';

const SPENT = { domain: 'expected_accounts', measure: 'spent_to_date', report: 'follow_up' };
const CLOSED = { domain: 'accounts', measure: 'actual', report: 'final' };

describe('accounts', () => {
  it.each([
    ['Regnskab pr. 30. april 2025 viser et forbrug på 4,2 mio. kr.', '2025-04-30'],
    ['Regnskab 30.4.2025 viser et forbrug på 4,2 mio. kr.', '2025-04-30'],
    ['Regnskabet pr. 30.4. viser et forbrug på 4,2 mio. kr.', '2025-04-30'],
    ['Regnskabet for 2025 viser et forbrug på 4,2 mio. kr.', null],
    // A day of a year that is over: so much was spent by then.
    ['Regnskab pr. 31. august 2024 viser et forbrug på 4,2 mio. kr.', '2024-08-31'],
  ])('of a day within the year are no closed ones: %s', (text, day) => {
    expect(figuresOf('Status på økonomien', text)).toMatchObject([{ ...SPENT, as_of: day }]);
  });

  it.each([
    'Regnskabet for 2024 viser et forbrug på 4,2 mio. kr.',
    'Regnskabet pr. 31. december 2024 viser et forbrug på 4,2 mio. kr.',
    'Regnskab 2024 viser et forbrug på 4,2 mio. kr.',
  ])('of a year that is over are closed: %s', (text) => {
    expect(figuresOf('Status på økonomien', text)).toMatchObject([{ ...CLOSED, fiscal_year: 2024 }]);
  });

  it('of a project that was finished within the year are closed', () => {
    const text = 'Anlægsregnskab 2025 viser et samlet forbrug på 4,2 mio. kr.';
    expect(figuresOf('Anlægsregnskab 2025 for Åhallen', text)).toMatchObject([CLOSED]);
  });

  it('of a school year are not asked for the end of the calendar year', () => {
    const text = 'Regnskabet for skoleåret 2025/2026 viser et forbrug på 4,2 mio. kr.';
    expect(figuresOf('Regnskab for skolefonden', text)).toMatchObject([CLOSED]);
  });

  it('keep the year of the report where a sentence goes on to where the money goes', () => {
    const text = 'Mindreforbruget på 1,2 mio. kr. indgår i budgettet for 2025.';
    expect(figuresOf('Årsregnskab 2024', text)).toMatchObject([{ domain: 'accounts', fiscal_year: 2024 }]);
  });
});

describe('a deviation of a year that is not over', () => {
  it('is expected, whatever the sentence calls the report', () => {
    const text = 'Regnskabet for 2025 viser indtil videre et merforbrug på 2,4 mio. kr.';
    expect(figuresOf('Status på økonomien', text)).toMatchObject([
      { domain: 'expected_accounts', measure: 'deviation', report: 'follow_up', fiscal_year: 2025 },
    ]);
  });
});

const table = (header: string, ...rows: readonly string[]): string =>
  ['Beløb i 1.000 kr.', '', header, ...rows].join('\n');

describe('a table of accounts of a year that is not over', () => {
  const HEADER = 'Område\tRegnskab 2024\tKorrigeret budget 2025\tRegnskab pr. 30.4.2025';

  it('has the budget of that year in the same report, and closed accounts beside it', () => {
    const facts = figuresOf('Økonomi', table(HEADER, 'Veje\t900\t950\t310', 'Parker\t400\t420\t120'));
    expect(facts.slice(0, 3)).toMatchObject([
      { ...CLOSED, fiscal_year: 2024 },
      { domain: 'expected_accounts', measure: 'adjusted_budget', fiscal_year: 2025 },
      { ...SPENT, fiscal_year: 2025, as_of: '2025-04-30' },
    ]);
  });

  it('gives the year of its day to a budget that names none', () => {
    const facts = figuresOf(
      'Status',
      table('Område\tKorrigeret budget\tForbrug pr. 30.4.', 'Veje\t950\t310', 'Parker\t420\t120'),
    );
    expect(facts.map(({ measure, fiscal_year: year }) => [measure, year])).toEqual([
      ['adjusted_budget', 2025],
      ['spent_to_date', 2025],
      ['adjusted_budget', 2025],
      ['spent_to_date', 2025],
    ]);
  });

  it('has no deviation that is only what the year has left', () => {
    const header = 'Område\tKorrigeret budget\tRegnskab pr. 30.4.\tAfvigelse';
    const { facts, cells } = minutesOf('Status', table(header, 'Veje\t950\t310\t640', 'Parker\t420\t120\t300'));
    expect(facts.map(({ measure }) => measure)).not.toContain('deviation');
    expect(cells.map(({ text }) => text)).toContain('640');
  });

  it('keeps a deviation that its rows do not explain so', () => {
    const header = 'Område\tKorrigeret budget\tRegnskab pr. 30.4.\tAfvigelse';
    const facts = figuresOf('Status', table(header, 'Veje\t950\t310\t12', 'Parker\t420\t120\t-5'));
    expect(facts.filter(({ measure }) => measure === 'deviation')).toHaveLength(2);
  });
});
