import { describe, expect, it } from 'vitest';
import {
  chooseReport,
  isForecast,
  isSplit,
  ordered,
  percentOf,
  reportKey,
  statementsOf,
} from '../../../../src/answers/budget/statements.ts';
import { retold } from '../../../../src/answers/budget/retold.ts';
import { budgetFigure as figure } from '../figures.ts';

const committees = [
  figure({ measure: 'adjusted_budget', report: null, standing: null, value: 258_307_000, place: 80 }),
  figure({ place: 90 }),
  figure({ committee: 'Kulturudvalget', value: -1_666_000, place: 110 }),
  figure({ committee: 'Kulturudvalget', measure: 'adjusted_budget', report: null, value: 27_896_000, place: 105 }),
  figure({ committee: null, is_total: true, value: -9_772_000, place: 200 }),
  figure({ committee: null, is_total: true, value: -1, place: 300 }),
];
const areas = [
  figure({
    area: 'Uddannelse',
    report: 'forecast_3',
    fiscal_year: 2025,
    document_id: 'd2',
    table_no: '1',
    reported_on: '2025-10-30',
  }),
  figure({
    area: 'Integration',
    report: 'forecast_3',
    fiscal_year: 2025,
    document_id: 'd2',
    table_no: '1',
    reported_on: '2025-10-30',
  }),
];
const frames = [
  figure({ committee: null, frame: 'inside', table_no: '1', report: 'forecast_3', value: -11_100_000 }),
  figure({ committee: null, frame: 'inside', table_no: '1', value: -16_200_000 }),
  figure({ committee: null, frame: 'outside', table_no: '1', value: -900_000 }),
  figure({ committee: null, frame: null, table_no: '1', is_total: true, value: -17_100_000, place: 400 }),
];

describe('statementsOf', () => {
  it('gathers a table of committees with its own total and the budgets that bear no report', () => {
    const [statement] = statementsOf(committees);
    expect(statement?.kind).toBe('committees');
    expect(statement?.rows.map(({ committee }) => committee)).toEqual(['Økonomiudvalget', 'Kulturudvalget']);
    expect(statement?.total?.figures.deviation?.value).toBe(-9_772_000);
    expect(statement?.rows[0]?.figures.adjusted_budget?.value).toBe(258_307_000);
  });

  it('keeps the reports of one table and the parts of the frame apart', () => {
    const statements = statementsOf(frames);
    expect(statements.map(({ kind, report, rows }) => [kind, report, rows.length])).toEqual([
      ['frames', 'final', 2],
      ['frames', 'forecast_3', 1],
    ]);
  });

  it('never adds a total to figures of the text', () => {
    const [statement] = statementsOf([
      figure({ area: 'Uddannelse', table_no: null }),
      figure({ is_total: true, table_no: null, place: 500 }),
    ]);
    expect(statement?.total).toBeNull();
  });

  it('compares committees whose rows stand over those of their areas', () => {
    const split = ['Kulturudvalget', 'Skoleudvalget'].flatMap((committee, at) => [
      figure({ committee, is_total: true, value: 300, place: 100 * at + 10 }),
      figure({ committee, area: `${committee}: det ene`, value: 100, place: 100 * at + 20 }),
      figure({ committee, area: `${committee}: det andet`, value: 200, place: 100 * at + 30 }),
    ]);
    const statements = statementsOf([...split, figure({ committee: null, is_total: true, value: 600, place: 900 })]);
    expect(statements.map(({ kind, rows, total }) => [kind, rows.length, total?.figures.deviation?.value])).toEqual([
      ['committees', 2, 600],
      ['areas', 2, 300],
      ['areas', 2, 300],
    ]);
  });

  it('puts the newest first', () => {
    expect(statementsOf([...committees, ...areas]).map(({ fiscalYear }) => fiscalYear)).toEqual([2025, 2023]);
  });
});

