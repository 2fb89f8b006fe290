import { describe, expect, it } from 'vitest';
import { factContext, factTitle, readingSteps, type Described } from '../../../src/answers/describe.ts';
import { formats } from '../../../src/format.ts';
import { words } from '../../../src/messages/index.ts';

const danish = formats('da');

const deviation: Described = {
  domain: 'accounts',
  is_total: false,
  measure: 'deviation',
  municipality: 'Faxe',
  entity: 'Faxe',
  compared_to: null,
  committee: null,
  area: 'Skatter',
  subject: null,
  transfer: null,
  economy: null,
  frame: null,
  fiscal_year: 2025,
  target_year: null,
  report: null,
  standing: null,
  period: '2025',
  value: 2_100_000,
  unit: 'kr',
};

describe('the title of a figure', () => {
  const titled = (change: Partial<Described>): string =>
    factTitle({ ...deviation, fiscal_year: 2024, ...change }, words('da'));

  it('names whose it is and what is measured', () => {
    expect(titled({})).toBe('Skatter, afvigelse 2024');
    expect(titled({ area: 'Landsbyskolen', domain: 'sickness_absence', measure: 'share' })).toBe(
      'Landsbyskolen, sygefravær 2024',
    );
    expect(titled({ area: 'plejebolig', subject: 'ventetid', domain: 'activity', measure: 'count' })).toBe(
      'Plejebolig, ventetid 2024',
    );
    expect(titled({ area: null, subject: 'ungdomsuddannelse', domain: 'education', measure: 'target' })).toBe(
      'Faxe, ungdomsuddannelse, mål 2024',
    );
    expect(titled({ area: 'langtidsledighed', domain: 'unemployment_shares', measure: 'share' })).toBe(
      'Langtidsledighed, andel 2024',
    );
  });
});

describe('which way a deviation goes', () => {
  const context = (economy: string | null, value: number): string =>
    factContext({ ...deviation, economy, value }, words('da'), danish);

  it('is more or less spent, of income more or less received', () => {
    expect(context('operations', 2_100_000)).toMatch(/^merforbrug/u);
    expect(context('income', 2_100_000)).toMatch(/^mindreindtægt/u);
    expect(context('income', -2_100_000)).toMatch(/^merindtægt/u);
  });

  it('has no word for financing', () => {
    expect(context('financing', 2_100_000)).not.toMatch(/forbrug|indtægt/u);
  });
});

describe('how a print becomes its value', () => {
  const steps = (printed: string, scale: number, value: number): string | null =>
    readingSteps({ printed, scale, value }, words('da'), danish);

  it('is the factor of its unit, and the sign where the print has another', () => {
    expect(steps('4,5', 1_000_000, 4_500_000)).toBe('4,5 × 1.000.000');
    expect(steps('26', 1_000_000, -26_000_000)).toBe('26 × 1.000.000, fortegn -');
    expect(steps('(4,7)', 1_000_000, -4_700_000)).toBe('(4,7) × 1.000.000');
    expect(steps('-8', 1, 8)).toBe('-8, fortegn +');
  });

  it('is no step where the print is the value', () => {
    expect(steps('44,9', 1, 44.9)).toBeNull();
    expect(steps('-0,6', 1, -0.6)).toBeNull();
    expect(steps('0', 1, 0)).toBeNull();
  });
});
