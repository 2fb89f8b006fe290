import { describe, expect, it } from 'vitest';
import { decisionWords, repeatedTotals, spokenMoves, standingsOf } from '../../../../src/answers/transfers/steps.ts';
import type { Check } from '../../../../pipeline/lake/queries/checks.ts';
import { transferFigure as figure } from '../figures.ts';

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

describe('what the text repeats', () => {
  const total = figure({ fact_id: 't', document_id: 'd1', is_total: true });
  const spoken = figure({ fact_id: 's', document_id: 'd1', table_no: null, committee: null, area: null });
  const found = (outcome: Check['outcome']): Check => ({
    finding_id: 'f',
    severity: 'info',
    code: 'prose_differs',
    outcome,
    fact_ids: 's t',
    values: '{}',
    message: '',
    table_no: '2a',
    item_no: '215',
    document_id: 'd1',
  });

  it('of a table on the page is no move of its own', () => {
    const known = repeatedTotals([found('holds_rounded')], [total, spoken], new Set(['d1']));
    expect([...known]).toEqual(['s']);
    expect(spokenMoves([total, spoken], null, known)).toEqual([]);
  });

  it('is told where its table is not shown or says another sum', () => {
    expect(repeatedTotals([found('holds_rounded')], [total, spoken], new Set(['d2'])).size).toBe(0);
    expect(repeatedTotals([found('differs')], [total, spoken], new Set(['d1'])).size).toBe(0);
  });
});

describe('a decision', () => {
  it('is told in its own words where no code says it', () => {
    const words = 'Udvalget indstiller punkt 1 og 2 godkendt. Punkt 3 blev udskudt.';
    expect(decisionWords({ decision: null, decision_text: words })).toBe(words);
    expect(decisionWords({ decision: 'noted', decision_text: words })).toBeNull();
    expect(decisionWords({ decision: null, decision_text: '' })).toBeNull();
    expect(decisionWords({ decision: null, decision_text: `${words} `.repeat(9) })?.length).toBeLessThan(245);
  });
});

describe('standingsOf', () => {
  it('tells each status once, in the order of the way to a grant', () => {
    const standings = ['granted', 'proposed', null, 'wished', 'proposed'].map((standing) => figure({ standing }));
    expect(standingsOf(standings)).toEqual(['wished', 'proposed', 'granted']);
  });
});
