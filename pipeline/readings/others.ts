/** Which words of a sentence are another number's than the one asked about. */
import type { Span } from '../types/document.ts';
import type { Quantity } from '../types/readings.ts';
import type { Label } from '../types/words.ts';
import { dates, datesItsOwn } from '../vocabulary/clauses.ts';
import { closesBracket, opensBracketWith } from '../vocabulary/cues/brackets.ts';
import {
  comparedWithTime,
  datesCompared,
  datesOther,
  opensAimAfter,
  setAgainst,
  setAgainstList,
} from '../vocabulary/cues/comparisons.ts';
import { endsAmount, namesBehind, namesOwn } from '../vocabulary/cues/money.ts';
import { comesFrom, leadsAmount, leadsOn } from '../vocabulary/cues/levels.ts';
import {
  contrasts,
  goesOnWithVerb,
  joinsAnother,
  opensPointBehind,
  opensAnother,
  opensClause,
  opensCounterpart,
  opensThat,
  turnsClause,
} from '../vocabulary/cues/turns.ts';
import { tellsHeld, tellsPart } from '../vocabulary/cues/wholes.ts';
import { leadsToCounterpart, leadsToPayer } from '../vocabulary/moves.ts';
import { clauseAt } from '../vocabulary/topics.ts';
import { touches } from '../vocabulary/index.ts';
import type { Prepared } from './prepared.ts';

/** Between words that lead up to an amount and the amount there is no more ("på ca. 317,3"). */
const LEAD = 8;

/** "84 borgere (2022: 97)": the year is that of the number beside it in the brackets. */
function isOfBracket({ sentence: { text, span } }: Prepared, quantity: Quantity, year: Label): boolean {
  const [from, to] =
    year.span.start >= quantity.span.end ? [quantity.span.end, year.span.start] : [year.span.end, quantity.span.start];
  return datesItsOwn(text.slice(year.span.start - span.start), text.slice(from - span.start, to - span.start));
}

/**
 * Whether a word stands in a clause about something else than the number's own: whose it is, or which way it went. A
 * clause without a direction of its own shares that of the clause before ("et merforbrug på 2,1 mio. kr. og på skolerne
 * 0,4").
 */
function isOfOtherClause(prepared: Prepared, quantity: Quantity, label: Label): boolean {
  const { sentence, labels } = prepared;
  const { text, span } = sentence;
  const { says } = label;
  const isDirection = quantity.unit === 'kr' && says.measure !== undefined && says.direction !== undefined;
  if (says.area === undefined && says.committee === undefined && !isDirection) return false;
  const own = clauseAt(text, quantity.span.start - span.start);
  const other = clauseAt(text, label.span.start - span.start);
  if (own === undefined || other === undefined || own === other || text[other.end - 2] === ':') return false;
  // "regnskabet for Arbejdsmarkeds og Erhvervsudvalget viser": a name over what looks like a border is of both its
  // sides.
  if (touches(label.span, [{ start: span.start + own.start, end: span.start + own.end }])) return false;
  const isBefore = label.span.start < quantity.span.start;
  const { topic } = isBefore ? own : other;
  if (topic === null) return false;
  const within = (one: Label, { start, end }: Span): boolean =>
    touches(one.span, [{ start: span.start + start, end: span.start + end }]);
  if (says.area === undefined && says.committee === undefined)
    return (
      isBefore &&
      labels.some(
        (one) =>
          one.says.measure !== undefined &&
          one.says.direction !== undefined &&
          within(one, own) &&
          !isOfNextMember(prepared, quantity, one),
      )
    );
  // A place turns to nobody else's area; an area lies within the committee that was named.
  if (labels.some((one) => one.says.committee !== undefined && within(one, topic))) return true;
  return says.area !== undefined && !labels.some((one) => one.says.entity !== undefined && within(one, topic));
}

/** "3,0 mio. kr. højere end regnskab 2022": the year of what an amount is held against. */
const isHeldAgainst = ({ sentence: { text, span } }: Prepared, year: Label): boolean =>
  datesOther(text.slice(0, year.span.start - span.start));

/** Whether a word of a sentence is another number's than the one before or behind which it stands. */
export function isOthers(prepared: Prepared, quantity: Quantity, label: Label): boolean {
  // "dækkes dels af puljen med 5,5 mio. kr., dels af kassen med 3,5": each that pays has its own amount.
  const paid = prepared.labels.find(({ says, span }) => says.move === 'from' && touches(span, [label.span]));
  if (paid !== undefined) return paid.span.end !== quantity.span.start;
  if (label.says.fiscalYear !== undefined && isOfBracket(prepared, quantity, label)) return true;
  if (isOfOtherClause(prepared, quantity, label)) return true;
  if (label.says.fiscalYear !== undefined && quantity.unit === 'kr' && isHeldAgainst(prepared, label)) return true;
  if (label.span.start >= quantity.span.end) return isOthersBehind(prepared, quantity, label);
  if (isOfAmountBefore(prepared, quantity, label)) return true;
  // "212 i 2024 mod 187 i 2023, og 9.640 deltog": what comes then is of the year that was set against the other.
  const { text, span } = prepared.sentence;
  if (label.says.previous === true) {
    const [before, between] = [label.span.start - span.start, label.span.end - span.start];
    return (
      prepared.quantities.some((one) => one.span.end <= label.span.start) &&
      comparedWithTime(text.slice(0, before), text.slice(between, quantity.span.start - span.start))
    );
  }
  if (label.says.fiscalYear === undefined) return false;
  return (
    datesCompared(text.slice(0, label.span.start - span.start)) ||
    opensAimAfter(text.slice(label.span.end - span.start, quantity.span.start - span.start))
  );
}

