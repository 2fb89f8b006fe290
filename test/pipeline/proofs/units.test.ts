/** The amounts of tables that declare no unit. */
import { describe, expect, it } from 'vitest';
import { cell, check, said } from '../facts.ts';

const undeclared = { printed_unit: null, scale: 1, breakdown: null } as const;

describe('a table without a unit', () => {
  it('takes the unit in which prose prints one of its amounts', () => {
    const row = cell('1.175', 1175, { ...undeclared, measure: 'deviation', area: 'Teatre' });
    const other = cell('22.940', 22_940, { ...undeclared, measure: 'adjusted_budget', area: 'Teatre' });
    const prose = said('1,2', 1_200_000, { measure: 'deviation', area: 'Teatre' });
    const { facts } = check([row, other, prose]);
    expect(facts.map(({ value }) => value)).toEqual([1_175_000, 22_940_000, 1_200_000]);
    expect(facts[1]).toMatchObject({ scale: 1000, printed_unit: '1.000 kr.' });
  });

  it('gives no figure for amounts with decimals that nothing proves, and says so', () => {
    const { facts, findings } = check([
      cell('248,0', 248, { ...undeclared, measure: 'actual' }),
      cell('31,4', 31.4, { ...undeclared, measure: 'actual' }),
    ]);
    expect(facts).toEqual([]);
    expect(findings).toMatchObject([{ code: 'unclear_number', severity: 'warning' }]);
    expect(findings[0]?.message).toContain('248,0');
  });

  it('gives no figure for amounts of accounts that may be thousands, and says so', () => {
    const { facts, findings } = check([
      cell('17.210', 17_210, { ...undeclared, measure: 'actual' }),
      cell('5.440', 5440, { ...undeclared, measure: 'actual' }),
    ]);
    expect(facts).toEqual([]);
    expect(findings[0]?.message).toContain('17.210');
  });

  it('keeps kroner and øre', () => {
    const { facts } = check([
      cell('1.204.377,50', 1_204_377.5, { ...undeclared, measure: 'actual' }),
      cell('88.120,00', 88_120, { ...undeclared, measure: 'actual' }),
    ]);
    expect(facts.map(({ value }) => value)).toEqual([1_204_377.5, 88_120]);
  });

  it('keeps whole kroner, and doubts them', () => {
    const { facts, findings } = check([cell('350.000', 350_000, { ...undeclared, measure: 'actual' })]);
    expect(facts).toMatchObject([{ value: 350_000 }]);
    expect(findings.map(({ code }) => code)).toContain('unclear_number');
  });

  describe('beside tables that declare one', () => {
    const declared = { table_no: '1', printed_unit: '1.000 kr.', scale: 1000 } as const;
    const beside = cell('415.820', 415_820_000, { ...declared, measure: 'actual' });
    const second = { ...undeclared, table_no: '2' } as const;

    it('takes theirs where its amounts are thousands', () => {
      const { facts } = check([beside, cell('1.615.940', 1_615_940, { ...second, measure: 'actual' })]);
      expect(facts[1]).toMatchObject({ value: 1_615_940_000, printed_unit: '1.000 kr.' });
    });

    it('keeps round amounts and large ones', () => {
      const round = check([beside, cell('350.000', 350_000, { ...second, measure: 'actual' })]).facts;
      const large = check([beside, cell('18.204.377', 18_204_377, { ...second, measure: 'actual' })]).facts;
      expect([round[1]?.value, large[1]?.value]).toEqual([350_000, 18_204_377]);
    });

    it('keeps amounts of another measure', () => {
      const { facts } = check([beside, cell('615.941', 615_941, { ...second, measure: 'appropriation' })]);
      expect(facts[1]).toMatchObject({ value: 615_941 });
    });
  });
});
