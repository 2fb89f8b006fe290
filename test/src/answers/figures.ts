/** Rows as the queries give them, with plain values, changed where `change` says so. */
import type { BudgetFigure } from '../../../pipeline/lake/queries/budget.ts';
import type { IndicatorFigure } from '../../../pipeline/lake/queries/indicators.ts';
import type { TransferFigure } from '../../../pipeline/lake/queries/transfers.ts';

let made = 0;

function nextId(): string {
  made += 1;
  return `fact-${String(made)}`;
}

export function budgetFigure(change: Partial<BudgetFigure> = {}): BudgetFigure {
  return {
    fact_id: nextId(),
    municipality: 'Sorø',
    municipality_slug: 'soroe',
    domain: 'transfers',
    measure: 'deviation',
    committee: 'Økonomiudvalget',
    area: null,
    economy: 'operations',
    frame: 'inside',
    fiscal_year: 2023,
    report: 'final',
    as_of: null,
    reported_on: '2024-03-14',
    standing: 'provisional',
    value: -8_106_000,
    is_total: false,
    printed: '-8.106',
    document_id: 'd1',
    meeting_committee: 'Arbejdsmarkeds- og Erhvervsudvalget',
    item_no: '215',
    table_no: '2a',
    decision: 'discussed',
    place: 100,
    repeats: false,
    ...change,
  };
}

export function indicatorFigure(change: Partial<IndicatorFigure> = {}): IndicatorFigure {
  return {
    fact_id: nextId(),
    municipality: 'Sorø',
    municipality_slug: 'soroe',
    domain: 'reversal_rates',
    measure: 'reversal_rate',
    entity: 'Sorø',
    compared_to: null,
    area: 'socialområdet generelt',
    subject: null,
    fiscal_year: 2024,
    as_of: null,
    period: '2024',
    previous: false,
    reported_on: '2025-10-30',
    value: 44,
    unit: 'pct',
    bound: 'exact',
    break_before: false,
    is_derived: false,
    derivation: null,
    printed: '44%',
    document_id: 'd2',
    meeting_committee: 'Arbejdsmarkeds- og Erhvervsudvalget',
    item_no: '584',
    table_no: '1',
    decision: 'postponed',
    ...change,
  };
}

export function transferFigure(change: Partial<TransferFigure> = {}): TransferFigure {
  return {
    fact_id: nextId(),
    municipality: 'Sorø',
    measure: 'transfer',
    committee: 'Økonomiudvalget',
    area: null,
    transfer: 'bound',
    economy: 'operations',
    frame: 'inside',
    fiscal_year: 2023,
    target_year: 2024,
    standing: 'proposed',
    value: 888_000,
    is_total: false,
    printed: '888',
    document_id: 'd1',
    reported_on: '2024-03-14',
    meeting_committee: 'Arbejdsmarkeds- og Erhvervsudvalget',
    item_no: '215',
    table_no: '2a',
    row_label: null,
    place: 100,
    ...change,
  };
}
