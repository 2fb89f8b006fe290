import { describe, expect, it } from 'vitest';
import type { BudgetNote } from '../../../../pipeline/lake/queries/budget.ts';
import { bridgeOf } from '../../../../src/answers/budget/bridge.ts';
import { areasElsewhere, notesFor, ownStatement, placeAmong } from '../../../../src/answers/budget/own.ts';
import { chooseReport, statementsOf } from '../../../../src/answers/budget/statements.ts';
import { budgetFigure as figure } from '../figures.ts';

const culture = { committee: 'Kultur- og Fritidsudvalget' };
const figures = [
  figure({ ...culture, measure: 'adjusted_budget', report: null, value: 27_896_000, place: 1 }),
  figure({ ...culture, measure: 'actual', value: 26_230_000, place: 2 }),
  figure({ ...culture, value: -1_666_000, place: 3 }),
  figure({ value: -8_106_000, place: 5 }),
  figure({ committee: null, is_total: true, value: -9_772_000, place: 9 }),
];
const table = { report: 'forecast_3', fiscal_year: 2025, document_id: 'd2', table_no: '1', reported_on: '2025-10-30' };
const areas = [
  figure({ ...culture, ...table, area: 'Biblioteker' }),
  figure({ ...culture, ...table, area: 'Museer', value: -1 }),
];

describe('a chosen committee', () => {
  it('has a bridge of its own from its row among the others', () => {
    const [shown] = statementsOf(figures);
    const own = shown === undefined ? undefined : ownStatement(shown, 'Kultur- og Fritidsudvalget');
    const bridge = own === undefined ? undefined : bridgeOf(own);
    expect(bridge?.parts.map((part) => (part.kind === 'level' ? part.value : part.to - part.from))).toEqual([
      27_896_000, -1_666_000, 26_230_000,
    ]);
    expect(shown === undefined ? undefined : ownStatement(shown, 'Skoleudvalget')).toBeUndefined();
  });

  it('has its place by the size of its deviation', () => {
    const [shown] = statementsOf(figures);
    expect(shown === undefined ? 0 : placeAmong(shown, 'Kultur- og Fritidsudvalget')).toBe(2);
  });

  it('can be looked at in each report that speaks of it, split into areas or not', () => {
    const statements = statementsOf([...figures, ...areas]);
    const choice = { committee: 'Kultur- og Fritidsudvalget', year: undefined, report: undefined };
    expect(chooseReport(statements, choice)?.years).toEqual([2025, 2023]);
    expect(chooseReport(statements, choice)?.year).toBe(2025);
    expect(chooseReport(statements, { ...choice, committee: 'Økonomiudvalget' })?.years).toEqual([2023]);
  });

  it('is told where its areas are, if not here', () => {
    const statements = statementsOf([...figures, ...areas]);
    const here = statements.find(({ fiscalYear }) => fiscalYear === 2023);
    if (here === undefined) throw new Error('no statement');
    expect(areasElsewhere(statements, 'Kultur- og Fritidsudvalget', here).map((one) => one.fiscalYear)).toEqual([2025]);
    expect(areasElsewhere(statements, 'Økonomiudvalget', here)).toEqual([]);
  });

  it('is explained by its own notes, an area by its own', () => {
    const note = (change: Partial<BudgetNote>): BudgetNote => ({
      document_id: 'd2',
      item_no: '1',
      committee: 'Kultur- og Fritidsudvalget',
      area: null,
      fiscal_year: 2025,
      text: 'To stillinger var ubesatte.',
      ...change,
    });
    const all = [
      note({}),
      note({ area: 'Biblioteker', text: 'Færre bøger.' }),
      note({ area: 'Biblioteker', text: 'Året før.', fiscal_year: 2024 }),
      note({ document_id: 'd9', text: 'Et andet møde.' }),
    ];
    const [statement] = statementsOf(areas);
    if (statement === undefined) throw new Error('no statement');
    const texts = (area: string | null) =>
      notesFor(all, statement, { committee: 'Kultur- og Fritidsudvalget', area }).map(({ text }) => text);
    expect(texts(null)).toEqual(['To stillinger var ubesatte.']);
    expect(texts('Biblioteker')).toEqual(['Færre bøger.']);
    expect(texts('Museer')).toEqual([]);
  });
});
