/** Small sets of facts, as the proofs and relations of the pipeline get them. */
import { reconcile } from '../../pipeline/reconcile.ts';
import type { Fact } from '../../pipeline/types/facts.ts';
import type { FindingRow } from '../../pipeline/types/findings.ts';
import { fact } from './lake/corpus.ts';

type ItemContext = Parameters<typeof reconcile>[1];

const item: ItemContext = {
  documentId: 'd1',
  committee: null,
  tables: [],
  corrected: new Set(),
  headings: [],
  breaks: [],
};

let made = 0;

/** A figure of a table: its column adds up with others of the same `breakdown`. */
export function cell(printed: string, value: number, change: Partial<Fact> = {}): Fact {
  made += 1;
  return fact({
    fact_id: `cell${made}`,
    char_start: made * 10,
    printed,
    value,
    area: `Område ${made}`,
    frame: null,
    report: 'final',
    breakdown: 'column',
    sign_rule: 'as printed',
    ...change,
  });
}

/** A figure of prose. */
export function said(printed: string, value: number, change: Partial<Fact> = {}): Fact {
  return cell(printed, value, {
    table_no: null,
    breakdown: null,
    row_label: null,
    column_label: null,
    scale: 1e6,
    printed_unit: 'mio. kr.',
    area: null,
    ...change,
  });
}

/** Reconciles the figures of one agenda item. */
export function check(facts: readonly Fact[], context: Partial<ItemContext> = {}): ReturnType<typeof reconcile> {
  return reconcile(facts, { ...item, ...context });
}

/** The findings of a code. */
export function findingsOf(
  code: FindingRow['code'],
  facts: readonly Fact[],
  context: Partial<ItemContext> = {},
): FindingRow[] {
  return check(facts, context).findings.filter((one) => one.code === code);
}

/** The outcomes of the proofs of a code, in order. */
export function outcomes(code: FindingRow['code'], facts: readonly Fact[]): FindingRow['outcome'][] {
  return findingsOf(code, facts).map(({ outcome }) => outcome);
}