describe('chooseReport', () => {
  const statements = statementsOf([...committees, ...areas, ...frames]);

  it('starts with the newest table over committees', () => {
    const chosen = chooseReport(statements, { committee: null, year: undefined, report: undefined });
    expect([chosen?.year, chosen?.report]).toEqual([2023, 'final']);
    expect(chosen?.years).toEqual([2025, 2023]);
  });

  it('follows a committee to its areas', () => {
    const chosen = chooseReport(statements, { committee: 'Økonomiudvalget', year: undefined, report: undefined });
    expect([chosen?.year, chosen?.report]).toEqual([2025, 'forecast_3']);
  });

  it('gives way when the chosen year lacks the chosen report', () => {
    const chosen = chooseReport(statements, { committee: null, year: 2025, report: 'final' });
    expect([chosen?.year, chosen?.report]).toEqual([2025, 'forecast_3']);
  });

  it('finds nothing where nothing is', () => {
    expect(chooseReport([], { committee: null, year: undefined, report: undefined })).toBeUndefined();
  });
});

describe('isSplit', () => {
  const split = (economy: 'operations' | 'income'): ReturnType<typeof statementsOf> => {
    const income = figure({
      committee: 'Økonomiudvalget',
      area: 'Renter',
      economy,
      fiscal_year: 2023,
      report: 'final',
      table_no: null,
    });
    const rows = committees.map((one) => ({ ...one, fiscal_year: 2023, report: 'final' }));
    return statementsOf([...rows, income]);
  };

  it('lets no word on the interest stand for a committee whose result is in a table', () => {
    expect(isSplit(split('income'), 'Økonomiudvalget')).toBe(false);
    expect(isSplit(split('operations'), 'Økonomiudvalget')).toBe(true);
  });

  it('follows what is said of a committee without a row of its own', () => {
    expect(
      isSplit(
        split('income').filter(({ kind }) => kind === 'areas'),
        'Økonomiudvalget',
      ),
    ).toBe(true);
  });
});

describe('percentOf', () => {
  const rows = statementsOf(committees)[0]?.rows ?? [];

  it('computes from the adjusted budget where none is printed, and says so', () => {
    const percent = rows[0] === undefined ? null : percentOf(rows[0]);
    expect(percent?.value).toBeCloseTo(-3.138, 3);
    expect(percent?.figure).toBeNull();
  });

  it('orders rows by amount, percent or name', () => {
    const names = (order: 'amount' | 'percent' | 'name'): (string | null)[] =>
      ordered(rows, order).map(({ committee }) => committee);
    expect(names('amount')).toEqual(['Økonomiudvalget', 'Kulturudvalget']);
    expect(names('percent')).toEqual(['Kulturudvalget', 'Økonomiudvalget']);
    expect(names('name')).toEqual(['Kulturudvalget', 'Økonomiudvalget']);
  });
});

describe('retold', () => {
  it('shows one year as its reports told it, the accounts last, a recalled figure once', () => {
    const told = retold(
      [
        figure({
          area: 'Drift',
          report: 'follow_up',
          as_of: '2016-10-01',
          fiscal_year: 2016,
          table_no: null,
          value: 35.7,
          reported_on: '2016-11-08',
        }),
        figure({
          area: 'Drift',
          report: 'follow_up',
          as_of: '2016-06-01',
          fiscal_year: 2016,
          table_no: null,
          value: 47.7,
          reported_on: '2016-11-08',
        }),
        figure({
          area: 'Drift',
          report: 'follow_up',
          as_of: '2016-06-01',
          fiscal_year: 2016,
          table_no: null,
          value: 47.7,
          reported_on: '2016-06-07',
        }),
        figure({ area: 'Service', fiscal_year: 2016, table_no: null, value: 9.7, reported_on: '2017-03-07' }),
      ],
      2016,
    );
    expect(told.map(({ value, reported_on }) => [value, reported_on])).toEqual([
      [47.7, '2016-06-07'],
      [35.7, '2016-11-08'],
      [9.7, '2017-03-07'],
    ]);
  });

  it('is empty where a year is told once', () => {
    expect(retold(committees, 2023)).toEqual([]);
  });
});

describe('reports', () => {
  it('tells follow-ups apart by their day and forecasts from results', () => {
    expect(reportKey({ report: 'follow_up', asOf: '2016-06-01' })).toBe('follow_up@2016-06-01');
    expect(reportKey({ report: 'final', asOf: '2016-06-01' })).toBe('final');
    expect([isForecast({ report: 'final' }), isForecast({ report: 'forecast_3' })]).toEqual([false, true]);
  });
});
