import { shortHash } from './identity.ts';
import type { Fact } from './types/facts.ts';
import type { FindingCode, FindingRow, Severity } from './types/findings.ts';

/** What a finding names of a fact. */
export type FactPlace = Pick<Fact, 'fact_id' | 'item_no' | 'table_no' | 'line'>;

/** What a finding says, before it has its identity. */
export interface Remark {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly facts?: readonly FactPlace[];
  readonly outcome?: FindingRow['outcome'];
  readonly itemNo?: string | null;
  readonly tableNo?: string | null;
  readonly line?: number | null;
}

/** Makes a finding of a document; item, table and line default to those of its first fact. */
export function finding(documentId: string, remark: Remark): FindingRow {
  const facts = remark.facts ?? [];
  const first = facts[0];
  const row = {
    document_id: documentId,
    severity: remark.severity,
    code: remark.code,
    item_no: remark.itemNo ?? first?.item_no ?? null,
    table_no: remark.tableNo ?? first?.table_no ?? null,
    line: remark.line ?? first?.line ?? null,
    fact_ids: facts.map((fact) => fact.fact_id).join(' '),
    outcome: remark.outcome ?? null,
    message: remark.message,
    values: JSON.stringify(remark.values ?? {}),
  };
  return { finding_id: shortHash(JSON.stringify(row)), ...row };
}
