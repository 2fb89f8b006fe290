import { describe, expect, it } from 'vitest';
import type { BudgetFigure } from '../../../../pipeline/lake/queries/budget.ts';
import { coursesOf, movementsOf } from '../../../../src/answers/budget/course.ts';
import { budgetFigure as figure } from '../figures.ts';

/** Odense on 2016: two follow-ups of one scope, then accounts of two others. */
const odense = [
  { area: 'Drift med overførsel', report: 'follow_up', as_of: '2016-06-01', value: 47_700_000, day: '2016-06-07' },
  { area: 'Drift med overførsel', report: 'follow_up', as_of: '2016-10-01', value: 35_700_000, day: '2016-11-08' },
  { area: 'Service inkl. projekter', report: 'final', as_of: null, value: 8_200_000, day: '2017-03-07' },
  { area: 'Service excl. projekter', report: 'final', as_of: null, value: 9_700_000, day: '2017-03-07' },
].map(({ day, ...told }) =>
  figure({ ...told, committee: 'Socialudvalget', fiscal_year: 2016, table_no: null, reported_on: day }),
);

const frames = (['inside', 'outside'] as const).flatMap((frame) => [
  figure({ committee: null, frame, report: 'forecast_3', value: frame === 'inside' ? -11_100_000 : -300_000 }),
  figure({ committee: null, frame, report: 'final', value: frame === 'inside' ? -16_200_000 : -900_000 }),
]);

describe('coursesOf', () => {
  it('tells the follow-ups in their order and the accounts last', () => {
    const [course, ...others] = coursesOf(odense, 2016, null);
    expect(others).toEqual([]);
    expect(course?.points.map(({ figure: { value } }) => value / 1e6)).toEqual([47.7, 35.7, 9.7, 8.2]);
  });

  it('marks where another scope is measured and computes no movement there', () => {
    const [course] = coursesOf(odense, 2016, null);
    expect(course?.points.map(({ otherScope }) => otherScope)).toEqual([false, false, true, true]);
    expect(course === undefined ? [] : movementsOf(course)).toEqual([-12_000_000, null, null]);
  });

  it('keeps the parts of the service frame apart, what moved most first', () => {
    const courses = coursesOf(frames, 2023, null);
    expect(courses.map(({ points }) => points.map(({ figure: { frame } }) => frame))).toEqual([
      ['inside', 'inside'],
      ['outside', 'outside'],
    ]);
    expect(courses.map((course) => movementsOf(course))).toEqual([[-5_100_000], [-600_000]]);
  });

  it('tells the whole municipality first, though a committee moved more', () => {
    const row = { fiscal_year: 2024, frame: null, economy: null, table_no: '1', standing: null } as const;
    const reports = (committee: string | null, ...values: readonly number[]): BudgetFigure[] =>
      values.map((value, at) =>
        figure({ ...row, committee, is_total: committee === null, value, report: `forecast_${String(at + 1)}` }),
      );
    const nyborg = [...reports('Økonomiudvalget', -2_500_000, -9_400_000), ...reports(null, 17_000_000, 13_950_000)];
    expect(coursesOf(nyborg, 2024, null).map(({ points }) => points[0]?.figure.committee)).toEqual([
      null,
      'Økonomiudvalget',
    ]);
  });

  it('can be held to one committee, and is empty where a year is told once', () => {
    expect(coursesOf([...odense, ...frames], 2016, 'Kulturudvalget')).toEqual([]);
    expect(coursesOf(odense.slice(0, 1), 2016, null)).toEqual([]);
  });
});
