import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetFigure } from '../../../../pipeline/lake/queries/budget.ts';
import { bridgeOf, type Bridge, type BridgeStep } from '../../../../src/answers/budget/bridge.ts';
import { statementsOf, type Statement } from '../../../../src/answers/budget/statements.ts';
import { budgetFigure as figure } from '../figures.ts';

interface Row {
  readonly name: string | null;
  readonly original: number | null;
  readonly adjusted: number;
  readonly deviation: number;
  /** What is printed as the result; without it the budget and the deviation. */
  readonly expected?: number;
}

/** A committee's table of policy areas in thousands, as a third forecast prints it; `name` null is its total. */
function table(rows: readonly Row[]): Statement {
  const figures = rows.flatMap(({ name, original, adjusted, deviation, expected }, at): BudgetFigure[] => {
    const row = {
      committee: 'Arbejdsmarkeds- og Erhvervsudvalget',
      area: name,
      is_total: name === null,
      report: 'forecast_3',
      table_no: '1',
      fiscal_year: 2025,
    };
    const place = 100 + at * 10;
    const money = (thousands: number): Partial<BudgetFigure> => ({
      value: thousands * 1000,
      printed: String(thousands),
    });
    return [
      ...(original === null ? [] : [figure({ ...row, ...money(original), measure: 'original_budget', place })]),
      figure({ ...row, ...money(adjusted), measure: 'adjusted_budget', place: place + 1 }),
      figure({ ...row, ...money(expected ?? adjusted + deviation), measure: 'expected', place: place + 2 }),
      figure({ ...row, ...money(deviation), measure: 'deviation', place: place + 3 }),
    ];
  });
  const statement = statementsOf(figures).find(({ kind }) => kind === 'areas');
  if (statement === undefined) throw new Error('the table makes no statement');
  return statement;
}

const soroe = table([
  { name: 'Overførselsindkomster', original: 554_630, adjusted: 540_555, deviation: -76 },
  { name: 'Bosætning og Erhvervsudvikling', original: 2_628, adjusted: 2_692, deviation: 0 },
  { name: 'Uddannelse', original: 31_091, adjusted: 31_029, deviation: -1_710 },
  { name: 'Integration', original: 3_234, adjusted: 3_182, deviation: -2_717 },
  { name: null, original: 591_583, adjusted: 577_458, deviation: -4_502 },
]);

function stepsOf(bridge: Bridge | undefined, phase: BridgeStep['phase']): BridgeStep[] {
  return (bridge?.parts ?? []).filter((part) => part.kind === 'step').filter((step) => step.phase === phase);
}

