import { describe, expect, it } from 'vitest';
import { checksOf, worstOutcome } from '../../../../src/answers/checks.ts';
import {
  allOf,
  cellOf,
  isWholeEconomy,
  kindsOf,
  ledgersOf,
  poolOf,
  sumOf,
  transferTable,
  transferYears,
} from '../../../../src/answers/transfers/ledgers.ts';
import type { Check } from '../../../../pipeline/lake/queries/checks.ts';
import { transferFigure as figure } from '../figures.ts';

const moved = [
  figure(),
  figure({ target_year: 2025, value: 186_000 }),
  figure({ transfer: 'requested', value: 2_457_000, table_no: '2b' }),
  figure({ economy: 'capital', value: 0 }),
  figure({ committee: 'Kulturudvalget', value: 0 }),
  figure({ committee: null, is_total: true, value: 888_000 }),
  figure({ table_no: null, target_year: null, value: 6_939_000 }),
  figure({ fiscal_year: 2022, document_id: 'd0', value: 5 }),
];

describe('transferTable', () => {
  it('has a column per economy and receiving year, capital last', () => {
    const table = transferTable(moved, 2023, null);
    expect(table?.columns.map(({ economy, targetYear }) => `${economy} ${String(targetYear)}`)).toEqual([
      'operations 2024',
      'operations 2025',
      'capital 2024',
    ]);
    expect(table?.tables).toEqual(['2a', '2b']);
  });

  it('keeps bound from requested and totals from rows', () => {
    const table = transferTable(moved, 2023, null);
    const [first, second] = table?.groups ?? [];
    expect([first?.committee, second?.committee]).toEqual(['Økonomiudvalget', 'Kulturudvalget']);
    expect([sumOf(first?.bound ?? []), sumOf(first?.requested ?? [])]).toEqual([1_074_000, 2_457_000]);
    expect(sumOf(table?.total.bound ?? [])).toBe(888_000);
    expect(cellOf(first?.bound ?? [], { economy: 'operations', targetYear: 2025 })?.value).toBe(186_000);
  });

  it('shows a table that does not tell bound from requested, by policy area, with its committee total', () => {
    const row = { transfer: null, economy: null } as const;
    const table = transferTable(
      [
        figure({ ...row, area: 'Kollektiv trafik', value: 900_000 }),
        figure({ ...row, area: 'Veje og pladser', value: -2_093_800 }),
        figure({ ...row, is_total: true, value: -1_193_800 }),
      ],
      2023,
      null,
    );
    expect(table?.groups.map(({ area }) => area)).toEqual(['Veje og pladser', 'Kollektiv trafik']);
    expect(kindsOf(table?.groups ?? [])).toEqual(['unstated']);
    expect(table === undefined ? null : sumOf(allOf(table.total))).toBe(-1_193_800);
  });

  it('can be held to one economy', () => {
    expect(transferTable(moved, 2023, 'capital')?.columns).toHaveLength(1);
    expect(transferTable(moved, 1999, null)).toBeUndefined();
    expect(transferYears(moved)).toEqual([2023, 2022]);
  });
});

describe('ledgersOf and poolOf', () => {
  const line = { measure: 'appropriation', transfer: null, committee: null, table_no: '3' } as const;
  const rows = [
    figure({ ...line, row_label: 'Drift', value: 8_043_000 }),
    figure({
      ...line,
      row_label: 'Servicerammepulje',
      area: 'Servicerammepulje',
      economy: 'financing',
      value: -8_043_000,
    }),
    figure({ ...line, measure: 'balance', table_no: null, area: 'Servicerammepulje', value: 15_600_000, place: 500 }),
    figure({ ...line, measure: 'balance', table_no: null, area: 'Servicerammepulje', value: 7_500_000, place: 600 }),
  ];

  it('sets appropriations against financing', () => {
    const [ledger] = ledgersOf(rows);
    expect(ledger?.years).toEqual([2024]);
    expect(ledger?.appropriations.map(({ label }) => label)).toEqual(['Drift']);
    expect(ledger?.financing.map(({ label }) => label)).toEqual(['Servicerammepulje']);
  });

  it('keeps tables apart, names their lines and never counts a total as a line', () => {
    const budget = { ...line, document_id: 'd9', item_no: '14', table_no: '1' } as const;
    const ledgers = ledgersOf([
      ...rows,
      figure({ ...budget, row_label: 'Tillægsbevilling, drift', committee: 'Sundhedsudvalget', value: 1_100_000 }),
      figure({ ...budget, row_label: 'Hjemtagning', area: 'Hjemtagning', committee: 'Sundhedsudvalget', value: -5 }),
      figure({ ...budget, row_label: 'I alt', committee: 'Sundhedsudvalget', is_total: true, value: 1_099_995 }),
    ]);
    expect(ledgers.map(({ source }) => source.document_id)).toEqual(['d1', 'd9']);
    expect(ledgers[1]?.appropriations.map(({ label }) => label)).toEqual(['Tillægsbevilling, drift', 'Hjemtagning']);
    const whole = ledgers.map((one) => one.appropriations.map((entry) => isWholeEconomy(entry, one)));
    expect(whole).toEqual([[true], [false, false]]);
  });

  it('finds the level before, the draw and the level after', () => {
    const pool = poolOf(rows, 'd1');
    expect([pool?.before.value, pool?.draw?.value, pool?.after?.value]).toEqual([15_600_000, -8_043_000, 7_500_000]);
    expect(poolOf(rows, 'elsewhere')).toBeUndefined();
  });
});

describe('checksOf', () => {
  const check = (fact_ids: string, outcome: Check['outcome']): Check => ({
    finding_id: fact_ids,
    document_id: 'd1',
    code: 'sum_check',
    severity: 'info',
    item_no: null,
    table_no: null,
    fact_ids,
    outcome,
    message: '',
    values: '{}',
  });

  it('finds the proofs of a fact by its whole name and tells the worst', () => {
    const checks = [check('a b', 'holds'), check('b', 'holds_rounded'), check('ab', 'differs')];
    expect(checksOf(checks, ['b', undefined])).toHaveLength(2);
    expect(worstOutcome(checksOf(checks, ['b']))).toBe('holds_rounded');
    expect(worstOutcome([])).toBeNull();
  });
});
