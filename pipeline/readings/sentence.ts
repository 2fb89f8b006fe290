import { MOST_BACK, PROSE, STEP } from '../distances.ts';
import type { AgendaItem, Label, NearLabel, Place, Quantity, Reading, Sentence } from '../types.ts';
import { labelsOf, type Vocabulary } from '../vocabulary/index.ts';
import type { Matcher } from '../vocabulary/matching/match.ts';
import { citedTables } from '../vocabulary/headers.ts';
import {
  clauseCost,
  coordinated,
  countsCases,
  dates,
  datesItsOwn,
  freePhrase,
  phraseOf,
  refersBack,
  whyNoFigure,
} from '../vocabulary/clauses.ts';
import { closesBracket, opensBracket, opensBracketWith } from '../vocabulary/cues/brackets.ts';
import { datesCompared, setAgainst } from '../vocabulary/cues/comparisons.ts';
import { comesFrom, leadsAmount, leadsOn } from '../vocabulary/cues/levels.ts';
import { goesTo } from '../vocabulary/cues/money.ts';
import {
  goesOnWithVerb,
  holdsTableRow,
  opensPointBehind,
  opensAnother,
  opensClause,
  opensThat,
  turnsClause,
} from '../vocabulary/cues/turns.ts';
import { tellsHeld, tellsPart } from '../vocabulary/cues/wholes.ts';
import { leadsToPayer } from '../vocabulary/moves.ts';
import { fillsHeading } from '../vocabulary/sections.ts';
import { countLabels, nounOf } from './counted.ts';
import { inOneLine, openers, Prepared } from './prepared.ts';
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
/** Between words that lead up to an amount and the amount there is no more ("på ca. 317,3"). */
const LEAD = 8;
/** A word right behind another number belongs to that number. */
const TAKEN = 12;

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
    // "6,2 mio. kr. på Ældreområdet, 4,6 mio. kr. på Handicap": an area is that of the amount that it stands behind.
    else if (behind > 1 && !after && label.says.area !== undefined)
      taken ||= goesTo(text.slice(other.span.end - span.start, label.span.start - span.start));
  }
  const each = same > 0 && coordinated(text.slice(0, quantity.span.start - span.start)) ? SHARED_HEAD : OTHER_NUMBER;
  const cost = clauseCost(text, from - span.start, to - span.start) + same * each;
  return Math.min(cost + (taken ? TAKEN : 0), PROSE.sentence);
}

/** "84 borgere (2022: 97)": the year is that of the number beside it in the brackets. */
function isOfBracket({ sentence: { text, span } }: Prepared, quantity: Quantity, year: Label): boolean {
  const [from, to] =
    year.span.start >= quantity.span.end ? [quantity.span.end, year.span.start] : [year.span.end, quantity.span.start];
  return datesItsOwn(text.slice(year.span.start - span.start), text.slice(from - span.start, to - span.start));
}

/** Whether a word of a sentence is another number's than the one before or behind which it stands. */
function isOthers(prepared: Prepared, quantity: Quantity, label: Label): boolean {
  if (label.says.fiscalYear !== undefined && isOfBracket(prepared, quantity, label)) return true;
  if (label.span.start >= quantity.span.end) return isOthersBehind(prepared, quantity, label);
  // "212 i 2024 mod 187 i 2023, og 9.640 deltog": what comes then is of the year that was set against the other.
  const { text, span } = prepared.sentence;
  return label.says.fiscalYear !== undefined && datesCompared(text.slice(0, label.span.start - span.start));
}

function isOthersBehind({ sentence, quantities: all }: Prepared, quantity: Quantity, { span, says }: Label): boolean {
  const textBetween = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.span.start, to - sentence.span.start);
  const between = textBetween(quantity.span.end, span.start);
  // "12 mio. kr. på serviceudgifterne, hvoraf 7 mio. kr. vedrører Skoleudvalget": whose the part is.
  if (
    (says.committee !== undefined || says.area !== undefined || says.economy !== undefined) &&
    (tellsPart(between) || turnsClause(between) || opensAnother(between))
  )
    return true;
  // "specialtilbud (2,1 mio. kr.) og kørsel (0,9 mio. kr.)": an area is that of the amount in the brackets behind it.
  // "... finansieres af puljen til veje": nor is what pays the area of what is paid.
  if (says.area !== undefined)
    return (
      opensBracketWith(sentence.text, span.end - sentence.span.start) ||
      (says.economy === undefined && leadsToPayer(between))
    );
  // "er 2.551,0 mio. kr., og den forventes overskredet med 17,9": the word of a clause with a number of its own.
  if (says.measure !== undefined) {
    // "til dækning af besparelser (2,1 mio. kr.) samt tilskud til": what comes behind the brackets is another thing.
    if (closesBracket(between) && sentence.text.slice(0, quantity.span.start - sentence.span.start).endsWith('('))
      return true;
    // "får 10.000 kr., og at restpuljen nedsættes tilsvarende": the word of another point.
    if (opensPointBehind(between)) return true;
    const owner = all.find((one) => one.span.start >= span.end && one.unit === quantity.unit);
    // "ventes udgifter på 309,5 mio. kr., hvor budgettet er på 317,3": words that lead up to the next amount.
    if (owner !== undefined && owner.span.start - span.end <= LEAD && leadsAmount(textBetween(span.start, span.end)))
      return true;
    return (
      owner !== undefined &&
      (turnsClause(between) || (leadsOn(textBetween(span.end, owner.span.start)) && opensClause(between)))
    );
  }
  if (says.fiscalYear === undefined) return false;
  if (tellsHeld(between) || (quantity.unit === 'kr' && opensThat(between))) return true;
  // "overføres og afvikles over to år med 1,3 mio. kr. i 2025": that of the amount of another clause.
  const next = all.find((one) => one.span.start >= quantity.span.end && one.unit === quantity.unit);
  if (
    next !== undefined &&
    next.span.end <= span.start &&
    goesOnWithVerb(textBetween(quantity.span.end, next.span.start))
  )
    return true;
  // "28,1 mod 33,9 i 2022": the year is that of the number it stands behind, which is set against this one.
  const other = all.findLast((one) => one.span.end <= span.start);
  return (
    other !== undefined &&
    other.span.start >= quantity.span.end &&
    // "er 14,8 %, og det er et fald fra 16,4 % i september 2024": nor is it that of what it came down from.
    (setAgainst(textBetween(quantity.span.end, other.span.start)) ||
      comesFrom(textBetween(quantity.span.end, other.span.start))) &&
    dates(textBetween(other.span.end, span.start))
  );
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
    layers.push({
      ...other.asBefore,
      beyond: goesOn && back === 1 && (together || !tellsPart(own.sentence.text)) ? PROSE.goesOn : base,
    });
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

function placeOf(sentence: Sentence, item: AgendaItem): Place {
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
      layer(openers(openings, prepared.sentence).map((label) => seen(label, PROSE.opener, false, true))),
      spread(citedLabels(prepared, captions), PROSE.cited),
      ...(heading === null ? [] : [underHeading(heading)]),
      ...(intro === null ? [] : [spread(labelsOf(intro, 0, 'item', vocabulary), PROSE.intro)]),
      (ofItem ??= layer(around())),
    ];
  };
  const signed = signedLists(all);
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
        plusMeans: sentence.intro !== null && signed.has(sentence.intro) ? 'overspend' : null,
        declared: null,
        breakdown: null,
        place,
      });
    }
  }
  return readings;
}