describe('bridgeOf', () => {
  it('stands on the printed totals', () => {
    const levels = bridgeOf(soroe)?.parts.filter((part) => part.kind === 'level');
    expect(levels?.map(({ level, value }) => [level, value])).toEqual([
      ['original', 591_583_000],
      ['adjusted', 577_458_000],
      ['outcome', 572_956_000],
    ]);
    expect(levels?.every(({ figure: printed }) => printed !== null)).toBe(true);
  });

  it('computes the budget steps and takes the deviations as printed, the largest first', () => {
    const bridge = bridgeOf(soroe);
    const told = (phase: BridgeStep['phase']): unknown[] =>
      stepsOf(bridge, phase).map(({ entry, from, to, computed }) => [entry?.area ?? null, to - from, computed]);
    expect(told('budget')).toEqual([
      ['Overførselsindkomster', -14_075_000, true],
      ['Bosætning og Erhvervsudvikling', 64_000, true],
      ['Uddannelse', -62_000, true],
      ['Integration', -52_000, true],
    ]);
    expect(told('outcome').slice(0, 3)).toEqual([
      ['Integration', -2_717_000, false],
      ['Uddannelse', -1_710_000, false],
      ['Overførselsindkomster', -76_000, false],
    ]);
  });

  it('keeps what rounding leaves over as a step of its own', () => {
    const left = stepsOf(bridgeOf(soroe), 'outcome').at(-1);
    expect([left?.entry, left?.rows, (left?.to ?? 0) - (left?.from ?? 0)]).toEqual([null, 0, 1_000]);
    expect(left?.left).toBe('rounding');
  });

  it('calls nothing rounding that rounding cannot make: the table gives it to no row, or its sum is wrong', () => {
    const rows = [
      { name: 'Uddannelse', original: null, adjusted: 31_029, deviation: -1_710 },
      { name: null, original: null, adjusted: 131_029, deviation: -1_810 },
    ];
    const why = (differs: boolean): unknown => stepsOf(bridgeOf(table(rows), { differs }), 'outcome').at(-1)?.left;
    expect([why(false), why(true)]).toEqual(['unsplit', 'differs']);
  });

  it('sees that the printed deviation is not what lies between the levels', () => {
    const contradictory = table([
      { name: 'Uddannelse', original: null, adjusted: 1_721_900, deviation: 13_800 },
      { name: null, original: null, adjusted: 1_821_900, deviation: 13_800, expected: 1_735_700 },
    ]);
    expect(bridgeOf(contradictory)?.contradicted).toBe(true);
    expect(stepsOf(bridgeOf(contradictory), 'outcome').at(-1)?.left).toBe('differs');
    expect(bridgeOf(soroe)?.contradicted).toBe(false);
  });

  it('knows whose levels it stands on: those of a total, of the only row, or the sum of rows without a total', () => {
    const uddannelse = { name: 'Uddannelse', original: null, adjusted: 31_029, deviation: -1_710 };
    const integration = { name: 'Integration', original: null, adjusted: 3_182, deviation: -2_717 };
    const whose = [soroe, table([uddannelse]), table([uddannelse, integration])].map((one) => bridgeOf(one)?.whose);
    expect(whose).toEqual(['total', 'row', 'rows']);
    // The level of one row is printed, the sum of several is not.
    expect(bridgeOf(table([uddannelse]))?.parts[0]).toMatchObject({ figure: { measure: 'adjusted_budget' } });
    expect(bridgeOf(table([uddannelse, integration]))?.parts[0]).toMatchObject({ figure: null });
  });

  it('starts at the adjusted budget where no original one is printed', () => {
    const bridge = bridgeOf(table([{ name: 'Uddannelse', original: null, adjusted: 100, deviation: -10 }]));
    expect(bridge?.withoutOriginal).toBe(true);
    expect(bridge?.parts[0]).toMatchObject({ kind: 'level', level: 'adjusted', value: 100_000 });
  });

  it('gathers the small rows of a long table', () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({
      name: `Område ${String(at)}`,
      original: null,
      adjusted: 1_000,
      deviation: at + 1,
    }));
    const steps = stepsOf(bridgeOf(table(rows)), 'outcome');
    expect(steps).toHaveLength(8);
    expect(steps.at(-1)).toMatchObject({ entry: null, rows: 5, computed: true });
  });

  it('builds none from figures of the text, which may overlap', () => {
    const prose = statementsOf([
      figure({ area: 'Service inkl. projekter', table_no: null }),
      figure({ area: 'Service inkl. projekter', measure: 'adjusted_budget', table_no: null }),
      figure({ area: 'Service inkl. projekter', measure: 'actual', table_no: null }),
    ]);
    expect(prose.map((statement) => bridgeOf(statement))).toEqual([undefined]);
  });

  it('always reaches its far end without a gap', () => {
    const row = fc.record({
      name: fc.constantFrom('Skole', 'Ældre', 'Veje', 'Kultur', 'Dagtilbud', 'Idræt'),
      original: fc.integer({ min: -900, max: 900 }),
      adjusted: fc.integer({ min: -900, max: 900 }),
      deviation: fc.integer({ min: -90, max: 90 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { minLength: 1, selector: ({ name }) => name }),
        fc.record({ original: fc.integer(), adjusted: fc.integer(), deviation: fc.integer() }),
        (rows, total) => {
          const bridge = bridgeOf(table([...rows, { name: null, ...total }]));
          let at: number | undefined;
          for (const part of bridge?.parts ?? []) {
            if (part.kind === 'level') expect(at ?? part.value).toBe(part.value);
            else expect(part.from).toBe(at);
            at = part.kind === 'level' ? part.value : part.to;
          }
          expect(at).toBe((total.adjusted + total.deviation) * 1000);
        },
      ),
    );
  });
});
