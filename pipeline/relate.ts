import { finding, type FactPlace } from './finding.ts';
import { agree, type PrintedValue } from './proofs/precision.ts';
import type { BenchmarkFigure, DocumentRow, Extraction, Fact, FindingRow, Format } from './types.ts';

/** An extraction and what the corpus adds to it. */
interface Related {
  readonly extraction: Extraction;
  readonly findings: FindingRow[];
  readonly broken: Set<string>;
}

/** What later documents need of a figure: a corpus holds millions, so no more than that is remembered. */
type Remembered = FactPlace & PrintedValue & Pick<Fact, 'document_id' | 'reported_on'>;

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

const meetingKey = (document: DocumentRow): string | null =>
  document.meeting_date === null || document.committee === null
    ? null
    : `${document.municipality_slug}|${document.committee}|${document.meeting_date}`;

/** Text is read without a doubt about lines and columns, a PDF's lines and tables are rebuilt from places. */
const formats: readonly Format[] = ['text', 'html', 'pdf'];

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The better-read document first: more figures, then the plainer format; the identity settles the rest. */
const byReading = (a: DocumentRow, b: DocumentRow): number =>
  b.facts - a.facts ||
  formats.indexOf(a.format) - formats.indexOf(b.format) ||
  byCodeUnit(a.document_id, b.document_id);

/** The order in which documents are related: each municipality by itself, its meetings in time. */
export const byMeeting = (a: DocumentRow, b: DocumentRow): number =>
  byCodeUnit(a.municipality_slug, b.municipality_slug) ||
  byCodeUnit(a.meeting_date ?? '', b.meeting_date ?? '') ||
  byCodeUnit(a.document_id, b.document_id);

/** Documents of a meeting that a better-read document tells too, by their identity: the name of that document. */
export function findTwins(documents: readonly DocumentRow[]): ReadonlyMap<string, string> {
  const best = new Map<string, DocumentRow>();
  for (const document of documents) {
    const key = meetingKey(document);
    if (key === null) continue;
    const other = best.get(key);
    if (other === undefined || byReading(document, other) < 0) best.set(key, document);
  }
  const twins = new Map<string, string>();
  for (const document of documents) {
    const kept = best.get(meetingKey(document) ?? '');
    if (kept !== undefined && kept.document_id !== document.document_id) twins.set(document.document_id, kept.name);
  }
  return twins;
}

/** The same meeting read twice counts once: of the other document only its row stays. */
function emptied({ document }: Extraction, kept: string): Extraction {
  const twin = finding(document.document_id, {
    code: 'document_twice',
    severity: 'warning',
    message: `The same meeting is read from ${kept}; this document counts for nothing.`,
    values: { name: document.name, other: kept },
  });
  return {
    document: { ...document, facts: 0, tables: 0, items: 0, findings: 1 },
    items: [],
    tables: [],
    cells: [],
    passages: [],
    notes: [],
    facts: [],
    findings: [twin],
  };
}

const isWhole = (fact: Fact): boolean =>
  fact.measure === 'count' && fact.domain === 'benefits' && fact.area?.endsWith(' i alt') === true;

/**
 * A set of benefits that grows or shrinks between two reports of a municipality ("5 ud af 8", later "5 ud af 6") breaks
 * the series over all of them.
 */
function breakChangedSets({ extraction, findings, broken }: Related, last: Map<string, Remembered>): void {
  for (const whole of extraction.facts.filter(isWhole)) {
    const key = `${whole.municipality_slug}|${whole.area ?? ''}`;
    const before = last.get(key);
    last.set(key, remember(whole));
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
  'period',
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
function tellRevisions({ extraction, findings }: Related, last: Map<string, Remembered>): void {
  for (const fact of extraction.facts) {
    if (!isDated(fact)) continue;
    const key = SAME_FIGURE.map((column) => String(fact[column] ?? '')).join('|');
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
function compareNational({ extraction, findings }: Related, national: readonly BenchmarkFigure[]): void {
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

/**
 * Relates documents one by one, so that a corpus of any size passes through: they must come `byMeeting`. What is
 * remembered of earlier documents is their dated figures, of one municipality at a time: no figure of one revises
 * another's. `twins` are those of `findTwins`, `national` the figures that an authority publishes.
 */
export function relateInOrder(
  twins: ReadonlyMap<string, string>,
  national: readonly BenchmarkFigure[],
): (extraction: Extraction) => Extraction {
  let municipality: string | null = null;
  const sets = new Map<string, Remembered>();
  const figures = new Map<string, Remembered>();
  return (read) => {
    const kept = twins.get(read.document.document_id);
    if (kept !== undefined) return emptied(read, kept);
    if (read.document.municipality_slug !== municipality) {
      municipality = read.document.municipality_slug;
      sets.clear();
      figures.clear();
    }
    const related: Related = { extraction: read, findings: [], broken: new Set() };
    breakChangedSets(related, sets);
    tellRevisions(related, figures);
    compareNational(related, national);
    const { findings, broken } = related;
    return {
      ...read,
      document: { ...read.document, findings: read.findings.length + findings.length },
      facts: read.facts.map((fact) => (broken.has(fact.fact_id) ? { ...fact, break_before: true } : fact)),
      findings: [...read.findings, ...findings],
    };
  };
}

/**
 * What only the whole corpus tells: the same meeting read twice, sets that changed between reports, figures reported
 * again with another value, national figures that differ from the published ones. Returns the extractions in their order.
 */
export function relate(extractions: readonly Extraction[], national: readonly BenchmarkFigure[]): Extraction[] {
  const next = relateInOrder(findTwins(extractions.map(({ document }) => document)), national);
  const ordered = extractions
    .map((extraction, place) => ({ extraction, place }))
    .sort((a, b) => byMeeting(a.extraction.document, b.extraction.document));
  const related = new Array<Extraction>(extractions.length);
  for (const { extraction, place } of ordered) related[place] = next(extraction);
  return related;
}
