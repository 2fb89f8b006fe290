import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  budgetFigures,
  budgetMoves,
  budgetNotes,
  municipalTotals,
  otherBudgetFigures,
} from '../../../../pipeline/lake/queries/budget.ts';
import { checks, otherChecks } from '../../../../pipeline/lake/queries/checks.ts';
import { indicatorFigures, otherIndicatorFigures } from '../../../../pipeline/lake/queries/indicators.ts';
import { places } from '../../../../pipeline/lake/queries/places.ts';
import { transferFigures, transferItems } from '../../../../pipeline/lake/queries/transfers.ts';
import type { Extraction } from '../../../../pipeline/types/extraction.ts';
import { extraction, fact, finding } from '../corpus.ts';
import { openLakeOf, type OpenLake } from './lake.ts';

const odense = { municipality: 'Odense', municipality_slug: 'odense', entity: 'Odense' } as const;

function corpus(): Extraction[] {
  const first = extraction('d1', [
    fact({ fact_id: 'a1' }),
    fact({ fact_id: 'a2', same_as: 'a1', table_no: '2b' }),
    fact({ fact_id: 'a3', measure: 'adjusted_budget', report: null, value: 258_307_000 }),
    fact({ fact_id: 'a4', standing: 'hypothetical' }),
    fact({ fact_id: 'a5', previous: true }),
    fact({ fact_id: 'a6', measure: 'change' }),
    fact({ fact_id: 'a7', measure: 'change', table_no: null, value: -26_000_000 }),
    fact({
      fact_id: 't1',
      domain: 'transfers',
      measure: 'transfer',
      transfer: 'bound',
      target_year: 2024,
      report: null,
    }),
    fact({ fact_id: 't2', measure: 'transfer', target_year: 2024, report: null }),
    fact({ fact_id: 'i1', domain: 'reversal_rates', measure: 'reversal_rate', unit: 'pct', value: 44, report: null }),
  ]);
  const other = extraction('d2', [
    fact({ fact_id: 'b1', ...odense, document_id: 'd2' }),
    fact({ fact_id: 'b4', ...odense, committee: null, is_total: true, document_id: 'd2' }),
    fact({ fact_id: 'b5', ...odense, committee: null, is_total: true, economy: 'capital', document_id: 'd2' }),
    fact({ fact_id: 'b2', ...odense, domain: 'benefits', measure: 'recipients', unit: 'persons', document_id: 'd2' }),
    fact({ fact_id: 'b3', ...odense, domain: 'benefits', measure: 'change', unit: 'persons', document_id: 'd2' }),
  ]);
  return [
    {
      ...first,
      document: { ...first.document, meeting_date: '2024-03-14', facts: 8 },
      findings: [
        finding({ finding_id: 'f1', fact_ids: 'a1', outcome: 'holds' }),
        finding({ finding_id: 'f2', fact_ids: '', outcome: null }),
      ],
      notes: [
        {
          document_id: 'd1',
          item_no: '215',
          committee: 'Økonomiudvalget',
          area: 'Uddannelse',
          fiscal_year: 2023,
          line: 9,
          char_start: 200,
          char_end: 260,
          text: 'Færre elever.',
        },
      ],
    },
    {
      ...other,
      document: {
        ...other.document,
        municipality: 'Odense',
        municipality_slug: 'odense',
        meeting_date: '2017-03-07',
        facts: 3,
      },
      findings: [finding({ finding_id: 'f3', document_id: 'd2', code: 'sum_check', fact_ids: 'b1', outcome: 'holds' })],
    },
  ];
}

let lake: OpenLake;
beforeAll(async () => {
  lake = await openLakeOf(corpus());
});
afterAll(() => lake.close());

function ids(rows: readonly { readonly fact_id: string }[]): string[] {
  return rows.map(({ fact_id }) => fact_id).sort();
}

describe('the queries of the views', () => {
  it('starts with the newest meeting, and takes its municipality when none is asked for', async () => {
    expect((await lake.rows(places)).map(({ municipality_slug }) => municipality_slug)).toEqual(['soroe', 'odense']);
    expect(ids(await lake.rows(budgetFigures, ['']))).toEqual(ids(await lake.rows(budgetFigures, ['soroe'])));
  });

  it('gives budget figures without repeats, recalled or hypothetical ones, with budgets that bear no report', async () => {
    expect(ids(await lake.rows(budgetFigures, ['soroe']))).toEqual(['a1', 'a3']);
    expect(ids(await lake.rows(otherBudgetFigures, ['soroe']))).toEqual(['b1', 'b4', 'b5']);
    expect(ids(await lake.rows(otherBudgetFigures, ['']))).toEqual(['b1', 'b4', 'b5']);
  });

  it('gives the totals over operations of every municipality, and the movements that a text prints', async () => {
    expect(ids(await lake.rows(municipalTotals))).toEqual(['b4']);
    expect(ids(await lake.rows(budgetMoves, ['soroe']))).toEqual(['a7']);
  });

  it('gives the notes and the findings that name facts', async () => {
    expect((await lake.rows(budgetNotes, ['soroe'])).map(({ text }) => text)).toEqual(['Færre elever.']);
    expect((await lake.rows(checks, ['soroe'])).map(({ finding_id }) => finding_id)).toEqual(['f1']);
    expect((await lake.rows(otherChecks, ['soroe'])).map(({ finding_id }) => finding_id)).toEqual(['f3']);
  });

  it('gives transfers, a column of the accounts among them, with the items that move them', async () => {
    expect(ids(await lake.rows(transferFigures, ['soroe']))).toEqual(['t1', 't2']);
    const items = await lake.rows(transferItems, ['soroe']);
    expect(items.every(({ document_id }) => document_id === 'd1')).toBe(true);
    expect(await lake.rows(transferItems, ['odense'])).toEqual([]);
  });

  it('gives key figures, of others the levels only', async () => {
    expect(ids(await lake.rows(indicatorFigures, ['soroe']))).toEqual(['i1']);
    expect(ids(await lake.rows(otherIndicatorFigures, ['soroe']))).toEqual(['b2']);
  });

  it('finds nothing for a municipality that is not there', async () => {
    expect(await lake.rows(budgetFigures, ['nowhere'])).toEqual([]);
  });
});
