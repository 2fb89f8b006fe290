import { finding } from './finding.ts';
import { agree } from './proofs/precision.ts';
import type { BenchmarkFigure, Extraction, Fact, FindingRow } from './types.ts';

/** An extraction and what the corpus adds to it. */
interface Related {
  readonly extraction: Extraction;
  readonly findings: FindingRow[];
  readonly broken: Set<string>;
}

const meetingKey = ({ document }: Extraction): string | null =>
  document.meeting_date === null || document.committee === null
    ? null
    : `${document.municipality_slug}|${document.committee}|${document.meeting_date}`;

/** The same meeting read twice counts once: the better-read document stays, of the other only its document row. */
function dropTwins(extractions: readonly Extraction[]): Extraction[] {
  const best = new Map<string, Extraction>();
  for (const extraction of extractions) {
    const key = meetingKey(extraction);
    if (key === null) continue;
    const other = best.get(key);
    if (other === undefined || other.facts.length < extraction.facts.length) best.set(key, extraction);
  }
  return extractions.map((extraction) => {
    const kept = best.get(meetingKey(extraction) ?? '');
    if (kept === undefined || kept === extraction) return extraction;
    const { document } = extraction;
    const twin = finding(document.document_id, {
      code: 'document_twice',
      severity: 'warning',
      message: `The same meeting is read from ${kept.document.name}; this document counts for nothing.`,
      values: { name: document.name, other: kept.document.name },
    });
    return {
      ...extraction,
      document: { ...document, facts: 0, tables: 0, items: 0, findings: 1 },
      items: [],
      tables: [],
      cells: [],
      passages: [],
      notes: [],
      facts: [],
      findings: [twin],
    };
  });
}

const byDay = (a: Related, b: Related): number =>
  (a.extraction.document.meeting_date ?? '').localeCompare(b.extraction.document.meeting_date ?? '') ||
  a.extraction.document.document_id.localeCompare(b.extraction.document.document_id);

const isWhole = (fact: Fact): boolean =>
  fact.measure === 'count' && fact.domain === 'benefits' && fact.area?.endsWith(' i alt') === true;

/**
 * A set of benefits that grows or shrinks between two reports of a municipality ("5 ud af 8", later "5 ud af 6") breaks
 * the series over all of them.
 */
function breakChangedSets(documents: readonly Related[]): void {
  const last = new Map<string, Fact>();
  for (const { extraction, findings, broken } of documents) {
    for (const whole of extraction.facts.filter(isWhole)) {
      const key = `${whole.municipality_slug}|${whole.area ?? ''}`;
      const before = last.get(key);
      last.set(key, whole);
      if (before === undefined || before.value === whole.value) continue;
      const over = extraction.facts.filter(
        (fact) =>
          fact.domain === 'benefits' &&
          fact.measure === 'gap' &&
          fact.item_no === whole.item_no &&
          fact.area?.startsWith('alle') === true,
      );
      for (const fact of [...over, whole]) broken.add(fact.fact_id);
      findings.push(
        finding(whole.document_id, {
          code: 'series_break',
          severity: 'warning',
          facts: [whole, before, ...over],
          message: `The set of benefits changed from ${before.printed} to ${whole.printed} since ${before.reported_on ?? 'the report before'}: figures over all of them do not compare.`,
          values: {
            before: before.printed,
            after: whole.printed,
            since: before.reported_on ?? '',
            area: whole.area ?? '',
          },
        }),
      );
    }
  }
}

const SAME_FIGURE = [
  'municipality_slug',
  'domain',
  'measure',
  'entity',
  'compared_to',
  'committee',
  'area',
  'subject',
  'transfer',
  'economy',
  'frame',
  'fiscal_year',
  'target_year',
  'report',
  'as_of',
  'unit',
  'bound',
] as const;

/** A figure that names its own day or year can be told again; only then are two prints the same figure. */
const isDated = (fact: Fact): boolean =>
  (fact.as_of !== null || fact.fiscal_year !== null) &&
  fact.domain !== 'activity' &&
  fact.domain !== 'costs' &&
  !fact.is_derived &&
  fact.same_as === null;

/** The same figure reported again later with another value: both stay, and the later one says so. */
function tellRevisions(documents: readonly Related[]): void {
  const first = new Map<string, Fact>();
  for (const { extraction, findings } of documents) {
    for (const fact of extraction.facts) {
      if (!isDated(fact)) continue;
      const key = SAME_FIGURE.map((column) => String(fact[column] ?? '')).join('|');
      const before = first.get(key);
      first.set(key, fact);
      if (before === undefined || before.document_id === fact.document_id || agree(before, fact)) continue;
      findings.push(
        finding(fact.document_id, {
          code: 'revised',
          severity: 'info',
          facts: [fact, before],
          message: `Printed as ${before.printed} on ${before.reported_on ?? 'an unknown day'}, now as ${fact.printed}: ${fact.quote}`,
          values: { before: before.printed, after: fact.printed, since: before.reported_on ?? '' },
        }),
      );
    }
  }
}

/** National figures printed in minutes that differ from what the ministry publishes. */
function compareNational(documents: readonly Related[], national: readonly BenchmarkFigure[]): void {
  for (const { extraction, findings } of documents) {
    for (const fact of extraction.facts) {
      if (fact.same_as !== null || fact.is_derived) continue;
      const published = national.find(
        (figure) =>
          figure.entity === fact.entity &&
          figure.domain === fact.domain &&
          figure.measure === fact.measure &&
          figure.area === fact.area &&
          figure.fiscalYear === fact.fiscal_year,
      );
      if (published === undefined || published.value === fact.value) continue;
      const values = {
        printed: fact.printed,
        benchmark: String(published.value).replace('.', ','),
        area: fact.area ?? '',
        year: String(fact.fiscal_year ?? ''),
        source: published.source,
      };
      findings.push(
        finding(fact.document_id, {
          code: 'benchmark_differs',
          severity: 'info',
          facts: [fact],
          message: `${fact.entity}, ${values.area}, ${values.year}: the minutes print ${values.printed}, the ministry ${values.benchmark} (${values.source}). Both are kept.`,
          values,
        }),
      );
    }
  }
}

/**
 * What only the whole corpus tells: the same meeting read twice, sets that changed between reports, figures reported
 * again with another value, national figures that differ from the published ones. Returns the extractions in their order.
 */
export function relate(extractions: readonly Extraction[], national: readonly BenchmarkFigure[]): Extraction[] {
  const related = dropTwins(extractions).map((extraction): Related => ({
    extraction,
    findings: [],
    broken: new Set(),
  }));
  const inTime = [...related].sort(byDay);
  breakChangedSets(inTime);
  tellRevisions(inTime);
  compareNational(inTime, national);
  return related.map(({ extraction, findings, broken }) => ({
    ...extraction,
    document: { ...extraction.document, findings: extraction.findings.length + findings.length },
    facts: extraction.facts.map((fact) => (broken.has(fact.fact_id) ? { ...fact, break_before: true } : fact)),
    findings: [...extraction.findings, ...findings],
  }));
}
