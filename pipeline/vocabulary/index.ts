import type { Span } from '../types/document.ts';
import type { Measure } from '../types/figures.ts';
import type { CommitteeAlias, Reference } from '../types/reference.ts';
import type { Label, Level } from '../types/words.ts';
import { areaLabels, topicLabels } from './areas.ts';
import { carriedResults } from './carried.ts';
import { type CommitteeFinder, committeeFinder } from './committees.ts';
import { entityLabels, entityMatcher } from './entities.ts';
import { signLegends } from './legends.ts';
import { compile, compileLists, type Matcher } from './matching/match.ts';
import { movedInTime, movesIn } from './moves.ts';
import { payerLabels } from './payers.ts';
import { periods } from './periods.ts';
import { poolLevels } from './pool-levels.ts';
import { equivalentGrants } from './supplementary.ts';
import { reports } from './reports.ts';
import { budgetChanges } from './budget-changes.ts';
import { budgetedPairs } from './budgeted.ts';
import { givenGrants } from './given.ts';
import { bitsOf, said } from './said.ts';
import { COUNTED, TALLIED } from './terms/counted.ts';
import { HEADED } from './terms/headed.ts';
import { TERMS } from './terms/index.ts';
import { REPORTS } from './terms/reports.ts';
import { talliedLabels } from './tallied.ts';
import { TOTALS } from './totals.ts';
import { wordsOf } from './matching/scan.ts';

/** The words that every document shares, found in one pass over a text. */
const shared = compileLists(
  {
    terms: TERMS.filter((term) => !term.words.includes('_')),
    /** Terms with a gap ("ville _ have været") lie over other words, so they are looked for apart. */
    gapped: TERMS.filter((term) => term.words.includes('_')),
    counted: COUNTED,
    tallied: TALLIED,
    totals: TOTALS,
    reports: REPORTS,
    headed: HEADED,
    breaks: TERMS.filter((term) => term.says.breakBefore === true),
  },
  true,
);
type Shared = ReturnType<typeof shared.find>;

interface Remembered {
  readonly offset: number;
  readonly labels: readonly Label[];
}

/** What was looked up for a document: row labels, headings and sentences are asked about again and again. */
interface Memory {
  readonly words: Map<string, Shared>;
  readonly labels: Map<Level, Map<string, Remembered>>;
}

/** What the words of one document mean: the shared terms, and the names of its municipality. */
export interface Vocabulary {
  readonly committees: CommitteeFinder;
  readonly entities: Matcher;
  readonly municipality: string;
  readonly committee: string | null;
  readonly region: string | null;
  /** The year of the meeting, which completes a day printed without its year. */
  readonly year: number | null;
  readonly memory: Memory;
}

/**
 * Prepares the vocabulary of a document. `region` is the region that its text names, `explained` are the abbreviations
 * of committees that it explains.
 */
export function vocabularyOf(
  reference: Reference,
  meeting: { readonly municipality: string; readonly committee: string | null; readonly year: number | null },
  region: string | null,
  explained: readonly CommitteeAlias[],
): Vocabulary {
  return {
    ...meeting,
    region,
    committees: committeeFinder(reference.committees, meeting.municipality, explained),
    entities: entityMatcher(reference.municipalities),
    memory: { words: new Map(), labels: new Map() },
  };
}

/** The shared words of a text, looked up once a document. */
function sharedWords(text: string, { memory }: Vocabulary): Shared {
  const known = memory.words.get(text);
  if (known !== undefined) return known;
  const found = shared.find(text);
  memory.words.set(text, found);
  return found;
}

/** All that the words of a text say, in the order of their places. Shared by grids and sentences. */
export function labelsOf(text: string, offset: number, level: Level, vocabulary: Vocabulary): readonly Label[] {
  const { labels } = vocabulary.memory;
  const ofLevel = labels.get(level) ?? new Map<string, Remembered>();
  labels.set(level, ofLevel);
  const known = ofLevel.get(text);
  if (known?.offset === offset) return known.labels;
  const found = lookUp(text, offset, level, vocabulary);
  ofLevel.set(text, { offset, labels: found });
  return found;
}

const MOVED = said({ measure: 'appropriation', domain: 'appropriations', move: 'verb' });

