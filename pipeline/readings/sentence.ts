import { MOST_BACK, PROSE, STEP } from '../distances.ts';
import type { AgendaItem } from '../types/minutes.ts';
import type { Place, Quantity, Reading } from '../types/readings.ts';
import type { Sentence } from '../types/sentences.ts';
import type { Label, NearLabel } from '../types/words.ts';
import type { Matcher } from '../vocabulary/matching/match.ts';
import { citedTables } from '../vocabulary/headers.ts';
import { plusTold } from '../vocabulary/legends.ts';
import { fillsHeading } from '../vocabulary/sections.ts';
import {
  clauseCost,
  coordinated,
  countsCases,
  freePhrase,
  phraseOf,
  refersBack,
  whyNoFigure,
} from '../vocabulary/clauses.ts';
import { opensBracket } from '../vocabulary/cues/brackets.ts';
import { goesTo } from '../vocabulary/cues/money.ts';
import { holdsTableRow } from '../vocabulary/cues/turns.ts';
import { opensParts, tellsPart } from '../vocabulary/cues/wholes.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import { countLabels, nounOf } from './counted.ts';
import { isOthers } from './others.ts';
import { inDocument, inOneLine, nameOver, openers, Prepared } from './prepared.ts';
import { measuredBefore, withUnitOf } from './shared.ts';
import { type Layer, layer, near, nearestFirst, seen, surroundings } from './surroundings.ts';

/** Words more than so many sentences back are forgotten. */
const CONTEXT = 12;
/** Commas, "og" and other numbers of the same unit stand between a number and words that are not its own. */
const OTHER_NUMBER = 9;
/** "8,0 mio. i 2024 og 0,7 mio. i 2025" share the word before both. */
const SHARED_HEAD = 4;
/** Words that go on from the sentence before stand so near its start ("For hele landet er tallet"). */
const ANAPHORA = 30;
/** A word right behind another number belongs to that number. */
const TAKEN = 12;

/** Operations or capital, where the words say nothing of what is measured ("til drift"). */
const isSide = ({ says }: Label): boolean => says.economy !== undefined && says.measure === undefined;

function distanceIn({ sentence, quantities: all }: Prepared, quantity: Quantity, label: Label): number {
  const { text, span } = sentence;
  const after = label.span.start >= quantity.span.end;
  const from = after ? quantity.span.end : label.span.end;
  const to = after ? label.span.start : quantity.span.start;
  if (to < from || opensBracket(text, from - span.start, to - span.start)) return 0;
  let same = 0;
  let taken = false;
  for (const other of all) {
    if (other === quantity || other.unit !== quantity.unit) continue;
    if (other.span.start >= from && other.span.end <= to) same += 1;
    const behind = label.span.start - other.span.end;
    if (behind >= 0 && behind <= 1) taken = true;
    // "6,2 mio. kr. på Ældreområdet, 4,6 mio. kr. på anlæg": what an amount goes to is what stands behind it.
    else if (behind > 1 && !after && (label.says.area !== undefined || isSide(label)))
      taken ||= goesTo(text.slice(other.span.end - span.start, label.span.start - span.start));
  }
  const each = same > 0 && coordinated(text.slice(0, quantity.span.start - span.start)) ? SHARED_HEAD : OTHER_NUMBER;
  const cost = clauseCost(text, from - span.start, to - span.start) + same * each;
  return Math.min(cost + (taken ? TAKEN : 0), PROSE.sentence);
}

function ownLabels(prepared: Prepared, quantity: Quantity): NearLabel[] {
  const labels: NearLabel[] = [];
  for (const label of prepared.labels) {
    if (isOthers(prepared, quantity, label)) continue;
    labels.push(seen(label, distanceIn(prepared, quantity, label), label.span.start >= quantity.span.end));
  }
  return labels;
}

/** The words before this sentence: nearer sentences first, and at once where it goes on from the one before. */
function contextOf(all: readonly Prepared[], at: number): Layer[] {
  const own = all[at];
  if (own === undefined) return [];
  const goesOn = own.labels.some(
    (label) => label.says.anaphora === true && label.span.start < own.sentence.span.start + ANAPHORA,
  );
  const layers: Layer[] = [];
  let back = 0;
  for (let index = at - 1; index >= Math.max(0, at - CONTEXT); index -= 1) {
    const other = all[index];
    if (other?.sentence.heading !== own.sentence.heading) break;
    back += 1;
    // "Tallene for skoleåret 2023-2024 er disse:" opens the paragraph below it.
    const opens =
      all[index + 1]?.sentence.paragraph.start === own.sentence.paragraph.start &&
      other.sentence.text.trimEnd().endsWith(':');
    const together = opens || other.sentence.paragraph.start === own.sentence.paragraph.start;
    const base = together
      ? PROSE.paragraph + Math.min(back - 1, MOST_BACK.paragraph) * STEP
      : PROSE.section + Math.min(back, MOST_BACK.section) * STEP;
    const isNext = goesOn && back === 1 && (together || !tellsPart(own.sentence.text));
    if (isNext && opensParts(own.sentence.text)) {
      const { told, added } = other.asWhole;
      layers.push({ ...told, beyond: PROSE.goesOn }, { ...added, beyond: base });
    } else layers.push({ ...other.asBefore, beyond: isNext ? PROSE.goesOn : base });
  }
  return layers;
}

