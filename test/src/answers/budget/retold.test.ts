import { describe, expect, it } from 'vitest';
import type { BudgetFigure } from '../../../../pipeline/lake/queries/budget.ts';
import { retold } from '../../../../src/answers/budget/retold.ts';
import { budgetFigure as figure } from '../figures.ts';

/** A committee's expected result in one report of 2024. */
function told(change: Partial<BudgetFigure>): BudgetFigure {
  return figure({
    committee: 'Social- og Familieudvalget',
    fiscal_year: 2024,
    frame: null,
    economy: null,
    standing: null,
    table_no: '1',
    ...change,
  });
}

const first = told({ report: 'forecast_1', document_id: 'maj', reported_on: '2024-05-14', value: 13_650_000 });
const second = told({ report: 'forecast_2', document_id: 'sep', reported_on: '2024-09-17', value: 15_500_000 });
const values = (figures: readonly BudgetFigure[]): number[] => retold(figures, 2024).map(({ value }) => value);

describe('a year told by several reports', () => {
  it('has one point for each report: the cell of a table, not the text beside it', () => {
    const text = told({ ...first, table_no: null, value: 13_700_000, place: 20 });
    expect(values([text, first, second])).toEqual([13_650_000, 15_500_000]);
  });

  it('keeps the first meeting’s figure where a later one recalls it', () => {
    const recalled = told({ ...first, document_id: 'sep', reported_on: '2024-09-17', value: 13_700_000 });
    expect(values([recalled, second, first])).toEqual([13_650_000, 15_500_000]);
  });

  it('is no story of several reports when one report tells two figures', () => {
    expect(values([first, told({ ...first, table_no: null, as_of: '2024-03-31', value: 13_700_000 })])).toEqual([]);
  });

  it('follows the numbers of the reports, though only one of them tells its day', () => {
    const third = told({
      report: 'forecast_3',
      as_of: '2024-09-30',
      document_id: 'okt',
      reported_on: '2024-10-29',
      value: 12_000_000,
    });
    const recalled = { ...second, as_of: null, reported_on: '2024-10-29' };
    expect(values([third, recalled, first])).toEqual([13_650_000, 15_500_000, 12_000_000]);
  });

  it('keeps provisional accounts apart from those that replaced them', () => {
    const accounts = (standing: 'provisional' | null, day: string, value: number): BudgetFigure =>
      told({ report: 'final', standing, document_id: day, reported_on: day, value });
    const all = [first, accounts('provisional', '2025-02-18', 14_000_000), accounts(null, '2025-03-18', 14_400_000)];
    expect(values(all)).toEqual([13_650_000, 14_000_000, 14_400_000]);
  });
});
