import { DISTANCE } from './readings/sentence.ts';
import { seen } from './readings/surroundings.ts';
import type { AgendaItem, Domain, Label, NearLabel, SectionRole, Sentence } from './types.ts';
import { isEconomic } from './vocabulary/committees.ts';
import { labelsOf, type Vocabulary } from './vocabulary/index.ts';
import { periods } from './vocabulary/periods.ts';
import { reports } from './vocabulary/reports.ts';
import { said } from './vocabulary/said.ts';

/** Words that its prose says of all of an item stand farther than those of its title. */
const OF_PROSE = DISTANCE.item + 90;
/** Words of a table's caption stand before those of the item's title. */
const OF_TABLES = DISTANCE.item - 5;

/** Lines of a summary beyond these stand as far as the last of them: what is recommended stands farther. */
const MOST_LINES = 39;

/** The words of an item's title, summary and recommendation, which hold for all of it. */
export function wordsAround(item: AgendaItem, vocabulary: Vocabulary): NearLabel[] {
  const linesOf = (role: SectionRole): string[] =>
    item.sections.filter((section) => section.role === role).flatMap(({ lines }) => lines.map(({ text }) => text));
  const told = (texts: readonly string[], from: number): NearLabel[] =>
    texts.flatMap((text, order) =>
      labelsOf(text, 0, 'item', vocabulary).map((label) => seen(label, from + Math.min(order, MOST_LINES))),
    );
  return [
    ...told([item.title, ...linesOf('summary')], DISTANCE.item),
    ...told(linesOf('recommendation'), DISTANCE.recommended),
  ];
}

/** The key figures whose tables tell what the prose around them speaks of. */
const TOLD_BY_TABLE: readonly (Domain | undefined)[] = ['unemployment_shares', 'reversal_rates', 'sickness_absence'];

/** What the captions of an item's tables say of their one subject: the prose that explains them names it no more. */
export function subjectOfTables(captions: ReadonlyMap<string, readonly Label[]>): NearLabel[] {
  const labels = [...captions.values()].flat().filter(({ says }) => says.domain !== undefined);
  const [first] = labels;
  if (first === undefined || !TOLD_BY_TABLE.includes(first.says.domain)) return [];
  const areas = new Set(labels.flatMap(({ says }) => says.area ?? []));
  if (areas.size > 1 || labels.some(({ says }) => says.domain !== first.says.domain)) return [];
  const { domain } = first.says;
  const [area] = areas;
  return [seen({ ...first, says: said({ domain, area }) }, OF_TABLES)];
}

/** What an economic committee reads of the whole municipality: its tables have rows that no single committee owns. */
export function ofAllCommittees(acrossCommittees: readonly boolean[], committee: string | null): NearLabel[] {
  if (committee === null || !isEconomic(committee) || acrossCommittees.length === 0 || acrossCommittees.includes(false))
    return [];
  return [seen({ span: { start: 0, end: 0 }, text: '', level: 'caption', says: said({ committee: null }) }, OF_TABLES)];
}

/** The numbered report that an item's text names, when it names one alone: its tables are of that report too. */
export function onlyReport(sentences: readonly Sentence[]): NearLabel[] {
  const named = sentences
    .flatMap(({ text }) => reports(text, 0, 'item'))
    .filter(({ says }) => says.report !== 'follow_up');
  const [report] = named;
  if (report === undefined || named.some(({ says }) => says.report !== report.says.report)) return [];
  return [seen(report, OF_PROSE)];
}

/** The day of measuring that an item's text names, when it names one alone: its tables are of that day too. */
export function onlyDay(sentences: readonly Sentence[], vocabulary: Vocabulary): NearLabel[] {
  const days = sentences.flatMap(({ text }) =>
    periods(text, 0, 'item', vocabulary.year).filter(({ says }) => says.asOf !== undefined),
  );
  const [day] = days;
  if (day?.says.asOf === undefined || days.some(({ says }) => says.asOf !== day.says.asOf)) return [];
  const { asOf } = day.says;
  return [seen({ ...day, says: said({ asOf, period: asOf.slice(0, 7) }) }, OF_PROSE)];
}