const isTransfer = ({ says }: Label): boolean => says.measure === 'transfer' && says.domain === 'transfers';

/** A word for what is carried over that holds from where to where. */
const tellsEnds = (label: Label): boolean => isTransfer(label) && /\sfra\s.+\stil\s/u.test(label.text);

const isMove = (label: Label): boolean => isTransfer(label) || label.says.move === 'verb';

/**
 * "overføres fra A til B" moves money within a year, where "overføres fra 2023 til 2024" carries it over; so does what
 * is moved, where it has a name ("flyttes et rådighedsbeløb på 0,9 mio. kr. fra A til B", "rådighedsbeløbet til A
 * flyttes til B").
 */
function moved(labels: readonly Label[], text: string, offset: number): readonly Label[] {
  if (!labels.some((label) => isMove(label) || label.says.measure === 'appropriation')) return labels;
  const moves = movesIn(text).map((move) => ({
    verb: labels.findLast((label) => isMove(label) && label.span.start < offset + move.at + move.reach),
    from: offset + move.at,
    to: move.whole ? offset + move.at + move.reach : -1,
  }));
  const wholes = [
    ...moves.map(({ from, to }): Span => ({ start: from, end: to })),
    ...movedInTime(text).map(({ start, end }): Span => ({ start: offset + start, end: offset + end })),
  ];
  if (wholes.length === 0) return labels;
  const isObject = ({ says, span }: Label): boolean =>
    says.measure === 'appropriation' &&
    moves.some(
      ({ verb, from }) =>
        verb !== undefined &&
        verb.span.end <= span.start &&
        span.end <= from &&
        !/\d/u.test(text.slice(verb.span.end - offset, span.start - offset)),
    );
  const isWithin = ({ says, span }: Label): boolean =>
    says.measure !== undefined && wholes.some(({ start, end }) => start <= span.start && span.end <= end);
  return labels.map((label) => {
    if (isWithin(label)) return { ...label, says: said({ ...MOVED, economy: label.says.economy }) };
    if (moves.some(({ verb }) => verb === label) && isTransfer(label)) return { ...label, says: MOVED };
    return isObject(label) ? { ...label, says: said({ ...label.says, move: 'verb' }) } : label;
  });
}

/** Measures that the words of a legend for signs name by themselves, in the caption of a table that may hold others. */
const OF_LEGENDS: ReadonlySet<Measure | undefined> = new Set(['deviation', 'change']);

/**
 * "(- = mindreudgift/merindtægt)" tells what a minus means, not that the figures are income or a cost; nor does "(minus
 * = indtægt/besparelse)" in a caption tell of deviations, where nothing is more or less than was planned.
 */
function withoutLegends(labels: readonly Label[], text: string, offset: number, level: Level): readonly Label[] {
  const isPlain = (measure: Measure | undefined): boolean => level === 'caption' && OF_LEGENDS.has(measure);
  if (!labels.some(({ says }) => says.economy === 'income' || says.measure === 'cost' || isPlain(says.measure)))
    return labels;
  const found = signLegends(text).map(({ start, end, plain }) => ({ start: offset + start, end: offset + end, plain }));
  if (found.length === 0) return labels;
  const plain = found.filter((legend) => legend.plain);
  return labels.flatMap((label): Label[] => {
    const { economy, measure } = label.says;
    if (!touches(label.span, found)) return [label];
    if (measure === 'cost' || (isPlain(measure) && touches(label.span, plain))) return [];
    return economy === 'income' ? [{ ...label, says: said({ ...label.says, economy: undefined }) }] : [label];
  });
}

