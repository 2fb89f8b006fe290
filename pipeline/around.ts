import { MOST_LINES, PROSE } from './distances.ts';
import { domainsWhere } from './kinds/index.ts';
import type { GridReading } from './readings/grid.ts';
import { seen } from './readings/surroundings.ts';
import type { AgendaItem, SectionRole } from './types/minutes.ts';
import type { Sentence } from './types/sentences.ts';
import type { Label, NearLabel } from './types/words.ts';
import {
  isCouncil,
  mayTellTreatment,
  opensTreatment,
  ownsArea,
  pointsToCommittee,
  recommendsBehind,
  recommendsTo,
} from './vocabulary/cues/committees.ts';
import { isEconomic } from './vocabulary/committees.ts';
import { isGeneralTitle } from './vocabulary/general-titles.ts';
import { unitOfTables } from './vocabulary/headers.ts';
import { labelsOf, type Vocabulary } from './vocabulary/index.ts';
import { wholesNamed } from './vocabulary/cues/wholes.ts';
import { periods } from './vocabulary/periods.ts';
import { reportPresented } from './vocabulary/presented.ts';
import { reports } from './vocabulary/reports.ts';
import { said } from './vocabulary/said.ts';
import type { PrintedUnit } from './vocabulary/units.ts';

/** So many things of a whole municipality make an item one of it. */
const WHOLES = 2;

/** So many lines may hold the sentence that opens an item. */
const OPENING = 4;

/** The one report that the first sentences of an item's parts say it is of, where nothing above them tells. */
function presentedBy({ sections }: AgendaItem): string | null {
  const told = new Set<string>();
  for (const { role, lines } of sections) {
    if (role !== 'body') continue;
    const opening = lines.filter(({ text }) => text.trim() !== '').slice(0, OPENING);
    const report = reportPresented(opening.map(({ text }) => text.trim()).join(' '));
    if (report !== null) told.add(report);
  }
  const [report] = told;
  return told.size === 1 && report !== undefined ? report : null;
}

/** The words of an item's title, summary and recommendation, which hold for all of it. */
export function wordsAround(item: AgendaItem, vocabulary: Vocabulary): NearLabel[] {
  const linesOf = (role: SectionRole): string[] =>
    item.sections.filter((section) => section.role === role).flatMap(({ lines }) => lines.map(({ text }) => text));
  const told = (texts: readonly string[], from: number): NearLabel[] =>
    texts.flatMap((text, order) =>
      labelsOf(text, 0, 'item', vocabulary).map((label) => seen(label, from + Math.min(order, MOST_LINES))),
    );
  const titled = told([item.title, ...linesOf('summary')], PROSE.item);
  const presented = titled.some(({ says }) => says.domain !== undefined) ? null : presentedBy(item);
  return [
    ...titled,
    ...(presented === null ? [] : told([presented], PROSE.item)),
    ...told(linesOf('recommendation'), PROSE.recommended),
  ];
}

const OF_ALL: Label = { span: { start: 0, end: 0 }, text: '', level: 'document', says: said({ committee: null }) };

/**
 * Whether an item speaks of what only a whole municipality has: several of its taxes, its frame, its cash and its main
 * account.
 */
const speaksOfWhole = ({ title, sections }: AgendaItem): boolean =>
  wholesNamed(
    [title, ...sections.flatMap(({ heading, lines }) => [heading ?? '', ...lines.map(({ text }) => text)])].join('\n'),
  ) >= WHOLES;

/**
 * Whether an item speaks of the area of the committee that met and of no other committee: "I bilaget ses tallene for
 * Økonomiudvalgets område" is none of the whole municipality's report.
 */
function speaksOfOwn({ sections }: AgendaItem, meeting: string, vocabulary: Vocabulary): boolean {
  const texts = sections.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const named = texts.flatMap((text) =>
    vocabulary.committees
      .labels(text, 0, 'clause', vocabulary.committee)
      .map(({ span, says: { committee } }) => ({ committee, owns: ownsArea(text.slice(span.end)) })),
  );
  return (
    named.some(({ committee, owns }) => owns && committee === meeting) &&
    named.every(({ committee }) => typeof committee !== 'string' || committee === meeting || isCouncil(committee))
  );
}

/**
 * Whose an item is that an economic committee or the council reads: the one committee that treated or recommended it
 * before; several make it the whole municipality's.
 */
