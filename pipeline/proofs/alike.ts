/** Figures of one row that nothing tells apart: columns whose headers were lost, or that are called the same. */
import { finding } from '../finding.ts';
import type { Fact } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';

/** All that a figure says but its value, and the row that it stands in. */
const saidBy = (fact: Fact): string =>
  JSON.stringify([
    [fact.table_no, fact.line, fact.row_label],
    [fact.domain, fact.measure, fact.unit, fact.bound, fact.standing],
    [fact.entity, fact.compared_to, fact.committee, fact.area, fact.subject],
    [fact.fiscal_year, fact.target_year, fact.report, fact.as_of, fact.period, fact.previous],
    [fact.transfer, fact.economy, fact.frame],
  ]);

/** What is said of several values of a row in columns of one name. */
function contradicting(facts: readonly Fact[]): ReadonlySet<string> {
  const values = new Map<string, number>();
  const found = new Set<string>();
  for (const fact of facts) {
    if (fact.table_no === null) continue;
    const key = saidBy(fact);
    const column = `${key} ${fact.column_label ?? ''}`;
    const known = values.get(column);
    if (known !== undefined && known !== fact.value) found.add(key);
    values.set(column, fact.value);
  }
  return found;
}

/**
 * Leaves out the figures of a row that say the same of the same thing and differ, where their columns have one name or
 * none: at most one of them can be right, and nothing tells which. Their cells stay, and each table is told.
 */
export function withoutAlike(
  facts: readonly Fact[],
  documentId: string,
): { readonly facts: readonly Fact[]; readonly findings: readonly FindingRow[] } {
  const found = contradicting(facts);
  if (found.size === 0) return { facts, findings: [] };
  const isAlike = (fact: Fact): boolean => fact.table_no !== null && found.has(saidBy(fact));
  const alike = facts.filter(isAlike);
  const firsts = alike.filter((fact, at) => alike.findIndex((one) => one.table_no === fact.table_no) === at);
  const findings = firsts.map((first) =>
    finding(documentId, {
      code: 'unclear_number',
      severity: 'warning',
      itemNo: first.item_no,
      tableNo: first.table_no,
      line: first.line,
      message: `Table ${first.table_no ?? ''}: nothing tells ${first.printed} from the other amounts of its row; they became no figures.`,
      values: { printed: first.printed, quote: first.quote, table: first.table_no ?? '' },
    }),
  );
  return { facts: facts.filter((fact) => !isAlike(fact)), findings };
}
