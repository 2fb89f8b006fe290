import { describe, expect, it } from 'vitest';
import { spokenMoves, standingsOf } from '../../../src/answers/transfers-steps.ts';
import { transferFigure as figure } from './figures.ts';

const years = [2026, 2027, 2028, 2029];
const appropriation = { measure: 'appropriation', transfer: null, economy: null, table_no: null } as const;
const moved = [
  { committee: 'Økonomiudvalget', area: 'fælles it-systemer', value: 81_000 },
  { committee: 'Arbejdsmarkedsudvalget', area: 'Overførselsindkomster', value: -81_000 },
].flatMap((side) =>
  years.map((year) =>
    figure({ ...appropriation, ...side, target_year: year, fiscal_year: null, document_id: 'd2', item_no: '588' }),
  ),
);
const wished = figure({ table_no: null, standing: 'wished', transfer: 'requested', value: 300_000 });

describe('spokenMoves', () => {
  it('tells an amount of several years once and finds that both sides net to zero', () => {
    const [move] = spokenMoves([...moved, wished], null);
    expect(move?.steps.map(({ committee, value, years: span }) => [committee, value, span])).toEqual([
      ['Økonomiudvalget', 81_000, [2026, 2029]],
      ['Arbejdsmarkedsudvalget', -81_000, [2026, 2029]],
    ]);
    expect(move?.nets).toBe(true);
  });

  it('finds no balance where one side is missing in a year', () => {
    expect(spokenMoves(moved.slice(1), null)[0]?.nets).toBe(false);
    expect(spokenMoves([wished], null)[0]?.nets).toBe(false);
  });

  it('shows a committee both sides of its moves and no others', () => {
    const moves = spokenMoves([...moved, { ...wished, committee: 'Kulturudvalget' }], 'Arbejdsmarkedsudvalget');
    expect(moves.map(({ itemNo, steps }) => [itemNo, steps.length])).toEqual([['588', 2]]);
  });

  it('leaves out tables and the levels of pools', () => {
    expect(spokenMoves([figure(), figure({ measure: 'balance', table_no: null })], null)).toEqual([]);
  });
});

describe('standingsOf', () => {
  it('tells each status once, in the order of the way to a grant', () => {
    const standings = ['granted', 'proposed', null, 'wished', 'proposed'].map((standing) => figure({ standing }));
    expect(standingsOf(standings)).toEqual(['wished', 'proposed', 'granted']);
  });
});