function citedLabels(prepared: Prepared, captions: ReadonlyMap<string, readonly Label[]>): Label[] {
  return citedTables(prepared.sentence.text).flatMap((no) => captions.get(no) ?? []);
}

/** The sentences that open a list of which an entry prints a minus: the others then are pluses. */
const signedLists = (all: readonly Prepared[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ sentence: { intro }, quantities }) =>
      intro !== null && quantities.some(({ sign, unit }) => sign === -1 && unit === 'kr') ? [intro] : [],
    ),
  );

function placeOf(sentence: Sentence, item: AgendaItem): Omit<Place, 'span'> {
  return {
    itemNo: item.no,
    caseNo: item.caseNo,
    tableNo: null,
    rowNo: null,
    columnNo: null,
    rowLabel: null,
    columnLabel: null,
    section: sentence.heading,
    line: sentence.line,
    page: sentence.page,
    quote: inOneLine(sentence.text).trim(),
  };
}

/**
 * Reads prose: every number of an item's sentences becomes a reading with the words around it. `around` are the labels
 * of the item's title and summary, `captions` those of its tables by number, `areas` finds its policy areas.
 */
export function fromSentences(
  sentences: readonly Sentence[],
  item: AgendaItem,
  around: () => readonly NearLabel[],
  captions: ReadonlyMap<string, readonly Label[]>,
  areas: Matcher,
  vocabulary: Vocabulary,
): Reading[] {
  const all = sentences.map((sentence) => new Prepared(sentence, areas, vocabulary));
  const openings = new Map(all.map((one) => [one.sentence.span.start, one]));
  let ofItem: Layer | null = null;
  const spread = (labels: readonly Label[], distance: number): Layer => layer(near(labels, distance));
  const underHeadings = new Map<string, Layer>();
  // A heading that is a row of the item's tables is what the prose below it speaks of.
  const wordsOf = (heading: string): Label[] => [
    ...labelsOf(heading, 0, 'heading', vocabulary),
    ...areas.labels(heading, 0, 'heading').filter(({ text }) => fillsHeading(text, heading)),
  ];
  const underHeading = (heading: string): Layer => {
    const known = underHeadings.get(heading) ?? spread(wordsOf(heading), PROSE.heading);
    underHeadings.set(heading, known);
    return known;
  };
  const layersAround = (at: number): Layer[] => {
    const prepared = all[at];
    if (prepared === undefined) return [];
    const { heading, intro } = prepared.sentence;
    return [
      ...contextOf(all, at),
      layer(
        [...openers(openings, prepared.sentence), ...nameOver(all, at)].map((label) =>
          seen(label, PROSE.opener, false, true),
        ),
      ),
      spread(citedLabels(prepared, captions), PROSE.cited),
      ...(heading === null ? [] : [underHeading(heading)]),
      ...(intro === null ? [] : [spread(labelsOf(intro, 0, 'item', vocabulary), PROSE.intro)]),
      (ofItem ??= layer(around())),
    ];
  };
  const signed = signedLists(all);
  const told = all.some(({ quantities }) => quantities.length > 0) ? plusTold(sentences.map(({ text }) => text)) : null;
  const readings: Reading[] = [];
  for (const [at, prepared] of all.entries()) {
    if (prepared.quantities.length === 0) continue;
    const { sentence } = prepared;
    const farther = surroundings(() => layersAround(at));
    const place = placeOf(sentence, item);
    const inTableRow = holdsTableRow(place.quote);
    for (const printed of prepared.quantities) {
      const noun = nounOf(prepared, printed);
      // "I 2021 var tallet 72 klager": what a noun right behind it counts is no percentage like the number before.
      const counts =
        noun?.span.start === printed.span.end + 1 ||
        countsCases(sentence.text.slice(printed.span.end - sentence.span.start));
      const quantity =
        printed.unit === null && !counts ? withUnitOf(measuredBefore(all, at, printed), printed) : printed;
      if (whyNoFigure(sentence.text, quantity, sentence.span.start, noun) !== null) continue;
      const counted = noun === null ? [] : countLabels(prepared, quantity, noun);
      const labels = nearestFirst([...ownLabels(prepared, printed), ...counted]);
      const start = quantity.span.start - sentence.span.start;
      const end = quantity.span.end - sentence.span.start;
      const lead = sentence.text.slice(0, start);
      readings.push({
        quantity,
        labels,
        around: farther,
        source: 'sentence',
        freeText: () => freePhrase(sentence.text, start, end, sentence.listItem),
        countsNoun:
          noun === null ? null : phraseOf(sentence.text, end, noun.span.start - sentence.span.start, noun.text),
        lead,
        quoteAt: inOneLine(lead).trimStart().length,
        inTableRow,
        refersBack: refersBack(sentence.text, start),
        plusMeans: sentence.intro === null ? told : signed.has(sentence.intro) ? (told ?? 'overspend') : null,
        declared: null,
        breakdown: null,
        place: { ...place, span: inDocument(sentence, quantity.span) },
      });
    }
  }
  return readings;
}
