import { finding, type FactPlace } from './finding.ts';
import { FIGURE_ROLES } from './groups.ts';
import { domainsWhere } from './kinds/index.ts';
import { agree, type PrintedValue } from './precision.ts';
import { byMeeting, findTwins, type ReadDocument } from './twins.ts';
import type { DocumentRow, Extraction } from './types/extraction.ts';
import type { Fact } from './types/facts.ts';
import type { FindingRow } from './types/findings.ts';
import type { BenchmarkFigure } from './types/reference.ts';
import { isAll, isWhole } from './vocabulary/names.ts';

/** What later documents need of a figure: a corpus holds millions, so no more than that is remembered. */
type Remembered = FactPlace & PrintedValue & Pick<Fact, 'document_id' | 'reported_on'>;

/** What the corpus says of a document. */
export interface Relation {
  /** False for a document that a better-read one of the same meeting stands for: of it only its row stays. */
  readonly counts: boolean;
  /** Findings beside its own. */
  readonly findings: readonly FindingRow[];
  /** Facts (their `fact_id`) that begin a series anew. */
  readonly broken: ReadonlySet<string>;
}

/** A document and what the corpus says of it so far. */
interface Relating {
  readonly read: ReadDocument;
  readonly findings: FindingRow[];
  readonly broken: Set<string>;
}

const remember = (fact: Fact): Remembered => ({
  fact_id: fact.fact_id,
  document_id: fact.document_id,
  item_no: fact.item_no,
  table_no: fact.table_no,
  line: fact.line,
  value: fact.value,
  printed: fact.printed,
  scale: fact.scale,
  reported_on: fact.reported_on,
});

/** The same meeting read twice counts once, and the other document says so. */
function standIn(document: DocumentRow, kept: string): Relation {
  const twin = finding(document.document_id, {
    code: 'document_twice',
    severity: 'warning',
    message: `The same meeting is read from ${kept}; this document counts for nothing.`,
    values: { name: document.name, other: kept },
  });
  return { counts: false, findings: [twin], broken: new Set() };
}

const SETS = domainsWhere(({ ofSet }) => ofSet);

const countsSet = (fact: Fact): boolean => fact.measure === 'count' && SETS.has(fact.domain) && isWhole(fact.area);

/**
 * A set of benefits that grows or shrinks between two reports of a municipality ("5 ud af 8", later "5 ud af 6") breaks
 * the series over all of them.
 */
function breakChangedSets({ read, findings, broken }: Relating, last: Map<string, Remembered>): void {
  for (const whole of read.facts.filter(countsSet)) {
    const key = `${whole.municipality_slug}|${whole.area ?? ''}`;
    const before = last.get(key);
    last.set(key, remember(whole));
    if (before === undefined || before.value === whole.value) continue;
    const over = read.facts.filter(
      (fact) =>
        fact.domain === whole.domain && fact.measure === 'gap' && fact.item_no === whole.item_no && isAll(fact.area),
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

const ONCE = domainsWhere(({ retold }) => retold === 'never');

/** A figure that names its own day or year can be told again; only then are two prints the same figure. */
const isDated = (fact: Fact): boolean =>
  (fact.as_of !== null || fact.fiscal_year !== null) &&
  !ONCE.has(fact.domain) &&
  !fact.is_derived &&
  fact.same_as === null;

/** The same figure reported again later with another value: both stay, and the later one says so. */
function tellRevisions({ read, findings }: Relating, last: Map<string, Remembered>): void {
  for (const fact of read.facts) {
    if (!isDated(fact)) continue;
    const key = FIGURE_ROLES.map((column) => String(fact[column] ?? '')).join('|');
    const before = last.get(key);
    last.set(key, remember(fact));
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

/** National figures printed in minutes that differ from what the ministry publishes. */
function compareNational({ read, findings }: Relating, national: readonly BenchmarkFigure[]): void {
  for (const fact of read.facts) {
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

/**
 * Relates documents one by one, so that a corpus of any size passes through: they must come `byMeeting`. What is
 * remembered of earlier documents is their dated figures, of one municipality at a time: no figure of one revises
 * another's. `national` are the figures that an authority publishes; `twin` names the document that stands for one, as
 * `findTwins` found.
 */
export function relateInOrder(
  national: readonly BenchmarkFigure[],
): (read: ReadDocument, twin: string | undefined) => Relation {
  let municipality: string | null = null;
  const sets = new Map<string, Remembered>();
  const figures = new Map<string, Remembered>();
  return (read, twin) => {
    if (twin !== undefined) return standIn(read.document, twin);
    if (read.document.municipality_slug !== municipality) {
      municipality = read.document.municipality_slug;
      sets.clear();
      figures.clear();
    }
    const relating: Relating = { read, findings: [], broken: new Set() };
    breakChangedSets(relating, sets);
    tellRevisions(relating, figures);
    compareNational(relating, national);
    return { counts: true, findings: relating.findings, broken: relating.broken };
  };
}

/** A document's row as the corpus leaves it; `own` counts the findings that reading it gave. */
export function relatedRow(document: DocumentRow, { counts, findings }: Relation, own: number): DocumentRow {
  if (!counts) return { ...document, facts: 0, tables: 0, items: 0, findings: findings.length };
  return { ...document, findings: own + findings.length };
}

function relatedExtraction(read: Extraction, relation: Relation): Extraction {
  const { counts, findings, broken } = relation;
  const document = relatedRow(read.document, relation, read.findings.length);
  if (!counts) return { document, items: [], tables: [], cells: [], passages: [], notes: [], facts: [], findings };
  return {
    ...read,
    document,
    facts: read.facts.map((fact) => (broken.has(fact.fact_id) ? { ...fact, break_before: true } : fact)),
    findings: [...read.findings, ...findings],
  };
}

/**
 * What only the whole corpus tells: the same meeting read twice, sets that changed between reports, figures reported
 * again with another value, national figures that differ from the published ones. Returns the extractions in their
 * order.
 */
export function relate(extractions: readonly Extraction[], national: readonly BenchmarkFigure[]): Extraction[] {
  const twins = findTwins(extractions);
  const next = relateInOrder(national);
  const ordered = extractions
    .map((extraction, place) => ({ extraction, place }))
    .sort((a, b) => byMeeting(a.extraction.document, b.extraction.document));
  const related = new Array<Extraction>(extractions.length);
  for (const { extraction, place } of ordered) {
    related[place] = relatedExtraction(extraction, next(extraction, twins.get(extraction.document.document_id)));
  }
  return related;
}
