import type { Label, Level, Reference, Span } from '../types.ts';
import { areaLabels } from './areas.ts';
import { type CommitteeFinder, committeeFinder } from './committees.ts';
import { entityLabels, entityMatcher } from './entities.ts';
import { COUNTED, KEY_FIGURES } from './keyfigures.ts';
import { compile, type Matcher, wordsOf } from './match.ts';
import { MONEY, REPORTS } from './money.ts';
import { periods } from './periods.ts';
import { reports } from './reports.ts';
import { TOTALS } from './totals.ts';

const all = [...MONEY, ...KEY_FIGURES];
/** Terms with a gap ("ville _ have været") lie over other words, so they are looked for apart. */
const terms = compile(all.filter((term) => !term.words.includes('_')));
const gapped = compile(all.filter((term) => term.words.includes('_')));
const counted = compile(COUNTED);
const totals = compile([...TOTALS]);
const reportNames = compile(REPORTS);

/** What the words of one document mean: the shared terms, and the names of its municipality. */
export interface Vocabulary {
  readonly committees: CommitteeFinder;
  readonly entities: Matcher;
  readonly municipality: string;
  readonly committee: string | null;
  readonly region: string | null;
  /** The year of the meeting, which completes a day printed without its year. */
  readonly year: number | null;
}

/** Prepares the vocabulary of a document. `region` is the region that its text names. */
export function vocabularyOf(
  reference: Reference,
  meeting: { readonly municipality: string; readonly committee: string | null; readonly year: number | null },
  region: string | null,
): Vocabulary {
  return {
    ...meeting,
    region,
    committees: committeeFinder(reference.committees, meeting.municipality),
    entities: entityMatcher(reference.municipalities),
  };
}

/** All that the words of a text say, in the order of their places. Shared by grids and sentences. */
export function labelsOf(text: string, offset: number, level: Level, vocabulary: Vocabulary): Label[] {
  const grammar = level === 'clause' ? areaLabels(text, offset, level) : [];
  const spans = grammar.map((label) => label.span);
  // Words inside an area's name name it: "Drift med overførsel" is no transfer.
  const wide = gapped.labels(text, offset, level);
  // "overføres derfor ikke" says nothing, so neither does the verb in it.
  const denied = wide.filter((label) => Object.keys(label.says).length === 0).map((label) => label.span);
  const named = (label: Label): boolean =>
    (label.says.measure !== undefined && touches(label.span, spans)) || touches(label.span, denied);
  return [
    ...terms.labels(text, offset, level).filter((label) => !named(label)),
    ...wide,
    ...grammar,
    ...periods(text, offset, level, vocabulary.year),
    ...reports(text, offset, level),
    ...vocabulary.committees.labels(text, offset, level, vocabulary.committee),
    ...entityLabels(text, offset, level, vocabulary.entities, vocabulary.region),
    ...(level === 'clause' ? [] : [...totals.labels(text, offset, level), ...reportNames.labels(text, offset, level)]),
  ].sort((a, b) => a.span.start - b.span.start);
}

const breaks = compile(all.filter((term) => term.says.breakBefore === true));

/** Whether a text says that a definition or method changed. */
export function tellsBreak(text: string): boolean {
  return breaks.labels(text, 0, 'clause').length > 0;
}

/** The nouns in a text that can be counted. */
export function countedNouns(text: string, offset: number): Label[] {
  return counted.labels(text, offset, 'clause');
}

/** Areas that an item's own tables and headings name, found again in its prose, abbreviations included. */
export function areaMatcher(areas: readonly string[]): Matcher {
  return compile(
    areas.flatMap((area) => {
      const words = wordsOf(area).map((word) => word.text);
      if (words.length === 0 || words.length > 9) return [];
      return [{ words: words.map((word) => (word.length > 4 ? `${word}*` : word)).join(' '), says: { area } }];
    }),
  );
}

/** Whether a span shares characters with one of the others. */
export const touches = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end);
