/** What the rows of a table prove. */
import { describe, expect, it } from 'vitest';
import { read } from '../readings/minutes.ts';

describe('accounts of the year before', () => {
  it('prove no deviation from the budget of another year', () => {
    const rows = [
      'Beløb i 1.000 kr.',
      '',
      'Område\tRegnskab 2023\tKB 2024\tFR 2024\tAfv.',
      'Veje\t40\t42\t44\t2',
      'Parker\t13\t11\t10\t-1',
    ];
    const checks = read(rows.join('\n'), 'Budgetopfølgning 1, 2024').findings.filter(
      ({ code }) => code === 'deviation_check',
    );
    expect(checks.map(({ outcome }) => outcome)).toEqual(['holds', 'holds']);
  });
});