function lookUp(text: string, offset: number, level: Level, vocabulary: Vocabulary): Label[] {
  const words = sharedWords(text, vocabulary);
  const committees = vocabulary.committees.labels(text, offset, level, vocabulary.committee);
  // "Udvalget for Børn og Familier endte med": a part of a committee's name is no area.
  const named = committees.filter(({ says }) => typeof says.committee === 'string').map((label) => label.span);
  const grammar = level === 'clause' ? areaLabels(text, offset, level).filter(({ span }) => !within(span, named)) : [];
  const spans = grammar.map((label) => label.span);
  // Words inside an area's name name it: "Drift med overførsel" is no transfer.
  const wide = [
    ...words.labels('gapped', offset, level),
    ...givenGrants(text, offset, level, vocabulary.municipality),
    ...budgetedPairs(text, offset, level),
    ...budgetChanges(text, offset, level),
    ...equivalentGrants(text, offset, level),
    ...carriedResults(text, offset, level),
    ...payerLabels(text, offset, level),
    ...poolLevels(text, offset, level),
  ];
  // "overføres derfor ikke" says nothing, so neither does the verb in it.
  const denied = wide.filter((label) => label.says.roles === 0).map((label) => label.span);
  // "brugt 2 mio. kr. for meget" is a deviation, whatever "brugt" alone would say.
  const whole = wide.filter(({ says }) => says.measure !== undefined).map((label) => label.span);
  const taken = (label: Label): boolean =>
    (label.says.measure !== undefined && touches(label.span, spans)) ||
    ((label.says.measure !== undefined || label.says.denied === true) && touches(label.span, whole)) ||
    touches(label.span, denied);
  const terms = withoutLegends(
    words.labels('terms', offset, level).filter((label) => !taken(label)),
    text,
    offset,
    level,
  );
  const tallied =
    level === 'clause'
      ? []
      : talliedLabels(
          text,
          offset,
          level,
          [...words.labels('counted', offset, level), ...words.labels('tallied', offset, level)],
          terms,
        );
  const inText = level === 'clause';
  const entities = entityLabels(text, offset, level, vocabulary.entities, vocabulary.region, vocabulary.municipality);
  const namesAnother = ({ says }: Label): boolean => (says.roles & NAMING) !== 0;
  const known = [...terms, ...wide, ...grammar, ...committees, ...entities]
    .filter(namesAnother)
    .map(({ span }) => span);
  return inOrder([
    inText ? moved(terms, text, offset) : terms,
    tallied,
    // "overførslen fra Skoler til Klubber er på": both ends are in the words.
    inText ? wide.flatMap((label) => (tellsEnds(label) ? moved([label], text, offset) : [label])) : wide,
    grammar,
    periods(text, offset, level, vocabulary.year),
    reports(text, offset, level),
    committees,
    entities,
    inText ? topicLabels(text, offset, level).filter(({ span }) => !touches(span, known)) : [],
    inText ? [] : words.labels('totals', offset, level),
    inText ? [] : words.labels('reports', offset, level),
    level === 'column' || level === 'row' ? words.labels('headed', offset, level) : [],
  ]);
}

/**
 * Several lists of labels as one, in the order of their places; of those that begin together, earlier lists come first.
 */
function inOrder(lists: readonly (readonly Label[])[]): Label[] {
  const labels: Label[] = [];
  let isSorted = true;
  let last = 0;
  for (const list of lists)
    for (const label of list) {
      const { start } = label.span;
      isSorted &&= start >= last;
      last = start;
      labels.push(label);
    }
  return isSorted ? labels : labels.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a text says that a definition or method changed. */
export function tellsBreak(text: string, vocabulary: Vocabulary): boolean {
  return sharedWords(text, vocabulary).has('breaks');
}

/** The nouns in a text that can be counted. */
export function countedNouns(text: string, offset: number, vocabulary: Vocabulary): Label[] {
  return sharedWords(text, vocabulary).labels('counted', offset, 'clause');
}

/** Areas that an item's own tables and headings name, found again in its prose, abbreviations included. */
export function areaMatcher(areas: readonly string[]): Matcher {
  return compile(
    areas.flatMap((area) => {
      const words = wordsOf(area).map(({ vocable }) => vocable.text);
      if (words.length === 0 || words.length > 9) return [];
      return [{ words: words.map((word) => (word.length > 4 ? `${word}*` : word)).join(' '), says: { area } }];
    }),
  );
}

/** Roles of words that are no part of an area's name. */
const NAMING = bitsOf('area', 'measure', 'committee', 'entity');

/** Whether a span lies inside one of the others. */
const within = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start <= span.start && span.end <= other.end);

/** Whether a span shares characters with one of the others. */
export const touches = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end);