/** Whether a word names an area, or operations or capital and nothing that is measured. */
const isName = ({ says }: Label): boolean =>
  says.area !== undefined || (says.measure === undefined && says.economy !== undefined);

/**
 * "vedrører 1,2 mio. kr. vandløb og 0,7 mio. kr. ubesatte stillinger": an area right behind an amount is that one's
 * alone.
 */
function isOfAmountBefore({ sentence, quantities }: Prepared, quantity: Quantity, label: Label): boolean {
  const { span, says } = label;
  if (quantity.unit !== 'kr') return false;
  const { text, span: whole } = sentence;
  // "anlæg (5,5 mio. kr.) og renter (0,2 mio. kr.)": what is in brackets has the name before them.
  const opens = text.slice(0, quantity.span.start - whole.start).endsWith('(');
  const end = span.end - whole.start;
  if (
    opens &&
    isName(label) &&
    opensBracketWith(text, end) &&
    text.indexOf('(', end) < quantity.span.start - whole.start - 1
  )
    return true;
  if (says.area === undefined) return false;
  const stands = quantities.some(
    (one) =>
      one.unit === 'kr' &&
      one.span.end <= span.start &&
      endsAmount(text.slice(one.span.end - whole.start, span.start - whole.start)),
  );
  return stands && namesBehind(text.slice(quantity.span.end - whole.start));
}

/**
 * Whether a word of direction behind an amount belongs to the next amount, where this one has its own before it:
 * "merudgifter til X på 4,8 mio. kr. og til Y på 2,9 mio. kr. samt mindreudgifter til Z på 2,2 mio. kr.".
 */
function isOfNextMember({ sentence, labels, quantities }: Prepared, quantity: Quantity, label: Label): boolean {
  const isDirected = ({ says }: Label): boolean => says.measure === 'deviation' && says.direction !== undefined;
  const from = quantity.span.end - sentence.span.start;
  return (
    label.span.start >= quantity.span.end &&
    isDirected(label) &&
    joinsAnother(sentence.text.slice(from, label.span.start - sentence.span.start)) &&
    quantities.some((one) => one.span.start >= label.span.end && one.unit === quantity.unit) &&
    labels.some((one) => isDirected(one) && one.span.end <= quantity.span.start)
  );
}

function isOthersBehind(prepared: Prepared, quantity: Quantity, label: Label): boolean {
  const { sentence, quantities: all } = prepared;
  const { span, says } = label;
  const textBetween = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.span.start, to - sentence.span.start);
  const between = textBetween(quantity.span.end, span.start);
  if (quantity.unit === 'kr' && (opensCounterpart(between) || isOfNextMember(prepared, quantity, label))) return true;
  // "12 mio. kr. på serviceudgifterne, hvoraf 7 mio. kr. vedrører Skoleudvalget": whose the part is.
  if (
    (says.committee !== undefined || says.area !== undefined || says.economy !== undefined) &&
    (tellsPart(between) || turnsClause(between) || opensAnother(between))
  )
    return true;
  // "modsvares af en tilsvarende negativ tillægsbevilling til Kulturudvalget": the other amount, told by this one.
  if ((typeof says.committee === 'string' || says.measure !== undefined) && leadsToCounterpart(between)) return true;
  if (says.area !== undefined && quantity.unit === 'kr') {
    // "kan 2,1 mio. kr. henføres til vikarer og 0,9 mio. kr. til sygefravær": an area of the next amount, where this
    // one has words of its own.
    const next = all.find((one) => one.span.start >= quantity.span.end && one.unit === 'kr');
    if (next !== undefined && next.span.end <= span.start && namesOwn(textBetween(quantity.span.end, next.span.start)))
      return true;
  }
  // "specialtilbud (2,1 mio. kr.) og anlæg (0,9 mio. kr.)": a name is that of the amount in the brackets behind it.
  if (isName(label) && opensBracketWith(sentence.text, span.end - sentence.span.start)) return true;
  // "... finansieres af puljen til veje": nor is what pays the area of what is paid.
  if (says.area !== undefined) return says.economy === undefined && leadsToPayer(between);
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
  if (tellsHeld(between) || (quantity.unit === 'kr' ? opensThat(between) : contrasts(between))) return true;
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
      setAgainstList(textBetween(quantity.span.end, other.span.start)) ||
      comesFrom(textBetween(quantity.span.end, other.span.start))) &&
    dates(textBetween(other.span.end, span.start))
  );
}
