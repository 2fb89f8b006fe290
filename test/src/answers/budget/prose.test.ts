import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../../src/answers/budget/statements.ts';
import { apartOf, withProseJoined } from '../../../../src/answers/budget/prose.ts';
import { budgetFigure } from '../figures.ts';

/** A deviation of Odense's committee that stands in the text of a meeting's minutes. */
function told(document: string, day: string, area: string, value: number) {
  return budgetFigure({
    domain: 'accounts',
    municipality: 'Odense',
    committee: 'Beskæftigelses- og Socialudvalget',
    frame: null,
    area,
    value,
    fiscal_year: 2015,
    standing: null,
    table_no: null,
    item_no: '1',
    document_id: document,
    reported_on: day,
  });
}
const march = [
  told('d1', '2016-03-01', 'Drift med overførsel', 9_400_000),
  told('d1', '2016-03-01', 'Drift uden overførsel', 17_400_000),
];

describe('withProseJoined', () => {
  it('keeps what one meeting told beside what a later one told of the same year', () => {
    const again = told('d2', '2016-06-07', 'Drift med overførsel', 9_400_000);
    const [joined, ...others] = withProseJoined(statementsOf([...march, again]));
    expect(others).toEqual([]);
    expect(joined?.rows.map(({ area, figures }) => [area, figures.deviation?.value])).toEqual([
      ['Drift med overførsel', 9_400_000],
      ['Drift uden overførsel', 17_400_000],
    ]);
    expect(joined?.source.document_id).toBe('d1');
    expect(joined?.retold).toMatchObject([{ same: true, figure: { document_id: 'd2' } }]);
  });

  it('shows the newest of two figures that differ, and tells the one before', () => {
    const later = told('d2', '2016-06-07', 'Drift med overførsel', 9_900_000);
    const [joined] = withProseJoined(statementsOf([...march, later]));
    expect(joined?.rows[0]?.figures.deviation?.value).toBe(9_900_000);
    expect(joined?.retold).toMatchObject([{ same: false, figure: { value: 9_400_000 }, shown: { value: 9_900_000 } }]);
  });

  it('joins no tables, other years or other committees', () => {
    const figures = [
      ...march,
      { ...told('d2', '2016-06-07', 'Skoler', 1), table_no: '1' },
      { ...told('d3', '2016-06-07', 'Skoler', 1), fiscal_year: 2016 },
      { ...told('d4', '2016-06-07', 'Skoler', 1), committee: 'Skoleudvalget' },
    ];
    expect(withProseJoined(statementsOf(figures))).toHaveLength(4);
  });
});

describe('apartOf', () => {
  it('says how far the same is apart with and without something', () => {
    const [statement] = statementsOf(march);
    expect(apartOf(statement?.rows ?? [])).toMatchObject({
      larger: { area: 'Drift uden overførsel' },
      smaller: { area: 'Drift med overførsel' },
      difference: 8_000_000,
    });
  });

  it.each([
    ['Service inkl. projekter', 'Service excl. projekter', true],
    ['Drift med overførsel', 'Anlæg uden overførsel', false],
    ['Skoler', 'Dagtilbud', false],
  ])('compares %s and %s: %s', (one, other, same) => {
    const [statement] = statementsOf([told('d1', '2016-03-01', one, 1), told('d1', '2016-03-01', other, 2)]);
    expect(apartOf(statement?.rows ?? []) !== undefined).toBe(same);
  });
});
