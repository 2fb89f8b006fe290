import { mayHoldNumbers, quantities } from '../numbers.ts';
import { printedAt } from '../prose.ts';
import type { Span } from '../types/document.ts';
import type { Quantity } from '../types/readings.ts';
import type { Sentence } from '../types/sentences.ts';
import type { Label, NearLabel } from '../types/words.ts';
import { bareName, isLabelled, openingArea, tellsMoney } from '../vocabulary/areas.ts';
import { countedNouns, labelsOf, touches, type Vocabulary } from '../vocabulary/index.ts';
import type { Matcher } from '../vocabulary/matching/match.ts';
import { relativeBehind } from '../vocabulary/clauses.ts';
import { datesCompared, mayCompareDates, placesCompared } from '../vocabulary/cues/comparisons.ts';
import { noFigures } from '../vocabulary/references.ts';
import { bitOf, bitsOf, said } from '../vocabulary/said.ts';
import { ranksBetween } from '../vocabulary/transitions.ts';
import { type Layer, layer, seen } from './surroundings.ts';

/** Periods, reports and subjects such as "over 52 uger" own the digits in them. */
const OWN_DIGITS = bitsOf('fiscalYear', 'targetYears', 'asOf', 'period', 'report', 'subject');

const ENTITY = bitOf('entity');

/** Whether the digits in a word's characters are its own. */
export const claims = ({ says }: Label): boolean => says.roles === 0 || (says.roles & OWN_DIGITS) !== 0;

/**
 * A word of a sentence as a later one takes it up: the country in "4,9 pct., som er lavere end landsgennemsnittet" is
 * what the municipality is held against, and the next sentence goes on with the municipality.
 */
function asTold(label: Label, text: string, start: number): Label {
  const { says, span } = label;
  if ((says.roles & ENTITY) === 0 || !placesCompared(text.slice(0, span.start - start))) return label;
  return { ...label, says: said({ ...says, entity: undefined, comparedTo: says.entity }) };
}

/** A sentence with its words' meanings, looked up when first asked for: most sentences stand near no number. */
export class Prepared {
  readonly sentence: Sentence;
  private readonly areas: Matcher;
  private readonly vocabulary: Vocabulary;
  private knownLabels: readonly Label[] | null = null;
  private knownAsBefore: Layer | null = null;
  private knownQuantities: readonly Quantity[] | null = null;
  private knownCounted: readonly Label[] | null = null;

  constructor(sentence: Sentence, areas: Matcher, vocabulary: Vocabulary) {
    this.sentence = sentence;
    this.areas = areas;
    this.vocabulary = vocabulary;
  }

  get labels(): readonly Label[] {
    return (this.knownLabels ??= this.lookUp());
  }

  private lookUp(): readonly Label[] {
    const { text, span } = this.sentence;
    const found = labelsOf(text, span.start, 'clause', this.vocabulary);
    const known = this.areas.labels(text, span.start, 'clause');
    if (known.length === 0) return found;
    const spans = known.map((one) => one.span);
    return [...found.filter((label) => label.says.area === undefined || !touches(label.span, spans)), ...known];
  }

  /**
   * Its labels as seen from a later sentence: within one sentence the later word is the nearer one for what follows.
   */
  get asBefore(): Layer {
    return (this.knownAsBefore ??= layer(this.lookedBackAt()));
  }

  /**
   * The same, as seen from one that tells parts of its last number: what tells that number, and what a relative clause
   * behind adds to it ("..., som overføres til 2025").
   */
  get asWhole(): { readonly told: Layer; readonly added: Layer } {
    const last = this.quantities.at(-1);
    const { text, span } = this.sentence;
    const relative = last === undefined ? null : relativeBehind(text, last.span.end - span.start);
    const from = relative === null ? Infinity : span.start + relative;
    const told: NearLabel[] = [];
    const added: NearLabel[] = [];
    for (const label of this.lookedBackAt()) (label.span.start < from ? told : added).push(label);
    return { told: layer(told), added: layer(added) };
  }

  private lookedBackAt(): NearLabel[] {
    const { text, span: own } = this.sentence;
    // "... mod 33,9 i 2022" dates what it is set against, not the next sentence.
    const labels = mayCompareDates(text)
      ? this.labels.filter(
          ({ span, says }) => says.fiscalYear === undefined || !datesCompared(text.slice(0, span.start - own.start)),
        )
      : this.labels;
    return labels
      .map((label, order) => seen(asTold(label, text, own.start), (labels.length - order) / 100, false, true))
      .reverse();
  }

  get quantities(): readonly Quantity[] {
    return (this.knownQuantities ??= this.numbers());
  }

  private numbers(): readonly Quantity[] {
    const { text, span } = this.sentence;
    if (!mayHoldNumbers(text)) return [];
    const claimed = this.labels
      .filter(claims)
      .map((label): Span => ({ start: label.span.start - span.start, end: label.span.end - span.start }));
    return ranksBetween(quantities(text, span.start, [...noFigures(text), ...claimed]), text, span.start);
  }

  get counted(): readonly Label[] {
    return (this.knownCounted ??= countedNouns(this.sentence.text, this.sentence.span.start, this.vocabulary));
  }
}

/** The words that open a paragraph end with a colon within so many letters. */
const LONGEST_OPENER = 60;

/** "Dagtilbud: Der er født færre børn. Det søges overført ...": what opens a paragraph is whose all of it is. */
export function openers(openings: ReadonlyMap<number, Prepared>, own: Sentence): readonly Label[] {
  const first = openings.get(own.paragraph.start);
  const colon = first?.sentence.text.indexOf(': ') ?? -1;
  if (first === undefined || first.sentence === own || colon < 0 || colon > LONGEST_OPENER) return [];
  const end = first.sentence.span.start + colon;
  const named = first.labels.filter(
    ({ span, says }) =>
      span.start < end && span.end >= end && (says.area !== undefined || typeof says.committee === 'string'),
  );
  const isOpen = named.length === 0 && tellsMoney(own.text);
  const area = isOpen ? openingArea(first.sentence.text, first.sentence.span.start) : null;
  return area === null ? named : [area];
}

/** "Dagpleje" alone in the line above "Korrigeret budget: 41,2 mio. kr." and its like: whose they all are. */
export function nameOver(all: readonly Prepared[], at: number): readonly Label[] {
  let top = at;
  for (; isLabelled(all[top]?.sentence.text ?? ''); top -= 1) {
    const line = all[top]?.sentence.line ?? 0;
    if (all[top - 1]?.sentence.line !== line - 1) return [];
  }
  const head = top === at ? undefined : all[top];
  const name = head === undefined ? null : bareName(head.sentence.text, head.sentence.span.start);
  if (head === undefined || name === null || head.sentence.heading !== all[at]?.sentence.heading) return [];
  const known = head.labels.filter(({ says }) => says.area !== undefined || typeof says.committee === 'string');
  return known.length === 0 ? [name] : known;
}

const WIDE_BLANK = /[^\S ]|\s{2}/u;

/** A text with single blanks; most have no others. */
export const inOneLine = (text: string): string => (WIDE_BLANK.test(text) ? text.replaceAll(/\s+/gu, ' ') : text);

/** Where a number or a word of a sentence is printed in the document. */
export const inDocument = ({ span, gaps }: Sentence, { start, end }: Span): Span =>
  printedAt({ start: span.start, gaps }, start - span.start, end - span.start);