export function treatedBy(item: AgendaItem, meeting: string | null, vocabulary: Vocabulary): NearLabel[] {
  if (meeting !== null && !isCouncil(meeting) && !isEconomic(meeting)) return [];
  const named = (text: string): Label[] => vocabulary.committees.labels(text, 0, 'heading', vocabulary.committee);
  const labels = item.sections.flatMap(({ role, heading, lines }) => [
    ...(role === 'decision' || role === 'recommendation' || opensTreatment(heading ?? '') ? named(heading ?? '') : []),
    ...lines.flatMap(({ text }) => {
      if (role === 'process') return named(text);
      if (role !== 'decision' && role !== 'recommendation' && role !== 'body') return [];
      // Minutes without a head say it here alone: "Forvaltningen indstiller til Børneudvalget, at".
      const isOpen = meeting === null && role === 'recommendation';
      const mayTell = mayTellTreatment(text);
      if (!mayTell && !isOpen) return [];
      return named(text).filter((label) => {
        const behind = text.slice(label.span.end);
        const tells = mayTell && label.span.start <= 2 && (opensTreatment(behind) || recommendsBehind(behind));
        return tells || (isOpen && recommendsTo(text.slice(0, label.span.start)));
      });
    }),
  ]);
  const others = labels.filter(
    ({ text, says: { committee } }) =>
      typeof committee === 'string' && !isCouncil(committee) && !isEconomic(committee) && !pointsToCommittee(text),
  );
  const [first] = others;
  if (first === undefined) {
    if (meeting !== null && isEconomic(meeting) && speaksOfOwn(item, meeting, vocabulary)) return [];
    if (isGeneralTitle(item.title)) return [seen({ ...OF_ALL, text: item.title }, PROSE.treated)];
    return speaksOfWhole(item) ? [seen(OF_ALL, PROSE.treated)] : [];
  }
  const committee = others.every(({ says }) => says.committee === first.says.committee) ? first.says.committee : null;
  return [seen({ ...first, level: 'document', says: said({ committee }) }, PROSE.treated)];
}

/** The key figures whose tables tell what the prose around them speaks of. */
const TOLD_BY_TABLE = domainsWhere(({ explainsTables }) => explainsTables);

/** What the captions of an item's tables say of their one subject: the prose that explains them names it no more. */
export function subjectOfTables(captions: ReadonlyMap<string, readonly Label[]>): NearLabel[] {
  const labels = [...captions.values()].flat().filter(({ says }) => says.domain !== undefined);
  const [first] = labels;
  const domain = first?.says.domain;
  if (first === undefined || domain === undefined || !TOLD_BY_TABLE.has(domain)) return [];
  const areas = new Set(labels.flatMap(({ says }) => says.area ?? []));
  if (areas.size > 1 || labels.some(({ says }) => says.domain !== domain)) return [];
  const [area] = areas;
  return [seen({ ...first, says: said({ domain, area }) }, PROSE.tables)];
}

/**
 * The year that the captions of an item's tables name, when they name one alone: the prose beside them is of it too.
 */
export function yearOfTables(captions: ReadonlyMap<string, readonly Label[]>): NearLabel[] {
  const dated = [...captions.values()].flat().filter(({ says }) => says.fiscalYear !== undefined);
  const [first] = dated;
  const fiscalYear = first?.says.fiscalYear;
  if (first === undefined || dated.some(({ says }) => says.fiscalYear !== fiscalYear)) return [];
  return [seen({ ...first, says: said({ fiscalYear }) }, PROSE.tables)];
}

/**
 * What is read of the whole municipality: one of its tables has rows of several committees, or all that an economic
 * committee reads have rows that no single committee owns.
 */
export function ofAllCommittees(
  tables: readonly Pick<GridReading, 'acrossCommittees'>[],
  committee: string | null,
): NearLabel[] {
  const across = tables.map((table) => table.acrossCommittees);
  if (committee === null || across.every((one) => one === null)) return [];
  if (isEconomic(committee) && !across.includes('several') && across.includes(null)) return [];
  return [
    seen({ span: { start: 0, end: 0 }, text: '', level: 'caption', says: said({ committee: null }) }, PROSE.tables),
  ];
}

/** The numbered report that an item's text names, when it names one alone: its tables are of that report too. */
export function onlyReport(sentences: readonly Sentence[]): NearLabel[] {
  const named = sentences
    .flatMap(({ text }) => reports(text, 0, 'item'))
    .filter(({ says }) => says.report !== 'follow_up');
  const [report] = named;
  if (report === undefined || named.some(({ says }) => says.report !== report.says.report)) return [];
  return [seen(report, PROSE.text)];
}

/** The day of measuring that an item's text names, when it names one alone: its tables are of that day too. */
export function onlyDay(sentences: readonly Sentence[], vocabulary: Vocabulary): NearLabel[] {
  const days = sentences.flatMap(({ text }) =>
    periods(text, 0, 'item', vocabulary.year).filter(({ says }) => says.asOf !== undefined),
  );
  const [day] = days;
  if (day?.says.asOf === undefined || days.some(({ says }) => says.asOf !== day.says.asOf)) return [];
  const { asOf } = day.says;
  return [seen({ ...day, says: said({ asOf, period: asOf.slice(0, 7) }) }, PROSE.text)];
}

/** The unit that an item's text announces for its tables, when it announces one alone. */
export function unitAnnounced({ sections }: AgendaItem): PrintedUnit | null {
  const units = sections.flatMap(({ lines }) => lines.flatMap(({ text }) => unitOfTables(text) ?? []));
  const [unit] = units;
  return unit === undefined || units.some(({ scale }) => scale !== unit.scale) ? null : unit;
}
