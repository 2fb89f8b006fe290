import { finding } from '../finding.ts';
import { domainsWhere } from '../kinds/index.ts';
import type { Fact } from '../types/facts.ts';
import type { FindingRow } from '../types/findings.ts';
import type { Sentence } from '../types/sentences.ts';

/** What a sentence says of a break: its words stand in vocabulary/; `area` when it names one. */
export interface BreakSentence {
  readonly sentence: Sentence;
  readonly area: string | null;
}

const SERIES = domainsWhere(({ retold }) => retold === 'series');
const RANKINGS = domainsWhere(({ ranking }) => ranking);

/** Marks the figures whose definition or method an item says has changed. */
export function markBreaks(
  facts: readonly Fact[],
  breaks: readonly BreakSentence[],
  documentId: string,
): { facts: Fact[]; findings: FindingRow[] } {
  const marked = new Set<string>();
  const findings: FindingRow[] = [];
  for (const { sentence, area } of breaks) {
    const series = facts.filter(
      (fact) =>
        SERIES.has(fact.domain) &&
        !fact.previous &&
        !fact.is_derived &&
        fact.measure !== 'rank_of' &&
        fact.measure !== 'count',
    );
    const ofArea = area === null ? [] : series.filter((fact) => fact.area === area);
    const domain = series.find((fact) => RANKINGS.has(fact.domain))?.domain ?? series.at(-1)?.domain;
    const about = ofArea.length > 0 ? ofArea : area === null ? series.filter((fact) => fact.domain === domain) : [];
    if (about.length === 0) continue;
    for (const fact of about) marked.add(fact.fact_id);
    const quote = sentence.text.replaceAll(/\s+/gu, ' ').trim();
    findings.push(
      finding(documentId, {
        code: 'series_break',
        severity: 'warning',
        facts: about.slice(0, 12),
        line: sentence.line,
        message: `The method or definition changed, so no line is drawn across: "${quote}"`,
        values: { quote, area: area ?? '' },
      }),
    );
  }
  return { facts: facts.map((fact) => (marked.has(fact.fact_id) ? { ...fact, break_before: true } : fact)), findings };
}
