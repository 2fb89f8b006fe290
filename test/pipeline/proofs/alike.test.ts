/** Figures of a row that nothing tells apart. */
import { describe, expect, it } from 'vitest';
import { cell, check } from '../facts.ts';

const row = { line: 12, row_label: 'Korrigeret budget', area: null, measure: 'adjusted_budget' } as const;

describe('figures of a row that say the same and differ', () => {
  it('are none where their columns have no names, and are told once a table', () => {
    const { facts, findings } = check([
      cell('214,2', 214.2e6, { ...row, column_label: 'Børne-' }),
      cell('188,1', 188.1e6, { ...row, column_label: null }),
      cell('402,3', 402.3e6, { ...row, column_label: null }),
    ]);
    expect(facts).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['unclear_number']);
  });

  it('stay where their columns have names of their own', () => {
    const { facts } = check([
      cell('214,2', 214.2e6, { ...row, column_label: 'Før overførsler' }),
      cell('188,1', 188.1e6, { ...row, column_label: 'Efter overførsler' }),
    ]);
    expect(facts.length).toBe(2);
  });
});
